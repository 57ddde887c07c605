import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LayoutBlock } from '../../src/lint/layout.ts';
import { findElements } from '../../src/lint/find-elements.ts';
import { A4, fired, layout, p, section, table, textOf, textsOf } from './build.ts';
import { bodyText, letter, pledge, report } from './documents.ts';

const find = (blocks: readonly LayoutBlock[]) => findElements(layout([section(blocks)]));

const NATIONAL = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
const MOTTO = 'Độc lập - Tự do - Hạnh phúc';
const DATE = 'Lai Vung, ngày 05 tháng 6 năm 2026';
const GAP = ' '.repeat(20);

const TITLE = [p('BÁO CÁO', 'b c'), p('Kết quả công tác cải cách hành chính', 'b c'), p('________', 'c')];
const BODY = [bodyText('Ủy ban nhân dân xã báo cáo như sau:'), p('I. KẾT QUẢ', 'b j'), bodyText('Đã xong./.')];

const boxed = { inTextBox: true };

/** The same report, head and foot built in four ways. */
const BUILT: Readonly<Record<string, readonly LayoutBlock[]>> = {
  tables: [
    table(
      [
        [
          [p('UBND XÃ LAI VUNG', 'c 13'), p('PHÒNG VĂN HÓA - XÃ HỘI', 'b c 13')],
          [p(NATIONAL, 'b c 13'), p(MOTTO, 'b c')],
        ],
        [[p('Số: 75/BC-PVHXH', 'c 13')], [p(DATE, 'i c')]],
      ],
      { widths: [3654, 5700] },
    ),
    ...TITLE,
    ...BODY,
    table(
      [
        [
          [p('Nơi nhận:', 'b i 12'), p('- Như trên;', '11'), p('- Lưu: VT.', '11')],
          [p('KT. TRƯỞNG PHÒNG', 'b c'), p('PHÓ TRƯỞNG PHÒNG', 'b c'), p(''), p('Nguyễn Văn A', 'b c')],
        ],
      ],
      { widths: [3900, 5454] },
    ),
  ],
  tabs: [
    p(`\tUBND XÃ LAI VUNG\t${NATIONAL}`, '13'),
    p(`\tPHÒNG VĂN HÓA - XÃ HỘI\t${MOTTO}`, 'b 13'),
    p('\t______\t__________________'),
    p(`\tSố: 75/BC-PVHXH\t${DATE}`, '13'),
    ...TITLE,
    ...BODY,
    p('Nơi nhận:\tKT. TRƯỞNG PHÒNG', 'b'),
    p('- Như trên;\tPHÓ TRƯỞNG PHÒNG', '11'),
    p('- Lưu: VT.', '11'),
    p('\tNguyễn Văn A', 'b'),
  ],
  'text boxes': [
    p('UBND XÃ LAI VUNG', 'c 13', boxed),
    p('PHÒNG VĂN HÓA - XÃ HỘI', 'b c 13', boxed),
    p('Số: 75/BC-PVHXH', 'c 13', boxed),
    p(NATIONAL, 'b c 13', boxed),
    p(MOTTO, 'b c', boxed),
    p(DATE, 'i c', boxed),
    p(''),
    ...TITLE,
    ...BODY,
    p('Nơi nhận:', 'b i 12', boxed),
    p('- Như trên;', '11', boxed),
    p('- Lưu: VT.', '11', boxed),
    p('KT. TRƯỞNG PHÒNG', 'b c', boxed),
    p('PHÓ TRƯỞNG PHÒNG', 'b c', boxed),
    p('Nguyễn Văn A', 'b c', boxed),
  ],
  blanks: [
    p(`  UBND XÃ LAI VUNG${GAP}${NATIONAL}`, '13'),
    p(`PHÒNG VĂN HÓA - XÃ HỘI${GAP}${MOTTO}`, 'b 13'),
    p(`      Số: 75/BC-PVHXH${GAP}${DATE}`, '13'),
    ...TITLE,
    ...BODY,
    p(`Nơi nhận:${GAP}KT. TRƯỞNG PHÒNG`, 'b'),
    p(`- Như trên;${GAP}PHÓ TRƯỞNG PHÒNG`, '11'),
    p('- Lưu: VT.', '11'),
    p(`${GAP}Nguyễn Văn A`, 'b'),
  ],
};

describe('a report is found whole', () => {
  test.each(Object.entries(BUILT))('built with %s', (_, blocks) => {
    const found = find(blocks);
    expect({
      kind: found.kind,
      nationalTitle: textOf(found.nationalTitle),
      motto: textOf(found.motto),
      parent: textsOf(found.parent),
      agency: textsOf(found.agency),
      number: textOf(found.number),
      placeDate: textOf(found.placeDate),
      typeName: textOf(found.typeName),
      abstract: textsOf(found.abstract),
      body: found.body.map(({ level, paragraph }) => `${level}: ${paragraph.text}`),
      authority: textsOf(found.authority),
      signer: textOf(found.signer),
      label: textOf(found.recipientsLabel),
      recipients: textsOf(found.recipients),
    }).toEqual({
      kind: 'named',
      nationalTitle: NATIONAL,
      motto: MOTTO,
      parent: ['UBND XÃ LAI VUNG'],
      agency: ['PHÒNG VĂN HÓA - XÃ HỘI'],
      number: 'Số: 75/BC-PVHXH',
      placeDate: DATE,
      typeName: 'BÁO CÁO',
      abstract: ['Kết quả công tác cải cách hành chính'],
      body: ['text: Ủy ban nhân dân xã báo cáo như sau:', 'section: I. KẾT QUẢ', 'text: Đã xong./.'],
      authority: ['KT. TRƯỞNG PHÒNG', 'PHÓ TRƯỞNG PHÒNG'],
      signer: 'Nguyễn Văn A',
      label: 'Nơi nhận:',
      recipients: ['- Như trên;', '- Lưu: VT.'],
    });
  });

  test('what a gap or a break cuts off keeps its own runs', () => {
    const left = { ...p('UBND XÃ LAI VUNG\t', '13').runs[0] } as never;
    const right = { ...p(NATIONAL, 'b 13').runs[0] } as never;
    const line = p(`UBND XÃ LAI VUNG\t${NATIONAL}`, '13', { runs: [left, right] });
    const { nationalTitle, agency } = find([line, p(MOTTO, 'b c')]);
    expect(nationalTitle?.paragraph.runs).toMatchObject([{ text: NATIONAL, bold: true }]);
    expect(agency[0]?.paragraph.runs).toMatchObject([{ text: 'UBND XÃ LAI VUNG', bold: false }]);
  });

  test('lines of one paragraph are lines of their own', () => {
    const found = find([
      p(`${NATIONAL}\n${MOTTO}`, 'b c'),
      p('BÁO CÁO\nKết quả công tác cải cách hành chính', 'b c'),
      ...BODY,
    ]);
    expect(textOf(found.motto)).toBe(MOTTO);
    expect(textOf(found.typeName)).toBe('BÁO CÁO');
    expect(textsOf(found.abstract)).toEqual(['Kết quả công tác cải cách hành chính']);
  });
});

describe('what is misspelt is found, so that it can be told', () => {
  test.each([
    ['the older tone', 'CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
    ['small letters', 'Cộng hòa xã hội chủ nghĩa Việt Nam'],
    ['wide letters', 'C Ộ N G  H Ò A XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
    ['slips of a scan', 'CỘNG HOA XÃ H0I CHÚ NGHlA VlỆT NAM'],
    ['a line broken in two', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA'],
  ])('Quốc hiệu with %s', (_, text) => {
    expect(textOf(find([p(text, 'b c')]).nationalTitle)).toBe(text);
  });

  test.each([
    'ĐỘC LẬP - TỰ DO - HẠNH PHÚC',
    'Độc lập – Tự do – Hạnh phúc',
    'Độc lập-Tự do-Hạnh phúc',
    'Độc Iập - Tự do - Hạnh phúc.',
  ])('Tiêu ngữ as %s', (text) => {
    expect(textOf(find([p(text, 'b c')]).motto)).toBe(text);
  });

  test.each([
    'Số: 75/KH-UBND',
    'số 75 /KH – UBND',
    'SỐ:75/KH-UBND',
    'Số:        /KH-UBND',
    'Số: …./KH-UBND',
    'Số: 36-CT/TU',
    'Số: 75/2026/KH-UBND',
    '75/KH-UBND',
    'Số: 75',
  ])('Số as %s', (text) => {
    expect(textOf(find([p(NATIONAL, 'b c'), p(text, 'c')]).number)).toBe(text);
  });

  test.each([
    'Lai Vung, ngày 5 tháng 06 năm 2026',
    'Lai Vung ngày      tháng 6 năm 2026',
    'Lai Vung, ngày ... tháng ... năm 2026',
    'Lai Vung, 05/6/2026',
    'Phường Điện Biên Phủ, Ngày 05 tháng 6 năm 2026',
  ])('place and date as %s', (text) => {
    expect(textOf(find([p(NATIONAL, 'b c'), p(text, 'c')]).placeDate)).toBe(text);
  });
});

describe('the rows above Số', () => {
  const agencies = (rows: readonly (readonly [string, string])[]) => {
    const { parent, agency } = find([
      table(
        [
          [rows.map(([text, look]) => p(text, look)), [p(NATIONAL, 'b c 13'), p(MOTTO, 'b c')]],
          [[p('Số: 75/KH-X', 'c')], [p(DATE, 'i c')]],
        ],
        { widths: [3654, 5700] },
      ),
    ]);
    return [textsOf(parent).join(' | '), textsOf(agency).join(' | ')];
  };

  test.each<[string, readonly (readonly [string, string])[], string, string]>([
    [
      'one body in two rows',
      [
        ['ỦY BAN NHÂN DÂN', 'b'],
        ['XÃ LAI VUNG', 'b'],
      ],
      '',
      'ỦY BAN NHÂN DÂN | XÃ LAI VUNG',
    ],
    [
      'one body whose first row is not bold',
      [
        ['ỦY BAN NHÂN DÂN', ''],
        ['XÃ LAI VUNG', 'b'],
      ],
      '',
      'ỦY BAN NHÂN DÂN | XÃ LAI VUNG',
    ],
    [
      'a district above a commune, both bold',
      [
        ['ỦY BAN NHÂN DÂN HUYỆN LAI VUNG', 'b'],
        ['ỦY BAN NHÂN DÂN XÃ HÒA LONG', 'b'],
      ],
      'ỦY BAN NHÂN DÂN HUYỆN LAI VUNG',
      'ỦY BAN NHÂN DÂN XÃ HÒA LONG',
    ],
    [
      'an office under a commune',
      [
        ['UBND XÃ LAI VUNG', ''],
        ['TRUNG TÂM PHỤC VỤ', 'b'],
        ['HÀNH CHÍNH CÔNG', 'b'],
      ],
      'UBND XÃ LAI VUNG',
      'TRUNG TÂM PHỤC VỤ | HÀNH CHÍNH CÔNG',
    ],
    [
      'an office in two rows, all bold',
      [
        ['VĂN PHÒNG', 'b'],
        ['HỘI ĐỒNG NHÂN DÂN VÀ ỦY BAN NHÂN DÂN', 'b'],
      ],
      '',
      'VĂN PHÒNG | HỘI ĐỒNG NHÂN DÂN VÀ ỦY BAN NHÂN DÂN',
    ],
    [
      'a field in two rows',
      [
        ['SỞ GIÁO DỤC', 'b'],
        ['VÀ ĐÀO TẠO', 'b'],
      ],
      '',
      'SỞ GIÁO DỤC | VÀ ĐÀO TẠO',
    ],
    [
      'a committee of the council',
      [
        ['HỘI ĐỒNG NHÂN DÂN XÃ LAI VUNG', ''],
        ['BAN KINH TẾ - XÃ HỘI', 'b'],
      ],
      'HỘI ĐỒNG NHÂN DÂN XÃ LAI VUNG',
      'BAN KINH TẾ - XÃ HỘI',
    ],
    [
      'an issuer that is not bold',
      [
        ['UBND XÃ LAI VUNG', ''],
        ['PHÒNG KINH TẾ', ''],
      ],
      'UBND XÃ LAI VUNG',
      'PHÒNG KINH TẾ',
    ],
  ])('%s', (_, rows, parent, agency) => {
    expect(agencies(rows)).toEqual([parent, agency]);
  });
});

describe('the kind of a document', () => {
  test('a công văn has V/v below its Số, over as many lines as it takes', () => {
    const found = findElements(letter());
    expect(found.kind).toBe('letter');
    expect(textsOf(found.letterAbstract)).toEqual(['V/v đôn đốc gửi báo cáo', 'cải cách hành chính']);
    expect(textOf(found.addressee)).toBe('Kính gửi: Trạm Y tế xã Lai Vung.');
    expect(found.typeName).toBeUndefined();
  });

  test('a công văn without a table is one too', () => {
    const found = find([
      p(`ỦY BAN NHÂN DÂN\t${NATIONAL}`, 'b'),
      p(`XÃ LAI VUNG\t${MOTTO}`, 'b'),
      p(`Số: 12/UBND-VP\t${DATE}`),
      p('V/v đôn đốc gửi báo cáo'),
      p('cải cách hành chính'),
      p(''),
      p('Kính gửi:', 'c'),
      p('- Trạm Y tế xã;'),
      p('- Các trường học.'),
      bodyText('Ủy ban nhân dân xã đề nghị các đơn vị gửi báo cáo./.'),
    ]);
    expect(found.kind).toBe('letter');
    expect(textsOf(found.letterAbstract)).toEqual(['V/v đôn đốc gửi báo cáo', 'cải cách hành chính']);
    expect(textsOf(found.addressees)).toEqual(['- Trạm Y tế xã;', '- Các trường học.']);
    expect(textsOf(found.body)).toEqual(['Ủy ban nhân dân xã đề nghị các đơn vị gửi báo cáo./.']);
  });

  test('a bản cam kết has no Số: it is internal', () => {
    const found = findElements(pledge());
    expect([found.kind, textOf(found.typeName), textOf(found.signer)]).toEqual([
      'internal',
      'BẢN CAM KẾT',
      'Nguyễn Văn A',
    ]);
  });

  test('a report with issuer and Nơi nhận that lacks its Số is no internal paper', () => {
    expect(findElements(report({ number: [] })).kind).toBe('named');
  });

  test.each<[string, readonly LayoutBlock[]]>([
    ['an empty file', []],
    ['an empty paragraph', [p('')]],
    ['a story', [p('Ngày xưa có một cô bé.'), p('Cô sống bên rừng.')]],
    ['a table of figures', [table([[[p('1')], [p('2')]]], { widths: [1, 1], bordered: true })]],
    ['an English letter', [p('Dear Sir or Madam,'), p('Please find enclosed our invoice.')]],
    ['a Party paper', [p('ĐẢNG BỘ XÃ LAI VUNG\tĐẢNG CỘNG SẢN VIỆT NAM', 'b'), p(`Số 36-CT/ĐU\t${DATE}`)]],
  ])('%s has no Quốc hiệu and raises no thought of one', (_, blocks) => {
    const found = find(blocks);
    expect([found.kind, found.nationalTitle, found.typeName, found.signer]).toEqual([
      'appendix',
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe('below the head', () => {
  const HEAD = [p(NATIONAL, 'b c'), p(MOTTO, 'b c'), p('Số: 12/QĐ-UBND', 'c'), p(DATE, 'i c')];

  test('a quyết định: who decides is no trích yếu, its căn cứ are found to the last', () => {
    const found = find([
      ...HEAD,
      p('QUYẾT ĐỊNH', 'b c'),
      p('Về việc kiện toàn Ban Chỉ đạo cải cách hành chính', 'b c'),
      p('______', 'c'),
      p('CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ LAI VUNG', 'b c'),
      p('Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;', 'i j'),
      p('Theo đề nghị của Văn phòng HĐND và UBND.', 'i j'),
      p('QUYẾT ĐỊNH:', 'b c'),
      bodyText('Điều 1. Kiện toàn Ban Chỉ đạo.'),
    ]);
    expect(textsOf(found.abstract)).toEqual(['Về việc kiện toàn Ban Chỉ đạo cải cách hành chính']);
    expect(textsOf(found.bases)).toEqual([
      'Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;',
      'Theo đề nghị của Văn phòng HĐND và UBND.',
    ]);
    expect(found.body.map(({ level }) => level)).toEqual(['text', 'article']);
  });

  test.each([
    'Căn cứ Kế hoạch số 75/KH-UBND, Ủy ban nhân dân xã báo cáo kết quả như sau:',
    'Căn cứ Công văn số 12/UBND-NV, Ủy ban nhân dân xã đề nghị các đơn vị gửi báo cáo.',
  ])('a sentence that opens the text is no căn cứ: %s', (text) => {
    const found = find([...HEAD, p('KẾ HOẠCH', 'b c'), p('Cải cách hành chính năm 2026', 'b c'), bodyText(text)]);
    expect([found.bases.length, found.body.length]).toEqual([0, 1]);
  });

  test('a trích yếu that is not centred goes down to its line', () => {
    const rows = [p('Kết quả thực hiện Kế hoạch số 75/KH-UBND', 'b'), p('năm 2026', 'b')];
    const lined = find([...HEAD, p('BÁO CÁO', 'b'), ...rows, p('______'), p('Kính gửi: Sở Nội vụ.'), ...BODY]);
    expect(textsOf(lined.abstract)).toEqual(['Kết quả thực hiện Kế hoạch số 75/KH-UBND', 'năm 2026']);
    expect(textOf(lined.addressee)).toBe('Kính gửi: Sở Nội vụ.');
    const bare = find([...HEAD, p('BÁO CÁO', 'b'), ...rows, ...BODY]);
    expect(textsOf(bare.abstract)).toEqual(['Kết quả thực hiện Kế hoạch số 75/KH-UBND']);
  });

  test('Kính gửi in a table of its own names the addressees beside it', () => {
    const found = find([
      ...HEAD,
      table([[[p('Kính gửi:', 'r')], [p('- Trạm Y tế;'), p('- Công an xã.')]]], { widths: [3000, 6000] }),
      bodyText('Đề nghị các đơn vị gửi báo cáo.'),
    ]);
    expect(textsOf(found.addressees)).toEqual(['- Trạm Y tế;', '- Công an xã.']);
    expect(textsOf(found.body)).toEqual(['Đề nghị các đơn vị gửi báo cáo.']);
  });

  test('marks: DỰ THẢO below the head, HỎA TỐC below Số', () => {
    const { marks } = findElements(
      report({
        number: [p('Số: 75/BC-UBND', 'c 13'), p('HỎA TỐC', 'b c 13')],
        typeName: [p('DỰ THẢO', 'b c 13'), p('BÁO CÁO', 'b c 14')],
      }),
    );
    expect([textOf(marks.draft), textOf(marks.urgency)]).toEqual(['DỰ THẢO', 'HỎA TỐC']);
  });
});

describe('the levels of a text', () => {
  test.each<[string, readonly LayoutBlock[], readonly string[]]>([
    [
      'parts with their titles',
      [p('Phần I', 'b c'), p('TÌNH HÌNH CHUNG', 'b c'), bodyText('Một câu.')],
      ['part', 'part', 'text'],
    ],
    [
      'sections and khoản with titles',
      [p('I. TÌNH HÌNH', 'b j'), p('1. Công tác chỉ đạo', 'b j'), bodyText('Một câu.')],
      ['section', 'clause-title', 'text'],
    ],
    [
      'khoản without titles',
      [bodyText('1. Văn phòng gửi báo cáo.'), bodyText('2. Công an xã gửi báo cáo.')],
      ['clause', 'clause'],
    ],
    [
      'automatic numbers',
      [p('Công tác chỉ đạo', 'b j', { number: '1.' }), bodyText('Hai việc.', { number: 'a)' })],
      ['clause-title', 'point'],
    ],
    ['điểm, đ after d', [bodyText('d) Một;'), bodyText('đ) Hai.')], ['point', 'point']],
    [
      'captions and notes',
      [p('Bảng 1. Kết quả theo đơn vị', 'b c'), bodyText('Ghi chú: số liệu đến ngày 14/6.')],
      ['caption', 'note'],
    ],
    ['articles', [bodyText('Điều 1. Phạm vi'), bodyText('Điều 5 Luật này quy định như sau.')], ['article', 'text']],
    [
      'a line that only begins like one',
      [bodyText('Phần 1 của Phụ lục này quy định như sau.'), bodyText('12 đơn vị đã gửi.')],
      ['text', 'text'],
    ],
  ])('%s', (_, blocks, levels) => {
    expect(findElements(report({ body: blocks })).body.map(({ level }) => level)).toEqual(levels);
  });
});

describe('appendices', () => {
  const APPENDIX = [
    p('Phụ lục I', 'b c 14'),
    p('DANH MỤC NHIỆM VỤ', 'b c 14'),
    p('(Kèm theo Báo cáo số 75/BC-UBND ngày 05 tháng 6 năm 2026', 'i c 14'),
    p('của Ủy ban nhân dân xã Lai Vung)', 'i c 14'),
    p('Đơn vị tính: hồ sơ', 'i r 13'),
    table([[[p('1')], [p('2')]]], { widths: [4000, 5000], bordered: true }),
  ];

  test('in sections of their own, each with title, reference, text and tables', () => {
    const second = [p('PHỤ LỤC 2: SỐ LIỆU', 'b c'), bodyText('Một câu.')];
    const { appendices, recipients } = findElements(report({ more: [section(APPENDIX), section(second)] }));
    expect(
      appendices.map((one) => [
        textOf(one.number),
        textsOf(one.title),
        textsOf(one.reference),
        one.body.length,
        one.tables.length,
      ]),
    ).toEqual([
      [
        'Phụ lục I',
        ['DANH MỤC NHIỆM VỤ'],
        ['(Kèm theo Báo cáo số 75/BC-UBND ngày 05 tháng 6 năm 2026', 'của Ủy ban nhân dân xã Lai Vung)'],
        1,
        1,
      ],
      ['PHỤ LỤC 2: SỐ LIỆU', [], [], 1, 0],
    ]);
    expect(textsOf(recipients)).toEqual(['- Ủy ban nhân dân tỉnh;', '- Lưu: VT, VHXH.']);
  });

  test('behind a page break in the same section, and in a file of their own', () => {
    expect(find([p('Nơi nhận:'), p('- Lưu: VT.\f'), ...APPENDIX]).appendices).toHaveLength(1);
    const own = find(APPENDIX);
    expect([own.kind, own.appendices.length, own.body.length]).toEqual(['appendix', 1, 0]);
  });

  test('a line of the text that names one is none', () => {
    const { appendices } = findElements(
      report({ body: [bodyText('Phụ lục I kèm theo Báo cáo này.'), p('Phụ lục I', 'j')] }),
    );
    expect(appendices).toEqual([]);
  });
});

test('tables of the text are found with their section', () => {
  const own = table([[[p('1')], [p('2')]]], { widths: [4000, 5000], bordered: true });
  const { tables } = findElements(report({ body: [own], more: [section([own], { page: A4 })] }));
  expect(tables.map(({ section: number }) => number)).toEqual([1]);
});

describe('any file is read to its end', () => {
  const line = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      NATIONAL,
      MOTTO,
      DATE,
      'Số: 75/KH-UBND',
      'BÁO CÁO',
      'Kính gửi:',
      '- Một;',
      'Nơi nhận:',
      'Phụ lục I',
      '',
      'I. MỘT',
      '___',
    ),
  );
  const joined = fc
    .array(line, { maxLength: 3 })
    .chain((texts) => fc.constantFrom('\t', '\n', '   ', '\f').map((gap) => texts.join(gap)));
  const paragraph = fc.tuple(joined, fc.constantFrom('', 'c', 'b c', 'j')).map(([text, look]) => p(text, look));
  const cells = fc.array(fc.array(fc.array(paragraph, { maxLength: 3 }), { maxLength: 3 }), { maxLength: 3 });
  const block = fc.oneof(
    paragraph,
    fc.tuple(cells, fc.boolean()).map(([rows, bordered]) => table(rows, { widths: [3000, 6000], bordered })),
  );

  test('whatever its lines say, in whatever order, nothing throws', () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 25 }), (blocks) => Array.isArray(fired(layout([section(blocks)])))),
      { numRuns: 300 },
    );
  });

  test('a line of a megabyte of gaps takes no longer than its letters', () => {
    const { kind } = find([p('a    '.repeat(200_000), 'c'), p(`${NATIONAL}${' ,'.repeat(100_000)}`, 'c')]);
    expect(kind).toBe('appendix');
  }, 2000);
});

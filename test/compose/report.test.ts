import { describe, expect, it } from 'vitest';
import { composeReport } from '../../src/compose/report.ts';
import type { Table } from '../../src/model/document.ts';
import { bodyText, codes, day, headings, reportFacts, tableIn, textUnder, under } from '../support/report.ts';
import { TRI_PHUONG } from './tri-phuong.ts';

const { aggregate, workspace } = reportFacts(TRI_PHUONG);
const report = composeReport(aggregate, workspace, { draft: false });
const { document } = report;

describe('the half-year report of Tri Phương on its plan', () => {
  it('has no fault', () => {
    expect(report.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('is titled by its plan and period, without the year of the plan in between', () => {
    expect(document.typeName).toBe('BÁO CÁO');
    expect(document.abstract).toEqual([
      'Kết quả thực hiện Kế hoạch số 75/KH-UBND về nâng cao Chỉ số cải cách hành chính, Chỉ số hài lòng về sự phục vụ hành chính, tiêu chí thực hiện nhiệm vụ 6 tháng đầu năm 2024',
    ]);
  });

  it('opens with the superior plan, the plan and the window', () => {
    expect(bodyText(document)[0]).toBe(
      'Thực hiện Kế hoạch số 2300/KH-UBND ngày 03/6/2024 của UBND huyện Tràng Định về nâng cao chỉ số cải cách hành chính và chỉ số về sự phục vụ hành chính huyện Tràng Định năm 2024; ' +
        'Kế hoạch số 75/KH-UBND ngày 05/6/2024 của Ủy ban nhân dân xã Tri Phương về nâng cao Chỉ số cải cách hành chính, Chỉ số hài lòng về sự phục vụ hành chính, tiêu chí thực hiện nhiệm vụ năm 2024, ' +
        'Ủy ban nhân dân xã Tri Phương báo cáo kết quả thực hiện 6 tháng đầu năm 2024 (số liệu tính từ ngày 01/01/2024 đến ngày 25/6/2024) như sau:',
    );
  });

  it('closes as an official text does', () => {
    expect(bodyText(document).at(-1)).toBe(
      'Trên đây là báo cáo kết quả thực hiện Kế hoạch số 75/KH-UBND 6 tháng đầu năm 2024, Ủy ban nhân dân xã Tri Phương kính báo cáo./.',
    );
  });

  it('numbers its headings without gaps', () => {
    expect(headings(document)).toEqual([
      'I. CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH',
      '1. Việc ban hành văn bản, phân công nhiệm vụ',
      '2. Công tác tuyên truyền, phổ biến',
      '3. Công tác kiểm tra, đôn đốc',
      'II. KẾT QUẢ THỰC HIỆN NHIỆM VỤ, GIẢI PHÁP',
      '1. Nâng cao Chỉ số cải cách hành chính của xã (Phụ lục I)',
      '2. Nâng cao Chỉ số SIPAS của xã (Phụ lục II)',
      '3. Nâng cao kết quả thực hiện nhiệm vụ xã (Phụ lục III)',
      '4. Các tiêu chí có nguy cơ mất điểm và giải trình',
      'III. ĐÁNH GIÁ CHUNG',
      '1. Ưu điểm',
      '2. Tồn tại, hạn chế',
      '3. Nguyên nhân',
      'IV. NHIỆM VỤ TRỌNG TÂM 6 THÁNG CUỐI NĂM 2024',
      'V. KIẾN NGHỊ, ĐỀ XUẤT',
    ]);
  });

  it.each([
    ['ĐIỀU HÀNH', []],
    [
      '1. Việc ban hành',
      [
        'Ủy ban nhân dân xã đã ban hành 14 văn bản chỉ đạo, điều hành, giao nhiệm vụ cụ thể tới từng đơn vị, bộ phận.',
        'Danh mục văn bản, tài liệu kiểm chứng kết quả thực hiện nhiệm vụ tại Phụ lục IV kèm theo Báo cáo này.',
      ],
    ],
    [
      '2. Công tác tuyên truyền',
      [
        'Phát 26 lượt trên hệ thống truyền thanh; đăng 18 tin, bài; tổ chức, lồng ghép 06 buổi tuyên truyền với 412 lượt người tham dự.',
      ],
    ],
    [
      '3. Công tác kiểm tra',
      [
        'Đã kiểm tra 05/09 đơn vị, bộ phận, đạt 55,6%.',
        'Qua kiểm tra phát hiện 05 nội dung cần chấn chỉnh, đến nay đã khắc phục 04/05 nội dung (80,0%).',
      ],
    ],
    [
      '2. Tồn tại',
      [
        'Còn 01 nhiệm vụ quá hạn chưa hoàn thành (II.5).',
        'Có 01 nhiệm vụ hoàn thành quá hạn (I.13).',
        'Còn 01/02 chỉ tiêu được giao chưa đạt: tỷ lệ sử dụng lại dữ liệu số hóa đạt 46,6%, chỉ tiêu từ 50%.',
        '- Chưa có sáng kiến, mô hình mới được công nhận.',
        '- Tỷ lệ thanh toán trực tuyến còn thấp.',
      ],
    ],
    ['3. Nguyên nhân', ['- Kinh phí bố trí cho CCHC còn hạn chế.']],
    [
      'IV. NHIỆM VỤ',
      [
        'Tập trung hoàn thành 01 nhiệm vụ quá hạn (II.5); thực hiện 11 nhiệm vụ còn lại đúng thời hạn trong kế hoạch.',
        'Duy trì thực hiện 09 nhiệm vụ thường xuyên.',
        '- Tổ chức đối thoại với Nhân dân trong quý III/2024.',
      ],
    ],
    ['V. KIẾN NGHỊ', ['Không.']],
  ])('says under "%s" what was reported', (heading, texts) => {
    expect(textUnder(document, heading)).toEqual(texts);
  });

  it('tells the whole of the plan in one sentence under its table', () => {
    expect(textUnder(document, 'II. KẾT QUẢ')).toEqual([
      'Bảng 1. Tổng hợp kết quả theo phụ lục',
      'Ghi chú: Tỷ lệ hoàn thành tính trên nhiệm vụ của kế hoạch năm: 06/28.',
      'Tổng số nhiệm vụ, giải pháp được giao: 28; đã hoàn thành 06/28 nhiệm vụ, đạt 21,4% so với kế hoạch năm (trong đó đúng hạn 05, quá hạn 01); đang thực hiện trong hạn 08; thường xuyên 09; chưa đến hạn 03; quá hạn chưa hoàn thành 01; không phát sinh 01.',
    ]);
  });

  it('gives every finished task its document, every late one its days, and the figures of its field', () => {
    expect(textUnder(document, '1. Nâng cao Chỉ số cải cách')).toEqual([
      'Có 14 nhiệm vụ, giải pháp; đã hoàn thành 04/14 nhiệm vụ, đạt 28,6% (trong đó đúng hạn 03, quá hạn 01); đang thực hiện trong hạn 05; thường xuyên 04; chưa đến hạn 01.',
      '- Kiện toàn Ban Chỉ đạo CCHC xã, phân công thành viên: Quyết định số 61/QĐ-UBND ngày 14/6/2024.',
      '- Quán triệt Kế hoạch: Biên bản hội nghị ngày 18/6/2024.',
      '- Nội dung I.8: Biên bản niêm yết ngày 12/6/2024.',
      '- Công khai dự toán, quyết toán ngân sách xã: Quyết định số 63/QĐ-UBND ngày 20/6/2024 về công khai ngân sách (chậm 05 ngày so với thời hạn).',
      'Tiếp nhận 1.381 hồ sơ (kỳ trước chuyển sang 15); đã giải quyết 1.348 hồ sơ, trong đó trước hạn và đúng hạn 1.344/1.348 hồ sơ, đạt 99,7%; quá hạn 04 hồ sơ, đã thực hiện xin lỗi bằng văn bản 04/04 hồ sơ; đang giải quyết 25 hồ sơ (quá hạn 01 hồ sơ); trả lại, người nộp rút 08 hồ sơ.',
      'Khai thác, sử dụng lại dữ liệu 604/1.296 hồ sơ đã số hóa, đạt 46,6%.',
      '- Thái độ phục vụ được người dân đánh giá tốt.',
      'Chi tiết tại Phụ lục I kèm theo Báo cáo này.',
    ]);
    expect(textUnder(document, '2. Nâng cao Chỉ số SIPAS')).toEqual([
      'Có 07 nhiệm vụ, giải pháp; đã hoàn thành 01/07 nhiệm vụ, đạt 14,3%; thường xuyên 04; chưa đến hạn 01; quá hạn chưa hoàn thành 01.',
      '- Khảo sát mức độ hài lòng (đợt 1): Báo cáo số 118/BC-UBND ngày 21/6/2024.',
      'Phát 120 phiếu khảo sát, thu về 116 phiếu, trong đó 114 phiếu hợp lệ; 109/114 phiếu đánh giá hài lòng và rất hài lòng, đạt 95,6%.',
      '- Nhiệm vụ II.5 (Bổ sung máy tính, máy quét): quá hạn 05 ngày, thời hạn trước 20/6/2024.',
      'Chi tiết tại Phụ lục II kèm theo Báo cáo này.',
    ]);
    expect(textUnder(document, '3. Nâng cao kết quả')).toContain('- Thu ngân sách trên địa bàn: 52,4 triệu đồng.');
  });

  it('sums up by appendix in Bảng 1, with the row of all', () => {
    const table = tableIn(under(document, 'II. KẾT QUẢ'));
    expect(table.head.map((row) => row.map(({ text }) => text))).toEqual([
      [
        'TT',
        'Phụ lục',
        'Tổng số nhiệm vụ',
        'Hoàn thành đúng hạn',
        'Hoàn thành quá hạn',
        'Đang thực hiện (trong hạn)',
        'Thường xuyên',
        'Chưa đến hạn',
        'Quá hạn chưa hoàn thành',
        'Không phát sinh',
        'Tỷ lệ hoàn thành (%)',
      ],
    ]);
    expect(cells(table)).toEqual([
      ['1', 'Phụ lục I', '14', '3', '1', '5', '4', '1', '0', '0', '28,6'],
      ['2', 'Phụ lục II', '7', '1', '0', '0', '4', '1', '1', '0', '14,3'],
      ['3', 'Phụ lục III', '7', '1', '0', '3', '1', '1', '0', '1', '14,3'],
      ['', 'Cộng', '28', '5', '1', '8', '9', '3', '1', '1', '21,4'],
    ]);
    expect(table.rows.at(-1)?.kind).toBe('total');
  });

  it('has one landscape appendix for each of the plan, then the documents, and names no unit that was late', () => {
    expect(document.appendices.map(({ numeral, title, orientation }) => [numeral, title, orientation])).toEqual([
      [
        'I',
        ['Kết quả thực hiện các nhiệm vụ, giải pháp nâng cao Chỉ số cải cách hành chính của xã 6 tháng đầu năm 2024'],
        'landscape',
      ],
      [
        'II',
        ['Kết quả thực hiện các nhiệm vụ, giải pháp nâng cao Chỉ số SIPAS của xã 6 tháng đầu năm 2024'],
        'landscape',
      ],
      [
        'III',
        ['Tình hình triển khai các nhiệm vụ, giải pháp nâng cao kết quả thực hiện nhiệm vụ xã 6 tháng đầu năm 2024'],
        'landscape',
      ],
      ['IV', ['Danh mục văn bản, tài liệu kiểm chứng kết quả thực hiện nhiệm vụ'], 'landscape'],
    ]);
  });

  it('prints ten columns for every task of an appendix, under the groups of the plan', () => {
    const table = tableIn(document.appendices[0]?.blocks ?? []);
    expect(table.columns).toHaveLength(10);
    expect(table.rows[0]).toEqual({ kind: 'group', cells: ['1. Công tác chỉ đạo, điều hành'] });
    expect(table.rows[1]?.cells).toEqual([
      'I.1',
      'Kiện toàn Ban Chỉ đạo CCHC xã, phân công thành viên',
      'Quyết định của Chủ tịch UBND xã',
      'Tháng 6/2024',
      'Công chức Văn phòng - thống kê',
      'Các thành viên BCĐ',
      'Quyết định số 61/QĐ-UBND ngày 14/6/2024',
      '14/6/2024',
      'Hoàn thành đúng hạn',
      '',
    ]);
    const late = table.rows.find(({ cells: [id] }) => id === 'I.13');
    expect(late?.cells.slice(6)).toEqual([
      'Quyết định số 63/QĐ-UBND ngày 20/6/2024 về công khai ngân sách',
      '20/6/2024',
      'Hoàn thành quá hạn (chậm 05 ngày)',
      'Phải chờ đối chiếu số liệu với Kho bạc Nhà nước huyện',
    ]);
    expect(table.rows.find(({ cells: [id] }) => id === 'I.4')?.cells[8]).toBe('Đang thực hiện (40%)');
  });

  it('lists every document named once, by its day, a task standing for a title not told, without empty columns', () => {
    const OWN = 'Ủy ban nhân dân xã Tri Phương';
    expect(cells(tableIn(document.appendices[3]?.blocks ?? []))).toEqual([
      ['1', '42/KH-UBND', '22/3/2024', OWN, 'Tự kiểm tra CCHC', 'I.4'],
      ['2', '61/QĐ-UBND', '14/6/2024', OWN, 'Kiện toàn Ban Chỉ đạo CCHC xã, phân công thành viên', 'I.1'],
      ['3', '63/QĐ-UBND', '20/6/2024', OWN, 'Công khai ngân sách', 'I.13'],
      ['4', '118/BC-UBND', '21/6/2024', OWN, 'Khảo sát mức độ hài lòng (đợt 1)', 'II.1'],
    ]);
  });

  it('carries no trace of how it was made', () => {
    const all = JSON.stringify(document);
    for (const trace of ['.yaml', '.xlsx', 'theo báo cáo của', 'chưa có số liệu', 'undefined', 'NaN', '[object'])
      expect(all.toLowerCase()).not.toContain(trace.toLowerCase());
  });

  it('is written without double spaces or spaces before marks, every paragraph ended', () => {
    for (const text of bodyText(document)) {
      expect(text).not.toMatch(/ {2}| [,.;:]/u);
      expect(text).toBe(text.trim());
    }
    const sentences = document.body.flatMap((block) =>
      block.kind === 'paragraph' && block.style === undefined ? [block.text] : [],
    );
    expect(sentences.filter((text) => !/[.:]$/u.test(text))).toEqual([]);
  });
});

describe('who sends it to whom', () => {
  it('goes to the superior and its office unless the plan says otherwise; Nơi nhận begins with "Như trên" and ends with the Lưu line', () => {
    expect(document.addressees).toEqual(['Ủy ban nhân dân huyện Tràng Định', 'Phòng Nội vụ huyện']);
    expect(document.recipients).toEqual(['Như trên', 'Thường trực Đảng ủy xã', 'Lưu: VT, VP']);
  });

  it('does not say "Như trên" twice', () => {
    const facts = reportFacts({
      ...TRI_PHUONG,
      report: { to: ['Sở Nội vụ tỉnh'], recipients: ['Như trên', 'Thường trực Đảng ủy xã'] },
    });
    expect(composeReport(facts.aggregate, facts.workspace, { draft: false }).document.recipients).toEqual([
      'Như trên',
      'Thường trực Đảng ủy xã',
      'Lưu: VT, VP',
    ]);
  });

  it('leaves number and day blank until they are given', () => {
    expect(document.header).toEqual({
      agency: 'Ủy ban nhân dân xã Tri Phương',
      symbol: 'BC-UBND',
      place: 'Tri Phương',
      date: { kind: 'blank-day', month: 6, year: 2024 },
    });
    const dated = composeReport(aggregate, workspace, {
      draft: false,
      number: '120',
      date: day('2024-06-27'),
    }).document;
    expect(dated.header).toMatchObject({ number: '120', date: { kind: 'date', date: '2024-06-27' } });
  });

  it("cites the Chairman's own plan as his, and as its issuer where the plan names one", () => {
    const agency = { signer: { authority: [], title: 'CHỦ TỊCH' } };
    const own = reportFacts({ ...TRI_PHUONG, agency });
    expect(bodyText(composeReport(own.aggregate, own.workspace, { draft: false }).document)[0]).toContain(
      'ngày 05/6/2024 của Chủ tịch Ủy ban nhân dân xã Tri Phương về',
    );
    const named = reportFacts({ ...TRI_PHUONG, agency, plan: { issuer: 'Chủ tịch UBND xã' } });
    expect(bodyText(composeReport(named.aggregate, named.workspace, { draft: false }).document)[0]).toContain(
      'ngày 05/6/2024 của Chủ tịch UBND xã về',
    );
  });

  it.each([
    ['with the TM. line the Committee', ['TM. ỦY BAN NHÂN DÂN'], 'CHỦ TỊCH', 'Ủy ban nhân dân xã Tri Phương'],
    [
      'so it does when a deputy signs',
      ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH'],
      'PHÓ CHỦ TỊCH',
      'Ủy ban nhân dân xã Tri Phương',
    ],
    ['without it the Chairman', [], 'CHỦ TỊCH', 'Chủ tịch Ủy ban nhân dân xã Tri Phương'],
    ['his deputy for him', ['KT. CHỦ TỊCH'], 'PHÓ CHỦ TỊCH', 'Chủ tịch Ủy ban nhân dân xã Tri Phương'],
    ['the head of another office never', [], 'TRƯỞNG PHÒNG', 'Ủy ban nhân dân xã Tri Phương'],
  ] as const)('%s reports', (_, authority, title, issuer) => {
    const own = reportFacts({ ...TRI_PHUONG, report: { signer: { authority, title } } });
    const { document } = composeReport(own.aggregate, own.workspace, { draft: false });
    const text = bodyText(document);
    expect(document.header.issuer ?? document.header.agency).toBe(issuer);
    expect(text[0]).toContain(`năm 2024, ${issuer} báo cáo kết quả thực hiện`);
    expect(text.at(-1)).toContain(`năm 2024, ${issuer} kính báo cáo./.`);
  });
});

describe('naming units', () => {
  const late = { ...TRI_PHUONG, late: { mot_cua: 3 }, missing: ['tai_chinh'] };
  const named = reportFacts({ ...late, report: { nameUnits: true } });
  const silent = reportFacts(late);

  it('happens only where the plan allows it', () => {
    const text = JSON.stringify(composeReport(silent.aggregate, silent.workspace, { draft: false }).document.body);
    expect(text).not.toContain('Công chức Tài chính');
    const said = textUnder(composeReport(named.aggregate, named.workspace, { draft: false }).document, 'II. KẾT QUẢ');
    expect(said).toContain('Đến thời điểm báo cáo còn 01 đơn vị chưa gửi báo cáo: Công chức Tài chính - kế toán.');
    expect(said).toContain('Các đơn vị gửi báo cáo chậm: Bộ phận Tiếp nhận và Trả kết quả (chậm 03 ngày).');
  });

  it('adds the appendix by lead unit', () => {
    const { document: up } = composeReport(named.aggregate, named.workspace, { draft: false });
    expect(up.appendices.at(-1)).toMatchObject({ numeral: 'V', title: ['Tổng hợp theo đơn vị chủ trì'] });
    expect(cells(tableIn(up.appendices.at(-1)?.blocks ?? []))[1]?.slice(-2)).toEqual(['28/6/2024', '3']);
  });
});

describe('the outline of a report', () => {
  it('is the one asked for, else the one of the period, else the one of the plan', () => {
    const facts = reportFacts({ ...TRI_PHUONG, period: { outline: 'bao-cao-cchc' } });
    expect(composeReport(facts.aggregate, facts.workspace, { draft: false }).document.abstract).toEqual([
      'Công tác cải cách hành chính 6 tháng đầu năm 2024',
    ]);
    expect(
      composeReport(facts.aggregate, facts.workspace, { draft: false, outline: 'bao-cao-ke-hoach' }).document
        .abstract[0],
    ).toMatch(/^Kết quả thực hiện/u);
  });

  it('is an error when nobody knows it, with the nearest one named', () => {
    const wrong = composeReport(aggregate, workspace, { draft: false, outline: 'bao-cao-chc' });
    expect(codes(wrong)).toContain('unknown-outline');
    expect(wrong.diagnostics.find(({ code }) => code === 'unknown-outline')?.args).toEqual({
      id: 'bao-cao-chc',
      nearest: 'bao-cao-cchc',
    });
  });
});

it('says what was left out by choice, once for each, by names and labels', () => {
  const without = [
    { unit: 'mot_cua', id: 'I.9' },
    { unit: 'mot_cua', id: 'tthc_late' },
  ];
  const chosen = composeReport(aggregate, workspace, { draft: false, without });
  expect(chosen.diagnostics.filter(({ code }) => code === 'left-out-by-choice').map(({ args }) => args)).toEqual([
    { unit: 'Bộ phận Tiếp nhận và Trả kết quả', id: 'I.9' },
    { unit: 'Bộ phận Tiếp nhận và Trả kết quả', id: '"Hồ sơ giải quyết quá hạn"' },
  ]);
});

function cells(table: Table): readonly (readonly string[])[] {
  return table.rows.filter(({ kind }) => kind !== 'group').map((row) => row.cells);
}

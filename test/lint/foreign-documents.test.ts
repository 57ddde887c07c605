import { describe, expect, test } from 'vitest';
import type { LintRule } from '../../src/law/lint-rules.ts';
import type { LayoutBlock } from '../../src/lint/layout.ts';
import { hasText } from '../../src/lint/flow.ts';
import { lintDocument } from '../../src/lint/lint.ts';
import { layout, p, section, table } from './build.ts';
import { layoutOf, p as xmlParagraph } from './docx.ts';
import { bodyText } from './documents.ts';

const NATIONAL = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
const MOTTO = 'Độc lập - Tự do - Hạnh phúc';
const DATE = 'Lai Vung, ngày 05 tháng 6 năm 2026';
const GAP = ' '.repeat(20);
/** 40 mm, drawn as a shape. */
const drawnLine = { drawings: [{ kind: 'line', width: 2268 }] } as const;

const TITLE = [p('KẾ HOẠCH', 'b c'), p('Nâng cao Chỉ số cải cách hành chính năm 2026', 'b c', drawnLine)];
const BODY = [bodyText('Ủy ban nhân dân xã ban hành Kế hoạch như sau:'), bodyText('Thực hiện thường xuyên./.')];

/** What two paragraphs of a sign each would be, as one that tabs part. */
const columns = (left: string, right: string, look: string) => p(`\t${left}\t${right}`, look);

const head = (...lines: readonly LayoutBlock[]): readonly LayoutBlock[] => [
  columns('ỦY BAN NHÂN DÂN', NATIONAL, 'b 13'),
  columns('XÃ LAI VUNG', MOTTO, 'b'),
  ...lines,
  columns('Số: 75/KH-UBND', DATE, '13'),
];

const foot: readonly LayoutBlock[] = [
  p('Nơi nhận:\t\tTM. ỦY BAN NHÂN DÂN', 'b i 12'),
  p('- Sở Nội vụ tỉnh;\t\tCHỦ TỊCH', '11'),
  p('- Lưu: VT, VP.', '11'),
  p(''),
  p('\t\tNguyễn Văn A', 'b'),
];

/** What one rule finds in a document, without the place. */
function foundBy(rule: LintRule, blocks: readonly LayoutBlock[]): readonly unknown[] {
  return lintDocument(layout([section(blocks)]), undefined)
    .filter((finding) => finding.rule === rule)
    .map(({ found }) => found);
}

describe('a head and foot that tabs part', () => {
  // An underscore is half a letter's size wide: 23 of them in 13 pt are 149.5 pt; Tiêu ngữ in bold 14 pt is 171.5 pt: 87 %.
  const built = [...head(p(`\t${'_'.repeat(7)}\t${'_'.repeat(23)}`, '13')), ...TITLE, ...BODY, ...foot];

  test('the line of each column is measured by itself', () => {
    expect(foundBy('HD-06', built)).toEqual([{ kind: 'percent', value: 87 }]);
    expect(foundBy('HD-10', built)).toEqual([]);
  });

  test('Nơi nhận and its lines stand at the left edge, though who signs is beside them', () => {
    expect([...foundBy('RC-01', built), ...foundBy('RC-02', built)]).toEqual([]);
  });

  test('Nơi nhận behind a tab of its own is not at the edge', () => {
    const tabbed = [...head(), ...TITLE, ...BODY, p('\tNơi nhận:\tTM. ỦY BAN NHÂN DÂN', 'b i 12'), ...foot.slice(1)];
    expect(foundBy('RC-01', tabbed)).toEqual([{ kind: 'align', align: 'center' }]);
  });
});

describe('a head that blanks part, without any line', () => {
  const blanks = [
    p(`  ỦY BAN NHÂN DÂN${GAP}${NATIONAL}`, 'b 13'),
    p(`  XÃ LAI VUNG${GAP}${MOTTO}`, 'b'),
    p(`  Số: 75/KH-UBND${GAP}${DATE}`, '13'),
  ];

  test('the line of the trích yếu is not taken for that of the issuer or of Tiêu ngữ', () => {
    const built = [...blanks, ...TITLE, ...BODY, ...foot];
    const absent = [{ kind: 'phrase', phrase: 'absent' }];
    expect(foundBy('HD-06', built)).toEqual(absent);
    expect(foundBy('HD-10', built)).toEqual(absent);
    expect(foundBy('TT-05', built)).toEqual([]);
  });
});

test('an empty paragraph is told with the text above it, by which one finds it', () => {
  const built = [...head(), ...TITLE, bodyText('Thực hiện như sau:'), p(''), bodyText('Thực hiện./.'), ...foot];
  const found = lintDocument(layout([section(built)]), undefined).find(({ rule }) => rule === 'BD-07');
  expect(found).toMatchObject({
    found: { kind: 'phrase', phrase: 'below-this' },
    where: { text: 'Thực hiện như sau:' },
  });
});

test('a heading row that repeats may lack the mark against splitting; a row below it may not', () => {
  const grid = table(
    Array.from({ length: 6 }, (_, row) => [[p(String(row))], [p('Rà soát thủ tục')]]),
    { widths: [1000, 8000], bordered: true },
  );
  const rows = (bodyRow: boolean) => ({
    ...grid,
    rows: grid.rows.map((row, index) => ({ ...row, header: index === 0, cantSplit: index > 0 && bodyRow })),
  });
  const around = (rule: boolean) => [...head(), ...TITLE, bodyText('Như sau:'), rows(rule), ...BODY, ...foot];
  expect(foundBy('BD-20', around(true))).toEqual([]);
  expect(foundBy('BD-20', around(false))).toEqual([{ kind: 'phrase', phrase: 'rows-split' }]);
});

test('a Party paper is written as the Party writes: nothing of its head, title or signature is held against the decree', () => {
  const paper = [
    p('ĐẢNG ỦY XÃ LAI VUNG\tĐẢNG CỘNG SẢN VIỆT NAM', 'b'),
    p('Số 36-CT/ĐU\tLai Vung, ngày 5 tháng 6 năm 2026', 'i'),
    p('CHỈ THỊ', 'b c 16'),
    p('về cải cách hành chính', 'b c 15'),
    ...BODY,
    p('Nơi nhận:\tT/M ĐẢNG ỦY', 'b u'),
    p('- Tỉnh ủy,\tBÍ THƯ', '12'),
    p('- Lưu Văn phòng Đảng ủy.', '12'),
    p('\tNguyễn Văn A', 'b'),
  ];
  const regions = lintDocument(layout([section(paper)]), undefined).map(({ where }) => where.region);
  expect(regions.filter((region) => ['head', 'title', 'signature'].includes(region))).toEqual([]);
});

test('giấy mời says in its text whom it is for: "Như trên" needs no Kính gửi there', () => {
  const built = (typeName: string) => [
    ...head(),
    p(typeName, 'b c'),
    p('Dự Hội nghị sơ kết', 'b c', drawnLine),
    bodyText('Ủy ban nhân dân xã trân trọng kính mời: Trưởng các cơ quan, đơn vị./.'),
    p('Nơi nhận:\t\tTM. ỦY BAN NHÂN DÂN', 'b i 12'),
    p('- Như trên;\t\tCHỦ TỊCH', '11'),
    ...foot.slice(2),
  ];
  expect(foundBy('RC-06', built('GIẤY MỜI'))).toEqual([]);
  expect(foundBy('RC-06', built('THÔNG BÁO'))).toHaveLength(1);
});

test('a công văn whose ký hiệu names no unit is not asked to be kept by its agency', () => {
  const built = (number: string) => [
    columns('ỦY BAN NHÂN DÂN', NATIONAL, 'b 13'),
    columns('XÃ LAI VUNG', MOTTO, 'b'),
    columns(number, DATE, '13'),
    p('V/v đôn đốc gửi báo cáo', 'c 12'),
    p('Kính gửi: Phòng Kinh tế xã.', 'c'),
    ...BODY,
    ...foot,
  ];
  expect(foundBy('RC-09', built('Số: 12/CV-UBND'))).toEqual([]);
  expect(foundBy('RC-09', built('Số: 12/UBND-VHXH'))).toHaveLength(1);
});

describe('text in a font from before Unicode is read as it is printed', () => {
  const inFont = (text: string, font: string): string => {
    const rPr = `<w:rFonts w:ascii="${font}" w:hAnsi="${font}"/>`;
    const [one] = layoutOf({ body: xmlParagraph(text, { rPr }) }).sections[0]?.blocks ?? [];
    return one?.kind === 'paragraph' ? one.text : '';
  };

  test.each([
    ['.VnTime', 'V¨n phßng', 'Văn phòng'],
    ['.VnTimeH', 'kÕ ho¹ch', 'KẾ HOẠCH'],
    ['VNI-Times', 'Vaên phoøng', 'Văn phòng'],
    ['.VnTime', 'Văn phòng', 'Văn phòng'],
    ['Times New Roman', 'Mü', 'Mü'],
  ])('%s prints %j as %j', (font, text, shown) => {
    expect(inFont(text, font)).toBe(shown);
  });
});

describe('whether a document says anything', () => {
  test.each([
    ['a scan pasted into Word does not', [p('', '', { drawings: [{ kind: 'picture' }] }), p(' ')], false],
    ['a text in a table does', [table([[[p('Bảng')]]], { widths: [9000] })], true],
    ['a file without a paragraph does not', [], false],
  ])('%s', (_, blocks, says) => {
    expect(hasText(layout([section(blocks)]))).toBe(says);
  });
});

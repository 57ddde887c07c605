import { describe, expect, it } from 'vitest';
import { LINT_RULES } from '../../src/law/lint-rules.ts';
import type { Finding } from '../../src/lint/finding.ts';
import type { RuleChecks } from '../../src/lint/rule.ts';
import { RULES_BODY } from '../../src/lint/rules-body.ts';
import {
  appendixFile,
  article,
  basis,
  clause,
  clauseTitle,
  decision,
  letter,
  notice,
  part,
  plan,
  point,
  recipient,
  report,
  section,
  slip,
  text,
} from './good-documents.ts';
import { listTable, subjectOf, type BodyLine, type BodyPart, type HandBuilt, type Line } from './hand-built.ts';

/** What all rules of the body find in a document. */
function findings(built: HandBuilt): readonly Finding[] {
  const subject = subjectOf(built);
  const checks: RuleChecks = RULES_BODY;
  return Object.values(checks).flatMap((check) => check(subject));
}

type Base = () => HandBuilt;
type Change = (built: HandBuilt) => void;

/** A case with its sentence: the document it starts from and what is changed in it. */
type Case = readonly [sentence: string, base: Base, change: Change];

function spoil(base: Base, change: Change): HandBuilt {
  const built = structuredClone(base());
  change(built);
  return built;
}

/** Puts paragraphs before the last one of the body, which ends with "./.". */
const insert =
  (...parts: BodyPart[]): Change =>
  (built) =>
    built.body.splice(-1, 0, ...parts);

/** Replaces the body by these paragraphs and a last one that ends the content. */
const body =
  (...parts: BodyPart[]): Change =>
  (built) => {
    built.body = [...parts, text('Chi tiết tại các Phụ lục kèm theo./.')];
  };

const last =
  (line: Partial<BodyLine>): Change =>
  (built) => {
    built.body[built.body.length - 1] = { ...(built.body.at(-1) as BodyLine), ...line };
  };

const bases =
  (...lines: Line[]): Change =>
  (built) => {
    built.bases = lines;
  };

const authority =
  (...lines: string[]): Change =>
  (built) => {
    built.authority = lines.map((line) => ({ text: line, bold: true, align: 'center' }));
  };

const recipients =
  (...lines: string[]): Change =>
  (built) => {
    built.recipients = lines.map((line) => recipient(line));
  };

const first =
  (key: 'authority' | 'recipients' | 'bases', looks: Partial<Line>): Change =>
  (built) => {
    built[key][0] = { ...(built[key][0] as Line), ...looks };
  };

const set =
  (changes: Partial<HandBuilt>): Change =>
  (built) =>
    Object.assign(built, changes);

const appendix =
  (changes: Partial<HandBuilt['appendices'][number]>, index = 0): Change =>
  (built) => {
    built.appendices[index] = { ...(built.appendices[index] as HandBuilt['appendices'][number]), ...changes };
  };

const dated = (words: string): Change => set({ placeDate: { text: words, italic: true, align: 'center' } });
const name = (words: string, looks: Partial<Line> = {}): Change =>
  set({ signer: { text: words, bold: true, align: 'center', ...looks } });
const kinhGui = (words: string, looks: Partial<Line> = {}): Line => ({
  text: words,
  align: 'left',
  left: 1982,
  ...looks,
});
const SECOND_LAW = basis('Theo đề nghị của Trưởng phòng Nội vụ.');
const LONG_TABLE = ['Đơn vị', 'Một', 'Hai', 'Ba', 'Bốn'];

describe('a document of the right form raises nothing', () => {
  it.each([
    ['a báo cáo with Kính gửi, table, caption, note and appendix', report],
    ['a kế hoạch with căn cứ, phần and appendices with blanks', plan],
    ['a công văn signed by order', letter],
    ['a thông báo kết luận', notice],
    ['a quyết định', decision],
    ['a phiếu trình', slip],
    ['an appendix in a file of its own', appendixFile],
  ])('%s', (_, base) => {
    expect(findings(base())).toEqual([]);
  });
});

const WRONG: Readonly<Record<keyof typeof RULES_BODY, readonly Case[]>> = {
  'BA-01': [
    ['a căn cứ is upright', plan, first('bases', { italic: false })],
    ['a căn cứ is bold', plan, first('bases', { bold: true })],
    ['a căn cứ has 12 pt', plan, first('bases', { size: 12 })],
  ],
  'BA-02': [
    ['the last căn cứ ends with a comma', plan, bases(basis('Căn cứ Luật Giá ngày 19 tháng 6 năm 2023,'))],
    [
      'a căn cứ within the list ends with a full stop',
      decision,
      bases(basis('Căn cứ Luật Giá ngày 19 tháng 6 năm 2023.'), SECOND_LAW),
    ],
    [
      'two căn cứ share a paragraph',
      plan,
      bases(basis('Căn cứ Luật Giá ngày 19 tháng 6 năm 2023; Căn cứ Luật Phí ngày 25 tháng 11 năm 2015.')),
    ],
  ],
  'BA-03': [
    ['a dash stands before Căn cứ', plan, first('bases', { text: '- Căn cứ Luật Giá ngày 19 tháng 6 năm 2023;' })],
    ['an automatic bullet stands before Căn cứ', plan, first('bases', { number: '-' })],
  ],
  'BA-04': [
    [
      'a law has its number',
      plan,
      first('bases', { text: 'Căn cứ Luật Giá số 16/2023/QH15 ngày 19 tháng 6 năm 2023;' }),
    ],
    ['a law has its issuer', plan, first('bases', { text: 'Căn cứ Luật Giá ngày 19 tháng 6 năm 2023 của Quốc hội;' })],
  ],
  'BA-05': [
    [
      'a nghị định lacks its date',
      plan,
      first('bases', { text: 'Căn cứ Nghị định số 30/2020/NĐ-CP của Chính phủ về công tác văn thư;' }),
    ],
    [
      'a quyết định lacks its number',
      plan,
      first('bases', { text: 'Căn cứ Quyết định ngày 01/4/2026 của Thủ tướng Chính phủ về giao chỉ tiêu;' }),
    ],
    ['a kế hoạch lacks its issuer', plan, first('bases', { text: 'Căn cứ Kế hoạch số 119/KH-UBND ngày 01/4/2026;' })],
  ],
  'BA-06': [['a kế hoạch is cited without “số”', report, insert(text('Thực hiện Kế hoạch 75/KH-UBND.'))]],
  'BA-07': [
    [
      'a kế hoạch has two dates',
      report,
      insert(text('Thực hiện Kế hoạch số 119/KH-UBND ngày 02/4/2026 của UBND tỉnh Đồng Tháp.')),
    ],
  ],
  'BA-08': [
    [
      'the proposal is upright',
      decision,
      (built) => {
        built.bases[1] = { ...SECOND_LAW, italic: false };
      },
    ],
    [
      'the proposal is not the last line',
      decision,
      bases(basis('Theo đề nghị của Trưởng phòng Nội vụ;'), basis('Căn cứ Luật Giá ngày 19 tháng 6 năm 2023.')),
    ],
  ],
  'BD-01': [['a paragraph is flush left', report, last({ align: 'left' })]],
  'BD-02': [
    ['a paragraph has 12 pt', report, last({ size: 12 })],
    ['a paragraph has 13 pt among others of 14', report, last({ size: 13 })],
    ['a list line has 12 pt', report, insert(text('- Kết quả nổi bật.', { size: 12 }))],
    ['a heading has 16 pt', report, insert(section('III. KIẾN NGHỊ', { size: 16 }))],
  ],
  'BD-03': [['a paragraph is in italics', report, last({ italic: true })]],
  'BD-04': [
    ['a first line has no indent', report, last({ firstLine: 0 })],
    ['a first line is indented by 1.27 cm among others of 1 cm', report, last({ firstLine: 720 })],
    ['a tab is typed before the indent', report, insert(text('\tKết quả như trên.'))],
    [
      'an automatic number stands 6 mm in',
      report,
      insert(text('Kết quả như trên.', { level: 'clause', number: '2.', left: 700, firstLine: -360 })),
    ],
  ],
  'BD-05': [
    ['there is no gap between two paragraphs', report, insert(text('Một.'), text('Hai.', { before: 0 }))],
    ['contextual spacing takes the gap away', report, insert(text('Một.'), text('Hai.', { contextual: true }))],
  ],
  'BD-06': [
    ['lines are double spaced', report, last({ line: 480 })],
    ['lines of exactly 12 pt cut off letters of 14 pt', report, last({ line: 240, lineRule: 'exact' })],
  ],
  'BD-07': [['an empty paragraph stands between two others', report, insert({ empty: true })]],
  'BD-08': [
    ['Phần has an Arabic number', plan, body(part('Phần 1'), part('QUY ĐỊNH CHUNG'))],
    ['PHẦN is in capitals', plan, body(part('PHẦN I'), part('QUY ĐỊNH CHUNG'))],
    ['number and title share a line', plan, body(part('Phần I. QUY ĐỊNH CHUNG'))],
    ['the title of a chương is in small letters', plan, body(part('Chương I'), part('Quy định chung'))],
    ['a mục has no title', plan, body(part('Mục 1'))],
    ['Phần is flush left', plan, body(part('Phần I', { align: 'left' }), part('QUY ĐỊNH CHUNG'))],
  ],
  'BD-09': [
    ['the heading is in small letters', report, insert(section('III. Kiến nghị'))],
    ['the heading is not bold', report, insert(section('III. KIẾN NGHỊ', { bold: false }))],
    ['a stroke stands behind its number', report, insert(section('III/ KIẾN NGHỊ'))],
    ['the heading looks like text', report, insert(text('III. Kiến nghị'))],
  ],
  'BD-10': [
    ['the title of a khoản is not bold', report, insert(clauseTitle('2. Hạn chế', { bold: false }))],
    ['the text of a khoản is bold', report, insert(clause('2. Hạn chế còn nhiều.', { bold: true }))],
    ['a bracket stands behind its number', report, insert(clause('2) Hạn chế còn nhiều.'))],
  ],
  'BD-11': [
    ['a full stop stands behind the letter', report, insert(point('e. Kết quả khác.'))],
    ['the letter stands in two brackets', report, insert(point('(e) Kết quả khác.'))],
    ['the letter is none of the decree’s', report, insert(point('f) Kết quả khác.'))],
  ],
  'BD-12': [
    ['a section is left out', report, insert(section('IV. KIẾN NGHỊ'))],
    ['a khoản is repeated', report, insert(clause('1. Lặp lại.'))],
    [
      'a khoản does not begin anew in its section',
      report,
      insert(section('III. KIẾN NGHỊ'), clause('2. Với cấp trên.')),
    ],
    [
      'đ) is left out',
      letter,
      body(clause('1. Gồm có'), ...['a', 'b', 'c', 'd', 'e'].map((letter) => point(`${letter}) Việc.`))),
    ],
    ['a điều is left out', decision, body(article('Điều 1.', ' Một.'), article('Điều 3.', ' Ba.'))],
    ['a chương is repeated', plan, body(...[1, 2].flatMap(() => [part('Chương I'), part('QUY ĐỊNH')]))],
  ],
  'BD-13': [
    ['khoản are numbered 1.1', report, insert(text('1.1. Kết quả khác.'))],
    ['khoản are numbered 1.1.1 without a stop', report, insert(text('1.1.1 Kết quả khác.'))],
  ],
  'BD-14': [
    ['a colon stands behind Điều 1', decision, body(article('Điều 1:', ' Trách nhiệm.'))],
    ['Điều 1 is not bold', decision, body(text('Điều 1. Trách nhiệm.', { level: 'article' }))],
    ['ĐIỀU 1 is in capitals', decision, body(article('ĐIỀU 1.', ' Trách nhiệm.'))],
  ],
  'BD-15': [
    ['the content has no end mark', report, last({ text: 'Trên đây là báo cáo.' })],
    ['the end mark is typed as “. /.”', report, last({ text: 'Trên đây là báo cáo. /.' })],
    ['an end mark stands in the midst too', report, insert(text('Kết quả như trên./.'))],
    ['a công văn has no end mark', letter, last({ text: 'Đề nghị đơn vị thực hiện.' })],
  ],
  'BD-16': [['a heading does not keep with the next', report, insert(section('III. KIẾN NGHỊ', { keepNext: false }))]],
  'BD-17': [
    ['a round bullet is typed', report, insert(text('• Kết quả nổi bật.'))],
    ['an automatic bullet comes from a symbol font', report, insert(text('Kết quả nổi bật.', { number: '\uf0b7' }))],
  ],
  'BD-18': [
    ['brackets with dots are left', report, insert(text('Kết quả [...] như trên.'))],
    ['question marks are left', report, insert(text('Đạt ??? hồ sơ.'))],
    ['a dotted line is left', report, insert(text('Đạt …… hồ sơ.'))],
    ['a field of a template is left', report, insert(text('Đạt {{so_ho_so}} hồ sơ.'))],
  ],
  'BD-19': [
    ['two blanks stand between words', report, insert(text('Kết quả  nổi bật.'))],
    ['a blank stands before a comma', report, insert(text('Kết quả , hạn chế.'))],
    ['a word sticks to a comma', report, insert(text('Kết quả,hạn chế.'))],
    ['a word sticks to a full stop', report, insert(text('Kết quả nổi bật.Hạn chế còn nhiều.'))],
  ],
  'BD-20': [
    ['a table is wider than the text', report, insert({ table: listTable(LONG_TABLE, { width: 10_500 }) })],
    [
      'the first row of a long table does not repeat',
      report,
      insert({ table: listTable(LONG_TABLE, { header: false }) }),
    ],
    ['rows of a long table may split', report, insert({ table: listTable(LONG_TABLE, { cantSplit: false }) })],
  ],
  'SG-01': [
    ['the title is in small letters', letter, authority('Chủ tịch')],
    ['the title is in italics', report, first('authority', { italic: true })],
    ['the title is flush left', report, first('authority', { align: 'left' })],
    ['the title has 12 pt', report, first('authority', { size: 12 })],
    ['the signature stands in the left column', report, set({ signatureColumn: 0 })],
  ],
  'SG-02': [
    ['T/M is written as the Party does', report, authority('T/M ỦY BAN NHÂN DÂN', 'CHỦ TỊCH')],
    ['TM has no stop', report, authority('TM ỦY BAN NHÂN DÂN', 'CHỦ TỊCH')],
    ['K.T. has two stops', report, authority('K.T. CHỦ TỊCH', 'PHÓ CHỦ TỊCH')],
  ],
  'SG-03': [
    ['nobody signs for KT. CHỦ TỊCH', report, authority('KT. CHỦ TỊCH')],
    ['CHỦ TỊCH signs for himself', report, authority('KT. CHỦ TỊCH', 'CHỦ TỊCH')],
    ['TL. CHỦ TỊCH is followed by the same title', report, authority('TL. CHỦ TỊCH', 'CHỦ TỊCH')],
  ],
  'SG-04': [['TM. stands before a post', report, authority('TM. CHỦ TỊCH', 'PHÓ CHỦ TỊCH')]],
  'SG-05': [
    ['the commune is named behind TM.', report, authority('TM. ỦY BAN NHÂN DÂN XÃ LAI VUNG', 'CHỦ TỊCH')],
    ['the commune is named on a line below TM.', report, authority('TM. ỦY BAN NHÂN DÂN', 'XÃ LAI VUNG', 'CHỦ TỊCH')],
  ],
  'SG-06': [
    ['a degree stands before the name', report, name('ThS. Nguyễn Văn A')],
    ['“Ông” stands before the name', report, name('Ông Nguyễn Văn A')],
    ['the name is in capitals', report, name('NGUYỄN VĂN A')],
    ['a part of the name is in small letters', report, name('Nguyễn văn A')],
    ['the name is not bold', report, name('Nguyễn Văn A', { bold: false })],
  ],
  'SG-07': [
    ['somebody else signs', report, set({ issuer: issuer({ title: 'PHÓ CHỦ TỊCH', name: 'Nguyễn Văn B' }) })],
    ['the title is another', report, set({ issuer: issuer({ title: 'CHỦ TỊCH', name: 'Nguyễn Văn A' }) })],
    [
      'the title of one signer stands over the name of another',
      report,
      set({
        issuer: issuer({ title: 'CHỦ TỊCH', name: 'Nguyễn Văn A' }, { title: 'PHÓ CHỦ TỊCH', name: 'Trần Văn B' }),
      }),
    ],
  ],
  'SG-08': [['signature and Nơi nhận stand in no table', report, set({ signatureColumn: undefined })]],
  'SG-09': [
    ['“(Đã ký)” stands over the name', report, set({ signatureNote: { text: '(Đã ký)' } })],
    ['“(Ký tên, đóng dấu)” stands over the name', report, set({ signatureNote: { text: '(Ký tên, đóng dấu)' } })],
  ],
  'RC-01': [
    [
      'Nơi nhận is upright',
      report,
      set({ recipientsLabel: { text: 'Nơi nhận:', size: 12, bold: true, align: 'left' } }),
    ],
    [
      'Nơi nhận has no colon',
      report,
      set({ recipientsLabel: { text: 'Nơi nhận', size: 12, bold: true, italic: true, align: 'left' } }),
    ],
    [
      'Nơi nhận is indented',
      report,
      set({ recipientsLabel: { text: 'Nơi nhận:', size: 12, bold: true, italic: true, align: 'left', left: 567 } }),
    ],
  ],
  'RC-02': [
    ['a recipient has 12 pt', report, first('recipients', { size: 12 })],
    ['a recipient is in italics', report, first('recipients', { italic: true })],
    ['a recipient is indented', report, first('recipients', { left: 284 })],
  ],
  'RC-03': [
    ['a recipient has no dash', report, first('recipients', { text: 'Như trên;' })],
    ['a recipient ends with a comma', report, recipients('- Như trên,', '- Lưu: VT.')],
    ['Lưu ends with a semicolon', report, recipients('- Như trên;', '- Lưu: VT;')],
    ['Lưu has no colon', report, recipients('- Như trên;', '- Lưu VT.')],
  ],
  'RC-04': [
    ['there is no Lưu', report, recipients('- Như trên;', '- Đảng ủy xã.')],
    ['there are two Lưu', report, recipients('- Như trên;', '- Lưu: VT.', '- Lưu: VT.')],
    ['Lưu is not the last', report, recipients('- Như trên;', '- Lưu: VT.', '- Đảng ủy xã.')],
    ['Lưu does not say VT', report, recipients('- Như trên;', '- Lưu: Văn phòng.')],
  ],
  'RC-05': [['Nơi nhận does not begin with Như trên', report, recipients('- Đảng ủy xã;', '- Lưu: VT.')]],
  'RC-06': [
    [
      'a công văn has no Kính gửi',
      letter,
      (built) => {
        delete built.addressee;
        recipients('- Trạm Y tế;', '- Lưu: VT.')(built);
      },
    ],
    ['“Như trên” refers to no Kính gửi', notice, recipients('- Như trên;', '- Lưu: VT.')],
  ],
  'RC-07': [
    ['Kính gửi is bold', letter, set({ addressee: kinhGui('Kính gửi: Trạm Y tế xã', { bold: true }) })],
    ['KÍNH GỬI is in capitals', letter, set({ addressee: kinhGui('KÍNH GỬI: Trạm Y tế xã') })],
    ['Kính gửi has no colon', letter, set({ addressee: kinhGui('Kính gửi Trạm Y tế xã') })],
  ],
  'RC-08': [
    [
      'a single addressee stands below Kính gửi',
      letter,
      set({ addressee: kinhGui('Kính gửi:'), addressees: [kinhGui('- Trạm Y tế xã.')] }),
    ],
    ['two addressees share a line', letter, set({ addressee: kinhGui('Kính gửi: Trạm Y tế xã; Công an xã') })],
    [
      'the last addressee ends with a semicolon',
      letter,
      set({ addressee: kinhGui('Kính gửi:'), addressees: [kinhGui('- Trạm Y tế xã;'), kinhGui('- Công an xã;')] }),
    ],
    [
      'the dashes are not aligned',
      letter,
      set({
        addressee: kinhGui('Kính gửi:'),
        addressees: [kinhGui('- Trạm Y tế xã;'), kinhGui('- Công an xã.', { left: 2500 })],
      }),
    ],
  ],
  'RC-09': [['another unit keeps the công văn', letter, recipients('- Như trên;', '- Lưu: VT, KT.')]],
  'RC-10': [
    ['a district body receives it in 2026', letter, recipients('- Như trên;', '- UBND huyện Lai Vung;', '- Lưu: VT.')],
    [
      'a district body is addressed in 2026',
      letter,
      set({ addressee: kinhGui('Kính gửi: Phòng Nội vụ huyện Lai Vung') }),
    ],
  ],
  'AP-01': [
    ['nothing points to the appendix', report, set({ body: [text('Kết quả như trên./.')] })],
    [
      'the text promises an appendix that the others lack',
      report,
      insert(text('Chi tiết tại Phụ lục I, II kèm theo Báo cáo này.')),
    ],
  ],
  'AP-02': [
    ['PHỤ LỤC is in capitals', report, appendix({ number: { text: 'PHỤ LỤC I', bold: true, align: 'center' } })],
    [
      'number and title share a line',
      report,
      appendix({ number: { text: 'Phụ lục I: DANH MỤC', bold: true, align: 'center' } }),
    ],
    ['Phụ lục has 13 pt', report, appendix({ number: { text: 'Phụ lục I', bold: true, align: 'center', size: 13 } })],
  ],
  'AP-03': [
    [
      'two appendices have Arabic numbers',
      plan,
      appendix({ number: { text: 'Phụ lục 2', bold: true, align: 'center' } }, 1),
    ],
    ['an appendix is left out', plan, appendix({ number: { text: 'Phụ lục III', bold: true, align: 'center' } }, 1)],
  ],
  'AP-04': [
    ['the title is in small letters', report, appendix({ title: [{ text: 'Danh mục', bold: true, align: 'center' }] })],
  ],
  'AP-05': [
    [
      'there is no reference',
      report,
      (built) => {
        delete built.appendices[0]?.reference;
      },
    ],
    [
      'the reference is upright',
      report,
      appendix({ reference: { text: '(Kèm theo Báo cáo số 15/BC-UBND)', align: 'center' } }),
    ],
    [
      'the reference has no brackets',
      report,
      appendix({ reference: { text: 'Kèm theo Báo cáo số 15/BC-UBND', italic: true, align: 'center' } }),
    ],
  ],
  'AP-06': (
    [
      ['the number is another', '(Kèm theo Báo cáo số 16/BC-UBND ngày 21 tháng 9 năm 2026 của UBND xã Lai Vung)'],
      ['the ký hiệu is another', '(Kèm theo Báo cáo số 15/KH-UBND ngày 21 tháng 9 năm 2026 của UBND xã Lai Vung)'],
      ['the date is another', '(Kèm theo Báo cáo số 15/BC-UBND ngày 22/9/2026 của UBND xã Lai Vung)'],
      ['the issuer is another', '(Kèm theo Báo cáo số 15/BC-UBND ngày 21 tháng 9 năm 2026 của UBND xã Tân Hòa)'],
    ] as const
  ).map(
    ([sentence, words]) =>
      [sentence, report, appendix({ reference: { text: words, italic: true, align: 'center' } })] as const,
  ),
  'AP-07': [
    ['the appendix shares a section with the text', report, appendix({ ownSection: false })],
    ['its pages go on counting', report, appendix({ start: 5 })],
  ],
  'AP-08': [
    [
      'a separate appendix has Quốc hiệu',
      appendixFile,
      set({ kind: 'internal', nationalTitle: { text: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM' } }),
    ],
  ],
  'CA-01': [
    ['Ủy Ban Nhân Dân has four capitals', report, insert(text('Các Ủy Ban Nhân Dân xã thực hiện.'))],
    ['Hội đồng Nhân dân has two', report, insert(text('Trình Hội đồng Nhân dân xã thông qua.'))],
  ],
  'CA-02': [
    ['nhân dân as a noun is in small letters', report, insert(text('Tạo thuận lợi cho nhân dân trên địa bàn.'))],
    ['nhà nước as a noun is in small letters', report, insert(text('Chủ trương của Đảng, nhà nước được quán triệt.'))],
  ],
  'CA-03': [
    ['Xã has a capital before a proper name', report, insert(text('Công an Xã Lai Vung thực hiện.'))],
    ['quận has none before a number', report, insert(text('Học tập kinh nghiệm của quận 1.'))],
    ['phường has none before an event', report, insert(text('Học tập kinh nghiệm của phường Điện Biên Phủ.'))],
    ['thành phố has none before Hồ Chí Minh', report, insert(text('Học tập kinh nghiệm của thành phố Hồ Chí Minh.'))],
  ],
  'CA-04': [
    ['điều 5 is cited in small letters', report, insert(text('Thực hiện theo khoản 2 điều 5 của Luật.'))],
    ['Khoản 2 is cited with a capital', report, insert(text('Thực hiện theo điểm a Khoản 2 Điều 5 của Luật.'))],
    ['Điểm a is cited with a capital', report, insert(text('Thực hiện theo Điểm a khoản 2 Điều 5 của Luật.'))],
    ['chương II is cited in small letters', report, insert(text('Thực hiện theo chương II của Luật.'))],
  ],
  'CA-05': [
    ['a paragraph begins with a small letter', report, insert(text('kết quả như trên.'))],
    ['a list line begins with a small letter', report, insert(text('- kết quả như trên.'))],
    ['a sentence begins with a small letter', report, insert(text('Đã hoàn thành. kết quả như trên.'))],
  ],
  'CA-06': [['hòa and hoà stand side by side', report, insert(text('Công tác hoà giải được chú trọng.'))]],
  'FI-01': [
    ['the file holds macros', report, set({ file: { macros: true } })],
    ['the file holds tracked changes', report, set({ file: { trackedChanges: true } })],
    ['the file holds comments', report, set({ file: { comments: true } })],
    ['the file loads a picture from elsewhere', report, set({ file: { externalLinks: ['http://example.com/a.png'] } })],
  ],
  'FI-02': [
    ['the language is English', report, set({ file: { language: 'en-US' } })],
    ['no language is named', report, set({ file: { language: undefined } })],
  ],
  'FI-03': [
    [
      'Quốc hiệu stands in a text box',
      report,
      (built) => {
        built.nationalTitle = { ...(built.nationalTitle as Line), inTextBox: true };
      },
    ],
  ],
  'FI-04': [
    ['the address stands on later pages', report, set({ footer: { default: address({ borders: ['top'] }) } })],
    ['no line stands over the address', report, set({ footer: { first: address() } })],
  ],
};

function issuer(...signers: { title: string; name: string }[]) {
  return { agency: 'Ủy ban nhân dân xã Lai Vung', code: 'UBND', office: 'VP', place: 'Lai Vung', signers };
}

function address(looks: Partial<Line> = {}): Line[] {
  return [
    { text: 'Địa chỉ: xã Lai Vung, tỉnh Đồng Tháp; điện thoại: 0277 000 000', size: 11, align: 'center', ...looks },
  ];
}

describe.each(Object.entries(WRONG))('%s is told alone', (rule, cases) => {
  it.each(cases)('when %s', (_, base, change) => {
    expect([...new Set(findings(spoil(base, change)).map((found) => found.rule))]).toEqual([rule]);
  });
});

const RIGHT: readonly Case[] = [
  [
    'a row taller than a page is split',
    report,
    insert({
      table: listTable(
        [...'12345'].map((digit) => `Nhiệm vụ ${digit} `.repeat(100)),
        { cantSplit: false },
      ),
    }),
  ],
  [
    'a long reference is broken into two paragraphs',
    report,
    appendix({
      reference: { text: '(Kèm theo Báo cáo số 15/BC-UBND ngày 21 tháng 9 năm 2026', italic: true, align: 'center' },
      referenceRest: { text: 'của Ủy ban nhân dân xã Lai Vung)', italic: true, align: 'center' },
    }),
  ],
  [
    'items behind a colon go on with its sentence',
    report,
    insert(text('Gồm:'), text('- việc thứ nhất;'), text('- việc thứ hai.')),
  ],
  [
    'an opening sentence that begins with Căn cứ is body text',
    letter,
    bases({ text: 'Căn cứ Luật Giá, Ủy ban nhân dân xã báo cáo như sau:' }),
  ],
  [
    'a nghị quyết of a congress has no number',
    plan,
    first('bases', { text: 'Căn cứ Nghị quyết Đại hội Đảng bộ xã lần thứ I;' }),
  ],
  [
    'a law amends others',
    plan,
    first('bases', { text: 'Căn cứ Luật sửa đổi, bổ sung một số điều của Luật Giá ngày 19 tháng 6 năm 2023;' }),
  ],
  [
    'two agencies number alike',
    report,
    insert(text('Kế hoạch số 119/KH-UBND ngày 06/6/2026 của UBND xã Tân Hòa được gửi kèm.')),
  ],
  [
    'the first line is 1.27 cm throughout',
    letter,
    (built) => {
      built.body = built.body.map((item) => ({ ...item, firstLine: 722 }));
    },
  ],
  ['lines are exactly 18 pt', report, last({ line: 360, lineRule: 'exact' })],
  ['lines are at least 12 pt', report, last({ line: 240, lineRule: 'atLeast' })],
  ['the gap stands below the paragraph', report, insert(text('Một.', { after: 120 }), text('Hai.', { before: 0 }))],
  [
    'an empty paragraph keeps two tables apart',
    report,
    insert({ table: listTable(['Một']) }, { empty: true }, { table: listTable(['Hai']) }),
  ],
  ['a quotation is in italics', report, insert(text('“Chính quyền thân thiện”', { italic: true }))],
  [
    'a paragraph is an aside in brackets',
    report,
    insert(text('(Số liệu tính đến ngày 14/6/2026)', { italic: true, align: 'center', firstLine: 0 })),
  ],
  [
    'a framed mark says what is still open',
    report,
    insert(text('Chỗ còn thiếu số liệu', { borders: ['left'], italic: true, align: 'left', firstLine: 0 })),
  ],
  [
    'sections count anew in each phần',
    plan,
    body(...['Phần I', 'Phần II'].flatMap((label) => [part(label), part('QUY ĐỊNH'), section('I. MỤC ĐÍCH')])),
  ],
  [
    'sections run on through the phần',
    plan,
    body(part('Phần I'), part('QUY ĐỊNH'), section('I. MỘT'), part('Phần II'), part('TỔ CHỨC'), section('II. HAI')),
  ],
  [
    'điều run on through the chương',
    decision,
    body(
      part('Chương I'),
      part('MỘT'),
      article('Điều 1.', ' Một.'),
      part('Chương II'),
      part('HAI'),
      article('Điều 2.', ' Hai.'),
    ),
  ],
  ['a list in small Roman numerals is no điểm', report, insert(text('(i) Một; (ii) hai.'))],
  [
    'the content ends with a table',
    notice,
    (built) => {
      built.body = [text('Kết quả như sau:'), { table: listTable(['Một']) }];
    },
  ],
  [
    'an open place is left in a draft',
    report,
    (built) => {
      insert(text('Đạt [...] hồ sơ.'))(built);
      built.draft = { text: 'DỰ THẢO' };
    },
  ],
  ['văn thư has room for a number', report, insert(text('Báo cáo số        /BC-UBND ngày      tháng 6 năm 2026.'))],
  [
    'names of files and addresses hold punctuation',
    report,
    insert(text('Gửi qua vanthu@laivung.gov.vn, tệp bao-cao.xlsx, https://dichvucong.gov.vn/a,b.')),
  ],
  [
    'a small table neither repeats a row nor keeps rows whole',
    report,
    insert({ table: listTable(['Một', 'Hai'], { header: false, cantSplit: false }) }),
  ],
  [
    'a head of a school signs with his degree',
    letter,
    (built) => {
      built.agency = [{ text: 'TRƯỜNG TIỂU HỌC LAI VUNG' }];
      name('TS. Nguyễn Văn A')(built);
    },
  ],
  ['a name has an apostrophe', report, name("K' Brơi")],
  ['the Chairman signs alone', report, authority('CHỦ TỊCH')],
  ['an acting head signs', report, authority('Q. CHỦ TỊCH')],
  ['a title runs over two lines', report, authority('KT. TRƯỞNG PHÒNG', 'VĂN HÓA - XÃ HỘI', 'PHÓ TRƯỞNG PHÒNG')],
  [
    'the configured signer signs, his tone mark elsewhere',
    report,
    (built) => {
      name('Nguyễn Thị Hòa')(built);
      built.issuer = issuer({ title: 'Phó Chủ tịch', name: 'Nguyễn Thị Hoà' });
    },
  ],
  [
    'somebody signs whom the plan names for one kind of document',
    report,
    set({ issuer: issuer({ title: 'CHỦ TỊCH', name: 'Trần Văn B' }, { title: 'PHÓ CHỦ TỊCH', name: 'Nguyễn Văn A' }) }),
  ],
  [
    'a phiếu trình is signed by who puts it forward',
    slip,
    set({ issuer: issuer({ title: 'CHỦ TỊCH', name: 'Trần Văn B' }) }),
  ],
  [
    'the drafter’s code stands below Lưu',
    report,
    (built) => {
      built.recipients.push(recipient('PL.(300)'));
    },
  ],
  ['Lưu ends with the number of copies', report, recipients('- Như trên;', '- Lưu: VT, HC (2)')],
  [
    'a district body received it in 2024',
    letter,
    (built) => {
      recipients('- Như trên;', '- UBND huyện Lai Vung;', '- Lưu: VT.')(built);
      dated('Lai Vung, ngày 05 tháng 02 năm 2024')(built);
    },
  ],
  [
    'one appendix is not numbered',
    report,
    (built) => {
      appendix({ number: { text: 'Phụ lục', bold: true, align: 'center' } })(built);
    },
  ],
  [
    'another document’s appendix is cited',
    report,
    insert(text('Thực hiện Phụ lục III kèm theo Quyết định số 766/QĐ-TTg.')),
  ],
  ['appendices come in files of their own', letter, insert(text('Chi tiết tại Phụ lục II kèm theo Công văn này.'))],
  ['a unit may bear a person’s name', report, insert(text('Học tập kinh nghiệm của Phường Lê Chân, Xã Nguyễn Phích.'))],
  ['Tỉnh Đoàn is a body', report, insert(text('Phối hợp với Tỉnh Đoàn Đồng Tháp.'))],
  ['the decree’s articles are counted, not cited', report, insert(text('Luật gồm 5 chương 30 điều.'))],
  ['quý has one place for its mark', report, insert(text('Trong quý II, lũy kế đạt kế hoạch.'))],
  ['a name keeps its own tone mark', report, insert(text('Ông Nguyễn Văn Hoà trình bày.'))],
  [
    'an abbreviation ends with a stop',
    report,
    insert(text('Gồm bàn, ghế, máy tính v.v. và các thiết bị khác tại TP. Cao Lãnh.')),
  ],
  [
    'a brand begins with a small letter',
    report,
    insert(text('- iOffice được sử dụng.'), text('- e-mail công vụ được sử dụng.')),
  ],
  ['the language is plain Vietnamese', report, set({ file: { language: 'vi' } })],
  ['the address stands on page 1 under a line', report, set({ footer: { first: address({ borders: ['top'] }) } })],
  [
    'a công văn of one page has its address in the only footer',
    letter,
    set({ titlePage: false, footer: { default: address({ borders: ['top'] }) } }),
  ],
];

describe('raises nothing', () => {
  it.each(RIGHT)('when %s', (_, base, change) => {
    expect(findings(spoil(base, change))).toEqual([]);
  });
});

it('every rule of căn cứ, body, signature, recipients, appendices, capitals and file has its check', () => {
  const groups = new Set(['BA', 'BD', 'SG', 'RC', 'AP', 'CA', 'FI']);
  const wanted = Object.keys(LINT_RULES).filter((rule) => groups.has(rule.slice(0, 2)));
  expect(Object.keys(RULES_BODY).toSorted()).toEqual(wanted.toSorted());
});

describe('a finding says', () => {
  const only = (base: Base, change: Change) => findings(spoil(base, change))[0];

  it('which size was found and which are lawful', () => {
    expect(only(report, last({ size: 12 }))).toEqual({
      rule: 'BD-02',
      found: { kind: 'pt', value: 12 },
      lawful: { kind: 'pt-range', min: 13, max: 14 },
      where: { region: 'body', section: 1, text: 'Trên đây là báo cáo của Ủy ban nhân dân xã Lai Vung./.' },
    });
  });

  it('which number ought to stand there', () => {
    expect(only(report, insert(section('IV. KIẾN NGHỊ')))).toMatchObject({
      found: { text: 'IV.' },
      lawful: { text: 'III.' },
    });
  });

  it('the lawful spelling of a document’s number', () => {
    expect(only(report, insert(text('Thực hiện Kế hoạch 75/KH-UBND.')))).toMatchObject({
      found: { text: 'Kế hoạch 75/KH-UBND' },
      lawful: { text: 'Kế hoạch số 75/KH-UBND' },
    });
  });

  it('which style of tone marks most of the document has', () => {
    expect(only(report, insert(text('Công tác hoà giải được chú trọng.')))).toMatchObject({
      found: { text: 'hoà' },
      lawful: { text: 'hòa' },
    });
  });
});

describe('a paragraph of 100 000 characters costs next to nothing', () => {
  it.each([
    'a',
    ' ',
    '  a',
    '“',
    '"',
    '(',
    '[',
    '[.',
    '…',
    '. ',
    '.',
    'số ',
    'Kế hoạch số ',
    'Căn cứ ',
    'Điều 1 ',
    'I. ',
    '1.1',
    '- ',
    '\t',
    'Xã Lai ',
    'Phụ lục I, ',
    'ngày ',
    'ngày 1',
    'a.B',
    ',',
    'Ủy ban ',
    'của Quốc hội ',
    '{{',
    '<<',
  ])('of “%s”', (piece) => {
    const long = piece.repeat(Math.ceil(100_000 / piece.length));
    const built = spoil(plan, (document) => {
      document.bases = [basis(`Căn cứ ${long}`)];
      document.body.splice(-1, 0, text(long), clause(`1. ${long}`), section(`I. ${long}`));
      document.addressee = kinhGui(`Kính gửi: ${long}`);
      document.recipients = [recipient(`- ${long}`)];
      document.signer = { text: long };
    });
    const begin = performance.now();
    findings(built);
    expect(performance.now() - begin).toBeLessThan(5_000);
  });
});

import { lineWidth } from '../../src/law/measure.ts';
import type { DocxLayout, FileFacts, LayoutBlock, LayoutParagraph, LayoutSection } from '../../src/lint/layout.ts';
import { layout, p, section, table } from './build.ts';

/** Columns of the head: Quốc hiệu at 13 pt takes 5424 twips. */
const LEFT = 3654;
const RIGHT = 5700;
const COLUMNS = { widths: [LEFT, RIGHT] };
const TEXT = LEFT + RIGHT;

/** A line of `length` twips in the middle of `width`, as the upper border of a paragraph. */
export function border(length: number, width: number): LayoutParagraph {
  const indent = (width - length) / 2;
  return p('', 'c', { borders: ['top'], indent: { left: indent, right: indent } });
}

/** Lawful lines: Tiêu ngữ in 14 pt is 3428 twips long, ỦY BAN NHÂN DÂN in 13 pt 2449. */
export const MOTTO_LINE = border(3428, RIGHT);
const AGENCY_LINE = border(1100, LEFT);

const ABSTRACT = 'Kết quả thực hiện công tác cải cách hành chính năm 2026';

/** Two fifths of the text above it, which is lawful. */
export function abstractLine(text = ABSTRACT): LayoutParagraph {
  return border(0.4 * lineWidth(text, 'bold', 14), TEXT);
}

/** The pieces of a document; a list stands for what may be several lines, or none. */
export interface Pieces {
  readonly parent: readonly LayoutBlock[];
  readonly agency: readonly LayoutBlock[];
  readonly agencyLine: readonly LayoutBlock[];
  readonly nationalTitle: readonly LayoutBlock[];
  readonly motto: readonly LayoutBlock[];
  readonly mottoLine: readonly LayoutBlock[];
  readonly number: readonly LayoutBlock[];
  readonly letterAbstract: readonly LayoutBlock[];
  readonly placeDate: readonly LayoutBlock[];
  readonly typeName: readonly LayoutBlock[];
  readonly abstract: readonly LayoutBlock[];
  readonly abstractLine: readonly LayoutBlock[];
  readonly addressee: readonly LayoutBlock[];
  readonly body: readonly LayoutBlock[];
  readonly recipients: readonly LayoutBlock[];
  readonly signing: readonly LayoutBlock[];
  readonly bordered: boolean;
  /** What differs in the section, and in the file. */
  readonly section: Partial<LayoutSection>;
  readonly file: Partial<FileFacts>;
  /** Sections behind the first. */
  readonly more: readonly LayoutSection[];
}

export function bodyText(text: string, over: Parameters<typeof p>[2] = {}): LayoutParagraph {
  return p(text, 'j 14', { indent: { firstLine: 720 }, spacing: { before: 120 }, ...over });
}

const REPORT: Pieces = {
  parent: [],
  agency: [p('ỦY BAN NHÂN DÂN', 'b c 13'), p('XÃ LAI VUNG', 'b c 13')],
  agencyLine: [AGENCY_LINE],
  nationalTitle: [p('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'b c 13')],
  motto: [p('Độc lập - Tự do - Hạnh phúc', 'b c 14')],
  mottoLine: [MOTTO_LINE],
  number: [p('Số: 75/BC-UBND', 'c 13')],
  letterAbstract: [],
  placeDate: [p('Lai Vung, ngày 05 tháng 6 năm 2026', 'i c 14')],
  typeName: [p(''), p('BÁO CÁO', 'b c 14')],
  abstract: [p(ABSTRACT, 'b c 14')],
  abstractLine: [abstractLine()],
  addressee: [],
  body: [
    bodyText('Thực hiện Kế hoạch số 15/KH-UBND, Ủy ban nhân dân xã Lai Vung báo cáo kết quả như sau:'),
    p('I. KẾT QUẢ THỰC HIỆN', 'b j 14'),
    bodyText('Đã hoàn thành 49 nhiệm vụ./.'),
  ],
  recipients: [p('Nơi nhận:', 'b i 12'), p('- Ủy ban nhân dân tỉnh;', '11'), p('- Lưu: VT, VHXH.', '11')],
  signing: [p('TM. ỦY BAN NHÂN DÂN', 'b c 14'), p('CHỦ TỊCH', 'b c 14'), p(''), p('Nguyễn Văn A', 'b c 14')],
  bordered: false,
  section: {},
  file: {},
  more: [],
};

/** A report that is right, but for what is given. */
export function report(over: Partial<Pieces> = {}): DocxLayout {
  return build({ ...REPORT, ...over });
}

/** A công văn that is right, but for what is given. */
export function letter(over: Partial<Pieces> = {}): DocxLayout {
  return build({
    ...REPORT,
    number: [p('Số: 12/UBND-VHXH', 'c 13')],
    letterAbstract: [
      p('V/v đôn đốc gửi báo cáo', 'c 12', { spacing: { before: 120 } }),
      p('cải cách hành chính', 'c 12'),
    ],
    typeName: [],
    abstract: [],
    abstractLine: [],
    addressee: [p(''), p('Kính gửi: Trạm Y tế xã Lai Vung.', 'c 14')],
    body: [bodyText('Ủy ban nhân dân xã đề nghị đơn vị gửi báo cáo trước ngày 10 tháng 6 năm 2026./.')],
    ...over,
  });
}

/** A bản cam kết that is right, but for what is given: no Số, its date below Tiêu ngữ. */
export function pledge(over: Partial<Pieces> = {}): DocxLayout {
  const text = 'Thực hiện Kế hoạch cải cách hành chính năm 2026';
  return build({
    ...REPORT,
    number: [],
    typeName: [p(''), p('BẢN CAM KẾT', 'b c 14')],
    abstract: [p(text, 'b c 14')],
    abstractLine: [abstractLine(text)],
    recipients: [],
    signing: [p('NGƯỜI CAM KẾT', 'b c 14'), p(''), p('Nguyễn Văn A', 'b c 14')],
    ...over,
  });
}

/** Built as offices build it: a table at the head, a table at the foot. */
function build(pieces: Pieces): DocxLayout {
  const { parent, agency, agencyLine, nationalTitle, motto, mottoLine, number, letterAbstract, placeDate } = pieces;
  const head = table(
    [
      [
        [...parent, ...agency, ...agencyLine],
        [...nationalTitle, ...motto, ...mottoLine],
      ],
      [[...number, ...letterAbstract], placeDate],
    ],
    { ...COLUMNS, bordered: pieces.bordered },
  );
  const foot = table([[pieces.recipients, pieces.signing]], { widths: [3900, 5454] });
  const blocks = [
    head,
    ...pieces.typeName,
    ...pieces.abstract,
    ...pieces.abstractLine,
    ...pieces.addressee,
    ...pieces.body,
    foot,
  ];
  return layout([section(blocks, pieces.section), ...pieces.more], pieces.file);
}

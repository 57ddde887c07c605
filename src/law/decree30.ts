/**
 * Thể thức và kỹ thuật trình bày of administrative documents: the layout rules of Decree 30/2020/NĐ-CP as one table, read by
 * the renderer and by lint. It holds what is lawful; what we choose within it stands in render/styles.ts and render/page.ts.
 * Lengths are in the unit their name says. References are to the decree's Phụ lục I unless they name another annex.
 */

/** Both ends are lawful. */
export interface Range {
  readonly min: number;
  readonly max: number;
}

/** Khổ giấy, lề: A4 along its length; a landscape page only where tables stand. Margins in mm, measured on the page as it is read. */
export const PAGE = {
  paper: { widthMm: 210, heightMm: 297, reference: 'Phụ lục I, Phần I, Mục I.1' },
  landscape: { onlyWith: 'table', reference: 'Phụ lục I, Phần I, Mục I.2' },
  marginsMm: {
    top: { min: 20, max: 25 },
    bottom: { min: 20, max: 25 },
    left: { min: 30, max: 35 },
    right: { min: 15, max: 20 },
    reference: 'Phụ lục I, Phần I, Mục I.3',
  },
  font: { family: 'Times New Roman', color: '000000', reference: 'Phụ lục I, Phần I, Mục I.4' },
  /** Số trang: Arabic from 1, centred in the top margin, not shown on the first page; each appendix counts its own. */
  number: { firstShown: 2, restartsInAppendix: true, reference: 'Phụ lục I, Phần I, Mục I.7; Mục III.1' },
} as const;

/** Cỡ chữ thống nhất: the sizes (pt) of Quốc hiệu, Tiêu ngữ and địa danh, ngày tháng rise and fall together. */
export const SIZE_SETS = [
  { nationalTitle: 13, motto: 14, placeDate: 14 },
  { nationalTitle: 12, motto: 13, placeDate: 13 },
] as const;

/** Nội dung: first-line indents (one of them, throughout), least gap between paragraphs, line spacing as a multiple of single. */
export const BODY_TEXT = {
  firstLineMm: [10, 12.7],
  paragraphGapPt: { min: 6 },
  lineSpacing: { min: 1, max: 1.5 },
  reference: 'Phụ lục I, Phần I, Mục II.6',
} as const;

/** Trích yếu công văn stands this far (pt) below Số, ký hiệu. */
export const LETTER_ABSTRACT_GAP = { pt: 6, reference: 'Phụ lục I, Phần I, Mục II.5' } as const;

/** Dấu chỉ mức độ khẩn (ô số 10b): the width and height in mm of the single-line frame around each. */
export const URGENCY_FRAMES = {
  widthMm: { 'HỎA TỐC': 30, 'THƯỢNG KHẨN': 40, KHẨN: 20 },
  heightMm: 8,
  reference: 'Phụ lục I, Phần I, Mục III.2',
} as const;

/** Where an element stands on the page: across it, or in the left or right column of head and foot. */
type Position = 'left-column' | 'right-column' | 'full-width' | 'top-margin' | 'foot-of-page-1';

/** Thành phần thể thức: how the decree wants one element printed. */
export interface ElementRule {
  /** The decree's own word for it. */
  readonly term: string;
  /** Ô số in the diagram of Mục IV; the appendix and the page number have none. */
  readonly box?: string;
  readonly position: Position;
  readonly letters: 'capitals' | 'lower';
  /** Cỡ chữ in pt. */
  readonly size: Range;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly align: 'center' | 'justify' | 'left' | 'free';
  /** Dòng kẻ below: its length as a share of the text above it. */
  readonly rule?: Range;
  readonly reference: string;
}

type Style = Pick<ElementRule, 'bold' | 'italic'>;

const UPRIGHT: Style = { bold: false, italic: false };
const BOLD: Style = { bold: true, italic: false };
const ITALIC: Style = { bold: false, italic: true };
const BOLD_ITALIC: Style = { bold: true, italic: true };
const WHOLE: Range = { min: 1, max: 1 };
const HALF: Range = { min: 1 / 3, max: 1 / 2 };

/** The elements, in the order of the decree's table of sizes and styles: place in Phần I, ô số, term, position, letters, sizes, style, alignment, rule below. */
// prettier-ignore
export const ELEMENTS = {
  'national-title': row('II.1', '1', 'Quốc hiệu', 'right-column', 'capitals', [12, 13], BOLD, 'center'),
  motto: row('II.1', '1', 'Tiêu ngữ', 'right-column', 'lower', [13, 14], BOLD, 'center', WHOLE),
  'parent-agency': row('II.2', '2', 'Tên cơ quan, tổ chức chủ quản trực tiếp', 'left-column', 'capitals', [12, 13], UPRIGHT, 'center'),
  agency: row('II.2', '2', 'Tên cơ quan, tổ chức ban hành văn bản', 'left-column', 'capitals', [12, 13], BOLD, 'center', HALF),
  symbol: row('II.3', '3', 'Số, ký hiệu của văn bản', 'left-column', 'lower', [13, 13], UPRIGHT, 'center'),
  'place-date': row('II.4', '4', 'Địa danh và thời gian ban hành văn bản', 'right-column', 'lower', [13, 14], ITALIC, 'center'),
  'type-name': row('II.5', '5a', 'Tên loại văn bản', 'full-width', 'capitals', [13, 14], BOLD, 'center'),
  abstract: row('II.5', '5a', 'Trích yếu nội dung văn bản', 'full-width', 'lower', [13, 14], BOLD, 'center', HALF),
  'letter-abstract': row('II.5', '5b', 'Trích yếu nội dung công văn', 'left-column', 'lower', [12, 13], UPRIGHT, 'center'),
  basis: row('II.6', '6', 'Căn cứ ban hành văn bản', 'full-width', 'lower', [13, 14], ITALIC, 'justify'),
  body: row('II.6', '6', 'Nội dung văn bản', 'full-width', 'lower', [13, 14], UPRIGHT, 'justify'),
  'part-number': row('II.6', '6', 'Từ “Phần”, “Chương” và số thứ tự', 'full-width', 'lower', [13, 14], BOLD, 'center'),
  'part-title': row('II.6', '6', 'Tiêu đề của phần, chương', 'full-width', 'capitals', [13, 14], BOLD, 'center'),
  'section-number': row('II.6', '6', 'Từ “Mục”, “Tiểu mục” và số thứ tự', 'full-width', 'lower', [13, 14], BOLD, 'center'),
  'section-title': row('II.6', '6', 'Tiêu đề của mục, tiểu mục', 'full-width', 'capitals', [13, 14], BOLD, 'center'),
  section: row('II.6', '6', 'Mục (bố cục phần, mục, khoản, điểm)', 'full-width', 'capitals', [13, 14], BOLD, 'free'),
  article: row('II.6', '6', 'Điều', 'full-width', 'lower', [13, 14], BOLD, 'free'),
  'clause-title': row('II.6', '6', 'Khoản có tiêu đề', 'full-width', 'lower', [13, 14], BOLD, 'free'),
  clause: row('II.6', '6', 'Khoản', 'full-width', 'lower', [13, 14], UPRIGHT, 'justify'),
  point: row('II.6', '6', 'Điểm', 'full-width', 'lower', [13, 14], UPRIGHT, 'justify'),
  authority: row('II.7', '7a', 'Quyền hạn, chức vụ của người ký', 'right-column', 'capitals', [13, 14], BOLD, 'center'),
  signer: row('II.7', '7b', 'Họ và tên người ký', 'right-column', 'lower', [13, 14], BOLD, 'center'),
  addressee: row('II.9', '9a', 'Kính gửi', 'full-width', 'lower', [13, 14], UPRIGHT, 'free'),
  'recipients-label': row('II.9', '9b', 'Từ “Nơi nhận”', 'left-column', 'lower', [12, 12], BOLD_ITALIC, 'left'),
  recipient: row('II.9', '9b', 'Tên cơ quan, tổ chức, đơn vị, cá nhân nhận văn bản', 'left-column', 'lower', [11, 11], UPRIGHT, 'left'),
  secrecy: row('III.2', '10a', 'Dấu chỉ độ mật', 'left-column', 'capitals', [13, 14], BOLD, 'center'),
  urgency: row('III.2', '10b', 'Dấu chỉ mức độ khẩn', 'left-column', 'capitals', [13, 14], BOLD, 'center'),
  circulation: row('III.2', '11', 'Chỉ dẫn về phạm vi lưu hành', 'top-margin', 'capitals', [13, 14], BOLD, 'center'),
  'drafter-code': row('III.3', '12', 'Ký hiệu người soạn thảo và số lượng bản phát hành', 'left-column', 'capitals', [11, 11], UPRIGHT, 'left'),
  contact: row('III.4', '13', 'Địa chỉ, thư điện tử, trang thông tin điện tử, số điện thoại, số Fax', 'foot-of-page-1', 'lower', [11, 12], UPRIGHT, 'center'),
  'copy-signature': row('IV', '14', 'Chữ ký số của cơ quan, tổ chức trên bản sao điện tử', 'top-margin', 'lower', [10, 10], UPRIGHT, 'left'),
  'appendix-number': row('III.1', undefined, 'Từ “Phụ lục” và số thứ tự', 'full-width', 'lower', [14, 14], BOLD, 'center'),
  'appendix-title': row('III.1', undefined, 'Tiêu đề của phụ lục', 'full-width', 'capitals', [13, 14], BOLD, 'center'),
  'appendix-reference': row('III.1', undefined, 'Thông tin chỉ dẫn kèm theo văn bản', 'full-width', 'lower', [13, 14], ITALIC, 'center'),
  'page-number': row('I.7', undefined, 'Số trang', 'top-margin', 'lower', [13, 14], UPRIGHT, 'center'),
} as const satisfies Readonly<Record<string, ElementRule>>;

export type ElementName = keyof typeof ELEMENTS;

function row(
  place: string,
  box: string | undefined,
  term: string,
  position: Position,
  letters: ElementRule['letters'],
  [min, max]: readonly [number, number],
  style: Style,
  align: ElementRule['align'],
  rule?: Range,
): ElementRule {
  return {
    term,
    ...(box === undefined ? {} : { box }),
    position,
    letters,
    size: { min, max },
    ...style,
    align,
    ...(rule === undefined ? {} : { rule }),
    reference: `Phụ lục I, Phần I, Mục ${place}; Mục V${box === undefined ? '' : ` (ô số ${box})`}`,
  };
}

/** The fixed words of ô số 1: Quốc hiệu and Tiêu ngữ, with hyphen-minus between spaces. */
export const NATIONAL_TITLE = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
export const MOTTO = 'Độc lập - Tự do - Hạnh phúc';

import { ELEMENTS, type ElementName, LETTER_ABSTRACT_GAP } from '../law/decree30.ts';
import { FIRST_LINE_MM } from './page.ts';

/** Kiểu định dạng: a named paragraph style of our documents, as a clerk finds it in Word. */
export interface ParagraphStyle {
  /** Name shown in Word. */
  readonly name: string;
  /** The element of the decree it prints; absent for what the decree leaves free (tables, marks of a draft). */
  readonly element?: ElementName;
  /** pt, in the larger set of sizes. */
  readonly size: number;
  /** pt in the smaller set, where that is another. */
  readonly small?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly align: 'center' | 'justify' | 'left' | 'right';
  /** pt before and after the paragraph; 0 unless given. */
  readonly before?: number;
  readonly after?: number;
  /** A multiple of single line spacing; single unless given. Never an exact height, which would cut what is typed into the paragraph. */
  readonly line?: number;
  readonly firstLineMm?: number;
  readonly leftMm?: number;
  readonly keepNext?: boolean;
  /** Level in Word's navigation pane, from 0. */
  readonly outlineLevel?: number;
  readonly border?: 'top' | 'left' | 'box';
}

/** Between the text of a boxed style and its frame, in pt; a line of 13 pt so framed is 8 mm high (URGENCY_FRAMES). */
export const BOX_SPACE_PT = { ends: 3, sides: 4 } as const;

const BODY = { align: 'justify', before: 6, line: 1.1, firstLineMm: FIRST_LINE_MM } as const;

/** Cỡ chữ of tables in pt, largest first: the decree leaves them free, 11–13 is practice. */
export const TABLE_SIZES = [13, 12, 11] as const;
export type TableSize = (typeof TABLE_SIZES)[number];

/**
 * The lawful sets of sizes (SIZE_SETS): large is 13-14-14, small 12-13-13 for a head that the larger cannot hold. A document uses one
 * of them throughout.
 */
export type SizeSet = 'large' | 'small';

/**
 * The styles by id; a test holds every one against its element in law/, in both sets of sizes. Ids are ASCII, since they are
 * references inside the file; names are Vietnamese.
 */
export const STYLES = {
  Normal: { name: 'Normal', size: 14, small: 13, align: 'left' },
  QuocHieu: { name: 'Quốc hiệu', ...element('national-title', 13, 12), align: 'center' },
  TieuNgu: { name: 'Tiêu ngữ', ...element('motto', 14, 13), align: 'center' },
  CoQuanChuQuan: { name: 'Cơ quan chủ quản', ...element('parent-agency', 13, 12), align: 'center' },
  CoQuanBanHanh: { name: 'Cơ quan ban hành', ...element('agency', 13, 12), align: 'center' },
  SoKyHieu: { name: 'Số và ký hiệu', ...element('symbol', 13), align: 'center', before: 6 },
  DiaDanhNgay: { name: 'Địa danh và ngày tháng', ...element('place-date', 14, 13), align: 'center', before: 6 },
  DongKe: { name: 'Dòng kẻ', size: 2, align: 'center', border: 'top' },
  TrichYeuCongVan: {
    name: 'Trích yếu công văn',
    ...element('letter-abstract', 13, 12),
    align: 'center',
    before: LETTER_ABSTRACT_GAP.pt,
  },
  DuThao: { name: 'Dự thảo', size: 13, bold: true, align: 'center', before: 8, border: 'box' },
  MucDoKhan: { name: 'Mức độ khẩn', ...element('urgency', 13), align: 'center', before: 10, border: 'box' },
  PhamViLuuHanh: { name: 'Phạm vi lưu hành', ...element('circulation', 13), align: 'center', border: 'box' },
  TenLoai: { name: 'Tên loại văn bản', ...element('type-name', 14, 13), align: 'center', before: 18, keepNext: true },
  TrichYeu: { name: 'Trích yếu', ...element('abstract', 14, 13), align: 'center', keepNext: true },
  KinhGui: { name: 'Kính gửi', ...element('addressee', 14, 13), align: 'left', before: 12 },
  NoiKinhGui: { name: 'Nơi kính gửi', ...element('addressee', 14, 13), align: 'left', before: 3 },
  Muc: { name: 'Mục', ...element('section', 14, 13), ...BODY, before: 9, keepNext: true, outlineLevel: 0 },
  Khoan: { name: 'Khoản có tiêu đề', ...element('clause-title', 14, 13), ...BODY, keepNext: true, outlineLevel: 1 },
  Diem: { name: 'Điểm', ...element('point', 14, 13), ...BODY, keepNext: true, outlineLevel: 2 },
  CanCu: { name: 'Căn cứ', ...element('basis', 14, 13), ...BODY },
  NoiDung: { name: 'Nội dung', ...element('body', 14, 13), ...BODY },
  DeNgo: {
    name: 'Chỗ để ngỏ (dự thảo)',
    size: 14,
    small: 13,
    italic: true,
    align: 'left',
    before: 6,
    leftMm: 5,
    border: 'left',
  },
  TenBang: { name: 'Tên bảng', size: 13, bold: true, align: 'center', before: 9, after: 4, keepNext: true },
  BieuDo: { name: 'Biểu đồ', size: 13, align: 'center', before: 6, after: 6 },
  GhiChuBang: { name: 'Ghi chú bảng', size: 12, italic: true, align: 'justify', before: 4 },
  BangDau13: {
    name: 'Bảng - đầu cột cỡ 13',
    size: 13,
    bold: true,
    align: 'center',
    before: 2,
    after: 2,
    keepNext: true,
  },
  BangDau12: {
    name: 'Bảng - đầu cột cỡ 12',
    size: 12,
    bold: true,
    align: 'center',
    before: 2,
    after: 2,
    keepNext: true,
  },
  BangDau11: {
    name: 'Bảng - đầu cột cỡ 11',
    size: 11,
    bold: true,
    align: 'center',
    before: 2,
    after: 2,
    keepNext: true,
  },
  Bang13: { name: 'Bảng - nội dung cỡ 13', size: 13, align: 'left', before: 2, after: 2 },
  Bang12: { name: 'Bảng - nội dung cỡ 12', size: 12, align: 'left', before: 2, after: 2 },
  Bang11: { name: 'Bảng - nội dung cỡ 11', size: 11, align: 'left', before: 2, after: 2 },
  QuyenHan: { name: 'Quyền hạn và chức vụ', ...element('authority', 14, 13), align: 'center', keepNext: true },
  HoTen: { name: 'Họ tên người ký', ...element('signer', 14, 13), align: 'center', before: 72, keepNext: true },
  NoiNhan: { name: 'Nơi nhận', ...element('recipients-label', 12), align: 'left', keepNext: true },
  NoiNhanDong: { name: 'Nơi nhận (từng dòng)', ...element('recipient', 11), align: 'left', keepNext: true },
  PhuLuc: { name: 'Phụ lục', ...element('appendix-number', 14), align: 'center', keepNext: true, outlineLevel: 0 },
  TenPhuLuc: { name: 'Tên phụ lục', ...element('appendix-title', 14, 13), align: 'center', keepNext: true },
  KemTheo: { name: 'Kèm theo', ...element('appendix-reference', 14, 13), align: 'center', keepNext: true },
  SoTrang: { name: 'Số trang', ...element('page-number', 14, 13), align: 'center' },
  Ngat: { name: 'Ngắt', size: 1, align: 'left' },
} as const satisfies Readonly<Record<string, ParagraphStyle>>;

export type StyleId = keyof typeof STYLES;

/** All styles. */
export const STYLE_IDS = Object.keys(STYLES) as readonly StyleId[];

/** What a clerk writes most, which Word lists before the parts of head and foot. */
export const EVERYDAY: readonly StyleId[] = ['NoiDung', 'Muc', 'Khoan', 'Diem', 'CanCu', 'TenBang', 'GhiChuBang'];

/** Paragraphs that hold no text: a rule, what parts two tables. Word's list leaves them out. */
export const TEXTLESS: readonly StyleId[] = ['DongKe', 'Ngat'];

/** The style of the paragraph that Enter opens behind one; where none is named, the same. */
export const NEXT_STYLE: Readonly<Partial<Record<StyleId, StyleId>>> = {
  QuocHieu: 'TieuNgu',
  CoQuanChuQuan: 'CoQuanBanHanh',
  TieuNgu: 'DiaDanhNgay',
  DuThao: 'Normal',
  MucDoKhan: 'Normal',
  PhamViLuuHanh: 'Normal',
  TenLoai: 'TrichYeu',
  KinhGui: 'NoiKinhGui',
  Muc: 'NoiDung',
  Khoan: 'NoiDung',
  Diem: 'NoiDung',
  DeNgo: 'NoiDung',
  TenBang: 'NoiDung',
  BieuDo: 'NoiDung',
  GhiChuBang: 'NoiDung',
  NoiNhan: 'NoiNhanDong',
  PhuLuc: 'TenPhuLuc',
  KemTheo: 'NoiDung',
  DongKe: 'NoiDung',
  Ngat: 'NoiDung',
};

/** Cỡ chữ of a style in pt, in a set of sizes. */
export function sizeOf(id: StyleId, set: SizeSet): number {
  const style: ParagraphStyle = STYLES[id];
  return set === 'small' ? (style.small ?? style.size) : style.size;
}

/** Sizes chosen for an element, with the weight and slant that the decree prescribes for it. */
function element<N extends ElementName>(name: N, size: number, small = size) {
  const { bold, italic } = ELEMENTS[name];
  return { element: name, size, small, bold, italic };
}

import { ELEMENTS, type ElementName } from '../law/decree30.ts';
import { FIRST_LINE_MM } from './page.ts';

/** Kiểu định dạng: a named paragraph style of our documents, as a clerk finds it in Word. */
export interface ParagraphStyle {
  /** Name shown in Word. */
  readonly name: string;
  /** The element of the decree it prints; absent for what the decree leaves free (tables, marks of a draft). */
  readonly element?: ElementName;
  /** pt. */
  readonly size: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly align: 'center' | 'justify' | 'left' | 'right';
  /** pt before and after the paragraph; 0 unless given. */
  readonly before?: number;
  readonly after?: number;
  /** A multiple of single line spacing, or an exact height in pt; single unless given. */
  readonly line?: { readonly times: number } | { readonly exactPt: number };
  readonly firstLineMm?: number;
  readonly leftMm?: number;
  readonly keepNext?: boolean;
  /** Level in Word's navigation pane, from 0. */
  readonly outlineLevel?: number;
  readonly border?: 'top' | 'left' | 'box';
}

const BODY = { align: 'justify', before: 6, line: { times: 1.1 }, firstLineMm: FIRST_LINE_MM } as const;

/** Cỡ chữ of tables in pt, largest first: the decree leaves them free, 11–13 is practice. */
export const TABLE_SIZES = [13, 12, 11] as const;
export type TableSize = (typeof TABLE_SIZES)[number];

/**
 * The styles by id. Sizes are the larger lawful set (13-14-14); a test holds every style against its element in law/. Ids are
 * ASCII, since they are references inside the file; names are Vietnamese.
 */
export const STYLES = {
  Normal: { name: 'Normal', size: 14, align: 'left' },
  QuocHieu: { name: 'Quốc hiệu', ...element('national-title', 13), align: 'center' },
  TieuNgu: { name: 'Tiêu ngữ', ...element('motto', 14), align: 'center' },
  CoQuanChuQuan: { name: 'Cơ quan chủ quản', ...element('parent-agency', 13), align: 'center' },
  CoQuanBanHanh: { name: 'Cơ quan ban hành', ...element('agency', 13), align: 'center' },
  SoKyHieu: { name: 'Số và ký hiệu', ...element('symbol', 13), align: 'center', before: 6 },
  DiaDanhNgay: { name: 'Địa danh và ngày tháng', ...element('place-date', 14), align: 'center', before: 6 },
  DongKe: { name: 'Dòng kẻ', size: 14, align: 'center', line: { exactPt: 3 }, border: 'top' },
  DuThao: { name: 'Dự thảo', size: 13, bold: true, align: 'center', before: 8, border: 'box' },
  TenLoai: { name: 'Tên loại văn bản', ...element('type-name', 14), align: 'center', before: 18, keepNext: true },
  TrichYeu: { name: 'Trích yếu', ...element('abstract', 14), align: 'center', keepNext: true },
  KinhGui: { name: 'Kính gửi', ...element('addressee', 14), align: 'left', before: 12 },
  NoiKinhGui: { name: 'Nơi kính gửi', ...element('addressee', 14), align: 'left', before: 3 },
  Muc: { name: 'Mục', ...element('section', 14), ...BODY, before: 9, keepNext: true, outlineLevel: 0 },
  Khoan: { name: 'Khoản có tiêu đề', ...element('clause-title', 14), ...BODY, keepNext: true, outlineLevel: 1 },
  Diem: { name: 'Điểm', ...element('point', 14), ...BODY, keepNext: true, outlineLevel: 2 },
  CanCu: { name: 'Căn cứ', ...element('basis', 14), ...BODY },
  NoiDung: { name: 'Nội dung', ...element('body', 14), ...BODY },
  DeNgo: { name: 'Chỗ để ngỏ (dự thảo)', size: 14, italic: true, align: 'left', before: 6, leftMm: 5, border: 'left' },
  TenBang: { name: 'Tên bảng', size: 13, bold: true, align: 'center', before: 9, after: 4, keepNext: true },
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
  QuyenHan: { name: 'Quyền hạn và chức vụ', ...element('authority', 14), align: 'center', keepNext: true },
  HoTen: { name: 'Họ tên người ký', ...element('signer', 14), align: 'center', before: 72, keepNext: true },
  NoiNhan: { name: 'Nơi nhận', ...element('recipients-label', 12), align: 'left', keepNext: true },
  NoiNhanDong: { name: 'Nơi nhận (từng dòng)', ...element('recipient', 11), align: 'left', keepNext: true },
  PhuLuc: { name: 'Phụ lục', ...element('appendix-number', 14), align: 'center', keepNext: true, outlineLevel: 0 },
  TenPhuLuc: { name: 'Tên phụ lục', ...element('appendix-title', 14), align: 'center', keepNext: true },
  KemTheo: { name: 'Kèm theo', ...element('appendix-reference', 14), align: 'center', keepNext: true },
  SoTrang: { name: 'Số trang', ...element('page-number', 14), align: 'center' },
  Ngat: { name: 'Ngắt', size: 14, align: 'left', line: { exactPt: 1 } },
} as const satisfies Readonly<Record<string, ParagraphStyle>>;

export type StyleId = keyof typeof STYLES;

/** Size chosen for an element, with the weight and slant that the decree prescribes for it. */
function element<N extends ElementName>(name: N, size: number) {
  const { bold, italic } = ELEMENTS[name];
  return { element: name, size, bold, italic };
}

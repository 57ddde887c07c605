import type { CivilDate } from './civil-date.ts';
import type { DocumentKind } from './document-kinds.ts';
import type { Exact } from './exact.ts';

/**
 * Văn bản: an official document as a value, before rendering. It says what each part is, never how it looks: sizes, indents
 * and positions come from law/. No type of a library stands in it. Text is plain; the renderer escapes it.
 */
export interface Document {
  readonly kind: DocumentKind;
  /** official: the decree's nine components; internal: a phiếu or a bản cam kết, without Số and ký hiệu. */
  readonly profile: 'official' | 'internal';
  /** Marked DỰ THẢO. */
  readonly draft: boolean;
  /** electronic: an appendix does not repeat number and date of what it belongs to (Mục III.1 Phần I Phụ lục I). */
  readonly medium: 'paper' | 'electronic';
  /** Dấu chỉ mức độ khẩn (ô số 10b). */
  readonly urgency?: Urgency;
  /** Chỉ dẫn về phạm vi lưu hành (ô số 11), in capitals. */
  readonly circulation?: string;
  readonly header: Header;
  /** Tên loại, in capitals: BÁO CÁO. Absent in a công văn, whose trích yếu stands under Số, behind V/v (ô số 5b). */
  readonly typeName?: string;
  /** Trích yếu: one or more lines; of a công văn without its V/v. */
  readonly abstract: readonly string[];
  /** Kính gửi; empty when the kind has none. */
  readonly addressees: readonly string[];
  readonly body: readonly Block[];
  readonly signature: SignatureBlock;
  /** Who signs on the left, where others have Nơi nhận: NGƯỜI CAM KẾT beside XÁC NHẬN CỦA CHỦ TỊCH UBND XÃ. */
  readonly counterpart?: SignatureBlock;
  /** Nơi nhận, without dashes and semicolons; the Lưu line last. */
  readonly recipients: readonly string[];
  readonly appendices: readonly AppendixPart[];
  /** For the file's own properties. */
  readonly language: 'vi-VN';
}

/** Mức độ khẩn (Mục III.2.b Phần I Phụ lục I Nghị định 30/2020/NĐ-CP). */
export type Urgency = 'HỎA TỐC' | 'THƯỢNG KHẨN' | 'KHẨN';

export interface Header {
  /** Cơ quan chủ quản, if any. */
  readonly parent?: string;
  /** Tên cơ quan ban hành, as written in the plan (the renderer prints capitals). */
  readonly agency: string;
  /** Who issues it, as a sentence names them, where that is not the agency: Chủ tịch Ủy ban nhân dân xã …, of his own acts. */
  readonly issuer?: string;
  /** Số: absent when left blank for văn thư. */
  readonly number?: string;
  /** Ký hiệu: BC-UBND; absent in the internal profile. */
  readonly symbol?: string;
  /** Địa danh. */
  readonly place: string;
  readonly date: DocumentDate;
}

/** A day left blank still has its month and year; a plan not yet issued has its year. */
export type DocumentDate =
  | { readonly kind: 'date'; readonly date: CivilDate }
  | { readonly kind: 'blank-day'; readonly month: number; readonly year: number }
  | { readonly kind: 'blank-month'; readonly year: number };

/** Mục (level 1: I. CAPITALS), khoản (2: 1. Title), điểm (3: a) Title). Numbers are part of the text, as the decree writes them. */
export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string; readonly style?: ParagraphStyle }
  | Table
  | Chart;

/** body: justified with a first-line indent; basis: căn cứ, italic; note: a small line under a table; caption: Bảng 1. …, bold and centred; flag: what a draft leaves open, set off. */
export type ParagraphStyle = 'body' | 'basis' | 'note' | 'caption' | 'flag';

export interface Table {
  readonly kind: 'table';
  /** For people who read with a screen reader, and for the tests. */
  readonly description: string;
  readonly columns: readonly Column[];
  /** One or more header rows; a cell may span columns and rows. */
  readonly head: readonly (readonly HeadCell[])[];
  readonly rows: readonly Row[];
}

/** Biểu đồ: bars side by side, one of each series for every category. */
export interface Chart {
  readonly kind: 'chart';
  readonly title: string;
  /** For people who read with a screen reader, and for the tests. */
  readonly description: string;
  /** Đơn vị tính of all values. */
  readonly measure: string;
  readonly categories: readonly string[];
  readonly series: readonly ChartSeries[];
}

interface ChartSeries {
  readonly name: string;
  /** One a category; undefined where there is none. */
  readonly values: readonly (Exact | undefined)[];
}

export interface Column {
  readonly align: 'left' | 'center' | 'right';
  /** Share of the width relative to the other columns; the renderer keeps it no narrower than its longest word. */
  readonly weight: number;
  /** Whether people write in it by hand: it keeps its share of the width, however little is printed in it. */
  readonly toFill?: boolean;
}

export interface HeadCell {
  readonly text: string;
  readonly columnSpan?: number;
  readonly rowSpan?: number;
}

/** plain: one cell a column; group: one bold text over the whole width; total: bold. */
export interface Row {
  readonly kind: 'plain' | 'group' | 'total';
  readonly cells: readonly string[];
}

/** Quyền hạn, chức vụ, họ tên của người ký. */
export interface SignatureBlock {
  /** TM. ỦY BAN NHÂN DÂN, KT. CHỦ TỊCH; empty for the Chairman's own acts. */
  readonly authority: readonly string[];
  readonly title: string;
  /** Absent: left blank. */
  readonly name?: string;
}

/** Phụ lục kèm theo: a section of its own with its own page numbers. */
export interface AppendixPart {
  /** Roman numeral; absent when there is only one. */
  readonly numeral?: string;
  /** One or more lines, printed in capitals. */
  readonly title: readonly string[];
  readonly orientation: 'portrait' | 'landscape';
  readonly blocks: readonly Block[];
}

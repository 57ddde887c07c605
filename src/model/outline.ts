import type { Place } from '../diagnostic/place.ts';
import type { OutlineKind } from './document-kinds.ts';
import type { PeriodLength } from './period-length.ts';
import type { ChartSource, RowSource } from './row-sources.ts';
import type { TaskClass } from './task-class.ts';

/** Đề cương: the sections and texts of a kind of document, as data. */
export interface Outline {
  /** File name without its ending: bao-cao-ke-hoach. */
  readonly name: string;
  /** Loại văn bản: which command writes it, whose settings and texts it has. */
  readonly document: OutlineKind;
  /** unit: one document for each unit (bản cam kết, phiếu giải trình). */
  readonly repeat: 'once' | 'unit';
  /** Tên loại, as one writes it in a sentence (Báo cáo). */
  readonly type: string;
  /** Chữ viết tắt tên loại, before the agency's in the ký hiệu: BC. A công văn has none, nor has what bears no number. */
  readonly abbreviation?: string;
  /** Where the two stand in the file. */
  readonly kindPlaces: { readonly type: Place; readonly abbreviation: Place };
  /** Ids of the indicators that its `sets` define: names its texts may use although a workspace has no such figure. */
  readonly vocabulary: readonly string[];
  /** What the document must be told besides figures (ngày họp, địa điểm): by texts/ or on the command line. */
  readonly details: readonly OutlineDetail[];
  /** Trích yếu: one text a line. */
  readonly abstract: readonly OutlineText[];
  /** Kính gửi, where plan.yaml does not say. */
  readonly to: readonly OutlineText[];
  readonly opening: readonly OutlineText[];
  /** What stands between the opening and the sections. */
  readonly content: readonly OutlineBlock[];
  readonly sections: readonly OutlineSection[];
  readonly closing?: OutlineText;
  /** Who signs, in place of the agency's signer. */
  readonly signer?: OutlineSigner;
  /** Who signs beside them, on the left. */
  readonly counterpart?: OutlineSigner;
  /** The same in short, for a chat: one text a line. */
  readonly message: readonly OutlineText[];
  readonly appendices: readonly OutlineAppendix[];
  readonly place: Place;
}

/** One thing that a document must be told: `details.<id>` in its texts. */
export interface OutlineDetail {
  readonly id: string;
  /** What people call it: Ngày họp. */
  readonly label: string;
  /** What it is when nobody says. */
  readonly otherwise?: OutlineText;
  /** Whether it may be left out. */
  readonly optional: boolean;
  readonly place: Place;
}

/** Người ký of an outline: texts that the document fills. */
export interface OutlineSigner {
  readonly title: OutlineText;
  readonly name?: OutlineText;
}

/** A LiquidJS text, and where it stands. */
export interface OutlineText {
  readonly value: string;
  readonly place: Place;
}

/** Mục: numbered when it is printed, so that one left out leaves no gap. */
export interface OutlineSection {
  /** What `texts/` and a unit's narrative name it by. */
  readonly id: string;
  readonly heading: OutlineText;
  /** Lengths of period it belongs to; empty: all. */
  readonly when: readonly PeriodLength[];
  /** appendix: printed once for each appendix of the plan, its id followed by the appendix's (phu_luc_i). */
  readonly repeat: 'once' | 'appendix';
  /** Whether it is left out without a word when nothing belongs in it. */
  readonly optional: boolean;
  /** What it says when units have reported and none had anything for it ("Không."). */
  readonly otherwise?: OutlineText;
  readonly content: readonly OutlineBlock[];
  readonly sections: readonly OutlineSection[];
  readonly place: Place;
}

/** Phụ lục of the document; printed when its content is not empty. */
export interface OutlineAppendix {
  /** `appendices.<id>` is its name in the texts ("Phụ lục IV"), empty when it is not printed. */
  readonly id: string;
  readonly title: readonly OutlineText[];
  readonly when: readonly PeriodLength[];
  readonly repeat: 'once' | 'appendix';
  /** Whether it is printed only when `documents.report.name_units` says that units are named. */
  readonly namesUnits: boolean;
  readonly orientation: 'portrait' | 'landscape';
  readonly content: readonly OutlineBlock[];
  readonly place: Place;
}

interface BlockBase {
  readonly when: readonly PeriodLength[];
  /** In a section repeated by appendix: printed in the first one whose title holds one of these words, else in the first of all. Empty: in each. */
  readonly about: readonly string[];
  /** Printed only when `documents.report.name_units` says that units are named. */
  readonly namesUnits: boolean;
  readonly place: Place;
}

export type OutlineBlock =
  /** Câu: its clauses are joined by semicolons; each stands only when every figure it names does. */
  | (BlockBase & { readonly kind: 'sentence'; readonly clauses: readonly OutlineText[]; readonly none?: OutlineText })
  /** Gạch đầu dòng: one item a row; none at all when there are more than `atMost`. */
  | (BlockBase & {
      readonly kind: 'each';
      readonly rows: RowQuery;
      readonly text: OutlineText;
      readonly atMost?: number;
    })
  | (BlockBase & {
      readonly kind: 'table';
      readonly rows: RowQuery;
      readonly columns: readonly OutlineColumn[];
      /** Whether a row of column numbers (1), (2)… stands under the head, as in the forms of Thông tư 01/2020/TT-VPCP. */
      readonly numbered: boolean;
      readonly total?: string;
      /** Printed after "Bảng 1. ", which is counted. */
      readonly caption?: OutlineText;
      readonly notes: readonly OutlineText[];
    })
  /** What units wrote for a place of the report: those who named this section, those whose tasks are mainly in this appendix, or all that no other place took. */
  | (BlockBase & {
      readonly kind: 'narrative';
      readonly of: string;
      readonly from: 'section' | 'leads' | 'rest';
      /** The section whose words these are, when it is not the one they stand in. */
      readonly section?: string;
    })
  /** Biểu đồ: bars of what the source has; none at all when there are more than `atMost`, or fewer than two to compare. */
  | (BlockBase & {
      readonly kind: 'chart';
      readonly of: ChartSource;
      /** Printed above it, after "Biểu đồ 1. ", which is counted. */
      readonly title: OutlineText;
      readonly atMost: number;
    })
  /** The office's own paragraphs for this section. */
  | (BlockBase & { readonly kind: 'office' });

/** Which rows a table or a list has. */
export interface RowQuery {
  readonly of: RowSource;
  /** tasks: only these classes; empty: all. */
  readonly classes: readonly TaskClass[];
  /** indicators: only codes that begin with one of these; empty: all. */
  readonly codes: readonly string[];
  /** indicators: group rows by the first part of the code (I, II, III). */
  readonly groups: readonly { readonly part: string; readonly title: string }[];
  /** indicators: rows for figures that are no indicators (plan.completion_rate), under a code of their own. */
  readonly extra: readonly ExtraIndicator[];
  /** figures: the row set (linh_vuc). */
  readonly set?: string;
}

export interface ExtraIndicator {
  readonly code: string;
  readonly figure: string;
  readonly label: string;
}

export interface OutlineColumn {
  readonly head: string;
  /** Heading over several neighbouring columns. */
  readonly under?: string;
  /** What the rows give it: one of ROW_VALUES, or for `figures` an indicator or a sum of them (tthc_direct + tthc_post). */
  readonly value: OutlineText;
  readonly align: 'left' | 'center' | 'right';
  readonly weight: number;
  /** Whether the column is left out when every row has 0 or nothing in it. */
  readonly ifAny: boolean;
}

import type { Place } from '../diagnostic/place.ts';
import type { CivilDate } from './civil-date.ts';
import type { Exact } from './exact.ts';
import type { Evidence, IndicatorReport, Period, Submission, Task, TaskReport, TaskStatus, Unit } from './facts.ts';
import type { TaskClass } from './task-class.ts';

/** What is left out by choice (`--without`): a unit's submission, or one task or indicator of it. */
export interface LeftOut {
  readonly unit: string;
  readonly id?: string;
}

/** Tình hình gửi báo cáo of one unit. */
export interface UnitReceipt {
  readonly unit: Unit;
  /** `on-time` without `received`: it came, nobody knows when; it is not counted in `submissions.on_time`. */
  readonly state: 'early' | 'on-time' | 'late' | 'missing';
  /** First receipt: records/receipts, else `submitted` of the first revision. */
  readonly received?: CivilDate;
  /** Days after due; only when late. */
  readonly daysLate?: number;
  /** Only when missing: the file that the unit sent and nobody could read. */
  readonly unreadable?: string;
  /** Only when missing: the folder that nobody could look into, in which its report may lie. */
  readonly unseen?: string;
  /** The revision used: the last one. */
  readonly submission?: Submission;
  /** What the one-stop system exported of the figures that it owes: they count where the report does not give them, and also while it is missing. */
  readonly exported?: readonly IndicatorReport[];
}

/** What one unit said of one task, as counted. */
export interface TaskPart {
  readonly unit: string;
  readonly class: TaskClass;
  readonly status?: TaskStatus;
  readonly report?: TaskReport;
  /** Id of the earlier period whose report is carried on (done stays done in a cumulative window). */
  readonly carriedFrom?: string;
  /** Whether the unit's own completion rate counts the part in its numerator and denominator. */
  readonly countedDone: boolean;
  readonly counted: boolean;
}

/** Kết quả một nhiệm vụ. */
export interface TaskResult {
  readonly task: Task;
  readonly class: TaskClass;
  /** The deadline judged by, after approved changes; undefined when it has no date. */
  readonly deadline?: CivilDate;
  readonly completed?: CivilDate;
  /** Days after the deadline: of completion when done late, of the window's end when overdue. */
  readonly daysLate?: number;
  /** Percent, 0–100. */
  readonly progress?: Exact;
  /** Kết quả thực hiện in words: products of all leads. */
  readonly products: readonly string[];
  readonly evidence: readonly Evidence[];
  readonly reasons: readonly { readonly kind: 'objective' | 'subjective' | 'other'; readonly text: string }[];
  readonly notes: readonly string[];
  /** Whether it has results in the window (product or evidence), which makes an ongoing task count at the year's end. */
  readonly hasResults: boolean;
  /** Whether the completion rate counts it in its numerator and denominator under the plan's `counting`. */
  readonly countedDone: boolean;
  readonly counted: boolean;
  /** One per lead unit. */
  readonly parts: readonly TaskPart[];
}

/** One report of an earlier submission, carried on into a later period. */
export interface Carried {
  readonly submission: Submission;
  readonly task: Task;
  readonly report: TaskReport;
}

export type FigureStatus = 'ok' | 'partial' | 'missing' | 'not-arising' | 'unverifiable' | 'invalid';

/** What a figure is about; without scope it is the total. */
export interface FigureScope {
  readonly plan?: string;
  readonly appendix?: string;
  readonly unit?: string;
  readonly serves?: string;
  /** Row of a row set (lĩnh vực). */
  readonly row?: string;
}

/** Where a figure comes from: one value of one file. */
export interface FigureSource {
  readonly place: Place;
  readonly unit?: string;
  readonly text: string;
  /** What it passed through: an id of another figure, a portal's name. */
  readonly via?: string;
  /** Of a ratio: whether it stands behind the numerator (tử số) or the denominator (mẫu số). */
  readonly part?: 'numerator' | 'denominator';
}

/** Số liệu tổng hợp. */
export interface Figure {
  readonly id: string;
  readonly scope?: FigureScope;
  readonly label: string;
  /** Đơn vị tính; `%` for rates, whose value is in percent (68, not 0,68). */
  readonly measure: string;
  readonly decimals: number;
  readonly status: FigureStatus;
  readonly value?: Exact;
  readonly numerator?: Exact;
  readonly denominator?: Exact;
  /** Cách tính: what the denominator is, printed beside the number. */
  readonly basis?: string;
  /** The rate as a unit gave it, in percent. */
  readonly declared?: Exact;
  readonly target?: string;
  readonly met?: boolean;
  /** Change against the earlier period: percentage points for rates, else in the measure; with that period's value. */
  readonly change?: { readonly period: string; readonly before: Exact; readonly by: Exact };
  /** Cùng kỳ: the value of the same period one year earlier, and by how much this one differs (percentage points for rates, else in the measure). */
  readonly lastYear?: { readonly value: Exact; readonly by: Exact };
  readonly coverage?: {
    readonly expected: number;
    readonly reported: number;
    readonly notArising: number;
    readonly missing: readonly string[];
  };
  readonly sources: readonly FigureSource[];
}

/** Everything that is known of one period of one workspace: status, figures, report, workbook and dashboard are views of it. */
export interface Aggregate {
  readonly period: Period;
  /** Whether the window closes the plan's year, so that `year-end` rules of counting apply. */
  readonly yearEnd: boolean;
  readonly receipts: readonly UnitReceipt[];
  /** In printed order; dropped tasks are left out under `dropped: exclude`. */
  readonly tasks: readonly TaskResult[];
  readonly figures: readonly Figure[];
  /** The submissions used, one per unit, in the plan's order of units. */
  readonly submissions: readonly Submission[];
  /**
   * What earlier submissions of the window say of tasks that the later ones leave out (each task that was looked up there and
   * reported done, also where it could not be carried on): their faults are faults of this period too.
   */
  readonly carried: readonly Carried[];
}

import type { Place } from '../diagnostic/place.ts';
import type { Severity } from '../diagnostic/diagnostic.ts';
import type { CivilDate } from './civil-date.ts';
import type { Urgency } from './document.ts';
import type { DocumentKind } from './document-kinds.ts';
import type { Exact } from './exact.ts';
import type { Outline } from './outline.ts';
import type { YearBefore } from './year-before.ts';

/**
 * What the stages after `load` work with: every value typed, with its place. A `Fact` keeps apart what a file can say of a
 * value: given, not given (chưa có số liệu), "không phát sinh", or written so that it cannot be read (a diagnostic says why).
 */
export type Fact<T> =
  | { readonly kind: 'value'; readonly value: T; readonly text: string; readonly place: Place }
  | { readonly kind: 'missing'; readonly place: Place }
  | { readonly kind: 'not-arising'; readonly text: string; readonly place: Place }
  | { readonly kind: 'invalid'; readonly text: string; readonly place: Place };

/** A value that is always there, and where. */
export interface Located<T> {
  readonly value: T;
  readonly place: Place;
}

/** Văn bản được dẫn: a document cited. */
export interface Citation {
  readonly type: string;
  readonly number: string;
  readonly date?: CivilDate;
  readonly issuer?: string;
  readonly title?: string;
  readonly place: Place;
}

/** Kế hoạch (hoặc công văn) whose tasks the workspace follows; `key` is '' for the main plan, else what prefixes its task ids. */
export interface PlanDocument extends Citation {
  readonly key: string;
}

/** Người ký: `authority` is empty for the Chairman's own acts. */
export interface Signer {
  readonly authority: readonly string[];
  readonly title: string;
  readonly name?: string;
}

/** Cơ quan ban hành. */
export interface Agency {
  readonly name: string;
  readonly code: string;
  readonly office: string;
  readonly place: string;
  readonly signer: Signer;
  /** Cơ quan chủ quản trực tiếp, printed above the name; a UBND has none. */
  readonly parent?: string;
  /** Đầu mối: who takes the units' forms and answers their questions. */
  readonly contact?: string;
}

export interface Superior {
  readonly name: string;
  readonly office?: string;
}

/** Thời gian chốt số liệu: both days belong to it. */
export interface Window {
  readonly from: CivilDate;
  readonly to: CivilDate;
}

/** Kỳ báo cáo, its dates already in the report year. */
export interface Period {
  readonly id: string;
  readonly label: string;
  readonly year: number;
  readonly window: Window;
  /** Hạn gửi of the units. */
  readonly due: CivilDate;
  /** Hạn gửi lên cấp trên. */
  readonly sendBy?: CivilDate;
  readonly kind: 'cumulative' | 'in-period';
  /** Keys of the plans reported on ('' is the main plan). */
  readonly plans: readonly string[];
  readonly outline?: string;
  /** Văn bản yêu cầu báo cáo: the superior's letter that asks for this report. */
  readonly request?: Citation;
  readonly place: Place;
  readonly places: {
    readonly from: Place;
    readonly to: Place;
    readonly due: Place;
    readonly sendBy?: Place;
    readonly outline?: Place;
    readonly plans?: Place;
  };
}

/** Đơn vị. */
export interface Unit {
  readonly id: string;
  readonly name: string;
  /** member: thuộc cơ quan (giao, yêu cầu); cooperating: phối hợp (đề nghị). */
  readonly kind: 'member' | 'cooperating';
  readonly aliases: readonly string[];
  readonly place: Place;
}

/** A group of units under one id (`cac_thon`). */
export interface UnitGroup {
  readonly id: string;
  /** What the plan calls them all together: "Các sở, ban, ngành". */
  readonly name?: string;
  readonly members: readonly Located<string>[];
  readonly place: Place;
}

/**
 * What the completion rate counts; the defaults count as PAR INDEX reports of communes do. Under `denominator: due` only tasks with a dated deadline
 * by the window's end are looked at, so `ongoing` (tasks without such a deadline) does nothing there, and `notArising` only for
 * tasks that have one.
 */
export interface Counting {
  readonly denominator: 'year' | 'due';
  readonly ongoing: 'year-end' | 'exclude' | 'done' | 'open';
  /** `open`: in the denominator all year round, never done. */
  readonly notArising: 'year-end' | 'exclude' | 'done' | 'open';
  readonly dropped: 'exclude' | 'keep';
  readonly doneLate: 'done' | 'open';
}

/** Per kind of document: outline, addressees, recipients, signer. */
export interface DocumentSettings {
  readonly outline?: Located<string>;
  readonly to: readonly string[];
  readonly recipients: readonly string[];
  readonly nameUnits: boolean;
  readonly signer?: Signer;
  readonly urgency?: Urgency;
  readonly circulation?: string;
  readonly medium: 'paper' | 'electronic';
}

export interface Plan {
  readonly file: string;
  readonly agency: Agency;
  readonly superior?: Superior;
  readonly year: number;
  /** The main plan first, then those of `also`. */
  readonly plans: readonly PlanDocument[];
  /** Căn cứ of the main plan. */
  readonly basis: readonly Citation[];
  readonly periods: readonly Period[];
  /** Ids of the periods that stand in the plan but whose windows could not be read. */
  readonly brokenPeriods?: readonly string[];
  readonly units: readonly Unit[];
  readonly unitGroups: readonly UnitGroup[];
  readonly counting: Counting;
  readonly documents: ReadonlyMap<DocumentKind, DocumentSettings>;
  /** Severity by code, as the plan's `rules` sets it. */
  readonly rules: ReadonlyMap<string, Severity>;
  /** Where `rules` names each code. */
  readonly rulePlaces?: ReadonlyMap<string, Place>;
  readonly place: Place;
}

/** Thời hạn of a task. */
export type Deadline =
  /** `by` is the last day on which the task is still in time. */
  | { readonly kind: 'date'; readonly by: CivilDate; readonly text: string; readonly place: Place }
  /** Thường xuyên, hằng tháng, hằng quý: no day on which it is overdue. */
  | {
      readonly kind: 'recurring';
      readonly every: 'always' | 'week' | 'month' | 'quarter' | 'half-year' | 'year';
      readonly text: string;
      readonly place: Place;
    }
  /** Words without a date ("Theo kế hoạch của huyện"): never judged late. */
  | { readonly kind: 'open'; readonly text: string; readonly place: Place }
  | { readonly kind: 'missing'; readonly place: Place }
  | { readonly kind: 'invalid'; readonly text: string; readonly place: Place };

/** Nhiệm vụ, giải pháp. */
export interface Task {
  /** As printed in its plan (I.1), behind `key/` when the plan is one of `also` (KH119/I.1). */
  readonly id: string;
  readonly printedId: string;
  readonly plan: string;
  readonly appendix: string;
  readonly group: string;
  readonly content: string;
  readonly product: string;
  readonly deadline: Deadline;
  /** Chủ trì: one unit; with `each`, all of these owe it and it is done when all have done it. Group ids are not yet resolved. */
  readonly lead: readonly Located<string>[];
  readonly each: boolean;
  readonly support: readonly Located<string>[];
  /** What `support` says in words no unit id stands for ("Các công chức"), as printed. */
  readonly supportText?: string;
  readonly serves: readonly string[];
  readonly criteria: readonly string[];
  readonly pledged: boolean;
  readonly place: Place;
}

/** Phụ lục of a plan, with its tasks in printed order. */
export interface Appendix {
  readonly plan: string;
  readonly id: string;
  readonly title: string;
  readonly groups: readonly { readonly title: string; readonly tasks: readonly string[] }[];
  readonly place: Place;
}

export type Measure = 'count' | 'amount' | 'rate' | 'yes-no';

/** Chỉ tiêu. */
export interface Indicator {
  readonly id: string;
  /** As printed in the annex (III.3.2). */
  readonly code?: string;
  readonly label: string;
  /** Đơn vị tính as printed. */
  readonly measure: string;
  readonly type: Measure;
  readonly nature: 'flow' | 'stock';
  readonly total: 'sum' | 'latest' | 'max' | 'mean' | 'ratio' | 'formula';
  /** Row set: the value is a map over its rows. */
  readonly by?: Located<string>;
  /** Who owes it: unit ids, group ids or `all`. */
  readonly reporters: readonly Located<string>[];
  readonly numerator?: Located<string>;
  readonly denominator?: Located<string>;
  /** Cách tính: the name of the denominator. */
  readonly basis?: string;
  readonly otherBases: readonly { readonly denominator: Located<string>; readonly basis: string }[];
  /** CEL over other indicators. */
  readonly formula?: Located<string>;
  /** Digits after the comma when printed. */
  readonly decimals: number;
  readonly targets: readonly Target[];
  /** Where it was written: a built-in set's rows have no place in the user's files. */
  readonly place: Place | undefined;
}

/** Chỉ tiêu giao: `period` is absent when it holds for every period. */
export interface Target {
  readonly period?: string;
  readonly operator: '>=' | '<=' | '>' | '<' | '=';
  readonly value: Exact;
  readonly text: string;
  /** Văn bản giao chỉ tiêu, as printed. */
  readonly document?: string;
}

export interface RowSet {
  readonly id: string;
  readonly rows: readonly { readonly id: string; readonly label: string }[];
}

/** Đẳng thức số liệu. */
export interface Identity {
  readonly id: string;
  readonly rule: Located<string>;
  readonly scope: readonly ('unit' | 'total' | 'periods')[];
  readonly severity: Severity;
  readonly message: string;
  readonly place: Place | undefined;
}

export interface IndicatorSet {
  readonly indicators: readonly Indicator[];
  readonly rows: readonly RowSet[];
  readonly identities: readonly Identity[];
  /** Quy ước về hồ sơ trả lại, rút where the one-stop system's table has no column of them: counted as resolved, or not in what was received. */
  readonly returned?: Located<'column' | 'resolved' | 'deducted'>;
}

export type TaskStatus = 'done' | 'in-progress' | 'not-started' | 'ongoing' | 'not-arising';

/** Tài liệu kiểm chứng. */
export interface Evidence {
  readonly document?: string;
  readonly date: Fact<CivilDate>;
  readonly title?: string;
  /** Relative to the workspace; undefined when the entry names no file. */
  readonly file?: string;
  /** Whether that file was there when the workspace was loaded. */
  readonly exists?: boolean;
  readonly place: Place;
}

/** What a unit says of one task. */
export interface TaskReport {
  /** As written; references are judged by `check`. */
  readonly id: Located<string>;
  readonly status: Fact<TaskStatus>;
  readonly completed: Fact<CivilDate>;
  /** Percent, 0–100. */
  readonly progress: Fact<Exact>;
  /** Kết quả: the number and date of the document made, in words. */
  readonly product: Fact<string>;
  readonly evidence: readonly Evidence[];
  readonly reason: {
    readonly objective?: Located<string>;
    readonly subjective?: Located<string>;
    readonly text?: Located<string>;
  };
  readonly note?: Located<string>;
  readonly place: Place;
}

/** What a unit says of one indicator; `rows` when the value is a map over a row set. */
export interface IndicatorReport {
  readonly id: Located<string>;
  readonly value: Fact<Exact>;
  readonly rows?: readonly { readonly id: Located<string>; readonly value: Fact<Exact> }[];
  /** Numerator and denominator of a rate that was given as "17/25"; `value` is then 100·17/25. */
  readonly fraction?: { readonly numerator: Exact; readonly denominator: Exact };
  readonly source?: string;
  readonly asOf: Fact<CivilDate>;
  readonly place: Place;
}

/** Lời của đơn vị: one text for one place of an outline. `section` is `results`, `limitations`, `causes.objective`, `causes.subjective`, `proposals` or `next`; `within` the outline's section id, when the unit gave a map. */
export interface Narrative {
  readonly section: string;
  readonly within?: string;
  readonly text: string;
  readonly place: Place;
}

/** Báo cáo của đơn vị: one unit, one period, one revision. */
export interface Submission {
  readonly file: string;
  /** SHA-256 of the file's bytes, hex. */
  readonly hash: string;
  readonly plan: Located<string> | undefined;
  readonly unit: Located<string>;
  readonly period: Located<string>;
  readonly year: Fact<number>;
  readonly window: { readonly from: Fact<CivilDate>; readonly to: Fact<CivilDate>; readonly place: Place } | undefined;
  readonly submitted: Fact<CivilDate>;
  readonly revision: Located<number>;
  readonly reporter?: { readonly name: string; readonly title?: string };
  /** Nhập thay: who typed it for a unit that sent paper, Word or a message. */
  readonly enteredBy?: Located<string>;
  /** The unit's own paper behind it (Báo cáo số 05/BC-CAX ngày 23/06/2024). */
  readonly source?: string;
  readonly tasks: readonly TaskReport[];
  readonly indicators: readonly IndicatorReport[];
  readonly narrative: readonly Narrative[];
  readonly place: Place;
}

/** Lần nhận: when a unit's report first came. */
export interface Receipt {
  readonly unit: Located<string>;
  readonly period: Located<string>;
  readonly received: Located<CivilDate>;
  readonly place: Place;
}

/** Điều chỉnh nhiệm vụ. */
export interface TaskChange {
  readonly task: Located<string>;
  readonly action: 'extend' | 'add' | 'drop';
  readonly to?: Deadline;
  /** The task added, for `add`. */
  readonly added?: Task;
  readonly approvedBy: string;
  readonly date: CivilDate;
  readonly place: Place;
}

/** Cho qua: a diagnostic let pass, by whom and until when. */
export interface Waiver {
  readonly code: Located<string>;
  readonly file?: string;
  readonly figure?: string;
  readonly reason: string;
  readonly by: string;
  readonly until: CivilDate;
  readonly place: Place;
}

/** Cam kết. */
export interface Pledge {
  readonly unit: Located<string>;
  readonly signed: Located<CivilDate>;
  readonly signer?: string;
  readonly tasks: readonly Located<string>[];
  readonly place: Place;
}

/** Tồn tại qua kiểm tra. */
export interface Finding {
  readonly finding: string;
  readonly foundBy: string;
  readonly date: CivilDate;
  readonly unit: Located<string>;
  readonly deadline?: Located<CivilDate>;
  readonly remedied?: Located<CivilDate>;
  readonly place: Place;
}

/** Giải trình. */
export interface Explanation {
  readonly unit: Located<string>;
  readonly task?: Located<string>;
  readonly criterion?: string;
  readonly objective?: string;
  readonly subjective?: string;
  readonly remedy?: string;
  readonly place: Place;
}

/** Sáng kiến, mô hình. */
export interface Initiative {
  readonly title: string;
  readonly unit: Located<string>;
  readonly document?: string;
  /** Nội dung tóm tắt. */
  readonly summary?: string;
  readonly result?: string;
  readonly place: Place;
}

/** Hồ sơ quá hạn: dossiers of one lĩnh vực late for one cause, without a word of whose they are. */
export interface LateDossier {
  /** The period in which they became late; one that contains it counts them too. */
  readonly period: Located<string>;
  /** Row of the row set of lĩnh vực. */
  readonly row: Located<string>;
  readonly unit?: Located<string>;
  readonly count: number;
  /** Days late, at most. */
  readonly days?: number;
  readonly cause: string;
  /** Số, ngày văn bản xin lỗi. */
  readonly apology?: string;
  /** Ngày hẹn lại. */
  readonly newDate?: CivilDate;
  readonly place: Place;
}

export interface Records {
  readonly receipts: readonly Receipt[];
  readonly changes: readonly TaskChange[];
  readonly waivers: readonly Waiver[];
  readonly pledges: readonly Pledge[];
  readonly findings: readonly Finding[];
  readonly explanations: readonly Explanation[];
  readonly initiatives: readonly Initiative[];
  readonly lateDossiers: readonly LateDossier[];
}

/** The office's own paragraphs, by kind of document and section of an outline. */
export interface OfficeText {
  readonly document: DocumentKind;
  readonly section: string;
  readonly period?: Located<string>;
  readonly text: string;
  readonly place: Place;
}

/** Thư mục làm việc, read. */
export interface Workspace {
  readonly plan: Plan;
  readonly appendices: readonly Appendix[];
  readonly tasks: readonly Task[];
  readonly indicators: IndicatorSet;
  readonly submissions: readonly Submission[];
  readonly records: Records;
  readonly texts: readonly OfficeText[];
  /** Outlines by name: the built-in ones, and over them the agency's own. */
  readonly outlines: readonly Outline[];
  /** Cùng kỳ năm trước of a period, from reports/; read when first asked for. */
  readonly yearBefore?: (period: Period) => YearBefore | undefined;
  /** What some file of could not be read at all: names that are not found may stand in it. */
  readonly incomplete?: ReadonlySet<'tasks' | 'indicators'>;
  /** Biểu của hệ thống một cửa: figures that complete what a unit reports, and are no report of it. */
  readonly exports?: readonly Submission[];
  /** Files that units sent and nobody could read, and folders that may hold such files. */
  readonly unread?: readonly UnreadSubmission[];
}

/** Tệp báo cáo không đọc được: a file meant as a submission that could not be read as one, with what of it can still be told. */
export interface UnreadSubmission {
  readonly file: string;
  /** Whose it is and of which period, as its first lines say; undefined when that cannot be told for certain. */
  readonly unit: string | undefined;
  readonly period: string | undefined;
  /** Whether it is a folder that nobody may look into: it may hold the report of any unit. */
  readonly isFolder?: boolean;
  /** What is wrong with it: its first fault. */
  readonly place: Place;
}

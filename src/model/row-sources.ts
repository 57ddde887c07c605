/** What tables count of tasks: their names as columns, and as figures behind `tasks_`; the last is a rate. */
export const TASK_COLUMNS = [
  'total',
  'on_time',
  'late',
  'in_progress',
  'ongoing',
  'not_started',
  'overdue',
  'not_arising',
  'unreported',
  'completion_rate',
] as const;

/** Where the rows of tables and lists come from, and what each source gives for a column, or as `row.…` in an item's text. */
export const ROW_VALUES = {
  tasks: [
    'number',
    'id',
    'content',
    'product',
    'deadline',
    'lead',
    'support',
    'criteria',
    'result',
    'completed',
    'state',
    'brief_state',
    'note',
    'result_or_note',
    'days_late',
    'lateness',
    'open_units',
  ],
  appendices: ['number', 'numeral', 'name', 'title', 'full_title', 'reference', 'count', ...TASK_COLUMNS],
  units: ['number', 'name', ...TASK_COLUMNS, 'received', 'days_late', 'state'],
  documents: ['number', 'symbol', 'type', 'date', 'issuer', 'title', 'task', 'task_criterion', 'note'],
  indicators: ['number', 'code', 'label', 'measure', 'value', 'fraction', 'note', 'phrase'],
  targets: ['number', 'code', 'label', 'document', 'target', 'value', 'before', 'last_year', 'verdict'],
  initiatives: ['number', 'title', 'unit', 'document', 'summary', 'result'],
  late_dossiers: ['number', 'name', 'unit', 'count', 'days', 'cause', 'apology', 'new_date'],
  explanations: ['number', 'subject', 'criterion', 'standing', 'causes', 'remedy', 'explained_by'],
  figures: ['number', 'name'],
  periods: ['number', 'title', 'from', 'to', 'due', 'send_by'],
  duties: ['number', 'name', 'kind', 'led', 'led_count', 'supported', 'supported_count'],
  late_units: ['number', 'name', 'kind', 'days_late', 'tasks', 'task_count'],
  late_tasks: ['number', 'unit', 'kind', 'id', 'content', 'deadline', 'days_overdue', 'state'],
  to_explain: ['number', 'subject', 'unit', 'standing', 'explanation', 'remedy', 'blank'],
  pledged: ['number', 'id', 'content', 'product', 'deadline', 'lead', 'support', 'criteria'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type RowSource = keyof typeof ROW_VALUES;

/** The sources by name, as outlines may write them. */
export const ROW_SOURCES = Object.keys(ROW_VALUES) as [RowSource, ...RowSource[]];

/** Sources that a plan has before any period of it: what is set, not what came of it. */
export const PLAN_SOURCES: ReadonlySet<RowSource> = new Set<RowSource>(['tasks', 'appendices', 'periods', 'duties']);

/** What a chart shows: the completion rate of each unit, or indicators in percent against their targets. */
export const CHART_SOURCES = ['units', 'targets'] as const;

export type ChartSource = (typeof CHART_SOURCES)[number];

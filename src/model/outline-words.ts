/** Words for the classes of tasks, as `status` prints them. */
export const TASK_CLASSES = [
  'done-on-time',
  'done-late',
  'in-progress',
  'ongoing',
  'not-started',
  'overdue',
  'not-arising',
  'unreported',
] as const;

/** Where rows come from. */
export const ROW_SOURCES = [
  'tasks',
  'appendices',
  'units',
  'documents',
  'indicators',
  'targets',
  'initiatives',
  'late_dossiers',
  'explanations',
  'figures',
  'periods',
  'duties',
  'late_units',
  'late_tasks',
  'to_explain',
  'pledged',
] as const;

/** What a chart shows. */
export const CHART_SOURCES = ['units', 'targets'] as const;

/**
 * Kinds of document that cchc writes, as `documents` of plan.yaml, texts/ and the output's JSON name them: báo cáo; kế hoạch; công văn
 * đôn đốc; thông báo kết luận; báo cáo sơ kết; báo cáo giải trình; bản cam kết; phiếu giải trình; phiếu trình.
 */
export const DOCUMENT_KINDS = [
  'report',
  'plan',
  'letter',
  'notice',
  'summary',
  'explanation',
  'pledge',
  'slip',
  'note',
] as const;

export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

/** What offices call each kind: on the screen, and in ke-hoach.xlsx, where a clerk chooses among these words. */
export const DOCUMENT_NAMES = {
  report: 'Báo cáo',
  plan: 'Kế hoạch',
  letter: 'Công văn đôn đốc',
  notice: 'Thông báo kết luận',
  summary: 'Báo cáo sơ kết',
  explanation: 'Báo cáo giải trình',
  pledge: 'Bản cam kết',
  slip: 'Phiếu giải trình',
  note: 'Phiếu trình',
} as const satisfies Readonly<Record<DocumentKind, string>>;

/** The kinds that are written from an outline; a phiếu trình is not. */
export const OUTLINE_KINDS = [
  'report',
  'plan',
  'letter',
  'notice',
  'summary',
  'explanation',
  'pledge',
  'slip',
] as const satisfies readonly DocumentKind[];

export type OutlineKind = (typeof OUTLINE_KINDS)[number];

/**
 * What a file that a command writes is, as the output's JSON says: a document, all figures (figures.json or a workbook), a message for a
 * chat, an outline, a unit's report in YAML, its form, or definitions (plan.yaml … or ke-hoach.xlsx).
 */
export type OutputKind =
  DocumentKind | 'figures' | 'workbook' | 'message' | 'outline' | 'submission' | 'form' | 'definitions';

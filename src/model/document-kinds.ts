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

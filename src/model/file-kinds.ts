/** The kinds of YAML files that are read, in the order a newcomer meets them, by the middle of their `schema` key (`cchc/plan/1`). */
export const FILE_KINDS = [
  'plan',
  'tasks',
  'indicators',
  'submission',
  'receipts',
  'changes',
  'pledges',
  'findings',
  'explanations',
  'initiatives',
  'late-dossiers',
  'waivers',
  'texts',
  'outline',
] as const;

export type FileKind = (typeof FILE_KINDS)[number];

/** The `schema` key of a kind of file: `cchc/plan/1`. */
export function schemaName(kind: FileKind): string {
  return `cchc/${kind}/1`;
}

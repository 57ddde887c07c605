import type { Period } from './facts.ts';

/** The folder of a workspace that cchc writes into. */
export const REPORTS = 'reports';

/** Where the documents and the figures of a period lie, relative to the workspace: reports/2024-h1. */
export function reportsFolder({ year, id }: Pick<Period, 'year' | 'id'>): string {
  return `${REPORTS}/${year}-${id}`;
}

import type { Period } from './facts.ts';

/** The folder of a workspace that cchc writes into. */
export const REPORTS = 'reports';

/** Where the documents and the figures of a period lie, relative to the workspace: reports/2024-h1. */
export function reportsFolder({ year, id }: Pick<Period, 'year' | 'id'>): string {
  return `${REPORTS}/${year}-${namePart(id)}`;
}

/** An id as part of a file's name. A draft is written in spite of an id that is none (`../x`, `a/b`), but within its folder. */
export function namePart(id: string): string {
  return id.replaceAll(/[^\p{L}\p{N}_-]/gu, '_');
}

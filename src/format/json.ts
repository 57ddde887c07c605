import { summarize } from '../diagnostic/diagnostic.ts';
import type { Finding, Formatter } from './finding.ts';

/** Diagnostics for scripts: one JSON value, `cchc/diagnostics/1`. */
export const formatJson: Formatter = (findings) =>
  jsonText({ schema: 'cchc/diagnostics/1', ...diagnosticsJson(findings) });

/** One JSON value as every command prints it: indented, with a line end. What may not be printed as it is (controls, turns of direction) is escaped, so that a path stays the path. */
export function jsonText(value: object): string {
  return `${JSON.stringify(value, undefined, 2).replaceAll(UNPRINTABLE, escaped)}\n`;
}

/** What JSON lets stand and a terminal should not get. */
const UNPRINTABLE = /[\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** The `diagnostics` and `summary` members that several JSON outputs share. */
export function diagnosticsJson(findings: readonly Finding[]): object {
  return { diagnostics: findings.map(findingJson), summary: summarize(findings) };
}

function findingJson({ place, related, fingerprint, ...said }: Finding): object {
  return {
    ...said,
    ...placeJson(place),
    fingerprint,
    ...(related.length > 0 && { related: related.map((r) => ({ ...placeJson(r.place), message: r.message })) }),
  };
}

/** Scripts go by sheet and cell; what a cell is about is for people. */
function placeJson(shown: Finding['place']): object {
  const { label: _, ...place } = shown;
  return place;
}

import { createHash } from 'node:crypto';
import { summarize, type Diagnostic } from '../diagnostic/diagnostic.ts';
import { finding, type FormatContext, type Formatter } from './finding.ts';

/** Diagnostics for scripts: one JSON value, `cchc/diagnostics/1`. */
export const formatJson: Formatter = (diagnostics, context) =>
  jsonText({ schema: 'cchc/diagnostics/1', ...diagnosticsJson(diagnostics, context) });

/** One JSON value as every command prints it: indented, with a line end. */
export function jsonText(value: object): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}

/** The `diagnostics` and `summary` members that several JSON outputs share. */
export function diagnosticsJson(diagnostics: readonly Diagnostic[], context: FormatContext): object {
  return { diagnostics: diagnostics.map((d) => diagnosticJson(d, context)), summary: summarize(diagnostics) };
}

function diagnosticJson(diagnostic: Diagnostic, context: FormatContext): object {
  const { place, related, ...said } = finding(diagnostic, context);
  return {
    ...said,
    ...place,
    fingerprint: fingerprint(diagnostic),
    ...(related.length > 0 && { related: related.map((r) => ({ ...r.place, message: r.message })) }),
  };
}

/** The same for the same fault when lines move: 16 hex digits over code, file and what was found, never over the position. */
export function fingerprint(diagnostic: Diagnostic): string {
  const { code, place, unit, period, args } = diagnostic;
  const cell = place.kind === 'cell' ? `${place.sheet}!${place.cell}` : '';
  return createHash('sha256')
    .update(JSON.stringify([code, place.file, cell, unit, period, args]))
    .digest('hex')
    .slice(0, 16);
}

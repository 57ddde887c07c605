import { SEVERITY, type Code, type CodeArgs } from './codes.ts';
import type { Place } from './place.ts';

/** Lỗi phải sửa, cảnh báo, lưu ý. */
export type Severity = 'error' | 'warning' | 'info';

/** Why another place matters to a diagnostic; the words are in i18n. */
export type RelatedNote =
  | 'first-here'
  | 'also-here'
  | 'plan-says'
  | 'period-says'
  | 'submission-says'
  | 'counted-here'
  | 'unreadable-here'
  | 'perhaps-here'
  | 'other-period-here'
  | 'replaced-here';

export interface Related {
  readonly place: Place;
  readonly note: RelatedNote;
}

/**
 * A fault, doubt or note about the user's files: data only. Its sentence and its hint are written at the edge, from
 * `code` and `args`, by the catalogues in i18n.
 */
export type Diagnostic<C extends Code = Code> = {
  [K in C]: {
    readonly code: K;
    readonly severity: Severity;
    readonly place: Place;
    readonly args: CodeArgs[K];
    readonly related?: readonly Related[];
    /** Id of the unit concerned. */
    readonly unit?: string;
    /** Id of the period concerned. */
    readonly period?: string;
  };
}[C];

export interface DiagnosticContext {
  readonly related?: readonly Related[] | undefined;
  readonly unit?: string | undefined;
  readonly period?: string | undefined;
}

/** A diagnostic of `code` at `place`, with the severity that the table of codes gives it. */
export function diagnostic<C extends Code>(
  code: C,
  place: Place,
  args: CodeArgs[C],
  context: DiagnosticContext = {},
): Diagnostic {
  const made = {
    code,
    severity: SEVERITY[code],
    place,
    args,
    ...(context.related !== undefined && context.related.length > 0 && { related: context.related }),
    ...(context.unit !== undefined && { unit: context.unit }),
    ...(context.period !== undefined && { period: context.period }),
  };
  // TypeScript cannot tie `code` to `args` in a union built from a type parameter; the signature above does.
  return made as unknown as Diagnostic;
}

/** The same diagnostics with the severities that the plan's `rules` set, in reading order, each once. */
export function settle(
  diagnostics: readonly Diagnostic[],
  rules: ReadonlyMap<string, Severity> = new Map(),
): readonly Diagnostic[] {
  const seen = new Set<string>();
  return diagnostics
    .map((d) => {
      const severity = rules.get(d.code);
      return severity === undefined || severity === d.severity ? d : { ...d, severity };
    })
    .sort(inReadingOrder)
    .filter((d) => {
      const key = `${placeKey(d.place)}\u0000${d.code}\u0000${JSON.stringify(d.args)}`;
      if (seen.has(key)) return false;
      seen.add(key);
      return true;
    });
}

/** Whether any of them is an error. */
export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some((d) => d.severity === 'error');
}

export interface Summary {
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
}

/** How many there are of each severity. */
export function summarize(diagnostics: readonly { readonly severity: Severity }[]): Summary {
  const count = (severity: Severity): number => diagnostics.filter((d) => d.severity === severity).length;
  return { errors: count('error'), warnings: count('warning'), infos: count('info') };
}

function inReadingOrder(a: Diagnostic, b: Diagnostic): number {
  return (
    compareText(a.place.file, b.place.file) ||
    compareText(sheetOf(a.place), sheetOf(b.place)) ||
    placeOrder(a.place) - placeOrder(b.place) ||
    compareText(placeKey(a.place), placeKey(b.place)) ||
    compareText(a.code, b.code)
  );
}

function sheetOf(place: Place): string {
  return place.kind === 'cell' ? place.sheet : '';
}

/** Texts by where they start, cells by row, then column (16384 of them in a row of Excel). */
function placeOrder(place: Place): number {
  if (place.kind === 'text') return place.start;
  const [, letters = '', row = ''] = place.kind === 'cell' ? (/^([A-Z]{1,3})(\d{1,7})$/u.exec(place.cell) ?? []) : [];
  return Array.from(letters).reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, Number(row) * 16_384);
}

function placeKey(place: Place): string {
  switch (place.kind) {
    case 'text':
      return `${place.file}:${place.start}:${place.end}`;
    case 'cell':
      return `${place.file}!${place.sheet}!${place.cell}`;
    case 'file':
      return place.file;
  }
}

/** Code-unit order: the same on every machine, whatever its locale. */
function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

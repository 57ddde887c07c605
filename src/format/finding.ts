import { createHash } from 'node:crypto';
import type { Diagnostic, Severity } from '../diagnostic/diagnostic.ts';
import type { Sources } from '../diagnostic/place.ts';
import type { Code, CodeArgs } from '../diagnostic/codes.ts';
import { describe, type Catalogue } from '../i18n/catalogue.ts';
import type { Screen } from '../i18n/screen.ts';
import { shownPlace, type ShownPlace } from './shown-place.ts';
import type { Style } from './style.ts';

/** What views of a workspace are printed with: texts for positions, words of the screen, how paths are shown, colours. */
export interface ViewContext {
  readonly sources: Sources;
  readonly screen: Screen;
  /** A workspace-relative path as the user should see it: relative to the current folder, with `/`. */
  readonly show: (file: string) => string;
  readonly style: Style;
}

/** What a formatter of diagnostics needs besides: the words of every code. */
export interface FormatContext extends ViewContext {
  readonly catalogue: Catalogue<CodeArgs>;
}

/** A formatter turns findings (in reading order) into the text of one output. */
export type Formatter = (findings: readonly Finding[], view: Pick<FormatContext, 'screen' | 'style'>) => string;

/** A diagnostic as every output shows it: words, and a place for people. */
export interface Finding {
  readonly code: Code;
  readonly severity: Severity;
  readonly message: string;
  readonly hint?: string;
  readonly place: ShownPlace;
  readonly unit?: string;
  readonly period?: string;
  readonly related: readonly { readonly place: ShownPlace; readonly message: string }[];
  /** The same for the same fault when lines or the current folder change. */
  readonly fingerprint: string;
}

/** Diagnostics of one workspace as findings, in their order. */
export function findingsOf(diagnostics: readonly Diagnostic[], context: FormatContext): readonly Finding[] {
  return diagnostics.map((d) => finding(d, context));
}

/** The finding of a diagnostic. */
export function finding(diagnostic: Diagnostic, context: FormatContext): Finding {
  return {
    code: diagnostic.code,
    severity: diagnostic.severity,
    ...describe(diagnostic, context.catalogue),
    place: shownPlace(diagnostic.place, context),
    ...(diagnostic.unit !== undefined && { unit: diagnostic.unit }),
    ...(diagnostic.period !== undefined && { period: diagnostic.period }),
    related: (diagnostic.related ?? []).map((r) => ({
      place: shownPlace(r.place, context),
      message: context.screen.related[r.note],
    })),
    fingerprint: fingerprint(diagnostic),
  };
}

/** 16 hex digits over code, file in its workspace and what was found, never over the position. */
function fingerprint({ code, place, unit, period, args }: Diagnostic): string {
  const cell = place.kind === 'cell' ? `${place.sheet}!${place.cell}` : '';
  return createHash('sha256')
    .update(JSON.stringify([code, place.file, cell, unit, period, args]))
    .digest('hex')
    .slice(0, 16);
}

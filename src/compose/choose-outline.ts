import { diagnostic, type Diagnostic } from '../diagnostic/diagnostic.ts';
import type { Place } from '../diagnostic/place.ts';
import type { OutlineKind } from '../model/document-kinds.ts';
import type { Period, Workspace } from '../model/facts.ts';
import type { Outline } from '../model/outline.ts';
import { suggestion } from '../vietnamese/words.ts';

/** The outline of a kind that commands write without being told which. */
const DEFAULTS = {
  report: 'bao-cao-ke-hoach',
  plan: 'ke-hoach',
  letter: 'cong-van-don-doc',
} as const satisfies Partial<Record<OutlineKind, string>>;

export interface ChosenOutline {
  readonly outline: Outline;
  readonly diagnostics: readonly Diagnostic[];
}

/** Who may name an outline besides the plan's settings for the kind of document. */
export interface OutlineWishes {
  readonly asked?: string | undefined;
  /** The period of a report, which may have an outline of its own. */
  readonly period?: Period | undefined;
}

/** The outline of a document: the one asked for, else the period's, else the plan's for the kind; the default with a diagnostic where that name is unknown or of another kind. */
export function chooseOutline(
  kind: keyof typeof DEFAULTS,
  { plan, outlines }: Workspace,
  { asked, period }: OutlineWishes = {},
): ChosenOutline {
  const settled = plan.documents.get(kind)?.outline;
  const name = asked ?? period?.outline ?? settled?.value ?? DEFAULTS[kind];
  const found = outlines.find((outline) => outline.name === name);
  if (found?.document === kind) return { outline: found, diagnostics: [] };
  const fallback = outlines.find((outline) => outline.name === DEFAULTS[kind] && outline.document === kind);
  if (fallback === undefined) throw new Error(`The built-in outline ${DEFAULTS[kind]} was not loaded`);
  const named = period?.outline === name ? (period.places.outline ?? period.place) : settled?.place;
  return { outline: fallback, diagnostics: [refused(name, kind, found, { outlines, place: named ?? plan.place })] };
}

function refused(
  id: string,
  wanted: OutlineKind,
  found: Outline | undefined,
  { outlines, place }: { readonly outlines: readonly Outline[]; readonly place: Place },
): Diagnostic {
  if (found !== undefined) return diagnostic('wrong-outline', place, { id, found: found.document, wanted });
  const names = outlines.filter(({ document }) => document === wanted).map(({ name }) => name);
  return diagnostic('unknown-outline', place, { id, ...suggestion(id, names) });
}

import { diagnostic, type Diagnostic } from '../diagnostic/diagnostic.ts';
import type { Period, Workspace } from '../model/facts.ts';
import type { Outline } from '../model/outline.ts';
import { nearest } from '../vietnamese/words.ts';

/** The outline of a report when neither the command, the period nor the plan names one. */
const DEFAULT_OUTLINE = 'bao-cao-ke-hoach';

export interface ChosenOutline {
  readonly outline: Outline;
  readonly diagnostics: readonly Diagnostic[];
}

/** The outline of a period's report: the one asked for, else the period's, else the plan's; the default with a diagnostic where that name is unknown. */
export function chooseOutline(period: Period, { plan, outlines }: Workspace, asked: string | undefined): ChosenOutline {
  const settled = plan.documents.get('report')?.outline;
  const name = asked ?? period.outline ?? settled?.value ?? DEFAULT_OUTLINE;
  const found = outlines.find((outline) => outline.name === name);
  if (found !== undefined) return { outline: found, diagnostics: [] };
  const fallback = outlines.find((outline) => outline.name === DEFAULT_OUTLINE);
  if (fallback === undefined) throw new Error(`The built-in outline ${DEFAULT_OUTLINE} was not loaded`);
  const near = nearest(
    name,
    outlines.map((outline) => outline.name),
  );
  const place = period.outline === name ? period.place : (settled?.place ?? period.place);
  return {
    outline: fallback,
    diagnostics: [diagnostic('unknown-outline', place, { id: name, ...(near !== undefined && { nearest: near }) })],
  };
}

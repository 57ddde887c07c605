import type { Diagnostic } from './diagnostic/diagnostic.ts';
import type { CivilDate } from './model/civil-date.ts';
import type { Waiver } from './model/facts.ts';

/** A diagnostic that a record lets pass. */
export interface Waived {
  readonly diagnostic: Diagnostic;
  readonly waiver: Waiver;
}

/** Splits diagnostics into those that stand and those that a waiver in force on `day` lets pass. */
export function applyWaivers(
  diagnostics: readonly Diagnostic[],
  waivers: readonly Waiver[],
  day: CivilDate,
): { readonly kept: readonly Diagnostic[]; readonly waived: readonly Waived[] } {
  const inForce = waivers.filter((waiver) => waiver.until >= day);
  const judged = diagnostics.map((diagnostic) => ({ diagnostic, waiver: inForce.find((w) => isMet(w, diagnostic)) }));
  return {
    kept: judged.filter(({ waiver }) => waiver === undefined).map(({ diagnostic }) => diagnostic),
    waived: judged.flatMap(({ diagnostic, waiver }) => (waiver === undefined ? [] : [{ diagnostic, waiver }])),
  };
}

function isMet({ code, file, figure }: Waiver, diagnostic: Diagnostic): boolean {
  return (
    code.value === diagnostic.code &&
    (file === undefined || file === diagnostic.place.file) &&
    (figure === undefined || figure === figureOf(diagnostic))
  );
}

/** The figure a diagnostic is about, if it is about one. */
function figureOf({ args }: Diagnostic): string | undefined {
  if ('indicator' in args) return args.indicator;
  return 'identity' in args ? args.identity : undefined;
}

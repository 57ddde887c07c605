import { periodAdjoining, periodInside } from '../aggregate/periods.ts';
import { reckonerOf, type Reckoner } from '../aggregate/reckoning.ts';
import type { Rules } from '../aggregate/rules.ts';
import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import type { Aggregate } from '../model/aggregate.ts';
import type { Workspace } from '../model/facts.ts';
import type { Audited, FigureRule } from './rule.ts';
import { declaredRates } from './rules/declared-rates.ts';
import { failedFormulas } from './rules/failed-formulas.ts';
import { flowsGrow } from './rules/flows-grow.ts';
import { identitiesHold } from './rules/identities-hold.ts';
import { lastYear } from './rules/last-year.ts';
import { lateDossiersListed } from './rules/late-dossiers-listed.ts';
import { partsOfWholes } from './rules/parts-of-wholes.ts';
import { percentagePoints } from './rules/percentage-points.ts';
import { ratesInRange } from './rules/rates-in-range.ts';
import { unverifiableRates } from './rules/unverifiable-rates.ts';
import { wordsAgainstFigures } from './rules/words-against-figures.ts';

/** In the order of what to mend first: sums, then rates, then what is said about them. */
const RULES: readonly FigureRule[] = [
  failedFormulas,
  identitiesHold,
  flowsGrow,
  partsOfWholes,
  ratesInRange,
  declaredRates,
  unverifiableRates,
  lateDossiersListed,
  wordsAgainstFigures,
  percentagePoints,
  lastYear,
];

/** What is wrong or doubtful in the figures of a period, each at the value to look at first. `rules` and `reckoner` are those it was aggregated with. */
export function auditFigures(
  aggregate: Aggregate,
  workspace: Workspace,
  rules: Rules,
  reckoner: Reckoner = reckonerOf(workspace, rules),
): readonly Diagnostic[] {
  const { period, receipts } = aggregate;
  const { periods } = workspace.plan;
  const audited: Audited = {
    aggregate,
    workspace,
    rules,
    now: reckoner.reckon(period, receipts),
    inside: reckoner.reckonEarlier(periodInside(periods, period)),
    adjoining: reckoner.reckonEarlier(periodAdjoining(periods, period)),
  };
  return RULES.flatMap((rule) => rule(audited));
}

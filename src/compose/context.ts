import type { Place } from '../diagnostic/place.ts';
import type { Aggregate } from '../model/aggregate.ts';
import type { Appendix, Unit, Workspace } from '../model/facts.ts';
import type { Outline } from '../model/outline.ts';
import { periodLength, type PeriodLength } from '../model/period-length.ts';
import { resolverOf, type Resolver } from '../model/resolve.ts';
import type { OwedUnit } from './owed.ts';
import { periodScope, planScope } from './facts.ts';
import type { Scope } from './scope.ts';

/** What every document is written from, whatever it is about. */
interface Shared {
  readonly workspace: Workspace;
  readonly outline: Outline;
  /** DỰ THẢO: what is left open is shown where it belongs. */
  readonly draft: boolean;
  /** Appendices of the plans that the document is about, in printed order. */
  readonly appendices: readonly Appendix[];
  readonly units: ReadonlyMap<string, Unit>;
  /** What the names in records/ stand for: ids, aliases and printed names. */
  readonly resolver: Resolver;
  readonly scope: Scope;
  /** Printed name of the document's appendix that goes with an appendix of the plan ("Phụ lục II"). */
  readonly references: ReadonlyMap<Appendix, string>;
  /** Where the plan says what the document is about: what it leaves open is told there. */
  readonly place: Place;
}

/** What every part of a document about a period is written from. */
export interface PeriodContext extends Shared {
  readonly about: 'period';
  readonly aggregate: Aggregate;
  readonly length: PeriodLength;
  /** Whether late and missing units may be named (`name_units` of the kind of document). */
  readonly namesUnits: boolean;
  /** The unit that the document is for, where there is one for each. */
  readonly unit: Unit | undefined;
  /** What units owe on the day of a letter that reminds them; none in other documents. */
  readonly owed: readonly OwedUnit[];
}

/** What every part of the plan itself is written from: what is set, before anything has come of it. */
export interface PlanContext extends Shared {
  readonly about: 'plan';
}

export type Context = PeriodContext | PlanContext;

/** The context of one document about a period. */
export function periodContext(
  aggregate: Aggregate,
  workspace: Workspace,
  outline: Outline,
  draft: boolean,
): PeriodContext {
  const { period } = aggregate;
  return {
    ...shared(workspace, outline, draft),
    about: 'period',
    aggregate,
    length: periodLength(period.window),
    namesUnits: workspace.plan.documents.get(outline.document)?.nameUnits ?? false,
    appendices: workspace.appendices.filter((appendix) => period.plans.includes(appendix.plan)),
    unit: undefined,
    owed: [],
    scope: periodScope(aggregate, workspace, outline),
    place: period.place,
  };
}

/** The context of the workspace's main plan. */
export function planContext(workspace: Workspace, outline: Outline, draft: boolean): PlanContext {
  return {
    ...shared(workspace, outline, draft),
    about: 'plan',
    appendices: workspace.appendices.filter((appendix) => appendix.plan === ''),
    scope: planScope(workspace),
    place: workspace.plan.place,
  };
}

function shared(
  workspace: Workspace,
  outline: Outline,
  draft: boolean,
): Omit<Shared, 'appendices' | 'scope' | 'place'> {
  const units = new Map(workspace.plan.units.map((unit) => [unit.id, unit]));
  return { workspace, outline, draft, units, resolver: resolverOf(workspace), references: new Map() };
}

/** Whether a part of the outline belongs in this document. */
export function isWanted(
  part: { readonly when: readonly PeriodLength[]; readonly namesUnits?: boolean },
  context: Context,
): boolean {
  if (context.about === 'plan') return part.when.length === 0;
  if (part.namesUnits === true && !context.namesUnits) return false;
  return part.when.length === 0 || part.when.includes(context.length);
}

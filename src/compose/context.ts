import type { Aggregate } from '../model/aggregate.ts';
import type { Appendix, Unit, Workspace } from '../model/facts.ts';
import type { Outline } from '../model/outline.ts';
import { periodLength, type PeriodLength } from '../model/period-length.ts';
import { resolverOf, type Resolver } from '../model/resolve.ts';
import { documentScope } from './facts.ts';
import type { Scope } from './scope.ts';

/** What every part of a document is written from. */
export interface Context {
  readonly aggregate: Aggregate;
  readonly workspace: Workspace;
  readonly outline: Outline;
  readonly length: PeriodLength;
  /** DỰ THẢO: what is left open is shown where it belongs. */
  readonly draft: boolean;
  /** Whether late and missing units may be named (documents.report.name_units). */
  readonly namesUnits: boolean;
  /** Appendices of the plans that the period reports on, in printed order. */
  readonly appendices: readonly Appendix[];
  readonly units: ReadonlyMap<string, Unit>;
  /** What the names in records/ stand for: ids, aliases and printed names. */
  readonly resolver: Resolver;
  readonly scope: Scope;
}

/** The context of one document. */
export function contextOf(aggregate: Aggregate, workspace: Workspace, outline: Outline, draft: boolean): Context {
  const { plan } = workspace;
  return {
    aggregate,
    workspace,
    outline,
    length: periodLength(aggregate.period.window),
    draft,
    namesUnits: plan.documents.get('report')?.nameUnits ?? false,
    appendices: workspace.appendices.filter((appendix) => aggregate.period.plans.includes(appendix.plan)),
    units: new Map(plan.units.map((unit) => [unit.id, unit])),
    resolver: resolverOf(workspace),
    scope: documentScope(aggregate, workspace, outline.vocabulary),
  };
}

/** Whether a part of the outline belongs in this document. */
export function isWanted(
  part: { readonly when: readonly PeriodLength[]; readonly namesUnits?: boolean },
  context: Context,
): boolean {
  if (part.namesUnits === true && !context.namesUnits) return false;
  return part.when.length === 0 || part.when.includes(context.length);
}

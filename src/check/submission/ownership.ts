import { diagnostic, type Diagnostic } from '../../diagnostic/diagnostic.ts';
import type { Indicator, Unit } from '../../model/facts.ts';
import type { Resolver } from '../../model/resolve.ts';
import type { Place } from '../../diagnostic/place.ts';
import type { SubmissionRule } from '../rule.ts';
import { statusOf, type ReportedTask } from '../subject.ts';

/** A unit reports the tasks it leads (chủ trì); one that supports (phối hợp) adds words and evidence, never a status; others nothing. */
export const ownTasks: SubmissionRule = ({ unit, tasks, about }, { resolver }) => {
  if (unit === undefined) return [];
  return tasks.flatMap((reported): readonly Diagnostic[] => {
    const { report, task, role } = reported;
    const leads = resolver.leads(task);
    // A task whose lead is unknown is a fault of the plan, said there.
    if (role === 'lead' || leads.length === 0) return [];
    const args = { task: task.id, lead: leads.map((lead) => lead.name), unit: unit.name };
    const related = [{ place: task.lead[0]?.place ?? task.place, note: 'plan-says' as const }];
    if (role === 'none') return [diagnostic('not-own-task', report.id.place, args, { ...about, related })];
    const claim = placeOfClaim(reported);
    return claim === undefined ? [] : [diagnostic('support-gives-status', claim, args, { ...about, related })];
  });
};

/** Where a report says how far the task is: only its lead may. */
function placeOfClaim({ report }: ReportedTask): Place | undefined {
  if (statusOf(report) !== undefined) return report.status.place;
  return [report.completed, report.progress].find((fact) => fact.kind === 'value')?.place;
}

/** A unit reports the indicators it owes; a computed one it may declare when it owes what that is computed from. */
export const ownIndicators: SubmissionRule = ({ submission, unit, about }, { resolver }) => {
  if (unit === undefined) return [];
  return submission.indicators.flatMap((report) => {
    const indicator = resolver.indicator(report.id.value);
    if (indicator === undefined) return [];
    const all = withOperands(indicator, resolver);
    if (all.some((one) => resolver.isReporter(one, unit))) return [];
    const reporters = [...new Set(all.flatMap((one) => resolver.reporters(one)))].map(nameOf);
    const related = indicator.place === undefined ? [] : [{ place: indicator.place, note: 'plan-says' as const }];
    const args = { indicator: indicator.id, label: indicator.label, unit: unit.name, reporters };
    return [diagnostic('not-own-indicator', report.id.place, args, { ...about, related })];
  });
};

/** An indicator and all it is computed from, at any depth; circles (a fault of the formulas) end where they close. */
function withOperands(indicator: Indicator, resolver: Resolver): readonly Indicator[] {
  const all = new Set([indicator]);
  for (const one of all) for (const operand of resolver.operands(one)) all.add(operand);
  return [...all];
}

const nameOf = (unit: Unit): string => unit.name;

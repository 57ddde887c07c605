import { diagnostic, type Diagnostic } from '../../diagnostic/diagnostic.ts';
import type { Pledge } from '../../model/facts.ts';
import type { CheckContext, PlanRule } from '../rule.ts';
import { roleOf } from '../subject.ts';

/** Pledges (cam kết) signed before the plan whose tasks they bind to: nobody pledges what is not yet decided. */
export const pledgeDates: PlanRule = (context) =>
  context.workspace.records.pledges.flatMap((pledge) => dateOf(pledge, context));

/** The plans of the pledged tasks; a pledge that names none is of the main plan. */
function dateOf({ unit, signed, tasks }: Pledge, { workspace, resolver }: CheckContext): readonly Diagnostic[] {
  const keys = new Set(tasks.flatMap(({ value }) => resolver.task(value)?.plan ?? []));
  const plan = workspace.plan.plans.find(
    ({ key, date }) => (keys.size === 0 ? key === '' : keys.has(key)) && date !== undefined && signed.value < date,
  );
  if (plan?.date === undefined) return [];
  const args = { signed: signed.value, number: plan.number, date: plan.date };
  return [diagnostic('pledge-before-plan', signed.place, args, { unit: resolver.unit(unit.value)?.id ?? unit.value })];
}

/** Tasks that a unit pledged although it neither leads nor supports them. */
export const pledgedTasks: PlanRule = ({ workspace, resolver }) =>
  workspace.records.pledges.flatMap(({ unit: name, tasks }) => {
    const unit = resolver.unit(name.value);
    if (unit === undefined) return [];
    return tasks.flatMap(({ value, place }) => {
      const task = resolver.task(value);
      if (task === undefined || roleOf(unit, task, resolver) !== 'none') return [];
      return [diagnostic('pledge-of-others-task', place, { task: task.id, unit: unit.name }, { unit: unit.id })];
    });
  });

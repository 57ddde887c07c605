import type { Diagnostic } from '../../diagnostic/diagnostic.ts';
import { unknownUnit, unknownUnitsOrGroups } from '../names.ts';
import type { PlanRule } from '../rule.ts';

/** Members of groups that are no unit of the plan; a group holds units, not groups. */
export const groupMembers: PlanRule = (context) =>
  context.workspace.plan.unitGroups.flatMap((group): readonly Diagnostic[] =>
    group.members
      .filter((member) => context.resolver.unit(member.value) === undefined)
      .map((member) => unknownUnit(member, context)),
  );

/** Leads and supporters of tasks that are no unit or group of the plan. */
export const taskUnits: PlanRule = (context) =>
  context.resolver.tasks.flatMap((task) => unknownUnitsOrGroups([...task.lead, ...task.support], context));

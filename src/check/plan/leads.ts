import { diagnostic } from '../../diagnostic/diagnostic.ts';
import type { PlanRule } from '../rule.ts';

/** One unit leads a task (chủ trì), unless `each` says that every unit named owes it. */
export const oneLead: PlanRule = ({ resolver }) =>
  resolver.tasks.flatMap((task) => {
    const leads = resolver.leads(task);
    const place = (task.lead[1] ?? task.lead[0])?.place;
    if (task.each || leads.length < 2 || place === undefined) return [];
    return [diagnostic('several-leads', place, { task: task.id, leads: leads.map((unit) => unit.name) })];
  });

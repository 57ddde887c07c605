import { diagnostic } from '../../diagnostic/diagnostic.ts';
import { firstDayOfYear, lastDayOfMonth, type CivilDate } from '../../model/civil-date.ts';
import type { Plan, Window } from '../../model/facts.ts';
import type { PlanRule } from '../rule.ts';

/** Legal bases (căn cứ) dated later than the plan that cites them. */
export const basisDates: PlanRule = ({ workspace: { plan } }) => {
  const planDate = plan.plans[0]?.date;
  if (planDate === undefined) return [];
  return plan.basis.flatMap(({ number, date, place }) =>
    date === undefined || date <= planDate ? [] : [diagnostic('plan-date-order', place, { number, date, planDate })],
  );
};

/**
 * Deadlines of the main plan that lie neither in its year nor in any of its windows. Plans of `also` may run over several
 * years and are not judged. A deadline before the plan's own date is right: work goes on before it is written down.
 */
export const deadlineYears: PlanRule = ({ workspace: { plan }, resolver }) => {
  const span = yearSpan(plan);
  return resolver.tasks.flatMap(({ id, plan: key, deadline }) => {
    if (key !== '' || deadline.kind !== 'date' || (deadline.by >= span.from && deadline.by <= span.to)) return [];
    return [diagnostic('deadline-outside-year', deadline.place, { task: id, deadline: deadline.by, year: plan.year })];
  });
};

function yearSpan({ year, periods }: Plan): Window {
  const days = periods.filter((period) => period.year === year).flatMap(({ window }) => [window.from, window.to]);
  const all = [...days, firstDayOfYear(year), lastDayOfMonth(year, 12)].sort();
  return { from: all[0] as CivilDate, to: all.at(-1) as CivilDate };
}

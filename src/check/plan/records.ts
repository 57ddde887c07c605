import { isCode } from '../../diagnostic/codes.ts';
import { diagnostic, type Diagnostic } from '../../diagnostic/diagnostic.ts';
import type { Located } from '../../model/facts.ts';
import { unknownIndicator, unknownPeriod, unknownTask, unknownUnit } from '../names.ts';
import type { CheckContext, PlanRule } from '../rule.ts';
import { unknownCode } from './settings.ts';

/** Units, periods and tasks that records/ name and the plan has not. */
export const recordReferences: PlanRule = (context) => {
  const { receipts, changes, pledges, findings, explanations, initiatives } = context.workspace.records;
  const units = [...receipts, ...pledges, ...findings, ...explanations, ...initiatives].map((record) => record.unit);
  const tasks = [
    ...changes.filter((change) => change.action !== 'add').map((change) => change.task),
    ...pledges.flatMap((pledge) => pledge.tasks),
    ...explanations.flatMap((explanation) => explanation.task ?? []),
  ];
  return [
    ...units.flatMap((unit) => (context.resolver.unit(unit.value) === undefined ? [unknownUnit(unit, context)] : [])),
    ...receipts.flatMap(({ period }) => unknownPeriodOf(period, context)),
    ...tasks.flatMap((id) =>
      context.resolver.task(id.value) === undefined ? [unknownTask(id, context.resolver)] : [],
    ),
  ];
};

function unknownPeriodOf(period: Located<string>, context: CheckContext): readonly Diagnostic[] {
  return context.resolver.period(period.value) === undefined
    ? [unknownPeriod(period.value, period.place, context)]
    : [];
}

/** Waivers (cho qua) of a code or a figure that does not exist, and those whose time is over. */
export const waivers: PlanRule = (context) =>
  context.workspace.records.waivers.flatMap(({ code, figure, until, place }) => [
    ...(isCode(code.value) ? [] : [unknownCode(code.value, code.place)]),
    ...(figure === undefined || isFigure(figure, context) ? [] : [unknownIndicator(figure, place, context)]),
    ...(context.today !== undefined && until < context.today
      ? [diagnostic('waiver-expired', place, { code: code.value, until })]
      : []),
  ]);

/** Built-in figures are of the plan or of the submissions; every other figure is an indicator's. */
function isFigure(id: string, { resolver }: CheckContext): boolean {
  return /^(?:plan|submissions)\./u.test(id) || resolver.indicator(id) !== undefined;
}

import { isCode } from '../../diagnostic/codes.ts';
import { diagnostic, type Diagnostic } from '../../diagnostic/diagnostic.ts';
import { isBuiltIn } from '../../model/figures.ts';
import { fieldsOf } from '../../model/late-dossiers.ts';
import { suggestion } from '../../vietnamese/words.ts';
import { unknownIndicator, unknownPeriod, unknownTask, unknownUnit } from '../names.ts';
import type { CheckContext, PlanRule } from '../rule.ts';
import { unknownCode } from './settings.ts';

/** Units, periods and tasks that records/ name and the plan has not. */
export const recordReferences: PlanRule = (context) => {
  const { receipts, changes, pledges, findings, explanations, initiatives, lateDossiers } = context.workspace.records;
  const owned = [...receipts, ...pledges, ...findings, ...explanations, ...initiatives];
  const units = [...owned.map((record) => record.unit), ...lateDossiers.flatMap(({ unit }) => unit ?? [])];
  const tasks = [
    ...changes.filter((change) => change.action !== 'add').map((change) => change.task),
    ...pledges.flatMap((pledge) => pledge.tasks),
    ...explanations.flatMap((explanation) => explanation.task ?? []),
  ];
  return [
    ...units.flatMap((unit) => (context.resolver.unit(unit.value) === undefined ? [unknownUnit(unit, context)] : [])),
    ...[...receipts, ...lateDossiers].flatMap(({ period }) => unknownPeriod(period.value, period.place, context)),
    ...unknownRows(context),
    ...tasks.flatMap((id) =>
      context.resolver.task(id.value) === undefined ? [unknownTask(id, context.resolver)] : [],
    ),
  ];
};

/** Late dossiers (hồ sơ quá hạn) of a lĩnh vực that the row set has not. */
function unknownRows({ workspace: { indicators, records } }: CheckContext): readonly Diagnostic[] {
  const set = fieldsOf(indicators);
  const rows = set.rows.map(({ id }) => id);
  return records.lateDossiers
    .filter(({ row }) => !rows.includes(row.value))
    .map(({ row }) =>
      diagnostic('unknown-row', row.place, { id: row.value, rows: set.id, ...suggestion(row.value, rows) }),
    );
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
  return isBuiltIn(id) || resolver.indicator(id) !== undefined;
}

import type { TaskResult } from '../../model/aggregate.ts';
import type { Explanation } from '../../model/facts.ts';
import { isLate } from '../../model/task-class.ts';
import { printDate } from '../../vietnamese/dates.ts';
import { joinList } from '../../vietnamese/words.ts';
import type { PeriodContext } from '../context.ts';
import { criteriaWords, criterionName } from '../criterion-name.ts';
import { lateness } from '../lateness.ts';
import { asPhrase, joinClauses, lowerClause } from '../prose.ts';
import { numberedRows, type PeriodRequest, type Rows, type Values } from './row.ts';

/**
 * Giải trình: tasks overdue or done late, in the plan's order, why, and what is done about it; then criteria in danger of
 * losing points. An explanation of a task that is neither has nothing to explain in this period.
 */
export function explanationRows({ context }: PeriodRequest): Rows {
  const { explanations } = context.workspace.records;
  const late = context.aggregate.tasks.filter((result) => isLate(result.class));
  const rows = [
    ...late.map((result) => taskRow(result, explanations, context)),
    ...explanations.flatMap((explanation) => criterionRow(explanation, context)),
  ];
  return { rows: numberedRows(rows) };
}

/** A finished task is told as finished, with its day; what was promised for it has been kept and is not said again. */
function taskRow(result: TaskResult, all: readonly Explanation[], context: PeriodContext): Values {
  const own = all.filter(({ task }) => task !== undefined && context.resolver.task(task.value) === result.task);
  const recorded = own.flatMap(causesOf);
  const causes = recorded.length > 0 ? recorded : result.reasons.map((reason) => asPhrase(reason.text));
  const isDone = result.class === 'done-late';
  const criteria = criteriaWords([...result.task.criteria, ...own.flatMap(({ criterion }) => criterion ?? [])]);
  return {
    subject: `Nhiệm vụ ${result.task.printedId} (${asPhrase(result.task.content)})${criteria === '' ? '' : `, ${criteria}`}`,
    criterion: criteria,
    standing: isDone ? doneOn(result, context) : lateBy(result, context),
    causes: lowerClause(joinClauses([...new Set(causes)])),
    remedy: isDone ? '' : joinClauses(own.flatMap(({ remedy }) => (remedy === undefined ? [] : [asPhrase(remedy)]))),
    explained_by: explainers(own, context),
  };
}

function doneOn(result: TaskResult, { aggregate }: PeriodContext): string {
  const day = result.completed === undefined ? '' : ` ngày ${printDate(result.completed)}`;
  const late = lateness(result, aggregate.period.window.to);
  return `đã hoàn thành${day}${late === '' ? '' : `, ${late}`}`;
}

function lateBy(result: TaskResult, { aggregate }: PeriodContext): string {
  const late = lateness(result, aggregate.period.window.to);
  return late === '' ? 'chưa hoàn thành' : `chưa hoàn thành, ${late} so với thời hạn`;
}

/** Names of the units whose explanation is in records/. */
function explainers(explanations: readonly Explanation[], { resolver }: PeriodContext): string {
  const names = explanations.flatMap(({ unit }) => resolver.unit(unit.value)?.name ?? []);
  return joinList([...new Set(names)]);
}

function criterionRow(explanation: Explanation, context: PeriodContext): readonly Values[] {
  const { task, criterion, remedy } = explanation;
  if (task !== undefined || criterion === undefined) return [];
  const causes = joinClauses(causesOf(explanation));
  return [
    {
      subject: `Tiêu chí ${criterionName(criterion)}`,
      criterion: criteriaWords([criterion]),
      standing: '',
      causes,
      remedy: asPhrase(remedy ?? ''),
      explained_by: explainers([explanation], context),
    },
  ];
}

function causesOf({ objective, subjective }: Explanation): readonly string[] {
  return [objective, subjective].flatMap((text) => (text === undefined ? [] : [asPhrase(text)]));
}

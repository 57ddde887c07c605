import type { TaskPart, TaskResult } from '../model/aggregate.ts';
import type { Place } from '../diagnostic/place.ts';
import type { Explanation, TaskReport } from '../model/facts.ts';
import { isLate } from '../model/task-class.ts';
import { printDate } from '../vietnamese/dates.ts';
import { printCount } from '../vietnamese/numbers.ts';
import { criterionName } from './criterion-name.ts';
import type { PeriodContext } from './context.ts';
import { lateUnits } from './lateness.ts';
import { asPhrase, joinClauses, lowerClause, tidy } from './prose.ts';
import { reachedAndWanted, unmetTargets, type UnmetTarget } from './unmet-targets.ts';

/** Nội dung phải giải trình: one thing, whose it is, how it stands, and what has been said of it. */
export interface ToExplain {
  /** "Nhiệm vụ II.5 (Bổ sung máy tính)", "Chỉ tiêu: Tỷ lệ …", "Tiêu chí par-2024:1.1". */
  readonly subject: string;
  /** Names of those who answer for it. */
  readonly units: readonly string[];
  readonly standing: string;
  /** Causes as recorded, objective ones first; empty when nobody has given any. */
  readonly explanation: string;
  readonly remedy: string;
  /** Where the plan sets it. */
  readonly place: Place | undefined;
}

/**
 * What has to be explained of a period: tasks overdue or done late, targets that are not met, and criteria that records/ explain.
 * In a document for one unit only what that unit answers for.
 */
export function toExplain(context: PeriodContext): readonly ToExplain[] {
  const { aggregate, workspace, resolver, unit: only } = context;
  const recorded = workspace.records.explanations.filter(
    ({ unit }) => only === undefined || resolver.unit(unit.value)?.id === only.id,
  );
  const targets = unmetTargets(aggregate, workspace).filter(
    ({ indicator }) => only === undefined || resolver.isReporter(indicator, only),
  );
  const aimed = new Set(targets.flatMap(({ indicator }) => [indicator.id, indicator.code]));
  return [
    ...aggregate.tasks.flatMap((result) => lateTask(result, recorded, context)),
    ...targets.map((unmet) => missedTarget(unmet, recorded, context)),
    ...recorded.flatMap((explanation) => (aimed.has(explanation.criterion) ? [] : criterion(explanation, context))),
  ];
}

function lateTask(result: TaskResult, all: readonly Explanation[], context: PeriodContext): readonly ToExplain[] {
  if (!isLate(result.class)) return [];
  const { unit, units, aggregate } = context;
  const late = lateUnits(result, aggregate.period.window.to).filter(
    (each) => unit === undefined || each.unit === unit.id,
  );
  if (late.length === 0) return [];
  const own = all.filter(({ task }) => task?.value === result.task.id);
  const parts = result.parts.filter((part) => late.some((each) => each.unit === part.unit));
  return [
    {
      subject: `Nhiệm vụ ${result.task.printedId} (${asPhrase(result.task.content)})`,
      units: late.map((each) => units.get(each.unit)?.name ?? each.unit),
      standing: taskStanding(result, Math.max(0, ...late.map(({ days = 0 }) => days))),
      explanation: own.length > 0 ? causes(own) : joinClauses(parts.flatMap(reported)),
      remedy: remedies(own),
      place: result.task.place,
    },
  ];
}

function taskStanding({ class: taskClass, completed }: TaskResult, days: number): string {
  const late = days === 0 ? '' : `${printCount(days)} ngày`;
  if (taskClass === 'overdue') return tidy(`Quá hạn ${late} chưa hoàn thành`);
  const day = completed === undefined ? '' : ` ngày ${printDate(completed)}`;
  return `Hoàn thành${day}${late === '' ? ', quá hạn' : `, chậm ${late}`}`;
}

/** What a unit itself gave as reasons with its report. */
function reported({ report }: TaskPart): readonly string[] {
  if (report === undefined) return [];
  const { objective, subjective, text }: TaskReport['reason'] = report.reason;
  return [
    ...labelled('khách quan', objective?.value),
    ...labelled('chủ quan', subjective?.value),
    ...(text === undefined ? [] : [asPhrase(text.value)]),
  ];
}

function missedTarget(unmet: UnmetTarget, all: readonly Explanation[], { resolver }: PeriodContext): ToExplain {
  const { indicator } = unmet;
  const own = all.filter(({ criterion: named }) => named === indicator.id || named === indicator.code);
  return {
    subject: `Chỉ tiêu: ${indicator.label}`,
    units: resolver.reporters(indicator).map(({ name }) => name),
    standing: `Đạt ${reachedAndWanted(unmet)}`,
    explanation: causes(own),
    remedy: remedies(own),
    place: indicator.place,
  };
}

function criterion(explanation: Explanation, { units }: PeriodContext): readonly ToExplain[] {
  const { task, criterion: named, unit, place } = explanation;
  if (task !== undefined || named === undefined) return [];
  return [
    {
      subject: `Tiêu chí ${criterionName(named)}`,
      units: [units.get(unit.value)?.name ?? unit.value],
      standing: '',
      explanation: causes([explanation]),
      remedy: remedies([explanation]),
      place,
    },
  ];
}

function causes(explanations: readonly Explanation[]): string {
  return joinClauses([
    ...explanations.flatMap(({ objective }) => labelled('khách quan', objective)),
    ...explanations.flatMap(({ subjective }) => labelled('chủ quan', subjective)),
  ]);
}

function labelled(kind: string, text: string | undefined): readonly string[] {
  return text === undefined ? [] : [`Nguyên nhân ${kind}: ${lowerClause(asPhrase(text))}`];
}

function remedies(explanations: readonly Explanation[]): string {
  return joinClauses(explanations.flatMap(({ remedy }) => (remedy === undefined ? [] : [asPhrase(remedy)])));
}

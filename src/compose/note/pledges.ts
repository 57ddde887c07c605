import type { Aggregate, TaskPart, TaskResult } from '../../model/aggregate.ts';
import type { Block } from '../../model/document.ts';
import type { Pledge, Workspace } from '../../model/facts.ts';
import { resolverOf } from '../../model/resolve.ts';
import { printCount } from '../../vietnamese/numbers.ts';
import { asPhrase } from '../prose.ts';
import { line, listed } from './lines.ts';

/**
 * Cam kết: which units owe a pledge (they lead a task marked `pledged`) and have signed none, and how the pledged tasks stand.
 * Nothing where the plan marks no task and records/ hold no pledge of it. What follows from a pledge not kept, people decide.
 */
export function pledgeBlocks(aggregate: Aggregate, workspace: Workspace): readonly Block[] {
  const signed = pledgesOf(aggregate, workspace);
  const owed = aggregate.tasks.filter(({ task }) => task.pledged);
  if (signed.length === 0 && owed.length === 0) return [];
  const names = new Map(workspace.plan.units.map(({ id, name }) => [id, name]));
  const missing = unsigned(owed, signed);
  const tasks = aggregate.tasks.filter(({ task }) => task.pledged || signed.some(({ tasks: ids }) => ids.has(task.id)));
  return [
    line(coverage(owed, signed)),
    ...listed(
      'Nhiệm vụ phải cam kết mà đơn vị chủ trì chưa ký:',
      [...missing].map(([unit, ids]) => `${names.get(unit) ?? unit}: nhiệm vụ ${ids.join(', ')}.`),
    ),
    ...standings(tasks, aggregate, names),
  ];
}

/** A pledge of the period's plans, signed by the window's end: its unit, and the ids of its tasks (none: all that the unit leads). */
interface Signed {
  readonly unit: string;
  readonly tasks: ReadonlySet<string>;
}

function pledgesOf({ period, tasks }: Aggregate, workspace: Workspace): readonly Signed[] {
  const { pledges } = workspace.records;
  if (pledges.length === 0) return [];
  const resolver = resolverOf(workspace);
  const ofPeriod = new Set(tasks.map(({ task }) => task.id));
  return pledges
    .filter(({ signed }) => signed.value <= period.window.to)
    .map(({ unit, tasks: ids }: Pledge) => ({
      unit: resolver.unit(unit.value)?.id ?? unit.value,
      tasks: new Set(ids.flatMap(({ value }) => resolver.task(value)?.id ?? [])),
      isOfAll: ids.length === 0,
    }))
    .filter(({ tasks: ids, isOfAll }) =>
      isOfAll ? period.plans.includes('') : [...ids].some((id) => ofPeriod.has(id)),
    );
}

function coverage(owed: readonly TaskResult[], signed: readonly Signed[]): string {
  const signers = new Set(signed.map(({ unit }) => unit));
  const obliged = new Set(owed.flatMap(({ parts }) => parts.map(({ unit }) => unit)));
  if (obliged.size === 0) return `Có ${printCount(signers.size)} đơn vị đã ký cam kết.`;
  const done = [...obliged].filter((unit) => signers.has(unit)).length;
  return `Có ${printCount(obliged.size)} đơn vị chủ trì nhiệm vụ phải cam kết: ${printCount(done)} đã ký, ${printCount(obliged.size - done)} chưa ký.`;
}

/** By unit, the pledged tasks it leads that no pledge of its own covers. */
function unsigned(owed: readonly TaskResult[], signed: readonly Signed[]): ReadonlyMap<string, readonly string[]> {
  const covered = (unit: string, task: string): boolean =>
    signed.some((pledge) => pledge.unit === unit && (pledge.tasks.size === 0 || pledge.tasks.has(task)));
  const missing = new Map<string, readonly string[]>();
  for (const { task, parts } of owed) {
    for (const { unit } of parts.filter((part) => !covered(part.unit, task.id))) {
      missing.set(unit, [...(missing.get(unit) ?? []), task.printedId]);
    }
  }
  return missing;
}

/** The pledged tasks that are not done: during the year those overdue by name and the others by number; at its end all by name. */
function standings(
  tasks: readonly TaskResult[],
  { yearEnd }: Aggregate,
  names: ReadonlyMap<string, string>,
): readonly Block[] {
  const open = tasks.filter((result) => OPEN.has(result.class));
  const told = yearEnd ? open : open.filter((result) => result.class === 'overdue');
  const rest = open.filter((result) => !told.includes(result)).map(({ task }) => task.printedId);
  return [
    ...listed(
      yearEnd ? 'Nhiệm vụ đã cam kết, đến cuối năm chưa hoàn thành:' : 'Nhiệm vụ đã cam kết, quá hạn chưa hoàn thành:',
      told.map((result) => describe(result, names)),
    ),
    ...(rest.length === 0
      ? []
      : [line(`Nhiệm vụ đã cam kết, còn phải thực hiện: ${printCount(rest.length)} (${rest.join(', ')}).`)]),
  ];
}

/** Classes of tasks that are still owed. */
const OPEN: ReadonlySet<TaskPart['class']> = new Set<TaskPart['class']>([
  'overdue',
  'in-progress',
  'not-started',
  'unreported',
]);

function describe({ task, parts }: TaskResult, names: ReadonlyMap<string, string>): string {
  const units = parts.filter((part) => OPEN.has(part.class)).map(({ unit }) => names.get(unit) ?? unit);
  return `Nhiệm vụ ${task.printedId}: ${asPhrase(task.content)} (${units.join('; ')}).`;
}

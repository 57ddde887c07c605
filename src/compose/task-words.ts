import type { TaskResult } from '../model/aggregate.ts';
import type { Deadline, Task } from '../model/facts.ts';
import { isDone } from '../model/task-class.ts';
import { printDate } from '../vietnamese/dates.ts';
import { printCount, printNumber } from '../vietnamese/numbers.ts';
import { CLASS_NAMES } from '../vietnamese/statuses.ts';
import type { PeriodContext } from './context.ts';
import { criterionName } from './criterion-name.ts';
import { documentMentions } from './document-mentions.ts';
import { withoutFileNames } from './file-names.ts';
import { lateness } from './lateness.ts';
import { asPhrase, capitalize, inOneLine, joinClauses, tidy, withoutEnd } from './prose.ts';
import type { Values } from './rows/row.ts';

/** Longest list of units printed by name; a longer one says how many they are. */
const MOST_NAMES = 4;

/** What is printed of one task of the plan itself: who leads and who helps it, all by name. */
export function plannedValues(task: Task, nameOf: (unit: string) => string): Values {
  return {
    ...setValues(task),
    deadline: deadlineText(task.deadline),
    lead: namedAll(task.lead, nameOf),
    support: [namedAll(task.support, nameOf), task.supportText ?? ''].filter((text) => text !== '').join('; '),
  };
}

/** What the plan sets and no change moves. */
function setValues(task: Task): Values {
  return {
    id: task.printedId,
    content: asPhrase(task.content),
    product: tidy(task.product),
    criteria: task.criteria.map(criterionName).join('; '),
  };
}

function namedAll(units: Task['lead'], nameOf: (unit: string) => string): string {
  return [...new Set(units.map(({ value }) => nameOf(value)))].join('; ');
}

/** What results are told with: names of units, the window's end, and whether the document lists the documents made. */
export interface ResultContext extends Pick<PeriodContext, 'workspace' | 'units' | 'aggregate'> {
  readonly outline: Pick<PeriodContext['outline'], 'appendices'>;
}

/** What is printed of one task and its result. */
export function taskValues(result: TaskResult, context: ResultContext): Values {
  const { task } = result;
  const made = resultOf(result, context);
  const note = noteOf(result);
  const late = lateness(result, context.aggregate.period.window.to);
  return {
    ...setValues(task),
    deadline: deadlineOf(result),
    lead: unitNames(leadsOf(result), context),
    support: supportOf(result, context),
    result: made,
    completed: result.completed === undefined ? '' : printDate(result.completed),
    state: stateOf(result, late),
    brief_state: briefState(result),
    note,
    result_or_note: inOneLine([made, note].filter((text) => text !== '')),
    days_late: result.daysLate === undefined ? '' : printCount(result.daysLate),
    lateness: late,
    open_units: openUnits(result),
  };
}

/**
 * Kết quả thực hiện: what was made, in words; the documents named as evidence where no product is. Where many units did the
 * same and the report lists all documents, it says how many.
 */
function resultOf(result: TaskResult, context: ResultContext): string {
  const { products, evidence, parts } = result;
  if (products.length > MOST_NAMES && parts.length > MOST_NAMES && listsDocuments(context)) return doneByMany(result);
  const documents = evidence.flatMap(({ document, date }) => {
    if (document === undefined) return [];
    return [date.kind === 'value' ? `${document} ngày ${printDate(date.value)}` : document];
  });
  return joined(products.length > 0 ? products : documents);
}

function listsDocuments({ outline }: ResultContext): boolean {
  return outline.appendices.some(({ content }) =>
    content.some((block) => block.kind === 'table' && block.rows.of === 'documents'),
  );
}

function doneByMany({ products, parts }: TaskResult): string {
  const done = parts.filter((part) => isDone(part.class)).length;
  const listed = products.some((product) => documentMentions(product).length > 0);
  const rest = listed ? '; văn bản của từng đơn vị nêu tại danh mục văn bản kèm theo' : '';
  return `${printCount(done)}/${printCount(parts.length)} đơn vị đã hoàn thành${rest}`;
}

/** Of an overdue task owed by many, how many have not done it: "02/11"; else empty. */
function openUnits({ class: taskClass, parts }: TaskResult): string {
  if (taskClass !== 'overdue' || parts.length < 2) return '';
  const open = parts.filter((part) => part.class === 'overdue').length;
  return `${printCount(open)}/${printCount(parts.length)}`;
}

/** Nguyên nhân, ghi chú. */
function noteOf({ reasons, notes }: TaskResult): string {
  return joinClauses(cleaned([...reasons.map((reason) => reason.text), ...notes]));
}

function joined(texts: readonly string[]): string {
  return inOneLine(cleaned(texts));
}

/** Texts without their ends and names of files, each once. */
function cleaned(texts: readonly string[]): readonly string[] {
  const clean = texts.map((text) => withoutEnd(withoutFileNames(tidy(text)))).filter((text) => text !== '');
  return [...new Set(clean)];
}

/** The deadline as the plan prints it, with the day that an approved change moved it to. */
function deadlineOf({ task, deadline }: TaskResult): string {
  const printed = deadlineText(task.deadline);
  const planned = task.deadline.kind === 'date' ? task.deadline.by : undefined;
  if (deadline === undefined || deadline === planned) return printed;
  return tidy(`${printed} (điều chỉnh: ${printDate(deadline)})`);
}

function deadlineText(deadline: Deadline): string {
  return deadline.kind === 'missing' ? '' : deadline.text;
}

function leadsOf(result: TaskResult): readonly string[] {
  const parts = result.parts.map((part) => part.unit);
  return parts.length > 0 ? parts : result.task.lead.map((lead) => lead.value);
}

function supportOf({ task }: TaskResult, context: ResultContext): string {
  const groups = new Map(
    context.workspace.plan.unitGroups.map((group) => [group.id, group.members.map((member) => member.value)]),
  );
  const units = task.support.flatMap(({ value }) => groups.get(value) ?? [value]);
  return [unitNames(units, context), task.supportText ?? ''].filter((text) => text !== '').join('; ');
}

function unitNames(ids: readonly string[], { units }: ResultContext): string {
  const names = [...new Set(ids)].map((id) => units.get(id)?.name ?? id);
  return names.length > MOST_NAMES ? `${printCount(names.length)} đơn vị được giao` : names.join('; ');
}

/** Trạng thái in words, with the days late or the progress. */
function stateOf(result: TaskResult, late: string): string {
  const { progress } = result;
  switch (result.class) {
    case 'done-late':
    case 'overdue':
      return withDetail(capitalize(CLASS_NAMES[result.class]), late);
    case 'in-progress':
      return withDetail('Đang thực hiện', progress === undefined ? '' : `${printNumber(progress)}%`);
    case 'unreported':
      return IN_HAND;
    case 'done-on-time':
    case 'ongoing':
    case 'not-started':
    case 'not-arising':
      return capitalize(CLASS_NAMES[result.class]);
  }
}

/** Tình trạng in the annex of the CCHC report: the words of the sentence that counts them, so that a reader finds the same numbers. */
function briefState(result: TaskResult): string {
  switch (result.class) {
    case 'done-on-time':
      return 'Đã hoàn thành';
    case 'done-late':
      return 'Đã hoàn thành (quá hạn)';
    case 'in-progress':
      return 'Đang thực hiện';
    case 'ongoing':
      return 'Thường xuyên';
    case 'overdue':
      return 'Quá hạn chưa hoàn thành';
    case 'not-started':
      return 'Chưa thực hiện (chưa đến hạn)';
    case 'not-arising':
      return 'Không phát sinh';
    case 'unreported':
      return IN_HAND;
  }
}

/** Of a task nobody has reported on: what goes up says that it is being gathered, the phiếu trình names who owes it. */
const IN_HAND = 'Đang tổng hợp';

function withDetail(state: string, detail: string): string {
  return detail === '' ? state : `${state} (${detail})`;
}

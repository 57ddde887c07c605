import { civilDate, parts, type CivilDate } from '../model/civil-date.ts';
import { fold } from '../model/fold.ts';
import { printDate } from '../vietnamese/dates.ts';
import { readDeadline } from '../vietnamese/deadlines.ts';
import { doubt, type Doubt, type Target } from './doubt.ts';
import type { OfficeAppendix, OfficePlan, OfficeTask, PlanHead } from './office-plan.ts';
import { yearOf } from './plan-year.ts';
import type { RawAppendix } from './tables/read-tables.ts';
import type { Said, TaskRow } from './tables/task-row.ts';
import { rolesOf, type Names } from './units/roles.ts';
import { taskIds, type GivenId, type NumberedAppendix } from './task-ids.ts';
import { unitRegister, type UnitRegister } from './units/unit-register.ts';

/** What was read of a document before its names and deadlines are understood. */
export interface RawPlan {
  readonly head: PlanHead;
  readonly appendices: readonly RawAppendix[];
  readonly doubts: readonly Doubt[];
  /** Names that the text begins with "Đề nghị". */
  readonly isAsked: (name: string) => boolean;
}

interface Making {
  readonly register: UnitRegister;
  readonly doubts: Doubt[];
  readonly year: number | undefined;
  /** Supporters that are no units. */
  readonly inWords: Said[];
}

/** The plan with its units, ids and deadlines; what was not sure of them is told. `year` goes before the document's own. */
export function makePlan(raw: RawPlan, year?: number): OfficePlan {
  const rows = raw.appendices.flatMap(({ groups }) => groups.flatMap(({ tasks }) => tasks));
  const told = yearOf(
    raw.head.title,
    raw.head.date,
    rows.flatMap(({ deadline }) => deadline?.text ?? []),
  );
  const own = year ?? told?.year;
  const doubts: Doubt[] = [];
  if (year === undefined && told !== undefined && told.from !== 'title')
    doubts.push(doubt('year-from', { from: told.from, year: told.year }, 'plan:plan', { kind: 'part', part: 'title' }));
  const date = raw.head.date === undefined ? undefined : parts(raw.head.date);
  const register = unitRegister({ date, isAsked: raw.isAsked });
  const making: Making = { register, doubts, year: own, inWords: [] };
  enterLeads(raw.appendices, register);
  const ids = taskIds(raw.appendices.map(numbersOf));
  const appendices = raw.appendices.map((appendix, index) => makeAppendix(appendix, ids[index] ?? [], making));
  const { units, groups, doubts: ofUnits } = register.result();
  return {
    head: { ...raw.head, ...(own !== undefined && { year: own }) },
    units,
    groups,
    appendices,
    doubts: [...raw.doubts, ...ofUnits, ...wordDoubts(making.inWords), ...doubts],
  };
}

/** Supporters kept in words, all in one doubt at the first of them. */
function wordDoubts(inWords: readonly Said[]): readonly Doubt[] {
  const texts = [...new Map(inWords.map(({ text }) => [fold(text), text])).values()];
  return texts.length === 0 ? [] : [doubt('support-in-words', { texts }, 'plan:units', inWords[0]?.from)];
}

/** Who leads a task anywhere is a unit wherever else it is named. */
function enterLeads(appendices: readonly RawAppendix[], register: UnitRegister): void {
  for (const appendix of appendices)
    for (const group of appendix.groups)
      for (const row of group.tasks) {
        const { lead } = rolesOf(row);
        for (const name of lead?.names ?? []) register.unit(name, { from: lead?.from ?? row.from, to: 'plan:units' });
      }
}

function numbersOf({ id, groups }: RawAppendix): NumberedAppendix {
  return { id, tasks: groups.flatMap(({ tasks }, group) => tasks.map(({ number }) => ({ number, group: group + 1 }))) };
}

function makeAppendix(raw: RawAppendix, ids: readonly GivenId[], making: Making): OfficeAppendix {
  making.doubts.push(...raw.notes.map((note) => note(`appendix:${raw.id}`)));
  let next = 0;
  const groups = raw.groups.map(({ title, tasks }) => ({
    ...(title !== undefined && { title }),
    tasks: tasks.map((row) => {
      const { id = `${raw.id}.${next + 1}`, asPrinted = false } = ids[next] ?? {};
      next += 1;
      if (!asPrinted) making.doubts.push(doubt('number-given', { id, printed: row.number }, `task:${id}`, row.from));
      return makeTask(row, id, making);
    }),
  }));
  return { id: raw.id, groups, ...(raw.title !== undefined && { title: raw.title }) };
}

function makeTask(row: TaskRow, id: string, making: Making): OfficeTask {
  const to = `task:${id}` as const;
  const { lead, support, notes } = rolesOf(row);
  making.doubts.push(...[...row.notes, ...notes].map((note) => note(to)));
  const criterion = row.criterion === undefined ? [] : listOf(row.criterion.text);
  return {
    id,
    content: withoutEnd(row.content.text),
    ...(row.product !== undefined && { product: withoutEnd(row.product.text) }),
    ...(row.deadline !== undefined && deadlineOf(row.deadline, to, making)),
    lead: leadsOf(lead, row, to, making),
    support: supportOf(support, to, making),
    serves: row.serves === undefined ? [] : listOf(row.serves.text),
    criterion,
  };
}

/** Without the sign that parts items of a list. */
function withoutEnd(text: string): string {
  return text.replace(/[ ;,]+$/u, '');
}

function listOf(text: string): readonly string[] {
  return text
    .split(/[;\n]|,\s/u)
    .map((one) => one.replace(/^[-–+•]\s*/u, '').trim())
    .filter((one) => one !== '');
}

/** A deadline in its own words; where they cannot be read, the year's last day stands beside them. */
function deadlineOf({ text, from }: Said, to: Target, { doubts, year = 2000 }: Making): Partial<OfficeTask> {
  const { deadline, fault } = readDeadline(text, year, { kind: 'file', file: '' });
  if (deadline.kind === 'missing') return {};
  if (fault !== undefined) {
    const by = lastDayOf(year);
    doubts.push(doubt('deadline-unreadable', { text, by: printDate(by) }, to, from));
    return { deadline: text, by };
  }
  if (deadline.kind === 'open') doubts.push(doubt('deadline-in-words', { text }, to, from));
  return { deadline: text };
}

function lastDayOf(year: number): CivilDate {
  const day = civilDate(year, 12, 31);
  if (day === undefined) throw new Error('every year has a last day');
  return day;
}

/** The unit that stands for nobody, so that a task without one is not lost. */
const NOBODY = 'Chưa rõ đơn vị chủ trì';

function leadsOf(lead: Names | undefined, row: TaskRow, to: Target, { register, doubts }: Making): readonly string[] {
  if (lead === undefined || lead.names.length === 0) {
    doubts.push(doubt('no-lead', {}, to, row.from));
    return [register.unit(NOBODY, { from: row.from, to })];
  }
  return [...new Set(lead.names.map((name) => register.unit(name, { from: lead.from, to })))];
}

function supportOf(support: Names | undefined, to: Target, { register, inWords }: Making): readonly string[] {
  if (support === undefined) return [];
  const named = support.names.map((name) => {
    const id = register.supporter(name, { from: support.from, to });
    if (id === undefined) inWords.push({ text: name, from: support.from });
    return id ?? asWords(name);
  });
  return [...new Set(named)];
}

/** A word that looks like an id would be taken for a mistyped one, and "all" for every unit. */
function asWords(name: string): string {
  if (fold(name) === 'all') return `"${name}"`;
  return /^[a-z][a-z0-9_-]*$/u.test(name) ? name.charAt(0).toUpperCase() + name.slice(1) : name;
}

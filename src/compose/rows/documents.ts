import type { TaskResult } from '../../model/aggregate.ts';
import type { Evidence, Task } from '../../model/facts.ts';
import { compareTexts } from '../../model/order.ts';
import { printDate } from '../../vietnamese/dates.ts';
import type { PeriodContext } from '../context.ts';
import { criterionName } from '../criterion-name.ts';
import { documentMentions, type Mention } from '../document-mentions.ts';
import { withoutFileNames } from '../file-names.ts';
import { asPhrase, capitalize, lowerFirst } from '../prose.ts';
import { numberedRows, type PeriodRequest, type Rows, type Values } from './row.ts';

interface Listed extends Mention {
  /** What the first task that names it is about: its title where only its type is told. */
  readonly content: string;
  readonly tasks: readonly Pick<Task, 'printedId' | 'criteria'>[];
}

/** Văn bản: every document that units named as a product of their tasks or as evidence, each once, by its day; those without one last. */
export function documentRows({ context }: PeriodRequest): Rows {
  const listed: Listed[] = [];
  for (const result of context.aggregate.tasks) {
    for (const mention of mentionsOf(result, context)) {
      const at = listed.findIndex((document) => isSame(document, mention));
      const merged = merge(listed[at], mention, result.task);
      if (at === -1) listed.push(merged);
      else listed[at] = merged;
    }
  }
  const ordered = listed.toSorted((a, b) => compareTexts(dayOf(a), dayOf(b)));
  return { rows: numberedRows(ordered.map(valuesOf)) };
}

/** Units number alike: only the same number of the same day, or of no day given, is the same document. */
function isSame(a: Mention, b: Mention): boolean {
  if (a.symbol !== b.symbol || (a.symbol === '' && a.type !== b.type)) return false;
  return a.date === b.date || (a.symbol !== '' && (a.date === '' || b.date === ''));
}

/** What each lead named, which tells whose it is; then what stands in the result without saying who. */
function mentionsOf(result: TaskResult, context: PeriodContext): readonly Mention[] {
  const own = result.parts.flatMap(({ unit, report }) => {
    if (report === undefined) return [];
    const product = report.product.kind === 'value' ? documentMentions(report.product.value) : [];
    return [...product, ...report.evidence.flatMap(inEvidence)].map((mention) => withIssuer(mention, unit, context));
  });
  const others = [...result.products.flatMap(documentMentions), ...result.evidence.flatMap(inEvidence)];
  return [...own, ...others.map((mention) => withIssuer(mention, undefined, context))];
}

function inEvidence({ document, date, title }: Evidence): readonly Mention[] {
  const name = withoutFileNames(document ?? '');
  if (name === '') return [];
  const [mention = unnumbered(name)] = documentMentions(/^\d/u.test(name) ? `Văn bản số ${name}` : name);
  return [
    {
      ...mention,
      ...(date.kind === 'value' && { date: printDate(date.value) }),
      ...(title !== undefined && { title }),
    },
  ];
}

/** A paper without a number (Biên bản hội nghị), known by its name and date. */
function unnumbered(name: string): Mention {
  return { type: capitalize(name), symbol: '', date: '', issuer: '', title: '' };
}

/** The People's Committee that a ký hiệu of ours names: the unit when it is one itself (a commune of a district), else the agency; others are not guessed. */
function withIssuer(
  mention: Mention,
  unit: string | undefined,
  { workspace: { plan }, units }: PeriodContext,
): Mention {
  const { code, name } = plan.agency;
  const { symbol } = mention;
  if (mention.issuer !== '' || !(symbol.endsWith(`-${code}`) || symbol.includes(`/${code}-`))) return mention;
  const reporter = units.get(unit ?? '')?.name ?? '';
  return { ...mention, issuer: /^(?:UBND|Ủy ban nhân dân) /u.test(reporter) ? reporter : name };
}

function merge(before: Listed | undefined, mention: Mention, task: Task): Listed {
  if (before === undefined) return { ...mention, content: asPhrase(task.content), tasks: [task] };
  return {
    type: before.type === UNKNOWN_TYPE ? mention.type : before.type,
    symbol: before.symbol,
    date: before.date || mention.date,
    issuer: before.issuer || mention.issuer,
    title: before.title || mention.title,
    content: before.content,
    tasks: before.tasks.includes(task) ? before.tasks : [...before.tasks, task],
  };
}

/** What a number alone is called until its type is told. */
const UNKNOWN_TYPE = 'Văn bản';

function valuesOf(document: Listed): Values {
  const { type, symbol, date, issuer, tasks } = document;
  return {
    symbol,
    type: type === UNKNOWN_TYPE ? '' : type,
    date,
    issuer,
    title: titleOf(document),
    task: tasks.map(({ printedId }) => printedId).join(', '),
    task_criterion: tasks.map(withCriteria).join('; '),
    note: '',
  };
}

/** A task with the criteria it serves behind a stroke: "I.1/1.1", "I.4/1.3, 1.4"; a task without any alone. */
function withCriteria({ printedId, criteria }: Listed['tasks'][number]): string {
  const names = [...new Set(criteria.map(criterionName))];
  return names.length === 0 ? printedId : `${printedId}/${names.join(', ')}`;
}

/** Trích yếu; of a paper without a number its name comes first, of one known only by its type the task stands for it. */
function titleOf({ type, symbol, title, content }: Listed): string {
  if (symbol === '') return title === '' ? type : named(type, lowerFirst(title));
  return capitalize(title === '' ? content : title);
}

/** "Biên bản hội nghị: quán triệt…"; a title that repeats the end of the name goes on from it: "Biên bản niêm yết công khai…". */
function named(type: string, title: string): string {
  const words = title.split(' ');
  const shared = [3, 2, 1].find((count) => type.endsWith(` ${words.slice(0, count).join(' ')}`)) ?? 0;
  return shared === 0 ? `${type}: ${title}` : `${type} ${words.slice(shared).join(' ')}`.trim();
}

/** Sorts days as printed (d/m/yyyy) in the calendar; no day behind all. */
function dayOf({ date }: Mention): string {
  const [day = '', month = '', year = '9999'] = date.split('/');
  return [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-');
}

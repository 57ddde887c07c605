import type { TaskResult } from '../../model/aggregate.ts';
import type { Evidence } from '../../model/facts.ts';
import { printDate } from '../../vietnamese/dates.ts';
import type { Context } from '../context.ts';
import { documentMentions, type Mention } from '../document-mentions.ts';
import { withoutFileNames } from '../file-names.ts';
import { capitalize } from '../prose.ts';
import { numbered, type RowRequest, type Rows, type Values } from './row.ts';

interface Listed extends Mention {
  readonly tasks: readonly string[];
}

/** Văn bản: every document that units named as a product of their tasks or as evidence, each once, in the order of the tasks. */
export function documentRows({ context }: RowRequest): Rows {
  const listed: Listed[] = [];
  for (const result of context.aggregate.tasks) {
    for (const mention of mentionsOf(result, context)) {
      const at = listed.findIndex((document) => isSame(document, mention));
      const merged = merge(listed[at], mention, result.task.printedId);
      if (at === -1) listed.push(merged);
      else listed[at] = merged;
    }
  }
  return { rows: listed.map((document, index) => numbered(index + 1, valuesOf(document))) };
}

/** Units number alike: only the same number of the same day, or of no day given, is the same document. */
function isSame(a: Mention, b: Mention): boolean {
  if (a.symbol !== b.symbol || (a.symbol === '' && a.type !== b.type)) return false;
  return a.date === b.date || (a.symbol !== '' && (a.date === '' || b.date === ''));
}

/** What each lead named, which tells whose it is; then what stands in the result without saying who. */
function mentionsOf(result: TaskResult, context: Context): readonly Mention[] {
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
function withIssuer(mention: Mention, unit: string | undefined, { workspace: { plan }, units }: Context): Mention {
  const { code, name } = plan.agency;
  const { symbol } = mention;
  if (mention.issuer !== '' || !(symbol.endsWith(`-${code}`) || symbol.includes(`/${code}-`))) return mention;
  const reporter = units.get(unit ?? '')?.name ?? '';
  return { ...mention, issuer: /^(?:UBND|Ủy ban nhân dân) /u.test(reporter) ? reporter : name };
}

function merge(before: Listed | undefined, mention: Mention, task: string): Listed {
  if (before === undefined) return { ...mention, tasks: [task] };
  return {
    type: before.type === UNKNOWN_TYPE ? mention.type : before.type,
    symbol: before.symbol,
    date: before.date || mention.date,
    issuer: before.issuer || mention.issuer,
    title: before.title || mention.title,
    tasks: before.tasks.includes(task) ? before.tasks : [...before.tasks, task],
  };
}

/** What a number alone is called until its type is told. */
const UNKNOWN_TYPE = 'Văn bản';

function valuesOf({ type, symbol, date, issuer, title, tasks }: Listed): Values {
  const named = type === UNKNOWN_TYPE ? '' : type;
  return {
    symbol: symbol || type,
    type: named,
    date,
    issuer,
    title: capitalize(title) || named,
    task: tasks.join(', '),
    note: '',
  };
}

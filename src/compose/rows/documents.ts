import type { TaskResult } from '../../model/aggregate.ts';
import { printDate } from '../../vietnamese/dates.ts';
import type { Context } from '../context.ts';
import { documentMentions, type Mention } from '../document-mentions.ts';
import { withoutFileNames } from '../file-names.ts';
import { capitalize } from '../prose.ts';
import { numbered, type RowRequest, type Rows, type Values } from './row.ts';

interface Listed extends Mention {
  readonly tasks: readonly string[];
}

/** Văn bản: every document that units named with a number, or as evidence under its name, of their tasks, each once, in the order of the tasks. */
export function documentRows({ context }: RowRequest): Rows {
  const listed = new Map<string, Listed>();
  for (const result of context.aggregate.tasks) {
    for (const mention of mentionsOf(result)) {
      const key = `${mention.symbol || mention.type} ${mention.symbol === '' ? mention.date : ''}`;
      const before = listed.get(key);
      listed.set(key, merge(before, mention, result.task.printedId));
    }
  }
  return { rows: [...listed.values()].map((document, index) => numbered(index + 1, valuesOf(document, context))) };
}

function mentionsOf({ products, evidence }: TaskResult): readonly Mention[] {
  const named = evidence.flatMap(({ document, date, title }) => {
    if (document === undefined) return [];
    const [mention = unnumbered(document)] = documentMentions(/^\d/u.test(document) ? `Văn bản số ${document}` : document);
    return [{ ...mention, ...(date.kind === 'value' && { date: printDate(date.value) }), ...(title !== undefined && { title }) }];
  });
  return [...products.flatMap(documentMentions), ...named].filter(({ symbol, type }) => symbol !== '' || type !== '');
}

/** A paper without a number (Biên bản hội nghị), known by its name and date. */
function unnumbered(document: string): Mention {
  return { type: capitalize(withoutFileNames(document)), symbol: '', date: '', issuer: '', title: '' };
}

function merge(before: Listed | undefined, mention: Mention, task: string): Listed {
  if (before === undefined) return { ...mention, tasks: [task] };
  return {
    ...before,
    date: before.date || mention.date,
    issuer: before.issuer || mention.issuer,
    title: before.title || mention.title,
    tasks: before.tasks.includes(task) ? before.tasks : [...before.tasks, task],
  };
}

function valuesOf({ type, symbol, date, issuer, title, tasks }: Listed, context: Context): Values {
  const named = type === 'Văn bản' ? '' : type;
  return { symbol: symbol || type, type: named, date, issuer: issuer || ownIssuer(symbol, context), title: capitalize(title) || named, task: tasks.join(', '), note: '' };
}

/** The agency itself, when the ký hiệu ends in its own code; else not known. */
function ownIssuer(symbol: string, { workspace }: Context): string {
  const { agency } = workspace.plan;
  return symbol.endsWith(`-${agency.code}`) || symbol.includes(`/${agency.code}-`) ? agency.name : '';
}

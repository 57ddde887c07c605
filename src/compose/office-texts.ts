import type { OfficeText } from '../model/facts.ts';
import { operandIds } from '../model/operands.ts';
import { accountFor } from './clause-account.ts';
import { sayClause } from './clause.ts';
import type { Context } from './context.ts';
import { compileText } from './engine.ts';
import { sentence } from './prose.ts';
import type { SectionPlace } from './section-place.ts';
import { paragraphs, together, wrote, type Written } from './written.ts';

/** The office's own paragraphs for a section: texts like those of the outline, one a line, a dash before a line kept. */
export function writeOfficeTexts(at: SectionPlace): Written {
  return together(textsFor(at).flatMap((text) => linesOf(text).map((line) => writeLine(line, text, at))));
}

/** Indicators that the office's own words for this section name, with those they are computed from: a list need not say them again. */
export function saidByOffice(at: SectionPlace): ReadonlySet<string> {
  const indicators = new Map(at.context.workspace.indicators.indicators.map((indicator) => [indicator.id, indicator]));
  const named = textsFor(at).flatMap((text) => namesIn(text.text));
  return new Set(
    named.flatMap((id) => {
      const indicator = indicators.get(id);
      return indicator === undefined ? [] : [id, ...operandIds(indicator)];
    }),
  );
}

function namesIn(text: string): readonly string[] {
  const compiled = compileText(text);
  return compiled.kind === 'faulty' ? [] : compiled.names.flatMap(([name]) => name ?? []);
}

function textsFor({ id, context }: SectionPlace): readonly OfficeText[] {
  return textsOf(id, context);
}

/** The office's own texts under an id, for this kind of document and this period. */
export function textsOf(id: string, context: Context): readonly OfficeText[] {
  return context.workspace.texts.filter((text) => text.section === id && isFor(text, context));
}

/** Texts are of one kind of document and may be for some periods only. */
function isFor({ document, period }: OfficeText, context: Context): boolean {
  if (document !== context.outline.document) return false;
  return period === undefined || (context.about === 'period' && context.aggregate.period.id === period.value);
}

interface Line {
  readonly mark: string;
  readonly text: string;
}

function linesOf({ text }: OfficeText): readonly Line[] {
  return text
    .split(/\r?\n/u)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => ({ mark: /^[-+]/u.test(line) ? `${line.charAt(0)} ` : '', text: line.replace(/^[-+]\s*/u, '') }));
}

function writeLine(line: Line, { place }: OfficeText, at: SectionPlace): Written {
  const clause = sayClause({ value: line.text, place }, at.scope);
  return clause.kind === 'said'
    ? wrote(paragraphs([`${line.mark}${sentence(clause.text)}`]))
    : accountFor(clause, at, place);
}

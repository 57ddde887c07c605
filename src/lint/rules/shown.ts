import type { LayoutParagraph, LayoutRun } from '../layout.ts';

/** The text of a paragraph as it is printed: automatic number first, letters made capital by their format as capitals. */
export function shownText({ number, text, runs }: LayoutParagraph): string {
  const shown = runs.some(({ caps }) => caps)
    ? runs.map((run) => (run.caps ? run.text.toUpperCase() : run.text)).join('')
    : text;
  return number === undefined ? shown : `${number} ${shown}`;
}

/** Runs whose letters are seen; marks of footnotes have a size of their own. */
export function inkRuns(paragraph: LayoutParagraph): readonly LayoutRun[] {
  return paragraph.runs.filter((run) => !run.superscript && /\S/u.test(run.text));
}

/** How much of a paragraph's letters has a look. */
export function shareOf(paragraph: LayoutParagraph, look: 'bold' | 'italic'): 'none' | 'some' | 'all' {
  const runs = inkRuns(paragraph);
  const having = runs.filter((run) => run[look]);
  if (having.length === 0) return 'none';
  return having.length === runs.length ? 'all' : 'some';
}

/** Whether a text has letters and all are capitals; what stands in brackets may be in lower case. */
export function isCapitals(text: string): boolean {
  const plain = text.replace(/\([^()]{0,400}\)/gu, '');
  return /\p{Lu}/u.test(plain) && !/\p{Ll}/u.test(plain);
}

import type { Code } from '../diagnostic/codes.ts';
import type { Severity } from '../diagnostic/diagnostic.ts';
import type { Screen } from '../i18n/screen.ts';
import type { FormatContext } from './finding.ts';
import { jsonText } from './json.ts';
import { formatTable } from './table.ts';
import { wrap } from './wrap.ts';

/** What is told of one code: in the language of the screen, with files by path that raise it and files that do not. */
export interface Page {
  readonly code: Code;
  readonly severity: Severity;
  readonly text: string;
  readonly wrong: Readonly<Record<string, string>>;
  readonly right: Readonly<Record<string, string>>;
}

/** One page whole: for scripts `cchc/explain/1`. */
export function formatPage(
  page: Page,
  format: 'text' | 'json',
  { screen, style }: Pick<FormatContext, 'screen' | 'style'>,
): string {
  const { code, severity, text, wrong, right } = page;
  if (format === 'json') return jsonText({ schema: 'cchc/explain/1', ...page });
  const { explain } = screen;
  const files = (examples: Page['wrong']): string =>
    Object.entries(examples)
      .map(([file, content]) => `${style.faint(file)}\n${content.trimEnd().replaceAll(/^/gm, '    ')}\n`)
      .join('\n');
  return [
    `${style.strong(code)} (${explain.severity}: ${screen.severity[severity]})`,
    '',
    style.width === undefined ? text : wrap(text.replaceAll('\n', ' '), style.width),
    '',
    ...(Object.keys(wrong).length === 0 ? [] : [style.error(explain.wrong), files(wrong)]),
    ...(Object.keys(right).length === 0 ? [] : [style.good(explain.right), files(right)]),
  ].join('\n');
}

/** All codes with what each is about: the first sentence of its page. */
export function formatPages(pages: readonly Page[], format: 'text' | 'json', screen: Screen): string {
  const codes = pages.map(({ code, severity, text }) => ({ code, severity, text: firstSentence(text) }));
  if (format === 'json') return jsonText({ schema: 'cchc/explain/1', codes });
  const rows = codes.map(({ code, severity, text }) => [code, screen.severity[severity], text]);
  return formatTable([{ title: '' }, { title: '' }, { title: '' }], rows).trimStart();
}

/** Up to the first full stop or semicolon, or to a colon behind more than a heading. */
function firstSentence(text: string): string {
  return (/^.*?(?:[.;]|(?<=^.{40,}):)(?=\s|$)/su.exec(text)?.[0] ?? text)
    .replaceAll(/\s+/g, ' ')
    .replace(/[;:]$/u, '.');
}

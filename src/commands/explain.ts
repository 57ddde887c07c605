import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import * as z from 'zod';
import { isCode, SEVERITY, type Code } from '../diagnostic/codes.ts';
import { jsonText } from '../format/json.ts';
import { formatTable } from '../format/table.ts';
import { wrap } from '../format/wrap.ts';
import { TEMPLATES } from '../templates.ts';
import { nearest } from '../vietnamese/words.ts';
import { UsageError, type ExitCode, type Shell } from './shell.ts';

/** A page of templates/explain/: what a code means, with files that raise it and files that do not. */
const page = z.object({
  code: z.string(),
  vi: z.string(),
  en: z.string(),
  // A code that only a command can raise has no files to show.
  wrong: z.record(z.string(), z.string()).default({}),
  right: z.record(z.string(), z.string()).default({}),
});

export interface ExplainOptions {
  readonly format: 'text' | 'json';
}

/** `cchc explain CODE`: a rule explained with a wrong and a right example; without a code, all codes with their severity. */
export async function explain(code: string | undefined, { format }: ExplainOptions, shell: Shell): Promise<ExitCode> {
  const codes = Object.keys(SEVERITY).filter(isCode).sort();
  if (code === undefined) return list(codes, { format }, shell);
  if (!isCode(code)) throw new UsageError(shell.screen.usage.unknownCode(code, nearest(code, codes)));
  const { text, wrong, right } = await readPage(code, shell);
  if (format === 'json') {
    shell.out(jsonText({ schema: 'cchc/explain/1', code, severity: SEVERITY[code], text, wrong, right }));
    return 0;
  }
  const { strong, faint, error, good, width } = shell.outStyle;
  const severity = shell.screen.severity[SEVERITY[code]];
  const files = (examples: Readonly<Record<string, string>>): string =>
    Object.entries(examples)
      .map(([file, content]) => `${faint(file)}\n${content.trimEnd().replaceAll(/^/gm, '    ')}\n`)
      .join('\n');
  shell.out(
    [
      `${strong(code)} (${shell.screen.explain.severity}: ${severity})`,
      '',
      width === undefined ? text : wrap(text.replaceAll('\n', ' '), width),
      '',
      ...(Object.keys(wrong).length === 0 ? [] : [error(shell.screen.explain.wrong), files(wrong)]),
      ...(Object.keys(right).length === 0 ? [] : [good(shell.screen.explain.right), files(right)]),
    ].join('\n'),
  );
  return 0;
}

/** All codes with what each is about: the first sentence of its page. */
async function list(codes: readonly Code[], { format }: ExplainOptions, shell: Shell): Promise<ExitCode> {
  const pages = await Promise.all(
    codes.map(async (code) => ({
      code,
      severity: SEVERITY[code],
      text: firstSentence((await readPage(code, shell)).text),
    })),
  );
  if (format === 'json') {
    shell.out(jsonText({ schema: 'cchc/explain/1', codes: pages }));
    return 0;
  }
  const { severity: words } = shell.screen;
  const table = formatTable(
    [{ title: '' }, { title: '' }, { title: '' }],
    pages.map(({ code, severity, text }) => [code, words[severity], text]),
  );
  shell.out(table.trimStart());
  return 0;
}

interface Page {
  readonly text: string;
  readonly wrong: Readonly<Record<string, string>>;
  readonly right: Readonly<Record<string, string>>;
}

async function readPage(code: Code, { screen }: Shell): Promise<Page> {
  const { vi, en, wrong, right } = page.parse(
    parse(await readFile(join(TEMPLATES, 'explain', `${code}.yaml`), 'utf8')),
  );
  return { text: (screen.language === 'vi' ? vi : en).trim(), wrong, right };
}

/** Up to the first full stop or semicolon, or to a colon behind more than a heading. */
function firstSentence(text: string): string {
  return (/^.*?(?:[.;]|(?<=^.{40,}):)(?=\s|$)/su.exec(text)?.[0] ?? text)
    .replaceAll(/\s+/g, ' ')
    .replace(/[;:]$/u, '.');
}

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import * as z from 'zod';
import { isCode, SEVERITY, type Code } from '../diagnostic/codes.ts';
import { jsonText } from '../format/json.ts';
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
  const codes = Object.keys(SEVERITY).sort();
  if (code === undefined) {
    const width = Math.max(...codes.map((c) => c.length));
    shell.out(codes.map((c) => `${c.padEnd(width)}  ${shell.screen.severity[SEVERITY[c as Code]]}\n`).join(''));
    return 0;
  }
  if (!isCode(code)) throw new UsageError(shell.screen.usage.unknownCode(code, nearest(code, codes)));
  const { vi, en, wrong, right } = page.parse(
    parse(await readFile(join(TEMPLATES, 'explain', `${code}.yaml`), 'utf8')),
  );
  const text = shell.screen.language === 'vi' ? vi : en;
  if (format === 'json') {
    shell.out(jsonText({ schema: 'cchc/explain/1', code, severity: SEVERITY[code], text: text.trim(), wrong, right }));
    return 0;
  }
  const { strong, faint, error, good } = shell.outStyle;
  const severity = shell.screen.severity[SEVERITY[code]];
  const files = (examples: Readonly<Record<string, string>>): string =>
    Object.entries(examples)
      .map(([file, content]) => `${faint(file)}\n${content.trimEnd().replaceAll(/^/gm, '    ')}\n`)
      .join('\n');
  shell.out(
    [
      `${strong(code)} (${shell.screen.explain.severity}: ${severity})`,
      '',
      text.trim(),
      '',
      ...(Object.keys(wrong).length === 0 ? [] : [error(shell.screen.explain.wrong), files(wrong)]),
      ...(Object.keys(right).length === 0 ? [] : [good(shell.screen.explain.right), files(right)]),
    ].join('\n'),
  );
  return 0;
}

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import * as z from 'zod';
import { isCode, SEVERITY, type Code } from '../diagnostic/codes.ts';
import { formatPage, formatPages, type Page } from '../format/explain.ts';
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
  const { screen, outStyle: style } = shell;
  const codes = Object.keys(SEVERITY).filter(isCode).sort();
  if (code === undefined) {
    shell.out(formatPages(await Promise.all(codes.map((each) => readPage(each, shell))), format, screen));
    return 0;
  }
  if (!isCode(code)) throw new UsageError(screen.usage.unknownCode(code, nearest(code, codes)));
  shell.out(formatPage(await readPage(code, shell), format, { screen, style }));
  return 0;
}

async function readPage(code: Code, { screen }: Shell): Promise<Page> {
  const text = await readFile(join(TEMPLATES, 'explain', `${code}.yaml`), 'utf8');
  const { vi, en, wrong, right } = page.parse(parse(text));
  return { code, severity: SEVERITY[code], text: (screen.language === 'vi' ? vi : en).trim(), wrong, right };
}

import type { CheckFormat } from '../format/formats.ts';
import { LINT_FORMATTERS } from '../format/lint-formats.ts';
import { type LintedFile, summarizeLint } from '../format/lint-view.ts';
import type { Language } from '../i18n/catalogue.ts';
import type { LintWords } from '../i18n/lint-words.ts';
import { hasText } from '../lint/flow.ts';
import { lintDocument } from '../lint/lint.ts';
import type { Issuer } from '../lint/rule.ts';
import { docxFiles, openDocx } from './docx-files.ts';
import { shownPath } from './shown-path.ts';
import type { ExitCode, Shell } from './shell.ts';

export interface LintOptions {
  readonly dir?: string | undefined;
  readonly plan: boolean;
  readonly format: CheckFormat;
  readonly strict: boolean;
  readonly fix: boolean;
}

/** `cchc lint FILE.docx…`: what in each document departs from Decree 30/2020, on stdout; a file that cannot be read hides no other's. */
export async function lint(paths: readonly string[], options: LintOptions, shell: Shell): Promise<ExitCode> {
  const words = await wordsOf(shell.screen.language);
  const issuers = await issuersOf(options, shell);
  const files: LintedFile[] = [];
  for (const path of await docxFiles(paths, shell))
    files.push(await lintFile(path, { issuers, fix: options.fix }, shell));
  shell.out(LINT_FORMATTERS[options.format](files, { words, screen: shell.screen, style: shell.outStyle }));
  return exitCodeOf(files, options);
}

type Issuers = (path: string) => Promise<Issuer | undefined>;

interface Wishes {
  readonly issuers: Issuers;
  readonly fix: boolean;
}

async function lintFile(path: string, { issuers, fix }: Wishes, shell: Shell): Promise<LintedFile> {
  const shown = shownPath(path, shell);
  const opened = openDocx(path);
  if (opened.kind === 'unopened') return { path: shown, unreadable: opened.reason };
  const { reading } = opened;
  if (reading.kind === 'refused') return { path: shown, unreadable: reading.reason };
  if (!hasText(reading.layout)) return { path: shown, unreadable: 'no-text' };
  const issuer = await issuers(path);
  if (!fix) return { path: shown, findings: lintDocument(reading.layout, issuer) };
  const { fixFile } = await import('./fix-file.ts');
  return { path: shown, ...(await fixFile(path, opened.bytes, issuer, shell)) };
}

/** The agency that a document is held against, by its path; the reader of plans is loaded only where one is asked for. */
async function issuersOf({ plan, dir }: LintOptions, shell: Shell): Promise<Issuers> {
  if (!plan && dir === undefined) return async () => undefined;
  const { issuerReader } = await import('./issuer.ts');
  return issuerReader({ dir }, shell);
}

/** 3 when a file could not be read, 1 when one departs from the decree's text; `strict` makes warnings count, too. */
function exitCodeOf(files: readonly LintedFile[], { strict }: LintOptions): ExitCode {
  if (files.some((file) => 'unreadable' in file)) return 3;
  const { errors, warnings } = summarizeLint(files);
  return errors > 0 || (strict && warnings > 0) ? 1 : 0;
}

async function wordsOf(language: Language): Promise<LintWords> {
  switch (language) {
    case 'vi':
      return import('../i18n/vi/lint.ts').then((m) => m.VI_LINT);
    case 'en':
      return import('../i18n/en/lint.ts').then((m) => m.EN_LINT);
  }
}

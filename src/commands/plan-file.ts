import { readFileSync, statSync } from 'node:fs';
import { basename, extname, resolve } from 'node:path';
import type { NotAPlan, PlanReading } from '../intake/read-docx-plan.ts';
import type { IntakeWords } from '../i18n/intake-words.ts';
import type { Language } from '../i18n/catalogue.ts';
import { LARGEST_WORKBOOK } from '../load/limits.ts';
import { openDocx } from './docx-files.ts';
import { slashed } from './shown-path.ts';
import { FileError, UsageError, type Shell } from './shell.ts';

/** The office's own plan as it was read, or why it is none. Throws a FileError for a file that cannot be read. */
export async function readPlanFile(file: string, words: IntakeWords, shell: Shell): Promise<PlanReading> {
  const path = resolve(shell.cwd, file);
  const ending = extname(path).toLowerCase();
  if (basename(path).startsWith('~$')) throw unreadable(file, words.cannotOpen, words);
  switch (ending) {
    case '.docx':
    case '.docm':
      return readDocument(path, file, words, shell);
    case '.xlsx':
    case '.xlsm':
      return readSheets(path, file, words, shell);
    default:
      throw unreadable(file, words.unsupported(ending === '' ? basename(path) : ending), words);
  }
}

/** What is said of a file that is no plan. */
export function notAPlanText(found: NotAPlan, { notAPlan }: IntakeWords): string {
  switch (found.reason) {
    case 'no-text':
      return notAPlan['no-text'];
    case 'other-kind':
      return notAPlan['other-kind'](found.found);
    case 'no-table':
      return notAPlan['no-table'](found.tables, found.inText);
  }
}

async function readDocument(path: string, file: string, words: IntakeWords, shell: Shell): Promise<PlanReading> {
  const opened = openDocx(path);
  if (opened.kind === 'unopened' && opened.reason === 'not-found')
    throw new UsageError(shell.screen.usage.notFound(slashed(file)));
  const { refusals } = await lintWords(shell.screen.language);
  if (opened.kind === 'unopened') throw unreadable(file, refusals[opened.reason], words);
  if (opened.reading.kind === 'refused') throw unreadable(file, refusals[opened.reading.reason], words);
  const { readDocxPlan } = await import('../intake/read-docx-plan.ts');
  return readDocxPlan(opened.reading.layout);
}

async function readSheets(path: string, file: string, words: IntakeWords, shell: Shell): Promise<PlanReading> {
  const bytes = workbookBytes(path, file, words, shell);
  const { isRefusal, readWorkbook } = await import('../ooxml/sheets/read-workbook.ts');
  const workbook = readWorkbook(bytes);
  if (isRefusal(workbook)) {
    const catalogue = await shell.catalogue();
    const { reason } = workbook;
    throw unreadable(file, `${catalogue['workbook-unreadable'].message({ reason })}; ${words.saveAgain}`, words);
  }
  const { readWorkbookPlan } = await import('../intake/read-workbook-plan.ts');
  return readWorkbookPlan(workbook);
}

function workbookBytes(path: string, file: string, words: IntakeWords, shell: Shell): Uint8Array {
  try {
    const stats = statSync(path);
    if (!stats.isFile()) throw unreadable(file, words.cannotOpen, words);
    if (stats.size > LARGEST_WORKBOOK) throw unreadable(file, words.tooLarge, words);
    return readFileSync(path);
  } catch (error) {
    if (error instanceof FileError || !(error instanceof Error && 'code' in error)) throw error;
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR')
      throw new UsageError(shell.screen.usage.notFound(slashed(file)));
    throw unreadable(file, words.cannotOpen, words);
  }
}

function unreadable(file: string, reason: string, words: IntakeWords): FileError {
  return new FileError(words.unreadable(slashed(file), reason));
}

async function lintWords(language: Language) {
  switch (language) {
    case 'vi':
      return import('../i18n/vi/lint.ts').then((m) => m.VI_LINT);
    case 'en':
      return import('../i18n/en/lint.ts').then((m) => m.EN_LINT);
  }
}

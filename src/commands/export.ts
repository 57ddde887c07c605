import {
  compilePeriod,
  composeFiguresBook,
  composeReportAndNote,
  isStopped,
  readWorkspace,
  type ReadWorkspace,
} from '../compile.ts';
import { settle } from '../diagnostic/diagnostic.ts';
import { describer, noteFinding, workbookFinding } from './describe.ts';
import { exitCodeOf } from './exit.ts';
import { periodPath, WORKBOOK, workbookPath } from './output-paths.ts';
import { tellOutput, type DocumentWishes, type Output } from './output.ts';
import type { ExitCode, Shell } from './shell.ts';
import { isPlannedFor, leftOut, periodOf, workspaceDir } from './workspace.ts';
import { writeDocuments } from './write-documents.ts';

export interface ExportOptions extends Omit<DocumentWishes, 'number' | 'date'> {
  readonly period?: string | undefined;
  readonly without: readonly string[];
}

/** `cchc export`: the workbook that `report --xlsx` writes, alone; what stops the report stops it. */
export async function exportFigures(options: ExportOptions, shell: Shell): Promise<ExitCode> {
  const dir = await workspaceDir(options, shell);
  const read = await readWorkspace(dir, { year: options.year, period: options.period });
  const result = await exportWorkspace(dir, read, options, shell);
  await tellOutput(result, options, { dir, read, refused: shell.screen.document.refused }, shell);
  return exitCodeOf(result.diagnostics, options);
}

async function exportWorkspace(
  dir: string,
  read: ReadWorkspace,
  options: ExportOptions,
  shell: Shell,
): Promise<Output> {
  if (!isPlannedFor(read, options.period))
    return { state: 'unreadable', files: [], diagnostics: settle(read.diagnostics) };
  const { draft } = options;
  const period = periodOf(read.workspace, options.period, shell);
  const path = workbookPath(options.output, `${periodPath(dir, WORKBOOK, period)}.xlsx`, shell);
  const compiled = await compilePeriod(read, period, { without: leftOut(options.without, read.workspace, shell) });
  if (isStopped(compiled) && !draft) return { state: 'refused', files: [], diagnostics: compiled.diagnostics };
  const inWords = await describer(dir, compiled, shell);
  // The report is composed for what it leaves unsaid: the workbook lists the same findings beside it and alone.
  const { diagnostics } = await composeReportAndNote(compiled, {
    draft,
    describe: (found) => noteFinding(found, inWords(found)),
  });
  const book = await composeFiguresBook(compiled, diagnostics, {
    draft,
    describe: (found) => workbookFinding(inWords(found)),
  });
  return writeDocuments([{ kind: 'workbook', path, content: book }], diagnostics, options, shell);
}

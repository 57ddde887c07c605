import { basename, dirname, join } from 'node:path';
import {
  compilePeriod,
  composeReportAndNote,
  isStopped,
  readWorkspace,
  type CompiledPeriod,
  type ReadWorkspace,
  type ReportAndNoteOptions,
} from '../compile.ts';
import { settle } from '../diagnostic/diagnostic.ts';
import { formatFiguresJson } from '../format/figures-json.ts';
import { finding, type FormatContext } from '../format/finding.ts';
import { PLAIN } from '../format/style.ts';
import type { UnitReceipt } from '../model/aggregate.ts';
import { receiptCounts } from '../model/receipt-counts.ts';
import { version } from '../version.ts';
import type { Workspace } from '../model/facts.ts';
import { exitCodeOf } from './exit.ts';
import { outputPath, periodPath } from './output-paths.ts';
import { tellOutput, type DocumentWishes, type Output } from './output.ts';
import { viewContext } from './show.ts';
import { UsageError, type ExitCode, type Shell } from './shell.ts';
import { isPlannedFor, leftOut, periodOf, workspaceDir } from './workspace.ts';
import { previousFigures } from './previous-figures.ts';
import { writeAll } from './write.ts';
import { writeDocuments, type PlannedFile } from './write-documents.ts';

export interface ReportOptions extends DocumentWishes {
  readonly period?: string | undefined;
  readonly outline?: string | undefined;
  readonly without: readonly string[];
}

/** What a report run gave. */
export interface ReportResult extends Output {
  /** Who sent, once the plan could be read. */
  readonly receipts: readonly UnitReceipt[];
}

/** `cchc report`: the official report, the phiếu trình and figures.json; diagnostics and talk on stderr. */
export async function report(options: ReportOptions, shell: Shell): Promise<ExitCode> {
  const dir = await workspaceDir(options, shell);
  // No today: the report of a period is the same on whatever day it is made.
  const read = await readWorkspace(dir, { year: options.year, period: options.period });
  const result = await reportWorkspace(dir, read, options, shell);
  await tellOutput(
    result,
    options,
    { dir, read, ...received(result, shell), refused: shell.screen.report.refused },
    shell,
  );
  return exitCodeOf(result.diagnostics, options);
}

/** One workspace's report, written unless something stops it. Throws a UsageError for an unknown period, a FileError when the disk refuses. */
export async function reportWorkspace(
  dir: string,
  read: ReadWorkspace,
  options: ReportOptions,
  shell: Shell,
): Promise<ReportResult> {
  if (!isPlannedFor(read, options.period))
    return { state: 'unreadable', files: [], diagnostics: settle(read.diagnostics), receipts: [] };
  const period = periodOf(read.workspace, options.period, shell);
  assertOutline(options.outline, read.workspace, shell);
  const compiled = await compilePeriod(read, period, { without: leftOut(options.without, read.workspace, shell) });
  const { receipts } = compiled.aggregate;
  if (isStopped(compiled) && !options.draft)
    return { state: 'refused', files: [], diagnostics: compiled.diagnostics, receipts };
  return writeReport(dir, compiled, options, shell);
}

async function writeReport(
  dir: string,
  compiled: CompiledPeriod,
  options: ReportOptions,
  shell: Shell,
): Promise<ReportResult> {
  const paths = outputPaths(dir, compiled, options, shell);
  // The figures name files as they lie in the workspace, so that they read the same wherever it lies.
  const figures = formatFiguresJson(compiled.aggregate, compiled.workspace.plan, {
    sources: compiled.sources,
    show: (file) => file,
    tool: `cchc ${version()}`,
  });
  const before = await previousFigures(paths.figures, figures);
  const { report, note, diagnostics } = await composeReportAndNote(compiled, {
    ...options,
    previous: before.figures,
    describe: await describer(dir, compiled, shell),
  });
  const files: readonly PlannedFile[] = [
    { kind: 'report', path: paths.report, content: report },
    { kind: 'note', path: paths.note, content: note },
    { kind: 'figures', path: paths.figures, content: Buffer.from(figures) },
  ];
  const result = await writeDocuments(files, diagnostics, options, shell);
  if (result.state !== 'refused') await writeAll(before.keep, shell);
  return { ...result, receipts: compiled.aggregate.receipts };
}

function assertOutline(name: string | undefined, { outlines }: Workspace, shell: Shell): void {
  if (name === undefined) return;
  const known = outlines.filter(({ document }) => document === 'report').map((outline) => outline.name);
  const other = outlines.find((outline) => outline.name === name && outline.document !== 'report');
  const { usage, kinds } = shell.screen;
  if (other !== undefined) throw new UsageError(usage.otherOutline(name, kinds[other.document], known));
  if (!known.includes(name)) throw new UsageError(usage.unknownOutline(name, known));
}

/** Diagnostics in the words of the phiếu trình: Vietnamese whatever the screen speaks, files named as they lie in the workspace. */
async function describer(
  dir: string,
  { sources }: CompiledPeriod,
  shell: Shell,
): Promise<ReportAndNoteOptions['describe']> {
  const { VI, VI_SCREEN } = await import('../i18n/vi.ts');
  const context: FormatContext = {
    ...viewContext(dir, sources, PLAIN, shell),
    catalogue: VI,
    screen: VI_SCREEN,
    show: (file) => file,
  };
  return (diagnostic) => {
    const { code, severity, message, place, unit } = finding(diagnostic, context);
    return {
      code,
      severity,
      text: message,
      file: place.file,
      ...(unit !== undefined && { unit }),
      ...(diagnostic.code === 'sentence-left-out' && { unsaid: diagnostic.args }),
    };
  };
}

/** Where the three files go: the workspace's reports folder, or beside the file that -o names. */
function outputPaths(
  dir: string,
  { period }: CompiledPeriod,
  options: ReportOptions,
  shell: Shell,
): Record<'report' | 'note' | 'figures', string> {
  const usual = `${periodPath(dir, 'bao-cao', period)}.docx`;
  const report = outputPath(options.output, usual, shell);
  const folder = dirname(report);
  if (report === usual)
    return { report, note: `${periodPath(dir, 'phieu-trinh', period)}.docx`, figures: join(folder, 'figures.json') };
  // Two reports may go into one folder: each has companions of its own name.
  const name = basename(report, '.docx');
  return {
    report,
    note: join(folder, `phieu-trinh-${name}.docx`),
    figures: join(folder, `${name}.figures.json`),
  };
}

/** How many reports a period's report was made of, once the plan could be read. */
function received({ receipts }: ReportResult, { screen }: Shell): { readonly before?: string } {
  return receipts.length === 0 ? {} : { before: screen.report.received(receiptCounts(receipts)) };
}

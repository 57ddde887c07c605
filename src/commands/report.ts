import { basename, dirname, join } from 'node:path';
import {
  compilePeriod,
  composeDocuments,
  isStopped,
  readWorkspace,
  renderDocuments,
  type CompiledPeriod,
  type DocumentOptions,
  type ReadWorkspace,
} from '../compile.ts';
import { settle } from '../diagnostic/diagnostic.ts';
import { formatFiguresJson } from '../format/figures-json.ts';
import { finding, type FormatContext } from '../format/finding.ts';
import { PLAIN } from '../format/style.ts';
import type { UnitReceipt } from '../model/aggregate.ts';
import { version } from '../version.ts';
import { isOnTime, isUndated } from '../model/receipt-state.ts';
import type { Workspace } from '../model/facts.ts';
import type { Screen } from '../i18n/screen.ts';
import { exitCodeOf } from './exit.ts';
import { outputPath, tellOutput, type DocumentWishes, type Output } from './output.ts';
import { formatContext } from './show.ts';
import { UsageError, type ExitCode, type Shell } from './shell.ts';
import { isPlanned, leftOut, periodOf, workspaceDir } from './workspace.ts';
import { previousFigures, type PreviousFigures } from './previous-figures.ts';
import { writeAll, writeOutputs, type OutputFile } from './write.ts';

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
  tellOutput(result, options, { dir, read, ...received(result, shell), refused: shell.screen.report.refused }, shell);
  return exitCodeOf(result.diagnostics, options);
}

/** One workspace's report, written unless something stops it. Throws a UsageError for an unknown period, a FileError when the disk refuses. */
export async function reportWorkspace(
  dir: string,
  read: ReadWorkspace,
  options: ReportOptions,
  shell: Shell,
): Promise<ReportResult> {
  if (!isPlanned(read)) return { state: 'unreadable', files: [], diagnostics: settle(read.diagnostics), receipts: [] };
  const period = periodOf(read.workspace, options.period, shell);
  assertOutline(options.outline, read.workspace, shell);
  const compiled = await compilePeriod(read, period, { without: leftOut(options.without, read.workspace, shell) });
  const { receipts } = compiled.aggregate;
  if (isStopped(compiled) && !options.draft)
    return { state: 'refused', files: [], diagnostics: compiled.diagnostics, receipts };
  return writeReport(dir, compiled, options, shell);
}

/** What stands for a document that was not rendered: never, since as many come as were given. */
const NOTHING = new Uint8Array();

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
  const composed = await composeDocuments(compiled, await documentOptions(dir, compiled, options, before, shell));
  const { diagnostics } = composed;
  const { receipts } = compiled.aggregate;
  if (isStopped(composed) && !options.draft) return { state: 'refused', files: [], diagnostics, receipts };
  const [report = NOTHING, note = NOTHING] = await renderDocuments([composed.report, composed.note]);
  const outputs: readonly OutputFile[] = [
    { kind: 'report', path: paths.report, content: report },
    { kind: 'note', path: paths.note, content: note },
    { kind: 'figures', path: paths.figures, content: Buffer.from(figures) },
  ];
  const files = await writeOutputs(outputs, { force: options.force }, shell);
  await writeAll(before.keep, shell);
  return { state: options.draft ? 'draft' : 'done', files, diagnostics, receipts };
}

function assertOutline(name: string | undefined, { outlines }: Workspace, shell: Shell): void {
  if (name === undefined) return;
  const known = outlines.filter(({ document }) => document === 'report').map((outline) => outline.name);
  const other = outlines.find((outline) => outline.name === name && outline.document !== 'report');
  const { usage, kinds } = shell.screen;
  if (other !== undefined) throw new UsageError(usage.otherOutline(name, kinds[other.document], known));
  if (!known.includes(name)) throw new UsageError(usage.unknownOutline(name, known));
}

async function documentOptions(
  dir: string,
  compiled: CompiledPeriod,
  options: ReportOptions,
  before: PreviousFigures,
  shell: Shell,
): Promise<DocumentOptions> {
  const { VI, VI_SCREEN } = await import('../i18n/vi.ts');
  // The documents are Vietnamese whatever the screen speaks, and name files as they lie in the workspace.
  const context: FormatContext = {
    ...formatContext(dir, compiled.sources, PLAIN, shell),
    catalogue: VI,
    screen: VI_SCREEN,
    show: (file) => file,
  };
  return {
    ...(options.outline !== undefined && { outline: options.outline }),
    ...(options.number !== undefined && { number: options.number }),
    ...(options.date !== undefined && { date: options.date }),
    ...(before.figures !== undefined && { previous: before.figures }),
    draft: options.draft,
    describe: (diagnostic) => {
      const { code, severity, message, place, unit } = finding(diagnostic, context);
      return {
        code,
        severity,
        text: message,
        file: place.file,
        ...(unit !== undefined && { unit }),
        ...(diagnostic.code === 'sentence-left-out' && { unsaid: diagnostic.args }),
      };
    },
  };
}

/** Where the three files go: the workspace's reports folder, or beside the file that -o names. */
function outputPaths(
  dir: string,
  { period }: CompiledPeriod,
  options: ReportOptions,
  shell: Shell,
): Record<'report' | 'note' | 'figures', string> {
  const name = `${period.year}-${period.id}`;
  const usual = join(dir, 'reports', name, `bao-cao-${name}.docx`);
  const report = outputPath(options.output, usual, shell);
  const folder = dirname(report);
  const note = report === usual ? `phieu-trinh-${name}.docx` : `phieu-trinh-${basename(report)}`;
  // Two reports may go into one folder: each has companions of its own name.
  const figures = report === usual ? 'figures.json' : `${basename(report, '.docx')}.figures.json`;
  return { report, note: join(folder, note), figures: join(folder, figures) };
}

/** How many reports a period's report was made of, once the plan could be read. */
function received({ receipts }: ReportResult, { screen }: Shell): { readonly before?: string } {
  return receipts.length === 0 ? {} : { before: screen.report.received(receiptCounts(receipts)) };
}

function receiptCounts(receipts: readonly UnitReceipt[]): Parameters<Screen['report']['received']>[0] {
  const count = (...states: readonly UnitReceipt['state'][]): number =>
    receipts.filter((r) => states.includes(r.state)).length;
  return {
    read: count('early', 'on-time', 'late'),
    onTime: receipts.filter(isOnTime).length,
    late: count('late'),
    undated: receipts.filter(isUndated).length,
    missing: receipts.filter((r) => r.state === 'missing' && r.unreadable === undefined).length,
    unreadable: receipts.filter((r) => r.unreadable !== undefined).length,
  };
}

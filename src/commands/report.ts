import { basename, dirname, extname, join, resolve } from 'node:path';
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
import { settle, type Diagnostic } from '../diagnostic/diagnostic.ts';
import { formatFiguresJson } from '../format/figures-json.ts';
import { finding, findingsOf, type FormatContext } from '../format/finding.ts';
import { diagnosticsJson, jsonText } from '../format/json.ts';
import { PLAIN } from '../format/style.ts';
import type { UnitReceipt } from '../model/aggregate.ts';
import type { CivilDate } from '../model/civil-date.ts';
import { version } from '../version.ts';
import type { Screen } from '../i18n/screen.ts';
import { exitCodeOf } from './exit.ts';
import { openWithSystem } from './open.ts';
import { formatContext, shownPath, tellDiagnostics } from './show.ts';
import { UsageError, type ExitCode, type Shell } from './shell.ts';
import { isPlanned, leftOut, periodOf, workspaceDir, type WorkspaceOptions } from './workspace.ts';
import { previousFigures, type PreviousFigures } from './previous-figures.ts';
import { writeAll, writeOutputs, type OutputFile, type WrittenFile } from './write.ts';

export interface ReportOptions extends WorkspaceOptions {
  readonly period?: string | undefined;
  readonly outline?: string | undefined;
  readonly output?: string | undefined;
  readonly open: boolean;
  readonly draft: boolean;
  readonly force: boolean;
  readonly strict: boolean;
  readonly without: readonly string[];
  readonly number?: string | undefined;
  readonly date?: CivilDate | undefined;
  readonly format: 'text' | 'json';
}

/** What a report run gave: the files written (none when it was refused) and what was found on the way. */
export interface ReportResult {
  readonly state: 'done' | 'draft' | 'refused' | 'unreadable';
  readonly files: readonly WrittenFile[];
  readonly diagnostics: readonly Diagnostic[];
  /** Who sent, once the plan could be read. */
  readonly receipts: readonly UnitReceipt[];
}

/** `cchc report`: the official report, the phiếu trình and figures.json; diagnostics and talk on stderr. */
export async function report(options: ReportOptions, shell: Shell): Promise<ExitCode> {
  const dir = await workspaceDir(options, shell);
  // No today: the report of a period is the same on whatever day it is made.
  const read = await readWorkspace(dir, { year: options.year, period: options.period });
  const context = formatContext(dir, read.sources, shell.errStyle, shell);
  const result = await reportWorkspace(dir, read, options, shell);
  if (options.format === 'json') {
    const files = result.files.map(({ kind, path, bytes }) => ({ kind, path: shownPath(path, shell), bytes }));
    shell.out(
      jsonText({ schema: 'cchc/output/1', files, ...diagnosticsJson(findingsOf(result.diagnostics, context)) }),
    );
  } else {
    tellDiagnostics(result.diagnostics, dir, read.sources, shell);
    tell(result, shell);
  }
  const [first] = result.files;
  if (options.open && first !== undefined) openWithSystem(first.path);
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
  assertOutline(options.outline, compiled, shell);
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
  const rendered = await renderDocuments(composed);
  const outputs: readonly OutputFile[] = [
    { kind: 'report', path: paths.report, content: rendered.report },
    { kind: 'note', path: paths.note, content: rendered.note },
    { kind: 'figures', path: paths.figures, content: Buffer.from(figures) },
  ];
  const files = await writeOutputs(outputs, { force: options.force }, shell);
  await writeAll(before.keep, shell);
  return { state: options.draft ? 'draft' : 'done', files, diagnostics, receipts };
}

function assertOutline(name: string | undefined, { workspace }: CompiledPeriod, shell: Shell): void {
  const known = workspace.outlines.map((o) => o.name);
  if (name !== undefined && !known.includes(name)) throw new UsageError(shell.screen.usage.unknownOutline(name, known));
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
): Record<OutputFile['kind'], string> {
  const name = `${period.year}-${period.id}`;
  if (options.output === undefined) {
    const folder = join(dir, 'reports', name);
    return {
      report: join(folder, `bao-cao-${name}.docx`),
      note: join(folder, `phieu-trinh-${name}.docx`),
      figures: join(folder, 'figures.json'),
    };
  }
  const report = resolve(shell.cwd, options.output);
  if (extname(report) !== '.docx') throw new UsageError(shell.screen.usage.outputIsFolder(options.output));
  const folder = dirname(report);
  return { report, note: join(folder, `phieu-trinh-${basename(report)}`), figures: join(folder, 'figures.json') };
}

function tell({ state, files, receipts }: ReportResult, shell: Shell): void {
  const { screen, errStyle } = shell;
  if (receipts.length > 0) shell.err(`${screen.report.received(receiptCounts(receipts))}\n`);
  for (const file of files) {
    if (file.insteadOf !== undefined)
      shell.err(`${screen.write.edited(shownPath(file.insteadOf, shell), shownPath(file.path, shell))}\n`);
  }
  for (const file of files)
    shell.out(`${screen.write.written(screen.kinds[file.kind], shownPath(file.path, shell))}\n`);
  switch (state) {
    case 'done':
      return;
    case 'draft':
      return shell.err(`${errStyle.warning(screen.report.draft)}\n`);
    case 'refused':
    case 'unreadable':
      return shell.err(`${errStyle.error(screen.report.refused)}\n`);
  }
}

function receiptCounts(receipts: readonly UnitReceipt[]): Parameters<Screen['report']['received']>[0] {
  const count = (...states: readonly UnitReceipt['state'][]): number =>
    receipts.filter((r) => states.includes(r.state)).length;
  return {
    read: count('early', 'on-time', 'late'),
    // A report without a day has been read, but nobody can say that it came in time.
    onTime: receipts.filter((r) => r.received !== undefined && r.state !== 'late').length,
    late: count('late'),
    missing: count('missing'),
  };
}

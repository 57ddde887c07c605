import { compilePeriod, readWorkspace } from '../compile.ts';
import { formatFiguresJson } from '../format/figures-json.ts';
import { formatFigureTrace, formatFiguresText } from '../format/figures-text.ts';
import { version } from '../version.ts';
import { nearest } from '../vietnamese/words.ts';
import { exitCodeOf } from './exit.ts';
import { viewContext, tellDiagnostics, tellUnreadable } from './show.ts';
import { UsageError, type ExitCode, type Shell } from './shell.ts';
import { isPlannedFor, leftOut, periodOf, workspaceDir, type WorkspaceOptions } from './workspace.ts';

export interface FiguresOptions extends WorkspaceOptions {
  readonly period?: string | undefined;
  readonly format: 'text' | 'json';
  readonly without: readonly string[];
}

/** `cchc figures [id]`: every aggregated figure, or the trace of one down to file and line. */
export async function figures(id: string | undefined, options: FiguresOptions, shell: Shell): Promise<ExitCode> {
  const dir = await workspaceDir(options, shell);
  const read = await readWorkspace(dir, { year: options.year, today: shell.today() });
  if (!isPlannedFor(read, options.period)) {
    await tellUnreadable(read, { dir, format: options.format }, shell);
    return exitCodeOf(read.diagnostics);
  }
  const { workspace } = read;
  const period = periodOf(workspace, options.period, shell);
  const {
    aggregate: all,
    diagnostics,
    sources,
  } = await compilePeriod(read, period, { without: leftOut(options.without, workspace, shell) });
  const known = [...new Set(all.figures.map((f) => f.id))];
  if (id !== undefined && !known.includes(id))
    throw new UsageError(shell.screen.usage.unknownFigure(id, period.id, nearest(id, known)));
  const aggregate = id === undefined ? all : { ...all, figures: all.figures.filter((f) => f.id === id) };
  const context = viewContext(dir, sources, shell.outStyle, shell);
  if (options.format === 'json')
    shell.out(formatFiguresJson(aggregate, workspace.plan, { ...context, tool: `cchc ${version()}` }));
  else shell.out((id === undefined ? formatFiguresText : formatFigureTrace)(aggregate, workspace, context));
  const errors = diagnostics.filter((d) => d.severity === 'error');
  await tellDiagnostics(errors, dir, read.sources, shell);
  return exitCodeOf(errors);
}

import { compilePeriod, readWorkspace, type CompiledPeriod } from '../compile.ts';
import { formatStatusJson } from '../format/status-json.ts';
import { formatStatusText } from '../format/status-text.ts';
import type { CivilDate } from '../model/civil-date.ts';
import { exitCodeOf } from './exit.ts';
import { assertLetterOptions, letter, type LetterWishes } from './letter.ts';
import { viewContext, tellDiagnostics, tellUnreadable } from './show.ts';
import type { ExitCode, Shell } from './shell.ts';
import { isPlannedFor, periodOf, workspaceDir } from './workspace.ts';

export interface StatusOptions extends Omit<LetterWishes, 'asOf'> {
  readonly period?: string | undefined;
  readonly asOf?: CivilDate | undefined;
  /** Writes the letter in place of the table. */
  readonly letter: boolean;
}

/** `cchc status`: who has sent, on time, late, missing, days left, and how each unit's tasks stand. */
export async function status(options: StatusOptions, shell: Shell): Promise<ExitCode> {
  assertLetterOptions(options, shell);
  const dir = await workspaceDir(options, shell);
  const today = options.asOf ?? shell.today();
  const read = await readWorkspace(dir, { year: options.year, today });
  if (!isPlannedFor(read, options.period)) {
    await tellUnreadable(read, { dir, format: options.format }, shell);
    return exitCodeOf(read.diagnostics);
  }
  const compiled = await compilePeriod(read, periodOf(read.workspace, options.period, shell), {
    without: [],
    day: today,
  });
  if (options.letter) return letter(compiled, { ...options, asOf: today }, dir, shell);
  shell.out(view(compiled, options.format, today, dir, shell));
  const errors = compiled.diagnostics.filter((d) => d.severity === 'error');
  await tellDiagnostics(errors, dir, read.sources, shell);
  return exitCodeOf(errors);
}

function view(
  compiled: CompiledPeriod,
  format: StatusOptions['format'],
  today: CivilDate,
  dir: string,
  shell: Shell,
): string {
  const context = viewContext(dir, compiled.sources, shell.outStyle, shell);
  return format === 'json'
    ? formatStatusJson(compiled.aggregate, context)
    : formatStatusText(compiled.aggregate, today, context);
}

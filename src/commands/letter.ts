import { join } from 'node:path';
import { composeReminders, isStopped, renderDocuments, type CompiledPeriod, type Letter } from '../compile.ts';
import type { CivilDate } from '../model/civil-date.ts';
import { nextWorkingDay } from '../model/working-days.ts';
import { exitCodeOf } from './exit.ts';
import { ownOptions, tellOutput, type DocumentWishes, type Output } from './output.ts';
import { UsageError, type ExitCode, type Shell } from './shell.ts';
import { writeOutputs, type OutputFile } from './write.ts';

export interface LetterWishes extends Omit<DocumentWishes, 'output' | 'strict'> {
  /** The day on which units are late: today. */
  readonly asOf: CivilDate;
  /** One letter to each unit. */
  readonly each: boolean;
  /** The new time limit; default: the next working day. */
  readonly deadline?: CivilDate | undefined;
}

/** `cchc status --letter`: the công văn đôn đốc to units that are late, with a short text for a chat beside it. */
export async function letter(
  compiled: CompiledPeriod,
  options: LetterWishes,
  dir: string,
  shell: Shell,
): Promise<ExitCode> {
  const { asOf } = options;
  const composed = await composeReminders(compiled, {
    ...ownOptions(options),
    asOf,
    deadline: options.deadline ?? nextWorkingDay(asOf),
    to: options.each ? 'each' : 'all',
  });
  const { diagnostics } = composed;
  const refused = isStopped(composed) && !options.draft;
  const result: Output = refused
    ? { state: 'refused', files: [], diagnostics }
    : await writeLetters(composed.letters, { compiled, options, dir, diagnostics }, shell);
  const nobody = !refused && composed.letters.length === 0 ? { before: shell.screen.status.nobodyLate } : {};
  tellOutput(result, options, { dir, read: compiled, ...nobody, refused: shell.screen.document.refused }, shell);
  return exitCodeOf(diagnostics);
}

interface Writing extends Pick<Output, 'diagnostics'> {
  readonly compiled: CompiledPeriod;
  readonly options: LetterWishes;
  readonly dir: string;
}

async function writeLetters(
  letters: readonly Letter[],
  { compiled: { period }, options, dir, diagnostics }: Writing,
  shell: Shell,
): Promise<Output> {
  if (letters.length === 0) return { state: 'done', files: [], diagnostics };
  const contents = await renderDocuments(letters.map(({ document }) => document));
  const name = `${period.year}-${period.id}`;
  const outputs = letters.flatMap(({ unit, message }, index): readonly OutputFile[] => {
    const path = join(
      dir,
      'reports',
      name,
      ['cong-van-don-doc', name, ...(unit === undefined ? [] : [unit])].join('-'),
    );
    return [
      { kind: 'letter', path: `${path}.docx`, content: contents[index] ?? new Uint8Array() },
      { kind: 'message', path: `${path}.txt`, content: Buffer.from(message) },
    ];
  });
  const files = await writeOutputs(outputs, { force: options.force }, shell);
  return { state: options.draft ? 'draft' : 'done', files, diagnostics };
}

/** Throws a UsageError for options that say nothing without --letter, and for a number that several letters would share. */
export function assertLetterOptions(
  { letter: isLetter, each, deadline, number, date, draft }: Omit<LetterWishes, 'asOf'> & { readonly letter: boolean },
  { screen }: Shell,
): void {
  const given = { '--each': each, '--deadline': deadline, '--number': number, '--date': date, '--draft': draft };
  const [idle] = Object.entries(given).flatMap(([name, value]) =>
    value === undefined || value === false ? [] : [name],
  );
  if (!isLetter && idle !== undefined) throw new UsageError(screen.usage.onlyWith(idle, '--letter'));
  if (each && number !== undefined) throw new UsageError(screen.usage.notWith('--number', '--each'));
}

import { composeReminders, type CompiledPeriod } from '../compile.ts';
import type { CivilDate } from '../model/civil-date.ts';
import { nextWorkingDay } from '../model/working-days.ts';
import { exitCodeOf } from './exit.ts';
import { periodPath } from './output-paths.ts';
import { tellOutput, type DocumentWishes } from './output.ts';
import { UsageError, type ExitCode, type Shell } from './shell.ts';
import { writeDocuments, type PlannedFile } from './write-documents.ts';

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
  const { letters, diagnostics } = await composeReminders(compiled, {
    ...options,
    deadline: options.deadline ?? nextWorkingDay(asOf),
    to: options.each ? 'each' : 'all',
  });
  const files = letters.flatMap(({ unit, document, message }): readonly PlannedFile[] => {
    const path = periodPath(dir, 'cong-van-don-doc', compiled.period, unit);
    return [
      { kind: 'letter', path: `${path}.docx`, content: document },
      { kind: 'message', path: `${path}.txt`, content: Buffer.from(message) },
    ];
  });
  const result = await writeDocuments(files, diagnostics, options, shell);
  const { document: words, status } = shell.screen;
  const nobody = result.state !== 'refused' && letters.length === 0 && { before: status.nobodyLate };
  await tellOutput(result, options, { dir, read: compiled, ...nobody, refused: words.refused }, shell);
  return exitCodeOf(diagnostics);
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

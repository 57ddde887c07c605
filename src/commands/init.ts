import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parts, type CivilDate } from '../model/civil-date.ts';
import { readDate } from '../vietnamese/dates.ts';
import { TEMPLATES } from '../templates.ts';
import { newWorkspace, SCHEMA_FOLDER, type Answers } from './new-workspace.ts';
import { slashed } from './show.ts';
import { FileError, UsageError, type ExitCode, type Shell } from './shell.ts';
import { writeAll } from './write.ts';

/** The flags of `init`; what is not given is asked at a terminal. */
export interface InitOptions {
  readonly agency?: string | undefined;
  readonly place?: string | undefined;
  readonly superior?: string | undefined;
  readonly planNumber?: string | undefined;
  readonly planDate?: CivilDate | undefined;
  readonly planTitle?: string | undefined;
  readonly signer?: string | undefined;
  readonly units?: readonly string[] | undefined;
  readonly year?: number | undefined;
}

/** `cchc init [dir]`: a new workspace that already compiles. Never writes over anything. */
export async function init(folder: string | undefined, options: InitOptions, shell: Shell): Promise<ExitCode> {
  const dir = resolve(shell.cwd, folder ?? '.');
  await assertFree(dir, folder ?? '.', shell);
  const answers = await ask(options, shell);
  if (answers === undefined) {
    shell.err(`${shell.screen.init.cancelled}\n`);
    return 130;
  }
  const files = await filesOf(answers);
  await writeAll(
    files.map(([file, content]) => ({ path: join(dir, file), content })),
    shell,
  );
  shell.err(`${shell.screen.init.written(slashed(folder ?? '.'), 'h1')}\n`);
  return 0;
}

/** The schemas for editors first, plan.yaml last: an interrupted `init` leaves no plan, and can be run again. */
async function filesOf(answers: Answers): Promise<readonly (readonly [string, Uint8Array])[]> {
  const names = (await readdir(join(TEMPLATES, 'schema'))).filter((name) => name.endsWith('.json')).sort();
  const schemas = await Promise.all(
    names.map(async (name) => [`${SCHEMA_FOLDER}/${name}`, await readFile(join(TEMPLATES, 'schema', name))] as const),
  );
  const texts = Object.entries(newWorkspace(answers)).map(([file, text]) => [file, Buffer.from(text)] as const);
  return [...schemas, ...texts.toReversed()];
}

/** A folder with a plan, or with files of these names, is somebody's work. */
async function assertFree(dir: string, shown: string, shell: Shell): Promise<void> {
  const names = await readdir(dir).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw new FileError(
      shell.screen.write.failed(slashed(shown), error instanceof Error ? error.message : String(error)),
    );
  });
  if (names.some((n) => ['plan.yaml', 'tasks', 'submissions'].includes(n)))
    throw new UsageError(shell.screen.usage.notEmpty(slashed(shown)));
}

type Question = 'agency' | 'place' | 'superior' | 'planNumber' | 'planDate' | 'planTitle' | 'signer' | 'units';

/** The answers from flags, or from questions at a terminal; undefined when the user gave up. Throws a UsageError when something is missing and nobody can be asked. */
async function ask(options: InitOptions, shell: Shell): Promise<Answers | undefined> {
  const given = {
    agency: options.agency,
    place: options.place,
    superior: options.superior,
    planNumber: options.planNumber,
    planDate: options.planDate,
    planTitle: options.planTitle,
    signer: options.signer ?? '',
    units: options.units?.join(', '),
  };
  const questions = Object.keys(given) as Question[];
  const open = questions.filter((q) => given[q] === undefined);
  if (open.length > 0 && !shell.interactive) throw new UsageError(shell.screen.usage.needTerminal(open.map(flagOf)));
  const said: Partial<Record<Question, string>> = Object.fromEntries(
    Object.entries(given).filter(([, v]) => v !== undefined),
  );
  if (open.length > 0) {
    const { isCancel, text } = await import('@clack/prompts');
    for (const question of open) {
      const answer = await text({
        message: shell.screen.init.ask[question],
        validate: (value) => fault(question, value ?? '', shell),
      });
      if (isCancel(answer)) return undefined;
      said[question] = answer;
    }
  }
  return toAnswers(said, options.year);
}

function flagOf(question: Question): string {
  return `--${question.replaceAll(/[A-Z]/g, (c) => `-${c.toLowerCase()}`)}`;
}

function fault(question: Question, value: string, { screen }: Shell): string | undefined {
  if (value.trim() === '') return screen.init.bad.empty;
  if (question === 'planDate' && readDate(value).kind !== 'value') return screen.init.bad.date;
  if (question === 'planNumber' && !/^\d+\/\S+$/.test(value.trim())) return screen.init.bad.number;
  return undefined;
}

function toAnswers(said: Partial<Record<Question, string>>, year: number | undefined): Answers {
  const answer = (question: Question): string => (said[question] ?? '').trim();
  const date = readDate(answer('planDate'));
  const planDate = date.kind === 'value' ? date.value : (answer('planDate') as CivilDate);
  return {
    agency: answer('agency'),
    place: answer('place'),
    superior: answer('superior'),
    planNumber: answer('planNumber'),
    planDate,
    planTitle: answer('planTitle'),
    signer: answer('signer'),
    units: answer('units')
      .split(',')
      .map((u) => u.trim())
      .filter((u) => u !== ''),
    year: year ?? parts(planDate).year,
  };
}

import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parts, type CivilDate } from '../model/civil-date.ts';
import { readDate } from '../vietnamese/dates.ts';
import { isDocumentNumber } from '../vietnamese/document-numbers.ts';
import type { Screen } from '../i18n/screen.ts';
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

type Question = keyof Screen['init']['ask'];

/** In the order they are asked. The signer may stay unknown: his name is then left blank in documents. */
const QUESTIONS: readonly Question[] = [
  'agency',
  'place',
  'superior',
  'planNumber',
  'planDate',
  'planTitle',
  'signer',
  'units',
];

/**
 * The answers from flags, or from questions at a terminal; undefined when the user gave up. Throws a UsageError when a flag is not
 * as it must be, or something is missing and nobody can be asked.
 */
async function ask(options: InitOptions, shell: Shell): Promise<Answers | undefined> {
  const said = new Map<Question, string>(
    QUESTIONS.flatMap((question) => {
      const text = textOf(options[question]);
      return text === undefined ? [] : [[question, text.trim()] as const];
    }),
  );
  for (const [question, text] of said) {
    const bad = faultOf(question, text, shell);
    if (bad !== undefined) throw new UsageError(`${flagOf(question)}: ${bad}`);
  }
  const open = QUESTIONS.filter((question) => !said.has(question));
  if (shell.interactive) {
    if (!(await askAll(open, said, shell))) return undefined;
  } else {
    const needed = open.filter((question) => question !== 'signer');
    if (needed.length > 0) throw new UsageError(shell.screen.usage.needTerminal(needed.map(flagOf)));
  }
  return toAnswers((question) => said.get(question) ?? '', options.year);
}

function textOf(given: string | readonly string[] | undefined): string | undefined {
  return typeof given === 'object' ? given.join(', ') : given;
}

/** Whether all questions were answered; false when the user gave up. */
async function askAll(questions: readonly Question[], said: Map<Question, string>, shell: Shell): Promise<boolean> {
  if (questions.length === 0) return true;
  const { isCancel, text } = await import('@clack/prompts');
  for (const question of questions) {
    const answer = await text({
      message: shell.screen.init.ask[question],
      validate: (value) => faultOf(question, (value ?? '').trim(), shell),
    });
    if (isCancel(answer)) return false;
    said.set(question, (answer ?? '').trim());
  }
  return true;
}

function flagOf(question: Question): string {
  return `--${question.replaceAll(/[A-Z]/g, (c) => `-${c.toLowerCase()}`)}`;
}

/** What is wrong with an answer; undefined when it can stand in a workspace that compiles. */
function faultOf(question: Question, text: string, { screen }: Shell): string | undefined {
  switch (question) {
    case 'signer':
      return undefined;
    case 'planDate':
      return readDate(text).kind === 'value' ? undefined : screen.init.bad.date;
    case 'planNumber':
      return isDocumentNumber(text) ? undefined : screen.init.bad.number;
    case 'units':
      return unitNames(text).length > 0 ? undefined : screen.init.bad.empty;
    case 'agency':
    case 'place':
    case 'superior':
    case 'planTitle':
      return text === '' ? screen.init.bad.empty : undefined;
  }
}

function toAnswers(answer: (question: Question) => string, year: number | undefined): Answers {
  const date = readDate(answer('planDate'));
  if (date.kind !== 'value') throw new Error('a date that was judged before can be read');
  return {
    agency: answer('agency'),
    place: answer('place'),
    superior: answer('superior'),
    planNumber: answer('planNumber'),
    planDate: date.value,
    planTitle: answer('planTitle'),
    signer: answer('signer'),
    units: unitNames(answer('units')),
    year: year ?? parts(date.value).year,
  };
}

/** Names of units, each once. */
function unitNames(text: string): readonly string[] {
  const names = text.split(',').map((name) => name.trim());
  return [...new Set(names.filter((name) => name !== ''))];
}

import { stdin } from 'node:process';
import type { InitQuestion } from '../i18n/screen.ts';
import { parts, type CivilDate } from '../model/civil-date.ts';
import { readDate } from '../vietnamese/dates.ts';
import { isDocumentNumber } from '../vietnamese/document-numbers.ts';
import type { Answers } from './new-workspace.ts';
import { UsageError, type Shell } from './shell.ts';

/** The flags of `init`; what is not given is asked at a terminal. */
export interface InitOptions {
  /** The office's own plan in Word or Excel. */
  readonly from?: string | undefined;
  readonly agency?: string | undefined;
  readonly place?: string | undefined;
  readonly superior?: string | undefined;
  readonly planNumber?: string | undefined;
  readonly planDate?: CivilDate | undefined;
  readonly planTitle?: string | undefined;
  readonly signer?: string | undefined;
  readonly units?: string | undefined;
  readonly year?: number | undefined;
}

/** In the order they are asked. */
const QUESTIONS: readonly InitQuestion[] = [
  'agency',
  'place',
  'superior',
  'planNumber',
  'planDate',
  'planTitle',
  'year',
  'signer',
  'units',
];

type Said = Map<InitQuestion, string>;

/**
 * The answers from flags, or from questions at a terminal; undefined when the user gave up. Throws a UsageError when a flag is not
 * as it must be, or something is missing and nobody can be asked.
 */
export async function askAnswers(dir: string, options: InitOptions, shell: Shell): Promise<Answers | undefined> {
  const said = await askFor(QUESTIONS, options, { dir, shell });
  return said === undefined ? undefined : toAnswers((question) => said.get(question) ?? '');
}

/** The same for some of the questions, as text by question; flags that answer others are judged, too. */
export async function askFor(
  questions: readonly InitQuestion[],
  options: InitOptions,
  { dir, shell }: { readonly dir: string; readonly shell: Shell },
): Promise<ReadonlyMap<InitQuestion, string> | undefined> {
  const said: Said = new Map(
    QUESTIONS.flatMap((question) => {
      const text = options[question]?.toString();
      return text === undefined ? [] : [[question, tidied(question, text)] as const];
    }),
  );
  for (const [question, text] of said) {
    const bad = faultOf(question, text, shell);
    if (bad !== undefined) throw new UsageError(`${flagOf(question)}: ${bad}`);
  }
  const open = questions.filter((question) => !said.has(question));
  if (shell.interactive) {
    if (!(await askAll(open, said, { dir, shell }))) return undefined;
  } else {
    for (const question of open) said.set(question, suggestionFor(question, said));
    const needed = open.filter((question) => faultOf(question, said.get(question) ?? '', shell) !== undefined);
    // A year follows from the date that is asked for.
    const named = needed.filter((question) => question !== 'year' || !needed.includes('planDate'));
    if (named.length > 0) throw new UsageError(shell.screen.usage.needTerminal(named.map(flagOf)));
  }
  return said;
}

/** Whether all questions were answered; false when the user gave up. */
async function askAll(
  questions: readonly InitQuestion[],
  said: Said,
  { dir, shell }: { readonly dir: string; readonly shell: Shell },
): Promise<boolean> {
  if (questions.length === 0) return true;
  const { init } = shell.screen;
  const { isCancel, text } = await import('@clack/prompts');
  const { signal, stop } = endOfInput();
  shell.err(`${init.intro(dir, questions.length)}\n`);
  for (const [i, question] of questions.entries()) {
    const answer = await text({
      message: `${i + 1}/${questions.length}. ${init.ask[question]}`,
      placeholder: init.example[question],
      initialValue: suggestionFor(question, said),
      signal,
      validate: (value) => faultOf(question, tidied(question, value ?? ''), shell),
    });
    if (isCancel(answer)) break;
    said.set(question, tidied(question, answer ?? ''));
  }
  stop();
  return questions.every((question) => said.has(question));
}

/** Ctrl-D ends the input without a word to the prompt, which would wait for ever. */
function endOfInput(): { readonly signal: AbortSignal; readonly stop: () => void } {
  const controller = new AbortController();
  const onKey = (_: unknown, key: { readonly ctrl?: boolean; readonly name?: string } | undefined): void => {
    if (key?.ctrl === true && key.name === 'd') controller.abort();
  };
  stdin.on('keypress', onKey);
  return { signal: controller.signal, stop: () => void stdin.off('keypress', onKey) };
}

/** What an answer most likely is, by the answers before it; empty when nothing can be told. */
function suggestionFor(question: InitQuestion, said: Said): string {
  switch (question) {
    case 'place':
      return PLACE.exec(said.get('agency') ?? '')?.[1] ?? '';
    case 'year':
      return yearIn(said.get('planTitle') ?? '', said.get('planDate') ?? '');
    default:
      return '';
  }
}

/** The name behind the level: "Tri Phương" of "Ủy ban nhân dân xã Tri Phương". */
const PLACE = /^[ủu][yỷ] ban nhân dân\s+(?:xã|phường|thị trấn|đặc khu|huyện|quận|thị xã|thành phố|tỉnh)\s+(.+)$/iu;

/** The year that the title names, since a plan for next year is often signed in December; else that of the plan's date. */
function yearIn(title: string, date: string): string {
  const named = /năm (20\d\d)/iu.exec(title.normalize('NFC'))?.[1];
  const reading = readDate(date);
  return named ?? (reading.kind === 'value' ? String(parts(reading.value).year) : '');
}

/** As documents print it: names of agencies in full, a number without the word before it, no blanks around. */
function tidied(question: InitQuestion, text: string): string {
  const trimmed = text.normalize('NFC').trim();
  switch (question) {
    case 'agency':
    case 'superior':
      return trimmed.replace(/^ubnd\s+/iu, 'Ủy ban nhân dân ');
    case 'planNumber':
      return trimmed.replace(/^số\s*:?\s*/iu, '');
    default:
      return trimmed;
  }
}

function flagOf(question: InitQuestion): string {
  return `--${question.replaceAll(/[A-Z]/g, (c) => `-${c.toLowerCase()}`)}`;
}

/** What is wrong with an answer; undefined when it can stand in a workspace that compiles. */
function faultOf(question: InitQuestion, text: string, { screen }: Shell): string | undefined {
  switch (question) {
    case 'signer':
      return undefined;
    case 'planDate':
      return readDate(text).kind === 'value' ? undefined : screen.init.bad.date;
    case 'planNumber':
      return isDocumentNumber(text) ? undefined : screen.init.bad.number;
    case 'year':
      return /^20\d\d$/u.test(text) ? undefined : screen.init.bad.year;
    case 'units':
      return unitNames(text).length > 0 ? undefined : screen.init.bad.empty;
    case 'agency':
    case 'place':
    case 'superior':
    case 'planTitle':
      return text === '' ? screen.init.bad.empty : undefined;
  }
}

function toAnswers(answer: (question: InitQuestion) => string): Answers {
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
    year: Number(answer('year')),
  };
}

/** Names of units, each once: between semicolons where there are any, else between commas outside brackets. */
function unitNames(text: string): readonly string[] {
  const names = text.includes(';') ? text.split(';') : text.split(/,(?![^(]*\))/u);
  return [...new Set(names.map((name) => name.trim()).filter((name) => name !== ''))];
}

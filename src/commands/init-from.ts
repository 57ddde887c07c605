import { join } from 'node:path';
import type { Language } from '../i18n/catalogue.ts';
import { commentText, doubtText, sourceText, type IntakeWords } from '../i18n/intake-words.ts';
import type { InitQuestion } from '../i18n/screen.ts';
import { doubt } from '../intake/doubt.ts';
import { makePlan } from '../intake/make-plan.ts';
import type { OfficePlan, PlanHead } from '../intake/office-plan.ts';
import type { CompletePlan } from '../intake/files/plan-lines.ts';
import { workspaceFiles, type PlacedDoubt } from '../intake/files/workspace-files.ts';
import { readDate } from '../vietnamese/dates.ts';
import { isDocumentNumber } from '../vietnamese/document-numbers.ts';
import { askFor, type InitOptions } from './init-questions.ts';
import { SAMPLE, sampleSubmission, SCHEMA_FOLDER } from './new-workspace.ts';
import { notAPlanText, readPlanFile } from './plan-file.ts';
import { UsageError, type ExitCode, type Shell } from './shell.ts';
import { shownPath, slashed } from './shown-path.ts';
import { writeWorkspace } from './write-workspace.ts';

/** Where the new workspace goes, and how the next commands name it. */
export interface NewPlace {
  /** Absolute, and as shown. */
  readonly dir: string;
  readonly shown: string;
  readonly inside: string;
  readonly option: string;
}

/** Doubts on the screen at most; all of them stand in the files. */
const MOST_SHOWN = 40;

/** `cchc init --from FILE`: a workspace from the office's own plan, and a list of what was not sure of it. */
export async function initFrom(file: string, place: NewPlace, options: InitOptions, shell: Shell): Promise<ExitCode> {
  const words = await wordsOf(shell.screen.language);
  if (options.units !== undefined) throw new UsageError(words.notWithFrom('--units'));
  const read = await readPlanFile(file, words, shell);
  if (read.kind === 'not-a-plan') {
    shell.err(`${words.unreadable(slashed(file), notAPlanText(read, words))}\n`);
    return 1;
  }
  const plan = await completed(makePlan(read.plan, options.year), options, { place, shell });
  if (plan === undefined) {
    shell.err(`${shell.screen.init.cancelled}\n`);
    return 130;
  }
  const { files, doubts } = workspaceFiles(plan, {
    schemas: SCHEMA_FOLDER,
    comment: (one) => commentText(one, words),
  });
  await writeWorkspace(place.dir, { ...files, [SAMPLE]: sampleOf(plan) }, shell);
  shell.err(told(plan, doubts, { file, place, words, shell }));
  return 0;
}

/** What a workspace cannot be without. */
const NEEDED = ['agency', 'place', 'planNumber', 'planTitle', 'year'] as const satisfies readonly InitQuestion[];

/** The plan with what flags say in place of what was read, and with answers for what nothing said; undefined when the user gave up. */
async function completed(
  plan: OfficePlan,
  options: InitOptions,
  { place, shell }: { readonly place: NewPlace; readonly shell: Shell },
): Promise<CompletePlan | undefined> {
  const { head } = plan;
  const said = await askFor(NEEDED, { ...foundOf(head), ...given(options) }, { dir: place.shown, shell });
  if (said === undefined) return undefined;
  const text = (question: InitQuestion): string => said.get(question) ?? '';
  const date = readDate(text('planDate'));
  return {
    ...plan,
    head: {
      ...head,
      agency: text('agency'),
      place: text('place'),
      number: text('planNumber'),
      title: text('planTitle'),
      year: Number(text('year')),
      ...(date.kind === 'value' && { date: date.value }),
      ...(said.has('superior') && { superior: { ...head.superior, name: text('superior') } }),
      signer: { ...head.signer, ...(said.has('signer') && { name: text('signer') }) },
    },
    doubts: [
      ...plan.doubts.filter(({ code, args }) => !(code === 'not-found' && isAnswered(args.what, options))),
      ...(isGuessed(head.place ?? options.place, shell)
        ? [doubt('place-from-agency', { place: text('place') }, 'plan:agency')]
        : []),
    ],
  };
}

/** Whether nobody said a thing, nor could be asked. */
function isGuessed(said: string | undefined, { interactive }: Shell): boolean {
  return said === undefined && !interactive;
}

/** What was read, as if flags had said it. */
function foundOf({ agency, place, number, date, title, year, superior, signer }: PlanHead): InitOptions {
  return {
    agency,
    place,
    planNumber: number !== undefined && isDocumentNumber(number) ? number : undefined,
    planDate: date,
    planTitle: title,
    year,
    superior: superior?.name,
    signer: signer.name,
  };
}

function given(options: InitOptions): InitOptions {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));
}

function isAnswered(what: string, { planDate, superior, signer }: InitOptions): boolean {
  return (
    (what === 'date' && planDate !== undefined) ||
    (what === 'superior' && superior !== undefined) ||
    (what === 'signer-name' && signer !== undefined)
  );
}

function sampleOf({ appendices, units, head }: CompletePlan): string {
  const task = appendices.flatMap(({ groups }) => groups.flatMap(({ tasks }) => tasks))[0];
  const lead = units.find(({ id }) => task?.lead.includes(id) === true) ?? units[0];
  return sampleSubmission({ unit: lead?.id ?? '', task: task?.id ?? '', year: head.year });
}

interface Telling {
  readonly file: string;
  readonly place: NewPlace;
  readonly words: IntakeWords;
  readonly shell: Shell;
}

function told(plan: CompletePlan, doubts: readonly PlacedDoubt[], { file, place, words, shell }: Telling): string {
  const tasks = plan.appendices.flatMap(({ groups }) => groups.flatMap((group) => group.tasks));
  const lines = [
    words.read({ appendices: plan.appendices.length, tasks: tasks.length, units: plan.units.length }),
    doubts.length === 0 ? words.sure(slashed(file)) : words.title(doubts.length, slashed(file)),
    ...doubts.slice(0, MOST_SHOWN).flatMap((one) => {
      const at = `${shownPath(join(place.dir, one.file), shell)}:${one.line}`;
      const from =
        one.doubt.from === undefined ? [] : [`  ${words.inPlan(sourceText(one.doubt.from, words), one.more)}`];
      return [`${at}: ${doubtText(one.doubt, words)}.`, ...from];
    }),
    ...(doubts.length > MOST_SHOWN ? [words.rest(doubts.length - MOST_SHOWN)] : []),
    words.next({ dir: place.shown, inside: place.inside, option: place.option }),
  ];
  return `${lines.join('\n')}\n`;
}

async function wordsOf(language: Language): Promise<IntakeWords> {
  switch (language) {
    case 'vi':
      return import('../i18n/vi/intake.ts').then((m) => m.VI_INTAKE);
    case 'en':
      return import('../i18n/en/intake.ts').then((m) => m.EN_INTAKE);
  }
}

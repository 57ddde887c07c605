import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import type { Aggregate } from '../model/aggregate.ts';
import type { CivilDate } from '../model/civil-date.ts';
import type { Document } from '../model/document.ts';
import type { Workspace } from '../model/facts.ts';
import type { Outline } from '../model/outline.ts';
import { printCount } from '../vietnamese/numbers.ts';
import { chooseOutline } from './choose-outline.ts';
import { periodContext, type PeriodContext } from './context.ts';
import { withDetails } from './details.ts';
import type { DocumentOptions } from './document-options.ts';
import { fillOutline, say } from './fill-outline.ts';
import { documentDate, officialHeader } from './frame-parts.ts';
import { owedUnits, type OwedTask, type OwedUnit } from './owed.ts';
import { sentence } from './prose.ts';
import { extend, type Texts } from './scope.ts';
import { unknownSections } from './unknown-sections.ts';

export interface LetterOptions extends DocumentOptions {
  /** The day on which units are late. */
  readonly asOf: CivilDate;
  /** The new time limit. */
  readonly deadline: CivilDate;
  /** One letter to all, or one to each. */
  readonly to: 'all' | 'each';
}

interface Letter {
  /** The only unit it is for. */
  readonly unit?: string;
  readonly document: Document;
  /** The same for a chat: some lines without the form of an official text. */
  readonly message: string;
}

export interface ComposedLetters {
  /** None when nobody is late. */
  readonly letters: readonly Letter[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Công văn đôn đốc: what units owe on a day, ordered of members, asked of cooperating bodies. */
export function composeLetters(aggregate: Aggregate, workspace: Workspace, options: LetterOptions): ComposedLetters {
  const { outline, diagnostics } = chooseOutline('letter', workspace);
  const owed = owedUnits(aggregate, options.asOf);
  const groups = options.to === 'each' ? owed.map((unit) => [unit]) : owed.length === 0 ? [] : [owed];
  const { context: bare, ...told } = withDetails(
    periodContext(aggregate, workspace, outline, options.draft),
    new Map(),
  );
  const composed = groups.map((group) => composeLetter(withOwed(bare, group, options), options));
  return {
    letters: composed.map(({ letter }) => letter),
    diagnostics: [
      ...diagnostics,
      ...told.diagnostics,
      ...composed.flatMap((each) => each.diagnostics),
      ...unknownSections(bare),
    ],
  };
}

function composeLetter(
  context: PeriodContext,
  { asOf, date, number, to }: LetterOptions,
): { readonly letter: Letter; readonly diagnostics: readonly Diagnostic[] } {
  const { workspace, outline, owed } = context;
  const header = officialHeader(workspace.plan.agency, outline.abbreviation, documentDate(asOf, date), number);
  const names = owed.map(({ unit }) => unit.name);
  const { document, diagnostics } = fillOutline(context, {
    header,
    addressees: names,
    isFor: to === 'each' ? 'these' : 'any',
  });
  const message = messageOf(outline, context);
  const [first] = owed;
  return {
    letter: {
      ...(to === 'each' && first !== undefined && { unit: first.unit.id }),
      document,
      message: message.text,
    },
    diagnostics: [...diagnostics, ...message.diagnostics],
  };
}

function messageOf({ message }: Outline, context: PeriodContext) {
  const { texts, diagnostics } = say(message, context);
  return { text: texts.map((text) => `${sentence(text)}\n`).join(''), diagnostics };
}

function withOwed(context: PeriodContext, owed: readonly OwedUnit[], options: LetterOptions): PeriodContext {
  return { ...context, owed, scope: extend(context.scope, { letter: letterTexts(owed, options) }) };
}

/** What a letter says of those it is for, by name and in numbers. */
function letterTexts(owed: readonly OwedUnit[], { asOf, deadline }: LetterOptions): Texts {
  const late = owed.filter(({ report }) => report === 'missing');
  const behind = owed.flatMap((unit) => {
    const tasks = unit.tasks.filter(({ daysOverdue }) => daysOverdue > 0);
    return tasks.length === 0 ? [] : [{ ...unit, tasks }];
  });
  // Of those whose report is out nobody knows yet what they have not done.
  const sent = behind.filter(({ report }) => report === 'sent');
  const daysLate = Math.max(0, ...late.map((unit) => unit.daysLate));
  return {
    as_of: asOf,
    deadline,
    units: namesOf(owed),
    units_count: owed.length,
    members_count: owed.filter(({ unit }) => unit.kind === 'member').length,
    tasks: taskNumbers(owed.flatMap(({ tasks }) => tasks)),
    tasks_count: owed.flatMap(({ tasks }) => tasks).length,
    late: { ...namedByKind(late), count: late.length, days: daysLate, owes: late.map(owesWhat).join('; ') },
    behind: {
      ...namedByKind(sent),
      count: behind.length,
      tasks: behind.reduce((sum, { tasks }) => sum + tasks.length, 0),
      owes: sent.map(owesWhat).join('; '),
    },
    owes: owed.map(owesWhat).join('; '),
  };
}

function namesOf(owed: readonly OwedUnit[]): string {
  return owed.map(({ unit }) => unit.name).join('; ');
}

function namedByKind(owed: readonly OwedUnit[]): Texts {
  const members = owed.filter(({ unit }) => unit.kind === 'member');
  const cooperating = owed.filter(({ unit }) => unit.kind === 'cooperating');
  return {
    members: namesOf(members),
    members_count: members.length,
    cooperating: namesOf(cooperating),
    cooperating_count: cooperating.length,
  };
}

/** "Công an xã (02 nhiệm vụ: III.3, III.4)". */
function owesWhat({ unit, tasks }: OwedUnit): string {
  if (tasks.length === 0) return unit.name;
  return `${unit.name} (${printCount(tasks.length)} nhiệm vụ: ${taskNumbers(tasks)})`;
}

function taskNumbers(tasks: readonly OwedTask[]): string {
  return tasks.map(({ result }) => result.task.printedId).join(', ');
}

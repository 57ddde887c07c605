import type { Book } from '../../model/book.ts';
import type { Period, Unit, Workspace } from '../../model/facts.ts';
import type { Resolver } from '../../model/resolve.ts';
import { periodTitle } from '../period-names.ts';
import { type Answers, answersOf } from './answers.ts';
import type { FormContext, FormFilling } from './form-context.ts';
import { generalSheet } from './general-sheet.ts';
import { formSheet, type Identity } from './grid.ts';
import { indicatorSheet } from './indicator-sheet.ts';
import { LIST_NAMES, LISTS_SHEET } from './lists.ts';
import { markedFaults } from './marks.ts';
import { narrativeSheet } from './narrative-sheet.ts';
import { previousValues } from './previous.ts';
import { taskSheet } from './task-sheet.ts';

/** Whose form it is. */
export interface FormSubject {
  readonly unit: Unit;
  readonly period: Period;
}

/**
 * Biểu báo cáo của đơn vị: the workbook that a unit fills in for a period, empty or filled with what it sent, its faults marked in
 * their cells and listed first.
 */
export function composeForm(
  workspace: Workspace,
  resolver: Resolver,
  { unit, period, submission, faults = [] }: FormSubject & Partial<FormFilling>,
): Book {
  const sent = answersOf(submission, resolver);
  const answers = faults.length > 0 ? sentAgain(sent) : sent;
  const context: FormContext = {
    workspace,
    resolver,
    period,
    unit,
    answers,
    marks: markedFaults(faults, sent),
    previous: previousValues(workspace, resolver, { unit, period }),
  };
  const sheets = [taskSheet(context), indicatorSheet(context), narrativeSheet(context)].flatMap((sheet) => sheet ?? []);
  const general = generalSheet(
    context,
    faults,
    sheets.map(({ name }) => name),
  );
  const identity = identityOf(context);
  return {
    title: `Biểu báo cáo ${periodTitle(period)} – ${unit.name}`,
    author: workspace.plan.agency.name,
    sheets: [...[general, ...sheets].map((sheet) => formSheet(sheet, identity)), LISTS_SHEET],
    names: LIST_NAMES,
  };
}

/** What goes back is sent once more: on a day that is not known yet. */
function sentAgain(sent: Answers): Answers {
  const revision = sent.get('revision');
  const next =
    revision === undefined ? [] : [['revision', { ...revision, text: String(Number(revision.text) + 1) }] as const];
  return new Map([...[...sent].filter(([path]) => path !== 'submitted'), ...next]);
}

function identityOf({ workspace, unit, period }: FormContext): Identity {
  const plan = workspace.plan.plans.find(({ key }) => key === (period.plans.includes('') ? '' : period.plans[0]));
  return [
    ['unit', unit.id],
    ['period', period.id],
    ['year', String(period.year)],
    ...(plan === undefined || plan.number === '' ? [] : [['plan', plan.number] as const]),
    ['window/from', period.window.from.split('-').toReversed().join('/')],
    ['window/to', period.window.to.split('-').toReversed().join('/')],
  ];
}

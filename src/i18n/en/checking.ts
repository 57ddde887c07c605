import type { CheckingArgs } from '../../diagnostic/codes/checking.ts';
import type { CivilDate } from '../../model/civil-date.ts';
import type { TaskStatus } from '../../model/facts.ts';
import { printDate } from '../../vietnamese/dates.ts';
import type { Catalogue } from '../catalogue.ts';

const meant = (nearest: string | undefined): string => (nearest === undefined ? '' : ` Did you mean "${nearest}"?`);

function span(from: CivilDate, to: CivilDate): string {
  return from === to ? printDate(from) : `${printDate(from)}–${printDate(to)}`;
}

const days = (count: number): string => (count === 1 ? '1 day' : `${count} days`);

/** What to do when only the year puts a date outside the window. */
function orOtherYear(date: CivilDate | undefined): string {
  return date === undefined ? '' : `If ${date.slice(0, 4)} was meant, write ${printDate(date)}. `;
}

const quoted = (names: readonly string[]): string => names.map((name) => `"${name}"`).join(', ');

const STATUSES: Readonly<Record<TaskStatus, string>> = {
  done: 'done',
  'in-progress': 'in progress',
  'not-started': 'not started',
  ongoing: 'ongoing',
  'not-arising': 'not arising',
};

const KINDS: Readonly<Record<CheckingArgs['duplicate-id']['what'], string>> = {
  unit: 'Unit',
  task: 'Task',
  indicator: 'Indicator',
  row: 'Row',
  identity: 'Identity',
  plan: 'Plan',
  appendix: 'Appendix',
  section: 'Section of the outline',
  alias: 'Alias',
};

/** English words of the faults that `check` finds. */
export const EN_CHECKING: Catalogue<CheckingArgs> = {
  'unknown-unit': {
    message: ({ id, nearest }) => `The plan has no unit "${id}".${meant(nearest)}`,
    hint: () =>
      'Use the id, name or alias of a unit of the plan (`units` in plan.yaml, sheet Đơn vị of ke-hoach.xlsx), or add the unit there.',
  },
  'unknown-task': {
    message: ({ id, nearest }) => `The plan has no task "${id}".${meant(nearest)}`,
    hint: () => "Write the task's number as printed in the plan's appendix.",
  },
  'unknown-indicator': {
    message: ({ id, nearest }) => `There is no indicator "${id}".${meant(nearest)}`,
    hint: () => 'Use an id from indicators.yaml or from a set named in `include`.',
  },
  'unknown-row': {
    message: ({ id, rows, nearest }) => `The row set "${rows}" has no row "${id}".${meant(nearest)}`,
    hint: () => 'Use a row id from `rows` in indicators.yaml.',
  },
  'unknown-rows': {
    message: ({ id, nearest }) => `There is no row set "${id}".${meant(nearest)}`,
    hint: () => 'Declare it under `rows` in indicators.yaml, or correct `by`.',
  },
  'unknown-period': {
    message: ({ id, nearest }) => `The plan has no period "${id}".${meant(nearest)}`,
    hint: ({ known }) =>
      `Use a period id of the plan (\`periods\` in plan.yaml, sheet Kỳ báo cáo of ke-hoach.xlsx)${known.length === 0 ? '' : `: ${known.join(', ')}`}.`,
  },
  'unknown-plan': {
    message: ({ number, nearest }) => `This workspace has no plan "${number}".${meant(nearest)}`,
    hint: () =>
      "Write the plan's number as in `plan`, or declare the document under `also` in plan.yaml (sheet Văn bản of ke-hoach.xlsx).",
  },
  'unknown-set': {
    message: ({ id, nearest }) => `There is no indicator set "${id}".${meant(nearest)}`,
    hint: () => 'Name a built-in set in `include`, for example thong-ke-cchc.',
  },
  'unknown-outline': {
    message: ({ id, nearest }) => `There is no outline "${id}".${meant(nearest)}`,
    hint: () => 'cchc outline lists the built-in ones; or put your own into templates/.',
  },
  'wrong-outline': {
    message: ({ id, found, wanted }) => `The outline "${id}" is for a document of kind ${found}, not ${wanted}.`,
    hint: () => 'Name an outline of that kind; cchc outline lists them all.',
  },
  'outline-needs-period': {
    message: ({ what }) => `The outline of a plan uses "${what}", which only a reporting period has.`,
    hint: () =>
      "A plan is written before there are results: use tasks, appendices, periods, duties and the office's own words.",
  },
  'unknown-code': {
    message: ({ code, nearest }) => `There is no diagnostic code "${code}".${meant(nearest)}`,
    hint: () => 'Write the code as printed with each diagnostic.',
  },
  'duplicate-id': {
    message: ({ what, id }) => `${KINDS[what]} "${id}" already stands above; every id is used once.`,
    hint: () => 'Remove one of the two, or rename it if they are different things.',
  },
  'several-leads': {
    message: ({ task, leads }) => `Task ${task} has ${leads.length} lead units: ${quoted(leads)}.`,
    hint: () =>
      'Name one lead and put the others under `support`. If every unit owes it, write `each` instead of `lead`.',
  },
  'no-reporters': {
    message: ({ indicator }) => `Indicator "${indicator}" is owed by no unit, so it will never have a value.`,
    hint: () => 'Name who reports it in `reporters`.',
  },
  'not-own-task': {
    message: ({ task, lead, unit }) => `Task ${task} is led by ${lead.join(', ')}, not by ${unit}.`,
    hint: () => "Check the task's number; if the unit takes part, add it to the task's `support`.",
  },
  'support-gives-status': {
    message: ({ task, lead, unit }) =>
      `${unit} only supports task ${task}; its status is reported by its lead (${lead.join(', ')}).`,
    hint: () => 'Remove status, completion date and progress; words and evidence may stay.',
  },
  'not-own-indicator': {
    message: ({ label, unit, reporters }) =>
      reporters.length === 0
        ? `Indicator "${label}" is owed by no unit, so the value from ${unit} is not used.`
        : `Indicator "${label}" is reported by ${reporters.join(', ')}, not by ${unit}.`,
    hint: () => "Remove the value, or add the unit to the indicator's `reporters`.",
  },
  'submission-of-other-plan': {
    message: ({ plan, period }) => `Period "${period}" does not report on plan ${plan}.`,
    hint: () => "Use a period of this plan, or correct the plan's number.",
  },
  'duplicate-submission': {
    message: ({ unit, period, revision, other }) =>
      `${unit} has two different files for "${period}", revision ${revision}: this one and ${other}.`,
    hint: () =>
      'Keep one. If the later replaces the earlier, count it as sending 2 (Lần gửi in a form, `revision: 2` in .yaml).',
  },
  'identical-submission': {
    message: ({ other }) => `This file is a copy of ${other}; it is counted once.`,
    hint: () => 'Delete one of the two.',
  },
  'revision-order': {
    message: ({ revision, submitted, earlier, earlierSubmitted }) =>
      `Revision ${revision} is dated ${printDate(submitted)}, before revision ${earlier} (${printDate(earlierSubmitted)}).`,
    hint: () => 'Correct the date, or number the revisions in order.',
  },
  'revision-missing': {
    message: ({ revision, missing }) => `Revision ${revision} is here but revision ${missing} is not.`,
    hint: () => 'Keep earlier revisions for comparison; the first receipt belongs in records/.',
  },
  'missing-submission': {
    message: ({ name, due, unread }) =>
      unread === undefined
        ? `${name} has not sent its report (due ${printDate(due)}).`
        : `No report of ${name} was found (due ${printDate(due)}); ${unread === 1 ? '1 file cannot be read and does' : `${unread} files cannot be read and do`} not tell whose, or of which period.`,
    hint: ({ unread, misfiled }) =>
      misfiled !== undefined
        ? 'Before reminding the unit, look at the files named below: it may have used the form of another period. If so, ask for the form of this one.'
        : unread === undefined
          ? 'Remind the unit; the report can be made all the same, and the note to the leader names it.'
          : 'Mend the files that cannot be read before reminding the unit: it may have sent one of them.',
  },
  'submission-unreadable': {
    message: ({ name, file }) => `${name} has sent its report, but the file "${file}" cannot be read.`,
    hint: () => 'Mend the file at the place named below, or ask the unit to send it again.',
  },
  'unreported-task': {
    message: ({ task, content }) => `No status is reported for task ${task} (${content}).`,
    hint: () => 'Give a status: done, in-progress, not-started, ongoing or not-arising.',
  },
  'unreported-indicator': {
    message: ({ label }) => `No value is reported for "${label}".`,
    hint: () => 'Give the value: 0 if there were none, "không phát sinh" if it does not arise.',
  },
  'window-mismatch': {
    message: ({ from, to, periodFrom, periodTo }) =>
      `The window is given as ${span(from, to)}; the period's is ${span(periodFrom, periodTo)}.`,
    hint: () =>
      'If only the date is wrong, correct it; if the figures follow another window, they must be counted again.',
  },
  'wrong-year': {
    message: ({ year, planYear }) => `The year given is ${year}; the period is of ${planYear}.`,
    hint: ({ year }) =>
      `If the form of ${year} was used again, correct its year and dates; if these are figures of ${year}, take the file out of the folder.`,
  },
  'late-submission': {
    message: ({ unit, submitted, due, days: late }) =>
      `${unit}: sent on ${printDate(submitted)}, ${days(late)} after the due date ${printDate(due)}.`,
    hint: () => 'If it first came in time, record the receipt in records/ (cchc/receipts/1).',
  },
  'submitted-missing': {
    message: ({ unit, period }) =>
      `${unit}: the report for "${period}" has neither a date nor a receipt on record, so nobody knows whether it came in time.`,
    hint: () =>
      'Give `submitted`, or record the receipt in records/ (cchc/receipts/1). Until then it is not counted as on time.',
  },
  'submitted-before-window': {
    message: ({ submitted, from }) =>
      `The submission is dated ${printDate(submitted)}, before the window begins (${printDate(from)}).`,
    hint: ({ meant: other }) => `${orOtherYear(other)}Check the date.`,
  },
  'submitted-after-today': {
    message: ({ submitted, today }) =>
      `The submission is dated ${printDate(submitted)}, which is after today (${printDate(today)}).`,
    hint: () => 'Check the date.',
  },
  'completed-after-window': {
    message: ({ task, completed, to }) =>
      `Task ${task}: completed on ${printDate(completed)}, after the window's end ${printDate(to)}.`,
    hint: ({ meant: other }) =>
      `${orOtherYear(other)}What is finished later is in progress now, and done in the next period.`,
  },
  'completed-before-window': {
    message: ({ task, completed, from }) =>
      `Task ${task}: completed on ${printDate(completed)}, before the window begins (${printDate(from)}).`,
    hint: ({ meant: other }) =>
      `${orOtherYear(other)}If it was finished in an earlier period, see whether it belongs here.`,
  },
  'evidence-after-window': {
    message: ({ task, date, to }) =>
      `Task ${task}: evidence dated ${printDate(date)}, after the window's end ${printDate(to)}.`,
    hint: ({ meant: other }) => `${orOtherYear(other)}Later evidence belongs to the next period.`,
  },
  'evidence-before-window': {
    message: ({ task, date, from }) =>
      `Task ${task}: evidence dated ${printDate(date)}, before the window (from ${printDate(from)}).`,
    hint: () => 'Nothing to mend if the older document still holds.',
  },
  'as-of-after-window': {
    message: ({ label, date, to }) =>
      `"${label}" is taken as of ${printDate(date)}, after the window's end ${printDate(to)}.`,
    hint: ({ to }) => `Take the figure as of ${printDate(to)}.`,
  },
  'due-before-window-end': {
    message: ({ due, to }) =>
      `The due date ${printDate(due)} is before the window's end ${printDate(to)}: units cannot have all figures yet.`,
    hint: () => 'Move `due` later or `to` earlier.',
  },
  'due-without-working-day': {
    message: ({ due, to, earliest }) =>
      `The due date ${printDate(due)} leaves less than one working day after the window's end ${printDate(to)}; the earliest is ${printDate(earliest)}.`,
    hint: () =>
      'Decree 09/2019/NĐ-CP, Art. 8.5. Lunar holidays and days in lieu are not computed. Nothing to mend if the plan was issued so.',
  },
  'send-before-due': {
    message: ({ sendBy, due }) =>
      `The deadline to the superior ${printDate(sendBy)} is before the units' due date ${printDate(due)}: not all reports will be in.`,
    hint: () => 'Check `due` and `send_by`.',
  },
  'window-empty': {
    message: ({ period, from, to }) =>
      `Period ${period}: the window begins on ${printDate(from)}, after its end ${printDate(to)}.`,
    hint: () => 'Correct `from` and `to`.',
  },
  'window-too-long': {
    message: ({ period, days: length }) => `Period ${period}: the window is ${days(length)} long, more than a year.`,
    hint: () => 'Check the years in `from` and `to`; they may be left out.',
  },
  'window-starts-year-before': {
    message: ({ period, from, year }) =>
      `Period ${period} of ${year} begins on ${printDate(from)}, in the middle of the year before.`,
    hint: () => 'Usually `from` and `to` were swapped. Nothing to mend if it is meant so.',
  },
  'half-year-outside-year': {
    message: ({ period, year, from, to, yearFrom, yearTo }) =>
      `Period ${period} (${span(from, to)}) is not inside period ${year} (${span(yearFrom, yearTo)}): the year's figures would lack what was reported.`,
    hint: () => 'Let both follow one regime, for example both from 01/01 or both from 15/12 of the year before.',
  },
  'overlapping-windows': {
    message: ({ period, other, from, to }) =>
      `Periods ${period} and ${other} overlap in ${span(from, to)}: figures are counted twice.`,
    hint: () => 'A window begins the day after the one before it ends; a cumulative one is written `kind: cumulative`.',
  },
  'window-gap': {
    message: ({ period, other, from, to }) =>
      `Between periods ${other} and ${period}, ${span(from, to)} is in no period.`,
    hint: () => 'What happens on these days is in no report.',
  },
  'deadline-outside-year': {
    message: ({ task, deadline, year }) =>
      `Task ${task}: the deadline ${printDate(deadline)} is not in the plan's year ${year}.`,
    hint: () => 'Check the year of the deadline.',
  },
  'plan-date-order': {
    message: ({ number, date, planDate }) =>
      `The legal basis ${number} of ${printDate(date)} is later than the plan (${printDate(planDate)}).`,
    hint: () => 'Check both dates.',
  },
  'done-without-date': {
    message: ({ task }) => `Task ${task} is reported done without a completion date.`,
    hint: () => 'Give `completed`, usually the date of the document made.',
  },
  'done-without-product': {
    message: ({ task, product }) =>
      `Task ${task} is reported done without its result${product === '' ? '' : ` (the plan asks for: ${product})`}.`,
    hint: () => 'Name the document in `product`, for example: Quyết định số 61/QĐ-UBND ngày 14/6/2024.',
  },
  'done-late': {
    message: ({ task, completed, deadline, days: late }) =>
      `Task ${task} was done late: on ${printDate(completed)}, deadline ${printDate(deadline)} (${days(late)}).`,
    hint: () => 'Nothing to mend if this is so; the task counts as done late.',
  },
  'completed-but-not-done': {
    message: ({ task, status }) => `Task ${task} has a completion date but its status is "${STATUSES[status]}".`,
    hint: () => 'If it is finished, set the status to done; if not, remove the date.',
  },
  'ongoing-with-deadline': {
    message: ({ task, deadline }) =>
      `Task ${task} is reported as ongoing, but the plan gives it the deadline ${printDate(deadline)}.`,
    hint: () =>
      'Report done, in progress or not started; not done at its deadline it counts as overdue. If it really recurs, mend the deadline in the plan.',
  },
  'completed-contradicts-product': {
    message: ({ task, completed, dated }) =>
      `Task ${task} was completed on ${printDate(completed)}, but the document it names is dated ${printDate(dated)}.`,
    hint: () => 'One of the two years is a slip: look at the document and mend the one that is wrong.',
  },
  'overdue-without-reason': {
    message: ({ task, deadline, days: late }) =>
      `Task ${task} is overdue without a reason: deadline ${printDate(deadline)}, ${days(late)} before the window's end.`,
    hint: () => 'Give the objective and subjective `reason`, or an explanation in records/.',
  },
  'progress-out-of-range': {
    message: ({ task, text }) => `Task ${task}: progress "${text}" is not between 0 and 100%.`,
    hint: () => 'Give a progress from 0% to 100%.',
  },
  'progress-contradicts-status': {
    message: ({ task, progress, status }) =>
      `Task ${task}: progress ${progress} does not fit the status "${STATUSES[status]}".`,
    hint: () => 'Correct one of the two; a finished task needs no progress.',
  },
  'done-not-repeated': {
    message: ({ task, period }) =>
      `Task ${task} was reported done in "${period}" and is not named here; it stays done.`,
    hint: () => 'Nothing to mend.',
  },
  'done-taken-back': {
    message: ({ task, period, status }) =>
      `Task ${task} was reported done in "${period}" and is now "${STATUSES[status]}".`,
    hint: () => 'Check it; if the earlier report was wrong, say why in `note`.',
  },
  'evidence-file-missing': {
    message: ({ path }) => `The evidence file "${path}" is not there.`,
    hint: () => 'Copy it to its place (paths are relative to this report), or correct its name.',
  },
  'received-before-submitted': {
    message: ({ received, submitted }) =>
      `Received on ${printDate(received)}, before the report's own date ${printDate(submitted)}.`,
    hint: () => 'Correct the receipt in records/ or the date in the report.',
  },
  'waiver-expired': {
    message: ({ code, until }) => `The waiver of "${code}" ended on ${printDate(until)}.`,
    hint: () => 'Mend the fault, or have the waiver prolonged (`until`).',
  },
  'pledge-before-plan': {
    message: ({ signed, number, date }) =>
      `The pledge was signed on ${printDate(signed)}, before plan ${number} was issued (${printDate(date)}).`,
    hint: () => 'Check the date of signing in records/, or the date of the plan in plan.yaml.',
  },
  'pledge-of-others-task': {
    message: ({ task, unit }) => `${unit} pledged task ${task} but neither leads nor supports it.`,
    hint: () => "Check the task's number; if the unit takes part, add it to the task's `support`.",
  },
  'finding-date-order': {
    message: ({ which, date, found }) =>
      `${which === 'remedied' ? 'Remedied on' : 'To be remedied by'} ${printDate(date)}, before it was found on ${printDate(found)}.`,
    hint: () => 'Check day, month and year of both dates.',
  },
  'entered-by-without-source': {
    message: ({ by }) => `${by} typed this report in for the unit, but it does not say from which paper.`,
    hint: () => 'Add `source`, such as "Báo cáo số 05/BC-CAX ngày 23/06/2024", so that it can be compared.',
  },
};

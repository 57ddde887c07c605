import { civilDate, type CivilDate } from '../model/civil-date.ts';
import type { Citation, Period, Plan, PlanDocument } from '../model/facts.ts';
import type { Place } from '../diagnostic/place.ts';
import { readDayMonth, type DayMonth } from '../vietnamese/dates.ts';
import { fault } from '../vietnamese/reading.ts';
import { readCitation } from './citation.ts';
import { choiceAt, entriesOf, field, itemsAt, optional, placeOf, textAt, textListAt } from './fields.ts';
import { checkId } from './ids.ts';
import { reportFault, type Loading } from './loading.ts';
import type { Entry, Tree } from './tree.ts';
import { factAt, neverNotArising } from './values.ts';

/**
 * The periods (kỳ báo cáo) of a plan, their dates in the report year, and the ids of those whose windows cannot be read. A period
 * that names no plans reports on every plan that no other period names.
 */
export function readPeriods(
  tree: Tree,
  plans: readonly PlanDocument[],
  loading: Loading,
): Pick<Plan, 'periods' | 'brokenPeriods'> {
  const entries = entriesOf(field(tree, 'periods'));
  const named = new Set(entries.flatMap(({ value }) => plansOf(value, loading)));
  const rest = plans.map((plan) => plan.key).filter((key) => !named.has(key));
  const read = entries.map((entry) => ({ id: entry.key.text, period: readPeriod(entry, rest, loading) }));
  return {
    periods: read.flatMap(({ period }) => period ?? []),
    brokenPeriods: read.filter(({ period }) => period === undefined).map(({ id }) => id),
  };
}

function readPeriod({ key, value }: Entry, rest: readonly string[], loading: Loading): Period | undefined {
  checkId({ value: key.text, place: key.place }, loading);
  const dates = readDates(value, loading);
  if (dates === undefined) return undefined;
  const own = plansOf(value, loading);
  return {
    id: key.text,
    label: textAt(value, 'label') ?? key.text,
    year: dates.year,
    window: { from: dates.from, to: dates.to },
    due: dates.due,
    ...optional('sendBy', dates.sendBy),
    kind: choiceAt(value, 'kind', ['cumulative', 'in-period']) ?? 'cumulative',
    plans: own.length > 0 ? own : rest,
    ...optional('outline', textAt(value, 'outline')),
    ...optional('request', requestOf(value, loading)),
    place: key.place,
    places: placesOf(value),
  };
}

/** Văn bản yêu cầu báo cáo. */
function requestOf(period: Tree, loading: Loading): Citation | undefined {
  const request = field(period, 'request');
  return request?.kind === 'map' ? readCitation(request, loading) : undefined;
}

function plansOf(period: Tree, loading: Loading): readonly string[] {
  return textListAt(period, 'plans').map(loading.planKey);
}

interface Dates {
  readonly year: number;
  readonly from: CivilDate;
  readonly to: CivilDate;
  readonly due: CivilDate;
  readonly sendBy: CivilDate | undefined;
}

/** The report year is that of `to`; `from` without a year lies in the year before when it comes later in the calendar. */
function readDates(period: Tree, loading: Loading): Dates | undefined {
  const toWritten = dayMonth(period, 'to', loading);
  const fromWritten = dayMonth(period, 'from', loading);
  const year = toWritten?.year ?? loading.year;
  const fromYear =
    toWritten !== undefined && fromWritten !== undefined && comesLater(fromWritten, toWritten) ? year - 1 : year;
  const to = inYear(period, 'to', toWritten, year, loading);
  const from = inYear(period, 'from', fromWritten, fromYear, loading);
  const due = inYear(period, 'due', dayMonth(period, 'due', loading), year, loading);
  const sendBy = inYear(period, 'send_by', dayMonth(period, 'send_by', loading), year, loading);
  if (to === undefined || from === undefined) return undefined;
  return { year, from, to, due: due ?? to, sendBy };
}

function dayMonth(period: Tree, key: string, loading: Loading): DayMonth | undefined {
  const fact = factAt(period, key, neverNotArising(readDayMonth), loading);
  return fact.kind === 'value' ? fact.value : undefined;
}

function comesLater(a: DayMonth, b: DayMonth): boolean {
  return a.month > b.month || (a.month === b.month && a.day > b.day);
}

/** 29/02 is a day of some years only. */
function inYear(
  period: Tree,
  key: string,
  written: DayMonth | undefined,
  year: number,
  loading: Loading,
): CivilDate | undefined {
  if (written === undefined) return undefined;
  const date = civilDate(written.year ?? year, written.month, written.day);
  if (date === undefined) {
    reportFault(fault('impossible-date', { text: textAt(period, key) ?? '' }), placeOf(period, key), loading);
  }
  return date;
}

function placesOf(period: Tree): Period['places'] {
  const place = (key: string): Place | undefined =>
    field(period, key) === undefined ? undefined : placeOf(period, key);
  return {
    from: placeOf(period, 'from'),
    to: placeOf(period, 'to'),
    due: placeOf(period, 'due'),
    ...optional('sendBy', place('send_by')),
    ...optional('outline', place('outline')),
    ...optional('plans', itemsAt(period, 'plans').length > 0 ? place('plans') : undefined),
  };
}

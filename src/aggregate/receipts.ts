import type { LeftOut, UnitReceipt } from '../model/aggregate.ts';
import { daysBetween, type CivilDate } from '../model/civil-date.ts';
import { expectedUnits } from '../model/expected.ts';
import { exportsFor } from '../model/exported.ts';
import type { IndicatorReport, Period, Submission, Unit, Workspace } from '../model/facts.ts';
import { sentReports, type Sent } from '../model/received.ts';
import type { Resolver } from '../model/resolve.ts';
import { unreadOf } from '../model/unread.ts';

/** More than this many days before the window's end is early: the last days of the window are not in the report. */
const EARLY_DAYS = 10;

/** Tình hình gửi báo cáo for one period of every unit that owes or sent a report, in the plan's order, with the submission used. */
export function receiptsOf(
  workspace: Pick<Workspace, 'plan' | 'indicators' | 'submissions' | 'exports' | 'records' | 'unread'>,
  resolver: Resolver,
  period: Period,
  without: readonly LeftOut[],
): readonly UnitReceipt[] {
  const sent = sentReports(workspace, resolver).filter((s) => s.period.id === period.id);
  const byUnit = new Map(sent.map((s) => [s.unit.id, s]));
  const expected = new Set(expectedUnits(workspace, resolver, period));
  const locked = workspace.unread?.find(({ isFolder }) => isFolder);
  const units = workspace.plan.units.filter((unit) => expected.has(unit) || byUnit.has(unit.id));
  const leftOf = (unit: Unit): readonly LeftOut[] => without.filter((w) => resolver.unit(w.unit)?.id === unit.id);
  const receipt = (unit: Unit): UnitReceipt => {
    const own = byUnit.get(unit.id);
    if (own?.used === undefined) {
      const [unread] = unreadOf(workspace, resolver, { unit, period });
      if (unread !== undefined) return { unit, state: 'missing', unreadable: unread.file };
      return { unit, state: 'missing', ...(locked !== undefined && { unseen: locked.file }) };
    }
    const submission = leaveOut(own.used, leftOf(unit), resolver);
    return { unit, ...timeliness(own.first, period), ...(submission !== undefined && { submission }) };
  };
  return units.map((unit) => {
    const exported = keepAll(exportsFor({ unit, period }, workspace, resolver), leftOf(unit));
    return { ...receipt(unit), ...(exported.length > 0 && { exported }) };
  });
}

/** What is exported without what is left out. */
function keepAll(reports: readonly IndicatorReport[], left: readonly LeftOut[]): readonly IndicatorReport[] {
  if (left.some(({ id }) => id === undefined)) return [];
  return reports.filter(({ id }) => !left.some((each) => each.id === id.value));
}

function timeliness(
  first: Sent['first'],
  { due, window }: Period,
): Pick<UnitReceipt, 'state' | 'received' | 'daysLate'> {
  if (first === undefined) return { state: 'on-time' };
  const received = first.date;
  if (received > due) return { state: 'late', received, daysLate: daysBetween(due, received) };
  return { state: isEarly(received, window.to) ? 'early' : 'on-time', received };
}

function isEarly(received: CivilDate, windowEnd: CivilDate): boolean {
  return daysBetween(received, windowEnd) > EARLY_DAYS;
}

function leaveOut(submission: Submission, left: readonly LeftOut[], resolver: Resolver): Submission | undefined {
  if (left.length === 0) return submission;
  if (left.some((w) => w.id === undefined)) return undefined;
  const plan = resolver.planOf(submission);
  const ids = new Set(left.flatMap(({ id = '' }) => [id, resolver.task(id, plan)?.id ?? id]));
  return {
    ...submission,
    tasks: submission.tasks.filter(({ id }) => !ids.has(resolver.task(id.value, plan)?.id ?? id.value)),
    indicators: submission.indicators.filter(({ id }) => !ids.has(id.value)),
  };
}

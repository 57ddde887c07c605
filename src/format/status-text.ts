import { daysBetween, type CivilDate } from '../model/civil-date.ts';
import { unitTaskCounts } from '../model/task-counts.ts';
import type { Aggregate, UnitReceipt } from '../model/aggregate.ts';
import { printDate } from '../vietnamese/dates.ts';
import type { FormatContext } from './finding.ts';
import type { Style } from './style.ts';
import { formatTable } from './table.ts';

const STATE_STYLE: Readonly<Record<UnitReceipt['state'], keyof Style>> = {
  early: 'good',
  'on-time': 'good',
  late: 'warning',
  missing: 'error',
};

/** Longer names are cut, so that a unit stays on one line of an ordinary terminal; JSON has them whole. */
const NAME_WIDTH = 44;

/** Who has sent, for people: a table of units with their task counts, and the days left on `today`. */
export function formatStatusText(aggregate: Aggregate, today: CivilDate, context: FormatContext): string {
  const { screen, style } = context;
  const { label, year, window, due } = aggregate.period;
  const title = screen.status.title(label, year, printDate(window.from), printDate(window.to), printDate(due));
  const [unit, state, submitted, ...counts] = screen.status.columns;
  const columns = [
    ...[unit, state, submitted].map((t) => ({ title: t ?? '' })),
    ...counts.map((t) => ({ title: t, align: 'right' as const })),
  ];
  const rows = aggregate.receipts.map((receipt) => row(receipt, aggregate, context));
  const left = daysBetween(today, due);
  return [
    style.strong(title),
    '',
    formatTable(columns, rows),
    totals(aggregate, context),
    ...(left >= 0 ? [screen.status.daysLeft(left)] : []),
    '',
  ].join('\n');
}

function row(receipt: UnitReceipt, aggregate: Aggregate, { screen, style }: FormatContext): readonly string[] {
  const c = unitTaskCounts(aggregate, receipt.unit.id);
  const late = receipt.daysLate === undefined ? '' : ` ${screen.status.daysLate(receipt.daysLate)}`;
  const numbers = [
    c.total,
    c['done-on-time'],
    c['done-late'],
    c['in-progress'],
    c.ongoing,
    c['not-started'],
    c.overdue,
    c['not-arising'],
    c.unreported,
  ];
  return [
    shorten(receipt.unit.name),
    style[STATE_STYLE[receipt.state]](stateOf(receipt, screen) + late),
    receipt.received === undefined ? '' : printDate(receipt.received),
    ...numbers.map((n) => (n === 0 ? '' : String(n))),
  ];
}

function stateOf({ state, unreadable }: UnitReceipt, { status }: FormatContext['screen']): string {
  return unreadable === undefined ? status.states[state] : status.unreadable;
}

function totals({ receipts }: Aggregate, { screen }: FormatContext): string {
  const count = (...states: readonly UnitReceipt['state'][]): number =>
    receipts.filter((r) => states.includes(r.state)).length;
  return screen.status.totals({
    expected: receipts.length,
    received: count('early', 'on-time', 'late'),
    late: count('late'),
    missing: receipts.filter((r) => r.state === 'missing' && r.unreadable === undefined).length,
    unreadable: receipts.filter((r) => r.unreadable !== undefined).length,
  });
}

function shorten(name: string): string {
  return name.length <= NAME_WIDTH ? name : `${name.slice(0, NAME_WIDTH - 1).trimEnd()}…`;
}

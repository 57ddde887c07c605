import { daysBetween, type CivilDate } from '../model/civil-date.ts';
import { receiptCounts } from '../model/receipt-counts.ts';
import { allPartsCounts, planTaskCounts, unitTaskCounts, type TaskCounts } from '../model/task-counts.ts';
import type { Aggregate, UnitReceipt } from '../model/aggregate.ts';
import { isUndated } from '../model/receipt-state.ts';
import { printDate } from '../vietnamese/dates.ts';
import type { ViewContext } from './finding.ts';
import { formatTable, tableWidth, type TextColumn } from './table.ts';
import { fill, shorten, wrap } from './wrap.ts';

const STATE_STYLE: Readonly<Record<UnitReceipt['state'], 'good' | 'warning' | 'error'>> = {
  early: 'good',
  'on-time': 'good',
  late: 'warning',
  missing: 'error',
};

/** Longer names are cut, so that a unit stays on one line of an ordinary terminal; JSON has them whole. */
const NAME_WIDTH = 44;

/** Columns of a line where nobody knows how wide the terminal is. */
const WIDTH = 120;

/** Columns of the table that tell who sent; those behind them count tasks. */
const SENT_COLUMNS = 3;

/**
 * Who has sent, for people: a table of units with their task counts, and the days left on `today`. Where the terminal has fewer
 * than the columns it needs, the tasks stand in a table of their own.
 */
export function formatStatusText(aggregate: Aggregate, today: CivilDate, context: ViewContext): string {
  const { screen, style } = context;
  const { width } = style;
  const { label, year, window, due } = aggregate.period;
  const title = screen.status.title(label, year, printDate(window.from), printDate(window.to), printDate(due));
  const columns = screen.status.columns.map((text, i) => ({
    title: text,
    ...(i >= SENT_COLUMNS && { align: 'right' as const }),
  }));
  const rows = [
    ...aggregate.receipts.map((receipt) => row(receipt, aggregate, context)),
    ...totalRows(aggregate, context),
  ];
  const left = daysBetween(today, due);
  return [
    style.strong(wrap(title, width)),
    '',
    ...tables(columns, rows, { units: aggregate.receipts.length, width }),
    screen.status.totals(receiptCounts(aggregate.receipts)),
    ...unseenFolder(aggregate, context),
    fill(screen.status.legend, width ?? WIDTH),
    ...(left >= 0 ? [screen.status.daysLeft(left)] : []),
    '',
  ].join('\n');
}

/** Which folder nobody could look into. */
function unseenFolder({ receipts }: Aggregate, { screen, show }: ViewContext): readonly string[] {
  const [folder] = receipts.flatMap(({ unseen }) => unseen ?? []);
  return folder === undefined ? [] : [screen.status.unseenFolder(show(folder))];
}

/** One table, or where it is too wide one of who sent (which nothing adds up) and one of the tasks. */
function tables(
  columns: readonly TextColumn[],
  rows: readonly (readonly string[])[],
  { units, width }: { readonly units: number; readonly width: number | undefined },
): readonly string[] {
  const whole = formatTable(columns, rows);
  if (width === undefined || tableWidth(whole) <= width) return [whole];
  const sent = rows.slice(0, units).map((cells) => cells.slice(0, SENT_COLUMNS));
  const [unit = { title: '' }, ...counts] = [...columns.slice(0, 1), ...columns.slice(SENT_COLUMNS)];
  const tasks = rows.map(([name = '', ...cells]) => [name, ...cells.slice(SENT_COLUMNS - 1)]);
  const room =
    width -
    tableWidth(
      formatTable(
        counts,
        tasks.map((cells) => cells.slice(1)),
      ),
    ) -
    2;
  return [
    formatTable(columns.slice(0, SENT_COLUMNS), sent),
    formatTable(
      [unit, ...counts],
      tasks.map(([name = '', ...cells]) => [shorten(name, Math.max(room, 12)), ...cells]),
    ),
  ];
}

function row(receipt: UnitReceipt, aggregate: Aggregate, { screen, style }: ViewContext): readonly string[] {
  const late = receipt.daysLate === undefined ? '' : ` ${screen.status.daysLate(receipt.daysLate)}`;
  return [
    shorten(receipt.unit.name, NAME_WIDTH),
    style[isUndated(receipt) ? 'warning' : STATE_STYLE[receipt.state]](stateOf(receipt, screen) + late),
    receipt.received === undefined ? '' : printDate(receipt.received),
    ...countCells(unitTaskCounts(aggregate, receipt.unit.id)),
  ];
}

/** What the columns add up to; where several units owe one task also the plan's own numbers, which it is reported by. */
function totalRows(aggregate: Aggregate, { screen }: ViewContext): readonly (readonly string[])[] {
  const [parts, plan] = [allPartsCounts(aggregate), planTaskCounts(aggregate)];
  return [
    [screen.status.total, '', '', ...countCells(parts)],
    ...(parts.total === plan.total ? [] : [[screen.status.planTotal, '', '', ...countCells(plan)]]),
  ];
}

/** In the order of the columns; 0 is left blank, so that what there is stands out. */
function countCells(c: TaskCounts): readonly string[] {
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
  return numbers.map((n) => (n === 0 ? '' : String(n)));
}

function stateOf(receipt: UnitReceipt, { status }: ViewContext['screen']): string {
  if (receipt.unreadable !== undefined) return status.unreadable;
  if (receipt.unseen !== undefined) return status.unseen;
  return isUndated(receipt) ? status.undated : status.states[receipt.state];
}

import { diagnostic, type Diagnostic } from '../../../diagnostic/diagnostic.ts';
import { sumOf } from '../../../model/exact.ts';
import type { Indicator, Period, RowSet, Unit } from '../../../model/facts.ts';
import { fold } from '../../../model/fold.ts';
import type { Workbook } from '../../../ooxml/sheets/workbook.ts';
import { printDate } from '../../../vietnamese/dates.ts';
import { printNumber } from '../../../vietnamese/numbers.ts';
import { clip } from '../../../vietnamese/words.ts';
import { scalarAt, type Tree } from '../../tree.ts';
import { cellValue } from '../cell-value.ts';
import type { WorkbookContext } from '../context.ts';
import { treeOf, type Found } from '../draft.ts';
import { gridOf } from '../grid.ts';
import { cellLabel } from '../labels.ts';
import { withoutLegacy } from '../legacy.ts';
import { matchRows, type RowMatch } from './one-stop-rows.ts';
import { addsUp, checkSums, numberAt } from './one-stop-sums.ts';
import { oneStopTable, type OneStopColumn, type OneStopRow, type OneStopTable } from './one-stop-table.ts';
import { tablesOf } from '../tables.ts';
import { oneStopTitle, type OneStopTitle } from './one-stop-title.ts';

/** A workbook of the one-stop system: what it adds to a unit's report, one tree (`cchc/submission/1`) for each period of its window. */
export interface OneStopReading {
  readonly trees: readonly Tree[];
  readonly diagnostics: readonly Diagnostic[];
}

/** The indicator of each column, as templates/indicators/thong-ke-cchc.yaml names them; what is the sum of others is held against them. */
const INDICATORS: Readonly<Partial<Record<OneStopColumn, string>>> = {
  received: 'tthc_received',
  online: 'tthc_online',
  direct: 'tthc_direct',
  post: 'tthc_post',
  carried: 'tthc_carried',
  resolved: 'tthc_resolved',
  early: 'tthc_early',
  due: 'tthc_due',
  late: 'tthc_late',
  'in-time': 'tthc_pending_in_time',
  overdue: 'tthc_pending_overdue',
  returned: 'tthc_returned',
};

/** Số hồ sơ tiếp nhận mới trong kỳ: computed from its three ways, or given where two of them stand in one column. */
const NEW = 'tthc_new';

/** Reads biểu II.06a as the one-stop system exports it, or undefined for a workbook that is none. */
export function readOneStop(workbook: Workbook, context: WorkbookContext): OneStopReading | undefined {
  const diagnostics: Diagnostic[] = [];
  const report = (fault: Diagnostic): void => void diagnostics.push(fault);
  const grids = workbook.sheets.filter(({ hidden }) => !hidden).map((sheet) => gridOf(sheet, context.file));
  const found = grids.find((grid) => oneStopTable(grid) !== undefined);
  // A unit's own report may hold such a table beside its tasks.
  const isReport = grids.some((each) => tablesOf(each, []).some(({ kind }) => kind === 'tasks'));
  if (found === undefined || isReport) return undefined;
  const grid = gridOf(withoutLegacy(found.sheet, context.file, report), context.file);
  const table = oneStopTable(grid);
  if (table === undefined) return undefined;
  const title = oneStopTitle(table);
  const periods = periodsOf(title, context, report);
  const unit = unitOf(title, context, report);
  const values = readValues(table, title, context, report);
  checkSums(table, context, report);
  if (unit === undefined) return { trees: [], diagnostics };
  const returned = returnedIn(table, title, context, report);
  const isPostWithin = table.columns.some(({ holds }) => holds === 'direct-and-post');
  for (const period of periods) {
    const args = { unit: unit.name, period: period.label, isPostWithin, ...(returned !== undefined && { returned }) };
    report(diagnostic('export-taken', title.place, args));
  }
  const trees = periods.map((period) => {
    const head = ['unit', 'period', 'year'].map((key): Found => {
      const text = key === 'unit' ? unit.id : key === 'period' ? period.id : String(period.year);
      return { path: [key], value: scalarAt(text, title.place), subject: title.place };
    });
    return treeOf([...head, ...values], { file: context.file, joins: false, report });
  });
  return { trees, diagnostics };
}

/** The periods whose window is that of the title. */
function periodsOf(
  { from, to, place }: OneStopTitle,
  { periods }: WorkbookContext,
  report: (fault: Diagnostic) => void,
): readonly Period[] {
  const own = periods.filter(({ window }) => window.from === from && window.to === to);
  if (own.length > 0) return own;
  const known = periods.map(({ label, window }) => `${label} (${printDate(window.from)}–${printDate(window.to)})`);
  const said = { ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
  report(diagnostic('export-window-unknown', place, { ...said, known }));
  return [];
}

/** The unit that owes the figures; of several the one that a line of the sheet names. */
function unitOf(
  { words, place }: OneStopTitle,
  { owing, indicators }: WorkbookContext,
  report: (fault: Diagnostic) => void,
): Unit | undefined {
  const ids = new Set(Object.values(INDICATORS));
  const owed = indicators.indicators.filter(({ id }) => ids.has(id));
  const units = [...new Set(owed.flatMap((indicator) => owing?.(indicator) ?? []))];
  const folded = fold(words);
  const named = units.length > 1 ? units.filter(({ name }) => folded.includes(fold(name))) : units;
  const [unit] = named;
  if (unit !== undefined && named.length === 1) return unit;
  report(diagnostic('export-unit-unclear', place, { units: units.map(({ name }) => name) }));
  return undefined;
}

/** The convention by which returned dossiers are counted that have no column; asked for where the office has stated none. */
function returnedIn(
  { columns }: OneStopTable,
  { place }: OneStopTitle,
  { indicators: { returned } }: WorkbookContext,
  report: (fault: Diagnostic) => void,
): 'resolved' | 'deducted' | undefined {
  if (columns.some(({ holds }) => holds === 'returned')) return undefined;
  const convention = returned?.value;
  if (convention === 'resolved' || convention === 'deducted') return convention;
  const related = returned === undefined ? [] : [{ place: returned.place, note: 'plan-says' as const }];
  report(diagnostic('export-returned-not-told', place, convention === undefined ? {} : { convention }, { related }));
  return undefined;
}

function readValues(
  table: OneStopTable,
  { asOf, source }: OneStopTitle,
  context: WorkbookContext,
  report: (fault: Diagnostic) => void,
): readonly Found[] {
  const { grid } = table;
  const from = [source, `tệp ${context.file.split('/').at(-1) ?? context.file}`].filter((part) => part !== undefined);
  const matched = new Map<RowSet | undefined, readonly (RowMatch | undefined)[]>();
  const matchesFor = (set: RowSet | undefined): readonly (RowMatch | undefined)[] => {
    const before = matched.get(set) ?? (set === undefined ? [] : matchRows(table, set, report));
    matched.set(set, before);
    return before;
  };
  return table.columns.flatMap(({ holds, column, header }, index): readonly Found[] => {
    // What came in person and by post together is part of what is new; which is which nobody can tell from it.
    const id = holds === 'direct-and-post' ? NEW : INDICATORS[holds];
    const indicator = context.indicators.indicators.find((each) => each.id === id);
    // What is returned and what is withdrawn in two columns are one figure, of the first of them.
    const isSecond = table.columns.findIndex((each) => each.holds === holds) < index;
    if (indicator === undefined || isSecond) return [];
    const set = context.indicators.rows.find((each) => each.id === indicator.by?.value);
    const subject = grid.place(table.top, column, header);
    const summed: readonly OneStopColumn[] = holds === 'direct-and-post' ? ['online', holds] : [holds];
    const parts = table.columns.filter((each) => summed.includes(each.holds)).map((each) => each.column);
    const values = valuesOf(indicator, { table, parts, header, set, rows: matchesFor(set) }, report);
    if (values.length === 0) return [];
    const beside: readonly Found[] = [
      { path: ['indicators', indicator.id, 'source'], value: scalarAt(from.join(', '), subject), subject },
      ...(asOf === undefined
        ? []
        : [
            { path: ['indicators', indicator.id, 'as_of'], value: scalarAt(printDate(asOf.date), asOf.place), subject },
          ]),
    ];
    return [...values, ...beside];
  });
}

interface Reading {
  readonly table: OneStopTable;
  /** Columns whose sum it is. */
  readonly parts: readonly number[];
  readonly header: string;
  readonly set: RowSet | undefined;
  readonly rows: readonly (RowMatch | undefined)[];
}

/** One value for each row of the row set; for an indicator without rows the total. */
function valuesOf(
  { id, by }: Indicator,
  { table, parts, header, set, rows }: Reading,
  report: (fault: Diagnostic) => void,
): readonly Found[] {
  const { grid, total } = table;
  const at = (path: readonly string[], row: OneStopRow): readonly Found[] => {
    const value = cellAt(table, { row, parts, header }, report);
    return value === undefined ? [] : [{ path: ['indicators', id, 'value', ...path], value, subject: value.place }];
  };
  if (by === undefined || set === undefined) {
    return total === undefined ? [] : at([], { number: total, name: 'Tổng số' });
  }
  const given = rows.flatMap((match) => (match === undefined ? [] : at([match.id], match.row)));
  if (total === undefined || rows.some((match) => match === undefined)) return given;
  const there = new Set(rows.map((match) => match?.id));
  const place = grid.place(total, parts[0] ?? 1, cellLabel('Tổng số', header));
  // The total is the sum of the rows that are there: the others are zero.
  const zero = addsUp(table, parts) ? set.rows.filter((row) => !there.has(row.id)) : [];
  return [
    ...given,
    ...zero.map((row) => ({ path: ['indicators', id, 'value', row.id], value: scalarAt('0', place), subject: place })),
  ];
}

function cellAt(
  table: OneStopTable,
  { row, parts, header }: { readonly row: OneStopRow; readonly parts: readonly number[]; readonly header: string },
  report: (fault: Diagnostic) => void,
): Tree | undefined {
  const { grid } = table;
  const [first = 1] = parts;
  const label = cellLabel(clip(row.name), header);
  const place = grid.place(row.number, first, label);
  if (parts.length > 1) {
    const numbers = parts.map((column) => numberAt(table, row.number, column));
    const known = numbers.flatMap((number) => number ?? []);
    return known.length < parts.length ? undefined : scalarAt(printNumber(sumOf(known)), place);
  }
  const cell = grid.at(row.number, first);
  return cell && cellValue(cell, { kind: 'number', type: 'count' }, { place, report });
}

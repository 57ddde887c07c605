import type { Figure, FigureStatus } from '../../model/aggregate.ts';
import { cellAddress } from '../../model/cell-address.ts';
import type { Exact } from '../../model/exact.ts';
import type { Indicator, RowSet, Submission, Unit } from '../../model/facts.ts';
import { isBuiltIn, isTotal } from '../../model/figures.ts';
import { compareCodes } from '../codes.ts';
import type { Operand } from './formulas.ts';
import { FIRST_ROW } from './table-sheet.ts';
import type { WorkbookView } from './view.ts';

/** Numbers of the columns that every line has; those of units follow. */
const TOTAL_COLUMN = 4;
export const NUMERATOR_COLUMN = 5;
export const DENOMINATOR_COLUMN = 6;
const RATE_COLUMN = 7;
export const FIRST_UNIT_COLUMN = 11;

/** A line of the sheet: an indicator as a whole, or one row of its row set. */
export interface GridLine {
  readonly indicator: Indicator;
  readonly figure: Figure;
  /** Row of the row set, with its label. */
  readonly row?: RowSet['rows'][number];
  /** Number of the line's row on the sheet. */
  readonly at: number;
}

/** What is looked at of an indicator: the whole, a unit, a row of its row set, or a unit's row. */
export interface Spot {
  readonly unit?: string | undefined;
  readonly row?: string | undefined;
}

/** What stands at a spot. */
export interface Standing {
  readonly status: FigureStatus;
  readonly value: Exact | undefined;
  readonly figure?: Figure;
}

/** Where each indicator, row and unit stands on the sheet, and what stands there. */
export interface Grid {
  readonly lines: readonly GridLine[];
  /** Units that have a column. */
  readonly units: readonly Unit[];
  readonly columnOf: (unit: string) => number | undefined;
  /** The lines of an indicator's rows. */
  readonly rowLines: (indicator: string) => readonly GridLine[];
  readonly standing: (indicator: Indicator, spot: Spot) => Standing | undefined;
  /** A cell with what a formula may reckon with: undefined where there is no cell, or neither a number nor "-" in it. */
  readonly operand: (id: string, spot: Spot) => Operand | undefined;
}

/** The grid of all indicators in play, in the order of their codes. */
export function gridOf(view: WorkbookView): Grid {
  const lines = linesOf(view);
  const byId = new Map(lines.filter(({ row }) => row === undefined).map((line) => [line.indicator.id, line]));
  const solo = new Map([...byId.values()].map((line) => [line.indicator.id, soleUnit(line.figure, view)]));
  const units = unitsOf(view, new Set(solo.values()));
  const columns = new Map(units.map(({ id }, index) => [id, FIRST_UNIT_COLUMN + index]));
  const rowLines = (id: string): readonly GridLine[] =>
    lines.filter(({ indicator, row }) => indicator.id === id && row !== undefined);
  const submissions = new Map(view.aggregate.receipts.map(({ unit, submission }) => [unit.id, submission]));
  const standing = (indicator: Indicator, { unit, row }: Spot): Standing | undefined => {
    if (unit === undefined || solo.get(indicator.id) === unit)
      return ofFigure(view.figure(indicator.id, rowScope(row)));
    if (row === undefined) return ofFigure(view.figure(indicator.id, { unit }));
    return solo.get(indicator.id) === undefined ? reportedRow(submissions.get(unit), indicator, row) : undefined;
  };
  const operand = (id: string, spot: Spot): Operand | undefined => {
    const line = spot.row === undefined ? byId.get(id) : rowLines(id).find(({ row }) => row?.id === spot.row);
    const found = line === undefined ? undefined : standing(line.indicator, spot);
    const column = spot.unit === undefined ? totalColumn(line?.figure) : columns.get(spot.unit);
    if (line === undefined || column === undefined || !isPresent(found)) return undefined;
    return operandAt(cellAddress({ row: line.at, column }), line.figure, found.value);
  };
  return { lines, units, columnOf: (unit) => columns.get(unit), rowLines, standing, operand };
}

/** Whether a spot can be reckoned with: it has a number, or nothing arose, which counts as 0. */
export function isPresent(found: Standing | undefined): found is Standing {
  return (
    found !== undefined && found.status !== 'invalid' && (found.value !== undefined || found.status === 'not-arising')
  );
}

/** Rates have a column of their own. */
export function totalColumn(figure: Figure | undefined): number {
  return figure?.measure === '%' ? RATE_COLUMN : TOTAL_COLUMN;
}

/** Formulas over rates reckon in percent, cells hold shares. */
function operandAt(address: string, { measure }: Figure, value: Exact | undefined): Operand {
  return { address: measure === '%' && value !== undefined ? `(100*${address})` : address, value };
}

const rowScope = (row: string | undefined): { row: string } | undefined => (row === undefined ? undefined : { row });

function ofFigure(figure: Figure | undefined): Standing | undefined {
  return figure === undefined ? undefined : { status: figure.status, value: figure.value, figure };
}

function linesOf({ workspace, figure }: WorkbookView): readonly GridLine[] {
  const sets = new Map(workspace.indicators.rows.map((set) => [set.id, set]));
  const sorted = workspace.indicators.indicators.toSorted((a, b) => compareCodes(a.code ?? '', b.code ?? ''));
  const all = sorted.flatMap((indicator): readonly Omit<GridLine, 'at'>[] => {
    const total = figure(indicator.id);
    if (total === undefined) return [];
    const rows = sets.get(indicator.by?.value ?? '')?.rows ?? [];
    const parts = rows.flatMap((row) => {
      const own = figure(indicator.id, { row: row.id });
      return own === undefined ? [] : [{ indicator, figure: own, row }];
    });
    return [{ indicator, figure: total }, ...parts];
  });
  return all.map((line, index) => ({ ...line, at: FIRST_ROW + index }));
}

/** The unit that alone stands behind an indicator: only its total is a figure. */
function soleUnit({ id, sources }: Figure, { aggregate }: WorkbookView): string | undefined {
  if (aggregate.figures.some((figure) => figure.id === id && figure.scope?.unit !== undefined)) return undefined;
  const units = new Set(sources.map(({ unit }) => unit));
  return units.size === 1 ? [...units][0] : undefined;
}

function unitsOf({ aggregate, workspace }: WorkbookView, solo: ReadonlySet<string | undefined>): readonly Unit[] {
  const named = aggregate.figures.flatMap((figure) =>
    isBuiltIn(figure.id) || isTotal(figure) || figure.scope?.unit === undefined ? [] : [figure.scope.unit],
  );
  const wanted = new Set([...named, ...solo]);
  return workspace.plan.units.filter(({ id }) => wanted.has(id));
}

/** What a unit's report says of one row; the figures know of rows only in all. */
function reportedRow(submission: Submission | undefined, { id }: Indicator, row: string): Standing | undefined {
  const report = submission?.indicators.find((each) => each.id.value === id);
  const fact = report?.rows?.find((each) => each.id.value === row)?.value;
  switch (fact?.kind) {
    case 'value':
      return { status: 'ok', value: fact.value };
    case 'not-arising':
      return { status: 'not-arising', value: undefined };
    case 'missing':
    case 'invalid':
    case undefined:
      return undefined;
  }
}

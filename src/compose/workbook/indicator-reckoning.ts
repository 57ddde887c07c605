import { cellAddress } from '../../model/cell-address.ts';
import type { Exact } from '../../model/exact.ts';
import { arithmetic } from './arithmetic.ts';
import { numberOf, rateOf, statisticOfArea, sumOfArea, sumOfCells, type Operand, type Reckoned } from './formulas.ts';
import { ZERO } from './cells.ts';
import {
  DENOMINATOR_COLUMN,
  FIRST_UNIT_COLUMN,
  isPresent,
  NUMERATOR_COLUMN,
  type Grid,
  type GridLine,
  type Spot,
} from './indicator-grid.ts';

/** How the total of a line comes from other cells: from the units' beside it, from its numerator and denominator, or by its formula. */
export function totalReckoned(line: GridLine, grid: Grid): Reckoned | undefined {
  switch (line.indicator.total) {
    case 'sum':
      return sumOfUnits(line, grid);
    case 'max':
      return statistic('MAX', line, grid);
    case 'mean':
      return statistic('AVERAGE', line, grid);
    case 'ratio':
      return rateOf(
        { address: cellAddress({ row: line.at, column: NUMERATOR_COLUMN }), value: line.figure.numerator },
        { address: cellAddress({ row: line.at, column: DENOMINATOR_COLUMN }), value: line.figure.denominator },
      );
    case 'formula':
      return byFormula(line, {}, grid);
    case 'latest':
      // Of one unit alone the latest number is also the sum; which of several is the latest no cell says.
      return unitValues(line, grid).filter((value) => value !== undefined).length === 1
        ? sumOfUnits(line, grid)
        : undefined;
  }
}

/** How a unit's number comes from other cells of its column; undefined where the unit gave it. */
export function unitReckoned(line: GridLine, unit: string, grid: Grid): Reckoned | undefined {
  const { indicator, row } = line;
  switch (indicator.total) {
    case 'ratio': {
      const [n, d] = [indicator.numerator, indicator.denominator].map((part) =>
        grid.operand(part?.value ?? '', { unit, row: row?.id }),
      );
      return n === undefined || d === undefined ? undefined : rateOf(n, d);
    }
    case 'formula':
      return byFormula(line, { unit }, grid);
    case 'sum':
    case 'max':
    case 'mean':
    case 'latest':
      return row === undefined ? sumOfRows(line, unit, grid) : undefined;
  }
}

/** Where the numerator or denominator of a ratio comes from: the total of its own line, or those units' cells that gave both. */
export function partReckoned(line: GridLine, part: 'numerator' | 'denominator', grid: Grid): Reckoned | undefined {
  const { indicator, figure, row } = line;
  const wanted = figure[part];
  const operand = grid.operand(indicator[part]?.value ?? '', { row: row?.id });
  const value = operand?.value ?? ZERO;
  if (operand !== undefined && wanted?.equals(value) === true) return { formula: numberOf(operand), result: value };
  return pairedSum(line, part, grid);
}

function pairedSum({ indicator, row }: GridLine, part: 'numerator' | 'denominator', grid: Grid): Reckoned | undefined {
  const ids = [indicator.numerator?.value ?? '', indicator.denominator?.value ?? ''] as const;
  const cells = grid.units.flatMap(({ id: unit }): readonly Operand[] => {
    const [n, d] = ids.map((id) => grid.operand(id, { unit, row: row?.id }));
    const own = part === 'numerator' ? n : d;
    return n === undefined || d === undefined || own === undefined ? [] : [own];
  });
  return sumOfCells(cells);
}

function sumOfUnits(line: GridLine, grid: Grid): Reckoned | undefined {
  if (grid.units.length === 0) return undefined;
  return sumOfArea(unitArea(line, grid), unitValues(line, grid));
}

function statistic(name: 'MAX' | 'AVERAGE', line: GridLine, grid: Grid): Reckoned | undefined {
  return statisticOfArea(name, unitArea(line, grid), unitValues(line, grid));
}

function unitArea({ at }: GridLine, { units }: Grid) {
  return { top: at, bottom: at, left: FIRST_UNIT_COLUMN, right: FIRST_UNIT_COLUMN + units.length - 1 };
}

function unitValues({ indicator, row }: GridLine, grid: Grid): readonly (Exact | undefined)[] {
  return grid.units.map(({ id: unit }) => grid.standing(indicator, { unit, row: row?.id })?.value);
}

/** A unit's total over the rows that it gave, which stand below it. */
function sumOfRows({ indicator }: GridLine, unit: string, grid: Grid): Reckoned | undefined {
  const rows = grid.rowLines(indicator.id);
  const [first, last] = [rows[0], rows.at(-1)];
  const column = grid.columnOf(unit);
  if (first === undefined || last === undefined || column === undefined) return undefined;
  const found = rows.map(({ row }) => grid.standing(indicator, { unit, row: row?.id }));
  if (!found.some(isPresent)) return undefined;
  const area = { top: first.at, bottom: last.at, left: column, right: column };
  return sumOfArea(
    area,
    found.map((one) => one?.value),
  );
}

function byFormula({ indicator, figure, row }: GridLine, spot: Spot, grid: Grid): Reckoned | undefined {
  const expression = indicator.formula?.value;
  if (expression === undefined) return undefined;
  const reckoned = arithmetic(expression, (id) => grid.operand(id, { ...spot, row: row?.id }));
  if (reckoned === undefined || figure.measure !== '%') return reckoned;
  // The formula is in percent, the cell holds a share.
  return { formula: `(${reckoned.formula})/100`, result: reckoned.result };
}

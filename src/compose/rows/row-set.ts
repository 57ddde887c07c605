import type { Figure } from '../../model/aggregate.ts';
import { sumOfFigures } from '../figure-fact.ts';
import { rowFigures } from '../figures.ts';
import { printTableValue } from '../print-cell.ts';
import { numberedRows, type PeriodRequest, type Rows, type Values } from './row.ts';

/** Rows of a row set (lĩnh vực) with the indicators that the columns ask for; rows without any figure are left out. */
export function rowSetRows({ query, columns, context }: PeriodRequest): Rows {
  const set = context.workspace.indicators.rows.find((rows) => rows.id === query.set);
  const asked = columns.map((column) => column.value.value);
  const rows = (set?.rows ?? []).flatMap((row) => {
    const values = cells(asked, rowFigures(context.aggregate, row.id));
    return Object.values(values).every((text) => text === '') ? [] : [{ name: row.label, ...values }];
  });
  return {
    rows: numberedRows(rows),
    total: { name: 'Tổng cộng', ...cells(asked, context.scope.figures) },
  };
}

function cells(asked: readonly string[], figures: ReadonlyMap<string, Figure>): Values {
  const sums = asked
    .filter((value) => value !== 'number' && value !== 'name')
    .map((value) => [value, sumOf(value, figures)] as const);
  return Object.fromEntries(sums.map(([value, figure]) => [value, printTableValue(figure)]));
}

function sumOf(value: string, figures: ReadonlyMap<string, Figure>): Figure | undefined {
  const ids = indicatorsIn(value);
  const [only] = ids;
  if (ids.length === 1 && only !== undefined) return figures.get(only);
  return sumOfFigures(
    value,
    ids.map((id) => figures.get(id)),
  );
}

/** The indicators that a column adds up: "tthc_direct + tthc_post". */
export function indicatorsIn(value: string): readonly string[] {
  return value.split('+').map((id) => id.trim());
}

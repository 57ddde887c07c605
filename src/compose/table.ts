import { diagnostic, type Diagnostic } from '../diagnostic/diagnostic.ts';
import type { Appendix } from '../model/facts.ts';
import type { Column, HeadCell, Row, Table } from '../model/document.ts';
import type { OutlineBlock, OutlineColumn } from '../model/outline.ts';
import { ROW_VALUES } from '../model/row-sources.ts';
import { suggestion } from '../vietnamese/words.ts';
import type { Context } from './context.ts';
import { rowsFor } from './rows/sources.ts';
import { indicatorsIn } from './rows/row-set.ts';
import type { Rows, SourceRow, Values } from './rows/row.ts';

type TableBlock = Extract<OutlineBlock, { kind: 'table' }>;

/** The table that an outline asks for, or undefined when it has no rows; and columns that ask for what its rows do not have. */
export function writeTable(
  block: TableBlock,
  description: string,
  context: Context,
  appendix: Appendix | undefined,
): { readonly table: Table | undefined; readonly diagnostics: readonly Diagnostic[] } {
  const diagnostics = block.columns.flatMap((column) => unknownValue(column, block, context));
  const found = rowsFor({ query: block.rows, columns: block.columns, appendix, context });
  const total = block.total === undefined ? undefined : found.total;
  const columns = block.columns.filter((column) => !column.ifAny || hasSome(column, found));
  if (!found.rows.some((row) => row.kind === 'row')) return { table: undefined, diagnostics };
  const rows = [
    ...found.rows.map((row) => printRow(row, columns)),
    ...(total === undefined ? [] : [totalRow(block.total, total, columns)]),
  ];
  const head = headRows(columns, block.numbered);
  return {
    table: { kind: 'table', description, columns: columns.map(columnOf), head, rows },
    diagnostics,
  };
}

/** The value of a column that people fill in by hand, which every table may have (see row-sources.ts). */
const TO_FILL = 'blank';

function columnOf({ align, weight, value }: OutlineColumn): Column {
  return { align, weight, ...(value.value === TO_FILL && { toFill: true }) };
}

function printRow(row: SourceRow, columns: readonly OutlineColumn[]): Row {
  if (row.kind === 'group') return { kind: 'group', cells: [row.text] };
  return { kind: 'plain', cells: cellsOf(row.values, columns) };
}

/** The total's name stands in its first column of words. */
function totalRow(name: string | undefined, values: Values, columns: readonly OutlineColumn[]): Row {
  const cells = cellsOf({ ...values, number: '', numeral: '' }, columns);
  const named = columns.findIndex((column) => column.align === 'left');
  return { kind: 'total', cells: cells.map((cell, index) => (index === named ? (name ?? '') : cell)) };
}

function cellsOf(values: Values, columns: readonly OutlineColumn[]): readonly string[] {
  return columns.map((column) => values[column.value.value] ?? '');
}

function hasSome(column: OutlineColumn, { rows }: Rows): boolean {
  return rows.some((row) => row.kind === 'row' && !['', '0', '-'].includes(row.values[column.value.value] ?? ''));
}

/** One head row, or two when columns stand together under a heading; then the numbers (1), (2)… where asked. */
function headRows(columns: readonly OutlineColumn[], isNumbered: boolean): readonly (readonly HeadCell[])[] {
  const numbers = columns.map((_, index) => ({ text: `(${index + 1})` }));
  const deep = columns.some((column) => column.under !== undefined);
  const rows = deep
    ? [topRow(columns), columns.filter((column) => column.under !== undefined).map(({ head }) => ({ text: head }))]
    : [columns.map(({ head }) => ({ text: head }))];
  return isNumbered ? [...rows, numbers] : rows;
}

function topRow(columns: readonly OutlineColumn[]): readonly HeadCell[] {
  const cells: HeadCell[] = [];
  columns.forEach(({ head, under }, index) => {
    if (under === undefined) cells.push({ text: head, rowSpan: 2 });
    else if (columns[index - 1]?.under !== under) cells.push({ text: under, columnSpan: spanFrom(columns, index) });
  });
  return cells;
}

function spanFrom(columns: readonly OutlineColumn[], start: number): number {
  const under = columns[start]?.under;
  const end = columns.findIndex((column, index) => index > start && column.under !== under);
  return (end === -1 ? columns.length : end) - start;
}

function unknownValue({ value }: OutlineColumn, { rows }: TableBlock, { scope }: Context): readonly Diagnostic[] {
  const known: readonly string[] = ROW_VALUES[rows.of];
  if (known.includes(value.value) || value.value === TO_FILL) return [];
  const indicators = [...scope.figures.keys(), ...scope.idle];
  const unknown =
    rows.of === 'figures' ? indicatorsIn(value.value).filter((id) => !indicators.includes(id)) : [value.value];
  const names = rows.of === 'figures' ? indicators : known;
  const columns = rows.of === 'figures' ? {} : { columns: [...new Set([...known, TO_FILL])] };
  return unknown.map((name) =>
    diagnostic('unknown-placeholder', value.place, { name, ...suggestion(name, names), ...columns }),
  );
}

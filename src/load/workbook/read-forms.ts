import { PATH_SEPARATOR, VALUE_KEY } from '../../model/form-keys.ts';
import type { Diagnostic } from '../../diagnostic/diagnostic.ts';
import type { Period } from '../../model/facts.ts';
import { clip } from '../../vietnamese/words.ts';
import { cellValue } from './cell-value.ts';
import type { WorkbookContext } from './context.ts';
import type { Found } from './draft.ts';
import { expectedAt } from './expected.ts';
import { isTable, type Form, type FormRow } from './form.ts';
import { allWords, reportRepeated, reportShape, reportShuffled, type Words } from './form-faults.ts';
import { isFilled } from './grid.ts';
import { inputAt } from './inputs.ts';
import { cellLabel, columnName, namesOf, rowName, type Names } from './labels.ts';

interface FormReading {
  readonly names: Names;
  readonly words: Words;
  readonly period: Period | undefined;
  readonly report: (fault: Diagnostic) => void;
}

/** The values of forms that are of one submission. */
export function readForms(
  forms: readonly Form[],
  context: WorkbookContext,
  report: (fault: Diagnostic) => void,
): readonly Found[] {
  const id = forms.map(({ head }) => head.get('period')).find((found) => found !== undefined);
  const names = namesOf(context);
  const reading: FormReading = {
    names,
    words: allWords(names),
    period: context.periods.find((period) => period.id === id),
    report,
  };
  const rows = forms.flatMap((form) => {
    reportShape(form, report);
    return form.rows.map((row) => ({ form, row, found: readRow(form, row, reading) }));
  });
  reportRepeated(rows, reading);
  return rows.flatMap(({ found }) => found);
}

function readRow(form: Form, row: FormRow, reading: FormReading): readonly Found[] {
  const { grid } = form;
  const { names, report } = reading;
  const name = rowName(row.path, names);
  const subject = grid.place(row.number, subjectColumn(form, row), name);
  const found = [...form.columns].flatMap(([column, key]): readonly Found[] => {
    const path = key === VALUE_KEY ? row.path : [...row.path, ...key.split(PATH_SEPARATOR)];
    if (row.path[0] === 'tasks' && key === VALUE_KEY) return [];
    const expected = expectedAt(path, { indicators: names.indicators, period: reading.period });
    const label = cellLabel(name, isTable(row) ? headerOf(form, row, column, key) : undefined);
    const cell = inputAt(grid, { row: row.number, column }, { shares: form.keyed, label, expected, report });
    const value = cell && cellValue(cell, expected, { place: grid.place(row.number, column, label), report });
    if (value === undefined) return [];
    // Ids are read as keys are, whatever a program made of them.
    const id = path.length === 1 ? form.head.get(path[0] ?? '') : undefined;
    return [{ path, value: id === undefined || value.kind !== 'scalar' ? value : { ...value, text: id }, subject }];
  });
  if (found.length > 0) reportShuffled(form, row, reading);
  return found;
}

/** The column in which a row says for people what it is about: the first with words that is none of our keys' columns. */
function subjectColumn({ grid, keyColumn, columns }: Form, { number }: FormRow): number {
  const cells = grid.cellsOf(number);
  const visible = cells.filter(({ column }) => column !== keyColumn && !grid.isHiddenColumn(column)).filter(isFilled);
  const named = visible.find((cell) => !columns.has(cell.column)) ?? visible[0] ?? cells[0];
  return named?.column ?? 1;
}

/** Rows without a key that are looked through for a heading, at most. */
const NEAR = 100;

/** What stands above a column for people: the nearest words above the row that are in no row with a key. */
function headerOf({ grid, unkeyed }: Form, { number }: FormRow, column: number, key: string): string {
  const above = countBelow(unkeyed, number);
  for (const row of unkeyed.slice(Math.max(0, above - NEAR), above).toReversed()) {
    const area = grid.merge(row, column);
    // A heading over the whole table names no column.
    if (area !== undefined && area.right - area.left > 2) continue;
    const text = grid.shown(row, column);
    if (text !== '' && /\p{L}/u.test(text)) return clip(text);
  }
  return columnName(key);
}

/** How many of the ascending numbers are below `limit`. */
function countBelow(ascending: readonly number[], limit: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

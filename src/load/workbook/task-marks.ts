import { diagnostic } from '../../diagnostic/diagnostic.ts';
import type { Place } from '../../diagnostic/place.ts';
import { fold } from '../../model/fold.ts';
import type { Cell } from '../../ooxml/sheets/workbook.ts';
import { readDate } from '../../vietnamese/dates.ts';
import { readStatus } from '../../vietnamese/statuses.ts';
import { clip } from '../../vietnamese/words.ts';
import { scalarAt } from '../tree.ts';
import { cellValue } from './cell-value.ts';
import type { Found } from './draft.ts';
import { expectedAt } from './expected.ts';
import { shownText } from './grid.ts';
import { inputAt } from './inputs.ts';
import { cellLabel } from './labels.ts';
import type { InTable, TableReading, TaskRow } from './table-reading.ts';
import type { TableColumn } from './tables.ts';

const MARK = /^(?:x|v|✓|✔|√|☑|•|\*|1|co|ok)$/u;
const NO_MARK = /^(?:[-–—0]|khong|☐)$/u;

/** The status that a mark gives by the column it stands in; a day in its place is the day of completion, a percentage the progress. */
export function readMarks(
  marks: readonly TableColumn[],
  { row, id, name, subject }: TaskRow,
  { table: { grid }, shares }: InTable,
  { names, period, report }: TableReading,
): readonly Found[] {
  const set: { readonly header: string; readonly found: readonly Found[]; readonly place: Place }[] = [];
  for (const { column, header, status = header } of marks) {
    const label = cellLabel(name, header);
    const place = grid.place(row, column, label);
    const cell = inputAt(grid, { row, column }, { shares, label, expected: { kind: 'word' }, report });
    const text = shownText(cell);
    if (cell === undefined || text === '' || NO_MARK.test(fold(text))) continue;
    const beside = besideMark(cell, text);
    if (beside === undefined && !MARK.test(fold(text)) && !saysTheSame(text, status)) {
      report(diagnostic('mark-not-understood', place, { text: clip(text), column: header }));
      continue;
    }
    const path = ['tasks', id, beside ?? ''];
    const expected = expectedAt(path, { indicators: names.indicators, period });
    const value = beside === undefined ? undefined : cellValue(cell, expected, { place, report });
    const found = [
      { path: ['tasks', id, 'status'], value: scalarAt(status, place), subject },
      ...(value === undefined ? [] : [{ path, value, subject }]),
    ];
    set.push({ header, found, place });
  }
  const [first, second] = set;
  if (first === undefined) return [];
  if (second === undefined) return first.found;
  report(diagnostic('two-statuses', second.place, { first: first.header, second: second.header }));
  return [{ path: ['tasks', id, 'status'], value: { ...scalarAt('x', second.place), told: true }, subject }];
}

function besideMark(cell: Cell, text: string): 'completed' | 'progress' | undefined {
  if (cell.content.kind === 'date' || readDate(text).kind === 'value') return 'completed';
  return /^[\d,]+ ?%$/u.test(text) ? 'progress' : undefined;
}

function saysTheSame(text: string, status: string): boolean {
  const [own, wanted] = [readStatus(text), readStatus(status)];
  return own.kind === 'value' && wanted.kind === 'value' && own.value === wanted.value;
}

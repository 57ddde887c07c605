import {
  GROUP_COLUMNS,
  GROUP_MARK,
  GROUP_NUMBER,
  TASK_COLUMNS,
  TASK_MARK,
  TASK_SHEET,
} from '../../model/definitions/task-sheet.ts';
import type { PlainPath } from '../../model/definitions/plain.ts';
import { fold } from '../../model/fold.ts';
import { idOf } from '../../model/ids.ts';
import { scalarAt } from '../tree.ts';
import { countAt, mapAt, put, type DraftMap } from './draft.ts';
import { draftOf, fileCell, type Filing } from './filing.ts';
import type { SheetCell, SheetRow, SheetTable } from './sheet-rows.ts';

/** The draft of a sheet of tasks: a file of its own. */
export function beginTasks(table: SheetTable, filing: Filing): DraftMap {
  return draftOf(filing, fileName(table, filing), 'tasks');
}

/** Files the rows of a sheet of tasks, after what stands above them: rows that hold a title only begin a group. */
export function fileTasks({ grid, heading, rows }: SheetTable, draft: DraftMap, filing: Filing): void {
  const { report } = filing;
  const number = appendixOf(grid.sheet.name);
  if (number !== undefined && !draft.entries.has('appendix')) {
    const place = grid.place(heading, 1);
    put(draft, ['appendix'], { value: scalarAt(number, place), above: place, report });
  }
  let group: PlainPath = [];
  for (const row of rows) {
    const title = groupTitle(row);
    if (title === undefined) {
      fileTask(row, { draft, group, filing });
      continue;
    }
    group = ['groups', countAt(draft, ['groups'])];
    mapAt(draft, group, row.place);
    const value = scalarAt(title.text, title.place);
    if (title.text !== '') put(draft, [...group, 'title'], { value, above: row.place, report });
  }
}

/** The hidden first cell names the file; a copied sheet says the same and is another. */
function fileName({ grid }: SheetTable, { drafts }: Filing): string {
  const hidden = grid.shown(1, 1);
  const own = /^tasks\/[^/\\]+$/u.test(hidden) ? hidden : undefined;
  const stem =
    own !== undefined && !drafts.has(own) ? own : `tasks/${idOf(grid.sheet.name, 'so').replaceAll('_', '-')}`;
  let name = stem;
  for (let n = 2; drafts.has(name); n += 1) name = `${stem}-${n}`;
  return name;
}

/** Phụ lục IV: the number that a sheet's name gives. */
function appendixOf(sheet: string): string | undefined {
  const name = fold(sheet);
  const start = fold(TASK_SHEET);
  return name.startsWith(`${start} `) ? sheet.slice(TASK_SHEET.length).trim().split(/\s/u)[0] : undefined;
}

/** The title of a group, or undefined for a task. */
function groupTitle({ key, cells, place }: SheetRow): SheetCell | undefined {
  if (key === TASK_MARK) return undefined;
  const filled = [...cells];
  const isBare = filled.every(([id]) => GROUP_COLUMNS.includes(id));
  const [[, only = undefined] = []] = filled;
  if (key === GROUP_MARK && isBare) return cells.get('content') ?? cells.get('id') ?? { text: '', place };
  if (!isBare) return undefined;
  if (filled.length === 1) return only;
  return GROUP_NUMBER.test(cells.get('id')?.text ?? '') ? cells.get('content') : undefined;
}

function fileTask(
  row: SheetRow,
  { draft, group, filing }: { readonly draft: DraftMap; readonly group: PlainPath; readonly filing: Filing },
): void {
  const tasks = [...group, 'tasks'];
  const at = [...tasks, countAt(draft, tasks)];
  // What its cells cannot say stands in the sheet "Khác", under its position.
  mapAt(draft, at, row.place);
  for (const { id, codec } of TASK_COLUMNS) {
    const cell = row.cells.get(id);
    if (cell !== undefined) fileCell(draft, [...at, id], cell, { codec, above: row.place, filing });
  }
}

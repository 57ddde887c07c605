import { fold } from '../../model/fold.ts';
import { isNumbering, type Heading } from './columns.ts';
import { isEmptyRow, type Grid } from './grid.ts';
import { groupTitle, under, type GroupTitle } from './group-title.ts';
import { note, type Note } from '../note.ts';
import { numberOf, placeOf, repeatsHeading, textOfRow, type Locate, type RowView } from './row-view.ts';
import { goesOn, joined, taskOf, type Above, type TaskRow } from './task-row.ts';

/** Tasks under one title (nhóm nhiệm vụ). */
export interface RowGroup {
  readonly title?: string;
  readonly tasks: readonly TaskRow[];
}

export interface RowsReading {
  readonly groups: readonly RowGroup[];
  /** Of rows that are no task. */
  readonly notes: readonly Note[];
}

/** The tasks of a table below its heading, under the groups that its rows make. */
export function readRows(grid: Grid, heading: Heading, locate: Locate): RowsReading {
  const views = grid.rows
    .slice(heading.end)
    .map((row) => ({ row, heading, locate }))
    .filter((view) => saysSomething(view));
  const end = views.findIndex(endsTable);
  const rows = end === -1 ? views : views.slice(0, end);
  const notes: Note[] = views.slice(rows.length).map(leftNote);
  const groups: { title?: string; tasks: TaskRow[] }[] = [{ tasks: [] }];
  const above: Above = new Map();
  let titles: readonly GroupTitle[] = [];
  for (const [index, view] of rows.entries()) {
    const title = groupTitle(view, rows[index + 1]);
    if (title !== undefined) {
      titles = under(titles, title);
      groups.push({ title: titles.map(({ text }) => text).join(' – '), tasks: [] });
      continue;
    }
    const tasks = groups.at(-1)?.tasks ?? [];
    const task = taskOf(view, above, titles.findLast(({ lead }) => lead !== undefined)?.lead);
    const last = tasks.at(-1);
    if (last !== undefined && goesOn(view)) tasks.splice(-1, 1, joined(last, task));
    else if (task.content.text === '') notes.push(leftNote(view));
    else tasks.push(task);
  }
  return { groups: groups.filter(({ tasks }) => tasks.length > 0), notes };
}

function saysSomething(view: RowView): boolean {
  return !isEmptyRow(view.row) && !isNumbering(view.row) && !repeatsHeading(view);
}

/** Notes, sums and signatures below a table begin so, folded. */
const BELOW =
  /^(?:ghi chu|luu y|nguoi lap|noi nhan|tm\.|kt\.|tl\.|chu tich|thu truong|xac nhan|\(?ky ten|tong cong|ngay .{0,12}thang|.{2,30}, ngay)/u;

function endsTable(view: RowView): boolean {
  return numberOf(view) === '' && BELOW.test(fold(textOfRow(view)));
}

function leftNote(view: RowView): Note {
  return note('row-not-taken', { text: textOfRow(view) }, placeOf(view));
}

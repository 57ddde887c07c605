import type { GridCell } from './grid.ts';
import { cellAt } from './grid.ts';
import { cellOf, filledKinds, numberOf, ownCells, placeOf, type RowView } from './row-view.ts';
import type { Said } from './task-row.ts';

/** A heading within a table (nhóm nhiệm vụ): how deep it is, what it says, and who leads all below it. */
export interface GroupTitle {
  readonly rank: number;
  readonly text: string;
  readonly lead?: Said;
}

/** The headings above a row once another is met: those of its own depth and deeper end. */
export function under(titles: readonly GroupTitle[], next: GroupTitle): readonly GroupTitle[] {
  const end = titles.findIndex(({ rank }) => rank >= next.rank);
  return [...(end === -1 ? titles : titles.slice(0, end)), next];
}

/** A number and the text behind it: "I. Công tác chỉ đạo". */
export const NUMBERED = /^((?:[IVXL]+|[A-ZĐ]|\d+(?:\.\d+)*)(?=[.)/:]?\s|[.)/:]))[.)/:]?\s*(.+)$/su;

/** The heading that a row is: a cell over the row, or a numbered text without product, deadline and lead. */
export function groupTitle(view: RowView, next: RowView | undefined): GroupTitle | undefined {
  const wide = spanningCell(view);
  if (wide !== undefined) return titleIn(wide.text, ownNumber(view, wide));
  const number = numberOf(view);
  const content = cellOf(view, 'content');
  if (content?.continued === true) return undefined;
  if (content === undefined || content.text === '') return criterionTitle(view, number);
  const filled = filledKinds(view).filter((kind) => kind !== 'number' && kind !== 'other' && kind !== 'content');
  if (filled.length === 1 && filled[0] === 'lead' && isSection(number)) {
    const lead = { text: cellOf(view, 'lead')?.text ?? '', from: placeOf(view, 'lead') };
    return { ...titleIn(content.text, number), lead };
  }
  const isLed = view.heading.columns.some(({ index, kind }) => kind === 'lead' && cellAt(view.row, index)?.continued);
  if (filled.length > 0 || isLed) return undefined;
  const deeper = next !== undefined && numberOf(next) !== '' && rankOf(numberOf(next)) > rankOf(number);
  const inCapitals = number === '' && content.text === content.text.toUpperCase();
  return isSection(number) || content.bold || deeper || inCapitals ? titleIn(content.text, number) : undefined;
}

/** In a table by the criteria of an index the criterion itself heads the tasks that serve it. */
function criterionTitle(view: RowView, number: string): GroupTitle | undefined {
  const criterion = cellOf(view, 'criterion');
  const others = filledKinds(view).filter((kind) => kind !== 'number' && kind !== 'criterion' && kind !== 'other');
  if (criterion === undefined || criterion.text === '' || criterion.continued || others.length > 0) return undefined;
  return titleIn(criterion.text, number);
}

/** Sections have letters or Roman numerals. */
function isSection(number: string): boolean {
  return /^(?:[IVXL]+|[A-HĐ])$/u.test(number);
}

function titleIn(text: string, number: string): GroupTitle {
  const [, own = number, rest = text] = number === '' ? (NUMBERED.exec(text) ?? []) : [];
  return { rank: rankOf(own), text: rest.replace(/\s+/gu, ' ').replace(/[.:;\s]+$/u, '') };
}

/** The cell that goes over most of the row, alone or behind a number. */
function spanningCell({ row, heading }: RowView): GridCell | undefined {
  const own = ownCells(row);
  const least = Math.max(2, Math.ceil(heading.columns.length / 2));
  const wide = own.find(({ span }) => span >= least);
  if (wide === undefined || own.length > 2) return undefined;
  return own.length === 1 || own[0] !== wide ? wide : undefined;
}

function ownNumber({ row }: RowView, wide: GridCell): string {
  const other = ownCells(row).find((cell) => cell !== wide);
  return other?.text.replace(/[.)\s]+$/u, '') ?? '';
}

/** Depth of a number: A, I, 1, 1.1; what has none is deepest. */
function rankOf(number: string): number {
  if (/^[IVXL]+$/u.test(number)) return 1;
  if (/^[A-ZĐ]$/u.test(number)) return 0;
  if (/^\d+$/u.test(number)) return 2;
  return /^\d+(?:\.\d+)+$/u.test(number) ? 2 + number.split('.').length : 9;
}

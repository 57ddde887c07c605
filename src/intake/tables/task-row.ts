import { fold } from '../../model/fold.ts';
import { roman } from '../../vietnamese/words.ts';
import { asOneText, isDitto, isMarked, isNothing } from './cell-words.ts';
import type { ColumnKind } from './columns.ts';
import { cellAt } from './grid.ts';
import { NUMBERED } from './group-title.ts';
import { note, taskNote, type Note } from '../note.ts';
import { cellOf, columnOf, filledKinds, numberOf, ownCells, placeOf, type RowView } from './row-view.ts';
import type { SourcePlace } from '../source-place.ts';

/** What a cell says, and where. */
export interface Said {
  readonly text: string;
  readonly from: SourcePlace;
}

/** A row that is a task, its cells as they stand. */
export interface TaskRow {
  /** As printed under STT; empty where nothing is. */
  readonly number: string;
  /** Where the row begins. */
  readonly from: SourcePlace;
  readonly content: Said;
  readonly product?: Said;
  readonly deadline?: Said;
  readonly lead?: Said;
  readonly support?: Said;
  /** Chủ trì and phối hợp in one cell. */
  readonly both?: Said;
  readonly criterion?: Said;
  readonly serves?: Said;
  /** Who leads all tasks of its group, where the row itself names nobody. */
  readonly groupLead?: Said;
  readonly notes: readonly Note[];
}

/** Texts of the cells in the rows above, by kind: what "nt" means. */
export type Above = Map<ColumnKind, string>;

/** The task that a row says; `above` is kept up to date for the next row. */
export function taskOf(view: RowView, above: Above, groupLead: Said | undefined): TaskRow {
  const notes: Note[] = [];
  const said = (kind: ColumnKind, shape: (text: string) => string): Said | undefined => {
    const from = placeOf(view, kind);
    const text = meantText(kind, view, { above, notes, from });
    return text === '' ? undefined : { text: shape(text), from };
  };
  const lines = (text: string): string => text;
  const oneLine = (text: string): string => text.replaceAll('\n', ' ');
  const content = said('content', asOneText) ?? { text: '', from: placeOf(view, 'content') };
  const cells = {
    product: said('product', asOneText),
    deadline: marked(view, notes) ?? said('deadline', oneLine),
    lead: said('lead', lines),
    support: said('support', lines),
    both: said('lead-and-support', lines),
    criterion: said('criterion', lines),
    serves: said('serves', lines),
    groupLead,
  };
  const numbered = columnOf(view, 'number') === undefined ? NUMBERED.exec(content.text) : null;
  return {
    number: numbered?.[1] ?? numberOf(view),
    from: view.locate(view.row, ownCells(view.row)[0], undefined),
    content: { ...content, text: numbered?.[2] ?? content.text },
    ...withoutAbsent(cells),
    notes,
  };
}

type Present<T> = { readonly [K in keyof T]?: Exclude<T[K], undefined> };

function withoutAbsent<T extends object>(fields: T): Present<T> {
  // What is left has no undefined in it.
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Present<T>;
}

interface Meaning {
  readonly above: Above;
  readonly notes: Note[];
  readonly from: SourcePlace;
}

/** What a cell says: that of the cell above for "nt" and for merged cells; nothing for "-". */
function meantText(kind: ColumnKind, view: RowView, { above, notes, from }: Meaning): string {
  const cell = cellOf(view, kind);
  if (cell === undefined) return '';
  if (!isDitto(cell.text)) {
    const text = isNothing(cell.text) ? '' : cell.text;
    above.set(kind, text);
    return text;
  }
  const meant = above.get(kind) ?? '';
  if (meant !== '') notes.push(note('ditto', { meant: meant.replaceAll('\n', ' ') }, from));
  return meant;
}

/** The last quarter or month that has a mark, as a deadline. */
function marked(view: RowView, notes: Note[]): Said | undefined {
  const { row, heading, locate } = view;
  const last = heading.columns.findLast(
    ({ kind, index }) => kind === 'mark' && isMarked(cellAt(row, index)?.text ?? ''),
  );
  if (last === undefined) return undefined;
  const text = quarterOf(last.label.split(' – ').at(-1) ?? last.label);
  const from = locate(row, cellAt(row, last.index), last);
  notes.push(note('deadline-from-marks', { text }, from));
  return { text, from };
}

/** "Q3" and "Quý 3" as deadlines are written: Quý III. */
function quarterOf(label: string): string {
  const digit = /^(?:quý|q)\.?\s*([1-4])$/iu.exec(label)?.[1];
  return digit === undefined ? label : `Quý ${roman(Number(digit))}`;
}

/** Whether a row without a number says no more than the rest of what stands above it. */
export function goesOn(view: RowView): boolean {
  if (numberOf(view) !== '') return false;
  const content = cellOf(view, 'content');
  if (content?.continued === true) return true;
  const filled = filledKinds(view);
  if (filled.length === 0) return false;
  if (!filled.includes('content')) return true;
  const isNew = (['lead', 'deadline', 'lead-and-support'] as const).some((kind) => filled.includes(kind));
  return columnOf(view, 'number') !== undefined && (!isNew || /^\p{Ll}/u.test(content?.text ?? ''));
}

/** A task with what the next row adds: more of its words, another product; what contradicts it is told. */
export function joined(task: TaskRow, more: TaskRow): TaskRow {
  const isSame = more.content.text === '' || fold(more.content.text) === fold(task.content.text);
  const product = joinedSaid(task.product, more.product, '; ');
  const support = joinedSaid(task.support, more.support, '\n');
  const added = [isSame ? '' : more.content.text, product === task.product ? '' : (more.product?.text ?? '')];
  const text = added.filter((one) => one !== '').join('; ');
  const fields = {
    product,
    support,
    deadline: task.deadline ?? more.deadline,
    lead: task.lead ?? more.lead,
  };
  return {
    ...task,
    content: isSame ? task.content : { ...task.content, text: `${task.content.text} ${more.content.text}` },
    ...withoutAbsent(fields),
    notes: [
      ...task.notes,
      ...differing(task.deadline, more.deadline),
      ...differing(task.lead, more.lead),
      ...(text === '' ? [] : [taskNote('row-continues', text, more.from)]),
    ],
  };
}

function differing(own: Said | undefined, more: Said | undefined): readonly Note[] {
  if (own === undefined || more === undefined || fold(own.text) === fold(more.text)) return [];
  return [taskNote('rows-differ', more.text, more.from)];
}

function joinedSaid(own: Said | undefined, more: Said | undefined, between: string): Said | undefined {
  if (own === undefined || more === undefined) return own ?? more;
  return fold(own.text).includes(fold(more.text)) ? own : { ...own, text: `${own.text}${between}${more.text}` };
}

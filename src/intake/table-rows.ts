import { fold } from '../model/fold.ts';
import { roman } from '../vietnamese/words.ts';
import { asOneText, isDitto, isMarked, isNothing } from './cell-words.ts';
import { isNumbering, type Column, type ColumnKind, type Heading } from './columns.ts';
import { doubt, type DoubtArgs, type DoubtCode } from './doubt.ts';
import { cellAt, isEmptyRow, type Grid, type GridCell, type GridRow } from './grid.ts';
import type { SourcePlace } from './source-place.ts';

/** What a cell says, and where. */
export interface Said {
  readonly text: string;
  readonly from: SourcePlace;
}

/** A row that is a task, its cells as they stand. */
export interface TaskRow {
  /** As printed under STT; empty where nothing is. */
  readonly number: string;
  readonly content: Said;
  readonly product?: Said;
  readonly deadline?: Said;
  readonly lead?: Said;
  readonly support?: Said;
  readonly both?: Said;
  readonly criterion?: Said;
  readonly serves?: Said;
  /** Who leads all tasks of its group, where the row itself names nobody. */
  readonly groupLead?: Said;
  /** What was doubtful of its cells; it goes where the task goes. */
  readonly notes: readonly Note[];
}

/** A doubt that waits for the task it belongs to. */
export interface Note {
  readonly about: (to: `task:${string}` | `appendix:${string}`) => ReturnType<typeof doubt>;
}

function note<C extends DoubtCode>(code: C, args: DoubtArgs[C], from?: SourcePlace): Note {
  return { about: (to) => doubt(code, args, to, from) };
}

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

/** Says where a row or a cell of the table stands. */
export type Locate = (row: GridRow, cell: GridCell | undefined, column: Column | undefined) => SourcePlace;

interface Open {
  readonly title?: string;
  readonly tasks: TaskRow[];
}

/** The tasks of a table below its heading, under the groups that its rows make. */
export function readRows(grid: Grid, heading: Heading, locate: Locate): RowsReading {
  const rows = grid.rows.slice(heading.end);
  const groups: Open[] = [{ tasks: [] }];
  const notes: Note[] = [];
  const stack: Level[] = [];
  const before = new Map<ColumnKind, string>();
  for (const [index, row] of rows.entries()) {
    const read = new RowReader(row, heading, locate);
    if (isEmptyRow(row) || isNumbering(row) || read.repeatsHeading()) continue;
    if (endsTable(read)) {
      notes.push(...rows.slice(index).flatMap((rest) => leftNote(rest, heading, locate)));
      break;
    }
    const title = read.groupTitle(
      rows[index + 1] === undefined ? undefined : new RowReader(rows[index + 1] as GridRow, heading, locate),
    );
    if (title !== undefined) {
      enterGroup(stack, title);
      groups.push({ title: stack.map(({ text }) => text).join(' – '), tasks: [] });
      continue;
    }
    const current = groups.at(-1)?.tasks ?? [];
    const task = read.task(before, stack.findLast(({ lead }) => lead !== undefined)?.lead);
    const last = current.at(-1);
    if (last !== undefined && read.goesOn()) current.splice(-1, 1, joined(last, task));
    else if (task.content.text === '') notes.push(...leftNote(row, heading, locate));
    else current.push(task);
  }
  return { groups: groups.filter(({ tasks }) => tasks.length > 0), notes };
}

/** A heading within a table: how deep, what it says, and who leads all below it. */
interface Level {
  readonly rank: number;
  readonly text: string;
  readonly lead?: Said;
}

function enterGroup(stack: Level[], level: Level): void {
  while (stack.length > 0 && (stack.at(-1)?.rank ?? 0) >= level.rank) stack.pop();
  stack.push(level);
}

/** Depth of a number: A, I, 1, 1.1, a; without one deepest of the headings. */
function rankOf(number: string): number {
  if (/^[IVXL]+$/u.test(number)) return 1;
  if (/^[A-ZĐ]$/u.test(number)) return 0;
  if (/^\d+$/u.test(number)) return 2;
  return /^\d+(?:\.\d+)+$/u.test(number) ? 2 + number.split('.').length : 9;
}

const NUMBERED = /^((?:[IVXL]+|[A-ZĐ]|\d+(?:\.\d+)*)(?=[.)/:]?\s|[.)/:]))[.)/:]?\s*(.+)$/su;

class RowReader {
  private readonly row: GridRow;
  private readonly heading: Heading;
  private readonly locate: Locate;

  constructor(row: GridRow, heading: Heading, locate: Locate) {
    this.row = row;
    this.heading = heading;
    this.locate = locate;
  }

  private column(kind: ColumnKind): Column | undefined {
    return this.heading.columns.find((column) => column.kind === kind);
  }

  private cell(kind: ColumnKind): GridCell | undefined {
    const column = this.column(kind);
    return column === undefined ? undefined : cellAt(this.row, column.index);
  }

  /** Where the first cell of the row stands. */
  place(kind?: ColumnKind): SourcePlace {
    const cell = kind === undefined ? this.row.cells.find(({ text }) => text !== '') : this.cell(kind);
    return this.locate(this.row, cell, kind === undefined ? undefined : this.column(kind));
  }

  /** All that stands in the row, each cell once. */
  text(): string {
    return this.row.cells
      .filter(({ text, continued }) => text !== '' && !continued)
      .map(({ text }) => text.replaceAll('\n', ' '))
      .join(' | ');
  }

  number(): string {
    const cell = this.cell('number');
    if (cell === undefined || cell.continued || cell.span > 1) return '';
    return cell.text
      .replace(/\s+/gu, '')
      .replace(/,/gu, '.')
      .replace(/[.)/:]+$/u, '');
  }

  repeatsHeading(): boolean {
    const label = this.column('content')?.label ?? '';
    const text = this.cell('content')?.text ?? '';
    return text !== '' && fold(text) === fold(label.split(' – ')[0] ?? '');
  }

  /** Kinds of the cells that say something of their own. */
  private filled(): readonly ColumnKind[] {
    return this.heading.columns
      .filter(({ index }) => {
        const cell = cellAt(this.row, index);
        return cell !== undefined && cell.column === index && !cell.continued && !isNothing(cell.text);
      })
      .map(({ kind }) => kind);
  }

  /** The cell that goes over most of the row, where a heading stands alone. */
  private spanning(): GridCell | undefined {
    const own = this.row.cells.filter(({ text, continued }) => text !== '' && !continued);
    const [only] = own;
    const least = Math.max(2, Math.ceil(this.heading.columns.length / 2));
    if (own.length === 1 && only !== undefined && only.span >= least) return only;
    const wide = own.find(({ span }) => span >= least);
    return own.length === 2 && wide !== undefined && own[0] !== wide ? wide : undefined;
  }

  /** The title of a group, where the row is one: a cell over the row, or a numbered text without product, deadline or lead. */
  groupTitle(next: RowReader | undefined): Level | undefined {
    const wide = this.spanning();
    if (wide !== undefined) {
      const own = this.row.cells.find((cell) => cell !== wide && cell.text !== '')?.text.replace(/[.)\s]+$/u, '') ?? '';
      const [, number = own, text = wide.text] = own === '' ? (NUMBERED.exec(wide.text) ?? []) : [];
      return { rank: rankOf(number), text: titled(text) };
    }
    const filled = this.filled().filter((kind) => kind !== 'number' && kind !== 'other');
    const number = this.number();
    const content = this.cell('content');
    if (content === undefined || content.text === '' || content.continued) return undefined;
    const leads = filled.every((kind) => kind === 'content' || kind === 'lead');
    const isRoman = /^[IVXL]+$/u.test(number) || /^[A-HĐ]$/u.test(number);
    if (leads && filled.includes('lead') && isRoman) {
      return {
        rank: rankOf(number),
        text: titled(content.text),
        lead: { text: this.cell('lead')?.text ?? '', from: this.place('lead') },
      };
    }
    if (filled.some((kind) => kind !== 'content')) return undefined;
    if (this.heading.columns.some(({ index, kind }) => kind === 'lead' && cellAt(this.row, index)?.continued === true))
      return undefined;
    const deeper = next !== undefined && rankOf(next.number()) > rankOf(number) && next.number() !== '';
    const isTitle = isRoman || content.bold || deeper || (number === '' && content.text === content.text.toUpperCase());
    const [, inText = number, text = content.text] = number === '' ? (NUMBERED.exec(content.text) ?? []) : [];
    return isTitle ? { rank: rankOf(inText), text: titled(text) } : undefined;
  }

  /** A row without number that says no more than the rest of what stands above it. */
  goesOn(): boolean {
    const number = this.cell('number');
    if (number !== undefined && number.text !== '' && !number.continued) return false;
    const filled = this.filled();
    const content = this.cell('content');
    if (content?.continued === true) return true;
    if (filled.length === 0) return false;
    if (!filled.includes('content')) return true;
    const isNew = filled.includes('lead') || filled.includes('deadline') || filled.includes('lead-and-support');
    return this.column('number') !== undefined && (!isNew || /^\p{Ll}/u.test(content?.text ?? ''));
  }

  task(before: Map<ColumnKind, string>, groupLead: Said | undefined): TaskRow {
    const notes: Note[] = [];
    const said = (kind: ColumnKind, shape: (text: string) => string = asOneText): Said | undefined => {
      const cell = this.cell(kind);
      const from = this.place(kind);
      const text = this.meant(kind, cell, before, notes, from);
      return text === '' ? undefined : { text: shape(text), from };
    };
    const lines = (text: string): string => text;
    const own = {
      content: said('content') ?? { text: '', from: this.place('content') },
      product: said('product'),
      deadline: this.marks(notes) ?? said('deadline', (text) => text.replaceAll('\n', ' ')),
      lead: said('lead', lines),
      support: said('support', lines),
      both: said('lead-and-support', lines),
      criterion: said('criterion', lines),
      serves: said('serves', lines),
    };
    const [, number = this.number(), content = own.content.text] =
      this.column('number') === undefined ? (NUMBERED.exec(own.content.text) ?? []) : [];
    return {
      number,
      ...Object.fromEntries(Object.entries(own).filter(([, value]) => value !== undefined)),
      content: { ...own.content, text: content },
      ...(groupLead !== undefined && { groupLead }),
      notes,
    };
  }

  /** What a cell says: that of the cell above for "nt" and for merged cells. */
  private meant(
    kind: ColumnKind,
    cell: GridCell | undefined,
    before: Map<ColumnKind, string>,
    notes: Note[],
    from: SourcePlace,
  ): string {
    if (cell === undefined) return '';
    if (isDitto(cell.text)) {
      const above = before.get(kind) ?? '';
      if (above !== '') notes.push(note('ditto', { meant: above.replaceAll('\n', ' ') }, from));
      return above;
    }
    const text = isNothing(cell.text) ? '' : cell.text;
    before.set(kind, text);
    return text;
  }

  /** The last quarter or month that has a mark, as a deadline. */
  private marks(notes: Note[]): Said | undefined {
    const marked = this.heading.columns.filter(
      ({ kind, index }) => kind === 'mark' && isMarked(cellAt(this.row, index)?.text ?? ''),
    );
    const last = marked.at(-1);
    if (last === undefined) return undefined;
    const text = quarterOf(last.label.split(' – ').at(-1) ?? last.label);
    const from = this.locate(this.row, cellAt(this.row, last.index), last);
    notes.push(note('deadline-from-marks', { text }, from));
    return { text, from };
  }
}

/** "Q3" and "Quý 3" as deadlines are written: Quý III. */
function quarterOf(label: string): string {
  const digit = /^(?:quý|q)\.?\s*([1-4])$/iu.exec(label)?.[1];
  return digit === undefined ? label : `Quý ${roman(Number(digit))}`;
}

function titled(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(/[.:;\s]+$/u, '');
}

/** Notes, sums and signatures below a table. */
function endsTable(read: RowReader): boolean {
  return (
    read.number() === '' &&
    /^(?:ghi chu|nguoi lap|noi nhan|tm\.|kt\.|chu tich|thu truong|xac nhan|\(?ky|ngay .* thang|.{2,30}, ngay|luu y)/u.test(
      fold(read.text()),
    )
  );
}

function leftNote(row: GridRow, heading: Heading, locate: Locate): readonly Note[] {
  const read = new RowReader(row, heading, locate);
  const text = read.text();
  return text === '' ? [] : [note('row-not-taken', { text }, read.place())];
}

/** A task with what the next row adds: more of its words, another product; what contradicts it is told. */
function joined(task: TaskRow, more: TaskRow): TaskRow {
  const notes: Note[] = [...task.notes, ...more.notes.filter(({ about }) => about('task:').code !== 'ditto')];
  const differs = (said: Said | undefined, own: Said | undefined): void => {
    if (said !== undefined && own !== undefined && fold(said.text) !== fold(own.text)) {
      notes.push({
        about: (to) =>
          doubt(
            'rows-differ',
            { task: to.slice('task:'.length), text: said.text.replaceAll('\n', ' ') },
            to,
            said.from,
          ),
      });
    }
  };
  differs(more.deadline, task.deadline);
  differs(more.lead, task.lead);
  const isSame = fold(more.content.text) === fold(task.content.text) || more.content.text === '';
  const content = isSame ? task.content : { ...task.content, text: `${task.content.text} ${more.content.text}` };
  const product = joinedSaid(task.product, more.product);
  const text = [isSame ? '' : more.content.text, product === task.product ? '' : (more.product?.text ?? '')]
    .filter((one) => one !== '')
    .join('; ');
  if (text !== '')
    notes.push({
      about: (to) => doubt('row-continues', { task: to.slice('task:'.length), text }, to, more.content.from),
    });
  const deadline = task.deadline ?? more.deadline;
  const lead = task.lead ?? more.lead;
  const support = joinedSaid(task.support, more.support, '\n');
  return {
    ...task,
    content,
    ...(product !== undefined && { product }),
    ...(deadline !== undefined && { deadline }),
    ...(lead !== undefined && { lead }),
    ...(support !== undefined && { support }),
    notes,
  };
}

function joinedSaid(own: Said | undefined, more: Said | undefined, between = '; '): Said | undefined {
  if (own === undefined || more === undefined) return own ?? more;
  return fold(own.text).includes(fold(more.text)) ? own : { ...own, text: `${own.text}${between}${more.text}` };
}

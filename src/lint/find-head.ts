import type { Elements } from './elements.ts';
import { type FlowBlock } from './flow.ts';
import { splitAgencies } from './find-agencies.ts';
import { type Line, linesOf } from './lines.ts';
import {
  isAddressee,
  isDrawnLine,
  isLetterAbstract,
  isMotto,
  isNationalTitle,
  isNumberLine,
  isPartyTitle,
  isPlaceDate,
  isTypeName,
  type Mark,
  markOf,
} from './telltale.ts';
import { HAS_LETTER } from './letter-patterns.ts';

/** Ô số 1–4, 5b and the marks, and where the text below begins. */
export interface Head extends Pick<
  Elements,
  'nationalTitle' | 'motto' | 'parent' | 'agency' | 'number' | 'placeDate' | 'letterAbstract' | 'marks'
> {
  /** Whether it is a Party's or a union's paper, which the decree does not govern. */
  readonly party: boolean;
  /** Lines of the last block of the head that belong to the title: a table's row over both columns. */
  readonly rest: readonly Line[];
  /** Index of the first block below. */
  readonly end: number;
}

type Kind =
  'national-title' | 'motto' | 'number' | 'place-date' | 'letter-abstract' | 'party' | 'drawn' | 'other' | Mark;

interface Read {
  readonly line: Line;
  readonly kind: Kind;
  readonly block: number;
}

/** Lines that a head takes at most, and letters of one. */
const MOST_LINES = 60;
const LONGEST_LINE = 250;

/** Kinds that only a head has: the last of them ends it. */
const HEAD_KINDS: ReadonlySet<Kind> = new Set(['national-title', 'motto', 'number', 'place-date', 'letter-abstract']);

/** What stands at the head of a document. Every part may be absent. */
export function findHead(blocks: readonly FlowBlock[]): Head {
  const { lines, rest } = readHead(blocks);
  const lastOf = lines.findLastIndex(({ kind }) => HEAD_KINDS.has(kind));
  const end = (lines[goesOn(lines, lastOf)]?.block ?? -1) + 1;
  const head = lines.filter(({ block }) => block < end);
  const first = (kind: Kind): Line | undefined => head.find((one) => one.kind === kind)?.line;
  const [nationalTitle, motto, number, placeDate] = [
    first('national-title'),
    first('motto'),
    first('number'),
    first('place-date'),
  ];
  const right = nationalTitle ?? motto ?? placeDate;
  const below = belowNumber(head, number, right);
  return {
    ...(nationalTitle === undefined ? {} : { nationalTitle }),
    ...(motto === undefined ? {} : { motto }),
    ...(number === undefined ? {} : { number }),
    ...(placeDate === undefined ? {} : { placeDate }),
    ...splitAgencies(agencyLines(head, number, right)),
    letterAbstract: below,
    marks: marksOf(lines),
    party: head.some(({ kind }) => kind === 'party') && nationalTitle === undefined,
    rest: rest?.block === end - 1 ? rest.lines : [],
    end,
  };
}

/** Letters of a row of V/v at most. */
const LONGEST_ROW = 90;

/** The last row of a V/v that stands in no table: the paragraphs right below it that are aligned as it is. */
function goesOn(lines: readonly Read[], last: number): number {
  const [own, next] = [lines[last], lines[last + 1]];
  if (own === undefined || next === undefined || own.line.cell !== undefined) return last;
  const follows =
    (own.kind === 'letter-abstract' || own.kind === 'other') &&
    next.kind === 'other' &&
    next.block === own.block + 1 &&
    next.line.paragraph.align === own.line.paragraph.align &&
    next.line.text.length <= LONGEST_ROW;
  return follows ? goesOn(lines, last + 1) : last;
}

interface HeadReading {
  readonly lines: readonly Read[];
  readonly rest?: { readonly block: number; readonly lines: readonly Line[] };
}

/** The lines down to the first that no head has: tên loại, Kính gửi, a long text. */
function readHead(blocks: readonly FlowBlock[]): HeadReading {
  const lines: Read[] = [];
  for (const [block, { paragraphs }] of blocks.entries()) {
    const inBlock = paragraphs.flatMap((found) => linesOf(found, startsRight)).filter(({ text }) => text !== '');
    for (const [index, line] of inBlock.entries()) {
      if (lines.length >= MOST_LINES || endsHead(line)) {
        return { lines, rest: { block, lines: index === 0 ? [] : inBlock.slice(index) } };
      }
      lines.push({ line, kind: kindOf(line.text), block });
    }
  }
  return { lines };
}

function startsRight(text: string): boolean {
  return isNationalTitle(text) || isMotto(text) || isPlaceDate(text) || isDrawnLine(text) || isPartyTitle(text);
}

function endsHead({ text }: Line): boolean {
  return text.length > LONGEST_LINE || isAddressee(text) || isTypeName(text);
}

function kindOf(text: string): Kind {
  if (isNationalTitle(text)) return 'national-title';
  if (isMotto(text)) return 'motto';
  if (isPartyTitle(text)) return 'party';
  if (isDrawnLine(text)) return 'drawn';
  if (isPlaceDate(text)) return 'place-date';
  if (isNumberLine(text)) return 'number';
  if (isLetterAbstract(text)) return 'letter-abstract';
  return markOf(text) ?? 'other';
}

/** Whether a line stands in the column of Quốc hiệu. */
function inColumnOf(line: Line, right: Line | undefined): boolean {
  if (right === undefined) return line.side === 'right';
  if (line.cell !== undefined && line.cell.table === right.cell?.table) return line.cell.column === right.cell.column;
  return line.side === 'right';
}

/** Lines above Số beside Quốc hiệu; above the date's line where there is no Số. */
function agencyLines(head: readonly Read[], number: Line | undefined, right: Line | undefined): readonly Line[] {
  const until = number === undefined ? -1 : head.findIndex(({ line }) => line === number);
  return head
    .slice(0, until === -1 ? undefined : until)
    .filter(({ kind, line }) => kind === 'other' && !inColumnOf(line, right) && isNamelike(line.text))
    .map(({ line }) => line);
}

/** Remarks in brackets and bare signs are no agency's name. */
function isNamelike(text: string): boolean {
  return HAS_LETTER.test(text) && !/^\(.*\)$/u.test(text);
}

/** V/v and the lines that go on with it: below Số, in its column. */
function belowNumber(head: readonly Read[], number: Line | undefined, right: Line | undefined): readonly Line[] {
  const from = number === undefined ? -1 : head.findIndex(({ line }) => line === number);
  const rest = head.slice(from + 1).filter(({ kind, line }) => {
    if (kind !== 'letter-abstract' && kind !== 'other') return false;
    return !inColumnOf(line, right) && isNamelike(line.text);
  });
  const first = rest.findIndex(({ kind }) => kind === 'letter-abstract');
  if (first !== -1) return rest.slice(first).map(({ line }) => line);
  return number === undefined ? [] : rest.map(({ line }) => line);
}

function marksOf(lines: readonly Read[]): Elements['marks'] {
  const [urgency, circulation, draft] = (['urgency', 'circulation', 'draft'] as const).map(
    (mark) => lines.find(({ kind }) => kind === mark)?.line,
  );
  return {
    ...(urgency === undefined ? {} : { urgency }),
    ...(circulation === undefined ? {} : { circulation }),
    ...(draft === undefined ? {} : { draft }),
  };
}

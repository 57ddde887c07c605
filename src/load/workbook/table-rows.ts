import type { CodeArgs } from '../../diagnostic/codes.ts';
import { diagnostic, type Diagnostic } from '../../diagnostic/diagnostic.ts';
import { fold } from '../../model/fold.ts';
import { clip } from '../../vietnamese/words.ts';
import { isFilled, type Grid } from './grid.ts';
import { rowName, type Names } from './labels.ts';
import { type Candidate, type Match, type Matcher, type RowNumber } from './match-rows.ts';
import type { Table } from './tables.ts';

/** A row of a table and what it is about. */
export interface MatchedRow {
  readonly row: number;
  readonly id: string;
  /** The row of the indicator's row set that it is about. */
  readonly rowId?: string;
  /** Column of its words. */
  readonly column: number;
}

interface Matching {
  readonly match: Matcher;
  readonly names: Names;
  /** The rows of an indicator that is reported by rows, by their folded labels; none for others. */
  readonly rowsOf: (id: string) => ReadonlyMap<string, string>;
  readonly report: (fault: Diagnostic) => void;
}

/** A row that has the very same words as the plan. */
type Same = CodeArgs['rows-matched']['matches'][number];

/** So many rows of a table that cannot be told are told one by one: the first ones explain the rest. */
const MOST_TOLD = 50;

/** What the rows of a table are about that have something in one of `inputs`; what cannot be told is reported row by row. */
export function matchRows(table: Table, inputs: readonly number[], matching: Matching): readonly MatchedRow[] {
  const { rowsOf } = matching;
  let unmatched = 0;
  const report = (fault: Diagnostic): void => {
    if (fault.code === 'row-not-matched') unmatched += 1;
    if (fault.code !== 'row-not-matched' || unmatched <= MOST_TOLD) matching.report(fault);
  };
  const { grid } = table;
  const number = columnsHolding(table, 'number')[0];
  const [name = 1] = columnsHolding(table, 'name');
  const same: Same[] = [];
  const matched: MatchedRow[] = [];
  let section = '';
  let parent: string | undefined;
  let last: { readonly area: number; readonly row: MatchedRow } | undefined;
  for (const row of table.rows) {
    const numberText = number === undefined ? '' : grid.shown(row, number);
    const words = grid.shown(row, name);
    const isOpen = inputs.some((column) => isFilled(grid.at(row, column)) || isFilled(mergedAt(grid, row, column)));
    const rowId = parent === undefined ? undefined : rowsOf(parent).get(fold(words).replace(/^[-+•*] ?/u, ''));
    if (parent !== undefined && rowId !== undefined) {
      if (isOpen) matched.push({ row, id: parent, rowId, column: name });
      continue;
    }
    const heading = sectionOf(numberText, words);
    if (heading !== undefined && !inputs.some((column) => isFilled(grid.at(row, column)))) section = heading;
    else if (isOpen && !isTotal(numberText, words)) {
      const top = grid.merge(row, name)?.top ?? row;
      // A task that stands over several rows: merged, or with nothing under its words.
      if (last !== undefined && ((top < row && top === last.area) || (words === '' && numberText === ''))) {
        matched.push({ ...last.row, row });
        continue;
      }
      const open = { row, column: name, words, numberText, section };
      const found = decide(table, open, { ...matching, report, same });
      parent = found?.id;
      if (found === undefined) last = undefined;
      else {
        matched.push(found);
        last = { area: top, row: found };
      }
    } else {
      last = undefined;
      // An indicator whose figures stand in the rows below it has none beside it.
      const match =
        table.kind === 'indicators'
          ? matching.match(words, numbersOf({ row, column: name, words, numberText, section }, undefined))
          : undefined;
      parent = match !== undefined && 'candidate' in match ? match.candidate.id : undefined;
    }
  }
  const [first] = matched;
  if (first !== undefined && same.length > 0) {
    report(diagnostic('rows-matched', grid.place(first.row, name), { matches: same }));
  }
  if (unmatched > MOST_TOLD) {
    report(diagnostic('more-rows', grid.place(table.rows[0] ?? table.top, name), { count: unmatched - MOST_TOLD }));
  }
  return matched;
}

/** A row whose words and number are to be told. */
interface OpenRow {
  readonly row: number;
  readonly column: number;
  readonly words: string;
  readonly numberText: string;
  /** Numeral of the section it stands in, or empty. */
  readonly section: string;
}

/** What one row is about; says how that was told. */
function decide(
  { grid, kind }: Table,
  open: OpenRow,
  matching: Matching & { readonly same: Same[] },
): MatchedRow | undefined {
  const { row, column, numberText } = open;
  const { number, words } = splitNumber(open.words);
  const match = matching.match(words, numbersOf(open, number));
  const nameOf = ({ id }: Candidate): string => rowName([kind, id], matching.names);
  tell(match, { place: grid.place(row, column), text: clip(open.words || numberText), nameOf, row }, matching);
  if (!('candidate' in match) || (match.kind === 'contradicts' && match.other !== undefined)) return undefined;
  return { row, id: match.candidate.id, column };
}

/** The numbers that a row may have: its own, that before its words, and a plain one within its section. Plain ones only count rows. */
function numbersOf({ numberText, section }: OpenRow, own: string | undefined): readonly RowNumber[] {
  const isPlain = /^\d+\.?$/u.test(numberText);
  return [
    ...(numberText === '' ? [] : [{ text: numberText, sure: !isPlain }]),
    ...(own === undefined ? [] : [{ text: own, sure: true }]),
    ...(section === '' || !isPlain ? [] : [{ text: `${section}.${numberText}`, sure: false }]),
  ];
}

function columnsHolding({ columns }: Table, holds: 'number' | 'name'): readonly number[] {
  return columns.filter((column) => column.holds === holds).map(({ column }) => column);
}

function mergedAt(grid: Grid, row: number, column: number): ReturnType<Grid['at']> {
  const area = grid.merge(row, column);
  return area === undefined || area.left !== column ? undefined : grid.at(area.top, area.left);
}

interface Told {
  readonly place: ReturnType<Grid['place']>;
  readonly text: string;
  readonly nameOf: (candidate: Candidate) => string;
  readonly row: number;
}

/** Says how sure a match is. One by number, or by the very same words, is sure; those by words are listed once for a table. */
function tell(
  match: Match,
  { place, text, nameOf, row }: Told,
  { report, same }: { readonly report: (fault: Diagnostic) => void; readonly same: Same[] },
): void {
  switch (match.kind) {
    case 'number':
      return;
    case 'same':
      same.push({ row, id: match.candidate.id });
      return;
    case 'near':
      report(diagnostic('row-matched', place, { text, name: nameOf(match.candidate) }));
      return;
    case 'doubtful':
      report(
        diagnostic('row-match-doubtful', place, { text, name: nameOf(match.candidate), likeness: match.likeness }),
      );
      return;
    case 'ambiguous':
      report(diagnostic('row-match-ambiguous', place, { text, names: match.candidates.map(nameOf) }));
      return;
    case 'contradicts': {
      const { candidate, other } = match;
      if (other === undefined) {
        report(diagnostic('row-id-contradicts', place, { id: candidate.id, text, name: nameOf(candidate) }));
      } else report(diagnostic('row-match-ambiguous', place, { text, names: [candidate, other].map(nameOf) }));
      return;
    }
    case 'none':
      report(
        diagnostic('row-not-matched', place, {
          text,
          ...(match.nearest !== undefined && { nearest: nameOf(match.nearest) }),
        }),
      );
  }
}

/** A Roman numeral that no further number follows: "II", "I. Công tác chỉ đạo". */
const ROMAN = /^((?=[IVX])X{0,3}(?:IX|IV|V?I{0,3}))(?:[.):](?!\d)|\s|$)/u;

/** The numeral or letter of a row that heads a section, empty for a heading without one, or undefined for other rows. */
function sectionOf(number: string, words: string): string | undefined {
  const appendix = /^phu luc (\S+)/u.exec(fold(number === '' ? words : number))?.[1];
  if (appendix !== undefined) return appendix.toUpperCase();
  const numeral = ROMAN.exec(number === '' ? words : number)?.[1] ?? /^([A-E])[.)]?$/u.exec(number)?.[1];
  return numeral ?? (number === '' ? '' : undefined);
}

/** "Tổng cộng" under a table. */
function isTotal(number: string, words: string): boolean {
  return /^(?:tong(?: cong| so)?|cong)$/u.test(fold(words === '' ? number : words));
}

/** The number before the words of a row: "I.13. Công khai dự toán". */
function splitNumber(words: string): { readonly number?: string; readonly words: string } {
  const [, number, rest] =
    /^((?:[IVX]+|[A-ZĐ]{1,3}\d*)(?:\.\d+)+|(?:\S+\/)[IVX]+(?:\.\d+)+)[.):]? +(.*)$/u.exec(words) ?? [];
  return number === undefined || rest === undefined ? { words } : { number, words: rest };
}

import { diagnostic, type Diagnostic } from '../../diagnostic/diagnostic.ts';
import type { Place } from '../../diagnostic/place.ts';
import { addDays, civilDate, parts, type CivilDate } from '../../model/civil-date.ts';
import type { Measure, Window } from '../../model/facts.ts';
import type { Cell } from '../../ooxml/sheets/workbook.ts';
import { printDate } from '../../vietnamese/dates.ts';
import { readEvidenceLine } from '../../vietnamese/evidence-lines.ts';
import { scalarAt, type Scalar, type Tree } from '../tree.ts';
import { decimalText, groupedText, withoutNoise } from './decimal-text.ts';
import { isFilled, oneLine } from './grid.ts';

/** What should stand in a cell: how a number or a date in it is to be typed as text, and what would be wrong with it. */
export type Expected =
  | { readonly kind: 'text' }
  /** Several texts, each on a line of its own. */
  | { readonly kind: 'list' }
  | { readonly kind: 'word' }
  /** `within`: the days it should lie in, where a day out of them is a fault. */
  | { readonly kind: 'date'; readonly within?: Window | undefined }
  | { readonly kind: 'number'; readonly type: Measure };

/** The text that a person would have typed for what a cell holds, at `place`; undefined for an empty cell (chưa có số liệu). */
export function cellValue(
  cell: Cell,
  expected: Expected,
  { place, report }: { readonly place: Place; readonly report: (fault: Diagnostic) => void },
): Tree | undefined {
  if (!isFilled(cell)) return undefined;
  const scalar = (text: string): Scalar => scalarAt(text, place);
  const refused = (text: string, fault: Diagnostic): Scalar => {
    report(fault);
    return { ...scalar(text), told: true };
  };
  const { content } = cell;
  switch (content.kind) {
    case 'text':
      return textValue(content.text, expected, scalar);
    case 'number':
      return numberValue(content, expected, { place, report, scalar, refused });
    case 'date':
      return dateValue(content.date, expected, { place, report, scalar, refused }, content.shown);
    case 'yes-no':
      return scalar(content.value ? 'có' : 'không');
    case 'error':
      return refused(content.text, diagnostic('cell-error', place, { text: content.text }));
    case 'uncalculated':
      return refused(
        `=${cell.formula ?? ''}`,
        diagnostic('formula-uncalculated', place, { formula: cell.formula ?? '' }),
      );
  }
}

interface Making {
  readonly place: Place;
  readonly report: (fault: Diagnostic) => void;
  readonly scalar: (text: string) => Scalar;
  readonly refused: (text: string, fault: Diagnostic) => Scalar;
}

/** A dash says "không phát sinh" where a number stands, and nothing where words do. */
const DASH = /^[-–—−]$/u;

function textValue(text: string, expected: Expected, scalar: Making['scalar']): Tree | undefined {
  const line = oneLine(text);
  if (expected.kind !== 'text' && expected.kind !== 'list') return scalar(line);
  if (DASH.test(line)) return undefined;
  if (expected.kind === 'text') return scalar(proseOf(text));
  const items = text
    .split('\n')
    .map((item) => oneLine(item).replace(/^[-+•] ?/u, ''))
    .filter((item) => item !== '')
    .map((item) => evidenceTree(item, scalar));
  const [only] = items;
  return items.length === 1 && only?.kind === 'scalar' ? only : { kind: 'list', items, place: scalar('').place };
}

/** One entry of evidence: its parts where the line is written in them. */
function evidenceTree(line: string, scalar: Making['scalar']): Tree {
  const parts = readEvidenceLine(line);
  if (parts === undefined) return scalar(line);
  const entries = Object.entries(parts).flatMap(([key, text]: readonly [string, string | undefined]) =>
    text === undefined ? [] : [{ key: scalar(key), value: scalar(text) }],
  );
  return { kind: 'map', entries, place: scalar('').place };
}

/** Prose keeps its lines. */
function proseOf(text: string): string {
  return text.split('\n').map(oneLine).join('\n').trim();
}

function numberValue(
  { digits, shown }: { readonly digits: string; readonly shown: 'number' | 'percent' },
  expected: Expected,
  making: Making,
): Scalar {
  const { place, report, scalar } = making;
  if (expected.kind === 'date' && shown === 'number') return serialValue(digits, expected, making);
  const meant = withoutNoise(digits);
  if (meant !== undefined) {
    report(diagnostic('float-noise', place, { text: decimalText(digits, shown), taken: decimalText(meant, shown) }));
  }
  const taken = meant ?? digits;
  if (expected.kind !== 'number' || shown === 'percent' || expected.type === 'rate' || expected.type === 'yes-no') {
    return scalar(decimalText(taken, shown));
  }
  return thousands(taken, expected.type, making);
}

/** One to three digits before the point, the first no zero, and at most three behind it: "1.234" typed where Excel takes a dot for a decimal point. */
const LIKE_THOUSANDS = /^[1-9]\d{0,2}\.\d{1,3}$/u;

function thousands(digits: string, type: 'count' | 'amount', { place, report, scalar, refused }: Making): Scalar {
  const text = groupedText(digits);
  if (!LIKE_THOUSANDS.test(digits)) return scalar(text);
  const [whole = '', decimals = ''] = digits.split('.');
  const meant = groupedText(`${whole}${decimals.padEnd(3, '0')}`);
  if (type === 'count') return refused(text, diagnostic('thousands-lost', place, { text, meant }));
  // Of an amount only three digits behind the point are suspicious: 52,4 triệu đồng is as good as any other.
  if (decimals.length === 3) report(diagnostic('thousands-perhaps-lost', place, { text, meant }));
  return scalar(text);
}

/** Days of Excel's calendar that lie in the years of this work: 36526 is 01/01/2000, 73050 is 31/12/2099. */
const FIRST_SERIAL = 36_526;
const LAST_SERIAL = 73_050;

/** The day that Excel's count calls 0, since it believes in a 29/02/1900. */
const DAY_ZERO = civilDate(1899, 12, 30);

function serialValue(digits: string, expected: Extract<Expected, { kind: 'date' }>, making: Making): Scalar {
  const serial = Math.floor(Number(digits));
  if (DAY_ZERO === undefined || !(serial >= FIRST_SERIAL && serial <= LAST_SERIAL)) {
    return making.scalar(decimalText(digits, 'number'));
  }
  const date = addDays(DAY_ZERO, serial);
  making.report(diagnostic('serial-as-date', making.place, { text: decimalText(digits, 'number'), date }));
  return dateValue(date, expected, making);
}

function dateValue(
  date: CivilDate,
  expected: Expected,
  { place, scalar, refused }: Making,
  shown?: 'day-month' | 'month-year',
): Scalar {
  const text = printDate(date);
  if (expected.kind === 'number') {
    const { year, day, month } = parts(date);
    const fractions =
      shown === 'month-year' ? [`${month}/${year % 100}`] : [...new Set([`${day}/${month}`, `${month}/${day}`])];
    return refused(text, diagnostic('date-in-number', place, { date, fractions }));
  }
  const swapped = expected.kind === 'date' ? swappedInto(date, expected.within) : undefined;
  if (swapped !== undefined) return refused(text, diagnostic('date-perhaps-swapped', place, { date, swapped }));
  return scalar(text);
}

/** The day that `date` is with day and month changed over, when that one alone lies in the window. */
function swappedInto(date: CivilDate, window: Window | undefined): CivilDate | undefined {
  if (window === undefined || isIn(date, window)) return undefined;
  const { year, month, day } = parts(date);
  const swapped = day > 12 ? undefined : civilDate(year, day, month);
  return swapped !== undefined && isIn(swapped, window) ? swapped : undefined;
}

function isIn(date: CivilDate, { from, to }: Window): boolean {
  return from <= date && date <= to;
}

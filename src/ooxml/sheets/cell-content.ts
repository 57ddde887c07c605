import { isCivilDate } from '../../model/civil-date.ts';
import { RefusedError } from '../refusal.ts';
import { cellText, type CellText, type Run } from './cell-text.ts';
import { readDigits } from './digits.ts';
import { clockText, type SerialDay } from './serial-date.ts';
import type { SharedStrings } from './shared-strings.ts';
import type { CellStyle, Styles } from './styles.ts';
import type { Cell, CellContent } from './workbook.ts';

/** A cell as its sheet stores it. */
export interface StoredCell {
  /** Its `t`: n, s, str, inlineStr, b, e, d; a number without one. */
  readonly type: string | undefined;
  readonly style: string | undefined;
  /** Its `v`; undefined without one. */
  readonly value: string | undefined;
  /** Its `is`; empty without one. */
  readonly runs: readonly Run[];
  readonly formula: string | undefined;
}

/** What the workbook knows that its cells refer to. */
export interface Shared {
  readonly strings: SharedStrings;
  readonly styles: Styles;
  readonly dayOf: (serial: number) => SerialDay;
}

type Read = Pick<Cell, 'content' | 'legacy' | 'formula'>;

/** What a cell holds; undefined for one that holds nothing. Throws RefusedError where it refers to a string that is not there. */
export function readCell(cell: StoredCell, shared: Shared, part: string): Read | undefined {
  const { value, runs, formula } = cell;
  const found = value === undefined && runs.length === 0 ? undefined : readValue(cell, shared, part);
  if (formula === undefined) return found;
  return { ...(found ?? { content: { kind: 'uncalculated' } }), formula };
}

function readValue(cell: StoredCell, shared: Shared, part: string): Read | undefined {
  const { type, value = '', runs, formula } = cell;
  const style = shared.styles(cell.style);
  if (runs.length > 0) return textRead(cellText(runs, style.font));
  switch (type) {
    case 's': {
      if (value.trim() === '') return undefined;
      const text = shared.strings(value.trim(), style.font);
      if (text === undefined) throw new RefusedError('broken-xml', part);
      return textRead(text);
    }
    case 'b':
      return yesNo(value.trim());
    case 'e':
      return value.trim() === '' ? undefined : { content: { kind: 'error', text: value.trim() } };
    case 'd':
      return isoDate(value.trim());
    case undefined:
    case 'n':
      return numberRead(value.trim(), style, shared);
    default: {
      const text = cellText([{ text: value }], style.font);
      // A formula may well say nothing: that is a value, too.
      return textRead(text) ?? (formula === undefined ? undefined : { content: { kind: 'text', text: '' } });
    }
  }
}

function textRead({ text, legacy }: CellText): Read | undefined {
  if (text === '') return undefined;
  return { content: { kind: 'text', text }, ...(legacy !== undefined && { legacy }) };
}

function plainText(text: string): Read | undefined {
  return text === '' ? undefined : textRead(cellText([{ text }], ''));
}

function yesNo(value: string): Read | undefined {
  if (value === '1' || value === 'true') return { content: { kind: 'yes-no', value: true } };
  if (value === '0' || value === 'false') return { content: { kind: 'yes-no', value: false } };
  return plainText(value);
}

/** 2024-06-25, also with a clock time; a time alone and anything else stay text. */
function isoDate(value: string): Read | undefined {
  const day = /^(\d{4}-\d{2}-\d{2})(?:T[\d:.]*(?:Z|[+-]\d{2}:\d{2})?)?$/u.exec(value)?.[1];
  return day !== undefined && isCivilDate(day) ? { content: { kind: 'date', date: day } } : plainText(value);
}

function numberRead(value: string, style: CellStyle, { dayOf }: Shared): Read | undefined {
  const digits = readDigits(value);
  // "1,5" where only a number may stand: what a program of another language wrote is for a person to read.
  if (digits === undefined) return plainText(value);
  return { content: numberContent(digits, style, dayOf) };
}

function numberContent(digits: string, { shown }: CellStyle, dayOf: Shared['dayOf']): CellContent {
  switch (shown) {
    case 'number':
    case 'percent':
      return { kind: 'number', digits, shown };
    case 'clock': {
      const serial = Number(digits);
      const isLength = serial >= 0 && serial < LONGEST_TIME;
      return isLength ? { kind: 'text', text: clockText(serial) } : dated(digits, dayOf(serial), undefined);
    }
    case 'day':
      return dated(digits, dayOf(Number(digits)), undefined);
    case 'day-month':
    case 'month-year':
      return dated(digits, dayOf(Number(digits)), shown);
  }
}

/** Days: a thousand hours are added up for a report, and a moment of our days is some forty thousand days from Excel's first. */
const LONGEST_TIME = 10_000;

function dated(digits: string, day: SerialDay, shown: 'day-month' | 'month-year' | undefined): CellContent {
  if (day === undefined) return { kind: 'number', digits, shown: 'number' };
  if (day === 'never') return { kind: 'text', text: '29/02/1900' };
  return { kind: 'date', date: day, ...(shown !== undefined && { shown }) };
}

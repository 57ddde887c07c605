import type { CellValue } from 'exceljs';
import type { BookContent } from '../../model/book.ts';
import { civilDate, type CivilDate } from '../../model/civil-date.ts';
import { printDate } from '../../vietnamese/dates.ts';
import { cellText } from './texts.ts';

/** The first day that every program counts alike: Excel believes that 1900 had a 29th of February. */
const FIRST_DAY = civilDate(1900, 3, 1);

/** What a cell holds, in the library's terms; null is an empty cell. Throws on a number that is none, a fault of ours. */
export function valueOf(content: BookContent): CellValue {
  switch (content.kind) {
    case 'empty':
      return null;
    case 'text':
      return content.text === '' ? null : cellText(content.text);
    case 'number':
      return finite(content.value);
    case 'date':
      return isCounted(content.date) ? new Date(`${content.date}T00:00:00Z`) : printDate(content.date);
    case 'formula':
      return {
        formula: content.formula,
        result: typeof content.result === 'number' ? finite(content.result) : cellText(content.result),
      };
  }
}

/** Whether a text would be taken for a formula by whoever edits its cell. */
export function looksLikeFormula(content: BookContent): boolean {
  return content.kind === 'text' && /^[=+\-@]/.test(content.text);
}

const isCounted = (date: CivilDate): boolean => FIRST_DAY !== undefined && date >= FIRST_DAY;

function finite(value: number): number {
  if (!Number.isFinite(value)) throw new RangeError(`a cell cannot hold ${value}`);
  return value;
}

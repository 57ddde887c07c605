import { printDate } from '../../vietnamese/dates.ts';
import { periodTitle } from '../period-names.ts';
import { capitalize } from '../prose.ts';
import { said } from './cells.ts';
import type { FormContext } from './form-context.ts';
import type { FormRow } from './grid.ts';

/** The name of a sheet and whose it is, over so many columns. */
export function sheetTitle(title: string, { unit, period }: FormContext, columns: number): readonly FormRow[] {
  const { from, to } = period.window;
  const words = [
    unit.name,
    capitalize(periodTitle(period)),
    `số liệu từ ${printDate(from)} đến hết ${printDate(to)}`,
    `hạn gửi ${printDate(period.due)}`,
  ];
  return [over(title, 'title', columns), over(words.join(' – '), 'subtitle', columns)];
}

/** One text over so many columns. */
export function over(
  text: string,
  style: 'title' | 'subtitle' | 'section' | 'hint' | 'plain',
  columns: number,
): FormRow {
  return { cells: [said(text, style)], merges: [[0, columns - 1]] };
}

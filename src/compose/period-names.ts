import { parts } from '../model/civil-date.ts';
import type { Period } from '../model/facts.ts';
import { periodLength } from '../model/period-length.ts';
import { roman } from '../vietnamese/words.ts';
import { lowerFirst } from './prose.ts';

/** The period in words, for titles and sentences: "6 tháng đầu năm 2024", "năm 2024", "quý I năm 2026". */
export function periodTitle({ label, year }: Period): string {
  const name = lowerFirst(label);
  if (name.includes(String(year))) return name;
  return /năm$/iu.test(name) ? `${name} ${year}` : `${name} năm ${year}`;
}

/** The period that follows, in words: "6 tháng cuối năm 2024", "năm 2025", "quý II năm 2026". */
export function nextPeriodTitle({ window, year }: Period): string {
  const { month } = parts(window.to);
  const quarter = Math.ceil(month / 3);
  switch (periodLength(window)) {
    case 'month':
      return month === 12 ? `tháng 1 năm ${year + 1}` : `tháng ${month + 1} năm ${year}`;
    case 'quarter':
      return quarter === 4 ? `quý I năm ${year + 1}` : `quý ${roman(quarter + 1)} năm ${year}`;
    case 'half-year':
      return quarter <= 2 ? `6 tháng cuối năm ${year}` : `6 tháng đầu năm ${year + 1}`;
    case 'nine-months':
      return `quý IV năm ${year}`;
    case 'year':
      return `năm ${year + 1}`;
  }
}

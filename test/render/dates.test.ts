import { expect, test } from 'vitest';
import type { CivilDate } from '../../src/model/civil-date.ts';
import type { DocumentDate } from '../../src/model/document.ts';
import { dateWords, numberWords, withoutDay } from '../../src/render/dates.ts';

const on = (date: string): DocumentDate => ({ kind: 'date', date: date as CivilDate });

test.each<readonly [string, DocumentDate, string]>([
  ['a day below 10 takes a zero, June does not', on('2024-06-05'), 'ngày 05 tháng 6 năm 2024'],
  ['January and February take one', on('2020-01-05'), 'ngày 05 tháng 01 năm 2020'],
  ['February', on('2024-02-29'), 'ngày 29 tháng 02 năm 2024'],
  ['March does not', on('2020-03-05'), 'ngày 05 tháng 3 năm 2020'],
  ['December', on('2026-12-29'), 'ngày 29 tháng 12 năm 2026'],
])('%s', (_, date, words) => {
  expect(dateWords(date)).toBe(words);
});

test('a blank day is room to write in, where no line breaks', () => {
  expect(dateWords({ kind: 'blank-month', year: 2024 })).toMatch(/^ngày\u00A0{6}tháng\u00A0{6}năm 2024$/u);
  expect(dateWords({ kind: 'blank-day', month: 6, year: 2024 })).toMatch(/^ngày\u00A0{6}tháng 6 năm 2024$/u);
});

test('a date without its day keeps month and year; a blank one stays as it is', () => {
  const blank: DocumentDate = { kind: 'blank-day', month: 6, year: 2024 };
  expect(withoutDay(on('2024-06-05'))).toEqual(blank);
  expect(withoutDay(blank)).toEqual(blank);
});

test('a blank number too; without ký hiệu there is no number', () => {
  expect(numberWords('05', 'BC-UBND')).toBe('05/BC-UBND');
  expect(numberWords(undefined, 'BC-UBND')).toMatch(/^\u00A0{6}\/BC-UBND$/u);
  expect(numberWords('05', undefined)).toBeUndefined();
});

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, civilDate, type CivilDate } from '../../src/model/civil-date.ts';
import { printDate, printLongDate, readDate, readDayMonth } from '../../src/vietnamese/dates.ts';
import type { Reading } from '../../src/vietnamese/reading.ts';

/** A date in ISO, or why it is none. */
function said(reading: Reading<unknown>): string {
  if (reading.kind === 'value') return JSON.stringify(reading.value).replaceAll('"', '');
  if (reading.kind === 'not-arising') return 'not-arising';
  return reading.code === 'invalid-date' ? (reading.args.looksLike ?? 'no date') : reading.code;
}

describe('a date is read', () => {
  it.each([
    ['day, month and year with slashes', '25/06/2024', '2024-06-25'],
    ['without leading zeros', '5/6/2024', '2024-06-05'],
    ['day padded, month not, as offices print it', '05/6/2024', '2024-06-05'],
    ['with hyphens', '25-06-2024', '2024-06-25'],
    ['with dots', '25.6.2024', '2024-06-25'],
    ['ISO', '2024-06-25', '2024-06-25'],
    ['year first with slashes', '2024/06/25', '2024-06-25'],
    ['spaces around and between', ' 25 / 6 / 2024 ', '2024-06-25'],
    ['a no-break space in front', '\u00a025/6/2024', '2024-06-25'],
    ['behind "ngày"', 'ngày 25/6/2024', '2024-06-25'],
    ['in full words', 'ngày 05 tháng 6 năm 2024', '2024-06-05'],
    ['in full words with capitals', 'Ngày 05 Tháng 6 Năm 2024', '2024-06-05'],
    ['in words without "ngày"', '5 tháng 6 năm 2024', '2024-06-05'],
    ['in words with a comma', 'ngày 05 tháng 6, năm 2024', '2024-06-05'],
    ['words and a slash', 'ngày 25 tháng 6/2024', '2024-06-25'],
    ['in words without marks', 'ngay 05 thang 6 nam 2024', '2024-06-05'],
    ['in words of decomposed letters', 'ngày 05 tháng 6 năm 2024'.normalize('NFD'), '2024-06-05'],
    ['with a full stop behind it', '25/6/2024.', '2024-06-25'],
    ['the 29th of February of a leap year', '29/02/2024', '2024-02-29'],
    ['the last day of a year', '31/12/2023', '2023-12-31'],
    ['the first year', '01/01/1990', '1990-01-01'],
    ['the last year', '31/12/2100', '2100-12-31'],
  ])('%s (%j)', (_, text, date) => {
    expect(said(readDate(text))).toBe(date);
  });
});

describe('what is no date is refused by name', () => {
  it.each([
    ['the 29th of February of another year', '29/02/2023', 'impossible-date'],
    ['the 31st of April', '31/04/2024', 'impossible-date'],
    ['the 30th of February', '30/2/2024', 'impossible-date'],
    ['day 0', '00/5/2024', 'impossible-date'],
    ['month 0', '5/0/2024', 'impossible-date'],
    ['day 32', '32/1/2024', 'impossible-date'],
    ['month 13 and day 13', '13/13/2024', 'impossible-date'],
    ['an ISO date that is none', '2023-02-29', 'impossible-date'],
    ['a fraction', '17/25', 'fraction'],
    ['a fraction of large numbers', '1344/1348', 'fraction'],
    ['a fraction that a month cannot be', '6/25', 'fraction'],
    ['month before day', '06/25/2024', 'month-day-swapped'],
    ['day before month in ISO', '2024-25-06', 'month-day-swapped'],
    ['two digits for the year', '25/6/24', 'two-digit-year'],
    ['no year', '25/6', 'no-year'],
    ['no year, in words', 'ngày 25 tháng 6', 'no-year'],
    ['no day', '6/2024', 'no-day'],
    ['no day, in words', 'Tháng 6/2024', 'no-day'],
    ['no day, in more words', 'tháng 6 năm 2024', 'no-day'],
    ['a year long ago', '25/6/0204', 'year-out-of-range'],
    ['a year far ahead', '25/6/2204', 'year-out-of-range'],
    ['a year of five digits', '25/6/20244', 'year-out-of-range'],
    ["Excel's number of the day", '45468', 'excel-serial'],
    ['a number that is no day of Excel', '12345', 'no date'],
    ['a day and hour', '25/6/2024 08:00', 'no date'],
    ['two dates', '01/01/2024 - 25/6/2024', 'no date'],
    ['separators that differ', '25/6-2024', 'no date'],
    ['a year of one digit', '1/2/3', 'year-out-of-range'],
    ['words', 'hôm qua', 'no date'],
    ['nothing', '', 'no date'],
    ['a status', 'đã xong', 'no date'],
  ])('%s (%j)', (_, text, why) => {
    expect(said(readDate(text))).toBe(why);
  });

  it.each(['-', '–', 'không phát sinh', 'KPS'])('%j says that there is none', (text) => {
    expect(said(readDate(text))).toBe('not-arising');
  });
});

describe('a day of a period needs no year', () => {
  it.each([
    ['day and month', '25/6', '{day:25,month:6}'],
    ['padded', '01/01', '{day:1,month:1}'],
    ['with a year', '25/06/2024', '{day:25,month:6,year:2024}'],
    ['with hyphens', '15-12', '{day:15,month:12}'],
    ['behind "ngày"', 'ngày 25/6', '{day:25,month:6}'],
    ['in words', 'ngày 25 tháng 6', '{day:25,month:6}'],
    ['ISO', '2024-06-25', '{day:25,month:6,year:2024}'],
    ['the 29th of February, which some years have', '29/02', '{day:29,month:2}'],
    ['a day that no year has', '30/02', 'impossible-date'],
    ['a fraction', '17/25', 'fraction'],
    ['two digits for the year', '25/6/24', 'two-digit-year'],
    ['a month alone', 'tháng 6', 'no date'],
  ])('%s (%j)', (_, text, expected) => {
    expect(said(readDayMonth(text))).toBe(expected);
  });
});

function date(year: number, month: number, day: number): CivilDate {
  const made = civilDate(year, month, day);
  if (made === undefined) throw new Error('no such day');
  return made;
}

describe('dates are printed', () => {
  it.each([
    ['days and the months 1 and 2 are padded', date(2024, 1, 5), '05/01/2024', 'ngày 05 tháng 01 năm 2024'],
    ['February too', date(2024, 2, 29), '29/02/2024', 'ngày 29 tháng 02 năm 2024'],
    ['March is not', date(2020, 3, 5), '05/3/2020', 'ngày 05 tháng 3 năm 2020'],
    ['nor June', date(2024, 6, 25), '25/6/2024', 'ngày 25 tháng 6 năm 2024'],
    ['December has two digits', date(2024, 12, 31), '31/12/2024', 'ngày 31 tháng 12 năm 2024'],
  ])('%s', (_, day, short, long) => {
    expect(printDate(day)).toBe(short);
    expect(printLongDate(day)).toBe(long);
  });

  it('and read back, every day of the years that are read', () => {
    const first = date(1990, 1, 1);
    // 40541 days lie between 01/01/1990 and 31/12/2100: 111 years of 365 days and 27 leap days, less one.
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40_541 }), (days) => {
        const day = addDays(first, days);
        expect(said(readDate(printDate(day)))).toBe(day);
        expect(said(readDate(printLongDate(day)))).toBe(day);
        expect(said(readDate(day))).toBe(day);
      }),
    );
  });
});

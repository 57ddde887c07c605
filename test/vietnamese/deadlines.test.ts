import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Place } from '../../src/diagnostic/place.ts';
import { addDays, civilDate, type CivilDate } from '../../src/model/civil-date.ts';
import { printDate, printLongDate } from '../../src/vietnamese/dates.ts';
import { readDeadline } from '../../src/vietnamese/deadlines.ts';

const PLACE: Place = { kind: 'file', file: 'tasks/phu-luc-1.yaml' };

/** The last day in time in ISO, "every …", or why there is none, for a plan of 2024 unless told otherwise. */
function said(text: string, year = 2024): string {
  const { deadline, fault } = readDeadline(text, year, PLACE);
  switch (deadline.kind) {
    case 'date':
      return deadline.by;
    case 'recurring':
      return `every ${deadline.every}`;
    case 'invalid':
      return fault === undefined
        ? 'invalid'
        : `${fault.code}${'looksLike' in fault.args ? `: ${fault.args.looksLike}` : ''}`;
    default:
      return deadline.kind;
  }
}

function reads(cases: readonly (readonly [why: string, text: string, expected: string])[]): void {
  it.each(cases)('%s (%j)', (_, text, expected) => {
    expect(said(text)).toBe(expected);
  });
}

describe('a day is the last day in time', () => {
  reads([
    ['a date', '20/11/2024', '2024-11-20'],
    ['a date with hyphens', '20-11-2024', '2024-11-20'],
    ['an ISO date', '2024-11-20', '2024-11-20'],
    ['a date without a year is in the plan’s', '20/11', '2024-11-20'],
    ['in words', 'Ngày 20 tháng 11 năm 2024', '2024-11-20'],
    ['chậm nhất', 'Chậm nhất 20/11/2024', '2024-11-20'],
    ['chậm nhất là ngày', 'Chậm nhất là ngày 20/11/2024', '2024-11-20'],
    ['muộn nhất', 'Muộn nhất ngày 20/11', '2024-11-20'],
    ['đến hết ngày', 'Đến hết ngày 20/11/2024', '2024-11-20'],
    ['hoàn thành trong ngày', 'Hoàn thành trong ngày 20/11/2024', '2024-11-20'],
    ['not later than', 'Không quá ngày 20/11/2024', '2024-11-20'],
    ['with a full stop', '20/11/2024.', '2024-11-20'],
    ['from one day to another', 'Từ ngày 01/6/2024 đến ngày 30/6/2024', '2024-06-30'],
    ['from one day to another without a year', '01/6 - 30/6', '2024-06-30'],
    ['over the turn of the year', 'Từ 15/12/2024 đến 14/6/2025', '2025-06-14'],
    ['each year, so in the plan’s too', '31/12 hằng năm', '2024-12-31'],
  ]);
});

describe('"trước" leaves the day itself out', () => {
  reads([
    ['a date', 'Trước 20/11/2024', '2024-11-19'],
    ['a day without a year', 'Trước ngày 20/11', '2024-11-19'],
    ['in words', 'Trước ngày 20 tháng 11 năm 2024', '2024-11-19'],
    ['in words without a year', 'trước ngày 20 tháng 11', '2024-11-19'],
    ['xong trước', 'Xong trước 15/12/2024', '2024-12-14'],
    ['hoàn thành xong trước', 'Hoàn thành xong trước ngày 15/12/2024', '2024-12-14'],
    ['hoàn thành trước', 'Hoàn thành trước 15/12/2024', '2024-12-14'],
    ['the first of January', 'Trước 01/01/2025', '2024-12-31'],
    ['the first of March of a leap year', 'Trước 01/3/2024', '2024-02-29'],
    ['a month', 'Trước tháng 6/2024', '2024-05-31'],
    ['a quarter', 'Trước quý III', '2024-06-30'],
    ['a quarter of another year', 'Trước quý I/2025', '2024-12-31'],
    ['a year', 'Trước năm 2025', '2024-12-31'],
    ['the second half of the year', 'Trước 6 tháng cuối năm', '2024-06-30'],
    ['without marks', 'truoc 20/11/2024', '2024-11-19'],
    ['each year, so in the plan’s too', 'Trước ngày 15/12 hằng năm', '2024-12-14'],
    ['an hour of the day leaves it in', 'Trước 16 giờ 00 phút ngày 26/6/2024', '2024-06-26'],
    ['an hour in short', 'trước 17h00 ngày 25/6/2024', '2024-06-25'],
    ['an hour without minutes', 'Trước 16h ngày 26/6', '2024-06-26'],
  ]);
});

describe('a month lasts to its last day', () => {
  reads([
    ['month and year', 'Tháng 4/2022', '2022-04-30'],
    ['in the plan’s year', 'Tháng 4', '2024-04-30'],
    ['year in words', 'tháng 4 năm 2022', '2022-04-30'],
    ['a padded month', 'Tháng 06/2024', '2024-06-30'],
    ['February of a leap year', 'Tháng 2/2024', '2024-02-29'],
    ['February of another year', 'Tháng 2/2023', '2023-02-28'],
    ['trong', 'Trong tháng 4/2022', '2022-04-30'],
    ['xong trong', 'Xong trong tháng 4', '2024-04-30'],
    ['cuối', 'Cuối tháng 6/2024', '2024-06-30'],
    ['in short', 'T6/2024', '2024-06-30'],
    ['figures alone', '4/2022', '2022-04-30'],
    ['one month to another', 'Tháng 4 - 5/2024', '2024-05-31'],
    ['one month to another, both named', 'Từ tháng 4 đến tháng 6/2024', '2024-06-30'],
    ['December', 'Tháng 12', '2024-12-31'],
    ['in capitals', 'THÁNG 4/2022', '2022-04-30'],
    ['decomposed letters', 'Tháng 4/2022'.normalize('NFD'), '2022-04-30'],
    ['no-break spaces', 'Tháng\u00a04/2022', '2022-04-30'],
    ['no space', 'tháng4/2022', '2022-04-30'],
  ]);
});

describe('a quarter or a part of the year lasts to its last day', () => {
  reads([
    ['the second quarter', 'Quý II/2024', '2024-06-30'],
    ['in Arabic figures', 'Quý 2', '2024-06-30'],
    ['in short', 'Q.III', '2024-09-30'],
    ['shorter', 'Q3/2024', '2024-09-30'],
    ['year in words', 'Quý IV năm 2023', '2023-12-31'],
    ['the first', 'quý I/2024', '2024-03-31'],
    ['in small letters', 'quý iii/2024', '2024-09-30'],
    ['trong', 'Trong quý II', '2024-06-30'],
    ['hoàn thành trong', 'Hoàn thành trong quý II/2024', '2024-06-30'],
    ['cuối', 'Cuối quý II', '2024-06-30'],
    ['two of them', 'Quý II - III/2024', '2024-09-30'],
    ['two of them, in words', 'Quý I đến quý III', '2024-09-30'],
    ['each year, so in the plan’s too', 'Quý IV hằng năm', '2024-12-31'],
    ['the first half', '6 tháng đầu năm', '2024-06-30'],
    ['the first half of a year', '6 tháng đầu năm 2023', '2023-06-30'],
    ['the first half in words', 'Sáu tháng đầu năm', '2024-06-30'],
    ['the second half', '6 tháng cuối năm', '2024-12-31'],
    ['the second half in short', '6T cuối năm', '2024-12-31'],
    ['nine months', '9 tháng', '2024-09-30'],
    ['nine months of the year', '9 tháng đầu năm 2024', '2024-09-30'],
    ['three months', '3 tháng đầu năm', '2024-03-31'],
    ['the end of the year', 'Cuối năm', '2024-12-31'],
    ['the end of a year', 'Cuối năm 2023', '2023-12-31'],
    ['the whole year', 'Cả năm', '2024-12-31'],
    ['a year', 'Năm 2024', '2024-12-31'],
    ['in the year', 'Trong năm', '2024-12-31'],
    ['in a year', 'Trong năm 2024', '2024-12-31'],
    ['this year', 'Trong năm nay', '2024-12-31'],
    ['a year alone', '2024', '2024-12-31'],
    ['from now to the end of the year', 'Từ nay đến cuối năm', '2024-12-31'],
    ['to the end of a year', 'Đến hết năm 2024', '2024-12-31'],
  ]);

  it('in the plan’s own year', () => {
    expect(said('Quý II', 2022)).toBe('2022-06-30');
    expect(said('Tháng 2', 2023)).toBe('2023-02-28');
  });
});

describe('a recurring task has no last day', () => {
  reads([
    ['thường xuyên', 'Thường xuyên', 'every always'],
    ['in a sentence', 'Thực hiện thường xuyên', 'every always'],
    ['in the year', 'Thường xuyên trong năm', 'every always'],
    ['in a year', 'Thường xuyên trong năm 2024', 'every always'],
    ['in short', 'TX', 'every always'],
    ['without marks', 'thuong xuyen', 'every always'],
    ['hằng ngày', 'Hằng ngày', 'every always'],
    ['định kỳ', 'Định kỳ', 'every always'],
    ['hằng tuần', 'Hằng tuần', 'every week'],
    ['hằng tháng', 'Hằng tháng', 'every month'],
    ['hàng tháng', 'Hàng tháng', 'every month'],
    ['a day of each month', 'Ngày 20 hằng tháng', 'every month'],
    ['before a day of each month', 'Trước ngày 25 hằng tháng', 'every month'],
    ['several times', 'Hằng tháng, quý, năm', 'every month'],
    ['hằng quý', 'Hằng quý', 'every quarter'],
    ['định kỳ hằng quý', 'Định kỳ hằng quý', 'every quarter'],
    ['theo quý', 'Theo quý', 'every quarter'],
    ['mỗi quý', 'Mỗi quý một lần', 'every quarter'],
    ['so many times a quarter', '01 lần/quý', 'every quarter'],
    ['each half-year', 'Định kỳ 6 tháng', 'every half-year'],
    ['once in six months', '6 tháng một lần', 'every half-year'],
    ['hằng năm', 'Hằng năm', 'every year'],
  ]);
});

describe('words without a date are open', () => {
  reads([
    ['a plan of the district', 'Theo kế hoạch của huyện', 'open'],
    ['a plan of a year', 'Theo kế hoạch năm 2024 của huyện', 'open'],
    ['rules', 'Theo quy định', 'open'],
    ['rules of procedure', 'Theo Quy chế làm việc', 'open'],
    ['the number of a document', 'Theo Thông tư 01/2020/TT-VPCP', 'open'],
    ['the number of a plan', 'Theo Kế hoạch 75/KH-UBND', 'open'],
    ['after guidance', 'Sau khi có hướng dẫn', 'open'],
    ['days after an event', 'Trong vòng 05 ngày làm việc', 'open'],
    ['on request', 'Khi có yêu cầu', 'open'],
    ['nothing', '', 'missing'],
    ['spaces', '  ', 'missing'],
    ['a dash', '-', 'missing'],
  ]);
});

describe('something like a date that cannot be read is a fault', () => {
  reads([
    ['the beginning of a month', 'Đầu tháng 6', 'invalid-deadline: vague'],
    ['the middle of the year', 'Giữa năm', 'invalid-deadline: vague'],
    ['the beginning of the year', 'Đầu năm 2024', 'invalid-deadline: vague'],
    ['before the end of the year', 'Trước cuối năm', 'invalid-deadline: vague'],
    ['next month', 'Tháng sau', 'invalid-deadline: vague'],
    ['month 13', 'Tháng 13/2024', 'invalid-deadline: no-such'],
    ['quarter V', 'Quý V', 'invalid-deadline: no-such'],
    ['quarter 5', 'Quý 5/2024', 'invalid-deadline: no-such'],
    ['a year that is not near', 'Tháng 4/2122', 'invalid-deadline: no-such'],
    ['two digits for the year', 'Tháng 4/22', 'invalid-deadline'],
    ['six months, of either half', '6 tháng', 'invalid-deadline'],
    ['two months', 'Tháng 6 và tháng 12', 'invalid-deadline'],
    ['a month and always', 'Tháng 6/2024 và thường xuyên', 'invalid-deadline'],
    ['always, but to a day', 'Thường xuyên, xong trước 31/12/2024', 'invalid-deadline'],
    ['quarters out of order', 'Quý III - II', 'invalid-deadline'],
    ['a day and more words', 'Trước 20/11/2024 theo lịch của huyện', 'invalid-deadline'],
    ['a month by its name', 'Tháng tư', 'invalid-deadline'],
    ['a day without a month', 'Trước ngày 20', 'invalid-deadline'],
    ['a day that is not on the calendar', '31/6/2024', 'impossible-date'],
    ['before such a day', 'Trước ngày 31/6/2024', 'impossible-date'],
    ['the 29th of February of the wrong year', '29/02/2023', 'impossible-date'],
    ['after a day', 'Sau 30/6/2024', 'invalid-deadline'],
    ['from a day on', 'Từ 01/7/2024', 'invalid-deadline'],
    ['about a month', 'Khoảng tháng 6', 'invalid-deadline'],
    ['a month of next year', 'Tháng 6 năm sau', 'invalid-deadline'],
    ['four days', 'Trước ngày 15/3, 15/6, 15/9, 15/12', 'invalid-deadline'],
    ["Excel's number of the day", '45468', 'invalid-date: excel-serial'],
    ['a fraction', '17/25', 'invalid-date: fraction'],
    ['month before day', 'Trước 06/25/2024', 'invalid-date: month-day-swapped'],
    ['two digits for the year of a day', '25/6/24', 'invalid-date: two-digit-year'],
  ]);

  it('the 29th of February without a year, in a plan of 2023', () => {
    expect(said('29/02', 2023)).toBe('impossible-date');
    expect(said('29/02', 2024)).toBe('2024-02-29');
  });
});

it('keeps the words in NFC and the place', () => {
  expect(readDeadline('  Quý II/2024 '.normalize('NFD'), 2024, PLACE).deadline).toEqual({
    kind: 'date',
    by: '2024-06-30',
    text: 'Quý II/2024',
    place: PLACE,
  });
});

it('reads every printed date back, and one day less behind "trước"', () => {
  const first = civilDate(2000, 1, 1) as CivilDate;
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 36_000 }), (days) => {
      const day = addDays(first, days);
      expect(said(printDate(day))).toBe(day);
      expect(said(`Chậm nhất ${printLongDate(day)}`)).toBe(day);
      expect(said(`Trước ${printLongDate(day)}`)).toBe(addDays(day, -1));
    }),
  );
});

import { addDays, isWeekend, type CivilDate } from './civil-date.ts';

/**
 * Public holidays with a fixed day, as `mm-dd` (Labour Code 2019, Art. 112): 1/1, 30/4, 1/5, 2/9. Tết Nguyên đán and Giỗ Tổ
 * Hùng Vương follow the lunar calendar and days in lieu are decided every year: they are not computed, so a day given as
 * working may be a holiday, never the other way round.
 */
const FIXED_HOLIDAYS: ReadonlySet<string> = new Set(['01-01', '04-30', '05-01', '09-02']);

/** The first working day (ngày làm việc) after `date`. */
export function nextWorkingDay(date: CivilDate): CivilDate {
  let day = addDays(date, 1);
  while (isWeekend(day) || FIXED_HOLIDAYS.has(day.slice(5))) day = addDays(day, 1);
  return day;
}

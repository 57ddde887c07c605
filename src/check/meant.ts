import { civilDate, parts, type CivilDate } from '../model/civil-date.ts';
import type { Window } from '../model/facts.ts';

/** `{ meant }`: the same day and month inside the window, when only the year of `date` puts it outside; else nothing. */
export function meantDate(date: CivilDate, window: Window): { readonly meant?: CivilDate } {
  const { month, day } = parts(date);
  const meant = [window.from, window.to]
    .map((end) => civilDate(parts(end).year, month, day))
    .find((other) => other !== undefined && other >= window.from && other <= window.to);
  return meant === undefined || meant === date ? {} : { meant };
}

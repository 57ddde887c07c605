import { diagnostic } from '../../diagnostic/diagnostic.ts';
import type { Place } from '../../diagnostic/place.ts';
import { parts, type CivilDate } from '../../model/civil-date.ts';
import type { Fact, Period, Submission } from '../../model/facts.ts';
import { ofAnotherYear } from '../../model/received.ts';
import type { SubmissionRule } from '../rule.ts';
import { isSound } from '../subject.ts';

/** A file of another year: last year's template copied, or last year's file put here. */
export const wrongYear: SubmissionRule = ({ submission, period, about }, { workspace }) => {
  if (period === undefined || !isSound(period, workspace.plan) || !ofAnotherYear(submission, period)) return [];
  const said = yearSaid(submission, period);
  if (said === undefined) return [];
  const related = [{ place: period.places.to, note: 'period-says' as const }];
  const args = { year: said.year, planYear: period.year };
  return [diagnostic('wrong-year', said.place, args, { ...about, related })];
};

/** The contradicting year: `year` itself, or that of the declared window when `year` is right or left out. */
function yearSaid(
  { year, window }: Submission,
  period: Period,
): { readonly year: number; readonly place: Place } | undefined {
  if (year.kind === 'value' && year.value !== period.year) return { year: year.value, place: year.place };
  return window?.to.kind === 'value' ? { year: parts(window.to.value).year, place: window.to.place } : undefined;
}

/** A declared window (thời gian chốt số liệu) that is not the period's. */
export const declaredWindow: SubmissionRule = ({ submission, period, window, about }) => {
  const declared = submission.window;
  if (period === undefined || window === undefined || declared === undefined) return [];
  const fromDiffers = differs(declared.from, window.from);
  const toDiffers = differs(declared.to, window.to);
  if (!fromDiffers && !toDiffers) return [];
  const args = {
    from: valueOf(declared.from) ?? window.from,
    to: valueOf(declared.to) ?? window.to,
    periodFrom: window.from,
    periodTo: window.to,
  };
  const place = (fromDiffers ? declared.from : declared.to).place;
  const related = [{ place: fromDiffers ? period.places.from : period.places.to, note: 'period-says' as const }];
  return [diagnostic('window-mismatch', place, args, { ...about, related })];
};

const valueOf = (fact: Fact<CivilDate>): CivilDate | undefined => (fact.kind === 'value' ? fact.value : undefined);

const differs = (fact: Fact<CivilDate>, expected: CivilDate): boolean =>
  fact.kind === 'value' && fact.value !== expected;

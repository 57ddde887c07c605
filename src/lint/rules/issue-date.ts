import type { Elements } from '../elements.ts';
import { oneLine } from './running-text.ts';
import { shownText } from './shown.ts';

/** Year and month of a document's date; the month of a draft may be blank. */
interface IssueMonth {
  readonly year: number;
  readonly month: number | undefined;
}

/** Chính quyền địa phương 2 cấp: from July 2025 there are no districts (Luật Tổ chức chính quyền địa phương 72/2025/QH15). */
const TWO_TIER = { year: 2025, month: 7 };

/** Whether a document is surely dated since local government has two tiers; one without a date is not. */
export function isTwoTier(elements: Elements): boolean {
  const issued = issueMonth(elements);
  if (issued === undefined || issued.year < TWO_TIER.year) return false;
  return issued.year > TWO_TIER.year || (issued.month ?? 0) >= TWO_TIER.month;
}

function issueMonth({ placeDate }: Elements): IssueMonth | undefined {
  const text = placeDate === undefined ? '' : oneLine(shownText(placeDate.paragraph)).slice(-80);
  const year = /năm {0,9}(\d{4})/u.exec(text)?.[1];
  const month = /tháng {0,9}(\d{1,2})/u.exec(text)?.[1];
  if (year === undefined) return undefined;
  return { year: Number(year), month: month === undefined ? undefined : Number(month) };
}

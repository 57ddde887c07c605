import type { CivilDate } from '../../model/civil-date.ts';
import { readDate } from '../../vietnamese/dates.ts';
import type { OfficePeriod } from '../office-plan.ts';

const DAY = String.raw`(?:ngày\s+)?(\d{1,2}/\d{1,2}/\d{4})`;

/** "Báo cáo 6 tháng đầu năm gửi chốt trong ngày 25/6/2024 (số liệu tính từ ngày 01/01/2024 đến ngày 25/6/2024)". */
const SAID = new RegExp(
  String.raw`báo cáo\s+(?:định kỳ\s+)?(?<which>6 tháng đầu năm|sáu tháng đầu năm|6 tháng|năm)(?![\p{L}]).*?(?:gửi|trước|trong|chậm nhất).*?${DAY}.*?(?:số liệu|thời gian chốt).*?từ\s+${DAY}\s+đến\s+(?:hết\s+)?${DAY}`,
  'isu',
);

/** The periods that a plan's text sets, each with its due date and window. */
export function periodsIn(lines: readonly string[]): readonly OfficePeriod[] {
  const found = new Map<OfficePeriod['id'], OfficePeriod>();
  for (const line of lines) {
    const match = SAID.exec(line);
    if (match === null) continue;
    const [due, from, to] = match.slice(2).map(dayOf);
    const id = /^năm/iu.test(match.groups?.['which'] ?? '') ? 'year' : 'h1';
    if (due !== undefined && from !== undefined && to !== undefined && !found.has(id))
      found.set(id, { id, due, from, to });
  }
  return [...found.values()];
}

function dayOf(text: string | undefined): CivilDate | undefined {
  const read = text === undefined ? undefined : readDate(text);
  return read?.kind === 'value' ? read.value : undefined;
}

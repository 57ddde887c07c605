import type { Severity } from '../../diagnostic/diagnostic.ts';
import type { LeftOut } from '../../model/aggregate.ts';
import type { Block } from '../../model/document.ts';
import type { Waiver, Workspace } from '../../model/facts.ts';
import { printDate } from '../../vietnamese/dates.ts';
import { sentence, withoutEnd } from '../prose.ts';
import { listed } from './lines.ts';

/** A diagnostic in words, as the leader reads it. */
export interface NoteFinding {
  readonly code: string;
  readonly severity: Severity;
  /** Its sentence, Vietnamese. */
  readonly text: string;
  /** Where, as printed; empty when the sentence says enough. */
  readonly place: string;
}

/** A diagnostic that a record lets pass. */
export interface WaivedFinding {
  readonly finding: NoteFinding;
  readonly waiver: Waiver;
}

/** Codes that speak of the text itself: what it had to leave unsaid. */
const UNSAID: ReadonlySet<string> = new Set(['sentence-left-out', 'section-empty']);
/** Codes that other parts of the note tell, by name. */
const TOLD: ReadonlySet<string> = new Set([
  'missing-submission',
  'late-submission',
  'unreported-task',
  'unreported-indicator',
  'done-late',
  'left-out-by-choice',
]);

/** What was found on the way: what the text leaves unsaid, what was left out by choice or waived, errors, warnings and notes. */
export function findingBlocks(
  findings: readonly NoteFinding[],
  workspace: Workspace,
  { without, waived }: { readonly without: readonly LeftOut[]; readonly waived: readonly WaivedFinding[] },
): readonly Block[] {
  const told = findings.filter(({ code }) => !TOLD.has(code));
  const of = (severity: Severity): readonly string[] =>
    told.filter((finding) => finding.severity === severity && !UNSAID.has(finding.code)).map(print);
  return [
    ...listed(
      'Câu, mục không viết được trong báo cáo:',
      told.filter(({ code }) => UNSAID.has(code)).map(({ text }) => sentence(text)),
    ),
    ...listed(
      'Để ngoài báo cáo theo lựa chọn của người tổng hợp:',
      without.map((choice) => choiceOf(choice, workspace)),
    ),
    ...listed('Được cho qua:', waived.map(waiverOf)),
    ...listed('Lỗi phải sửa:', of('error')),
    ...listed('Cảnh báo:', of('warning')),
    ...listed('Lưu ý:', of('info')),
  ];
}

function print({ text, place }: NoteFinding): string {
  return place === '' ? sentence(text) : `${withoutEnd(sentence(text))} (${place}).`;
}

function choiceOf({ unit, id }: { readonly unit: string; readonly id?: string }, { plan }: Workspace): string {
  const name = plan.units.find((each) => each.id === unit)?.name ?? unit;
  return id === undefined ? `Toàn bộ báo cáo của ${name}.` : `Nội dung ${id} của ${name}.`;
}

function waiverOf({ finding, waiver: { reason, by, until } }: WaivedFinding): string {
  return `${withoutEnd(sentence(finding.text))}; lý do: ${withoutEnd(reason)} (người duyệt: ${by}, đến ngày ${printDate(until)}).`;
}

import type { Severity } from '../../diagnostic/diagnostic.ts';
import type { Aggregate, LeftOut } from '../../model/aggregate.ts';
import type { Block } from '../../model/document.ts';
import type { Waiver, Workspace } from '../../model/facts.ts';
import { printDate } from '../../vietnamese/dates.ts';
import { choiceNames } from '../choice-names.ts';
import { lowerFirst, sentence, withoutEnd } from '../prose.ts';
import { listed } from './lines.ts';

/** A diagnostic in words, as the leader reads it. */
export interface NoteFinding {
  readonly code: string;
  readonly severity: Severity;
  /** Its sentence, Vietnamese. */
  readonly text: string;
  /** Where it is, in the workspace. */
  readonly file?: string;
  readonly unit?: string;
  /** Of a sentence that was left out: its section, and the labels of what is missing. */
  readonly unsaid?: { readonly section: string; readonly names: readonly string[] };
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
  'submission-unreadable',
  'late-submission',
  'unreported-task',
  'unreported-indicator',
  'done-late',
  'left-out-by-choice',
]);

/** What was found on the way: what the text leaves unsaid, what was left out by choice or waived, errors and warnings; notes stay on the screen. */
export function findingBlocks(
  findings: readonly NoteFinding[],
  aggregate: Aggregate,
  workspace: Workspace,
  { without, waived }: { readonly without: readonly LeftOut[]; readonly waived: readonly WaivedFinding[] },
): readonly Block[] {
  const told = findings.filter(({ code }) => !TOLD.has(code) && !UNSAID.has(code));
  const of = (severity: Severity): readonly string[] => [
    ...new Set(told.filter((finding) => finding.severity === severity).map((f) => print(f, aggregate, workspace))),
  ];
  return [
    ...listed('Câu, mục không viết được trong báo cáo:', unsaidLines(findings)),
    ...listed(
      'Để ngoài báo cáo theo lựa chọn của người tổng hợp:',
      without.map((choice) => choiceOf(choice, workspace)),
    ),
    ...listed('Được cho qua:', waived.map(waiverOf)),
    ...listed('Lỗi phải sửa:', of('error')),
    ...listed('Cảnh báo:', of('warning')),
  ];
}

/** One line a section for the sentences it lacks, then the sections that are empty. */
function unsaidLines(findings: readonly NoteFinding[]): readonly string[] {
  const bySection = new Map<string, readonly string[]>();
  for (const { unsaid } of findings)
    if (unsaid !== undefined)
      bySection.set(unsaid.section, [...(bySection.get(unsaid.section) ?? []), ...unsaid.names]);
  const lines = [...bySection].map(([section, names]) => {
    const where = section === '' ? 'Báo cáo' : `Mục "${section}"`;
    return `${where} chưa có số liệu: ${[...new Set(names)].map(lowerFirst).join('; ')}.`;
  });
  const others = findings.filter(({ code, unsaid }) => UNSAID.has(code) && unsaid === undefined);
  return [...lines, ...others.map(({ text }) => sentence(text))];
}

/** The sentence, and whose it is: the unit's, else the plan's; for an error also the name of the file to mend. */
function print(finding: NoteFinding, aggregate: Aggregate, workspace: Workspace): string {
  const { severity, file } = finding;
  const whose = ownerOf(finding, aggregate, workspace);
  const name = severity === 'error' && file !== undefined ? `tệp ${file.split('/').at(-1) ?? file}` : '';
  const where = [whose, name].filter((part) => part !== '').join('; ');
  const text = withLabels(withoutEnd(sentence(finding.text)), workspace);
  return where === '' ? `${text}.` : `${text} (${where}).`;
}

function ownerOf({ unit, file }: NoteFinding, { submissions }: Aggregate, { plan }: Workspace): string {
  const id = unit ?? submissions.find((submission) => submission.file === file)?.unit.value;
  const named = plan.units.find((each) => each.id === id)?.name;
  return named ?? (file === undefined || file.startsWith('submissions/') ? '' : 'kế hoạch');
}

/** The leader does not know ids: an indicator's or a unit's is replaced by its name. */
function withLabels(text: string, { plan, indicators }: Workspace): string {
  const names = new Map([
    ...plan.units.map(({ id, name }) => [id, name] as const),
    ...indicators.indicators.map(({ id, label }) => [id, label] as const),
  ]);
  return text.replace(/(?<![\p{L}\d_])[a-z][a-z0-9]*_[a-z0-9_]+(?![\p{L}\d_])/gu, (id) => names.get(id) ?? id);
}

function choiceOf(choice: LeftOut, workspace: Workspace): string {
  const { unit, id } = choiceNames(choice, workspace);
  return id === undefined ? `Toàn bộ báo cáo của ${unit}.` : `Nội dung ${id} của ${unit}.`;
}

function waiverOf({ finding, waiver: { reason, by, until } }: WaivedFinding): string {
  return `${withoutEnd(sentence(finding.text))}; lý do: ${withoutEnd(reason)} (người duyệt: ${by}, đến ngày ${printDate(until)}).`;
}

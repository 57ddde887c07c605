import type { Aggregate } from '../../model/aggregate.ts';
import { daysBetween, type CivilDate } from '../../model/civil-date.ts';
import type { Block } from '../../model/document.ts';
import type { Finding, Unit, Workspace } from '../../model/facts.ts';
import { resolverOf } from '../../model/resolve.ts';
import { printDate } from '../../vietnamese/dates.ts';
import { printCount } from '../../vietnamese/numbers.ts';
import { inspectionsOf } from '../inspections.ts';
import { asPhrase } from '../prose.ts';
import { line, listed } from './lines.ts';

/** Tồn tại qua kiểm tra: how many were found and remedied, and by name those overdue, remedied late, or still open. */
export function inspectionBlocks(aggregate: Aggregate, workspace: Workspace): readonly Block[] {
  if (workspace.records.findings.length === 0) return [];
  const { unit } = resolverOf(workspace);
  const { found, remedied, overdue, late, open } = inspectionsOf(aggregate, workspace);
  const { to } = aggregate.period.window;
  const of = (findings: readonly Finding[], until?: (finding: Finding) => CivilDate | undefined): readonly string[] =>
    findings.map((finding) => describe(finding, unit(finding.unit.value), until?.(finding)));
  const blocks = [
    ...listed(
      'Quá hạn chưa khắc phục:',
      of(overdue, () => to),
    ),
    ...listed(
      'Đã khắc phục nhưng chậm so với hạn:',
      of(late, (finding) => finding.remedied?.value),
    ),
    ...listed('Chưa khắc phục, chưa đến hạn hoặc chưa ghi hạn:', of(open)),
  ];
  if (found.length === 0 && blocks.length === 0) return [];
  return [
    line(
      `Trong kỳ ghi nhận ${printCount(found.length)} tồn tại qua kiểm tra, đã khắc phục ${printCount(remedied.length)}.`,
    ),
    ...blocks,
  ];
}

function describe(
  { finding, date, deadline, unit: named }: Finding,
  unit: Unit | undefined,
  until?: CivilDate,
): string {
  const parts = [
    unit?.name ?? named.value,
    `phát hiện ngày ${printDate(date)}`,
    ...(deadline === undefined ? [] : [`hạn ${printDate(deadline.value)}`]),
    ...(deadline === undefined || until === undefined
      ? []
      : [`chậm ${printCount(daysBetween(deadline.value, until))} ngày`]),
  ];
  return `${asPhrase(finding)} (${parts.join('; ')}).`;
}

import type { Aggregate } from '../../model/aggregate.ts';
import type { Block, Document } from '../../model/document.ts';
import type { Workspace } from '../../model/facts.ts';
import { printDate } from '../../vietnamese/dates.ts';
import { cite, plansOf } from '../citations.ts';
import { capitalize, lowerFirst } from '../prose.ts';
import { line } from './lines.ts';

/** Which draft it is: its name, its plan, its window, who drafted it and when it is due. */
export function draftBlocks({ period }: Aggregate, workspace: Workspace, report: Document): readonly Block[] {
  const { agency } = workspace.plan;
  const plans = plansOf(workspace, period.plans).map(cite);
  return [
    line(
      `Tên dự thảo: ${capitalize((report.typeName ?? '').toLowerCase())} ${lowerFirst(report.abstract.join(' '))}${report.draft ? ' (bản DỰ THẢO)' : ''}.`,
    ),
    line(`Căn cứ: ${plans.join('; ')}.`),
    line(
      `Thời gian chốt số liệu: từ ngày ${printDate(period.window.from)} đến ngày ${printDate(period.window.to)}; hạn các đơn vị gửi báo cáo: ${printDate(period.due)}.`,
    ),
    ...(period.sendBy === undefined ? [] : [line(`Hạn gửi cấp trên: ${printDate(period.sendBy)}.`)]),
    ...(agency.office === '' ? [] : [line(`Đơn vị soạn thảo: ${agency.office}.`)]),
  ];
}

import type { Aggregate, LeftOut } from '../model/aggregate.ts';
import type { CivilDate } from '../model/civil-date.ts';
import type { Block, Document } from '../model/document.ts';
import type { Workspace } from '../model/facts.ts';
import { documentDate, positionOf } from './frame-parts.ts';
import { headingNumber } from './heading-numbers.ts';
import { changeBlocks, type PreviousFigure } from './note/changes.ts';
import { draftBlocks } from './note/draft.ts';
import { figureBlocks } from './note/key-figures.ts';
import { findingBlocks, type NoteFinding, type WaivedFinding } from './note/findings.ts';
import { inspectionBlocks } from './note/inspections.ts';
import { opinionBlocks } from './note/opinions.ts';
import { pledgeBlocks } from './note/pledges.ts';
import { receiptBlocks } from './note/receipts.ts';
import { taskBlocks } from './note/tasks.ts';
import { unitBlocks } from './note/units.ts';
import { valueBlocks } from './note/values.ts';
import { periodTitle } from './period-names.ts';

export interface NoteOptions {
  /** The report that is put before the leader. */
  readonly report: Document;
  /** Date of the note; without it the day is blank. */
  readonly date?: CivilDate | undefined;
  /** What --without left out. */
  readonly without?: readonly LeftOut[];
  /** What records let pass: the fault in words, and the record. */
  readonly waived?: readonly WaivedFinding[];
  /** Values of the last draft, from its figures.json. */
  readonly previous?: readonly PreviousFigure[] | undefined;
}

/** Phiếu trình: for the leader beside the report, what is missing, late, left out, waived, doubtful, and what changed since the last draft. */
export function composeNote(
  aggregate: Aggregate,
  workspace: Workspace,
  findings: readonly NoteFinding[],
  options: NoteOptions,
): Document {
  const { agency } = workspace.plan;
  const parts: readonly Part[] = [
    { title: 'Dự thảo trình ký', blocks: draftBlocks(aggregate, workspace, options.report) },
    { title: 'Tình hình gửi báo cáo của các đơn vị', blocks: receiptBlocks(aggregate) },
    { title: 'Nhiệm vụ cần lưu ý', blocks: taskBlocks(aggregate, workspace) },
    { title: 'Kết quả theo đơn vị chủ trì', blocks: unitBlocks(aggregate, workspace) },
    { title: 'Thực hiện cam kết', blocks: pledgeBlocks(aggregate, workspace) },
    { title: 'Tồn tại qua kiểm tra', blocks: inspectionBlocks(aggregate, workspace) },
    { title: 'Số liệu còn thiếu, chưa kiểm tra được', blocks: valueBlocks(aggregate, workspace) },
    {
      title: 'Nội dung phát hiện khi tổng hợp',
      blocks: findingBlocks(findings, aggregate, workspace, {
        without: options.without ?? [],
        waived: options.waived ?? [],
      }),
    },
    { title: 'Số liệu chính của báo cáo', blocks: figureBlocks(aggregate, workspace) },
    { title: 'Thay đổi so với lần trình trước', blocks: changeBlocks(aggregate, workspace, options.previous) },
    { title: 'Ý kiến', blocks: opinionBlocks() },
  ];
  return {
    kind: 'note',
    profile: 'internal',
    draft: options.report.draft,
    medium: 'paper',
    header: { agency: agency.name, place: agency.place, date: documentDate(aggregate.period.due, options.date) },
    typeName: 'PHIẾU TRÌNH',
    abstract: [`Ký ban hành báo cáo ${periodTitle(aggregate.period)}`],
    addressees: [`${positionOf(options.report.signature.title)} ${agency.name}`],
    body: numberParts(parts),
    signature: { authority: [], title: 'NGƯỜI TRÌNH' },
    recipients: [],
    appendices: [],
    language: 'vi-VN',
  };
}

interface Part {
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** Parts with something in them, numbered without gaps. */
function numberParts(parts: readonly Part[]): readonly Block[] {
  return parts
    .filter(({ blocks }) => blocks.length > 0)
    .flatMap(({ title, blocks }, index): readonly Block[] => [
      { kind: 'heading', level: 2, text: `${headingNumber(2, index + 1)} ${title}` },
      ...blocks,
    ]);
}

import type { Sources } from '../../diagnostic/place.ts';
import type { Aggregate, LeftOut } from '../../model/aggregate.ts';
import type { Book } from '../../model/book.ts';
import type { Appendix, Workspace } from '../../model/facts.ts';
import { tasksOfAppendix } from '../figures.ts';
import { periodTitle } from '../period-names.ts';
import { appendixSheet } from './appendix-sheet.ts';
import { findingsSheet, type WaivedWorkbookFinding, type WorkbookFinding } from './findings-sheet.ts';
import { indicatorSheet } from './indicator-sheet.ts';
import { receiptsSheet } from './receipts-sheet.ts';
import { sheetNames } from '../sheet-names.ts';
import { sourcesSheet } from './sources-sheet.ts';
import { summarySheet } from './summary-sheet.ts';
import { unitTasksSheet } from './unit-tasks-sheet.ts';
import { viewOf } from './view.ts';

export interface WorkbookOptions {
  /** Texts of the files, for lines and columns. */
  readonly sources: Sources;
  readonly draft: boolean;
  readonly without: readonly LeftOut[];
  readonly findings: readonly WorkbookFinding[];
  readonly waived: readonly WaivedWorkbookFinding[];
}

/**
 * Số liệu tổng hợp as a workbook: the same figures as the report's, by formulas over its own cells wherever those come to exactly
 * the figure, so that a reader can follow them down to what each unit gave.
 */
export function composeWorkbook(aggregate: Aggregate, workspace: Workspace, options: WorkbookOptions): Book {
  const view = viewOf(aggregate, workspace, options);
  const appendices = workspace.appendices.filter(
    (appendix) => aggregate.period.plans.includes(appendix.plan) && tasksOfAppendix(aggregate, appendix).length > 0,
  );
  const [summary = '', unitTasks = '', indicators = '', receipts = '', sources = '', findings = '', ...own] =
    sheetNames([
      'Tổng hợp',
      'Nhiệm vụ theo đơn vị',
      'Chỉ tiêu',
      'Tình hình gửi báo cáo',
      'Nguồn số liệu',
      'Lỗi và cảnh báo',
      ...appendices.map(appendixSheetName),
    ]);
  const tasks = appendices.map((appendix, index) => appendixSheet(own[index] ?? '', appendix, view));
  const byUnit = unitTasksSheet(unitTasks, view);
  return {
    title: `Số liệu tổng hợp ${periodTitle(aggregate.period)}`,
    author: workspace.plan.agency.name,
    sheets: [
      summarySheet(summary, { appendices: tasks, unitTasks: byUnit.counted }, view),
      ...tasks.map(({ sheet }) => sheet),
      byUnit.sheet,
      indicatorSheet(indicators, view),
      receiptsSheet(receipts, view),
      sourcesSheet(sources, view),
      findingsSheet(findings, options.findings, options.waived, view),
    ],
    names: [],
  };
}

function appendixSheetName({ id, plan }: Appendix): string {
  return plan === '' ? `Phụ lục ${id}` : `Phụ lục ${id} ${plan}`;
}

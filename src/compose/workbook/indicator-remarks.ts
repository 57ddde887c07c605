import { isThat } from './cells.ts';
import type { Grid, GridLine } from './indicator-grid.ts';
import { partReckoned } from './indicator-reckoning.ts';
import { unitNames, type WorkbookView } from './view.ts';

/** What is to be known of a line's numbers: the basis of a rate, why a number is no formula, what is missing. */
export function indicatorRemarks(
  line: GridLine,
  { isLive, grid, view }: { readonly isLive: boolean; readonly grid: Grid; readonly view: WorkbookView },
): string {
  const { figure } = line;
  return [
    figure.basis === undefined || figure.denominator === undefined ? '' : `Mẫu số: ${figure.basis}`,
    isLive || figure.value === undefined ? '' : whyPlain(line),
    ...pairRemarks(line, grid),
    statusRemark(line, view),
  ]
    .filter((text) => text !== '')
    .join('. ');
}

/** Why the result is a plain value: the workbook's cells do not lead to it. */
function whyPlain({ indicator, figure }: GridLine): string {
  if (figure.status === 'unverifiable') return 'Ghi như đơn vị báo, chưa có tử số, mẫu số để tính lại';
  switch (indicator.total) {
    case 'latest':
      return 'Lấy số của đơn vị báo cáo sau cùng, không phải công thức';
    case 'formula':
      return `Giá trị tính sẵn theo công thức ${indicator.formula?.value ?? ''}`.trim();
    case 'sum':
    case 'max':
    case 'mean':
    case 'ratio':
      return 'Giá trị tính sẵn từ các báo cáo, không cộng được từ các ô trong bảng';
  }
}

/** Of a ratio whose parts are not the totals of their own lines. */
function pairRemarks(line: GridLine, grid: Grid): readonly string[] {
  const parts = ['numerator', 'denominator'] as const;
  const { figure, indicator } = line;
  if (figure.numerator === undefined || figure.denominator === undefined) return [];
  const reckoned = parts.map((part) => partReckoned(line, part, grid));
  if (parts.some((part, index) => !isThat(reckoned[index], figure[part])))
    return ['Tử số, mẫu số ghi như đã tổng hợp, không phải công thức'];
  const isPaired =
    indicator.numerator !== undefined && reckoned.some((one) => one?.formula.startsWith('SUM(') === true);
  return isPaired ? ['Chỉ tính các đơn vị báo đủ cả tử số và mẫu số'] : [];
}

function statusRemark({ figure: { status, coverage } }: GridLine, view: WorkbookView): string {
  const missing = coverage?.missing ?? [];
  const waiting = missing.length === 0 ? '' : `: ${unitNames(missing, view)}`;
  switch (status) {
    case 'partial':
      return `Mới có một phần, còn thiếu${waiting}`;
    case 'missing':
      return `Chưa có số liệu${waiting}`;
    case 'invalid':
      return 'Số liệu sai, không tính được';
    case 'ok':
    case 'not-arising':
    case 'unverifiable':
      return '';
  }
}

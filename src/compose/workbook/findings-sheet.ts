import type { Severity } from '../../diagnostic/diagnostic.ts';
import type { BookRow, BookSheet } from '../../model/book.ts';
import type { Waiver } from '../../model/facts.ts';
import { printDate } from '../../vietnamese/dates.ts';
import { countCell, textCell } from './cells.ts';
import { tableSheet, type TableColumn } from './table-sheet.ts';
import type { WorkbookView } from './view.ts';

/** A diagnostic in words, Vietnamese, with its place in the workspace. */
export interface WorkbookFinding {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  /** Cách sửa. */
  readonly hint?: string;
  readonly file: string;
  /** line:column, or sheet!cell. */
  readonly spot: string;
  /** Id of the unit concerned. */
  readonly unit?: string;
}

/** What records let pass: the fault, and the record. */
export interface WaivedWorkbookFinding {
  readonly finding: WorkbookFinding;
  readonly waiver: Waiver;
}

const COLUMNS: readonly TableColumn[] = [
  { head: 'TT', width: 5 },
  { head: 'Mức độ', width: 13 },
  { head: 'Mã', width: 22 },
  { head: 'Đơn vị', width: 24 },
  { head: 'Tệp', width: 32 },
  { head: 'Vị trí', width: 13 },
  { head: 'Nội dung', width: 54 },
  { head: 'Cách sửa', width: 44 },
];

/** In the words of the screen. */
const SEVERITIES: Readonly<Record<Severity, string>> = {
  error: 'Lỗi phải sửa',
  warning: 'Cảnh báo',
  info: 'Lưu ý',
};

/** Lỗi và cảnh báo: all that was found on the way, errors first, and what was let pass and by whom. */
export function findingsSheet(
  name: string,
  findings: readonly WorkbookFinding[],
  waived: readonly WaivedWorkbookFinding[],
  view: WorkbookView,
): BookSheet {
  const bySeverity = (['error', 'warning', 'info'] as const).flatMap((severity) =>
    findings.filter((finding) => finding.severity === severity),
  );
  const rows = [
    ...bySeverity.map((finding, index) => rowOf(finding, index + 1, view)),
    ...waived.map(({ finding, waiver: { reason, by, until } }, index) => ({
      ...rowOf(
        { ...finding, hint: `Lý do: ${reason}; người duyệt: ${by}; đến ngày ${printDate(until)}` },
        findings.length + index + 1,
        view,
        'Được cho qua',
      ),
    })),
  ];
  return tableSheet({
    ...view.head,
    name,
    title: 'LỖI PHẢI SỬA, CẢNH BÁO, LƯU Ý',
    columns: COLUMNS,
    rows,
    remarks: rows.length === 0 ? ['Không có lỗi, không có cảnh báo.'] : [],
    filtered: true,
    frozenColumns: 2,
  });
}

function rowOf(
  finding: WorkbookFinding,
  number: number,
  { units }: WorkbookView,
  severity = SEVERITIES[finding.severity],
): BookRow {
  const { code, unit, file, spot, message, hint = '' } = finding;
  return {
    cells: [
      countCell(number, 'centered'),
      textCell(severity),
      textCell(code),
      textCell(unit === undefined ? '' : (units.get(unit)?.name ?? unit)),
      textCell(file),
      textCell(spot, 'centered'),
      textCell(message),
      textCell(hint),
    ],
  };
}

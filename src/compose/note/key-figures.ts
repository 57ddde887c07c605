import type { Aggregate, Figure } from '../../model/aggregate.ts';
import type { Block } from '../../model/document.ts';
import type { Workspace } from '../../model/facts.ts';
import { isTotal } from '../../model/figures.ts';
import { computedFrom } from '../computed-from.ts';
import { lastYearCell } from '../last-year.ts';
import { printTableFraction, printTableValue } from '../print-cell.ts';
import { simpleTable } from './lines.ts';

/** The rates of the report and all figures with a target, each with numerator, denominator and basis, and the same period last year where any is known. */
export function figureBlocks({ figures }: Aggregate, { indicators }: Workspace): readonly Block[] {
  const shown = figures.filter(
    (figure) =>
      isTotal(figure) && (figure.measure === '%' || figure.met !== undefined) && printTableValue(figure) !== '',
  );
  const comparable = shown.some(({ lastYear }) => lastYear !== undefined);
  const rows = shown.map((figure, index) => [
    String(index + 1),
    figure.label,
    resultOf(figure),
    ...basisOf(figure, computedFrom(figure, indicators, figures)),
    verdictOf(figure),
    ...(comparable ? [lastYearCell(figure)] : []),
  ]);
  const head = ['TT', 'Chỉ tiêu', 'Kết quả', 'Tử số/mẫu số', 'Cách tính', 'So với chỉ tiêu giao'];
  const weights = [4, 28, 10, 14, 22, 14];
  if (rows.length === 0) return [];
  return comparable
    ? [simpleTable(TITLE, [...head, 'Cùng kỳ'], [...weights, 16], rows, [0, 2, 3, 5, 6])]
    : [simpleTable(TITLE, head, weights, rows, [0, 2, 3, 5])];
}

const TITLE = 'Số liệu chính của báo cáo';

/** Tử số/mẫu số and cách tính; a rate by a formula has none of the first, and says what it is computed from. */
function basisOf(figure: Figure, from: string): readonly [string, string] {
  return from === '' ? [printTableFraction(figure), figure.basis ?? ''] : ['Không áp dụng', from];
}

function verdictOf({ met }: Figure): string {
  if (met === undefined) return '';
  return met ? 'Đạt' : 'Chưa đạt';
}

function resultOf(figure: Figure): string {
  const value = printTableValue(figure);
  return figure.measure === '%' && value !== '-' ? `${value}%` : value;
}

import type { Aggregate, Figure } from '../../model/aggregate.ts';
import type { Block } from '../../model/document.ts';
import type { Workspace } from '../../model/facts.ts';
import { computedFrom } from '../computed-from.ts';
import { isTotal } from '../figures.ts';
import { printTableFraction, printTableValue } from '../print-cell.ts';
import { simpleTable } from './lines.ts';

/** The rates of the report and all figures with a target, each with numerator, denominator and basis. */
export function figureBlocks({ figures }: Aggregate, { indicators }: Workspace): readonly Block[] {
  const shown = figures.filter(
    (figure) =>
      isTotal(figure.scope) && (figure.measure === '%' || figure.met !== undefined) && printTableValue(figure) !== '',
  );
  const rows = shown.map((figure, index) => [
    String(index + 1),
    figure.label,
    resultOf(figure),
    ...basisOf(figure, computedFrom(figure, indicators, figures)),
    verdictOf(figure),
  ]);
  const head = ['TT', 'Chỉ tiêu', 'Kết quả', 'Tử số/mẫu số', 'Cách tính', 'So với chỉ tiêu giao'];
  return rows.length === 0
    ? []
    : [simpleTable('Số liệu chính của báo cáo', head, [4, 28, 10, 14, 22, 14], rows, [0, 2, 3, 5])];
}

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

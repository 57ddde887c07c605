import type { Figure } from '../../model/aggregate.ts';
import type { BookCell, BookRow, BookSheet } from '../../model/book.ts';
import { cellAddress } from '../../model/cell-address.ts';
import type { Unit } from '../../model/facts.ts';
import { targetOf } from '../../model/targets.ts';
import { withMeasure } from '../print-cell.ts';
import { targetWords } from '../target-words.ts';
import { dashCell, exactCell, formulaCell, isThat, liveCell, liveNumber, textCell, cellNumber } from './cells.ts';
import { gridOf, totalColumn, type Grid, type GridLine } from './indicator-grid.ts';
import { partReckoned, totalReckoned, unitReckoned } from './indicator-reckoning.ts';
import { indicatorRemarks } from './indicator-remarks.ts';
import { tableSheet, type TableColumn } from './table-sheet.ts';
import { choicesRemark, type WorkbookView } from './view.ts';

const COLUMNS: readonly TableColumn[] = [
  { head: 'Mã', width: 9 },
  { head: 'Chỉ tiêu', width: 38 },
  { head: 'Đơn vị tính', width: 9 },
  { head: 'Tổng số', width: 11 },
  { head: 'Tử số', width: 10 },
  { head: 'Mẫu số', width: 10 },
  { head: 'Tỷ lệ', width: 10 },
  { head: 'Chỉ tiêu giao', width: 10 },
  { head: 'So với chỉ tiêu', width: 9 },
  { head: 'Cách tính, ghi chú', width: 32 },
];

const UNIT_WIDTH = 14;

/** Characters of the usual font on a page of A4 across, at the smallest size that is still read with ease. */
const PAGE_WIDTH = 230;

/** Chỉ tiêu: each indicator in all, by row of its row set and by unit, with numerator, denominator, rate and target. */
export function indicatorSheet(name: string, view: WorkbookView): BookSheet {
  const grid = gridOf(view);
  const columns = [...COLUMNS, ...grid.units.map((unit) => ({ head: unit.name, width: UNIT_WIDTH }))];
  const width = columns.reduce((sum, column) => sum + column.width, 0);
  return tableSheet({
    ...view.head,
    name,
    title: 'KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU',
    columns,
    rows: grid.lines.map((line) => rowOf(line, grid, view)),
    remarks: [
      'Ô trống: chưa có số liệu; dấu "-": không phát sinh. Tổng số cộng từ các cột đơn vị; tỷ lệ là tử số chia mẫu số.',
      choicesRemark(view),
    ],
    filtered: true,
    frozenColumns: 3,
    bars: [7],
    across: Math.ceil(width / PAGE_WIDTH),
  });
}

function rowOf(line: GridLine, grid: Grid, view: WorkbookView): BookRow {
  const { indicator, figure, row } = line;
  const reckoned = totalReckoned(line, grid);
  const result = liveCell(figure, reckoned);
  const isRate = figure.measure === '%';
  const empty = textCell('', 'number');
  const label = row === undefined ? indicator.label : `   - ${row.label}`;
  return {
    cells: [
      textCell(row === undefined ? (indicator.code ?? '') : '', 'centered'),
      textCell(label),
      textCell(figure.measure, 'centered'),
      isRate ? empty : result,
      ...(['numerator', 'denominator'] as const).map((part) =>
        figure[part] === undefined ? empty : liveNumber(figure[part], partReckoned(line, part, grid)),
      ),
      isRate ? result : empty,
      textCell(targetText(line, view), 'centered'),
      verdictCell(line, result, view),
      textCell(indicatorRemarks(line, { isLive: isThat(reckoned, figure.value), grid, view })),
      ...grid.units.map((unit) => unitCell(line, unit, grid)),
    ],
  };
}

function unitCell(line: GridLine, { id: unit }: Unit, grid: Grid): BookCell {
  const { indicator, row } = line;
  const found = grid.standing(indicator, { unit, row: row?.id });
  if (found === undefined) return textCell('', 'number');
  if (found.figure === undefined) return found.status === 'not-arising' ? dashCell() : exactCell(found.value);
  const cell = liveCell(found.figure, unitReckoned(line, unit, grid));
  return cell.content.kind === 'number' && found.status === 'unverifiable' ? { ...cell, note: AS_GIVEN } : cell;
}

const AS_GIVEN = 'Ghi như đơn vị báo: chưa có tử số, mẫu số để tính lại.';

function targetText({ indicator, figure }: GridLine, { aggregate }: WorkbookView): string {
  const target = targetOf(indicator, aggregate.period.id);
  return target === undefined || figure.target === undefined ? '' : withMeasure(targetWords(target), figure);
}

/** Đạt or Chưa đạt, by comparing the very cell of the result. */
function verdictCell({ indicator, figure, at }: GridLine, result: BookCell, { aggregate }: WorkbookView): BookCell {
  const target = targetOf(indicator, aggregate.period.id);
  if (target === undefined || figure.met === undefined || !holdsNumber(result)) return textCell('', 'centered');
  const address = cellAddress({ row: at, column: totalColumn(figure) });
  const comparison = `${address}${target.operator}${cellNumber(figure, target.value)}`;
  return formulaCell(`IF(${comparison},"${MET}","${UNMET}")`, verdictOf(figure), 'centered');
}

const MET = 'Đạt';
const UNMET = 'Chưa đạt';

const verdictOf = ({ met }: Figure): string => (met === true ? MET : UNMET);

function holdsNumber({ content }: BookCell): boolean {
  return content.kind === 'number' || (content.kind === 'formula' && typeof content.result === 'number');
}

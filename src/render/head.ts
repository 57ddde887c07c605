import { MOTTO, NATIONAL_TITLE } from '../law/decree30.ts';
import type { Document } from '../model/document.ts';
import { agencyLines } from './agency-lines.ts';
import { dateWords, numberWords } from './dates.ts';
import { lineWidth } from '../law/measure.ts';
import { textWidthOf } from './page.ts';
import { rule, ruleLength } from './rule.ts';
import { STYLES } from './styles.ts';
import { tableCell, tableRow, tableXml } from './tables-xml.ts';
import { paragraph, printableLine, run } from './xml.ts';

/** More than a line's own width in twips, so that rounding never wraps it. */
const SLACK = 120;

/** DỰ THẢO in its frame: room in twips beside the words. */
const DRAFT_MARK = 'DỰ THẢO';
const DRAFT_PADDING = 240;

/** Widths of the two columns in twips: the right one takes what Quốc hiệu and the date need, which must never wrap. */
interface Columns {
  readonly left: number;
  readonly right: number;
}

/**
 * Ô số 1–4: a table without borders, the agency with Số on the left, Quốc hiệu with place and date on the right. An internal
 * document has no Số: its date follows Tiêu ngữ in the same cell.
 */
export function renderHead(document: Document): string {
  const date = placeAndDate(document);
  const columns = columnsFor(date);
  const number = numberLine(document);
  const upper = tableRow(
    tableCell(agency(document, columns.left) + (number === undefined ? draftMark(document, columns.left) : ''), {
      width: columns.left,
    }) +
      tableCell(nationalTitle(columns.right) + (number === undefined ? dateParagraph(date) : ''), {
        width: columns.right,
      }),
  );
  const lower =
    number === undefined
      ? ''
      : tableRow(
          tableCell(paragraph('SoKyHieu', run(number)) + draftMark(document, columns.left), { width: columns.left }) +
            tableCell(dateParagraph(date), { width: columns.right }),
        );
  return tableXml(upper + lower, { columns: [columns.left, columns.right], borders: false, cellMargin: 0 });
}

function placeAndDate({ header }: Document): string {
  return `${printableLine(header.place)}, ${dateWords(header.date)}`;
}

function numberLine({ header, profile }: Document): string | undefined {
  if (profile === 'internal') return undefined;
  const number = numberWords(
    header.number && printableLine(header.number),
    header.symbol && printableLine(header.symbol),
  );
  return number === undefined ? undefined : `Số: ${number}`;
}

function columnsFor(date: string): Columns {
  const needed = Math.max(
    lineWidth(NATIONAL_TITLE, 'bold', STYLES.QuocHieu.size),
    Math.min(lineWidth(date, 'italic', STYLES.DiaDanhNgay.size), textWidthOf('portrait') / 1.5),
  );
  const right = Math.ceil(needed) + SLACK;
  return { left: textWidthOf('portrait') - right, right };
}

/** A name as ô số 2 prints it. */
const capitals = (name: string): string => printableLine(name).toUpperCase();

function agency({ header }: Document, width: number): string {
  const parent =
    header.parent === undefined
      ? []
      : agencyLines(capitals(header.parent), width, 'regular', STYLES.CoQuanChuQuan.size);
  const own = agencyLines(capitals(header.agency), width, 'bold', STYLES.CoQuanBanHanh.size);
  return [
    ...parent.map((line) => paragraph('CoQuanChuQuan', run(line))),
    ...own.map((line) => paragraph('CoQuanBanHanh', run(line))),
    rule(ruleLength(own.map((line) => lineWidth(line, 'bold', STYLES.CoQuanBanHanh.size))), width),
  ].join('');
}

function nationalTitle(width: number): string {
  const motto = Math.round(lineWidth(MOTTO, 'bold', STYLES.TieuNgu.size));
  return paragraph('QuocHieu', run(NATIONAL_TITLE)) + paragraph('TieuNgu', run(MOTTO)) + rule(motto, width);
}

function dateParagraph(date: string): string {
  return paragraph('DiaDanhNgay', run(date));
}

function draftMark({ draft }: Document, width: number): string {
  if (!draft) return '';
  const frame = lineWidth(DRAFT_MARK, 'bold', STYLES.DuThao.size) + DRAFT_PADDING;
  const indent = Math.max(0, Math.round((width - frame) / 2));
  return paragraph('DuThao', run(DRAFT_MARK), { left: indent, right: indent });
}

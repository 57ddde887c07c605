import { MOTTO, NATIONAL_TITLE } from '../law/decree30.ts';
import type { Document } from '../model/document.ts';
import { agencyLines } from './agency-lines.ts';
import type { HeadFit } from './head-fit.ts';
import { numberLine, placeAndDate } from './head-texts.ts';
import { draftMark, urgencyMark } from './marks.ts';
import { lineWidth } from '../law/measure.ts';
import { rule, ruleLength } from './rule.ts';
import { type SizeSet, sizeOf } from './styles.ts';
import { tableCell, tableRow, tableXml } from './tables-xml.ts';
import { flowWidth } from './title-lines.ts';
import { paragraph, printableLine, printableLines, run } from './xml.ts';

/** Beside what a công văn is about, in twips: it does not touch the column of the date, and rounding never wraps a line more. */
const LETTER_SIDES = 60;

/**
 * Ô số 1–4, 5b, 10b: a table without borders, the agency with Số (and what a công văn is about) on the left, Quốc hiệu with place and
 * date on the right. An internal document has no Số: its date follows Tiêu ngữ in the same cell.
 */
export function renderHead(document: Document, { set, left, right }: HeadFit): string {
  const number = numberLine(document);
  const date = paragraph('DiaDanhNgay', run(placeAndDate(document)));
  const below = letterAbstract(document, left, set) + marks(document, left);
  const rows =
    number === undefined
      ? [[agency(document, left, set) + below, nationalTitle(right, set) + date]]
      : [
          [agency(document, left, set), nationalTitle(right, set)],
          [paragraph('SoKyHieu', run(number)) + below, date],
        ];
  const xml = rows.map(([inLeft = '', inRight = '']) =>
    tableRow(tableCell(inLeft, { width: left }) + tableCell(inRight, { width: right })),
  );
  return tableXml(xml.join(''), { columns: [left, right], borders: false, cellMargin: 0 });
}

/** Without a name (a bản cam kết of no agency) the cell stays empty, without a rule. */
function agency({ header }: Document, width: number, set: SizeSet): string {
  const lines = (name: string, face: 'regular' | 'bold', style: 'CoQuanChuQuan' | 'CoQuanBanHanh') =>
    printableLine(name) === '' ? [] : agencyLines(printableLine(name), width, face, sizeOf(style, set));
  const parent = lines(header.parent ?? '', 'regular', 'CoQuanChuQuan');
  const own = lines(header.agency, 'bold', 'CoQuanBanHanh');
  const widths = own.map((line) => lineWidth(line, 'bold', sizeOf('CoQuanBanHanh', set)));
  return [
    ...parent.map((line) => paragraph('CoQuanChuQuan', run(line))),
    ...own.map((line) => paragraph('CoQuanBanHanh', run(line))),
    own.length === 0 ? '' : rule(ruleLength(widths), width),
  ].join('');
}

function nationalTitle(width: number, set: SizeSet): string {
  const motto = Math.round(lineWidth(MOTTO, 'bold', sizeOf('TieuNgu', set)));
  return paragraph('QuocHieu', run(NATIONAL_TITLE)) + paragraph('TieuNgu', run(MOTTO)) + rule(motto, width);
}

/** Ô số 5b: V/v and what a công văn is about. */
function letterAbstract({ typeName, abstract }: Document, width: number, set: SizeSet): string {
  const about = abstract.flatMap(printableLines).join(' ');
  if (typeName !== undefined || about === '') return '';
  const line = `V/v ${about}`;
  const room = width - 2 * LETTER_SIDES;
  const indent =
    LETTER_SIDES + Math.floor((room - flowWidth(line, room, 'regular', sizeOf('TrichYeuCongVan', set))) / 2);
  return paragraph('TrichYeuCongVan', run(line), { left: indent, right: indent });
}

function marks({ draft, urgency }: Document, width: number): string {
  return (draft ? draftMark(width) : '') + (urgency === undefined ? '' : urgencyMark(urgency, width));
}

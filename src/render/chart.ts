import { lineCount } from '../law/measure.ts';
import type { Chart } from '../model/document.ts';
import { labelSize } from './chart-xml.ts';
import type { TextArea } from './page.ts';
import { twipsOfMm } from './units.ts';
import { escapeXml, paragraph, printableLine } from './xml.ts';

/** English Metric Units in a twip, the unit of drawings. */
const EMU_PER_TWIP = 635;

/** Heights in mm: of a bar, of what parts one category from the next, and of title, axis and legend together. */
const BAR_MM = 5.5;
const BETWEEN_MM = 4;
const AROUND_MM = 32;

/** Names of bars get about this share of the width; a longer one is broken, and left out by LibreOffice where its lines have no room. */
const NAMES_SHARE = 0.36;
/** Height of a line of Times New Roman, as a multiple of its size; millimetres in a pt. */
const LINE = 1.15;
const MM_PER_PT = 25.4 / 72;

/** A chart is at least so high in mm, and at most this share of the page, so that it fits below its heading. */
const LEAST_MM = 55;
const MOST_SHARE = 0.75;

/** Relation of a chart's part, by its number in the document. */
export function chartRelation(number: number): string {
  return `rIdBieuDo${number}`;
}

/** The paragraph in which a native chart stands, as wide as the text; the chart itself is a part of the package. */
export function chartParagraph(chart: Chart, number: number, area: TextArea, keepNext: boolean): string {
  const { categories, title, description } = chart;
  const wanted = twipsOfMm(AROUND_MM + categories.length * bandMm(chart, area.width));
  const height = Math.round(Math.min(Math.max(wanted, twipsOfMm(LEAST_MM)), area.height * MOST_SHARE));
  const described = escapeXml(printableLine(description === '' ? title : description));
  const drawing = [
    '<w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" distT="0" distB="0" distL="0" distR="0">',
    `<wp:extent cx="${area.width * EMU_PER_TWIP}" cy="${height * EMU_PER_TWIP}"/>`,
    `<wp:docPr id="${number}" name="Biểu đồ ${number}" descr="${described}"/><wp:cNvGraphicFramePr/>`,
    '<a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart">',
    `<c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" r:id="${chartRelation(number)}"/>`,
    '</a:graphicData></a:graphic></wp:inline></w:drawing>',
  ];
  return paragraph('BieuDo', `<w:r>${drawing.join('')}</w:r>`, keepNext ? { keepNext: true } : {});
}

/** Height in mm for one category: its bars, or the lines of the longest name. */
function bandMm(chart: Chart, width: number): number {
  const size = labelSize(chart);
  const lines = Math.max(...chart.categories.map((name) => lineCount(name, width * NAMES_SHARE, 'regular', size)));
  return Math.max(chart.series.length * BAR_MM + BETWEEN_MM, (lines * LINE + 0.6) * size * MM_PER_PT);
}

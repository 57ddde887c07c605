import { PAGE } from '../law/decree30.ts';
import type { Chart } from '../model/document.ts';
import { columnLetters } from '../model/cell-address.ts';
import { SHEET } from './chart-sheet.ts';
import type { ChartValues } from './chart-values.ts';
import { escapeXml, printableLine } from './xml.ts';

const FONT = PAGE.font.family;
const NAMESPACES =
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

/** Sizes in pt: of the title; of labels, and of labels where bars are many. */
const TITLE_SIZE = 13;
const LABEL_SIZE = 12;
const SMALL_LABEL_SIZE = 10;
const MANY_BARS = 24;

/** The two axes' ids, of which a chart has its own. */
const CATEGORIES = 1;
const VALUES = 2;

/** As many digits as a number has, in Vietnamese: LibreOffice prints the comma by it, Word by the settings of the system. */
const NUMBERS = '[$-42A]General';

const LINE = '<a:ln w="9525"><a:solidFill><a:srgbClr val="000000"/></a:solidFill></a:ln>';

/** How bars are filled, told apart on any printer: dark, striped, light, dotted; then again. */
const FILLS = [
  solid('404040'),
  pattern('wdUpDiag'),
  solid('BFBFBF'),
  pattern('pct20'),
  pattern('wdDnDiag'),
  solid('FFFFFF'),
] as const;

/** xl/charts part of a bar chart: lying bars, so that names of any length can be read, the first category on top; values beside them. */
export function chartXml(chart: Chart, values: ChartValues): string {
  const size = labelSize(chart);
  const percent = chart.measure === '%' && values.series.every((one) => one.values.every((v) => Number(v ?? 0) <= 100));
  return [
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><c:chartSpace ${NAMESPACES}>`,
    '<c:date1904 val="0"/><c:lang val="vi-VN"/><c:roundedCorners val="0"/><c:chart>',
    title(chart.title, TITLE_SIZE, true),
    '<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>',
    '<c:barChart><c:barDir val="bar"/><c:grouping val="clustered"/><c:varyColors val="0"/>',
    ...values.series.map((_, index) => seriesXml(values, index, size)),
    `<c:gapWidth val="60"/><c:axId val="${CATEGORIES}"/><c:axId val="${VALUES}"/></c:barChart>`,
    categoryAxis(size),
    valueAxis(chart.measure, size, percent),
    '<c:spPr><a:noFill/></c:spPr></c:plotArea>',
    values.series.length > 1 ? `<c:legend><c:legendPos val="b"/><c:overlay val="0"/>${text(size)}</c:legend>` : '',
    '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>',
    `<c:spPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill><a:ln><a:noFill/></a:ln></c:spPr>${text(size)}`,
    '<c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>',
  ].join('');
}

/** Size of a chart's labels in pt: smaller where bars are many. */
export function labelSize({ categories, series }: Pick<Chart, 'categories' | 'series'>): number {
  return categories.length * series.length > MANY_BARS ? SMALL_LABEL_SIZE : LABEL_SIZE;
}

function seriesXml({ categories, series }: ChartValues, index: number, size: number): string {
  const { name, values } = series[index] ?? { name: '', values: [] };
  const column = columnLetters(index + 2);
  const last = categories.length + 1;
  const known = values.flatMap((value, at) => (value === undefined ? [] : [point(at, value)]));
  return [
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>`,
    `<c:tx><c:strRef><c:f>${SHEET}!$${column}$1</c:f><c:strCache><c:ptCount val="1"/>${point(0, name)}</c:strCache></c:strRef></c:tx>`,
    `<c:spPr>${FILLS[index % FILLS.length]}${LINE}</c:spPr><c:invertIfNegative val="0"/>`,
    `<c:dLbls><c:numFmt formatCode="${NUMBERS}" sourceLinked="0"/><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${text(size)}<c:dLblPos val="outEnd"/><c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>`,
    `<c:cat><c:strRef><c:f>${SHEET}!$A$2:$A$${last}</c:f><c:strCache><c:ptCount val="${categories.length}"/>${categories.map((category, at) => point(at, category)).join('')}</c:strCache></c:strRef></c:cat>`,
    `<c:val><c:numRef><c:f>${SHEET}!$${column}$2:$${column}$${last}</c:f><c:numCache><c:formatCode>${NUMBERS}</c:formatCode><c:ptCount val="${categories.length}"/>${known.join('')}</c:numCache></c:numRef></c:val></c:ser>`,
  ].join('');
}

function point(index: number, value: string): string {
  return `<c:pt idx="${index}"><c:v>${escapeXml(value)}</c:v></c:pt>`;
}

function categoryAxis(size: number): string {
  return `<c:catAx><c:axId val="${CATEGORIES}"/><c:scaling><c:orientation val="maxMin"/></c:scaling><c:delete val="0"/><c:axPos val="l"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/><c:spPr>${LINE}</c:spPr>${text(size)}<c:crossAx val="${VALUES}"/><c:crosses val="autoZero"/><c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:tickLblSkip val="1"/><c:noMultiLvlLbl val="0"/></c:catAx>`;
}

/** Percentages run from 0 to 100 when none is more; the axis crosses at the last category, which lies at the foot. */
function valueAxis(measure: string, size: number, percent: boolean): string {
  const range = percent ? '<c:max val="100"/><c:min val="0"/>' : '';
  const step = percent ? '<c:majorUnit val="20"/>' : '';
  return `<c:valAx><c:axId val="${VALUES}"/><c:scaling><c:orientation val="minMax"/>${range}</c:scaling><c:delete val="0"/><c:axPos val="b"/><c:majorGridlines><c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>${measure === '' ? '' : title(`Đơn vị tính: ${printableLine(measure)}`, size, false)}<c:numFmt formatCode="${NUMBERS}" sourceLinked="0"/><c:majorTickMark val="out"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:spPr>${LINE}</c:spPr>${text(size)}<c:crossAx val="${CATEGORIES}"/><c:crosses val="max"/><c:crossBetween val="between"/>${step}</c:valAx>`;
}

function title(words: string, size: number, bold: boolean): string {
  const line = printableLine(words);
  if (line === '') return '';
  return `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr>${properties('defRPr', size, bold)}</a:pPr><a:r>${properties('rPr', size, bold)}<a:t>${escapeXml(line)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`;
}

/** How the text of a part of the chart is set. */
function text(size: number): string {
  return `<c:txPr><a:bodyPr/><a:p><a:pPr>${properties('defRPr', size, false)}</a:pPr><a:endParaRPr lang="vi-VN"/></a:p></c:txPr>`;
}

function properties(element: 'defRPr' | 'rPr', size: number, bold: boolean): string {
  const faces = ['latin', 'ea', 'cs'].map((script) => `<a:${script} typeface="${FONT}"/>`).join('');
  return `<a:${element} lang="vi-VN" sz="${size * 100}" b="${bold ? 1 : 0}"><a:solidFill><a:srgbClr val="000000"/></a:solidFill>${faces}</a:${element}>`;
}

function solid(color: string): string {
  return `<a:solidFill><a:srgbClr val="${color}"/></a:solidFill>`;
}

function pattern(preset: string): string {
  return `<a:pattFill prst="${preset}"><a:fgClr><a:srgbClr val="000000"/></a:fgClr><a:bgClr><a:srgbClr val="FFFFFF"/></a:bgClr></a:pattFill>`;
}

import type { Document } from '../model/document.ts';
import { orientationOf, renderAppendix } from './appendix.ts';
import { chartsIn, renderBlocks } from './blocks.ts';
import { chartParts } from './chart-parts.ts';
import { coreProperties } from './core-properties.ts';
import { renderHead } from './head.ts';
import { fitHead, type HeadFit } from './head-fit.ts';
import { markHeader } from './mark-header.ts';
import { type Frame, packDocx, STYLES_PART } from './package.ts';
import { type Orientation, textAreaOf } from './page.ts';
import { sectionProperties } from './section.ts';
import { renderSignature } from './signature.ts';
import { breakParagraph, joinParted } from './tables-xml.ts';
import { renderTitle } from './title.ts';

const NAMESPACES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

/**
 * The .docx of a document in the layout of Decree 30/2020/NĐ-CP, set into `frame` (templates/frame.json). Equal documents give
 * equal bytes in every time zone and locale. Throws only on a document whose tables are malformed, which is a fault of ours.
 */
export function renderDocx(document: Document, frame: Frame): Uint8Array {
  const fit = fitHead(document);
  const mark = markHeader(document);
  const headers = { ...frame.headers, first: mark?.relation?.id ?? frame.headers.first };
  const own = {
    'word/document.xml': documentXml(document, fit, { main: headers, appendix: frame.headers }),
    'docProps/core.xml': coreProperties(document),
    ...(fit.set === 'small' ? { [STYLES_PART]: frame.smallStyles } : {}),
  };
  const charts = [document.body, ...document.appendices.map(({ blocks }) => blocks)].flatMap(chartsIn);
  return packDocx(frame, own, [...(mark === undefined ? [] : [mark]), ...charts.flatMap(chartParts)]);
}

interface Section {
  readonly orientation: Orientation;
  readonly headers: Frame['headers'];
  readonly content: string;
}

/** The body as strings: the document itself, then each appendix in a section of its own. */
function documentXml(
  document: Document,
  fit: HeadFit,
  headers: { readonly main: Frame['headers']; readonly appendix: Frame['headers'] },
): string {
  const sections: readonly Section[] = [
    { orientation: 'portrait', headers: headers.main, content: mainText(document, fit) },
    ...document.appendices.map((appendix, index) => ({
      orientation: orientationOf(appendix),
      headers: headers.appendix,
      content: renderAppendix(appendix, document, { set: fit.set, firstChart: chartsBefore(document, index) + 1 }),
    })),
  ];
  const last = sections.length - 1;
  const body = sections.map(({ orientation, headers: own, content }, index) => {
    const properties = sectionProperties(orientation, own);
    return content + (index === last ? breakParagraph('') + properties : breakParagraph(properties));
  });
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:document ${NAMESPACES}><w:body>${body.join('')}</w:body></w:document>`;
}

/** How many charts stand before an appendix. */
function chartsBefore({ body, appendices }: Document, index: number): number {
  return [body, ...appendices.slice(0, index).map(({ blocks }) => blocks)].flatMap(chartsIn).length;
}

function mainText(document: Document, fit: HeadFit): string {
  const body = renderBlocks(document.body, textAreaOf('portrait'), { keepLast: true, firstChart: 1 });
  return joinParted([
    renderHead(document, fit),
    renderTitle(document, fit.set),
    body,
    renderSignature(document, fit.set),
  ]);
}

import type { Frame } from './package.ts';
import { HEADER_DISTANCE_MM, MARGINS_MM, type Orientation, paperSize } from './page.ts';
import { twipsOfMm } from './units.ts';

/** A w:sectPr on a new page: paper, margins, both headers named anew, page numbers from 1 and none on the first page. */
export function sectionProperties(orientation: Orientation, headers: Frame['headers']): string {
  const { width, height } = paperSize(orientation);
  const margins = Object.entries(MARGINS_MM).map(([side, mm]) => `w:${side}="${twipsOfMm(mm)}"`);
  const distance = twipsOfMm(HEADER_DISTANCE_MM);
  return [
    '<w:sectPr>',
    `<w:headerReference w:type="default" r:id="${headers.default}"/><w:headerReference w:type="first" r:id="${headers.first}"/>`,
    '<w:type w:val="nextPage"/>',
    `<w:pgSz w:w="${width}" w:h="${height}"${orientation === 'landscape' ? ' w:orient="landscape"' : ''}/>`,
    `<w:pgMar ${margins.join(' ')} w:header="${distance}" w:footer="${distance}" w:gutter="0"/>`,
    '<w:pgNumType w:fmt="decimal" w:start="1"/><w:titlePg/>',
    '</w:sectPr>',
  ].join('');
}

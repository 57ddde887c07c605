import type { Document } from '../model/document.ts';
import { escapeXml, printableLine, printableLines } from './xml.ts';

/** docProps/core.xml: title, agency and language; its only time is the document's own date, so that equal input gives equal bytes. */
export function coreProperties({ typeName, abstract, header, language }: Document): string {
  const title = [printableLine(typeName ?? ''), ...abstract.flatMap(printableLines)].join(' ');
  const created =
    header.date.kind === 'date'
      ? `<dcterms:created xsi:type="dcterms:W3CDTF">${header.date.date}T00:00:00Z</dcterms:created>`
      : '';
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${escapeXml(title)}</dc:title><dc:creator>${escapeXml(printableLine(header.agency))}</dc:creator><dc:language>${language}</dc:language>${created}`,
    '</cp:coreProperties>',
  ].join('');
}

import type { Document } from '../model/document.ts';
import { renderAppendix } from './appendix.ts';
import { renderBlocks } from './blocks.ts';
import { coreProperties } from './core-properties.ts';
import { renderHead } from './head.ts';
import { type Frame, packDocx } from './package.ts';
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
  return packDocx(frame, {
    'word/document.xml': documentXml(document, frame),
    'docProps/core.xml': coreProperties(document),
  });
}

interface Section {
  readonly orientation: Orientation;
  readonly content: string;
}

/** The body as strings: the document itself, then each appendix in a section of its own. */
function documentXml(document: Document, frame: Frame): string {
  const sections: readonly Section[] = [
    { orientation: 'portrait', content: mainText(document) },
    ...document.appendices.map((appendix) => ({
      orientation: appendix.orientation,
      content: renderAppendix(appendix, document),
    })),
  ];
  const last = sections.length - 1;
  const body = sections.map(({ orientation, content }, index) => {
    const properties = sectionProperties(orientation, frame);
    return content + (index === last ? breakParagraph('') + properties : breakParagraph(properties));
  });
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:document ${NAMESPACES}><w:body>${body.join('')}</w:body></w:document>`;
}

function mainText(document: Document): string {
  const body = renderBlocks(document.body, textAreaOf('portrait'), true);
  return joinParted([renderHead(document), renderTitle(document), body, renderSignature(document)]);
}

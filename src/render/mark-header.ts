import type { Document } from '../model/document.ts';
import { circulationMark } from './marks.ts';
import { type OwnPart, RELATION_TYPES } from './package.ts';
import { printableLine } from './xml.ts';

/** Ô số 11 stands in the top margin of page 1: its header, in place of the empty one; undefined in a document without the mark. */
export function markHeader({ circulation }: Document): OwnPart | undefined {
  if (circulation === undefined || printableLine(circulation) === '') return undefined;
  return {
    path: 'header3.xml',
    content: `<?xml version="1.0" encoding="UTF-8"?><w:hdr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${circulationMark(circulation)}</w:hdr>`,
    contentType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml',
    relation: { id: 'rIdPhamVi', type: `${RELATION_TYPES}/header` },
  };
}

import type { Found } from '../../lint/elements.ts';
import { shownText } from '../../lint/rules/shown.ts';
import type { DocumentPart, SourcePlace } from '../source-place.ts';

/** The text of a paragraph on one line. */
export function textOf({ paragraph }: Found): string {
  return shownText(paragraph).normalize('NFC').replace(/\s+/gu, ' ').trim();
}

/** A part of the document as a place. */
export function part(name: DocumentPart): SourcePlace {
  return { kind: 'part', part: name };
}

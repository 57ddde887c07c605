import type { Elements } from './elements.ts';
import { appendixStarts, findAppendix } from './find-appendices.ts';
import { findHead } from './find-head.ts';
import { findSignature } from './find-signature.ts';
import { findTitle } from './find-title.ts';
import { flowOf } from './flow.ts';
import { kindOf } from './kind.ts';
import type { DocxLayout } from './layout.ts';
import { stepOf, stepsOf } from './steps.ts';
import { isLetterAbstract } from './telltale.ts';
import { textOf } from './text-parts.ts';

/** A document of which the decree governs no more than its paper, type and text. */
const UNGOVERNED: Omit<Elements, 'body' | 'tables' | 'appendices'> = {
  kind: 'appendix',
  parent: [],
  agency: [],
  abstract: [],
  letterAbstract: [],
  addressees: [],
  bases: [],
  authority: [],
  recipients: [],
  marks: {},
};

/**
 * The pieces of any official document, by what they say and where they stand, whether it is built with tables, tabs, text boxes
 * or blanks. Going down the page: head, title, text, signature, appendices; each may be absent.
 */
export function findElements(layout: DocxLayout): Elements {
  const blocks = flowOf(layout);
  const { party, rest, end: headEnd, letterAbstract, ...head } = findHead(blocks);
  const starts = appendixStarts(blocks, headEnd);
  const {
    start: signing,
    end: mainEnd,
    ...signature
  } = findSignature(blocks, {
    start: headEnd,
    end: starts[0] ?? blocks.length,
  });
  const steps = [
    ...rest.map((line) => stepOf(line, headEnd - 1)),
    ...stepsOf(blocks, { start: headEnd, end: signing }),
  ];
  const isLetter = letterAbstract.some(({ paragraph }) => isLetterAbstract(paragraph.text));
  const { end: titleEnd, ...title } = findTitle(steps, isLetter);
  const text = textOf(blocks, { start: Math.max(headEnd, steps[titleEnd]?.block ?? signing), end: signing });
  const appendices = starts.flatMap((start, index) => {
    const found = findAppendix(blocks, { start, end: starts[index + 1] ?? Math.max(blocks.length, mainEnd) });
    return found === undefined ? [] : [found];
  });
  // How the Party writes its head, title, signature and Nơi nhận (T/M, Số 36-CT/ĐU, underlined titles) is no matter of the decree.
  if (party) return { ...UNGOVERNED, ...text, appendices };
  const kind = kindOf({ head, title, signature, isLetter });
  return {
    kind,
    ...head,
    // Lines below Số are a công văn's trích yếu only where no tên loại stands below them.
    letterAbstract: isLetter || title.typeName === undefined ? letterAbstract : [],
    ...title,
    ...text,
    ...signature,
    appendices,
  };
}

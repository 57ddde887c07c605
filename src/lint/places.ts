import { bandLines, isPageNumber } from './bands.ts';
import type { Elements, Found } from './elements.ts';
import type { Region } from './finding.ts';
import { flowOf } from './flow.ts';
import { once } from './once.ts';
import type { LintSubject } from './rule.ts';
import { largest, smallest } from './extremes.ts';

/** A paragraph and the region of the document it stands in. */
export interface Place {
  readonly found: Found;
  readonly region: Region;
}

/** Every paragraph of the text and of the margins, but for page numbers, which have rules of their own. */
export const placesOf = once(({ layout, elements }: LintSubject): readonly Place[] => {
  const region = regionsBy(elements);
  const text = flowOf(layout).flatMap(({ paragraphs }) =>
    paragraphs.map((found) => ({ found, region: region(found) })),
  );
  const bands = bandLines(layout.sections)
    .filter((line) => !isPageNumber(line))
    .map((found) => ({ found, region: found.band }));
  return [...text, ...bands];
});

/** The paragraphs of head, title and signature, by name of the element. */
export function headOf(elements: Elements): readonly Found[] {
  const { nationalTitle, motto, number, placeDate } = elements;
  return [
    nationalTitle,
    motto,
    number,
    placeDate,
    ...elements.parent,
    ...elements.agency,
    ...elements.letterAbstract,
  ].filter((found) => found !== undefined);
}

export function titleOf({ typeName, abstract, addressee, addressees, bases }: Elements): readonly Found[] {
  return [typeName, ...abstract, addressee, ...addressees, ...bases].filter((found) => found !== undefined);
}

export function signatureOf({ authority, signer, recipientsLabel, recipients }: Elements): readonly Found[] {
  return [...authority, signer, recipientsLabel, ...recipients].filter((found) => found !== undefined);
}

/** Paragraphs are numbered down the file, so that the last of the head and the first of the signature part it. */
function regionsBy(elements: Elements): (found: Found) => Region {
  const indexes = (list: readonly Found[]): readonly number[] => list.map(({ paragraph }) => paragraph.index);
  const head = largest(indexes(headOf(elements)), -1);
  const title = largest(indexes(titleOf(elements)), -1);
  const signature = smallest(indexes(signatureOf(elements)), Infinity);
  const appendix = smallest(indexes(elements.appendices.map(({ number }) => number)), Infinity);
  return ({ paragraph: { index }, cell }) => {
    if (index >= appendix) return 'appendix';
    if (index <= head) return 'head';
    if (index <= title) return 'title';
    if (index >= signature) return 'signature';
    return cell === undefined ? 'body' : 'table';
  };
}

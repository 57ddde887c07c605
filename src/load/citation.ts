import type { Citation } from '../model/facts.ts';
import { locatedAt, optional, textAt } from './fields.ts';
import { checkDocumentNumber } from './ids.ts';
import type { Loading } from './loading.ts';
import type { Tree } from './tree.ts';
import { plainDateAt } from './values.ts';

/** Văn bản được dẫn: type, number, date, issuer and title. */
export function readCitation(tree: Tree, loading: Loading): Citation {
  const number = locatedAt(tree, 'number');
  if (number !== undefined) checkDocumentNumber(number, loading);
  return {
    type: textAt(tree, 'type') ?? '',
    number: number?.value ?? '',
    ...optional('date', plainDateAt(tree, 'date', loading)),
    ...optional('issuer', textAt(tree, 'issuer')),
    ...optional('title', textAt(tree, 'title')),
    place: number?.place ?? tree.place,
  };
}

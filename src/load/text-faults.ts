import { diagnostic, type Diagnostic } from '../diagnostic/diagnostic.ts';
import { findLegacyEncoding } from '../vietnamese/encodings.ts';
import { findMixedAlphabets } from '../vietnamese/look-alikes.ts';
import type { Scalar, Tree } from './tree.ts';

/** At most this many values of one file are reported: a file in an old font is wrong in all of them. */
const MOST_FAULTS = 20;

/** Only text beyond ASCII can be typed in an old font or mix alphabets. */
const BEYOND_ASCII = /[^\p{ASCII}]/u;

/** The values of a tree that were typed in TCVN3 or VNI, or mix Latin letters with ones that only look the same. */
export function findTextFaults(tree: Tree): readonly Diagnostic[] {
  const faults: Diagnostic[] = [];
  for (const scalar of scalarsOf(tree)) {
    if (faults.length >= MOST_FAULTS) break;
    if (!BEYOND_ASCII.test(scalar.text)) continue;
    const found = findLegacyEncoding(scalar.text) ?? findMixedAlphabets(scalar.text);
    if (found !== undefined) faults.push(diagnostic(found.code, scalar.place, found.args));
  }
  return faults;
}

function* scalarsOf(tree: Tree): Generator<Scalar> {
  switch (tree.kind) {
    case 'scalar':
      yield tree;
      return;
    case 'list':
      for (const item of tree.items) yield* scalarsOf(item);
      return;
    case 'map':
      for (const { key, value } of tree.entries) {
        yield key;
        yield* scalarsOf(value);
      }
  }
}

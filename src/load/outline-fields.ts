import type { Located } from '../model/facts.ts';
import { PERIOD_LENGTHS, type PeriodLength } from '../model/period-length.ts';
import { itemsAt, locatedAt, textOf } from './fields.ts';
import type { Tree } from './tree.ts';

/** Lengths of period that a part is for; empty: all. */
export function whenOf(tree: Tree): readonly PeriodLength[] {
  return itemsAt(tree, 'when').flatMap((item) => PERIOD_LENGTHS.find((length) => length === textOf(item)) ?? []);
}

/** The text of a key that the shape has shown to be there. */
export function textIn(tree: Tree, key: string): Located<string> {
  return locatedAt(tree, key) ?? { value: '', place: tree.place };
}

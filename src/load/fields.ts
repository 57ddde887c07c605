import type { Place } from '../diagnostic/place.ts';
import type { Located } from '../model/facts.ts';
import type { Entry, Tree } from './tree.ts';

/**
 * Reading a located tree by key. A value of another type than asked for reads as absent: the check of shapes has already said
 * so, and the facts go on with what is sound.
 */

/** The entries of a map; none for anything else. */
export function entriesOf(tree: Tree | undefined): readonly Entry[] {
  return tree?.kind === 'map' ? tree.entries : [];
}

/** The value of a key, or undefined when the key is not there or has nothing behind it. */
export function field(tree: Tree | undefined, key: string): Tree | undefined {
  const value = entriesOf(tree).find((entry) => entry.key.text === key)?.value;
  return value?.kind === 'scalar' && value.absent ? undefined : value;
}

/** Where a key's value stands; where the map itself stands when the key is not there. */
export function placeOf(tree: Tree, key: string): Place {
  const entry = entriesOf(tree).find((candidate) => candidate.key.text === key);
  return entry?.value.place ?? firstKey(tree);
}

/** Where a missing key of a map is reported: at its first key, or at the place of what stands there instead. */
export function firstKey(tree: Tree): Place {
  return entriesOf(tree)[0]?.key.place ?? tree.place;
}

/** A scalar's text without blanks around it, or undefined for nothing and for other types. */
export function textOf(tree: Tree | undefined): string | undefined {
  if (tree?.kind !== 'scalar' || tree.absent) return undefined;
  const text = tree.text.trim();
  return text === '' ? undefined : text;
}

/** The text of a key. */
export function textAt(tree: Tree | undefined, key: string): string | undefined {
  return textOf(field(tree, key));
}

/** A scalar with its place. */
export function locatedOf(tree: Tree | undefined): Located<string> | undefined {
  const value = textOf(tree);
  return value === undefined || tree === undefined ? undefined : { value, place: tree.place };
}

/** The text of a key with its place. */
export function locatedAt(tree: Tree | undefined, key: string): Located<string> | undefined {
  return locatedOf(field(tree, key));
}

/** The items of a list; a single value written without a list counts as a list of one. */
export function itemsOf(tree: Tree | undefined): readonly Tree[] {
  if (tree === undefined) return [];
  return tree.kind === 'list' ? tree.items : [tree];
}

/** The items of a key's list. */
export function itemsAt(tree: Tree | undefined, key: string): readonly Tree[] {
  return itemsOf(field(tree, key));
}

/** The texts of a key's list (or its single text), with places. */
export function locatedListAt(tree: Tree | undefined, key: string): readonly Located<string>[] {
  return itemsAt(tree, key).flatMap((item) => locatedOf(item) ?? []);
}

/** The texts of a key's list (or its single text). */
export function textListAt(tree: Tree | undefined, key: string): readonly string[] {
  return locatedListAt(tree, key).map(({ value }) => value);
}

/** A key's word when it is one of `words`; the check of shapes has refused any other. */
export function choiceAt<const T extends string>(
  tree: Tree | undefined,
  key: string,
  words: readonly T[],
): T | undefined {
  const text = textAt(tree, key);
  return words.find((word) => word === text);
}

/** Whether a yes-no key says yes; `otherwise` when it is not there. */
export function flagAt(tree: Tree | undefined, key: string, otherwise: boolean): boolean {
  const word = choiceAt(tree, key, ['true', 'có', 'false', 'không']);
  return word === undefined ? otherwise : word === 'true' || word === 'có';
}

/** `{ [key]: value }`, or nothing when there is no value: for the optional fields of facts. */
export function optional<const K extends string, V>(key: K, value: V | undefined): { readonly [P in K]?: V } {
  return value === undefined ? {} : ({ [key]: value } as { readonly [P in K]: V });
}

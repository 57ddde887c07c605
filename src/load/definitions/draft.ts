import { diagnostic, type Diagnostic } from '../../diagnostic/diagnostic.ts';
import type { Place } from '../../diagnostic/place.ts';
import type { Plain, PlainPath } from '../../model/definitions/plain.ts';
import { clip } from '../../vietnamese/words.ts';
import { scalarAt, type Mapping, type Scalar, type Tree } from '../tree.ts';

/** A tree that is being put together from the cells of several sheets. */
export type Draft = DraftMap | DraftList;

export interface DraftMap {
  readonly kind: 'map-draft';
  readonly place: Place;
  readonly entries: Map<string, { readonly key: Scalar; readonly value: Draft | Tree }>;
}

interface DraftList {
  readonly kind: 'list-draft';
  readonly place: Place;
  readonly items: (Draft | Tree)[];
}

export function draftMap(place: Place): DraftMap {
  return { kind: 'map-draft', place, entries: new Map() };
}

/** What is put into a draft: a value, the place of new maps and lists above it, and where faults go. */
export interface Putting {
  readonly value: Tree;
  readonly above: Place;
  readonly report: (fault: Diagnostic) => void;
}

/** Puts a value at a path. What stands there already stays, and one that differs is told with both places. */
export function put(root: Draft, path: PlainPath, putting: Putting): void {
  const [step, next, ...rest] = path;
  if (step === undefined) return;
  const there = childOf(root, step);
  if (next === undefined) {
    if (there === undefined) add(root, step, { value: putting.value, place: putting.value.place });
    else reportConflict(there, putting);
    return;
  }
  const child = there ?? draftFor(next, putting.above);
  if (there === undefined) add(root, step, { value: child, place: putting.above });
  if (isDraft(child)) put(child, [next, ...rest], putting);
  else reportConflict(child, putting);
}

/** The map at a path, made where there is none; undefined where something else stands. */
export function mapAt(root: Draft, path: PlainPath, above: Place): DraftMap | undefined {
  const [step, ...rest] = path;
  if (step === undefined) return root.kind === 'map-draft' ? root : undefined;
  const [next] = rest;
  const there = childOf(root, step);
  const child = there ?? (next === undefined ? draftMap(above) : draftFor(next, above));
  if (there === undefined) add(root, step, { value: child, place: above });
  return isDraft(child) ? mapAt(child, rest, above) : undefined;
}

/** How many items the list at a path has. */
export function countAt(root: Draft, path: PlainPath): number {
  const found = path.reduce<Draft | Tree | undefined>(
    (at, step) => (at !== undefined && isDraft(at) ? childOf(at, step) : undefined),
    root,
  );
  return found?.kind === 'list-draft' ? found.items.length : 0;
}

/** The finished tree; `first` are entries before all others. */
export function treeOf(draft: Draft): Tree {
  if (draft.kind === 'list-draft') {
    return { kind: 'list', items: draft.items.map(finished), place: draft.place };
  }
  const entries = [...draft.entries.values()].map(({ key, value }) => ({ key, value: finished(value) }));
  return { kind: 'map', entries, place: draft.place } satisfies Mapping;
}

/** A value of a cell as a tree, all of it at the cell's place. */
export function plainTree(value: Plain, place: Place): Tree {
  if (typeof value === 'string') return scalarAt(value, place);
  if (value instanceof Map) {
    const entries = [...(value as ReadonlyMap<string, Plain>)].map(([key, item]) => ({
      key: scalarAt(key, place),
      value: plainTree(item, place),
    }));
    return { kind: 'map', entries, place };
  }
  // What is neither text nor map is a list.
  return { kind: 'list', items: (value as readonly Plain[]).map((item) => plainTree(item, place)), place };
}

function finished(value: Draft | Tree): Tree {
  return isDraft(value) ? treeOf(value) : value;
}

function isDraft(value: Draft | Tree): value is Draft {
  return value.kind === 'map-draft' || value.kind === 'list-draft';
}

function draftFor(step: string | number, place: Place): Draft {
  return typeof step === 'string' ? draftMap(place) : { kind: 'list-draft', place, items: [] };
}

function childOf(draft: Draft, step: string | number): Draft | Tree | undefined {
  if (draft.kind === 'map-draft') return draft.entries.get(String(step))?.value;
  return typeof step === 'number' ? draft.items[step] : undefined;
}

/** What comes behind a gap in a list closes it. */
function add(draft: Draft, step: string | number, { value, place }: { value: Draft | Tree; place: Place }): void {
  if (draft.kind === 'map-draft') draft.entries.set(String(step), { key: scalarAt(String(step), place), value });
  else draft.items.push(value);
}

function reportConflict(there: Draft | Tree, { value, report }: Putting): void {
  const [first, second] = [wordsOf(finished(there)), wordsOf(value)];
  if (first === second) return;
  report(
    diagnostic(
      'value-conflict',
      value.place,
      { first: clip(first), second: clip(second) },
      { related: [{ place: there.place, note: 'first-here' }] },
    ),
  );
}

function wordsOf(tree: Tree): string {
  switch (tree.kind) {
    case 'scalar':
      return tree.text;
    case 'list':
      return tree.items.map(wordsOf).join('; ');
    case 'map':
      return tree.entries.map(({ key, value }) => `${key.text}: ${wordsOf(value)}`).join('; ');
  }
}

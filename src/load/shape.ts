import type * as z from 'zod';
import type { ReadingArgs } from '../diagnostic/codes/reading.ts';
import { diagnostic, type Diagnostic } from '../diagnostic/diagnostic.ts';
import { clip, nearest } from '../vietnamese/words.ts';
import { entriesOf, firstKey, textOf } from './fields.ts';
import type { Tree } from './tree.ts';

/** At most this many faults of shape are listed for one file; one more says how many were left out. */
const MOST_FAULTS = 50;

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];
type Expected = ReadingArgs['wrong-type']['expected'];

/** What keys and types of a tree are not as `schema` wants them, each at its place, or at the nearest that is there. */
export function checkShape(tree: Tree, schema: z.ZodType): readonly Diagnostic[] {
  const { error } = schema.safeParse(plain(tree));
  const faults = (error?.issues ?? []).flatMap((issue) => faultsOf(issue, tree, []));
  if (faults.length <= MOST_FAULTS) return faults;
  const hidden = diagnostic(
    'more-faults',
    { kind: 'file', file: tree.place.file },
    { count: faults.length - MOST_FAULTS },
  );
  return [...faults.slice(0, MOST_FAULTS), hidden];
}

/** The tree as zod takes it: text, arrays and objects; undefined for what was not written, be it nothing or nothing in quotes. */
function plain(tree: Tree): unknown {
  switch (tree.kind) {
    case 'scalar':
      return textOf(tree);
    case 'list':
      return tree.items.map(plain);
    case 'map':
      return Object.fromEntries(tree.entries.map(({ key, value }) => [key.text, plain(value)]));
  }
}

function faultsOf(issue: Issue, tree: Tree, base: Path): readonly Diagnostic[] {
  const path = [...base, ...issue.path];
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => unknownKey(at(tree, path), key, issue.message));
    case 'invalid_value':
      return [invalidValue(tree, path, issue.values.map(String))];
    case 'invalid_union':
      return unionFaults(issue, tree, path);
    case 'invalid_type':
      return [wrongType(tree, path, [issue.expected])];
    case 'invalid_format':
      return [notWhole(at(tree, path))];
    default:
      return [wrongType(tree, path, [])];
  }
}

/** `known` is what the schema's own error says: the keys there are (see `keys` in model/fields.ts). */
function unknownKey(map: Tree, key: string, known: string): Diagnostic {
  const place = entriesOf(map).find((entry) => entry.key.text === key)?.key.place ?? map.place;
  const near = nearest(key, known.split(' '));
  return diagnostic('unknown-key', place, { key, ...(near !== undefined && { nearest: near }) });
}

function invalidValue(tree: Tree, path: Path, choices: readonly string[]): Diagnostic {
  const value = at(tree, path);
  if (value.kind !== 'scalar' || textOf(value) === undefined) return wrongType(tree, path, ['string']);
  const text = value.text.trim();
  const near = nearest(text, choices);
  return diagnostic('invalid-value', value.place, { text, choices, ...(near !== undefined && { nearest: near }) });
}

/** The only format of texts in our schemas is that of whole numbers. */
function notWhole(value: Tree): Diagnostic {
  return diagnostic('invalid-number', value.place, { text: clip(textOf(value) ?? ''), expected: 'count' });
}

/** The faults within the one alternative that has the right type; when none has, that the type is wrong. */
function unionFaults(issue: z.core.$ZodIssueInvalidUnion, tree: Tree, path: Path): readonly Diagnostic[] {
  const alternatives = issue.errors.filter((issues) => !issues.some(isOfOtherType));
  const [best] = [...alternatives].sort((a, b) => a.length - b.length);
  if (best !== undefined) return best.flatMap((inner) => faultsOf(inner, tree, path));
  const expected = issue.errors.flat().flatMap((inner) => (inner.code === 'invalid_type' ? [inner.expected] : []));
  return [wrongType(tree, path, expected)];
}

function isOfOtherType(issue: Issue): boolean {
  return issue.path.length === 0 && issue.code === 'invalid_type';
}

function wrongType(tree: Tree, path: Path, expected: readonly string[]): Diagnostic {
  const value = find(tree, path);
  const last = String(path.at(-1) ?? '');
  if (value === undefined) return diagnostic('missing-key', firstKey(at(tree, path.slice(0, -1))), { key: last });
  const found = value.kind === 'scalar' ? (textOf(value) === undefined ? 'nothing' : 'text') : value.kind;
  return diagnostic('wrong-type', value.place, { expected: expectedType(expected), found });
}

/** zod's names of types in ours. */
function expectedType(types: readonly string[]): Expected {
  const hasText = types.includes('string') || types.length === 0;
  const hasList = types.includes('array');
  const hasMap = types.includes('object') || types.includes('record');
  if (hasText) return hasList ? 'text-or-list' : hasMap ? 'text-or-map' : 'text';
  return hasList ? 'list' : 'map';
}

/** What stands at a path of keys and indexes. */
function find(tree: Tree, path: Path): Tree | undefined {
  let here: Tree | undefined = tree;
  for (const step of path) {
    if (here?.kind === 'list') here = here.items[Number(step)];
    else here = entriesOf(here).find((entry) => entry.key.text === step)?.value;
  }
  return here;
}

/** What stands at a path, or at the longest beginning of it that is there. */
function at(tree: Tree, path: Path): Tree {
  return find(tree, path) ?? at(tree, path.slice(0, -1));
}

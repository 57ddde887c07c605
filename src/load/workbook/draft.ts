import { diagnostic, type Diagnostic } from '../../diagnostic/diagnostic.ts';
import type { Place } from '../../diagnostic/place.ts';
import { exact, sumOf, type Exact } from '../../model/exact.ts';
import { printNumber, readNumber } from '../../vietnamese/numbers.ts';
import { scalarAt, type Entry, type Mapping, type Scalar, type Tree } from '../tree.ts';
import { clip } from '../../vietnamese/words.ts';

/** One value of a submission as it stands in a workbook. */
export interface Found {
  /** In `cchc/submission/1`; the id of a task is one step, whatever it holds. */
  readonly path: readonly string[];
  readonly value: Tree;
  /** Where the thing is named that the value is about: the row of the task. */
  readonly subject: Place;
}

/** Texts that may stand in several rows of one task: what is told of it then is all of them. */
const JOINED: ReadonlySet<string> = new Set(['product', 'note', 'reason', 'objective', 'subjective']);

/**
 * The tree of a submission that holds what was found, in order. Two different values for one thing are a fault and the first
 * stays; with `joins`, texts about one task are put together, as they are meant where a task stands over several rows.
 */
export function treeOf(
  found: readonly Found[],
  {
    file,
    joins,
    report,
  }: { readonly file: string; readonly joins: boolean; readonly report: (fault: Diagnostic) => void },
): Mapping {
  const root = nodeAt({ kind: 'file', file });
  put(root, ['schema'], { value: scalarAt('cchc/submission/1', root.place), subject: root.place }, () => undefined);
  for (const { path, value, subject } of withTotalsApart(found, report)) {
    put(root, path, { value, subject }, (before) => {
      if (sameText(before, value)) return undefined;
      const last = path.at(-1) ?? '';
      if (joins && JOINED.has(last) && before.kind === 'scalar' && value.kind === 'scalar')
        return { ...before, text: `${before.text}\n${value.text}` };
      const args = { first: clip(wordsOf(before)), second: clip(wordsOf(value)) };
      report(
        diagnostic('value-conflict', value.place, args, { related: [{ place: before.place, note: 'first-here' }] }),
      );
      return undefined;
    });
  }
  return mapOf(root);
}

/** The words of a value, for a message. */
function wordsOf(tree: Tree): string {
  if (tree.kind === 'scalar') return tree.text;
  const within = tree.kind === 'list' ? tree.items : tree.entries.map(({ value }) => value);
  return within.map(wordsOf).join('; ');
}

function sameText(a: Tree, b: Tree): boolean {
  return wordsOf(a) === wordsOf(b);
}

interface Node {
  readonly place: Place;
  readonly children: Map<string, Child>;
}

interface Child {
  readonly key: Scalar;
  value: Tree | Node;
}

function nodeAt(place: Place): Node {
  return { place, children: new Map() };
}

function isNode(value: Tree | Node): value is Node {
  return 'children' in value;
}

function put(
  node: Node,
  [step = '', ...rest]: readonly string[],
  { value, subject }: Pick<Found, 'value' | 'subject'>,
  again: (before: Tree) => Tree | undefined,
): void {
  const known = node.children.get(step);
  if (rest.length === 0) {
    if (known === undefined) node.children.set(step, { key: scalarAt(step, keyPlace(value, subject)), value });
    else if (isNode(known.value)) put(known.value, ['value'], { value, subject }, again);
    else known.value = again(known.value) ?? known.value;
    return;
  }
  const child = known ?? { key: scalarAt(step, subject), value: nodeAt(subject) };
  node.children.set(step, child);
  if (!isNode(child.value)) child.value = valueNode(child.value);
  put(child.value, rest, { value, subject }, again);
}

/** The name of a value stands where the value stands; that of a task, an indicator or a row where its row is named. */
function keyPlace(value: Tree, subject: Place): Place {
  return subject.kind === 'file' ? value.place : subject;
}

/** A value beside which its source or its day stands. */
function valueNode(value: Tree): Node {
  return { place: value.place, children: new Map([['value', { key: scalarAt('value', value.place), value }]]) };
}

function mapOf({ place, children }: Node): Mapping {
  const entries = [...children.values()].map(({ key, value }): Entry => ({
    key,
    value: isNode(value) ? mapOf(value) : value,
  }));
  return { kind: 'map', entries, place };
}

/** The keys that stand beside the value of an indicator (`cchc/submission/1`). */
const BESIDE: ReadonlySet<string> = new Set(['value', 'source', 'as_of']);

/**
 * Values of indicators where the schema has them: the rows of one with a source go below `value`; the total of one whose rows are
 * given is left, and told, since it is their sum.
 */
function withTotalsApart(found: readonly Found[], report: (fault: Diagnostic) => void): readonly Found[] {
  const ids = (isWanted: (row: string) => boolean): ReadonlySet<string> =>
    new Set(
      found.flatMap(({ path: [head, id = '', row = ''] }) =>
        head === 'indicators' && row !== '' && isWanted(row) ? [id] : [],
      ),
    );
  const byRows = ids((row) => !BESIDE.has(row));
  const detailed = ids((row) => BESIDE.has(row));
  return found.flatMap((each): readonly Found[] => {
    const [head, id = '', row] = each.path;
    if (head !== 'indicators' || !byRows.has(id)) return [each];
    if (row === undefined) {
      reportTotal(
        each.value,
        found.filter(({ path: [, own, at = ''] }) => own === id && at !== '' && !BESIDE.has(at)),
        report,
      );
      return [];
    }
    return [BESIDE.has(row) || !detailed.has(id) ? each : { ...each, path: [head, id, 'value', row] }];
  });
}

/** A total beside its rows is left, since it is made of them; one that is not their sum says that one of them is wrong. */
function reportTotal(total: Tree, rows: readonly Found[], report: (fault: Diagnostic) => void): void {
  const stated = amountOf(total);
  const parts = rows.map(({ value }) => amountOf(value));
  const known = parts.filter((part) => part !== undefined);
  const sum = known.length === parts.length ? sumOf(known) : undefined;
  if (stated !== undefined && sum !== undefined && stated.equals(sum)) return;
  const text = clip(wordsOf(total));
  report(
    diagnostic('total-of-rows', total.place, {
      text,
      ...(stated !== undefined && sum !== undefined && { sum: printNumber(sum) }),
    }),
  );
}

/** What a cell of figures comes to; what did not arise comes to nothing. */
function amountOf(value: Tree): Exact | undefined {
  if (value.kind !== 'scalar') return undefined;
  const reading = readNumber(value.text, 'amount');
  return reading.kind === 'value' ? reading.value : reading.kind === 'not-arising' ? exact(0) : undefined;
}

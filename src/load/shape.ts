import type { ReadingArgs } from '../diagnostic/codes/reading.ts';
import { diagnostic, type Diagnostic } from '../diagnostic/diagnostic.ts';
import type { Place } from '../diagnostic/place.ts';
import { clip, suggestion } from '../vietnamese/words.ts';
import { entriesOf, firstKey, textOf } from './fields.ts';
import type { FileShape, JsonShape, KeysShape } from './shape-schemas.ts';
import type { Mapping, Tree } from './tree.ts';

/** At most this many faults of shape are listed for one file; one more says how many were left out. */
const MOST_FAULTS = 50;

/** A fault not yet put into words: of thousands only the first are. */
type Fault = () => Diagnostic;

type Type = 'text' | 'list' | 'map';

/** What holding a value against a shape gives: that it is of another type altogether, or the faults within it. */
type Finding = { readonly wanted: readonly Type[] } | { readonly faults: readonly Fault[] };

const SOUND: Finding = { faults: [] };

type Defs = NonNullable<FileShape['$defs']>;

/** What keys and types of a tree are not as `shape` wants them, each at its place, or at the nearest that is there. */
export function checkShape(tree: Tree, shape: FileShape): readonly Diagnostic[] {
  const faults = faultsIn(tree, shape, shape.$defs ?? {});
  const told = faults.slice(0, MOST_FAULTS).map((fault) => fault());
  if (faults.length <= MOST_FAULTS) return told;
  const file = { kind: 'file', file: tree.place.file } as const;
  return [...told, diagnostic('more-faults', file, { count: faults.length - MOST_FAULTS })];
}

function faultsIn(tree: Tree, shape: JsonShape, defs: Defs): readonly Fault[] {
  const found = hold(tree, shape, defs);
  return 'faults' in found ? found.faults : [() => wrongType(tree, found.wanted)];
}

/** Nothing is of no type, be it not written or nothing in quotes. */
function hold(tree: Tree, shape: JsonShape, defs: Defs): Finding {
  if ('$ref' in shape) return hold(tree, referred(shape.$ref, defs), defs);
  if ('anyOf' in shape) return holdEither(tree, shape.anyOf, defs);
  if ('items' in shape) {
    return tree.kind === 'list'
      ? { faults: tree.items.flatMap((item) => faultsIn(item, shape.items, defs)) }
      : { wanted: ['list'] };
  }
  if ('properties' in shape) return tree.kind === 'map' ? holdKeys(tree, shape, defs) : { wanted: ['map'] };
  if ('additionalProperties' in shape) {
    return tree.kind === 'map' ? holdValues(tree, shape.additionalProperties, defs) : { wanted: ['map'] };
  }
  const text = textOf(tree);
  if (text === undefined) return { wanted: ['text'] };
  if ('enum' in shape) return holdChoice(text, shape.enum.filter(isText), tree.place);
  if ('pattern' in shape && shape.pattern !== undefined && !new RegExp(shape.pattern, 'u').test(text)) {
    return { faults: [() => diagnostic('invalid-number', tree.place, { text: clip(text), expected: 'count' })] };
  }
  return SOUND;
}

/** Of alternatives that have the right type the one with the fewest faults was meant; when none has, the type is wrong. */
function holdEither(tree: Tree, alternatives: readonly JsonShape[], defs: Defs): Finding {
  const findings = alternatives.map((alternative) => hold(tree, alternative, defs));
  const [best] = findings
    .flatMap((found) => ('faults' in found ? [found] : []))
    .sort((a, b) => a.faults.length - b.faults.length);
  return best ?? { wanted: findings.flatMap((found) => ('wanted' in found ? found.wanted : [])) };
}

function holdKeys(map: Mapping, { properties, required = [] }: KeysShape, defs: Defs): Finding {
  const values = new Map(map.entries.map(({ key, value }) => [key.text, value]));
  const known = Object.entries(properties).flatMap(([key, shape]): readonly Fault[] => {
    const value = values.get(key);
    const needed = required.includes(key);
    if (value === undefined) return needed ? [() => diagnostic('missing-key', firstKey(map), { key })] : [];
    return isNothing(value) && !needed ? [] : faultsIn(value, shape, defs);
  });
  const unknown = map.entries
    .filter(({ key }) => !Object.hasOwn(properties, key.text))
    .map(
      ({ key }) =>
        () =>
          unknownKey(key.text, Object.keys(properties), key.place),
    );
  return { faults: [...known, ...unknown] };
}

/** Keys that are the user's own; one without a value is let pass, as not given. */
function holdValues(map: Mapping, shape: JsonShape, defs: Defs): Finding {
  return {
    faults: entriesOf(map).flatMap(({ value }) => (isNothing(value) ? [] : faultsIn(value, shape, defs))),
  };
}

function holdChoice(text: string, choices: readonly string[], place: Place): Finding {
  if (choices.includes(text)) return SOUND;
  return { faults: [() => diagnostic('invalid-value', place, { text, choices, ...suggestion(text, choices) })] };
}

/** Editors also take `true` without quotes; to us it is the text that was typed. */
function isText(choice: unknown): choice is string {
  return typeof choice === 'string';
}

function referred(ref: string, defs: Defs): JsonShape {
  const shape = defs[ref.slice('#/$defs/'.length)];
  if (shape === undefined) throw new Error(`no shape ${ref}`);
  return shape;
}

function isNothing(tree: Tree): boolean {
  return tree.kind === 'scalar' && textOf(tree) === undefined;
}

function unknownKey(key: string, known: readonly string[], place: Place): Diagnostic {
  return diagnostic('unknown-key', place, { key, ...suggestion(key, known) });
}

function wrongType(tree: Tree, wanted: readonly Type[]): Diagnostic {
  const found = tree.kind === 'scalar' ? (isNothing(tree) ? 'nothing' : 'text') : tree.kind;
  return diagnostic('wrong-type', tree.place, { expected: expectedType(wanted), found });
}

function expectedType(wanted: readonly Type[]): ReadingArgs['wrong-type']['expected'] {
  const hasList = wanted.includes('list');
  if (wanted.includes('text')) return hasList ? 'text-or-list' : wanted.includes('map') ? 'text-or-map' : 'text';
  return hasList ? 'list' : 'map';
}

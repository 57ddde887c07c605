import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { fileShape, type JsonShape } from '../../src/load/shape-schemas.ts';
import { checkShape } from '../../src/load/shape.ts';
import { readYaml } from '../../src/load/yaml.ts';
import { FILE_KINDS, type FileKind } from '../../src/model/file-kinds.ts';
import { schemaOf } from '../../src/model/schema/schemas.ts';
import { TEMPLATES } from '../../src/templates.ts';

type Value = string | undefined | readonly Value[] | { readonly [key: string]: Value };

const EXAMPLES = fileURLToPath(new URL('../../examples/', import.meta.url));

/** Real files, every scalar as text. */
const REAL: readonly Value[] = [EXAMPLES, TEMPLATES].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.yaml') && !file.includes('explain'))
    .map((file) => parse(readFileSync(join(folder, file), 'utf8'), { schema: 'failsafe' }) as Value),
);

function kindOf(file: Value): string {
  const { schema } = file as { readonly schema?: string };
  return schema?.split('/')[1] ?? '';
}

/** Kinds of which the examples hold no file, made from what their records need. */
const MADE: Readonly<Partial<Record<FileKind, Value>>> = {
  changes: {
    schema: 'cchc/changes/1',
    changes: [{ task: 'I.1', action: 'drop', approved_by: 'Chủ tịch', date: '1/2/2024' }],
  },
  pledges: { schema: 'cchc/pledges/1', pledges: [{ unit: 'a', signed: '1/2/2024', tasks: ['I.1'] }] },
  waivers: { schema: 'cchc/waivers/1', waivers: [{ code: 'a', reason: 'b', by: 'c', until: '1/2/2024' }] },
};

const SAMPLES = FILE_KINDS.flatMap((kind) => {
  const real = REAL.filter((file) => kindOf(file) === kind);
  return (real.length > 0 ? real : [MADE[kind]]).map((value) => ({ kind, value }));
});

/** What somebody may put in place of a value. */
const OTHER: readonly Value[] = [
  '',
  'a',
  '0',
  '12',
  'true',
  undefined,
  [],
  ['a'],
  [undefined],
  {},
  { a: 'b' },
  { value: '1' },
];

/** A value with one thing in it changed; `picks` say how deep and what. */
function changed(value: Value, picks: readonly number[]): Value {
  const [pick = 0, ...rest] = picks;
  const other = OTHER[pick % OTHER.length];
  if (rest.length === 0 || value === undefined || typeof value === 'string') return other;
  if (isList(value)) {
    const at = pick % (value.length + 1);
    return at === value.length ? [...value, other] : value.map((item, i) => (i === at ? changed(item, rest) : item));
  }
  const keys = Object.keys(value);
  const key = keys[pick % (keys.length + 1)];
  if (key === undefined) return { ...value, x: other };
  if (pick % 7 === 0) return Object.fromEntries(Object.entries(value).filter(([name]) => name !== key));
  return { ...value, [key]: changed(value[key], rest) };
}

const isList = (value: Value): value is readonly Value[] => Array.isArray(value);

/** As zod takes it: nothing, written or not, is undefined. */
function plain(value: Value): unknown {
  if (value === undefined || value === null || value === '') return undefined;
  if (typeof value === 'string') return value;
  if (isList(value)) return value.map(plain);
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plain(inner)]));
}

/** As YAML: JSON is YAML, and `null` is nothing. */
function faultsOf(kind: FileKind, value: Value): readonly string[] {
  const text = JSON.stringify(value, (_, inner: unknown) => inner ?? null);
  const { tree } = readYaml(new TextEncoder().encode(text), 'f');
  return tree === undefined ? ['no tree'] : checkShape(tree, fileShape(kind)).map(({ code }) => code);
}

describe('the check of shapes', () => {
  it.each(SAMPLES.filter(({ value }) => kindOf(value) !== ''))(
    'finds nothing in a sound file: $kind',
    ({ kind, value }) => {
      expect(faultsOf(kind, value)).toEqual([]);
    },
  );

  it('refuses what the schema that people are told of refuses, and nothing else', () => {
    const changes = fc.array(fc.array(fc.nat({ max: 1000 }), { minLength: 1, maxLength: 8 }), { maxLength: 3 });
    fc.assert(
      fc.property(fc.constantFrom(...SAMPLES), changes, ({ kind, value }, all) => {
        const mistaken = all.reduce(changed, value);
        if (plain(mistaken) === undefined) return;
        const { success } = schemaOf(kind).safeParse(plain(mistaken));
        expect(faultsOf(kind, mistaken).length === 0).toBe(success);
      }),
      { numRuns: 1500 },
    );
  });

  it('tells the first fifty of many faults and how many more there are', () => {
    const unknown = Array.from({ length: 9000 }, (_, i) => `key${i}: a\n`).join('');
    const text = `schema: cchc/submission/1\nunit: a\nperiod: h1\n${unknown}`;
    const { tree } = readYaml(new TextEncoder().encode(text), 'f');
    const faults = tree === undefined ? [] : checkShape(tree, fileShape('submission'));
    expect(faults).toHaveLength(51);
    expect(faults.at(-1)).toMatchObject({ code: 'more-faults', args: { count: 8950 } });
  });

  it.each(FILE_KINDS)('knows all that the schema of %s is written in', (kind) => {
    expect(unknownIn(fileShape(kind))).toEqual([]);
  });
});

/** Words of a shape that say something, beside those for editors; each set is one kind of shape. */
const KNOWN: ReadonlySet<string> = new Set([
  '$ref',
  'anyOf',
  'enum',
  'const',
  'items,type=array',
  'additionalProperties=false,properties,required,type=object',
  'additionalProperties=false,properties,type=object',
  'additionalProperties,type=object',
  'type=string,number,null',
  'pattern,type=string,number,null',
]);

/** Shapes within a shape that are none of those known. */
function unknownIn(shape: JsonShape): readonly string[] {
  const { $schema: _1, $defs = {}, title: _2, description: _3, ...words } = shape as Record<string, unknown>;
  const { type, ...rest } = words;
  const name = Object.keys(rest)
    .map((key) => (rest[key] === false ? `${key}=false` : key))
    .concat(type === undefined || 'enum' in rest ? [] : [`type=${String(type)}`])
    .sort()
    .join(',');
  const inner = ['items', 'additionalProperties'].flatMap((key) => (words[key] ? [words[key]] : []));
  const groups = [words['properties'], $defs].flatMap((group) => Object.values(group ?? {}) as unknown[]);
  const all = [...inner, ...groups, ...((words['anyOf'] as unknown[] | undefined) ?? [])] as JsonShape[];
  return [...(KNOWN.has(name) ? [] : [name]), ...all.flatMap(unknownIn)];
}

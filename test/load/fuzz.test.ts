import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Place } from '../../src/diagnostic/place.ts';
import { kindOf } from '../../src/load/kind.ts';
import { checkShape } from '../../src/load/shape.ts';
import { fileShape } from '../../src/load/shape-schemas.ts';
import type { Tree } from '../../src/load/tree.ts';
import { readYaml } from '../../src/load/yaml.ts';
import { FILE_KINDS } from '../../src/model/file-kinds.ts';

/** Text that comes near to YAML: its signs, words of ours, blanks of all kinds. */
const yamlish = fc
  .array(
    fc.oneof(
      fc.constantFrom(...'{}[],:-#&*!|>\'"%@`?~\\\n\t '),
      fc.constantFrom(
        '\n  ',
        '\n- ',
        ': ',
        'schema: cchc/plan/1\n',
        'tasks:\n',
        '&a ',
        '*a',
        '<<: ',
        '\r\n',
        '\u00a0',
        '\ufeff',
        '---\n',
        '1.234,5',
        '"\\x',
      ),
      fc.string({ unit: 'grapheme', maxLength: 4 }),
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''));

function placesOf(tree: Tree): readonly Place[] {
  switch (tree.kind) {
    case 'scalar':
      return [tree.place];
    case 'list':
      return [tree.place, ...tree.items.flatMap(placesOf)];
    case 'map':
      return [tree.place, ...tree.entries.flatMap(({ key, value }) => [key.place, ...placesOf(value)])];
  }
}

function expectInside(place: Place, text: string): void {
  if (place.kind !== 'text') return;
  expect(place.start).toBeGreaterThanOrEqual(0);
  expect(place.end).toBeGreaterThanOrEqual(place.start);
  expect(place.end).toBeLessThanOrEqual(text.length);
}

describe('any file', () => {
  it('of any text gives a tree or faults, with places inside of it', () => {
    fc.assert(
      fc.property(fc.oneof(yamlish, fc.string({ unit: 'binary' })), (written) => {
        const { tree, diagnostics, text = '' } = readYaml(new TextEncoder().encode(written), 'f');
        expect(tree !== undefined || diagnostics.length > 0).toBe(true);
        for (const { place } of diagnostics) expectInside(place, text);
        for (const place of tree === undefined ? [] : placesOf(tree)) expectInside(place, text);
      }),
      { numRuns: 2000 },
    );
  });

  it('of any bytes gives a tree or faults', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const { tree, diagnostics } = readYaml(bytes, 'f');
        expect(tree !== undefined || diagnostics.length > 0).toBe(true);
      }),
    );
  });

  it('held against any shape gives faults inside of it', () => {
    const values = fc.letrec<{ value: unknown }>((tie) => ({
      value: fc.oneof(
        { maxDepth: 4 },
        fc.constantFrom('a', '', 'true', 'year', '1.234'),
        fc.array(tie('value'), { maxLength: 3 }),
        fc.dictionary(
          fc.constantFrom('schema', 'plan', 'unit', 'tasks', 'period', 'units', 'id', 'value', 'x'),
          tie('value'),
          { maxKeys: 4 },
        ),
      ),
    })).value;
    fc.assert(
      fc.property(values, fc.constantFrom(...FILE_KINDS), (value, kind) => {
        const { tree, text = '' } = readYaml(new TextEncoder().encode(JSON.stringify(value)), 'f');
        if (tree === undefined) return;
        kindOf(tree);
        const faults = checkShape(tree, fileShape(kind));
        for (const { place } of faults) expectInside(place, text);
        expect(faults.length).toBeLessThan(100);
      }),
    );
  });
});

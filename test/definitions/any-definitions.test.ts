import fc from 'fast-check';
import { expect, test } from 'vitest';
import { composeDefinitions } from '../../src/compose/definitions/definitions-book.ts';
import type { DefinitionFile, Plain, PlainMap } from '../../src/model/definitions/plain.ts';
import { asRead, filesByName, readBack } from './read-back.ts';

/** Words that a cell could take for something else: separators, names of units and groups, words of lists, numbers and titles. */
const WORDS = fc
  .oneof(
    fc.constantFrom(
      'Công an xã',
      'cong_an',
      'Các thôn',
      'cac_thon',
      'all',
      'Tất cả các đơn vị',
      'một; hai',
      'dòng một\ndòng hai',
      'h1: >= 98',
      'a,b',
      'II',
      '=A1',
      '- đã xong',
      '[1]',
      'a/b',
      'Có',
      'true',
      '05/06/2024',
      '1.234,5',
      'Phụ lục I',
    ),
    fc.string({
      unit: fc.constantFrom('a', 'đ', ' ', ';', '\n', ':', '/', '[', ']', '1', ',', '%'),
      minLength: 1,
      maxLength: 8,
    }),
  )
  .map((text) => text.trim().replaceAll(/[^\S\n]+$/gmu, ''))
  .filter((text) => text !== '');

const LIST = fc.array(WORDS, { minLength: 1, maxLength: 3 });
const TEXT_OR_LIST: fc.Arbitrary<Plain> = fc.oneof(WORDS, LIST);

/** A map of some of these keys, in their order. */
function some(values: Readonly<Record<string, fc.Arbitrary<Plain>>>): fc.Arbitrary<PlainMap> {
  const entries = Object.entries(values).map(([key, value]) =>
    fc.option(value, { nil: undefined }).map((made) => (made === undefined ? [] : [[key, made] as const])),
  );
  return fc.tuple(...entries).map((made) => new Map(made.flat()));
}

const TASK = some({
  id: WORDS,
  content: WORDS,
  product: WORDS,
  deadline: WORDS,
  lead: TEXT_OR_LIST,
  support: TEXT_OR_LIST,
  serves: TEXT_OR_LIST,
  pledged: fc.constantFrom('true', 'false', 'có', 'WRONG'),
}).filter((task) => task.size > 0);

const TASKS = some({
  appendix: WORDS,
  title: WORDS,
  tasks: fc.array(TASK, { minLength: 1, maxLength: 3 }),
  groups: fc.array(
    some({ title: WORDS, tasks: fc.array(TASK, { minLength: 1, maxLength: 3 }) }).filter((group) => group.size > 0),
    { minLength: 1, maxLength: 3 },
  ),
}).filter((file) => file.has('appendix'));

const PLAN = fc
  .tuple(
    some({
      agency: some({ name: WORDS, signer: some({ authority: TEXT_OR_LIST, title: WORDS }) }),
      plan: some({ number: WORDS, basis: fc.array(some({ type: WORDS, title: WORDS }), { maxLength: 2 }) }),
      also: fc.array(some({ key: WORDS, number: WORDS }), { maxLength: 2 }),
      documents: some({ report: some({ to: TEXT_OR_LIST, name_units: WORDS, signer: some({ name: WORDS }) }) }),
      rules: some({ 'late-submission': WORDS }),
    }),
    WORDS,
  )
  .map(
    ([plan, alias]): PlainMap =>
      new Map<string, Plain>([
        ...plan,
        [
          'units',
          [
            new Map([
              ['id', 'cong_an'],
              ['name', 'Công an xã'],
              ['kind', 'cooperating'],
              ['aliases', alias],
            ]),
            new Map([
              ['id', 'thon_1'],
              ['name', 'Thôn 1; thôn 2'],
            ]),
          ],
        ],
        [
          'unit_groups',
          new Map([
            [
              'cac_thon',
              new Map<string, Plain>([
                ['name', 'Các thôn'],
                ['members', ['thon_1', alias]],
              ]),
            ],
          ]),
        ],
      ]),
  );

const INDICATORS = some({
  include: TEXT_OR_LIST,
  rows: some({
    linh_vuc: fc.array(
      some({ id: WORDS, label: WORDS }).filter((row) => row.has('id')),
      { minLength: 1, maxLength: 3 },
    ),
  }),
  indicators: fc.array(
    some({
      id: WORDS,
      label: WORDS,
      target: fc.oneof(WORDS, some({ h1: WORDS, year: WORDS })),
      reporters: TEXT_OR_LIST,
    }).filter((one) => one.has('id')),
    { minLength: 1, maxLength: 2 },
  ),
  reporters: some({ cong_an: TEXT_OR_LIST, cac_thon: LIST }),
});

const FILES = fc
  .record({
    plan: PLAN,
    tasks: TASKS,
    indicators: INDICATORS,
    texts: some({ report: some({ a: WORDS, b: some({ c: WORDS }) }), period: TEXT_OR_LIST }),
  })
  .map(({ plan, tasks, indicators, texts }): readonly DefinitionFile[] => [
    { kind: 'plan', name: 'plan', value: plan },
    { kind: 'indicators', name: 'indicators', value: indicators },
    { kind: 'tasks', name: 'tasks/phu-luc-1', value: tasks },
    { kind: 'texts', name: 'texts/a', value: texts },
  ]);

/** A unit's name means the unit, in a file and in a cell; what says nothing is no file. */
function meaning(files: readonly DefinitionFile[]): unknown {
  const text = JSON.stringify(filesByName(files), (_, value: unknown) => (value === 'Công an xã' ? 'cong_an' : value));
  return Object.fromEntries(Object.entries(JSON.parse(text) as object).filter(([, value]) => value !== undefined));
}

test('whatever definitions say has its place in a workbook, and says the same from there', () => {
  fc.assert(
    fc.property(FILES, (files) => {
      const back = readBack(asRead(composeDefinitions(files)));
      expect(back.diagnostics).toEqual([]);
      expect(meaning(back.files)).toEqual(meaning(files));
    }),
    { numRuns: 100 },
  );
}, 60_000);

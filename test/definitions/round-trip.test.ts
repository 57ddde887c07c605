import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { composeDefinitions } from '../../src/compose/definitions/definitions-book.ts';
import { loadDefinitions } from '../../src/load/definitions/load-definitions.ts';
import type { DefinitionFile, Plain } from '../../src/model/definitions/plain.ts';
import { asRead, filesByName, readBack } from './read-back.ts';

const EXAMPLES = readdirSync('examples').filter((name) => !name.includes('.'));

test('a task of which nothing can be said in cells keeps its place before another', () => {
  const task = (key: string, text: string): Plain => new Map([[key, text]]);
  // This is neither a yes nor a no.
  const tasks = [
    task('pledged', 'chưa rõ'),
    new Map([
      ['id', 'I.2'],
      ['content', 'Việc hai'],
    ]),
  ];
  const files: readonly DefinitionFile[] = [
    {
      kind: 'tasks',
      name: 'tasks/phu-luc-1',
      value: new Map<string, Plain>([
        ['appendix', 'I'],
        ['tasks', tasks],
      ]),
    },
  ];
  const back = readBack(asRead(composeDefinitions(files)));
  expect(back.diagnostics).toEqual([]);
  expect(filesByName(back.files)).toEqual(filesByName(files));
});

describe.each(EXAMPLES)('the definitions of %s', (name) => {
  const { files } = loadDefinitions(`examples/${name}`);
  const book = composeDefinitions(files);
  const back = readBack(asRead(book));

  test('are the same after a workbook', () => {
    expect(back.diagnostics).toEqual([]);
    expect(filesByName(back.files)).toEqual(filesByName(files));
  });

  test('make the same workbook again', () => {
    expect(composeDefinitions(back.files)).toEqual(book);
  });
});

import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { composeDefinitions } from '../../src/compose/definitions/definitions-book.ts';
import { loadDefinitions } from '../../src/load/definitions/load-definitions.ts';
import { asRead, filesByName, readBack } from './read-back.ts';

const EXAMPLES = readdirSync('examples').filter((name) => !name.includes('.'));

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

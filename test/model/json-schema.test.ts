import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { jsonSchema } from '../../src/model/json-schema.ts';
import { FILE_KINDS } from '../../src/model/schemas.ts';

/** `vitest -u` writes them anew after a change of what people may type. */
it.each(FILE_KINDS)('the JSON Schema of %s in templates/schema is the one that our schema gives', async (kind) => {
  const golden = fileURLToPath(new URL(`../../templates/schema/${kind}.json`, import.meta.url));
  await expect(`${JSON.stringify(jsonSchema(kind), undefined, 2)}\n`).toMatchFileSnapshot(golden);
});

it('editors may leave numbers and yes or no without quotes', () => {
  const { properties } = jsonSchema('submission') as { properties: Record<string, { type?: unknown }> };
  expect(properties['year']?.type).toEqual(['string', 'number', 'null']);
});

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeBuiltIn } from '../src/load/make-built-in.ts';
import { jsonSchema } from '../src/model/schema/json-schema.ts';
import { FILE_KINDS } from '../src/model/file-kinds.ts';
import { makeFrame } from '../src/render/frame.ts';
import { TEMPLATES } from '../src/templates.ts';

/** Files of templates/ that are made from others and kept in the repository: `npm run generate` writes them anew. */
const jsonText = (value: object): string => `${JSON.stringify(value, undefined, 2)}\n`;

describe('generated files are what their sources make of them', () => {
  it('frame.json: the .docx frame that the docx library makes of our tables', async () => {
    await expect(jsonText(await makeFrame())).toMatchFileSnapshot(join(TEMPLATES, 'frame.json'));
  });

  it('built-in.json: the facts of the indicator sets and outlines', async () => {
    await expect(`${JSON.stringify(makeBuiltIn())}\n`).toMatchFileSnapshot(join(TEMPLATES, 'built-in.json'));
  });

  it.each(FILE_KINDS)('schema/%s.json: the JSON Schema for editors', async (kind) => {
    await expect(jsonText(jsonSchema(kind))).toMatchFileSnapshot(join(TEMPLATES, 'schema', `${kind}.json`));
  });

  it('schema/ holds nothing else', () => {
    expect(readdirSync(join(TEMPLATES, 'schema')).sort()).toEqual(FILE_KINDS.map((kind) => `${kind}.json`).sort());
  });
});

it('editors may leave numbers and yes or no without quotes', () => {
  const { properties } = jsonSchema('submission') as { properties: Record<string, { type?: unknown }> };
  expect(properties['year']?.type).toEqual(['string', 'number', 'null']);
});

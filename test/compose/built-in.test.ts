import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readOutlines } from '../../src/load/built-in.ts';
import { TEMPLATES } from '../../src/templates.ts';

const FILE = join(TEMPLATES, 'outlines.json');
const text = `${JSON.stringify(readOutlines())}\n`;
if (process.env['CCHC_GENERATE'] !== undefined) writeFileSync(FILE, text);

it('templates/outlines.json is what the built-in outlines say (CCHC_GENERATE=1 writes it anew)', () => {
  expect(readFileSync(FILE, 'utf8')).toBe(text);
});

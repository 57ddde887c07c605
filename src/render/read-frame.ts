import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { TEMPLATES } from '../templates.ts';
import type { Frame } from './package.ts';

/** The frame made ahead of time by the docx library: templates/frame.json, which a test holds against `makeFrame`. */
export async function readFrame(): Promise<Frame> {
  return JSON.parse(await readFile(join(TEMPLATES, 'frame.json'), 'utf8')) as Frame;
}

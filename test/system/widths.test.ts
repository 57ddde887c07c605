import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { type Face, TIMES_WIDTHS } from '../../src/law/times-widths.ts';

const STYLES: Readonly<Record<Face, string>> = { regular: 'Regular', bold: 'Bold', italic: 'Italic' };

/** Path of a style of Tinos; fails where the font is not installed. */
async function fontFile(style: string): Promise<string> {
  const { stdout } = await promisify(execFile)('fc-list', [`Tinos:style=${style}`, 'file']);
  const path = stdout.split(/:?\s*\n/)[0]?.trim();
  if (path === undefined || path === '')
    throw new Error('Tinos is not installed; this test needs fonts-croscore (Debian).');
  return path;
}

/** Reads the advance width of a letter in a TrueType font: its glyph by the `cmap` table of format 4, the glyph's width by `hmtx`. */
function advanceReader(font: Buffer): (letter: string) => number | undefined {
  const tables = new Map<string, number>();
  for (let at = 12; at < 12 + 16 * font.readUInt16BE(4); at += 16)
    tables.set(font.toString('latin1', at, at + 4), font.readUInt32BE(at + 8));
  const table = (name: string): number => tables.get(name) ?? Number.NaN;
  const cmap = table('cmap');
  const subtables = Array.from(
    { length: font.readUInt16BE(cmap + 2) },
    (_, index) => cmap + font.readUInt32BE(cmap + 8 + 8 * index),
  );
  const format4 = subtables.find((at) => font.readUInt16BE(at) === 4) ?? Number.NaN;
  const twiceSegments = font.readUInt16BE(format4 + 6);
  const metrics = font.readUInt16BE(table('hhea') + 34);
  return (letter) => {
    const code = letter.charCodeAt(0);
    for (let segment = format4 + 14; segment < format4 + 14 + twiceSegments; segment += 2) {
      if (code > font.readUInt16BE(segment)) continue;
      const start = segment + 2 + twiceSegments;
      if (code < font.readUInt16BE(start)) return undefined;
      const delta = font.readUInt16BE(start + twiceSegments);
      const rangeAt = start + 2 * twiceSegments;
      const range = font.readUInt16BE(rangeAt);
      const glyph = range === 0 ? code : font.readUInt16BE(rangeAt + range + 2 * (code - font.readUInt16BE(start)));
      return font.readUInt16BE(table('hmtx') + 4 * Math.min((glyph + delta) & 0xffff, metrics - 1));
    }
    return undefined;
  };
}

test.each(Object.entries(STYLES))('the widths of the %s letters are those of the font', async (face, style) => {
  const advance = advanceReader(await readFile(await fontFile(style)));
  const wrong = Object.entries(TIMES_WIDTHS[face as Face]).flatMap(([width, letters]) =>
    [...letters]
      .filter((letter) => advance(letter) !== Number(width))
      .map((letter) => `${letter}: ${width}, font ${advance(letter)}`),
  );
  expect(wrong).toEqual([]);
});

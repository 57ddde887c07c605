import { fold } from '../fold.ts';
import type { Plain } from './plain.ts';
import type { UnitNames } from './unit-names.ts';

/** How a value of a definition is written in one cell. */
export type Codec =
  | { readonly kind: 'text' }
  /** Several texts, on lines of their own or behind semicolons; `short` ones may also be parted by commas. */
  | { readonly kind: 'list'; readonly short?: true }
  /** One of a few words: what the file says and what the cell shows, the usual way of saying it first. */
  | { readonly kind: 'choice'; readonly words: readonly (readonly [said: string, shown: string])[] }
  /** A unit or group by name. */
  | { readonly kind: 'unit' }
  /** Several of them. */
  | { readonly kind: 'units' }
  /** A text, or a line `key: text` for each key. */
  | { readonly kind: 'keyed' };

export const TEXT: Codec = { kind: 'text' };
export const LIST: Codec = { kind: 'list' };
export const SHORT_LIST: Codec = { kind: 'list', short: true };
export const UNIT: Codec = { kind: 'unit' };
export const UNITS: Codec = { kind: 'units' };
export const KEYED: Codec = { kind: 'keyed' };
export const YES_NO: Codec = {
  kind: 'choice',
  words: [
    ['true', 'Có'],
    ['false', 'Không'],
    ['có', 'Có'],
    ['không', 'Không'],
  ],
};

/** One of a few words, each as `file: word of the cell`. */
export function choice(words: Readonly<Record<string, string>>): Codec {
  return { kind: 'choice', words: Object.entries(words) };
}

/** What a cell holds for a value, or undefined where a cell of this kind cannot say it. */
export function encode(codec: Codec, value: Plain, units: UnitNames): string | undefined {
  switch (codec.kind) {
    case 'text':
      return typeof value === 'string' ? filled(value) : undefined;
    case 'choice':
      return codec.words.find(([said]) => said === value)?.[1];
    case 'list':
      return encodeItems(value, codec.short === true ? '; ' : '\n', (text) =>
        codec.short === true && text.includes(',') ? undefined : text,
      );
    case 'unit':
      return typeof value === 'string' ? shownUnit(value.trim(), units) : undefined;
    case 'units':
      return encodeItems(value, '\n', (text) => shownUnit(text, units));
    case 'keyed':
      return encodeKeyed(value);
  }
}

/** What a filled cell says; undefined where it holds none of the words that it may. */
export function decode(codec: Codec, text: string, units: UnitNames): Plain | undefined {
  switch (codec.kind) {
    case 'text':
      return text.trim();
    case 'choice': {
      const word = fold(text);
      return codec.words.find(([said, shown]) => fold(shown) === word || fold(said) === word)?.[0];
    }
    case 'list':
      return itemsOf(text, codec.short === true ? /[\n;,]/u : /[\n;]/u);
    case 'unit':
      return units.meant(text.trim());
    case 'units':
      return itemsOf(text, /[\n;]/u).map(units.meant);
    case 'keyed':
      return decodeKeyed(text);
  }
}

/** The name of a unit in a file means the unit; that of a group is mere words there, and in a cell it would be the group. */
function shownUnit(text: string, units: UnitNames): string | undefined {
  const meant = units.meant(text);
  return text === '' || (meant !== text && units.isGroup(meant)) ? undefined : units.shown(text);
}

function filled(text: string): string | undefined {
  const trimmed = text.trim();
  return trimmed === '' ? undefined : trimmed;
}

function itemsOf(text: string, between: RegExp): readonly string[] {
  return text.split(between).flatMap((item) => filled(item) ?? []);
}

function encodeItems(value: Plain, between: string, shown: (text: string) => string | undefined): string | undefined {
  const items = typeof value === 'string' ? [value] : Array.isArray(value) ? (value as readonly Plain[]) : [];
  const texts = items.map((item) =>
    typeof item === 'string' && !/[;\n]/u.test(item.trim()) ? filled(item) : undefined,
  );
  const cells = texts.map((text) => (text === undefined ? undefined : shown(text)));
  return items.length === 0 || cells.some((cell) => cell === undefined) ? undefined : cells.join(between);
}

const KEYED_LINE = /^([a-z][a-z0-9_]*): *(\S.*)$/u;

function encodeKeyed(value: Plain): string | undefined {
  if (typeof value === 'string') {
    const text = filled(value);
    return text === undefined || decodeKeyed(text) !== text ? undefined : text;
  }
  if (!(value instanceof Map)) return undefined;
  const lines = [...(value as ReadonlyMap<string, Plain>)].map(([key, text]) =>
    typeof text === 'string' && !text.trim().includes('\n') ? `${key}: ${text.trim()}` : '',
  );
  return lines.length > 0 && lines.every((line) => KEYED_LINE.test(line)) ? lines.join('\n') : undefined;
}

function decodeKeyed(text: string): Plain {
  const lines = itemsOf(text, /\n/u).map((line) => KEYED_LINE.exec(line));
  if (lines.some((line) => line === null)) return text.trim();
  return new Map(
    lines.flatMap((line) => (line?.[1] === undefined || line[2] === undefined ? [] : [[line[1], line[2]]])),
  );
}

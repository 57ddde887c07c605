import { findLegacyEncoding } from '../../vietnamese/encodings.ts';
import { LEGACY, readInFont, UNICODE_VIETNAMESE, type Legacy } from '../../vietnamese/legacy-fonts.ts';
import { isSyllable } from '../../vietnamese/syllables.ts';
import { nfc } from '../../vietnamese/words.ts';

/** A piece of text in one font; without one it is in its cell's. */
export interface Run {
  readonly text: string;
  readonly font?: string;
}

/** A text as it is kept, and the encoding it was in. */
export interface CellText {
  readonly text: string;
  readonly legacy?: Legacy['name'];
}

/** What runs in a cell of that font say, in Unicode (NFC), without control characters. */
export function cellText(runs: readonly Run[], font: string): CellText {
  let legacy: Legacy['name'] | undefined;
  const read = runs.map(({ text, font: own = font }) => {
    const clean = cleanText(text);
    const inFont = asPrinted(clean, own);
    if (inFont !== clean) legacy = /^vni/iu.test(own) ? 'VNI' : 'TCVN3';
    return inFont;
  });
  const text = nfc(read.join(''));
  return legacy === undefined ? byItsLetters(text) : { text, legacy };
}

/** Text in the name of an old font is Unicode all the same where only as such it is Vietnamese: the font was left behind when it was pasted. */
function asPrinted(text: string, font: string): string {
  if (!/^(?:\.vn|vn|vni)/iu.test(font)) return text;
  const words = nfc(text)
    .split(BETWEEN_WORDS)
    .filter((word) => BEYOND_ASCII.test(word));
  const isUnicode = words.length > 0 && words.every(isWord) && !words.every((word) => isWord(readInFont(word, font)));
  return isUnicode ? text : readInFont(text, font);
}

/** ASCII only: TCVN3 puts letters where Latin-1 has signs. */
const BETWEEN_WORDS = /[\s!-@[-`{-~]+/u;

/** Syllables have seven letters at most ("nghiêng"), and each may have a mark of its own. */
function isWord(word: string): boolean {
  return word.length <= 12 && isSyllable(word);
}

/** Old text that lost its font is known by its letters, unless Unicode stands beside it: then nobody can tell what is what. */
function byItsLetters(text: string): CellText {
  if (!BEYOND_ASCII.test(text) || UNICODE_VIETNAMESE.test(text)) return { text };
  const found = findLegacyEncoding(text);
  const legacy =
    found?.code === 'legacy-encoding' ? LEGACY.find(({ name }) => name === found.args.encoding) : undefined;
  return legacy === undefined ? { text } : { text: nfc(legacy.convert(text)), legacy: legacy.name };
}

const BEYOND_ASCII = /[\u0080-\uffff]/u;

/** _x000D_ is how a sheet writes a character that XML has no place for, _x005F_ the underscore of such a writing (ECMA-376 Part 1, 22.9.2.19). */
const ESCAPED = /_x([\dA-Fa-f]{4})_/gu;

/** What prints nothing: control characters, halves of characters, non-characters, marks that turn the reading direction, soft hyphens and joiners. */
const UNPRINTED =
  // oxlint-disable-next-line no-control-regex -- finding them is the point
  /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u200b\u202a-\u202e\u2060\u2066-\u2069\ufeff\ufffe\uffff]|\p{Surrogate}/gu;

/** Line ends of every kind: of Windows, of old Macs, and those that come along from Word. */
// oxlint-disable-next-line no-control-regex -- finding them is the point
const LINE_END = /\r\n?|[\u000b\u000c\u0085\u2028\u2029]/gu;

function cleanText(text: string): string {
  const decoded = text.includes('_x')
    ? text.replace(ESCAPED, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    : text;
  return decoded.replace(LINE_END, '\n').replace(UNPRINTED, '');
}

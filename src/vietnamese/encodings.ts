import { LEGACY, type Legacy, UNICODE_VIETNAMESE } from './legacy-fonts.ts';
import { fault, type Fault } from './reading.ts';
import { isSyllable } from './syllables.ts';
import { clip, nfc } from './words.ts';

/** A word: no spaces, no ASCII digits and signs, no dashes and curly quotes; TCVN3 puts letters where Latin-1 has signs. */
const WORDS = /[^\s!-@[-`{-~\u2000-\u206F]{2,}/gu;

/** Words that must be found beside Unicode Vietnamese before a text is called TCVN3 or VNI; alone, one is enough. */
const ENOUGH = 2;

/**
 * The fault of a text typed with a TCVN3 (.VnTime) or VNI font and read as Latin letters ("Hoµn thµnh", "Hoaøn thaønh"), or
 * undefined. A word counts only when it is no Vietnamese as it stands and is a Vietnamese syllable once converted.
 */
export function findLegacyEncoding(text: string): Fault | undefined {
  const composed = nfc(text);
  const mixed = UNICODE_VIETNAMESE.test(composed);
  for (const legacy of LEGACY) {
    const word = legacy.signs.test(composed) ? firstLegacyWord(composed, legacy, mixed ? ENOUGH : 1) : undefined;
    if (word === undefined) continue;
    const quoted = clip(mixed ? word : composed);
    return fault('legacy-encoding', { encoding: legacy.name, text: quoted, meant: legacy.convert(quoted) });
  }
  return undefined;
}

/** The first word in `legacy`, where the text has at least `least` of them. */
function firstLegacyWord(text: string, legacy: Legacy, least: number): string | undefined {
  const found: string[] = [];
  for (const [word] of text.matchAll(WORDS)) {
    if (isLegacyWord(word, legacy)) found.push(word);
    // Two letters alone are too easily something else: "µm", "Tö".
    if (found.length >= ENOUGH || (found.length >= least && word.length > 2 && found.at(-1) === word)) return found[0];
  }
  return undefined;
}

/** Syllables have seven letters at most ("nghiêng"); VNI writes two signs for some. */
const LONGEST_SYLLABLE = 12;

function isLegacyWord(word: string, legacy: Legacy): boolean {
  if (word.length > LONGEST_SYLLABLE || !legacy.signs.test(word) || UNICODE_VIETNAMESE.test(word)) return false;
  return !isSyllable(word) && isSyllable(legacy.convert(word));
}

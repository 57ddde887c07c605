import { fault, type Fault } from './reading.ts';
import { clip, nfc } from './words.ts';

/** Cyrillic letters that look like Latin ones, each with its Latin twin. */
const CYRILLIC = 'аa еe оo рp сc уy хx іi јj ѕs ԁd һh АA ВB ЕE ЅS ІI ЈJ КK МM НH ОO РP СC ТT УY ХX ПN пn ҺH';

/** Greek letters that look like Latin ones; not those that physics uses (μ, Δ, Ω). */
const GREEK = 'αa εe ιi κk νv οo ρp τt υu χx ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX';

const TWINS: ReadonlyMap<string, string> = new Map(
  `${CYRILLIC} ${GREEK}`.split(' ').map((pair) => [pair.slice(0, 1), pair.slice(1)] as const),
);

const FOREIGN = /[\u0370-\u03FF\u0400-\u052F]/u;
const WORDS = /[\p{L}\p{M}]+/gu;

/**
 * The fault of the first word that mixes Latin letters with Cyrillic or Greek ones that look the same ("nһân" with a Cyrillic
 * һ, as recognised or copied text has it), or undefined. `letter` is the foreign one, `meant` the word in Latin letters.
 */
export function findMixedAlphabets(text: string): Fault | undefined {
  if (!FOREIGN.test(text)) return undefined;
  for (const [word] of nfc(text).matchAll(WORDS)) {
    const letter =
      FOREIGN.test(word) && /\p{Script=Latin}/u.test(word) ? Array.from(word).find((l) => TWINS.has(l)) : undefined;
    if (letter !== undefined) return fault('mixed-alphabets', { text: clip(word), letter, meant: clip(inLatin(word)) });
  }
  return undefined;
}

function inLatin(word: string): string {
  return Array.from(word, (letter) => TWINS.get(letter) ?? letter).join('');
}

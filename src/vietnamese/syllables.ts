const ONSET = '(?:b|ch|c|d|đ|gh|gi|g|h|kh|k|l|m|ngh|ng|nh|n|ph|p|qu|q|r|s|th|tr|t|v|x)?';

/** Vowels that can end a syllable. */
const OPEN =
  'a|e|ê|i|o|ô|ơ|u|ư|y|ia|ya|ua|ưa|oa|oe|uê|uơ|uy|uya|ai|ao|au|ay|âu|ây|eo|êu|iu|iêu|yêu|oi|ôi|ơi|ui|uôi|ưi|ươi|ưu|ươu|oai|oay|oeo|oao|uai|uay|uây|uyu|uao|ueo';

/** Vowels that a consonant can follow. */
const CLOSED = 'a|ă|â|e|ê|i|o|ô|ơ|u|ư|y|iê|yê|uô|ươ|oa|oă|oe|oo|ua|uă|uâ|ue|uê|uy|uyê';

const SYLLABLE = new RegExp(`^${ONSET}(?:(?:${OPEN})|(?:${CLOSED})(?:ch|c|m|ng|nh|n|p|t))$`, 'u');

/** Tones as combining marks: huyền, sắc, ngã, hỏi, nặng. */
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;

/** Behind c, ch, p and t only these tones, or none, are spoken: sắc, nặng. */
const STOPPED_WITH_OTHER_TONE = /[\u0300\u0303\u0309].*(?:ch|c|p|t)$/u;

/** Whether a word is built like a Vietnamese syllable: one onset, vowel and final with at most one tone, in any case. */
export function isSyllable(word: string): boolean {
  const open = word.toLowerCase().normalize('NFD');
  if ((open.match(TONES)?.length ?? 0) > 1 || STOPPED_WITH_OTHER_TONE.test(open)) return false;
  return SYLLABLE.test(open.replace(TONES, '').normalize('NFC'));
}

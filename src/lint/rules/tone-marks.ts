/** Vowels whose tone may stand on the first (hòa, hòe, thúy: old style) or the second (hoà, hoè, thuý: new style). */
const PAIRS: readonly (readonly [old: string, recent: string])[] = [
  ...pairs('o', 'a'),
  ...pairs('o', 'e'),
  ...pairs('u', 'y'),
];

function pairs(first: string, second: string): readonly (readonly [string, string])[] {
  return ['\u0300', '\u0301', '\u0309', '\u0303', '\u0323'].map((tone) => [
    `${first}${tone}`.normalize('NFC') + second,
    first + `${second}${tone}`.normalize('NFC'),
  ]);
}

const RECENT_BY_OLD = new Map(PAIRS);
const OLD_BY_RECENT = new Map(PAIRS.map(([old, recent]) => [recent, old]));

/** Which place of the tone mark a syllable shows: old (hòa) or new (hoà); undefined where both write it alike (quý, toán). */
export function toneStyle(syllable: string): 'old' | 'new' | undefined {
  const lower = syllable.toLowerCase();
  const end = lower.slice(-2);
  // The u of qu belongs to the consonant: quý, quỳ have their only place.
  if (end.startsWith('u') && lower.at(-3) === 'q') return undefined;
  if (RECENT_BY_OLD.has(end)) return 'old';
  return OLD_BY_RECENT.has(end) ? 'new' : undefined;
}

/** A syllable with its tone mark in the other place, in the case it has; itself where there is none. */
export function inOtherStyle(syllable: string): string {
  const end = syllable.slice(-2).toLowerCase();
  const other = toneStyle(syllable) === undefined ? undefined : (RECENT_BY_OLD.get(end) ?? OLD_BY_RECENT.get(end));
  if (other === undefined) return syllable;
  const [first = '', second = ''] = other;
  const [a = '', b = ''] = syllable.slice(-2);
  return syllable.slice(0, -2) + likeCase(a, first) + likeCase(b, second);
}

/** A text in which every tone mark stands as in hoà, so that two spellings of one name compare as equal. */
export function inNewStyle(text: string): string {
  return text.replace(/\p{L}+/gu, (word) => (toneStyle(word) === 'old' ? inOtherStyle(word) : word));
}

function likeCase(model: string, letter: string): string {
  return model === model.toLowerCase() ? letter : letter.toUpperCase();
}

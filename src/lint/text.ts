/** Where older and newer spelling put the tone in oa, oe, uy: hoà and hòa, uỷ and ủy. Both are lawful. */
const TONES: readonly (readonly [string, string])[] = [
  ['oà', 'òa'],
  ['oá', 'óa'],
  ['oả', 'ỏa'],
  ['oã', 'õa'],
  ['oạ', 'ọa'],
  ['oè', 'òe'],
  ['oé', 'óe'],
  ['oẻ', 'ỏe'],
  ['oẽ', 'õe'],
  ['oẹ', 'ọe'],
  ['uỳ', 'ùy'],
  ['uý', 'úy'],
  ['uỷ', 'ủy'],
  ['uỹ', 'ũy'],
  ['uỵ', 'ụy'],
];

const SPELLINGS: ReadonlyMap<string, string> = new Map([
  ...TONES,
  ...TONES.map(([older, newer]) => [older.toUpperCase(), newer.toUpperCase()] as const),
]);
const SPELLING = new RegExp(`(?<![qQ])(?:${[...SPELLINGS.keys()].join('|')})`, 'gu');

/** `text` as words are compared exactly: composed letters, one spelling of tones, single spaces, none at the ends. */
export function plain(text: string): string {
  return text
    .normalize('NFC')
    .replace(SPELLING, (older) => SPELLINGS.get(older) ?? older)
    .replace(/\s+/gu, ' ')
    .trim();
}

/** Whether two texts are the same words in the same or another case. */
export function sameWords(a: string, b: string): boolean {
  return plain(a).toLowerCase() === plain(b).toLowerCase();
}

import { fold } from '../../model/fold.ts';

/** Abbreviations of this work that one writes out and another does not (nd30.md, practice.md), folded. */
const ABBREVIATIONS: readonly (readonly [string, string])[] = [
  ['cchc', 'cai cach hanh chinh'],
  ['tthc', 'thu tuc hanh chinh'],
  ['dvctt', 'dich vu cong truc tuyen'],
  ['ubnd', 'uy ban nhan dan'],
  ['hdnd', 'hoi dong nhan dan'],
  ['mttq', 'mat tran to quoc'],
  ['bcd', 'ban chi dao'],
  ['cbcc', 'can bo cong chuc'],
  ['cntt', 'cong nghe thong tin'],
  ['cdcds', 'chuyen doi so'],
  ['vbqppl', 'van ban quy pham phap luat'],
  ['bpmc', 'bo phan mot cua'],
  ['bpttnvtkq', 'bo phan tiep nhan va tra ket qua'],
  ['kh', 'ke hoach'],
  ['qd', 'quyet dinh'],
  ['bc', 'bao cao'],
  ['hs', 'ho so'],
  ['gq', 'giai quyet'],
];

const WRITTEN_OUT: ReadonlyMap<string, readonly string[]> = new Map(
  ABBREVIATIONS.map(([short, long]) => [short, long.split(' ')]),
);

/** The syllables of a text, without case, marks, punctuation and the place of its tones, abbreviations written out. */
export function syllablesOf(text: string): readonly string[] {
  const words = fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.flatMap((word) => WRITTEN_OUT.get(word) ?? [word]);
}

/** Syllables that a shortened text must have before it is taken for a part of a longer one. */
const ENOUGH = 4;

/** How sure a shortened text is at the least: below a whole one that is nearly the same, above chance. */
const SHORTENED = 0.8;

/**
 * How alike two texts are, from 0 to 1: the share of syllables and of their neighbourhoods that both have. One that is a part of the
 * other, of at least four syllables, counts as a shortened one.
 */
export function likeness(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 || b.length === 0) return 0;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const shared = (shareOf(a, b) + shareOf(pairsOf(a), pairsOf(b))) / 2;
  const isPart = short.length >= ENOUGH && ` ${long.join(' ')} `.includes(` ${short.join(' ')} `);
  return isPart ? Math.max(shared, SHORTENED + 0.2 * (short.length / long.length)) : shared;
}

function pairsOf(syllables: readonly string[]): readonly string[] {
  return ['', ...syllables].map((syllable, i) => `${syllable} ${syllables[i] ?? ''}`);
}

/** Twice what both have over all that there is (Dice). */
function shareOf(a: readonly string[], b: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const each of a) counts.set(each, (counts.get(each) ?? 0) + 1);
  let both = 0;
  for (const each of b) {
    const left = counts.get(each) ?? 0;
    if (left === 0) continue;
    both += 1;
    counts.set(each, left - 1);
  }
  return (2 * both) / (a.length + b.length);
}

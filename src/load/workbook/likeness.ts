import { fold } from '../../model/fold.ts';

/** Abbreviations of this work that one writes out and another does not, folded. */
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

/** How alike a shortened text and the whole one are: the more of it is left, the more. */
const SHORTENED = 0.7;
const BY_LENGTH = 0.25;

/** Texts with other numbers in them (đợt 1, đợt 2; quý I, quý II) are seldom the same, however alike their words are. */
const OTHER_NUMBERS = 0.7;

/**
 * How alike two texts are, from 0 to 1: the share of syllables and of their neighbourhoods that both have. One that is a part of the
 * other, of at least four syllables, counts as a shortened one.
 */
export function likeness(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 || b.length === 0) return 0;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const shared = (shareOf(a, b) + shareOf(pairsOf(a), pairsOf(b))) / 2;
  const isPart = short.length >= ENOUGH && ` ${long.join(' ')} `.includes(` ${short.join(' ')} `);
  const alike = isPart ? Math.max(shared, SHORTENED + BY_LENGTH * (short.length / long.length)) : shared;
  return haveOtherNumbers(a, b) ? alike * OTHER_NUMBERS : alike;
}

/** Whether each has numbers that the other has not. */
function haveOtherNumbers(a: readonly string[], b: readonly string[]): boolean {
  const [own, other] = [numbersIn(a), numbersIn(b)];
  return own.some((each) => !other.includes(each)) && other.some((each) => !own.includes(each));
}

function numbersIn(syllables: readonly string[]): readonly string[] {
  return syllables
    .filter((each, i) => /^\d+$/u.test(each) || (/^(?:i{1,3}|iv)$/u.test(each) && syllables[i - 1] === 'quy'))
    .map((each) => each.replace(/^0+(?=\d)/u, ''));
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

import type { Indicator, Task } from '../../model/facts.ts';
import { fold } from '../../model/fold.ts';
import { likeness, syllablesOf } from './likeness.ts';

/** What a row of a table that has no keys can be about. */
export interface Candidate {
  /** Of a task or an indicator. */
  readonly id: string;
  /** How its printed number may stand in a row: I.1, III.3.2. */
  readonly numbers: readonly string[];
  readonly text: string;
  readonly syllables: readonly string[];
  /** Whether the unit that reports owes it. */
  readonly own: boolean;
}

export type Match =
  /** By its number. */
  | { readonly kind: 'number'; readonly candidate: Candidate }
  /** By the very same words. */
  | { readonly kind: 'same'; readonly candidate: Candidate }
  | { readonly kind: 'near'; readonly candidate: Candidate }
  /** `likeness` in percent. */
  | { readonly kind: 'doubtful'; readonly candidate: Candidate; readonly likeness: number }
  | { readonly kind: 'ambiguous'; readonly candidates: readonly Candidate[] }
  /** The number is of one, the words are of another, or of none. */
  | { readonly kind: 'contradicts'; readonly candidate: Candidate; readonly other?: Candidate }
  | { readonly kind: 'none'; readonly nearest?: Candidate };

/** From here on words are as good as the same. */
const NEAR = 0.88;
/** From here on they are probably meant. */
const LIKELY = 0.62;
/** The best one must be so much better than the next. */
const MARGIN = 0.08;
/** Words less alike than this do not belong to the number beside them. */
const UNLIKE = 0.3;

/** A task as a candidate. */
export function taskCandidate(task: Task, own: boolean): Candidate {
  return candidate(task.id, [task.id, task.printedId], task.content, own);
}

/** An indicator as a candidate. */
export function indicatorCandidate({ id, code, label }: Indicator, own: boolean): Candidate {
  return candidate(id, [id, ...(code === undefined ? [] : [code])], label, own);
}

function candidate(id: string, numbers: readonly string[], text: string, own: boolean): Candidate {
  return { id, numbers: [...new Set(numbers.map(numberKey))], text, syllables: syllablesOf(text), own };
}

/** Finds what rows are about among candidates: built once for a table, so that a row is held only against those that share words with it. */
export type Matcher = (words: string, numbers: readonly RowNumber[]) => Match;

/** A number that a row may have: "I.1", or, less surely, "1" within section I. */
export interface RowNumber {
  readonly text: string;
  readonly sure: boolean;
}

/** A matcher of these candidates; the numbers of a row are tried in their order, the surest first. */
export function matcherOf(candidates: readonly Candidate[]): Matcher {
  const index = indexOf(candidates);
  return (words, numbers) => {
    const syllables = syllablesOf(words);
    for (const { text, sure } of numbers) {
      const match = matchNumbered(index.byNumber.get(numberKey(text)) ?? [], syllables, { sure, index });
      if (match !== undefined) return match;
    }
    return matchWords(words, syllables, index);
  };
}

interface Index {
  readonly byNumber: ReadonlyMap<string, readonly Candidate[]>;
  readonly byText: ReadonlyMap<string, readonly Candidate[]>;
  readonly bySyllable: ReadonlyMap<string, readonly Candidate[]>;
}

function indexOf(candidates: readonly Candidate[]): Index {
  return {
    byNumber: groupBy(candidates, ({ numbers }) => numbers),
    byText: groupBy(candidates, ({ text }) => [fold(text)]),
    bySyllable: groupBy(candidates, ({ syllables }) => [...new Set(syllables)]),
  };
}

function groupBy(
  candidates: readonly Candidate[],
  keys: (one: Candidate) => readonly string[],
): ReadonlyMap<string, readonly Candidate[]> {
  const groups = new Map<string, Candidate[]>();
  for (const one of candidates) {
    for (const key of keys(one)) {
      const known = groups.get(key);
      if (known === undefined) groups.set(key, [one]);
      else known.push(one);
    }
  }
  return groups;
}

function numberKey(text: string): string {
  return fold(text)
    .replace(/[\s().]+$|^[\s(.]+/gu, '')
    .replace(/\s+/gu, '');
}

function matchNumbered(
  numbered: readonly Candidate[],
  syllables: readonly string[],
  { sure, index }: { readonly sure: boolean; readonly index: Index },
): Match | undefined {
  if (numbered.length === 0) return undefined;
  if (syllables.length === 0) {
    const [only, ...others] = numbered;
    if (!sure || only === undefined) return undefined;
    return others.length === 0 ? { kind: 'number', candidate: only } : { kind: 'ambiguous', candidates: numbered };
  }
  const [best] = ranked(syllables, numbered);
  if (best === undefined) return undefined;
  if (best.score >= (sure ? UNLIKE : LIKELY)) return { kind: 'number', candidate: best.candidate };
  if (!sure) return undefined;
  const [other] = ranked(syllables, sharing(syllables, index));
  const meant = other !== undefined && other.score >= LIKELY ? { other: other.candidate } : {};
  return { kind: 'contradicts', candidate: best.candidate, ...meant };
}

/** Candidates that a row is held against, at most: those that share the most of the shorter one's words. */
const MOST_HELD = 12;

function sharing(syllables: readonly string[], { bySyllable }: Index): readonly Candidate[] {
  const counts = new Map<Candidate, number>();
  for (const syllable of new Set(syllables)) {
    for (const one of bySyllable.get(syllable) ?? []) counts.set(one, (counts.get(one) ?? 0) + 1);
  }
  const shares = [...counts].map(
    ([one, count]) => [one, count / Math.min(syllables.length, one.syllables.length)] as const,
  );
  return shares
    .filter(([, share]) => share > UNLIKE)
    .sort(([, a], [, b]) => b - a)
    .slice(0, MOST_HELD)
    .map(([one]) => one);
}

interface Ranked {
  readonly candidate: Candidate;
  readonly score: number;
}

/** The unit's own before others that are as good. */
function ranked(syllables: readonly string[], candidates: readonly Candidate[]): readonly Ranked[] {
  return candidates
    .map((each) => ({ candidate: each, score: likeness(syllables, each.syllables) }))
    .sort((a, b) => b.score - a.score || Number(b.candidate.own) - Number(a.candidate.own));
}

function matchWords(words: string, syllables: readonly string[], index: Index): Match {
  const same = index.byText.get(fold(words)) ?? [];
  const sameOwn = same.filter(({ own }) => own);
  const [certain, ...rivals] = sameOwn.length === 1 ? sameOwn : same;
  if (certain !== undefined) {
    return rivals.length === 0 ? { kind: 'same', candidate: certain } : { kind: 'ambiguous', candidates: same };
  }
  const [best, ...others] = ranked(syllables, sharing(syllables, index));
  if (best === undefined || best.score < LIKELY) {
    return { kind: 'none', ...(best !== undefined && best.score > UNLIKE && { nearest: best.candidate }) };
  }
  const close = others.filter(({ score }) => score >= LIKELY && best.score - score < MARGIN);
  const contested = close.some(({ candidate: { own } }) => own || !best.candidate.own);
  if (contested) return { kind: 'ambiguous', candidates: [best, ...close].slice(0, 3).map((each) => each.candidate) };
  return best.score >= NEAR && close.length === 0
    ? { kind: 'near', candidate: best.candidate }
    : { kind: 'doubtful', candidate: best.candidate, likeness: Math.round(best.score * 100) };
}

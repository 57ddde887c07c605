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

/** Which candidate a row with these words is about; `numbers` are the ones it may have, the surest first ("I.1", or "1" within section I). */
export function matchRow(
  words: string,
  numbers: readonly { readonly text: string; readonly sure: boolean }[],
  candidates: readonly Candidate[],
): Match {
  const syllables = syllablesOf(words);
  for (const { text, sure } of numbers) {
    const numbered = candidates.filter((each) => each.numbers.includes(numberKey(text)));
    const match = matchNumbered(numbered, syllables, { sure, candidates });
    if (match !== undefined) return match;
  }
  return matchWords(words, syllables, candidates);
}

function numberKey(text: string): string {
  return fold(text)
    .replace(/[\s().]+$|^[\s(.]+/gu, '')
    .replace(/\s+/gu, '');
}

function matchNumbered(
  numbered: readonly Candidate[],
  syllables: readonly string[],
  { sure, candidates }: { readonly sure: boolean; readonly candidates: readonly Candidate[] },
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
  const [other] = ranked(syllables, candidates);
  const meant = other !== undefined && other.score >= LIKELY ? { other: other.candidate } : {};
  return { kind: 'contradicts', candidate: best.candidate, ...meant };
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

function matchWords(words: string, syllables: readonly string[], candidates: readonly Candidate[]): Match {
  const folded = fold(words);
  const same = candidates.filter(({ text }) => fold(text) === folded);
  const sameOwn = same.filter(({ own }) => own);
  const [certain, ...rivals] = sameOwn.length === 1 ? sameOwn : same;
  if (certain !== undefined) {
    return rivals.length === 0 ? { kind: 'same', candidate: certain } : { kind: 'ambiguous', candidates: same };
  }
  const [best, ...others] = ranked(syllables, candidates);
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

import { diagnostic } from '../diagnostic/diagnostic.ts';
import type { CivilDate } from '../model/civil-date.ts';
import type { Exact } from '../model/exact.ts';
import type { Deadline, Fact, Located, Measure } from '../model/facts.ts';
import { readDate } from '../vietnamese/dates.ts';
import { readDeadline } from '../vietnamese/deadlines.ts';
import { looksLikeShare, readFraction, readNumber } from '../vietnamese/numbers.ts';
import { fault, type Reading } from '../vietnamese/reading.ts';
import { clip } from '../vietnamese/words.ts';
import { entriesOf, field, firstKey, placeOf, textOf } from './fields.ts';
import { reportFault, type Loading } from './loading.ts';
import type { Tree } from './tree.ts';

/** The value of a key as a fact; a fault of the way it is written is reported and makes it `invalid`. */
export function factAt<T>(map: Tree, key: string, read: (text: string) => Reading<T>, loading: Loading): Fact<T> {
  return factOf(field(map, key), { kind: 'missing', place: placeOf(map, key) }, read, loading);
}

/** The same for a value at hand; `missing` is what it is when nothing is written. */
function factOf<T>(
  tree: Tree | undefined,
  missing: Extract<Fact<T>, { kind: 'missing' }>,
  read: (text: string) => Reading<T>,
  loading: Pick<Loading, 'report'>,
): Fact<T> {
  const text = textOf(tree);
  if (tree === undefined || text === undefined) return missing;
  const { place } = tree;
  if (isTold(tree)) return { kind: 'invalid', text, place };
  const reading = read(text);
  switch (reading.kind) {
    case 'value':
      return { kind: 'value', value: reading.value, text, place };
    case 'not-arising':
      return { kind: 'not-arising', text, place };
    case 'fault':
      reportFault(reading, place, loading);
      return { kind: 'invalid', text, place };
  }
}

/** Whether what is wrong with a value has been told when its file was read. */
function isTold(tree: Tree): boolean {
  return tree.kind === 'scalar' && tree.told === true;
}

/** A date as a fact. */
export function dateAt(map: Tree, key: string, loading: Loading): Fact<CivilDate> {
  return factAt(map, key, readDate, loading);
}

/** A date where only a date will do (records, citations): undefined when there is none, or none that can be read. */
export function plainDateAt(map: Tree, key: string, loading: Loading): CivilDate | undefined {
  const fact = factAt(map, key, readDay, loading);
  return fact.kind === 'value' ? fact.value : undefined;
}

/** The same with its place. */
export function locatedDateAt(map: Tree, key: string, loading: Loading): Located<CivilDate> | undefined {
  const fact = factAt(map, key, readDay, loading);
  return fact.kind === 'value' ? { value: fact.value, place: fact.place } : undefined;
}

/** A way of reading dates for where "không phát sinh" is none. */
export function neverNotArising<T>(read: (text: string) => Reading<T>): (text: string) => Reading<T> {
  return (text) => {
    const reading = read(text);
    return reading.kind === 'not-arising' ? fault('invalid-date', { text: clip(text) }) : reading;
  };
}

const readDay = neverNotArising(readDate);

/** What a unit wrote for a number: its value, and numerator and denominator where a rate was given as "17/25". */
export interface NumberReading {
  readonly value: Fact<Exact>;
  readonly fraction?: { readonly numerator: Exact; readonly denominator: Exact };
}

/** Reports a key that this map needs although its kind does not: missing, or there with nothing behind it. */
export function reportMissing(map: Tree, key: string, { report }: Pick<Loading, 'report'>): void {
  const entry = entriesOf(map).find((candidate) => candidate.key.text === key);
  if (entry === undefined) report(diagnostic('missing-key', firstKey(map), { key }));
  else report(diagnostic('wrong-type', entry.value.place, { expected: 'text', found: 'nothing' }));
}

/** A number of an indicator of type `type`, whose đơn vị tính is `measure`. A rate may be a fraction and is then 100·n/d percent. */
export function numberOf(
  tree: Tree | undefined,
  missing: Extract<Fact<Exact>, { kind: 'missing' }>,
  { type, measure }: { readonly type: Measure; readonly measure: string },
  loading: Pick<Loading, 'report'>,
): NumberReading {
  const text = textOf(tree);
  if (tree !== undefined && text !== undefined && isTold(tree))
    return { value: { kind: 'invalid', text, place: tree.place } };
  const fraction = type === 'rate' && text !== undefined ? readFraction(text) : undefined;
  if (tree !== undefined && text !== undefined && fraction !== undefined && !fraction.denominator.equals(0)) {
    const value = fraction.numerator.mul(100).div(fraction.denominator);
    return { value: { kind: 'value', value, text, place: tree.place }, fraction };
  }
  const percent = type === 'rate' && text !== undefined ? looksLikeShare(text) : undefined;
  if (tree !== undefined && text !== undefined && percent !== undefined) {
    loading.report(diagnostic('rate-as-share', tree.place, { text, percent }));
  }
  return { value: factOf(tree, missing, (written) => readNumber(written, type, measure), loading) };
}

/** A whole number from `least`, or undefined and a fault. */
export function wholeAt(map: Tree, key: string, least: number, loading: Pick<Loading, 'report'>): number | undefined {
  const tree = field(map, key);
  const text = textOf(tree);
  if (tree === undefined || text === undefined || isTold(tree)) return undefined;
  if (/^\d{1,4}$/u.test(text) && Number(text) >= least) return Number(text);
  reportFault(fault('invalid-number', { text: clip(text), expected: 'count' }), tree.place, loading);
  return undefined;
}

/** Thời hạn at a key; words without a date are noted, since nobody will be told that such a task is overdue. */
export function deadlineAt(map: Tree, key: string, task: string, loading: Loading): Deadline {
  const tree = field(map, key);
  const text = textOf(tree);
  if (tree === undefined || text === undefined) return { kind: 'missing', place: placeOf(map, key) };
  const { deadline, fault: found } = readDeadline(text, loading.year, tree.place);
  if (found !== undefined) reportFault(found, tree.place, loading);
  if (deadline.kind === 'open') {
    loading.report(diagnostic('deadline-without-date', tree.place, { text: clip(text), task }));
  }
  return deadline;
}

/** The number 0 to 100 of a progress (tiến độ), in percent; "3/5" is 60. */
export function progressAt(map: Tree, key: string, loading: Pick<Loading, 'report'>): Fact<Exact> {
  const missing = { kind: 'missing', place: placeOf(map, key) } as const;
  return numberOf(field(map, key), missing, { type: 'rate', measure: '%' }, loading).value;
}

import { exact, type Exact } from '../model/exact.ts';
import { fold } from './words.ts';

/** What units write for an indicator of type yes-no, folded (có/không, đạt/không đạt; the annex's codes 1 and 0). */
const ANSWERS: ReadonlyMap<string, 1 | 0> = new Map([
  ['co', 1],
  ['da co', 1],
  ['dat', 1],
  ['roi', 1],
  ['yes', 1],
  ['true', 1],
  ['x', 1],
  ['1', 1],
  ['khong', 0],
  ['khong co', 0],
  ['khong dat', 0],
  ['chua', 0],
  ['chua dat', 0],
  ['no', 0],
  ['false', 0],
  ['0', 0],
]);

/** 1 for yes, 0 for no, undefined for any other text. */
export function readYesNo(text: string): Exact | undefined {
  const answer = ANSWERS.get(fold(text));
  return answer === undefined ? undefined : exact(answer);
}

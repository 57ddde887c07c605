import type { Aggregate } from '../model/aggregate.ts';
import type { TaskClass } from '../model/task-class.ts';
import { printCount } from '../vietnamese/numbers.ts';

/** What the tasks counted as done are called, in the order they are named. */
const PARTS: readonly { readonly of: TaskClass; readonly words: string }[] = [
  { of: 'done-on-time', words: 'đúng hạn' },
  { of: 'done-late', words: 'quá hạn' },
  { of: 'ongoing', words: 'thường xuyên có kết quả' },
  { of: 'not-arising', words: 'không phát sinh' },
];

/** The parts of the completion rate's numerator, none of them zero: "đúng hạn 05, quá hạn 01"; empty when nothing is done. */
export function donePartsOf({ tasks }: Pick<Aggregate, 'tasks'>): string {
  return PARTS.flatMap(({ of, words }) => {
    const done = tasks.filter((result) => result.class === of && result.countedDone).length;
    return done === 0 ? [] : [`${words} ${printCount(done)}`];
  }).join(', ');
}

import { diagnostic, type Diagnostic } from '../../diagnostic/diagnostic.ts';
import type { CheckingArgs } from '../../diagnostic/codes/checking.ts';
import type { Located } from '../../model/facts.ts';
import { repeatsIn } from '../repeats.ts';
import type { SubmissionRule } from '../rule.ts';
import type { Subject } from '../subject.ts';

/** The same task, indicator or row told twice in one submission. */
export const toldTwice: SubmissionRule = ({ submission, tasks, about }) => [
  ...repeated(
    'task',
    tasks.map(({ report, task }) => ({ key: task.id, id: report.id })),
    about,
  ),
  ...repeated('indicator', submission.indicators.map(keyed), about),
  ...submission.indicators.flatMap((report) => repeated('row', (report.rows ?? []).map(keyed), about)),
];

const keyed = ({ id }: { readonly id: Located<string> }): Told => ({ key: id.value, id });

interface Told {
  readonly key: string;
  readonly id: Located<string>;
}

function repeated(
  what: CheckingArgs['duplicate-id']['what'],
  told: readonly Told[],
  about: Subject['about'],
): readonly Diagnostic[] {
  return repeatsIn(told, ({ key }) => key).map(([{ id }, first]) => {
    const related = [{ place: first.id.place, note: 'first-here' as const }];
    return diagnostic('duplicate-id', id.place, { what, id: id.value }, { ...about, related });
  });
}

import { diagnostic, type Diagnostic } from '../../diagnostic/diagnostic.ts';
import type { Sent } from '../../model/received.ts';
import { repeatsIn } from '../repeats.ts';
import type { WorkspaceRule } from '../rule.ts';

/** Files whose bytes are those of another one. */
export const identicalCopies: WorkspaceRule = ({ workspace }) =>
  repeatsIn(workspace.submissions, ({ hash }) => hash).map(([submission, first]) => {
    const related = [{ place: first.place, note: 'first-here' as const }];
    const about = { unit: submission.unit.value, period: submission.period.value, related };
    return diagnostic('identical-submission', submission.place, { other: first.file }, about);
  });

/** Different files of one unit, period and revision: nobody can tell which one counts. */
export const sameRevision: WorkspaceRule = ({ sent }) => sent.flatMap(judge);

function judge({ unit, period, revisions }: Sent): readonly Diagnostic[] {
  return revisions.flatMap((submission, index) => {
    const before = revisions[index - 1];
    const revision = submission.revision.value;
    if (before === undefined || before.revision.value !== revision) return [];
    const args = { unit: unit.name, period: period.label, revision, other: before.file };
    const related = [{ place: before.unit.place, note: 'also-here' as const }];
    return [
      diagnostic('duplicate-submission', submission.unit.place, args, { unit: unit.id, period: period.id, related }),
    ];
  });
}

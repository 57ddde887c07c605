import { diagnostic, type Diagnostic } from '../../diagnostic/diagnostic.ts';
import type { Sent } from '../../model/received.ts';
import type { WorkspaceRule } from '../rule.ts';

/** Revisions (báo cáo bổ sung) dated before the ones they replace. */
export const revisionOrder: WorkspaceRule = ({ sent }) =>
  sent.flatMap(({ unit, period, revisions }) =>
    revisions.flatMap((submission, index): readonly Diagnostic[] => {
      const before = revisions[index - 1];
      if (before === undefined || before.revision.value === submission.revision.value) return [];
      const { submitted, revision } = submission;
      if (submitted.kind !== 'value' || before.submitted.kind !== 'value') return [];
      if (submitted.value >= before.submitted.value) return [];
      const args = {
        revision: revision.value,
        submitted: submitted.value,
        earlier: before.revision.value,
        earlierSubmitted: before.submitted.value,
      };
      const related = [{ place: before.submitted.place, note: 'submission-says' as const }];
      return [diagnostic('revision-order', submitted.place, args, { unit: unit.id, period: period.id, related })];
    }),
  );

/** Revisions before the last one that are not in the folder. */
export const revisionsAllThere: WorkspaceRule = ({ sent }) => sent.flatMap(missingRevisions);

function missingRevisions({ unit, period, revisions }: Sent): readonly Diagnostic[] {
  return revisions.flatMap((submission, index) => {
    const expected = (revisions[index - 1]?.revision.value ?? 0) + 1;
    const revision = submission.revision.value;
    if (revision <= expected) return [];
    const args = { revision, missing: expected };
    return [diagnostic('revision-missing', submission.revision.place, args, { unit: unit.id, period: period.id })];
  });
}

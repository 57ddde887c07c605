import { realpathSync } from 'node:fs';
import { join } from 'node:path';
import { diagnostic } from '../diagnostic/diagnostic.ts';
import type { Evidence, Submission } from '../model/facts.ts';
import { liesOutside } from './disk.ts';
import type { Found } from './folder.ts';
import type { Loading } from './loading.ts';

/** The same submissions, their evidence (tài liệu kiểm chứng) marked with whether its file is there. */
export function lookForEvidence(
  submissions: readonly Submission[],
  root: string,
  found: Found,
  loading: Pick<Loading, 'report'>,
): readonly Submission[] {
  // macOS and old archives write names with combining marks; what people type has none.
  const names = new Set(found.files.map((file) => file.path.normalize('NFC')));
  const look = (evidence: Evidence): Evidence => {
    const { file } = evidence;
    return file === undefined
      ? evidence
      : { ...evidence, exists: names.has(file) || isThere(root, file, evidence, loading) };
  };
  return submissions.map((submission) => ({
    ...submission,
    tasks: submission.tasks.map((task) =>
      task.evidence.length === 0 ? task : { ...task, evidence: task.evidence.map(look) },
    ),
  }));
}

/** The paths of the files that submissions name as evidence. */
export function evidencePaths(submissions: readonly Submission[]): ReadonlySet<string> {
  const evidence = submissions.flatMap((submission) => submission.tasks.flatMap((task) => task.evidence));
  return new Set(evidence.flatMap(({ file }) => file ?? []));
}

/** A file that is reached through a link out of the workspace does not travel with it. */
function isThere(root: string, file: string, { place }: Evidence, { report }: Pick<Loading, 'report'>): boolean {
  try {
    if (!liesOutside(realpathSync(root), realpathSync(join(root, file)))) return true;
    report(diagnostic('outside-workspace', place, { path: file }));
    return false;
  } catch {
    return false;
  }
}

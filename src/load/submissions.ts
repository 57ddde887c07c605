import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import type { Indicator, Submission } from '../model/facts.ts';
import { compareTexts } from '../model/order.ts';
import { evidencePaths } from './evidence-files.ts';
import type { FoundFile } from './folder.ts';
import type { Loading } from './loading.ts';
import type { Content, ParsedFile } from './parsed.ts';
import type { SentWorkbook } from './workbook/sent-workbook.ts';
import { readSubmission } from './submission.ts';
import type { WorkbookContext } from './workbook/context.ts';

/** A file with content: what it is and its tree. */
export type Read = Content & { readonly path: string };

export interface Submissions {
  /** In the order of their files. */
  readonly submissions: readonly Submission[];
  /** What the one-stop system exported, as if the unit that owes it had said it. */
  readonly exports: readonly Submission[];
  /** The workbooks among their files, but for forms that nobody has written in. */
  readonly workbooks: readonly ParsedFile[];
}

/** What the workspace says that submissions are read with. */
export interface SubmissionsLoading extends Loading {
  /** By id. */
  readonly indicators: ReadonlyMap<string, Indicator>;
  /** Undefined without a plan. */
  readonly context: Omit<WorkbookContext, 'file'> | undefined;
}

/** Reads what units sent: the files that say they are submissions, and workbooks. A workbook that another submission names as evidence is none. */
export async function loadSubmissions(
  files: readonly Read[],
  sheets: readonly FoundFile[],
  loading: SubmissionsLoading,
): Promise<Submissions> {
  const typed = files.filter(({ kind }) => kind === 'submission').flatMap((file) => submissionOf(file, loading));
  // Most workspaces have no workbook, and none of their commands should pay for reading one.
  if (sheets.length === 0) return { submissions: typed, exports: [], workbooks: [] };
  const { readSentWorkbook } = await import('./workbook/sent-workbook.ts');
  const sent = sheets.map((file) => readSent(readSentWorkbook(file, loading.context), loading));
  const all = [...typed, ...sent.flatMap(({ submissions }) => submissions)];
  const kept = sent.filter(
    ({ workbook }) => workbook.isForm || workbook.exported !== undefined || !isEvidence(workbook, all),
  );
  kept.flatMap(({ faults }) => faults).forEach(loading.report);
  const submissions = [...typed, ...kept.flatMap((one) => one.submissions)];
  return {
    submissions: submissions.sort((a, b) => compareTexts(a.file, b.file)),
    exports: kept.flatMap((one) => one.exports),
    workbooks: kept
      .map(({ workbook }) => workbook)
      .filter(({ exported, isBlank }) => exported === undefined && !isBlank),
  };
}

interface Sent {
  readonly workbook: SentWorkbook;
  readonly submissions: readonly Submission[];
  readonly exports: readonly Submission[];
  readonly faults: readonly Diagnostic[];
}

function readSent(workbook: SentWorkbook, loading: SubmissionsLoading): Sent {
  const { file, content, diagnostics, exported } = workbook;
  const faults: Diagnostic[] = [...diagnostics];
  const report = (fault: Diagnostic): void => void faults.push(fault);
  const submissions =
    content === undefined ? [] : submissionOf({ ...content, path: file.path }, { ...loading, report });
  const exports = (exported?.trees ?? []).flatMap((tree) =>
    submissionOf({ kind: 'submission', tree, hash: exported?.hash ?? '', path: file.path }, { ...loading, report }),
  );
  return { workbook, submissions, exports, faults };
}

function submissionOf({ path, tree, hash }: Read, loading: SubmissionsLoading): readonly Submission[] {
  return [readSubmission(tree, { ...loading, file: path, hash }) ?? []].flat();
}

/** Whether a submission in another file names it as evidence. */
function isEvidence({ file }: SentWorkbook, submissions: readonly Submission[]): boolean {
  return evidencePaths(submissions.filter((one) => one.file !== file.path)).has(file.path.normalize('NFC'));
}

import type { Code } from '../diagnostic/codes.ts';
import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import type { CivilDate } from '../model/civil-date.ts';
import type { Submission, Workspace } from '../model/facts.ts';
import { sentReports, type Sent } from '../model/received.ts';
import { resolverOf, type Resolver } from '../model/resolve.ts';
import { earlierReports } from './earlier.ts';
import { basisDates, deadlineYears } from './plan/dates.ts';
import { dueDates } from './plan/due.ts';
import { duplicateIds } from './plan/duplicates.ts';
import { identityReferences, indicatorReferences, reporters } from './plan/indicators.ts';
import { oneLead } from './plan/leads.ts';
import { recordReferences, waivers } from './plan/records.ts';
import { outlines, periodPlans, ruleCodes, textPeriods } from './plan/settings.ts';
import { findingDates } from './plan/findings.ts';
import { pledgedTasks, pledgeDates } from './plan/pledges.ts';
import { groupMembers, taskUnits } from './plan/unit-references.ts';
import { consecutiveWindows, insideYear } from './plan/window-order.ts';
import { windows } from './plan/windows.ts';
import type { CheckContext, PlanRule, SubmissionRule, WorkspaceRule } from './rule.ts';
import { subjectOf } from './subject.ts';
import { figuresAsOf } from './submission/as-of.ts';
import { completedInWindow } from './submission/completed.ts';
import { declaredWindow, wrongYear } from './submission/declared-window.ts';
import { completedButNotDone, doneIsDocumented, doneLate } from './submission/done.ts';
import { doneNotRepeated, doneTakenBack } from './submission/done-before.ts';
import { toldTwice } from './submission/duplicates.ts';
import { enteredBy } from './submission/entered-by.ts';
import { evidenceDates, evidenceFiles } from './submission/evidence.ts';
import { ongoingHasNoDeadline, overdueHasReason } from './submission/overdue.ts';
import { ownIndicators, ownTasks } from './submission/ownership.ts';
import { completedAsDocumented } from './submission/product-date.ts';
import { progress } from './submission/progress.ts';
import { otherPlan, reportedIndicators, reportedTasks, submissionHead } from './submission/references.ts';
import { submittedDate } from './submission/submitted.ts';
import { unreportedIndicators, unreportedTasks } from './submission/unreported.ts';
import { identicalCopies, sameRevision } from './workspace/copies.ts';
import { exportContradicts } from './workspace/exports.ts';
import { lateSubmissions, missingSubmissions, receivedAfterSubmitted, submittedMissing } from './workspace/receipts.ts';
import { revisionOrder, revisionsAllThere } from './workspace/revisions.ts';

/** The rules over the plan: what its names stand for before what its dates say. */
const PLAN_RULES: readonly PlanRule[] = [
  duplicateIds,
  periodPlans,
  outlines,
  ruleCodes,
  textPeriods,
  groupMembers,
  taskUnits,
  oneLead,
  indicatorReferences,
  identityReferences,
  reporters,
  windows,
  insideYear,
  consecutiveWindows,
  dueDates,
  basisDates,
  deadlineYears,
  recordReferences,
  pledgeDates,
  pledgedTasks,
  findingDates,
  waivers,
];

/** The rules over one submission: whose it is, of which window, then what it says and what it leaves out. */
const SUBMISSION_RULES: readonly SubmissionRule[] = [
  submissionHead,
  otherPlan,
  wrongYear,
  declaredWindow,
  submittedDate,
  enteredBy,
  reportedTasks,
  reportedIndicators,
  toldTwice,
  ownTasks,
  ownIndicators,
  completedInWindow,
  completedAsDocumented,
  completedButNotDone,
  doneIsDocumented,
  doneLate,
  overdueHasReason,
  ongoingHasNoDeadline,
  progress,
  evidenceDates,
  evidenceFiles,
  figuresAsOf,
  doneTakenBack,
  doneNotRepeated,
  unreportedTasks,
  unreportedIndicators,
];

/** Of the rules over a submission those that hold for an export of the one-stop system, which is no report of a unit. */
const EXPORT_RULES: readonly SubmissionRule[] = [toldTwice, figuresAsOf];

/** The rules over all submissions together. */
const WORKSPACE_RULES: readonly WorkspaceRule[] = [
  identicalCopies,
  sameRevision,
  revisionOrder,
  revisionsAllThere,
  lateSubmissions,
  submittedMissing,
  receivedAfterSubmitted,
  missingSubmissions,
  exportContradicts,
];

export interface CheckOptions {
  /** Id of the period asked about; missing submissions are judged only for it. */
  readonly period?: string | undefined;
  /** The day the check is made on, in Viet Nam. */
  readonly today?: CivilDate | undefined;
  /** The workspace's resolver, where it is there already. */
  readonly resolver?: Resolver | undefined;
}

/** Everything that a workspace's own statements contradict: the plan first, then each submission in turn, then all of them together. */
export function checkWorkspace(workspace: Workspace, options: CheckOptions = {}): readonly Diagnostic[] {
  const { resolver = resolverOf(workspace), period, today } = options;
  const sent = sentReports(workspace, resolver);
  const context: CheckContext = { workspace, resolver, sent, earlier: earlierReports(sent, resolver), period, today };
  const found = [
    ...PLAN_RULES.flatMap((rule) => rule(context)),
    ...judgedSubmissions(context).flatMap((submission) => checkSubmission(submission, context)),
    ...(workspace.exports ?? []).flatMap((exported) => {
      const subject = subjectOf(exported, workspace, resolver);
      return EXPORT_RULES.flatMap((rule) => rule(subject, context));
    }),
    ...WORKSPACE_RULES.flatMap((rule) => rule(context)),
  ];
  const silent = new Set([...(workspace.incomplete ?? [])].flatMap((part): readonly Code[] => UNKNOWN_IN[part]));
  return silent.size === 0 ? found : found.filter(({ code }) => !silent.has(code));
}

/** What is not found may stand in a file that could not be read, which is the one thing to mend. */
const UNKNOWN_IN = {
  tasks: ['unknown-task'],
  indicators: ['unknown-indicator', 'unknown-row', 'unknown-rows'],
} as const satisfies Readonly<Record<'tasks' | 'indicators', readonly Code[]>>;

function checkSubmission(submission: Submission, context: CheckContext): readonly Diagnostic[] {
  const subject = subjectOf(submission, context.workspace, context.resolver);
  return SUBMISSION_RULES.flatMap((rule) => rule(subject, context));
}

/**
 * The submissions whose words count: a revision replaces the whole of what came before it, so a slip that it mends is not told
 * for ever, and copies are told of once. Files of an unknown unit or period are judged as far as they can be.
 */
function judgedSubmissions({ workspace, resolver, sent }: CheckContext): readonly Submission[] {
  const current = new Set(sent.flatMap(lastRevisions));
  return workspace.submissions.filter(
    (submission) =>
      current.has(submission) ||
      resolver.unit(submission.unit.value) === undefined ||
      resolver.period(submission.period.value) === undefined,
  );
}

/** The last revision, and the one that counts where the last is of another year; of two files of one revision both. */
function lastRevisions({ revisions, used }: Sent): readonly Submission[] {
  const judged = new Set([revisions.at(-1)?.revision.value, used?.revision.value]);
  return revisions.filter((submission) => judged.has(submission.revision.value));
}

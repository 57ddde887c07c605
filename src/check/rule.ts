import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import type { CivilDate } from '../model/civil-date.ts';
import type { Workspace } from '../model/facts.ts';
import type { Sent } from '../model/received.ts';
import type { Resolver } from '../model/resolve.ts';
import type { EarlierReports } from './earlier.ts';
import type { Subject } from './subject.ts';

/** What every rule may look at: the facts, what their names stand for, and a compact index of who sent what. */
export interface CheckContext {
  readonly workspace: Workspace;
  readonly resolver: Resolver;
  readonly sent: readonly Sent[];
  /** What a unit last said of a task before a period. */
  readonly earlier: EarlierReports;
  /** The period asked about; missing submissions are judged for it alone. */
  readonly period: string | undefined;
  /** The day the check is made on, in Viet Nam; undefined leaves out what depends on it. */
  readonly today: CivilDate | undefined;
}

/** A rule over the plan and its tasks, indicators and records. */
export type PlanRule = (context: CheckContext) => readonly Diagnostic[];

/** A rule over one submission and the plan. */
export type SubmissionRule = (subject: Subject, context: CheckContext) => readonly Diagnostic[];

/** A rule over all submissions together. */
export type WorkspaceRule = (context: CheckContext) => readonly Diagnostic[];

import type { CivilDate } from '../../model/civil-date.ts';
import type { DocumentKind, OutlineKind } from '../../model/document-kinds.ts';
import type { TaskStatus } from '../../model/facts.ts';
import type { Severity } from '../diagnostic.ts';

/**
 * Faults found by `check`: references, windows, tasks, records and the workspace as a whole. Dates are civil dates; days are whole days.
 * `meant` is the same day of the year that would be inside the window, when there is one.
 */
export interface CheckingArgs {
  // References.
  'unknown-unit': { readonly id: string; readonly nearest?: string };
  'unknown-task': { readonly id: string; readonly nearest?: string };
  'unknown-indicator': { readonly id: string; readonly nearest?: string };
  'unknown-row': { readonly id: string; readonly rows: string; readonly nearest?: string };
  'unknown-rows': { readonly id: string; readonly nearest?: string };
  'unknown-period': { readonly id: string; readonly known: readonly string[]; readonly nearest?: string };
  'unknown-plan': { readonly number: string; readonly nearest?: string };
  'unknown-set': { readonly id: string; readonly nearest?: string };
  'unknown-outline': { readonly id: string; readonly nearest?: string };
  'wrong-outline': { readonly id: string; readonly found: OutlineKind; readonly wanted: DocumentKind };
  'outline-needs-period': { readonly what: string };
  'unknown-code': { readonly code: string; readonly nearest?: string };
  'duplicate-id': {
    readonly what: 'unit' | 'task' | 'indicator' | 'row' | 'identity' | 'plan' | 'appendix' | 'section' | 'alias';
    readonly id: string;
  };
  'several-leads': { readonly task: string; readonly leads: readonly string[] };
  'no-reporters': { readonly indicator: string };
  'not-own-task': { readonly task: string; readonly lead: readonly string[]; readonly unit: string };
  'support-gives-status': { readonly task: string; readonly lead: readonly string[]; readonly unit: string };
  'not-own-indicator': {
    readonly indicator: string;
    readonly label: string;
    readonly unit: string;
    readonly reporters: readonly string[];
  };
  'submission-of-other-plan': { readonly plan: string; readonly period: string };
  // Submissions of one unit and period.
  'duplicate-submission': {
    readonly unit: string;
    readonly period: string;
    readonly revision: number;
    readonly other: string;
  };
  'identical-submission': { readonly other: string };
  'revision-order': {
    readonly revision: number;
    readonly submitted: CivilDate;
    readonly earlier: number;
    readonly earlierSubmitted: CivilDate;
  };
  'revision-missing': { readonly revision: number; readonly missing: number };
  'missing-submission': {
    readonly unit: string;
    readonly name: string;
    readonly due: CivilDate;
    /** How many files that cannot be read may be the one that is missed. */
    readonly unread?: number;
    /** How many files of the unit say another period and are perhaps meant for this one. */
    readonly misfiled?: number;
  };
  'submission-unreadable': { readonly unit: string; readonly name: string; readonly file: string };
  'unreported-task': { readonly task: string; readonly content: string };
  'unreported-indicator': { readonly indicator: string; readonly label: string };
  // Windows.
  'window-mismatch': {
    readonly from: CivilDate;
    readonly to: CivilDate;
    readonly periodFrom: CivilDate;
    readonly periodTo: CivilDate;
  };
  'wrong-year': { readonly year: number; readonly planYear: number };
  'late-submission': {
    readonly unit: string;
    readonly submitted: CivilDate;
    readonly due: CivilDate;
    readonly days: number;
  };
  'submitted-missing': { readonly unit: string; readonly period: string };
  'submitted-before-window': { readonly submitted: CivilDate; readonly from: CivilDate; readonly meant?: CivilDate };
  'submitted-after-today': { readonly submitted: CivilDate; readonly today: CivilDate };
  'completed-after-window': {
    readonly task: string;
    readonly completed: CivilDate;
    readonly to: CivilDate;
    readonly meant?: CivilDate;
  };
  'completed-before-window': {
    readonly task: string;
    readonly completed: CivilDate;
    readonly from: CivilDate;
    readonly meant?: CivilDate;
  };
  'evidence-after-window': {
    readonly task: string;
    readonly date: CivilDate;
    readonly to: CivilDate;
    readonly meant?: CivilDate;
  };
  'evidence-before-window': { readonly task: string; readonly date: CivilDate; readonly from: CivilDate };
  'as-of-after-window': {
    readonly indicator: string;
    readonly label: string;
    readonly date: CivilDate;
    readonly to: CivilDate;
  };
  'due-before-window-end': { readonly period: string; readonly due: CivilDate; readonly to: CivilDate };
  'due-without-working-day': {
    readonly period: string;
    readonly due: CivilDate;
    readonly to: CivilDate;
    readonly earliest: CivilDate;
  };
  'send-before-due': { readonly period: string; readonly sendBy: CivilDate; readonly due: CivilDate };
  'window-empty': { readonly period: string; readonly from: CivilDate; readonly to: CivilDate };
  'window-too-long': { readonly period: string; readonly days: number };
  'window-starts-year-before': { readonly period: string; readonly from: CivilDate; readonly year: number };
  'half-year-outside-year': {
    readonly period: string;
    readonly year: string;
    readonly from: CivilDate;
    readonly to: CivilDate;
    readonly yearFrom: CivilDate;
    readonly yearTo: CivilDate;
  };
  'overlapping-windows': {
    readonly period: string;
    readonly other: string;
    readonly from: CivilDate;
    readonly to: CivilDate;
  };
  'window-gap': { readonly period: string; readonly other: string; readonly from: CivilDate; readonly to: CivilDate };
  'deadline-outside-year': { readonly task: string; readonly deadline: CivilDate; readonly year: number };
  'plan-date-order': { readonly number: string; readonly date: CivilDate; readonly planDate: CivilDate };
  // Tasks as reported.
  'done-without-date': { readonly task: string };
  'done-without-product': { readonly task: string; readonly product: string };
  'done-late': {
    readonly task: string;
    readonly completed: CivilDate;
    readonly deadline: CivilDate;
    readonly days: number;
  };
  'completed-but-not-done': { readonly task: string; readonly status: TaskStatus };
  'ongoing-with-deadline': { readonly task: string; readonly deadline: CivilDate };
  'completed-contradicts-product': { readonly task: string; readonly completed: CivilDate; readonly dated: CivilDate };
  'overdue-without-reason': { readonly task: string; readonly deadline: CivilDate; readonly days: number };
  'progress-out-of-range': { readonly task: string; readonly text: string };
  'progress-contradicts-status': { readonly task: string; readonly progress: string; readonly status: TaskStatus };
  'done-not-repeated': { readonly task: string; readonly period: string };
  'done-taken-back': { readonly task: string; readonly period: string; readonly status: TaskStatus };
  'evidence-file-missing': { readonly path: string };
  // Records.
  'received-before-submitted': { readonly received: CivilDate; readonly submitted: CivilDate };
  'waiver-expired': { readonly code: string; readonly until: CivilDate };
  'pledge-before-plan': { readonly signed: CivilDate; readonly number: string; readonly date: CivilDate };
  'pledge-of-others-task': { readonly task: string; readonly unit: string };
  /** `which` is the day that lies before `found`. */
  'finding-date-order': {
    readonly which: 'deadline' | 'remedied';
    readonly date: CivilDate;
    readonly found: CivilDate;
  };
  'entered-by-without-source': { readonly by: string };
}

export const CHECKING: Readonly<Record<keyof CheckingArgs, Severity>> = {
  'unknown-unit': 'error',
  'unknown-task': 'error',
  'unknown-indicator': 'error',
  'unknown-row': 'error',
  'unknown-rows': 'error',
  'unknown-period': 'error',
  'unknown-plan': 'error',
  'unknown-set': 'error',
  'unknown-outline': 'error',
  'wrong-outline': 'error',
  'outline-needs-period': 'error',
  'unknown-code': 'error',
  'duplicate-id': 'error',
  'several-leads': 'error',
  'no-reporters': 'warning',
  'not-own-task': 'error',
  'support-gives-status': 'error',
  'not-own-indicator': 'error',
  'submission-of-other-plan': 'error',
  'duplicate-submission': 'error',
  'identical-submission': 'warning',
  'revision-order': 'error',
  'revision-missing': 'info',
  'missing-submission': 'warning',
  'submission-unreadable': 'warning',
  'unreported-task': 'warning',
  'unreported-indicator': 'warning',
  'window-mismatch': 'error',
  'wrong-year': 'error',
  'late-submission': 'warning',
  'submitted-missing': 'warning',
  'submitted-before-window': 'error',
  'submitted-after-today': 'warning',
  'completed-after-window': 'error',
  'completed-before-window': 'warning',
  'evidence-after-window': 'error',
  'evidence-before-window': 'info',
  'as-of-after-window': 'warning',
  'due-before-window-end': 'error',
  'due-without-working-day': 'info',
  'send-before-due': 'warning',
  'window-empty': 'error',
  'window-too-long': 'error',
  'window-starts-year-before': 'info',
  'half-year-outside-year': 'error',
  'overlapping-windows': 'error',
  'window-gap': 'info',
  'deadline-outside-year': 'warning',
  'plan-date-order': 'warning',
  'done-without-date': 'error',
  'done-without-product': 'error',
  'done-late': 'info',
  'completed-but-not-done': 'error',
  'ongoing-with-deadline': 'warning',
  'completed-contradicts-product': 'warning',
  'overdue-without-reason': 'warning',
  'progress-out-of-range': 'error',
  'progress-contradicts-status': 'warning',
  'done-not-repeated': 'info',
  'done-taken-back': 'warning',
  'evidence-file-missing': 'warning',
  'received-before-submitted': 'warning',
  'waiver-expired': 'warning',
  'pledge-before-plan': 'warning',
  'pledge-of-others-task': 'warning',
  'finding-date-order': 'warning',
  'entered-by-without-source': 'info',
};

import { checkWorkspace, type CheckOptions } from '../../src/check/check.ts';
import { settle } from '../../src/diagnostic/diagnostic.ts';
import { workspaceOf, type TaskReportSpec, type WorkspaceSpec } from '../support/facts.ts';

/** File of the office's (văn phòng) report for the half-year, and of the finance clerk's. */
export const OFFICE = 'submissions/van_phong.yaml';
export const FINANCE = 'submissions/tai_chinh.yaml';

/**
 * A commune in the middle of 2024 in which everything is as it should be: a plan of June whose first task was done in January,
 * a deadline on the day after the window's end, one task late with its reason, one that only the year's end will judge.
 */
export function office(): WorkspaceSpec {
  return {
    year: 2024,
    date: '2024-06-05',
    also: [],
    basis: [{ number: '2300/KH-UBND', date: '2024-06-03' }],
    periods: {
      h1: { label: '6 tháng', from: '2024-01-01', to: '2024-06-25', due: '2024-06-26', sendBy: '2024-06-28' },
      year: { label: 'năm', from: '2024-01-01', to: '2024-12-31', due: '2025-01-02' },
    },
    units: [
      { id: 'van_phong', name: 'Văn phòng - Thống kê', aliases: ['VP-TK'] },
      { id: 'tai_chinh', name: 'Tài chính - kế toán' },
    ],
    groups: { cac_bo_phan: ['van_phong', 'tai_chinh'] },
    outlines: ['bao-cao-ke-hoach'],
    rules: {},
    tasks: [
      { id: 'I.1', deadline: '2024-06-30', lead: ['van_phong'], support: ['tai_chinh'] },
      { id: 'I.2', deadline: '2024-06-15', lead: ['tai_chinh'] },
      { id: 'I.3', deadline: 'always', lead: ['van_phong'] },
      { id: 'I.4', deadline: '2024-11-15', lead: ['van_phong'] },
    ],
    rows: { linh_vuc: ['ho_tich', 'dat_dai'] },
    indicators: [
      { id: 'received', by: 'linh_vuc', reporters: ['van_phong'] },
      { id: 'on_time', by: 'linh_vuc', reporters: ['van_phong'] },
      { id: 'on_time_rate', numerator: 'on_time', denominator: 'received' },
    ],
    identities: [{ id: 'at_most', rule: 'on_time <= received' }],
    submissions: [
      {
        file: OFFICE,
        unit: 'van_phong',
        period: 'h1',
        year: 2024,
        window: { from: '2024-01-01', to: '2024-06-25' },
        submitted: '2024-06-24',
        tasks: {
          'I.1': { status: 'done', completed: '2024-01-30', product: 'Quyết định số 05/QĐ-UBND ngày 30/01/2024' },
          'I.3': { status: 'ongoing' },
          'I.4': { status: 'not-started' },
        },
        indicators: {
          received: { ho_tich: '410', dat_dai: '44' },
          on_time: { ho_tich: '397', dat_dai: '35' },
          on_time_rate: '95',
        },
      },
      {
        file: FINANCE,
        unit: 'tai_chinh',
        period: 'h1',
        submitted: '2024-06-25',
        tasks: { 'I.2': { status: 'in-progress', progress: 60, reason: 'Chờ đối chiếu số liệu với Kho bạc' } },
      },
    ],
    receipts: [],
    changes: [],
    waivers: [],
    pledges: [],
    findings: [],
    explanations: [],
    lateDossiers: [],
    texts: [],
  };
}

/** A case of a table: what is changed in the sound office, and everything that must then be found. */
export interface Case {
  readonly name: string;
  readonly change: (spec: WorkspaceSpec) => void;
  readonly options?: CheckOptions;
  /** `code file path`. */
  readonly finds: readonly string[];
}

/** What the check finds in the changed office, as `code file path`, sorted. */
export function found({ change, options }: Pick<Case, 'change' | 'options'>): readonly string[] {
  const spec = office();
  change(spec);
  return settle(checkWorkspace(workspaceOf(spec), options))
    .map(({ code, place }) => `${code} ${place.file} ${place.kind === 'cell' ? place.cell : ''}`.trim())
    .sort();
}

/** The office's report of the half-year, to be changed. */
export function officeReport(spec: WorkspaceSpec): WorkspaceSpec['submissions'][number] {
  return first(spec.submissions);
}

/** The finance clerk's report of the half-year, to be changed. */
export function financeReport(spec: WorkspaceSpec): WorkspaceSpec['submissions'][number] {
  return first(spec.submissions.slice(1));
}

/** What the office says of a task, to be changed. */
export function officeTask(spec: WorkspaceSpec, id: string): TaskReportSpec {
  return first([officeReport(spec).tasks[id]]);
}

/** What the finance clerk says of I.2, to be changed. */
export function financeTask(spec: WorkspaceSpec): TaskReportSpec {
  return first([financeReport(spec).tasks['I.2']]);
}

/** The first of a list that cannot be empty in a test. */
export function first<T>(items: readonly (T | undefined)[]): T {
  const [item] = items;
  if (item === undefined) throw new Error('the office has no such thing');
  return item;
}

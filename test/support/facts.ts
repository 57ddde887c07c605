import type { Place } from '../../src/diagnostic/place.ts';
import type { Severity } from '../../src/diagnostic/diagnostic.ts';
import { parts, type CivilDate } from '../../src/model/civil-date.ts';
import { exact } from '../../src/model/exact.ts';
import type {
  Deadline,
  Explanation,
  Fact,
  Indicator,
  Located,
  Period,
  Submission,
  Task,
  TaskReport,
  TaskStatus,
  Waiver,
  Workspace,
} from '../../src/model/facts.ts';
import type { Outline } from '../../src/model/outline.ts';

/**
 * A workspace in a few plain words, for tests of the stages after `load`. Dates are ISO. Every value's place is its path in
 * its file (`tasks.I.1.completed` of submissions/van_phong.yaml), so that a test can say exactly where a fault must be shown.
 */
export interface WorkspaceSpec {
  year: number;
  date: string;
  also: { key: string; number: string }[];
  basis: { number: string; date: string }[];
  periods: Record<string, PeriodSpec>;
  units: { id: string; name?: string; aliases?: string[] }[];
  groups: Record<string, string[]>;
  outlines: string[];
  reportOutline?: string;
  rules: Record<string, Severity>;
  tasks: TaskSpec[];
  rows: Record<string, string[]>;
  indicators: IndicatorSpec[];
  identities: { id: string; rule: string }[];
  submissions: SubmissionSpec[];
  receipts: { unit: string; period: string; received: string }[];
  changes: { task: string; action: 'extend' | 'drop'; to?: string; date: string }[];
  waivers: { code: string; figure?: string; until: string }[];
  pledges: { unit: string; tasks: string[]; signed?: string }[];
  findings: { date: string; deadline?: string; remedied?: string }[];
  explanations: { unit: string; task: string }[];
  lateDossiers: { period: string; row: string; unit?: string }[];
  texts: { section: string; period: string }[];
}

interface PeriodSpec {
  label?: string;
  from: string;
  to: string;
  due: string;
  sendBy?: string;
  kind?: 'in-period';
  plans?: string[];
  outline?: string;
}

interface TaskSpec {
  id: string;
  plan?: string;
  product?: string;
  /** An ISO date, `always` (thường xuyên) or other words without a date. */
  deadline: string;
  lead: string[];
  each?: boolean;
  support?: string[];
  supportText?: string;
}

interface IndicatorSpec {
  id: string;
  builtIn?: boolean;
  by?: string;
  reporters?: string[];
  numerator?: string;
  denominator?: string;
  formula?: string;
  target?: { period: string };
}

export interface SubmissionSpec {
  file: string;
  hash?: string;
  plan?: string;
  unit: string;
  period: string;
  year?: number;
  window?: { from?: string; to?: string };
  submitted?: string;
  enteredBy?: string;
  source?: string;
  revision?: number;
  tasks: Record<string, TaskReportSpec>;
  indicators?: Record<string, string | Record<string, string> | { value: string; asOf: string }>;
}

export interface TaskReportSpec {
  status?: TaskStatus;
  completed?: string;
  progress?: number;
  product?: string;
  evidence?: { document?: string; date?: string; file?: string; exists?: boolean }[];
  reason?: string;
  note?: string;
}

/** The place of `path` in `file`. */
function at(file: string, path: string): Place {
  return { kind: 'cell', file, sheet: '', cell: path };
}

/** The facts of a workspace that `spec` describes. */
export function workspaceOf(spec: WorkspaceSpec): Workspace {
  const plan = 'plan.yaml';
  return {
    plan: {
      file: plan,
      agency: {
        name: 'Ủy ban nhân dân xã',
        code: 'UBND',
        office: 'VP',
        place: 'Xã',
        signer: { authority: [], title: 'CHỦ TỊCH' },
      },
      year: spec.year,
      plans: [
        { key: '', type: 'Kế hoạch', number: '75/KH-UBND', date: day(spec.date), place: at(plan, 'plan') },
        ...spec.also.map(({ key, number }) => ({ key, type: 'Kế hoạch', number, place: at(plan, `also.${key}`) })),
      ],
      basis: spec.basis.map(({ number, date }, i) => ({
        type: 'Kế hoạch',
        number,
        date: day(date),
        place: at(plan, `basis.${i}`),
      })),
      periods: Object.entries(spec.periods).map(([id, period]) => periodOf(id, period)),
      units: spec.units.map(({ id, name, aliases }, i) => ({
        id,
        name: name ?? id,
        kind: 'member',
        aliases: aliases ?? [],
        place: at(plan, `units.${i}`),
      })),
      unitGroups: Object.entries(spec.groups).map(([id, members]) => ({
        id,
        members: located(members, plan, `unit_groups.${id}`),
        place: at(plan, `unit_groups.${id}`),
      })),
      counting: {
        denominator: 'year',
        ongoing: 'year-end',
        notArising: 'year-end',
        dropped: 'exclude',
        doneLate: 'done',
      },
      documents: new Map([
        [
          'report',
          {
            to: [],
            recipients: [],
            nameUnits: false,
            medium: 'paper',
            ...(spec.reportOutline !== undefined && {
              outline: { value: spec.reportOutline, place: at(plan, 'documents.report.outline') },
            }),
          },
        ],
      ]),
      rules: new Map(Object.entries(spec.rules)),
      rulePlaces: new Map(Object.keys(spec.rules).map((code) => [code, at(plan, `rules.${code}`)])),
      place: at(plan, ''),
    },
    appendices: [],
    tasks: spec.tasks.map(taskOf),
    indicators: {
      indicators: spec.indicators.map(indicatorOf),
      rows: Object.entries(spec.rows).map(([id, rows]) => ({ id, rows: rows.map((row) => ({ id: row, label: row })) })),
      identities: spec.identities.map(({ id, rule }) => ({
        id,
        rule: { value: rule, place: at('indicators.yaml', `identities.${id}.rule`) },
        scope: ['total'],
        severity: 'error',
        message: '',
        place: at('indicators.yaml', `identities.${id}`),
      })),
    },
    submissions: spec.submissions.map(submissionOf),
    records: {
      receipts: spec.receipts.map(({ unit, period, received }, i) => ({
        unit: { value: unit, place: at('records.yaml', `receipts.${i}.unit`) },
        period: { value: period, place: at('records.yaml', `receipts.${i}.period`) },
        received: { value: day(received), place: at('records.yaml', `receipts.${i}.received`) },
        place: at('records.yaml', `receipts.${i}`),
      })),
      changes: spec.changes.map(({ task, action, to, date }, i) => ({
        task: { value: task, place: at('records.yaml', `changes.${i}.task`) },
        action,
        approvedBy: 'Chủ tịch',
        date: day(date),
        place: at('records.yaml', `changes.${i}`),
        ...(to !== undefined && { to: deadlineOf(to, at('records.yaml', `changes.${i}.to`)) }),
      })),
      waivers: spec.waivers.map((waiver, i): Waiver => ({
        code: { value: waiver.code, place: at('records.yaml', `waivers.${i}.code`) },
        ...(waiver.figure !== undefined && { figure: waiver.figure }),
        reason: '',
        by: '',
        until: day(waiver.until),
        place: at('records.yaml', `waivers.${i}`),
      })),
      pledges: spec.pledges.map(({ unit, tasks, signed }, i) => ({
        unit: { value: unit, place: at('records.yaml', `pledges.${i}.unit`) },
        signed: { value: day(signed ?? '2024-06-10'), place: at('records.yaml', `pledges.${i}.signed`) },
        tasks: located(tasks, 'records.yaml', `pledges.${i}.tasks`),
        place: at('records.yaml', `pledges.${i}`),
      })),
      findings: spec.findings.map(({ date, deadline, remedied }, i) => ({
        finding: `Tồn tại ${i}`,
        foundBy: 'Tổ kiểm tra',
        date: day(date),
        unit: { value: spec.units[0]?.id ?? '', place: at('records.yaml', `findings.${i}.unit`) },
        ...dayOf('deadline', deadline, at('records.yaml', `findings.${i}.deadline`)),
        ...dayOf('remedied', remedied, at('records.yaml', `findings.${i}.remedied`)),
        place: at('records.yaml', `findings.${i}`),
      })),
      explanations: spec.explanations.map(({ unit, task }, i): Explanation => ({
        unit: { value: unit, place: at('records.yaml', `explanations.${i}.unit`) },
        task: { value: task, place: at('records.yaml', `explanations.${i}.task`) },
        place: at('records.yaml', `explanations.${i}`),
      })),
      initiatives: [],
      lateDossiers: spec.lateDossiers.map(({ period, row, unit }, i) => ({
        period: { value: period, place: at('records.yaml', `late_dossiers.${i}.period`) },
        row: { value: row, place: at('records.yaml', `late_dossiers.${i}.row`) },
        ...(unit !== undefined && { unit: { value: unit, place: at('records.yaml', `late_dossiers.${i}.unit`) } }),
        count: 1,
        cause: '',
        place: at('records.yaml', `late_dossiers.${i}`),
      })),
    },
    texts: spec.texts.map(({ section, period }, i) => ({
      document: 'report',
      section,
      period: { value: period, place: at('texts.yaml', `${i}.period`) },
      text: '',
      place: at('texts.yaml', `${i}`),
    })),
    outlines: spec.outlines.map(outlineOf),
  };
}

function dayOf<K extends string>(key: K, iso: string | undefined, place: Place): { [P in K]?: Located<CivilDate> } {
  return iso === undefined ? {} : ({ [key]: { value: day(iso), place } } as { [P in K]: Located<CivilDate> });
}

/** An outline of which only the name matters. */
function outlineOf(name: string): Outline {
  const place = at(`templates/${name}.yaml`, '');
  return {
    name,
    document: 'report',
    repeat: 'once',
    type: 'Báo cáo',
    abbreviation: 'BC',
    kindPlaces: { type: place, abbreviation: place },
    vocabulary: [],
    abstract: [],
    details: [],
    to: [],
    opening: [],
    content: [],
    sections: [],
    message: [],
    appendices: [],
    place,
  };
}

/** A test writes its dates by hand, in the calendar. */
const day = (iso: string): CivilDate => iso as CivilDate;

const located = (values: readonly string[], file: string, path: string): readonly Located<string>[] =>
  values.map((value, i) => ({ value, place: at(file, `${path}.${i}`) }));

function periodOf(id: string, { from, to, due, sendBy, kind, plans, outline, label }: PeriodSpec): Period {
  const place = (key: string): Place => at('plan.yaml', `periods.${id}.${key}`);
  return {
    id,
    label: label ?? id,
    year: parts(day(to)).year,
    window: { from: day(from), to: day(to) },
    due: day(due),
    ...(sendBy !== undefined && { sendBy: day(sendBy) }),
    kind: kind ?? 'cumulative',
    plans: plans ?? [''],
    ...(outline !== undefined && { outline }),
    place: at('plan.yaml', `periods.${id}`),
    places: {
      from: place('from'),
      to: place('to'),
      due: place('due'),
      sendBy: place('send_by'),
      outline: place('outline'),
      plans: place('plans'),
    },
  };
}

function deadlineOf(text: string, place: Place): Deadline {
  if (/^\d{4}-/u.test(text)) return { kind: 'date', by: day(text), text, place };
  return text === 'always' ? { kind: 'recurring', every: 'always', text, place } : { kind: 'open', text, place };
}

function taskOf(spec: TaskSpec, index: number): Task {
  const file = 'tasks/phu-luc.yaml';
  const plan = spec.plan ?? '';
  const path = `${index}`;
  return {
    id: plan === '' ? spec.id : `${plan}/${spec.id}`,
    printedId: spec.id,
    plan,
    appendix: 'I',
    group: '',
    content: `Nội dung ${spec.id}`,
    product: spec.product ?? 'Báo cáo',
    deadline: deadlineOf(spec.deadline, at(file, `${path}.deadline`)),
    lead: located(spec.lead, file, `${path}.lead`),
    each: spec.each ?? false,
    support: located(spec.support ?? [], file, `${path}.support`),
    ...(spec.supportText !== undefined && { supportText: spec.supportText }),
    serves: [],
    criteria: [],
    pledged: false,
    place: at(file, path),
  };
}

function indicatorOf(spec: IndicatorSpec): Indicator {
  const place = (path: string): Place => at('indicators.yaml', `${spec.id}${path}`);
  const name = (key: 'numerator' | 'denominator' | 'formula' | 'by'): { [K in typeof key]?: Located<string> } =>
    spec[key] === undefined ? {} : { [key]: { value: spec[key], place: place(`.${key}`) } };
  return {
    id: spec.id,
    label: `Chỉ tiêu ${spec.id}`,
    measure: 'hồ sơ',
    type: spec.numerator === undefined ? 'count' : 'rate',
    nature: 'flow',
    total: spec.numerator !== undefined ? 'ratio' : spec.formula !== undefined ? 'formula' : 'sum',
    reporters: located(spec.reporters ?? [], 'indicators.yaml', `${spec.id}.reporters`),
    ...name('by'),
    ...name('numerator'),
    ...name('denominator'),
    ...name('formula'),
    otherBases: [],
    decimals: 1,
    targets:
      spec.target === undefined ? [] : [{ period: spec.target.period, operator: '>=', value: exact(1), text: '>= 1' }],
    place: spec.builtIn === true ? undefined : place(''),
  };
}

function submissionOf(spec: SubmissionSpec): Submission {
  const { file } = spec;
  const place = (path: string): Place => at(file, path);
  const fact = <T>(value: T | undefined, path: string): Fact<T> =>
    value === undefined
      ? { kind: 'missing', place: place(path) }
      : { kind: 'value', value, text: String(value), place: place(path) };
  const date = (value: string | undefined, path: string): Fact<CivilDate> =>
    fact(value === undefined ? undefined : day(value), path);
  return {
    file,
    hash: spec.hash ?? file,
    plan: spec.plan === undefined ? undefined : { value: spec.plan, place: place('plan') },
    unit: { value: spec.unit, place: place('unit') },
    period: { value: spec.period, place: place('period') },
    year: fact(spec.year, 'year'),
    window:
      spec.window === undefined
        ? undefined
        : {
            from: date(spec.window.from, 'window.from'),
            to: date(spec.window.to, 'window.to'),
            place: place('window'),
          },
    submitted: date(spec.submitted, 'submitted'),
    revision: { value: spec.revision ?? 1, place: place('revision') },
    ...(spec.enteredBy !== undefined && { enteredBy: { value: spec.enteredBy, place: place('entered_by') } }),
    ...(spec.source !== undefined && { source: spec.source }),
    tasks: Object.entries(spec.tasks).map(([id, report]) => reportOf(id, report, fact, place)),
    indicators: Object.entries(spec.indicators ?? {}).map(([id, given]) => ({
      id: { value: id, place: place(`indicators.${id}`) },
      value: number(isMap(given) ? given['value'] : given, place(`indicators.${id}.value`)),
      ...(isMap(given) &&
        given['value'] === undefined && {
          rows: Object.entries(given).map(([row, value]) => ({
            id: { value: row, place: place(`indicators.${id}.${row}`) },
            value: number(value, place(`indicators.${id}.${row}.value`)),
          })),
        }),
      asOf: date(isMap(given) ? given['asOf'] : undefined, `indicators.${id}.as_of`),
      place: place(`indicators.${id}`),
    })),
    narrative: [],
    place: place(''),
  };
}

const isMap = (given: string | Readonly<Record<string, string>>): given is Readonly<Record<string, string>> =>
  typeof given !== 'string';

/** A count; an empty text is a value left empty. */
function number(text: string | undefined, place: Place): Submission['indicators'][number]['value'] {
  if (text === undefined || text === '') return { kind: 'missing', place };
  return { kind: 'value', value: exact(Number(text)), text, place };
}

function reportOf(
  id: string,
  spec: TaskReportSpec,
  fact: <T>(value: T | undefined, path: string) => Fact<T>,
  place: (path: string) => Place,
): TaskReport {
  const path = `tasks.${id}`;
  const { progress } = spec;
  return {
    id: { value: id, place: place(path) },
    status: fact(spec.status, `${path}.status`),
    completed: fact(spec.completed === undefined ? undefined : day(spec.completed), `${path}.completed`),
    progress:
      progress === undefined
        ? { kind: 'missing', place: place(path) }
        : { kind: 'value', value: exact(progress), text: `${progress}%`, place: place(`${path}.progress`) },
    product: fact(spec.product, `${path}.product`),
    evidence: (spec.evidence ?? []).map(({ document, date, file, exists }, i) => ({
      ...(document !== undefined && { document }),
      ...(file !== undefined && { file }),
      ...(exists !== undefined && { exists }),
      date: fact(date === undefined ? undefined : day(date), `${path}.evidence.${i}.date`),
      place: place(`${path}.evidence.${i}`),
    })),
    reason: spec.reason === undefined ? {} : { text: { value: spec.reason, place: place(`${path}.reason`) } },
    ...(spec.note !== undefined && { note: { value: spec.note, place: place(`${path}.note`) } }),
    place: place(path),
  };
}

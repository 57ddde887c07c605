import type { Place } from '../../src/diagnostic/place.ts';
import type { CivilDate } from '../../src/model/civil-date.ts';
import type { Exact } from '../../src/model/exact.ts';
import type {
  Appendix,
  Counting,
  Deadline,
  Fact,
  Identity,
  Indicator,
  IndicatorReport,
  Located,
  Period,
  Plan,
  RowSet,
  Submission,
  Task,
  TaskReport,
  TaskStatus,
  Unit,
  Workspace,
} from '../../src/model/facts.ts';
import { readNumber } from '../../src/vietnamese/numbers.ts';

/** Facts written by hand in a few words: what the tests of aggregate and audit count on. */

let offset = 0;

/** A place of its own in `file`. */
export function place(file: string): Place {
  offset += 2;
  return { kind: 'text', file, start: offset, end: offset + 1 };
}

export const date = (iso: string): CivilDate => iso as CivilDate;
export const at = <T>(value: T, file = 'plan.yaml'): Located<T> => ({ value, place: place(file) });
const missing = (file = 'plan.yaml'): Fact<never> => ({ kind: 'missing', place: place(file) });
export const given = <T>(value: T, file: string, text = String(value)): Fact<T> => ({
  kind: 'value',
  value,
  text,
  place: place(file),
});

export function unit(id: string, name = id): Unit {
  return { id, name, kind: 'member', aliases: [], place: place('plan.yaml') };
}

export function period(id: string, from: string, to: string, rest: Partial<Period> = {}): Period {
  const places = { from: place('plan.yaml'), to: place('plan.yaml'), due: place('plan.yaml') };
  return {
    id,
    label: id,
    year: Number(to.slice(0, 4)),
    window: { from: date(from), to: date(to) },
    due: date(to),
    kind: 'cumulative',
    plans: [''],
    place: place('plan.yaml'),
    places,
    ...rest,
  };
}

export const H1 = period('h1', '2024-01-01', '2024-06-25');
export const YEAR = period('year', '2024-01-01', '2024-12-31');

const COUNTING: Counting = {
  denominator: 'year',
  ongoing: 'year-end',
  notArising: 'year-end',
  dropped: 'exclude',
  doneLate: 'done',
};

/** "2024-06-30", "recurring" or words without a date. */
export function deadline(text: string): Deadline {
  if (text === 'recurring')
    return { kind: 'recurring', every: 'always', text: 'Thường xuyên', place: place('tasks.yaml') };
  if (/^\d{4}-/u.test(text)) return { kind: 'date', by: date(text), text, place: place('tasks.yaml') };
  return { kind: 'open', text, place: place('tasks.yaml') };
}

export function task(id: string, due: string, lead: string | readonly string[], rest: Partial<Task> = {}): Task {
  return {
    id,
    printedId: id,
    plan: '',
    appendix: id.split('.')[0] ?? '',
    group: '',
    content: `Nhiệm vụ ${id}`,
    product: 'Báo cáo',
    deadline: deadline(due),
    lead: (typeof lead === 'string' ? [lead] : lead).map((name) => at(name, 'tasks.yaml')),
    each: typeof lead !== 'string',
    support: [],
    serves: [],
    criteria: [],
    pledged: false,
    place: place('tasks.yaml'),
    ...rest,
  };
}

const STATUSES: Readonly<Record<string, TaskStatus>> = {
  HT: 'done',
  ĐTH: 'in-progress',
  CTH: 'not-started',
  TX: 'ongoing',
  KPS: 'not-arising',
};

/** "HT 2024-06-14", "ĐTH", "TX": a status and, when done, the day. An ongoing task has a note of what was done. */
export function taskReport(id: string, words: string, file: string, rest: Partial<TaskReport> = {}): TaskReport {
  const [word = '', day] = words.split(' ');
  const status = STATUSES[word];
  return {
    id: at(id, file),
    status: status === undefined ? { kind: 'invalid', text: word, place: place(file) } : given(status, file, word),
    completed: day === undefined ? missing(file) : given(date(day), file),
    progress: missing(file),
    product: word === 'TX' ? given('Đã thực hiện', file) : missing(file),
    evidence: [],
    reason: {},
    place: place(file),
    ...rest,
  };
}

export function submission(unitId: string, periodId: string, rest: Partial<Submission> = {}): Submission {
  const file = rest.file ?? `submissions/${periodId}-${unitId}.yaml`;
  return {
    file,
    hash: file,
    plan: undefined,
    unit: at(unitId, file),
    period: at(periodId, file),
    year: missing(file),
    window: undefined,
    submitted: missing(file),
    revision: at(1, file),
    tasks: [],
    indicators: [],
    narrative: [],
    place: place(file),
    ...rest,
  };
}

/** A value as a unit writes it: "1.234", "99,7%", "-"; `?` cannot be read, nothing is missing. */
function numberFact(text: string | undefined, file: string, type: Indicator['type']): Fact<Exact> {
  if (text === undefined) return { kind: 'missing', place: place(file) };
  if (text === '-') return { kind: 'not-arising', text, place: place(file) };
  const reading = readNumber(text, type);
  return reading.kind === 'value'
    ? { kind: 'value', value: reading.value, text, place: place(file) }
    : { kind: 'invalid', text, place: place(file) };
}

export type Told = string | Readonly<Record<string, string>>;

/** Reports of indicators: `{ received: '1.381' }`, by rows `{ received: { ho_tich: '410' } }`; rates are told by their %. */
export function indicatorReports(told: Readonly<Record<string, Told>>, file: string): readonly IndicatorReport[] {
  return Object.entries(told).map(([id, value]) => ({
    id: at(id, file),
    value: numberFact(typeof value === 'string' ? value : undefined, file, typeOf(value)),
    ...(typeof value !== 'string' && {
      rows: Object.entries(value).map(([row, text]) => ({
        id: at(row, file),
        value: numberFact(text, file, typeOf(text)),
      })),
    }),
    asOf: missing(file),
    place: place(file),
  }));
}

const typeOf = (told: Told): Indicator['type'] => (typeof told === 'string' && /[%/]/u.test(told) ? 'rate' : 'amount');

export function indicator(id: string, rest: Partial<Indicator> = {}): Indicator {
  return {
    id,
    label: id,
    measure: 'hồ sơ',
    type: 'count',
    nature: 'flow',
    total: 'sum',
    reporters: [],
    otherBases: [],
    decimals: 1,
    targets: [],
    place: place('indicators.yaml'),
    ...rest,
  };
}

export function rate(id: string, numerator: string, denominator: string, rest: Partial<Indicator> = {}): Indicator {
  return indicator(id, {
    measure: '%',
    type: 'rate',
    total: 'ratio',
    numerator: at(numerator, 'indicators.yaml'),
    denominator: at(denominator, 'indicators.yaml'),
    basis: denominator,
    ...rest,
  });
}

export function formula(id: string, text: string, rest: Partial<Indicator> = {}): Indicator {
  return indicator(id, { total: 'formula', formula: at(text, 'indicators.yaml'), ...rest });
}

export function identity(id: string, rule: string, scope: Identity['scope'] = ['unit', 'total']): Identity {
  return {
    id,
    rule: at(rule, 'indicators.yaml'),
    scope,
    severity: 'error',
    message: id,
    place: place('indicators.yaml'),
  };
}

export interface Written {
  readonly units?: readonly Unit[];
  readonly periods?: readonly Period[];
  readonly plans?: Plan['plans'];
  readonly counting?: Partial<Counting>;
  readonly appendices?: readonly Appendix[];
  readonly tasks?: readonly Task[];
  readonly indicators?: readonly Indicator[];
  readonly rows?: readonly RowSet[];
  readonly identities?: readonly Identity[];
  readonly submissions?: readonly Submission[];
  readonly records?: Partial<Workspace['records']>;
}

export function workspace(written: Written): Workspace {
  const plan: Plan = {
    file: 'plan.yaml',
    agency: {
      name: 'Ủy ban nhân dân xã Tri Phương',
      code: 'UBND',
      office: 'VP',
      place: 'Tri Phương',
      signer: { authority: ['TM. ỦY BAN NHÂN DÂN'], title: 'CHỦ TỊCH' },
    },
    year: 2024,
    plans: written.plans ?? [{ type: 'Kế hoạch', number: '75/KH-UBND', key: '', place: place('plan.yaml') }],
    basis: [],
    periods: written.periods ?? [H1, YEAR],
    units: written.units ?? [],
    unitGroups: [],
    counting: { ...COUNTING, ...written.counting },
    documents: new Map(),
    rules: new Map(),
    place: place('plan.yaml'),
  };
  const none = {
    receipts: [],
    changes: [],
    waivers: [],
    pledges: [],
    findings: [],
    explanations: [],
    initiatives: [],
    lateDossiers: [],
  };
  return {
    plan,
    appendices: written.appendices ?? [],
    tasks: written.tasks ?? [],
    indicators: {
      indicators: written.indicators ?? [],
      rows: written.rows ?? [],
      identities: written.identities ?? [],
    },
    submissions: written.submissions ?? [],
    records: { ...none, ...written.records },
    texts: [],
    outlines: [],
  };
}

export const appendix = (id: string, plan = ''): Appendix => ({
  plan,
  id,
  title: `Phụ lục ${id}`,
  groups: [],
  place: place('tasks.yaml'),
});

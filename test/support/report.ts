import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { ComposedReport } from '../../src/compose/report.ts';
import type { Place } from '../../src/diagnostic/place.ts';
import { readOutline } from '../../src/load/outlines.ts';
import { readYaml } from '../../src/load/yaml.ts';
import type { Aggregate, Figure, FigureScope, TaskPart, TaskResult, UnitReceipt } from '../../src/model/aggregate.ts';
import type { TaskClass } from '../../src/model/task-class.ts';
import type { CivilDate } from '../../src/model/civil-date.ts';
import type { Block, Document, Table } from '../../src/model/document.ts';
import { exact, type Exact } from '../../src/model/exact.ts';
import type {
  Appendix,
  Fact,
  Narrative,
  Period,
  Plan,
  Submission,
  Task,
  TaskReport,
  TaskStatus,
  Unit,
  Workspace,
} from '../../src/model/facts.ts';
import type { OutlineKind } from '../../src/model/document-kinds.ts';
import type { Outline } from '../../src/model/outline.ts';
import { TEMPLATES } from '../../src/templates.ts';

/**
 * A period's aggregate and its workspace in a few plain words, for tests of what is written about them. Dates are ISO. All
 * places are files, since `compose` only passes them on.
 */
export interface ReportSpec {
  plan?: Partial<Plan['plans'][number]>;
  agency?: Partial<Plan['agency']>;
  basis?: Plan['basis'];
  superior?: Plan['superior'];
  report?: Partial<NonNullable<ReturnType<Plan['documents']['get']>>>;
  period?: Partial<Period>;
  units?: readonly string[];
  /** Units that are asked, not ordered. */
  cooperating?: readonly string[];
  groups?: Plan['unitGroups'];
  appendices?: Record<string, string>;
  tasks?: readonly TaskSpec[];
  /** Figures beside those of tasks, which are counted. */
  figures?: readonly Figure[];
  completion?: readonly [number, number];
  indicators?: Workspace['indicators'];
  narratives?: readonly { unit: string; section: string; within?: string; text: string }[];
  texts?: readonly { document?: OutlineKind; section: string; text: string; period?: string }[];
  records?: Partial<Workspace['records']>;
  late?: Record<string, number>;
  missing?: readonly string[];
  outlines?: readonly Outline[];
}

export interface TaskSpec {
  id: string;
  class: TaskClass;
  content?: string;
  product?: string;
  deadline?: string;
  lead?: string;
  support?: string;
  group?: string;
  made?: string;
  completed?: string;
  daysLate?: number;
  criteria?: readonly string[];
  pledged?: boolean;
  /** The deadline judged by, ISO. */
  due?: string;
  progress?: number;
  reason?: string;
  note?: string;
  /** Whether the completion rate counts it as done. */
  counted?: boolean;
  /** Several leads, each with what it made. */
  by?: readonly { unit: string; made: string; class?: TaskClass; completed?: string }[];
  evidence?: { document: string; date?: string; title?: string; file?: string };
}

export const FILE: Place = { kind: 'file', file: 'plan.yaml' };

/** A test writes its dates by hand, in the calendar. */
export const day = (iso: string): CivilDate => iso as CivilDate;

/** A count, an amount or a rate that is simply there. */
export function figure(id: string, value: number | readonly [number, number], more: Partial<Figure> = {}): Figure {
  const common = { id, label: id, measure: 'hồ sơ', decimals: 1, status: 'ok', sources: [] } as const;
  if (typeof value === 'number') return { ...common, value: exact(value), ...more };
  const [n, d] = value;
  const rate = {
    measure: '%',
    value: exact(100 * n, d),
    numerator: exact(n),
    denominator: exact(d),
    basis: 'cách tính',
  };
  return { ...common, ...rate, ...more };
}

/** A figure in play that has no value. */
export function without(
  id: string,
  status: 'missing' | 'not-arising' | 'unverifiable' | 'invalid',
  more: Partial<Figure> = {},
): Figure {
  return { id, label: id, measure: 'hồ sơ', decimals: 0, status, sources: [], ...more };
}

/** The built-in outline of that name. */
export function builtInOutline(name: string): Outline {
  const file = join(TEMPLATES, 'outlines', `${name}.yaml`);
  return outlineFrom(readFileSync(file), name);
}

/** The outline that a YAML text holds. */
export function outlineFrom(yaml: string | Uint8Array, name = 'bao-cao-ke-hoach'): Outline {
  const bytes = typeof yaml === 'string' ? new TextEncoder().encode(yaml) : yaml;
  const { tree, diagnostics } = readYaml(bytes, `templates/${name}.yaml`);
  if (tree === undefined) throw new Error(JSON.stringify(diagnostics[0]));
  const reading = readOutline(tree, name, (set) => (set === 'thong-ke-cchc' ? STATISTICS : undefined));
  if (reading.outline === undefined || reading.diagnostics.length > 0)
    throw new Error(JSON.stringify(reading.diagnostics));
  return reading.outline;
}

const STATISTICS: readonly string[] = (
  parse(readFileSync(join(TEMPLATES, 'indicators/thong-ke-cchc.yaml'), 'utf8')) as { indicators: { id: string }[] }
).indicators.map(({ id }) => id);

/** Every outline of the package. */
const BUILT_IN = readdirSync(join(TEMPLATES, 'outlines')).map((file) => builtInOutline(file.replace('.yaml', '')));

/** The facts and the aggregate that a spec describes. */
export function reportFacts(spec: ReportSpec): { aggregate: Aggregate; workspace: Workspace } {
  const period = periodOf(spec);
  const units = (spec.units ?? ['van_phong']).map((id) => unitOf(id, spec));
  const tasks = (spec.tasks ?? []).map(resultOf);
  const workspace: Workspace = {
    plan: planOf(spec, period, units),
    appendices: appendicesOf(spec),
    tasks: tasks.map((result) => result.task),
    indicators: spec.indicators ?? { indicators: [], rows: [], identities: [] },
    submissions: submissionsOf(spec),
    records: {
      receipts: [],
      changes: [],
      waivers: [],
      pledges: [],
      findings: [],
      explanations: [],
      initiatives: [],
      lateDossiers: [],
      ...spec.records,
    },
    texts: (spec.texts ?? []).map(({ document = 'report', section, text, period: id }) => ({
      document,
      section,
      text,
      place: FILE,
      ...(id !== undefined && { period: { value: id, place: FILE } }),
    })),
    outlines: spec.outlines ?? BUILT_IN,
  };
  const counted = [undefined, ...Object.keys(spec.appendices ?? { I: '' })].flatMap((appendix) =>
    taskFigures(tasks, spec, appendix),
  );
  return {
    workspace,
    aggregate: {
      period,
      yearEnd: false,
      receipts: units.map((unit) => receiptOf(unit, spec)),
      tasks,
      figures: [...counted, ...(spec.figures ?? [])],
      submissions: submissionsOf(spec),
      carried: [],
    },
  };
}

const COUNTED: Readonly<Record<string, readonly TaskClass[]>> = {
  tasks_done: ['done-on-time', 'done-late'],
  tasks_on_time: ['done-on-time'],
  tasks_late: ['done-late'],
  tasks_in_progress: ['in-progress'],
  tasks_ongoing: ['ongoing'],
  tasks_not_started: ['not-started'],
  tasks_overdue: ['overdue'],
  tasks_not_arising: ['not-arising'],
  tasks_unreported: ['unreported'],
};

function taskFigures(
  all: readonly TaskResult[],
  { completion }: ReportSpec,
  appendix: string | undefined,
): readonly Figure[] {
  const tasks = appendix === undefined ? all : all.filter(({ task }) => task.appendix === appendix);
  const scope: { scope?: FigureScope } = appendix === undefined ? {} : { scope: { appendix } };
  const number = (classes: readonly TaskClass[]): number =>
    tasks.filter((result) => classes.includes(result.class)).length;
  const done = number(COUNTED['tasks_done'] ?? []);
  const rate = appendix === undefined && completion !== undefined ? completion : ([done, tasks.length] as const);
  const more = { ...scope, measure: 'nhiệm vụ', decimals: 0 };
  return [
    figure('plan.tasks_total', tasks.length, more),
    ...Object.entries(COUNTED).map(([id, classes]) => figure(`plan.${id}`, number(classes), more)),
    ...(rate[1] === 0 ? [] : [figure('plan.completion_rate', rate, { ...scope, basis: 'nhiệm vụ của kế hoạch năm' })]),
  ];
}

function periodOf({ period }: ReportSpec): Period {
  return {
    id: 'h1',
    label: '6 tháng đầu năm',
    year: 2024,
    window: { from: day('2024-01-01'), to: day('2024-06-25') },
    due: day('2024-06-25'),
    kind: 'cumulative',
    plans: [''],
    place: FILE,
    places: { from: FILE, to: FILE, due: FILE },
    ...period,
  };
}

function planOf(spec: ReportSpec, period: Period, units: readonly Unit[]): Plan {
  const title =
    'Nâng cao Chỉ số cải cách hành chính, Chỉ số hài lòng về sự phục vụ hành chính, tiêu chí thực hiện nhiệm vụ năm 2024';
  return {
    file: 'plan.yaml',
    agency: {
      name: 'Ủy ban nhân dân xã Tri Phương',
      code: 'UBND',
      office: 'VP',
      place: 'Tri Phương',
      signer: { authority: ['TM. ỦY BAN NHÂN DÂN'], title: 'CHỦ TỊCH', name: 'Nguyễn Văn A' },
      ...spec.agency,
    },
    ...(spec.superior !== undefined && { superior: spec.superior }),
    year: 2024,
    plans: [
      { key: '', type: 'Kế hoạch', number: '75/KH-UBND', date: day('2024-06-05'), title, place: FILE, ...spec.plan },
    ],
    basis: spec.basis ?? [],
    periods: [period],
    units,
    unitGroups: spec.groups ?? [],
    counting: {
      denominator: 'year',
      ongoing: 'year-end',
      notArising: 'year-end',
      dropped: 'exclude',
      doneLate: 'done',
    },
    documents: new Map([['report', { to: [], recipients: [], nameUnits: false, medium: 'paper', ...spec.report }]]),
    rules: new Map(),
    place: FILE,
  };
}

function appendicesOf(spec: ReportSpec): readonly Appendix[] {
  const titles = spec.appendices ?? {
    I: 'Các nhiệm vụ, giải pháp nhằm nâng cao Chỉ số cải cách hành chính của xã năm 2024',
  };
  return Object.entries(titles).map(([id, title]) => {
    const tasks = (spec.tasks ?? []).filter((task) => appendixOf(task.id) === id);
    const groups = [...new Set(tasks.map((task) => task.group ?? ''))];
    return {
      plan: '',
      id,
      title,
      groups: groups.map((group) => ({
        title: group,
        tasks: tasks.filter((task) => (task.group ?? '') === group).map((task) => task.id),
      })),
      place: FILE,
    };
  });
}

const appendixOf = (id: string): string => id.split('.')[0] ?? '';

function unitOf(id: string, { cooperating = [] }: ReportSpec): Unit {
  const kind = cooperating.includes(id) ? 'cooperating' : 'member';
  return { id, name: UNIT_NAMES[id] ?? id, kind, aliases: [], place: FILE };
}

const UNIT_NAMES: Readonly<Record<string, string>> = {
  van_phong: 'Công chức Văn phòng - thống kê',
  mot_cua: 'Bộ phận Tiếp nhận và Trả kết quả',
  tai_chinh: 'Công chức Tài chính - kế toán',
  mttq: 'Ủy ban Mặt trận Tổ quốc Việt Nam xã',
};

function receiptOf(unit: Unit, { late = {}, missing = [] }: ReportSpec): UnitReceipt {
  if (missing.includes(unit.id)) return { unit, state: 'missing' };
  const daysLate = late[unit.id];
  if (daysLate === undefined) return { unit, state: 'on-time', received: day('2024-06-25') };
  return { unit, state: 'late', received: day('2024-06-28'), daysLate };
}

function resultOf(spec: TaskSpec): TaskResult {
  const lead = spec.lead ?? 'van_phong';
  const progress = spec.progress === undefined ? {} : { progress: exact(spec.progress) };
  return {
    task: taskOf(spec, lead),
    class: spec.class,
    ...(spec.completed !== undefined && { completed: day(spec.completed) }),
    ...(spec.due !== undefined && { deadline: day(spec.due) }),
    ...(spec.daysLate !== undefined && { daysLate: spec.daysLate }),
    ...progress,
    products: spec.by?.map(({ made }) => made) ?? (spec.made === undefined ? [] : [spec.made]),
    evidence:
      spec.evidence === undefined
        ? []
        : [
            {
              ...spec.evidence,
              date: fact(spec.evidence.date === undefined ? undefined : day(spec.evidence.date)),
              place: FILE,
            },
          ],
    reasons: spec.reason === undefined ? [] : [{ kind: 'objective', text: spec.reason }],
    notes: spec.note === undefined ? [] : [spec.note],
    hasResults: spec.made !== undefined,
    countedDone: spec.counted ?? spec.class.startsWith('done'),
    counted: true,
    parts: spec.by?.map((part) => partOf(part, spec)) ?? [
      { unit: lead, class: spec.class, countedDone: spec.counted ?? spec.class.startsWith('done'), counted: true },
    ],
  };
}

function partOf({ unit, made, class: own, completed }: NonNullable<TaskSpec['by']>[number], spec: TaskSpec): TaskPart {
  const report: TaskReport = {
    id: { value: spec.id, place: FILE },
    status: fact<TaskStatus>(undefined),
    completed: fact(completed === undefined ? undefined : day(completed)),
    progress: fact<Exact>(undefined),
    product: fact<string>(undefined),
    reason: {},
    evidence: [],
    place: FILE,
  };
  const taskClass = own ?? spec.class;
  const counts = { countedDone: taskClass.startsWith('done'), counted: true };
  return { unit, class: taskClass, ...counts, ...(made !== '' && completed !== undefined && { report }) };
}

function taskOf(spec: TaskSpec, lead: string): Task {
  const text = spec.deadline ?? 'Thường xuyên';
  return {
    id: spec.id,
    printedId: spec.id,
    plan: '',
    appendix: appendixOf(spec.id),
    group: spec.group ?? '',
    content: spec.content ?? `Nội dung ${spec.id}`,
    product: spec.product ?? 'Báo cáo',
    deadline: { kind: 'open', text, place: FILE },
    lead: [{ value: lead, place: FILE }],
    each: false,
    support: [],
    ...(spec.support !== undefined && { supportText: spec.support }),
    serves: [],
    criteria: spec.criteria ?? [],
    pledged: spec.pledged ?? false,
    place: FILE,
  };
}

function fact<T>(value: T | undefined): Fact<T> {
  return value === undefined
    ? { kind: 'missing', place: FILE }
    : { kind: 'value', value, text: String(value), place: FILE };
}

function submissionsOf({ units = ['van_phong'], narratives = [], missing = [] }: ReportSpec): readonly Submission[] {
  return units
    .filter((unit) => !missing.includes(unit))
    .map((unit) => ({
      file: `submissions/${unit}.yaml`,
      hash: unit,
      plan: undefined,
      unit: { value: unit, place: FILE },
      period: { value: 'h1', place: FILE },
      year: fact<number>(undefined),
      window: undefined,
      submitted: fact<CivilDate>(undefined),
      revision: { value: 1, place: FILE },
      tasks: [],
      indicators: [],
      narrative: narratives.filter((each) => each.unit === unit).map(narrativeOf),
      place: FILE,
    }));
}

function narrativeOf({ section, within, text }: { section: string; within?: string; text: string }): Narrative {
  return { section, text, place: FILE, ...(within !== undefined && { within }) };
}

/** The paragraphs and headings of a document's body, as printed. */
export function bodyText({ body }: Document): readonly string[] {
  return body.flatMap((block) => ('text' in block ? [block.text] : []));
}

/** The headings of a document's body. */
export function headings({ body }: Document): readonly string[] {
  return body.flatMap((block) => (block.kind === 'heading' ? [block.text] : []));
}

/** The blocks under a heading, up to the next one; without the closing words. */
export function under({ body }: Document, heading: string): readonly Block[] {
  const start = body.findIndex((block) => block.kind === 'heading' && block.text.includes(heading));
  if (start === -1) return [];
  const end = body.findIndex((block, index) => index > start && block.kind === 'heading');
  return body.slice(start + 1, end === -1 ? -1 : end);
}

/** The texts under a heading. */
export function textUnder(document: Document, heading: string): readonly string[] {
  return under(document, heading).flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []));
}

/** The first table of some blocks. */
export function tableIn(blocks: readonly Block[]): Table {
  const table = blocks.find((block) => block.kind === 'table');
  if (table === undefined) throw new Error('no table');
  return table;
}

/** Codes of what composing a report found. */
export function codes({ diagnostics }: ComposedReport): readonly string[] {
  return diagnostics.map((diagnostic) => diagnostic.code);
}

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import {
  type CompiledPeriod,
  compilePeriod,
  composeReportAndNote,
  composeOwnDocuments,
  composePlanDocument,
  composeReminders,
  type PlannedWorkspace,
  readWorkspace,
} from '../../src/compile.ts';
import { finding } from '../../src/format/finding.ts';
import { PLAIN } from '../../src/format/style.ts';
import { VI, VI_SCREEN } from '../../src/i18n/vi.ts';
import { addDays, type CivilDate } from '../../src/model/civil-date.ts';
import type { Document } from '../../src/model/document.ts';
import { DOCUMENT_KINDS } from '../../src/model/document-kinds.ts';
import type { Agency, DocumentSettings, Plan, Signer, Workspace } from '../../src/model/facts.ts';
import { issuerOf } from '../../src/commands/issuer.ts';
import type { Issuer } from '../../src/lint/rule.ts';
import { EXAMPLES } from './cli.ts';

/** A document of an example in one of the ways in which offices have them. */
export interface MadeDocument {
  /** "tri-phuong-2024 h1 report, draft". */
  readonly name: string;
  /** The same without the way. */
  readonly base: string;
  readonly document: Document;
  /** What the plan behind it says of its agency. */
  readonly issuer: Issuer;
}

/** One way of making every document: what the office's plan says otherwise, and what the command line adds. */
export interface Way {
  readonly name: string;
  readonly change?: (plan: Plan) => Plan;
  readonly draft?: boolean;
  /** Số, with the date of the document. */
  readonly number?: string;
}

const SETTINGS: DocumentSettings = { to: [], recipients: [], nameUnits: false, medium: 'paper' };

/** The plan with this in the settings of every kind of document. */
const inAll =
  (more: Partial<DocumentSettings>) =>
  (plan: Plan): Plan => ({
    ...plan,
    documents: new Map(DOCUMENT_KINDS.map((kind) => [kind, { ...SETTINGS, ...plan.documents.get(kind), ...more }])),
  });
const from =
  (agency: Partial<Agency>) =>
  (plan: Plan): Plan => ({
    ...plan,
    agency: { ...plan.agency, ...agency },
    // An agency numbers its plan with its own letters.
    plans: plan.plans.map((one) => ({ ...one, number: one.number.replace(/-UBND$/u, `-${agency.code ?? 'UBND'}`) })),
  });
const signedBy = (authority: readonly string[], title: string): ((plan: Plan) => Plan) => {
  const signer: Signer = { authority, title, name: 'Nguyễn Văn A' };
  return inAll({ signer });
};

/** Paper and electronic, before and after văn thư, a draft, and the marks. */
export const MODES: readonly [paper: Way, ...others: Way[]] = [
  { name: 'paper' },
  { name: 'paper with number and date', number: '7' },
  { name: 'electronic', change: inAll({ medium: 'electronic' }) },
  { name: 'electronic with number and date', change: inAll({ medium: 'electronic' }), number: '112' },
  { name: 'draft', draft: true },
  { name: 'naming units', change: inAll({ nameUnits: true }) },
  { name: 'urgent', change: inAll({ urgency: 'HỎA TỐC', circulation: 'LƯU HÀNH NỘI BỘ' }) },
  { name: 'marked', change: inAll({ urgency: 'KHẨN', circulation: 'XEM XONG TRẢ LẠI', medium: 'electronic' }) },
];

const COLLECTIVE = 'TM. ỦY BAN NHÂN DÂN';

/** Quyền hạn ký: Điều 13 Nghị định 30/2020/NĐ-CP. */
export const SIGNERS: readonly Way[] = [
  { name: 'TM.', change: signedBy([COLLECTIVE], 'CHỦ TỊCH') },
  { name: 'TM. and KT.', change: signedBy([COLLECTIVE, 'KT. CHỦ TỊCH'], 'PHÓ CHỦ TỊCH') },
  { name: 'KT.', change: signedBy(['KT. CHỦ TỊCH'], 'PHÓ CHỦ TỊCH') },
  { name: 'TL.', change: signedBy(['TL. CHỦ TỊCH'], 'CHÁNH VĂN PHÒNG') },
  { name: 'TUQ.', change: signedBy(['TUQ. CHỦ TỊCH'], 'TRƯỞNG PHÒNG VĂN HÓA - XÃ HỘI') },
  { name: 'Q.', change: signedBy([COLLECTIVE], 'Q. CHỦ TỊCH') },
  { name: 'the Chairman', change: signedBy([], 'CHỦ TỊCH') },
];

/** Who issues, beside the communes, the district and the province of the examples. */
export const AGENCIES: readonly Way[] = [
  {
    name: 'an office under a commune',
    change: from({
      parent: 'UBND xã An Phước Đông',
      name: 'Phòng Văn hóa - Xã hội',
      code: 'VHXH',
      office: '',
      signer: { authority: [], title: 'TRƯỞNG PHÒNG', name: 'Nguyễn Văn A' },
    }),
    number: '12',
  },
  {
    name: 'a centre under a commune',
    change: from({
      parent: 'Ủy ban nhân dân xã An Phước Đông',
      name: 'Trung tâm Phục vụ hành chính công',
      code: 'TTPVHCC',
      office: '',
      signer: { authority: ['KT. GIÁM ĐỐC'], title: 'PHÓ GIÁM ĐỐC', name: 'Nguyễn Văn A' },
    }),
  },
  {
    name: 'a ward with a long name',
    change: from({ name: 'Ủy ban nhân dân Phường Điện Biên Phủ', place: 'Phường Điện Biên Phủ' }),
    number: '3',
  },
  {
    name: 'a city',
    change: from({ name: 'Ủy ban nhân dân Thành phố Hồ Chí Minh', place: 'Thành phố Hồ Chí Minh' }),
    number: '1204',
  },
  {
    name: 'a cooperating body',
    change: from({
      parent: 'Ủy ban MTTQ Việt Nam tỉnh An Hòa',
      name: 'Ủy ban Mặt trận Tổ quốc Việt Nam xã An Phước Đông',
      code: 'MTTQ-BTT',
      office: '',
      signer: { authority: ['TM. BAN THƯỜNG TRỰC'], title: 'CHỦ TỊCH', name: 'Nguyễn Văn A' },
    }),
  },
];

/** The names of the examples. */
export const EXAMPLE_NAMES: readonly string[] = readdirSync(EXAMPLES);

/** Every document of an example, of all its periods or of its first, in each of some ways. */
export async function documentsOf(
  example: string,
  ways: readonly Way[],
  of: 'all periods' | 'the first period' = 'all periods',
): Promise<readonly MadeDocument[]> {
  const read = await readWorkspace(join(EXAMPLES, example), {});
  if (!isPlanned(read)) throw new Error(`${example} has no plan`);
  const periods = await Promise.all(
    read.workspace.plan.periods.slice(0, of === 'all periods' ? undefined : 1).map(async (period) => ({
      all: await compilePeriod(read, period, { without: [] }),
      late: await compilePeriod(withLateUnits(read), period, { without: [] }),
    })),
  );
  const made = ways.map(async (way) => {
    const issuer = issuerOf(withPlan(read, way).workspace.plan);
    const plan = await composePlanDocument(withPlan(read, way), options(way, undefined));
    const documents = [
      { base: `${example} plan`, document: plan.document },
      ...(await Promise.all(periods.map(({ all, late }) => ofPeriod(example, way, all, late)))).flat(),
    ];
    return documents.map(({ base, document }) => ({ name: `${base}, ${way.name}`, base, document, issuer }));
  });
  return (await Promise.all(made)).flat();
}

function isPlanned(read: Awaited<ReturnType<typeof readWorkspace>>): read is PlannedWorkspace {
  return read.workspace !== undefined;
}

/** A workspace to which the first unit of each kind has sent nothing, so that there is somebody to remind. */
function withLateUnits(read: PlannedWorkspace): PlannedWorkspace {
  const { workspace } = read;
  const { units } = workspace.plan;
  const kinds = ['member', 'cooperating'] as const;
  const late = new Set(kinds.map((kind) => units.find((unit) => unit.kind === kind)?.id));
  const submissions = workspace.submissions.filter(({ unit }) => !late.has(unit.value));
  return { ...read, workspace: { ...workspace, submissions } };
}

/** Kinds of document that a unit has one of each: two show them all. */
const OF_EACH = 2;

type Unnamed = Pick<MadeDocument, 'base' | 'document'>;

async function ofPeriod(
  example: string,
  way: Way,
  plainAll: CompiledPeriod,
  plainLate: CompiledPeriod,
): Promise<readonly Unnamed[]> {
  const [all, late] = [withPlan(plainAll, way), withPlan(plainLate, way)];
  const own = options(way, all.period.due);
  const base = `${example} ${all.period.id}`;
  const { report, note } = await composeReportAndNote(all, { ...own, describe: describer(all) });
  const asOf = addDays(all.period.due, 1);
  const reminders = { ...own, ...dateOf(way, asOf), asOf, deadline: addDays(asOf, 1) };
  const [one, each] = await Promise.all(
    (['all', 'each'] as const).map((to) => composeReminders(late, { ...reminders, to })),
  );
  const others = all.workspace.outlines.filter(({ document }) => !['report', 'plan', 'letter'].includes(document));
  const rest = await Promise.all(
    others.map(async (outline) => {
      const details = new Map([
        ['ngay_hop', print(asOf)],
        ['dia_diem', 'Hội trường Ủy ban nhân dân'],
      ]);
      const composed = await composeOwnDocuments(all, outline, { ...own, units: [], details });
      return composed.documents
        .slice(0, OF_EACH)
        .map(({ unit, document }) => ({ base: [base, outline.name, unit].join(' ').trim(), document }));
    }),
  );
  return [
    { base: `${base} report`, document: report },
    { base: `${base} note`, document: note },
    ...(one?.letters ?? []).map(({ document }) => ({ base: `${base} letter`, document })),
    ...(each?.letters ?? [])
      .slice(0, OF_EACH)
      .map(({ unit, document }) => ({ base: `${base} letter ${unit}`, document })),
    ...rest.flat(),
  ];
}

function withPlan<T extends { readonly workspace: Workspace }>(of: T, { change }: Way): T {
  return change === undefined ? of : { ...of, workspace: { ...of.workspace, plan: change(of.workspace.plan) } };
}

function options(way: Way, date: CivilDate | undefined) {
  const { draft = false, number } = way;
  return { draft, ...(number !== undefined && { number }), ...(date !== undefined && dateOf(way, date)) };
}

/** A document with a number has its date, too. */
function dateOf({ number }: Way, date: CivilDate): { readonly date?: CivilDate } {
  return number === undefined ? {} : { date };
}

/** As people write it in texts/: 26/6/2024. */
function print(date: CivilDate): string {
  return date.split('-').toReversed().join('/');
}

function describer({ sources }: CompiledPeriod) {
  const context = { sources, style: PLAIN, catalogue: VI, screen: VI_SCREEN, show: (file: string): string => file };
  return (diagnostic: Parameters<typeof finding>[0]) => {
    const { code, severity, message, place, unit } = finding(diagnostic, context);
    return { code, severity, text: message, file: place.file, ...(unit !== undefined && { unit }) };
  };
}

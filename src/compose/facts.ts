import type { Aggregate } from '../model/aggregate.ts';
import type { Plan, Signer, Workspace } from '../model/facts.ts';
import type { Outline } from '../model/outline.ts';
import type { TaskClass } from '../model/task-class.ts';
import { periodLength } from '../model/period-length.ts';
import { printCount } from '../vietnamese/numbers.ts';
import { joinList } from '../vietnamese/words.ts';
import { about, cite, issuedBy, plansOf, withoutYear } from './citations.ts';
import { builtInIds, totalFigures } from './figures.ts';
import { donePartsOf } from './done-parts.ts';
import { positionOf } from './frame-parts.ts';
import { inspectionsOf } from './inspections.ts';
import { lastYearTexts } from './last-year.ts';
import { unmetList } from './unmet-targets.ts';
import { nextPeriodTitle, periodTitle } from './period-names.ts';
import { plannedFigures, plannedTasks } from './planned.ts';
import { lowerFirst, tidy } from './prose.ts';
import type { Scope, Texts } from './scope.ts';

/** What the texts of a document about a period can name: plan, agency, superior, period, counting, and every figure of the period. */
export function periodScope(
  aggregate: Aggregate,
  workspace: Workspace,
  { document, vocabulary }: Pick<Outline, 'document' | 'vocabulary'>,
): Scope {
  const figures = totalFigures(aggregate);
  const known = [...vocabulary, ...workspace.indicators.indicators.map((indicator) => indicator.id), ...BUILT_IN];
  return {
    texts: periodDocumentTexts(aggregate, workspace, document),
    figures,
    idle: new Set(known.filter((id) => !figures.has(id))),
    wanting: new Map(),
  };
}

/** What the texts of the plan itself can name: the plan with what it carries out, agency, superior, and how many tasks it has. */
export function planScope(workspace: Workspace): Scope {
  const { plan } = workspace;
  const texts = {
    ...agencyTexts(plan, plan.documents.get('plan')?.signer),
    plan: { ...planTexts([''], workspace), year: String(plan.year) },
    citations: plan.basis.map(cite).join('; '),
  };
  return { texts, figures: plannedFigures('plan', plannedTasks(workspace)), idle: new Set(), wanting: new Map() };
}

const BUILT_IN: readonly string[] = [
  ...builtInIds('plan'),
  ...['expected', 'received', 'on_time'].map((id) => `submissions.${id}`),
  ...['total', 'met', 'unmet'].map((id) => `targets.${id}`),
];

function periodDocumentTexts(aggregate: Aggregate, workspace: Workspace, document: Outline['document']): Texts {
  const { plan } = workspace;
  return {
    ...agencyTexts(plan, plan.documents.get(document)?.signer),
    plan: { ...planTexts(aggregate.period.plans, workspace), done_parts: donePartsOf(aggregate) },
    last_year: { ...lastYearTexts(aggregate, workspace) },
    targets: { unmet_list: unmetList(aggregate, workspace) },
    plans: planNames(aggregate, workspace),
    citations: citationsOf(aggregate, workspace),
    period: periodTexts(aggregate),
    counting: { denominator: plan.counting.denominator, done_late: plan.counting.doneLate },
    units: unitTexts(aggregate),
    inspections: inspectionTexts(aggregate, workspace),
    overdue: idsOf(aggregate, 'overdue'),
    done_late: idsOf(aggregate, 'done-late'),
  };
}

/** The tasks of a class as the plan prints their numbers. */
function idsOf({ tasks }: Aggregate, taskClass: TaskClass): readonly string[] {
  return tasks.filter((result) => result.class === taskClass).map(({ task }) => task.printedId);
}

/** Who issues a document, whom it reports to, and who signs. */
function agencyTexts({ agency, superior }: Plan, signer: Signer = agency.signer): Texts {
  return {
    agency: {
      name: agency.name,
      short: shortName(agency.name),
      issuer: issuedBy(agency, signer),
      place: agency.place,
      level: levelOf(agency.name),
      head: headOf(agency.name),
    },
    superior: { name: superior?.name ?? '', office: superior?.office ?? '' },
    signer: {
      title: agency.signer.title,
      name: agency.signer.name ?? '',
      position: positionOf(agency.signer.title),
    },
  };
}

/** Whom units answer to: "Chủ tịch Ủy ban nhân dân xã". */
function headOf(name: string): string {
  return /^Ủy ban nhân dân(?!\p{L})/iu.test(name) ? `Chủ tịch ${shortName(name)}` : `Thủ trưởng ${name}`;
}

/** The first of the plans that a document is about. */
function planTexts(keys: readonly string[], workspace: Workspace): Texts {
  const [plan] = plansOf(workspace, keys);
  const title = plan?.title ?? '';
  const topic = title === '' ? '' : about(withoutYear(title));
  return {
    type: plan?.type ?? '',
    number: plan?.number ?? '',
    date: plan?.date ?? '',
    issuer: plan?.issuer ?? '',
    title,
    name: plan === undefined ? '' : tidy(`${plan.type} ${lowerFirst(title)}`),
    topic,
    citation: plan === undefined ? '' : cite(plan),
  };
}

/** How many plans the report is about, and their short names: "Kế hoạch số 117/KH-UBND và Công văn số 1563/UBND-NC". */
function planNames({ period }: Aggregate, workspace: Workspace): Texts {
  const names = plansOf(workspace, period.plans).map(({ type, number }) => `${type} số ${number}`);
  return { several: names.length > 1, short: joinList(names) };
}

/** The superior's documents that the plan carries out, then the plans themselves. */
function citationsOf({ period }: Aggregate, workspace: Workspace): string {
  const basis = period.plans.includes('') ? workspace.plan.basis : [];
  return [...basis, ...plansOf(workspace, period.plans)].map(cite).join('; ');
}

function periodTexts({ period, yearEnd }: Aggregate): Texts {
  return {
    title: periodTitle(period),
    next: nextPeriodTitle(period),
    year: String(period.year),
    request: period.request === undefined ? '' : cite(period.request),
    from: period.window.from,
    to: period.window.to,
    due: period.due,
    length: periodLength(period.window),
    year_end: yearEnd,
  };
}

/** The indicator by which units report what inspections found, in the built-in set (I.2.3). */
const REPORTED_FINDINGS = 'inspection_findings';

/** Findings of records/, for where no indicator tells how many there were: 0 where one does, or where there are none. */
function inspectionTexts(aggregate: Aggregate, workspace: Workspace): Texts {
  const told = totalFigures(aggregate).get(REPORTED_FINDINGS);
  if (told !== undefined && told.status !== 'missing') return { found: 0, remedied: 0 };
  const { found, remedied } = inspectionsOf(aggregate, workspace);
  return { found: found.length, remedied: remedied.length };
}

/** Units named only where the plan lets them be. */
function unitTexts({ receipts, tasks }: Aggregate): Texts {
  const missing = receipts.filter((receipt) => receipt.state === 'missing').map((receipt) => receipt.unit.name);
  const late = receipts
    .filter((receipt) => receipt.state === 'late')
    .map(({ unit, daysLate }) => lateUnit(unit.name, daysLate));
  return {
    missing: missing.join('; '),
    missing_count: missing.length,
    shared_tasks: tasks.some(({ parts }) => parts.length > 1),
    late: late.join('; '),
    late_count: late.length,
  };
}

function lateUnit(name: string, days: number | undefined): string {
  return days === undefined ? name : `${name} (chậm ${printCount(days)} ngày)`;
}

/** Level words that end the short name of a People's Committee, before and since 01/7/2025. */
const LEVELS = ['thị xã', 'thị trấn', 'đặc khu', 'xã', 'phường', 'huyện', 'quận', 'thành phố', 'tỉnh'];

/** "Ủy ban nhân dân xã" of "Ủy ban nhân dân xã Tri Phương": how a document speaks of its issuer after the first time. */
export function shortName(name: string): string {
  const level = levelOf(name);
  return level === '' ? name : name.slice(0, name.indexOf(` ${level} `) + level.length + 1);
}

function levelOf(name: string): string {
  return LEVELS.find((level) => name.includes(` ${level} `)) ?? '';
}

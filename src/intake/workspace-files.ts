import { parts, type CivilDate } from '../model/civil-date.ts';
import { printDate } from '../vietnamese/dates.ts';
import { roman } from '../vietnamese/words.ts';
import { eachOnce, type Target, type ToldDoubt } from './doubt.ts';
import type { OfficeAppendix, OfficeCitation, OfficePlan, OfficeTask, PlanHead } from './office-plan.ts';
import { cleaned, line, listLines, scalar, type YamlLine } from './yaml-text.ts';

/** A plan that has all that a workspace cannot be without. */
export type CompletePlan = OfficePlan & {
  readonly head: PlanHead & Required<Pick<PlanHead, 'agency' | 'place' | 'number' | 'title' | 'year'>>;
};

/** A doubt with where in the new files it went. */
export interface PlacedDoubt extends ToldDoubt {
  readonly file: string;
  /** From 1. */
  readonly line: number;
}

export interface WorkspaceFiles {
  /** Texts by path. */
  readonly files: Readonly<Record<string, string>>;
  readonly doubts: readonly PlacedDoubt[];
}

export interface WritingOptions {
  /** The folder of the JSON Schemas, from the workspace. */
  readonly schemas: string;
  /** A doubt as a comment, in one line. */
  readonly comment: (doubt: ToldDoubt) => string;
}

/** plan.yaml and a file of tasks for each appendix; every doubt stands as a comment above what it is about. */
export function workspaceFiles(plan: CompletePlan, options: WritingOptions): WorkspaceFiles {
  const names = fileNames(plan.appendices);
  const drafts: readonly (readonly [string, readonly YamlLine[]])[] = [
    ['plan.yaml', planLines(plan, options.schemas)],
    ...plan.appendices.map(
      (appendix, index) => [names[index] ?? '', taskLines(appendix, plan, options.schemas)] as const,
    ),
  ];
  const targets = new Set(drafts.flatMap(([, lines]) => lines.flatMap(({ target }) => target ?? [])));
  // What is about something that is not there stands at the plan's year.
  const home = (target: Target): Target => (targets.has(target) ? target : 'plan:plan');
  const told = eachOnce(plan.doubts.map((one) => ({ ...one, to: home(one.to) })));
  const written = drafts.map(([path, lines]) => withComments(path, lines, told, options.comment));
  return {
    files: Object.fromEntries(written.map(({ path, text }) => [path, text])),
    doubts: written.flatMap(({ doubts }) => doubts),
  };
}

/** tasks/phu-luc-1.yaml of Phụ lục I. */
function fileNames(appendices: readonly OfficeAppendix[]): readonly string[] {
  const numerals = new Map(Array.from({ length: 50 }, (_, n) => [roman(n + 1), n + 1]));
  return appendices.map(({ id }) => `tasks/phu-luc-${numerals.get(id) ?? id.toLowerCase()}.yaml`);
}

interface Written {
  readonly path: string;
  readonly text: string;
  readonly doubts: readonly PlacedDoubt[];
}

function withComments(
  path: string,
  lines: readonly YamlLine[],
  told: readonly ToldDoubt[],
  comment: WritingOptions['comment'],
): Written {
  const out: string[] = [];
  const doubts: PlacedDoubt[] = [];
  for (const { text, target } of lines) {
    const own = target === undefined ? [] : told.filter(({ doubt }) => doubt.to === target);
    const indent = /^ */u.exec(text)?.[0] ?? '';
    for (const one of own) out.push(`${indent}# ${cleaned(comment(one))}`);
    out.push(text);
    doubts.push(...own.map((one) => ({ ...one, file: path, line: out.length })));
  }
  return { path, text: `${out.join('\n')}\n`, doubts };
}

function planLines(plan: CompletePlan, schemas: string): readonly YamlLine[] {
  const { head } = plan;
  return [
    line(`# yaml-language-server: $schema=./${schemas}/plan.json`),
    line('schema: cchc/plan/1'),
    line('agency:', 'plan:agency'),
    line(`  name: ${scalar(head.agency)}`),
    line(`  code: ${scalar(head.code ?? 'UBND')}`),
    ...optional('  office', head.office),
    line(`  place: ${scalar(head.place)}`),
    ...optional('  parent', head.parent),
    line('  signer:', 'plan:signer'),
    ...listLines('authority', head.signer.authority, '    '),
    line(`    title: ${scalar(head.signer.title ?? 'CHỦ TỊCH')}`),
    ...optional('    name', head.signer.name),
    ...(head.superior === undefined
      ? []
      : [
          line('superior:', 'plan:superior'),
          line(`  name: ${scalar(head.superior.name)}`),
          ...optional('  office', head.superior.office),
        ]),
    line('plan:', head.superior === undefined ? 'plan:superior' : undefined),
    ...citationLines(
      {
        type: head.type ?? 'Kế hoạch',
        number: head.number,
        title: head.title,
        ...(head.date !== undefined && { date: head.date }),
      },
      '  ',
    ),
    line(`  year: ${head.year}`, 'plan:plan'),
    ...(head.basis.length === 0 ? [] : [line('  basis:', 'plan:basis'), ...head.basis.flatMap(basisLines)]),
    line('periods:', 'plan:periods'),
    ...periodLines(head),
    line('units:', 'plan:units'),
    ...plan.units.flatMap((unit) => [
      line(`  - id: ${unit.id}`, `unit:${unit.id}`),
      line(`    name: ${scalar(unit.name)}`),
      line(`    kind: ${unit.kind}`),
      ...(unit.aliases.length === 0
        ? []
        : [line('    aliases:'), ...unit.aliases.map((alias) => line(`      - ${scalar(alias)}`))]),
    ]),
    ...groupLines(plan),
    ...(head.recipients.length === 0
      ? []
      : [
          line('documents:'),
          line('  plan:'),
          line('    recipients:', 'plan:recipients'),
          ...head.recipients.map((one) => line(`      - ${scalar(one)}`)),
        ]),
  ];
}

function optional(key: string, text: string | undefined): readonly YamlLine[] {
  return text === undefined || text === '' ? [] : [line(`${key}: ${scalar(text)}`)];
}

function citationLines({ type, number, date, issuer, title }: OfficeCitation, indent: string): readonly YamlLine[] {
  return [
    line(`${indent}type: ${scalar(type)}`),
    line(`${indent}number: ${scalar(number)}`),
    ...(date === undefined ? [] : [line(`${indent}date: ${printDate(date)}`)]),
    ...optional(`${indent}issuer`, issuer),
    ...optional(`${indent}title`, title),
  ];
}

function basisLines(citation: OfficeCitation): readonly YamlLine[] {
  const [first, ...others] = citationLines(citation, '      ');
  return [line(`    - ${first?.text.trim() ?? ''}`), ...others];
}

/** Labels of the periods, and the windows and dues that stand where the plan sets none: half a year and a year. */
function periodLines({ periods, year }: CompletePlan['head']): readonly YamlLine[] {
  const labels = { h1: '6 tháng đầu năm', year: 'năm' } as const;
  const usual = {
    h1: { from: '01/01', to: '25/6', due: '30/6' },
    year: { from: '01/01', to: '31/12', due: `05/01/${year + 1}` },
  } as const;
  const own = periods.map(({ id, ...days }) => ({ id, ...mapped(days, (day) => dayIn(day, year)) }));
  const both = (['h1', 'year'] as const).map((id) => ({ id, ...usual[id] }));
  return (own.length > 0 ? own : both).flatMap(({ id, from, to, due }) => {
    return [
      line(`  ${id}:`),
      line(`    label: ${labels[id]}`),
      line(`    from: ${from}`),
      line(`    to: ${to}`),
      line(`    due: ${due}`),
    ];
  });
}

function mapped(
  { from, to, due }: Readonly<Record<'from' | 'to' | 'due', CivilDate>>,
  print: (day: CivilDate) => string,
): Readonly<Record<'from' | 'to' | 'due', string>> {
  return { from: print(from), to: print(to), due: print(due) };
}

/** A day of the plan's year without it. */
function dayIn(date: CivilDate, year: number): string {
  const printed = printDate(date);
  return parts(date).year === year ? printed.replace(/\/\d{4}$/u, '') : printed;
}

function groupLines({ groups }: OfficePlan): readonly YamlLine[] {
  if (groups.length === 0) return [];
  return [
    line('unit_groups:'),
    ...groups.flatMap(({ id, name, members }) => [
      line(`  ${id}:`, `group:${id}`),
      line(`    name: ${scalar(name)}`),
      ...listLines('members', members, '    '),
    ]),
  ];
}

function taskLines(appendix: OfficeAppendix, plan: OfficePlan, schemas: string): readonly YamlLine[] {
  const groups = new Set(plan.groups.map(({ id }) => id));
  const loose = appendix.groups.filter(({ title }) => title === undefined).flatMap(({ tasks }) => tasks);
  const named = appendix.groups.filter(({ title }) => title !== undefined);
  return [
    line(`# yaml-language-server: $schema=../${schemas}/tasks.json`),
    line('schema: cchc/tasks/1'),
    line(`appendix: ${scalar(appendix.id)}`, `appendix:${appendix.id}`),
    ...optional('title', appendix.title),
    ...(loose.length === 0 ? [] : [line('tasks:'), ...loose.flatMap((task) => oneTask(task, groups, '  '))]),
    ...(named.length === 0 ? [] : [line('groups:')]),
    ...named.flatMap(({ title, tasks }) => [
      line(`  - title: ${scalar(title ?? '')}`),
      line('    tasks:'),
      ...tasks.flatMap((task) => oneTask(task, groups, '      ')),
    ]),
  ];
}

function oneTask(task: OfficeTask, groups: ReadonlySet<string>, indent: string): readonly YamlLine[] {
  const inner = `${indent}  `;
  const [lead = ''] = task.lead;
  const isEach = task.lead.length > 1 || groups.has(lead);
  return [
    line(`${indent}- id: ${scalar(task.id)}`, `task:${task.id}`),
    line(`${inner}content: ${scalar(task.content)}`),
    ...optional(`${inner}product`, task.product),
    ...optional(`${inner}deadline`, task.deadline),
    ...(task.by === undefined ? [] : [line(`${inner}by: ${printDate(task.by)}`)]),
    ...(isEach ? listLines('each', task.lead, inner) : [line(`${inner}lead: ${lead}`)]),
    ...listLines('support', task.support, inner),
    ...listLines('serves', task.serves, inner),
    ...listLines('criterion', task.criterion, inner),
  ];
}

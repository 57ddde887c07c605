import { parts, type CivilDate } from '../../model/civil-date.ts';
import { printDate } from '../../vietnamese/dates.ts';
import type { OfficeCitation, OfficePlan, PlanHead } from '../office-plan.ts';
import { line, listLines, optionalLine, scalar, type YamlLine } from './yaml-text.ts';

/** A plan that has all that a workspace cannot be without. */
export type CompletePlan = OfficePlan & {
  readonly head: PlanHead & Required<Pick<PlanHead, 'agency' | 'place' | 'number' | 'title' | 'year'>>;
};

/** The lines of plan.yaml. */
export function planLines(plan: CompletePlan, schemas: string): readonly YamlLine[] {
  const { head } = plan;
  return [
    line(`# yaml-language-server: $schema=./${schemas}/plan.json`),
    line('schema: cchc/plan/1'),
    line('agency:', 'plan:agency'),
    line(`  name: ${scalar(head.agency)}`),
    line(`  code: ${scalar(head.code ?? 'UBND')}`),
    ...optionalLine('  office', head.office),
    line(`  place: ${scalar(head.place)}`),
    ...optionalLine('  parent', head.parent),
    line('  signer:', 'plan:signer'),
    ...listLines('authority', head.signer.authority, '    '),
    line(`    title: ${scalar(head.signer.title ?? 'CHỦ TỊCH')}`),
    ...optionalLine('    name', head.signer.name),
    ...(head.superior === undefined
      ? []
      : [
          line('superior:', 'plan:superior'),
          line(`  name: ${scalar(head.superior.name)}`),
          ...optionalLine('  office', head.superior.office),
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

function citationLines({ type, number, date, issuer, title }: OfficeCitation, indent: string): readonly YamlLine[] {
  return [
    line(`${indent}type: ${scalar(type)}`),
    line(`${indent}number: ${scalar(number)}`),
    ...(date === undefined ? [] : [line(`${indent}date: ${printDate(date)}`)]),
    ...optionalLine(`${indent}issuer`, issuer),
    ...optionalLine(`${indent}title`, title),
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

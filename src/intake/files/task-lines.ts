import { printDate } from '../../vietnamese/dates.ts';
import type { OfficeAppendix, OfficePlan, OfficeTask } from '../office-plan.ts';
import { line, listLines, optionalLine, scalar, type YamlLine } from './yaml-text.ts';

/** The lines of one file of tasks. */
export function taskLines(appendix: OfficeAppendix, plan: OfficePlan, schemas: string): readonly YamlLine[] {
  const groups = new Set(plan.groups.map(({ id }) => id));
  const loose = appendix.groups.filter(({ title }) => title === undefined).flatMap(({ tasks }) => tasks);
  const named = appendix.groups.filter(({ title }) => title !== undefined);
  return [
    line(`# yaml-language-server: $schema=../${schemas}/tasks.json`),
    line('schema: cchc/tasks/1'),
    line(`appendix: ${scalar(appendix.id)}`, `appendix:${appendix.id}`),
    ...optionalLine('title', appendix.title),
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
    ...optionalLine(`${inner}product`, task.product),
    ...optionalLine(`${inner}deadline`, task.deadline),
    ...(task.by === undefined ? [] : [line(`${inner}by: ${printDate(task.by)}`)]),
    ...(isEach ? listLines('each', task.lead, inner) : [line(`${inner}lead: ${lead}`)]),
    ...listLines('support', task.support, inner),
    ...listLines('serves', task.serves, inner),
    ...listLines('criterion', task.criterion, inner),
  ];
}

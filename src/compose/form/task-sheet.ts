import { standingOf } from '../../model/changes.ts';
import type { Deadline, Task, Unit } from '../../model/facts.ts';
import { appendixLabel } from '../appendix-name.ts';
import { pathOf } from './answers.ts';
import { input, said, type FormCell } from './cells.ts';
import type { FormContext } from './form-context.ts';
import type { FormRow, FormSheet } from './grid.ts';
import { over, sheetTitle } from './headings.ts';
import { signatures } from './signatures.ts';
import { taskColumns, type TaskColumn } from './task-columns.ts';

/** What a unit has to tell of tasks: those it leads, those it supports, and others that it has spoken of. */
interface OwnTasks {
  readonly lead: readonly Task[];
  readonly support: readonly Task[];
  readonly others: readonly Task[];
}

/** Trang "Nhiệm vụ"; undefined for a unit that has to do with no task. */
export function taskSheet(context: FormContext): FormSheet | undefined {
  const { lead, support, others } = ownTasks(context);
  const unnamed = unknownIds(context);
  if (lead.length + support.length + others.length + unnamed.length === 0) return undefined;
  const columns = taskColumns(context);
  const plan = planColumns(context);
  const width = plan.length + columns.length;
  const rowOf = (task: Task): FormRow => leadRow(task, context, columns);
  return {
    name: 'Nhiệm vụ',
    orientation: 'landscape',
    columns: [...plan.map(({ width: own }) => ({ width: own })), ...columns],
    top: sheetTitle('KẾT QUẢ THỰC HIỆN NHIỆM VỤ', context, width),
    heading: { cells: [...plan, ...columns].map(({ title }) => said(title, 'heading')) },
    rows: [
      ...grouped(lead, context, { rowOf, width }),
      ...section(
        'Nhiệm vụ phối hợp: chỉ ghi việc đã phối hợp và tài liệu kiểm chứng; trạng thái do đơn vị chủ trì ghi',
        support,
        {
          rowOf: (task) => supportRow(task, context, columns),
          width,
        },
      ),
      ...section('Nhiệm vụ khác mà đơn vị đã ghi', others, { rowOf, width }),
      ...unnamed.map((id) => ({
        key: pathOf('tasks', id),
        cells: [said(id, 'centered'), ...plan.slice(1).map(() => said('', 'text')), ...inputs(id, context, columns)],
      })),
    ],
    bottom: signatures(context, width),
    frozen: 2,
  };
}

function ownTasks({ workspace, resolver, period, unit, answers }: FormContext): OwnTasks {
  const standing = resolver.tasks.filter(
    (task) =>
      period.plans.includes(task.plan) &&
      standingOf(task, workspace.records.changes, period.window.to).state === 'in-force',
  );
  const lead = standing.filter((task) => resolver.isLead(task, unit));
  const support = standing.filter((task) => !lead.includes(task) && resolver.supporters(task).includes(unit));
  const own = new Set([...lead, ...support]);
  const told = new Set(toldIds(answers));
  return { lead, support, others: resolver.tasks.filter((task) => !own.has(task) && told.has(task.id)) };
}

/** Tasks that no plan has, as the unit wrote them: nothing of what it sent is lost. */
function unknownIds({ resolver, answers }: FormContext): readonly string[] {
  return toldIds(answers).filter((id) => resolver.task(id) === undefined);
}

/** A task's id may hold a slash, as the keys behind it do. */
function toldIds(answers: FormContext['answers']): readonly string[] {
  const told = [...answers].filter(([path, { text }]) => path.startsWith('tasks/') && text !== '');
  return [...new Set(told.map(([path]) => path.slice('tasks/'.length).replace(/\/(?:reason\/)?[a-z]+$/u, '')))];
}

interface PlanColumn {
  readonly title: string;
  readonly width: number;
}

/** What the plan says of a task. */
function planColumns({ previous }: FormContext): readonly PlanColumn[] {
  return [
    { title: 'TT', width: 7 },
    { title: 'Nội dung nhiệm vụ, giải pháp', width: 30 },
    { title: 'Sản phẩm', width: 16 },
    { title: 'Thời hạn', width: 12 },
    ...(previous?.task === undefined ? [] : [{ title: `Đã báo cáo: ${previous.title}`, width: 13 }]),
  ];
}

interface Making {
  readonly rowOf: (task: Task) => FormRow;
  readonly width: number;
}

/** Tasks in printed order, below the titles of their appendices. */
function grouped(tasks: readonly Task[], { workspace }: FormContext, { rowOf, width }: Making): readonly FormRow[] {
  const { appendices, plan } = workspace;
  const placed = appendices.flatMap((appendix) => {
    const own = tasks.filter((task) => task.plan === appendix.plan && task.appendix === appendix.id);
    return section(`${appendixLabel(appendix, plan, appendices)}. ${appendix.title}`, own, { rowOf, width });
  });
  const rest = tasks.filter(
    (task) => !appendices.some((appendix) => task.plan === appendix.plan && task.appendix === appendix.id),
  );
  return [...placed, ...section('Nhiệm vụ bổ sung', rest, { rowOf, width })];
}

function section(title: string, tasks: readonly Task[], { rowOf, width }: Making): readonly FormRow[] {
  return tasks.length === 0 ? [] : [over(title, 'section', width), ...tasks.map(rowOf)];
}

function leadRow(task: Task, context: FormContext, columns: readonly TaskColumn[]): FormRow {
  return {
    key: pathOf('tasks', task.id),
    cells: [...planned(task, task.content, context), ...inputs(task.id, context, columns)],
  };
}

function supportRow(task: Task, context: FormContext, columns: readonly TaskColumn[]): FormRow {
  const leads = context.resolver.leads(task).map(({ name }: Unit) => name);
  const content = leads.length === 0 ? task.content : `${task.content} (chủ trì: ${leads.join(', ')})`;
  const { answers, marks } = context;
  return {
    key: pathOf('tasks', task.id),
    cells: [
      ...planned(task, content, context),
      // What it may not say but said stands there all the same, so that it can be taken out.
      ...columns.map(({ key, support, options }) => {
        const path = pathOf('tasks', task.id, key);
        return support || answers.has(path) || marks.has(path) ? input(path, context, options) : said('', 'section');
      }),
    ],
  };
}

function inputs(id: string, context: FormContext, columns: readonly TaskColumn[]): readonly FormCell[] {
  return columns.map(({ key, options }) => input(pathOf('tasks', id, key), context, options));
}

function planned(task: Task, content: string, { workspace, period, previous }: FormContext): readonly FormCell[] {
  const { deadline } = standingOf(task, workspace.records.changes, period.window.to);
  return [
    said(task.printedId, 'centered'),
    said(content, 'text'),
    said(task.product, 'text'),
    said(deadlineWords(task.deadline, deadline), 'centered'),
    ...(previous?.task === undefined ? [] : [said(previous.task(task.id), 'reference', 'center')]),
  ];
}

function deadlineWords(planned: Deadline, standing: Deadline): string {
  const words = (deadline: Deadline): string => (deadline.kind === 'missing' ? '' : deadline.text);
  return planned === standing ? words(planned) : `${words(standing)} (gia hạn)`;
}

import { pathOf } from './answers.ts';
import type { FormContext, FormFault } from './form-context.ts';
import { NARRATIVE_PARTS } from './narrative-sheet.ts';
import { taskColumns } from './task-columns.ts';

const GENERAL: Readonly<Record<string, string>> = {
  submitted: 'Ngày gửi',
  revision: 'Lần gửi',
  'reporter/name': 'Họ và tên người báo cáo',
  'reporter/title': 'Chức vụ',
  entered_by: 'Người nhập thay',
  source: 'Nguồn',
};

const BESIDE: Readonly<Record<string, string>> = { source: 'cột Nguồn số liệu', as_of: 'cột Số liệu tính đến ngày' };

/** Where in the form a fault is mended, for people: trang, dòng, cột. */
export function placeWords(fault: FormFault, context: FormContext): string {
  const path = [...context.marks].find(([, faults]) => faults.includes(fault))?.[0];
  if (path === undefined) return sentWords(fault);
  const [head = '', ...rest] = path.split('/');
  if (head === 'tasks') return taskWords(path, context);
  if (head === 'indicators') return indicatorWords(rest, context);
  if (head === 'narrative') {
    const part = NARRATIVE_PARTS.find(({ key }) => path === pathOf('narrative', key));
    return `trang Nội dung, mục ${part?.title ?? rest.join('/')}`;
  }
  return `trang Thông tin chung, ô ${GENERAL[path] ?? path}`;
}

/** What stands nowhere in the form that goes back: a row that was put in, one of a table of the unit's own. Cells that have a name are about the whole. */
function sentWords({ place }: FormFault): string {
  return place.kind === 'cell' && place.label === undefined
    ? `tệp đã gửi, trang ${place.sheet}, ô ${place.cell}`
    : 'cả biểu';
}

function taskWords(path: string, context: FormContext): string {
  const column = taskColumns(context).find(({ key }) => path.endsWith(`/${key}`));
  const id = column === undefined ? path : path.slice('tasks/'.length, -column.key.length - 1);
  const title = column?.title.replace(/ \(.*$/u, '') ?? '';
  return `trang Nhiệm vụ, dòng ${context.resolver.task(id)?.printedId ?? id}, cột ${title}`;
}

function indicatorWords([id = '', last]: readonly string[], { resolver }: FormContext): string {
  const indicator = resolver.indicator(id);
  const name = [indicator?.code, indicator?.label ?? id].filter((part) => part !== undefined).join(' ');
  if (last === undefined) return `trang Số liệu, dòng ${name}`;
  const set = indicator?.by === undefined ? undefined : resolver.rowSet(indicator.by.value);
  const row = set?.rows.find((each) => each.id === last)?.label;
  return `trang Số liệu, dòng ${name}, ${BESIDE[last] ?? row ?? last}`;
}

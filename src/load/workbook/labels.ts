import type { Indicator, Task } from '../../model/facts.ts';
import { clip } from '../../vietnamese/words.ts';
import type { WorkbookContext } from './context.ts';

/** What the columns of a form are called where nothing stands above them; the words of the report's own tables. */
const COLUMNS: Readonly<Record<string, string>> = {
  status: 'Trạng thái',
  completed: 'Ngày hoàn thành',
  progress: 'Tiến độ',
  product: 'Kết quả thực hiện',
  evidence: 'Tài liệu kiểm chứng',
  reason: 'Nguyên nhân',
  'reason/objective': 'Nguyên nhân khách quan',
  'reason/subjective': 'Nguyên nhân chủ quan',
  note: 'Ghi chú',
  '=': 'Số liệu',
  source: 'Nguồn số liệu',
  as_of: 'Số liệu tính đến ngày',
};

/** What the single values of a submission are called. */
const FIELDS: Readonly<Record<string, string>> = {
  plan: 'Kế hoạch',
  unit: 'Đơn vị',
  period: 'Kỳ báo cáo',
  year: 'Năm',
  'window/from': 'Số liệu từ ngày',
  'window/to': 'Số liệu đến ngày',
  submitted: 'Ngày gửi',
  revision: 'Lần gửi',
  'reporter/name': 'Người báo cáo',
  'reporter/title': 'Chức vụ người báo cáo',
  entered_by: 'Người nhập thay',
  source: 'Nguồn',
  'narrative/results': 'Kết quả đạt được',
  'narrative/limitations': 'Hạn chế, tồn tại',
  'narrative/causes': 'Nguyên nhân',
  'narrative/causes/objective': 'Nguyên nhân khách quan',
  'narrative/causes/subjective': 'Nguyên nhân chủ quan',
  'narrative/proposals': 'Đề xuất, kiến nghị',
  'narrative/next': 'Nhiệm vụ kỳ tới',
};

/** Lookups of what the rows of workbooks are about, built once for a workspace's context. */
export interface Names {
  readonly tasks: ReadonlyMap<string, Task>;
  readonly indicators: ReadonlyMap<string, Indicator>;
  /** Row label by row set and row id. */
  readonly rows: ReadonlyMap<string, string>;
}

/** The names of tasks, indicators and rows. */
export function namesOf({ tasks, indicators }: Pick<WorkbookContext, 'tasks' | 'indicators'>): Names {
  return {
    tasks: new Map(tasks.map((task) => [task.id, task])),
    indicators: new Map(indicators.indicators.map((indicator) => [indicator.id, indicator])),
    rows: new Map(indicators.rows.flatMap((set) => set.rows.map((row) => [`${set.id}/${row.id}`, row.label] as const))),
  };
}

/** What a row is about, for people: "I.13 Công khai dự toán", "III.3.2 Số hồ sơ …, Hộ tịch", "Ngày gửi". */
export function rowName(path: readonly string[], names: Names): string {
  const [head = '', id = '', row] = path;
  if (head === 'tasks') {
    const task = names.tasks.get(id);
    return task === undefined ? id : clip(`${id} ${task.content}`);
  }
  if (head === 'indicators') {
    const indicator = names.indicators.get(id);
    if (indicator === undefined) return clip(path.slice(1).join(', '));
    const label = clip([indicator.code, indicator.label].filter((part) => part !== undefined).join(' '));
    return row === undefined || indicator.by === undefined
      ? label
      : `${label}, ${names.rows.get(`${indicator.by.value}/${row}`) ?? row}`;
  }
  return FIELDS[path.join('/')] ?? path.join('/');
}

/** How the plan numbers a task or an indicator: "I.13", "III.3.2"; the name of one without a number. */
export function rowNumber([head = '', id = '']: readonly string[], { indicators }: Names): string {
  const indicator = head === 'indicators' ? indicators.get(id) : undefined;
  return indicator === undefined ? id : (indicator.code ?? indicator.label);
}

/** What a column is called that nobody named. */
export function columnName(key: string): string {
  return COLUMNS[key] ?? key;
}

/** "I.13 Công khai dự toán, cột Ngày hoàn thành". */
export function cellLabel(row: string, column: string | undefined): string {
  return column === undefined || column === '' ? row : `${row}, cột ${column}`;
}

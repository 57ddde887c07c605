import { dateCheck, progressCheck, statusCheck } from './checks.ts';
import type { InputOptions } from './cells.ts';
import type { FormContext } from './form-context.ts';

/** A column in which units report on their tasks. */
export interface TaskColumn {
  /** Of `cchc/submission/1`, below the task. */
  readonly key: string;
  readonly title: string;
  readonly width: number;
  /** Whether a unit that supports (phối hợp) may write there too: words and evidence, never a status. */
  readonly support: boolean;
  readonly options: InputOptions;
}

/** The columns to fill in, in the order in which one reports. */
export function taskColumns({ period: { window } }: FormContext): readonly TaskColumn[] {
  return [
    { key: 'status', title: 'Trạng thái', width: 14, support: false, options: { check: statusCheck, align: 'center' } },
    {
      key: 'completed',
      title: 'Ngày hoàn thành',
      width: 12,
      support: false,
      options: { check: dateCheck('Ngày hoàn thành', window), align: 'center' },
    },
    {
      key: 'progress',
      title: 'Tiến độ (%)',
      width: 8,
      support: false,
      options: { check: progressCheck, align: 'center' },
    },
    { key: 'product', title: 'Kết quả thực hiện (số, ngày văn bản)', width: 26, support: true, options: {} },
    { key: 'evidence', title: 'Tài liệu kiểm chứng (mỗi dòng một tài liệu)', width: 22, support: true, options: {} },
    {
      key: 'reason/objective',
      title: 'Nguyên nhân khách quan (nếu chậm, chưa xong)',
      width: 17,
      support: false,
      options: {},
    },
    {
      key: 'reason/subjective',
      title: 'Nguyên nhân chủ quan (nếu chậm, chưa xong)',
      width: 17,
      support: false,
      options: {},
    },
    { key: 'note', title: 'Ghi chú', width: 12, support: true, options: {} },
  ];
}

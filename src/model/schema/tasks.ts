import type * as z from 'zod';
import { flag, keys, list, text, textOrList } from './fields.ts';

/** The keys of a task, shared with tasks that a record adds. */
export const taskKeys = () => ({
  content: text('Nội dung nhiệm vụ, giải pháp'),
  product: text('Sản phẩm').optional(),
  deadline: text('Thời hạn: 31/01/2024, Tháng 4/2024, Quý II/2024, Thường xuyên').optional(),
  by: text('Ngày phải xong, khi thời hạn chỉ ghi bằng lời').optional(),
  lead: textOrList('Đơn vị chủ trì').optional(),
  each: textOrList('Từng đơn vị đều phải thực hiện').optional(),
  support: textOrList('Đơn vị phối hợp: mã đơn vị, hoặc lời như in trong kế hoạch').optional(),
  serves: textOrList('Chỉ số mà nhiệm vụ phục vụ: PAR INDEX').optional(),
  criterion: textOrList('Tiêu chí: par-2024:1.1').optional(),
  pledged: flag('Có trong bản cam kết').optional(),
});

/** What a file in `tasks/` holds: `cchc/tasks/1`, one phụ lục. */
export function tasksSchema(): z.ZodType {
  const task = keys({ id: text('Mã nhiệm vụ như in trong kế hoạch: I.1'), ...taskKeys() });
  return keys({
    schema: text(),
    plan: text('Số kế hoạch, hoặc key của kế hoạch trong also').optional(),
    appendix: text('Phụ lục: I'),
    title: text('Tên phụ lục').optional(),
    groups: list(
      keys({ title: text('Tên nhóm nhiệm vụ').optional(), tasks: list(task).optional() }),
      'Nhóm nhiệm vụ',
    ).optional(),
    tasks: list(task, 'Nhiệm vụ không chia nhóm').optional(),
  });
}

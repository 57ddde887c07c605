import type { Aggregate, UnitReceipt } from '../../model/aggregate.ts';
import type { Block } from '../../model/document.ts';
import { printDate } from '../../vietnamese/dates.ts';
import { printCount } from '../../vietnamese/numbers.ts';
import { receiptState } from '../rows/units.ts';
import { line, simpleTable } from './lines.ts';

/** Who has sent: the counts, and by name who was late or has not sent. */
export function receiptBlocks({ receipts }: Aggregate): readonly Block[] {
  const unreadable = receipts.filter((receipt) => receipt.unreadable !== undefined).length;
  const count = (states: readonly UnitReceipt['state'][]): number =>
    receipts.filter((receipt) => states.includes(receipt.state) && receipt.unreadable === undefined).length;
  const summary = `Có ${printCount(receipts.length)} đơn vị phải báo cáo: ${printCount(count(['early', 'on-time']))} đúng hạn, ${printCount(count(['late']))} chậm, ${printCount(count(['missing']))} chưa gửi${unreadable === 0 ? '' : `, ${printCount(unreadable)} đã gửi nhưng tệp không đọc được`}.`;
  const named = receipts.filter(({ state }) => state === 'late' || state === 'missing');
  const rows = named.map((receipt, index) => [
    String(index + 1),
    receipt.unit.name,
    receiptState(receipt),
    receipt.received === undefined ? '' : printDate(receipt.received),
  ]);
  const title = `Đơn vị gửi chậm, chưa gửi${unreadable === 0 ? '' : ', gửi tệp không đọc được'}`;
  const head = ['TT', 'Đơn vị', 'Tình trạng', 'Ngày nhận'];
  return [line(summary), ...(rows.length === 0 ? [] : [simpleTable(title, head, [4, 30, 14, 12], rows, [0, 2, 3])])];
}

import type { Aggregate, UnitReceipt } from '../../model/aggregate.ts';
import type { Block } from '../../model/document.ts';
import { receiptCounts } from '../../model/receipt-counts.ts';
import { isOnTime } from '../../model/receipt-state.ts';
import { printDate } from '../../vietnamese/dates.ts';
import { printCount } from '../../vietnamese/numbers.ts';
import { receiptState } from '../rows/units.ts';
import { tidy } from '../prose.ts';
import { line, listed, simpleTable } from './lines.ts';

/** Who has sent: the counts, by name who was late or has not sent, and whose report was typed in by somebody else. */
export function receiptBlocks({ receipts }: Aggregate): readonly Block[] {
  const { expected, onTime, late, undated, missing, unreadable, unseen } = receiptCounts(receipts);
  const parts = [
    `${printCount(onTime)} đúng hạn`,
    `${printCount(late)} chậm`,
    ...(undated === 0 ? [] : [`${printCount(undated)} chưa rõ ngày gửi`]),
    `${printCount(missing)} chưa gửi`,
    ...(unreadable === 0 ? [] : [`${printCount(unreadable)} đã gửi nhưng tệp không đọc được`]),
    ...(unseen === 0 ? [] : [`${printCount(unseen)} chưa rõ vì thư mục không đọc được`]),
  ];
  const summary = `Có ${printCount(expected)} đơn vị phải báo cáo: ${parts.join(', ')}.`;
  const named = receipts.filter((receipt) => !isOnTime(receipt));
  const rows = named.map((receipt, index) => [
    String(index + 1),
    receipt.unit.name,
    receiptState(receipt),
    receipt.received === undefined ? '' : printDate(receipt.received),
  ]);
  const title = `Đơn vị gửi chậm, chưa gửi${unreadable === 0 ? '' : ', gửi tệp không đọc được'}`;
  const head = ['TT', 'Đơn vị', 'Tình trạng', 'Ngày nhận'];
  return [
    line(summary),
    ...(rows.length === 0 ? [] : [simpleTable(title, head, [4, 30, 14, 12], rows, [0, 2, 3])]),
    ...listed('Báo cáo do người khác nhập thay đơn vị:', receipts.flatMap(typedFor)),
  ];
}

/** Who typed a unit's report in, and from which paper of the unit. */
function typedFor({ unit, submission }: UnitReceipt): readonly string[] {
  if (submission?.enteredBy === undefined) return [];
  const { enteredBy, source } = submission;
  const from = source === undefined ? 'chưa ghi theo văn bản nào' : `theo ${tidy(source)}`;
  return [`${unit.name}: ${tidy(enteredBy.value)} nhập thay, ${from}.`];
}

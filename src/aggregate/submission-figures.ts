import type { Figure, UnitReceipt } from '../model/aggregate.ts';
import { isOnTime } from '../model/receipt-state.ts';
import { exact } from '../model/exact.ts';

/** The `submissions.*` figures: how many units owe a report, have sent one, and sent it in time; one whose day is unknown is received, and not in time. */
export function submissionFigures(receipts: readonly UnitReceipt[]): readonly Figure[] {
  const received = receipts.filter(({ state }) => state !== 'missing');
  const onTime = received.filter(isOnTime);
  return [
    figure('submissions.expected', 'Số đơn vị phải gửi báo cáo', receipts),
    figure('submissions.received', 'Số đơn vị đã gửi báo cáo', received),
    figure('submissions.on_time', 'Số đơn vị gửi báo cáo đúng hạn', onTime),
  ];
}

function figure(id: string, label: string, receipts: readonly UnitReceipt[]): Figure {
  const sources = receipts.map(({ unit, submission, received }) => ({
    place: submission?.submitted.place ?? unit.place,
    unit: unit.id,
    text: received ?? unit.name,
  }));
  return { id, label, measure: 'đơn vị', decimals: 0, status: 'ok', value: exact(receipts.length), sources };
}

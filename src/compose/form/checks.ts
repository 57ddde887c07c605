import { addDays, type CivilDate, daysBetween } from '../../model/civil-date.ts';
import type { Indicator, Window } from '../../model/facts.ts';
import { printDate } from '../../vietnamese/dates.ts';
import type { CellCheck } from './cells.ts';
import { STATUS_CHOICES, STATUS_LIST, YES_NO_CHOICES, YES_NO_LIST } from './lists.ts';

/** A year before the window, as a task may have been done in time long before it, and so may a plan of the last December. */
const DAYS_BEFORE = 366;

/** Trạng thái. */
export const statusCheck: CellCheck = () => ({
  rule: { kind: 'one-of', name: STATUS_LIST },
  severity: 'stop',
  prompt: {
    title: 'Trạng thái',
    text: 'Bấm mũi tên ở góc ô để chọn. Hoàn thành: ghi tiếp ngày hoàn thành và số, ngày văn bản. Đang thực hiện: ghi tiến độ. Chậm hoặc quá hạn: ghi nguyên nhân.',
  },
  refusal: {
    title: 'Chọn trong danh sách',
    text: `Ô này chỉ nhận: ${STATUS_CHOICES.join(', ')}.`,
  },
});

/** Ngày hoàn thành, or the day up to which a number counts: at the latest the last day of the window. */
export function dateCheck(title: string, { from, to }: Window): CellCheck {
  return (at) => ({
    rule: { kind: 'formula', formula: dateFormula(at, { from: addDays(from, -DAYS_BEFORE), to }) },
    severity: 'stop',
    prompt: {
      title,
      text: `Ghi ngày/tháng/năm, ví dụ ${printDate(to)}. Không ghi ngày sau ${printDate(to)} (ngày chốt số liệu).`,
    },
    refusal: {
      title: 'Xem lại ngày',
      text: `Ghi ngày/tháng/năm, ví dụ ${printDate(to)}; không sau ngày chốt số liệu ${printDate(to)}.`,
    },
  });
}

/** Ngày gửi. */
export function submittedCheck({ from, to }: Window): CellCheck {
  return (at) => ({
    rule: { kind: 'formula', formula: dateFormula(at, { from, to: addDays(to, DAYS_BEFORE) }) },
    severity: 'stop',
    prompt: { title: 'Ngày gửi', text: `Ngày gửi biểu này: ngày/tháng/năm, ví dụ ${printDate(to)}.` },
    refusal: { title: 'Xem lại ngày', text: `Ghi ngày/tháng/năm, ví dụ ${printDate(to)}.` },
  });
}

/** Lần gửi. */
export const revisionCheck: CellCheck = (at) => ({
  rule: { kind: 'formula', formula: `AND(ISNUMBER(--${at}),LEN(${at})<=2)` },
  severity: 'stop',
  prompt: { title: 'Lần gửi', text: 'Gửi lần đầu ghi 1; gửi lại để thay biểu đã gửi thì ghi 2, 3…' },
  refusal: { title: 'Lần gửi', text: 'Ghi một số nguyên: 1, 2, 3…' },
});

/** Tiến độ. */
export const progressCheck: CellCheck = (at) => ({
  rule: { kind: 'formula', formula: numberFormula(at, ['%', ',', '.']) },
  severity: 'stop',
  prompt: { title: 'Tiến độ (%)', text: 'Đã làm được bao nhiêu phần trăm, ví dụ 60%.' },
  refusal: { title: 'Tiến độ (%)', text: 'Ghi phần trăm từ 0% đến 100%, ví dụ 60%.' },
});

const NOT_ARISING = 'Trong kỳ không có việc này thì ghi: không phát sinh.';

const countCheck: CellCheck = (at) => ({
  rule: { kind: 'formula', formula: orNotArising(at, numberFormula(at, ['.'])) },
  severity: 'stop',
  prompt: { title: 'Số nguyên', text: `Dấu chấm ngăn hàng nghìn: 1.234. ${NOT_ARISING}` },
  refusal: {
    title: 'Cần một số nguyên',
    text: `Chỉ ghi số nguyên, ví dụ 1.234 (không ghi chữ, dấu phẩy). ${NOT_ARISING}`,
  },
});

const amountCheck: CellCheck = (at) => ({
  rule: { kind: 'formula', formula: orNotArising(at, numberFormula(at, ['.', ','])) },
  severity: 'stop',
  prompt: { title: 'Số', text: `Dấu phẩy cho số lẻ, dấu chấm ngăn hàng nghìn: 1.234,5. ${NOT_ARISING}` },
  refusal: { title: 'Cần một số', text: `Chỉ ghi số, ví dụ 1.234,5 (không ghi chữ). ${NOT_ARISING}` },
});

const rateCheck: CellCheck = (at) => ({
  rule: { kind: 'formula', formula: orNotArising(at, numberFormula(at, ['%', '/', '.', ','])) },
  severity: 'stop',
  prompt: { title: 'Tỷ lệ', text: `Ghi phần trăm (99,9%) hoặc tử số/mẫu số (17/25). ${NOT_ARISING}` },
  refusal: { title: 'Cần một tỷ lệ', text: `Ghi 99,9% hoặc 17/25. ${NOT_ARISING}` },
});

const yesNoCheck: CellCheck = () => ({
  rule: { kind: 'one-of', name: YES_NO_LIST },
  severity: 'stop',
  prompt: { title: 'Có hoặc không', text: 'Bấm mũi tên ở góc ô để chọn.' },
  refusal: { title: 'Chọn trong danh sách', text: `Ô này chỉ nhận: ${YES_NO_CHOICES.join(', ')}.` },
});

/** What may be written for an indicator, by the kind of its number. */
export const NUMBER_CHECKS: Readonly<Record<Indicator['type'], CellCheck>> = {
  count: countCheck,
  amount: amountCheck,
  rate: rateCheck,
  'yes-no': yesNoCheck,
};

function orNotArising(at: string, formula: string): string {
  return `OR(${at}="-",${at}="không phát sinh",${formula})`;
}

/** True for digits with only these signs between them, on machines of any language: what is left without the signs is a whole number. */
function numberFormula(at: string, signs: readonly string[]): string {
  const digits = signs.reduce((text, sign) => `SUBSTITUTE(${text},"${sign}","")`, at);
  const others = ['/', ','].filter((sign) => !signs.includes(sign));
  const none = others.map((sign) => `ISERROR(FIND("${sign}",${at}))`);
  return `AND(${[...none, `ISNUMBER(--${digits})`].join(',')})`;
}

/**
 * True for a day from `from` to `to`, written d/m/yyyy or held as a number; the same on machines that write the month first. A check
 * holds at most 255 characters, so the day is compared once, with the middle of the two.
 */
function dateFormula(at: string, { from, to }: Window): string {
  const middle = (serial(from) + serial(to)) / 2;
  const day = `LEFT(${at},FIND("/",${at})-1)`;
  const month = `MID(${at},FIND("/",${at})+1,LEN(${at})-FIND("/",${at})-5)`;
  return `ABS(IF(ISNUMBER(${at}),${at},DATE(RIGHT(${at},4),${month},${day}))-${middle})<=${serial(to) - middle}`;
}

/** Days since 30/12/1899, as workbooks count them. */
function serial(date: CivilDate): number {
  // A day that every calendar has.
  return daysBetween('1899-12-30' as CivilDate, date);
}

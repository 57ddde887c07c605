import type { ReadingArgs, ValueArgs } from '../../diagnostic/codes/reading.ts';
import { joinList } from '../../vietnamese/words.ts';
import type { Catalogue } from '../catalogue.ts';

type LooksLike<C extends 'invalid-number' | 'invalid-date' | 'invalid-deadline'> = NonNullable<
  ReadingArgs[C]['looksLike']
>;

/** What a number should have been, by the indicator's type. */
const EXPECTED: Readonly<Record<ReadingArgs['invalid-number']['expected'], string>> = {
  count: 'một số nguyên',
  amount: 'một số',
  rate: 'một tỷ lệ phần trăm',
  'yes-no': '"có" hoặc "không"',
};

/** An example of each, for the hint. */
const EXAMPLE: Readonly<Record<ReadingArgs['invalid-number']['expected'], string>> = {
  count: 'Ghi số nguyên, dấu chấm ngăn hàng nghìn: 1.234.',
  amount: 'Ghi số, dấu chấm ngăn hàng nghìn, dấu phẩy trước phần lẻ: 1.234,5.',
  rate: 'Ghi tỷ lệ phần trăm, dấu phẩy trước phần lẻ: 99,7%.',
  'yes-no': 'Ghi "có" hoặc "không".',
};

const NUMBER_HINTS: Readonly<Record<LooksLike<'invalid-number'>, string>> = {
  fraction: 'Đây là phân số (tử số/mẫu số): ghi tử số và mẫu số vào hai chỉ tiêu riêng.',
  date: 'Đây là một ngày. Nếu Excel đã đổi phân số thành ngày, hãy định dạng ô là Văn bản (Text) rồi ghi lại.',
  percent: 'Chỉ tiêu này là số lượng: ghi con số, không ghi tỷ lệ phần trăm.',
  english: 'Số đang ghi theo kiểu Anh: đổi lại, dấu chấm ngăn hàng nghìn, dấu phẩy trước phần lẻ.',
  'space-grouped': 'Không dùng dấu cách để ngăn hàng nghìn: dùng dấu chấm.',
  'plus-sign': 'Bỏ dấu cộng: ghi số của cả kỳ, không ghi phần tăng thêm so với kỳ trước.',
  'with-words': 'Chỉ ghi con số, không ghi kèm chữ; phần giải thích ghi ở nội dung báo cáo.',
  'odd-characters': 'Trong số có ký tự lạ (chữ số toàn chiều rộng hoặc ký tự ẩn do sao chép): xóa đi và gõ lại.',
  'too-long': 'Số có quá nhiều chữ số: xem có ghi nhầm số tài khoản, số văn bản hoặc dính hai số không.',
  'no-figure':
    'Ghi 0 nếu có theo dõi mà bằng không; ghi "không phát sinh" nếu trong kỳ không có việc này; bỏ trống nếu chưa có số liệu.',
};

const DATE_HINTS: Readonly<Record<LooksLike<'invalid-date'>, string>> = {
  fraction: 'Đây giống một phân số hơn là ngày, tháng. Ghi ngày/tháng/năm, ví dụ 25/6/2024.',
  'month-day-swapped': 'Ngày và tháng có vẻ bị đảo (kiểu tháng/ngày/năm): ghi lại theo thứ tự ngày/tháng/năm.',
  'two-digit-year': 'Ghi năm đủ bốn chữ số, ví dụ 25/6/2024.',
  'no-year': 'Ghi thêm năm, ví dụ 25/6/2024.',
  'no-day': 'Ghi thêm ngày, ví dụ 25/6/2024.',
  'year-out-of-range': 'Năm phải trong khoảng 1990–2100: xem có gõ nhầm năm không.',
  'excel-serial': 'Đây là số thứ tự ngày của Excel: định dạng lại ô là ngày hoặc ghi ngày/tháng/năm.',
};

const DEADLINE_HINTS: Readonly<Record<LooksLike<'invalid-deadline'>, string>> = {
  vague:
    'Chữ này không nói rõ ngày cuối cùng: ghi một ngày (15/6/2024), một tháng (Tháng 6/2024) hoặc một quý (Quý II/2024).',
  'no-such': 'Tháng chỉ từ 1 đến 12, quý từ I đến IV, năm đủ bốn chữ số.',
};

const DEADLINE_FORMS =
  'Ghi một trong các dạng: 20/11/2024; Trước 20/11/2024; Tháng 4/2024; Quý II/2024; 6 tháng đầu năm; Thường xuyên; Hằng quý. Nếu giữ nguyên lời văn thì thêm ngày ở "by:".';

/** Vietnamese words for values that cannot be read, or not safely. */
export const VI_VALUES: Catalogue<ValueArgs> = {
  'legacy-encoding': {
    message: ({ encoding, text, meant }) =>
      `Chữ gõ theo bảng mã cũ ${encoding}: "${text}"${meant === undefined ? '' : ` (đọc ra là "${meant}")`}`,
    hint: ({ encoding }) =>
      `Chuyển sang Unicode rồi gửi lại: trong UniKey chọn Công cụ (CS+F6), nguồn là ${encoding === 'VNI' ? 'VNI Windows' : 'TCVN3 (ABC)'}, đích là Unicode.`,
  },
  'mixed-alphabets': {
    message: ({ text, letter }) =>
      `Trong chữ "${text}" có chữ cái ${alphabetOf(letter)} "${letter}" trông giống chữ cái Latinh (thường do sao chép hoặc nhận dạng chữ từ ảnh)`,
    hint: ({ meant }) => `Gõ lại là "${meant}".`,
  },
  'invalid-number': {
    message: ({ text, expected }) => `"${text}" không phải là ${EXPECTED[expected]}`,
    hint: ({ expected, looksLike, meant }) => {
      const advice = looksLike === undefined ? EXAMPLE[expected] : NUMBER_HINTS[looksLike];
      return meant === undefined ? advice : `${advice} Có phải: ${meant}?`;
    },
  },
  'ambiguous-number': {
    message: ({ text, asDecimal, asWhole }) => `"${text}" chưa rõ là ${asDecimal} hay ${asWhole}`,
    hint: ({ asDecimal, asWhole }) => `Ghi ${asDecimal} (dấu phẩy) nếu là số lẻ, ghi ${asWhole} nếu là số nguyên.`,
  },
  'approximate-number': {
    message: ({ text }) => `"${text}" là số ước chừng hoặc ghi bằng chữ, không tổng hợp được`,
    hint: () =>
      'Ghi con số chính xác bằng chữ số, ví dụ 48.735; lời "gần", "trên", "khoảng" để ở phần nội dung báo cáo.',
  },
  'not-whole': {
    message: ({ text }) => `"${text}" có phần lẻ, trong khi chỉ tiêu này là số lượng nguyên`,
    hint: () => 'Ghi số nguyên; nếu dấu phẩy là để ngăn hàng nghìn thì đổi thành dấu chấm: 1.234.',
  },
  'negative-number': {
    message: ({ text }) => `"${text}" là số âm`,
    hint: () => 'Số liệu thống kê không âm: bỏ dấu trừ, hoặc ghi phần giảm ở nội dung báo cáo.',
  },
  'rate-as-share': {
    message: ({ text, percent }) => `Tỷ lệ ghi "${text}" nhỏ hơn 1%: có phải ${percent}?`,
    hint: ({ text, percent }) => `Tỷ lệ ghi theo phần trăm: ${percent}. Nếu đúng là ${text}% thì ghi cả dấu %.`,
  },
  'invalid-date': {
    message: ({ text }) => `"${text}" không phải là một ngày`,
    hint: ({ looksLike }) => (looksLike === undefined ? 'Ghi ngày/tháng/năm, ví dụ 25/6/2024.' : DATE_HINTS[looksLike]),
  },
  'impossible-date': {
    message: ({ text }) => `"${text}": trên lịch không có ngày này`,
    hint: () => 'Xem lại ngày cuối tháng (tháng 2 có 28 hoặc 29 ngày; tháng 4, 6, 9, 11 có 30 ngày).',
  },
  'invalid-deadline': {
    message: ({ text }) => `Thời hạn "${text}" không đọc được`,
    hint: ({ looksLike }) => (looksLike === undefined ? DEADLINE_FORMS : DEADLINE_HINTS[looksLike]),
  },
  'deadline-without-date': {
    message: ({ text, task }) => `Thời hạn "${text}" của nhiệm vụ ${task} không có ngày nên không xét quá hạn`,
    hint: () => 'Khi biết ngày cụ thể, thêm "by: ngày/tháng/năm" dưới nhiệm vụ.',
  },
  'invalid-status': {
    message: ({ text, needs }) => {
      if (needs === 'extension') return `"${text}" là đề nghị lùi thời hạn, không phải trạng thái của nhiệm vụ`;
      if (needs === 'drop') return `"${text}" là dừng nhiệm vụ, không phải trạng thái đơn vị tự ghi`;
      return `"${text}" không phải là trạng thái của nhiệm vụ`;
    },
    hint: ({ nearest, needs }) => {
      if (needs === 'extension')
        return 'Ghi trạng thái đến ngày chốt số liệu; việc lùi thời hạn đã được duyệt ghi ở records/ (action: extend).';
      if (needs === 'drop')
        return 'Ghi trạng thái đến ngày chốt số liệu; việc dừng nhiệm vụ đã được duyệt ghi ở records/ (action: drop).';
      return `${nearest === undefined ? '' : `Có phải "${nearest}"? `}Ghi: hoàn thành, đang thực hiện, chưa thực hiện, thường xuyên hoặc không phát sinh.`;
    },
  },
  'ambiguous-status': {
    message: ({ text, choices }) => `Trạng thái "${text}" chưa rõ là ${joinList(choices.map(quoted), 'hay')}`,
    hint: ({ choices }) => `Ghi rõ ${joinList(choices.map(quoted), 'hoặc')}.`,
  },
};

function quoted(text: string): string {
  return `"${text}"`;
}

/** The alphabet of a letter that looks Latin: Greek below U+0400, Cyrillic from there. */
function alphabetOf(letter: string): string {
  return (letter.codePointAt(0) ?? 0) < 0x400 ? 'Hy Lạp' : 'Kirin';
}

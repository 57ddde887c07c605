import type { ExpressionFault, FiguresArgs } from '../../diagnostic/codes/figures.ts';
import type { Catalogue } from '../catalogue.ts';

/** Why an expression cannot be used. */
const EXPRESSION: Readonly<Record<ExpressionFault, string>> = {
  syntax: 'biểu thức viết dở, thừa hoặc thiếu dấu phép tính, dấu ngoặc, hoặc cộng trừ kết quả so sánh',
  'not-allowed':
    'chỉ được dùng mã chỉ tiêu, số (dấu chấm thập phân, không dùng lũy thừa), + - * /, so sánh, &&, ||, !, ?: và ngoặc tròn',
  'too-long': 'biểu thức quá dài hoặc lồng quá nhiều ngoặc; tách thành nhiều biểu thức ngắn',
  'no-indicator': 'không có mã chỉ tiêu nào',
  'not-a-number': 'công thức phải cho ra một số',
  'not-a-comparison': 'đẳng thức phải là một phép so sánh (==, <=, >=…)',
  'earlier-period': 'công thức không dùng được số liệu kỳ trước (previous, before)',
  circular: 'công thức dùng lại chính chỉ tiêu này',
  'division-by-zero': 'mẫu số bằng 0',
  'too-large': 'kết quả quá lớn, không thể là số liệu',
};

const inRow = (row: string | undefined): string => (row === undefined ? '' : ` (dòng "${row}")`);

/** The counterpart of a declared value: "1.344/1.348 = 99,7%", or the value alone where it is no ratio. */
function reckoned({ computed, numerator, denominator }: FiguresArgs['declared-differs']): string {
  return numerator === undefined || denominator === undefined ? computed : `${numerator}/${denominator} = ${computed}`;
}

const LAST_YEAR_REASONS: Readonly<Record<FiguresArgs['last-year-unusable']['reason'], string>> = {
  unreadable: 'tệp không đọc được',
  'too-large': 'tệp quá lớn (trên 16 MB)',
  'not-json': 'tệp không phải JSON, có thể đã bị sửa tay hoặc ghi dở',
  'not-figures': 'tệp không phải tệp số liệu của cchc (cchc/figures/1)',
  newer: 'tệp do phiên bản cchc mới hơn ghi',
};

const LAST_YEAR_PARTS: Readonly<Record<FiguresArgs['last-year-mismatch']['which'], string>> = {
  agency: 'của cơ quan',
  period: 'của kỳ',
  window: 'chốt số liệu',
};

/** Vietnamese words of the faults that `audit` finds in figures. */
export const VI_FIGURES: Catalogue<FiguresArgs> = {
  'identity-broken': {
    message: ({ message, row, left, right }) =>
      left === '' || right === ''
        ? `Số liệu không khớp${inRow(row)}: ${message}.`
        : `Số liệu không khớp${inRow(row)}: ghi ${left}, tính lại được ${right}. ${message}.`,
    hint: ({ values }) => `Đối chiếu và sửa số sai trong các số sau: ${values.join('; ')}.`,
  },
  'identity-not-a-test': {
    message: ({ identity, detail }) =>
      `Đẳng thức "${identity}" viết chưa đúng nên không dùng để kiểm tra được: ${EXPRESSION[detail]}.`,
    hint: () => 'Viết đẳng thức là một phép so sánh giữa các mã chỉ tiêu, ví dụ: tong == trong_han + qua_han.',
  },
  'numerator-exceeds-denominator': {
    message: ({ label, numerator, denominator }) =>
      `${label}: tử số ${numerator} lớn hơn mẫu số ${denominator} nên tỷ lệ vượt quá 100%.`,
    hint: () => 'Kiểm tra lại hai số; có thể đã ghi nhầm dòng, hoặc mẫu số chưa tính đủ.',
  },
  'rate-out-of-range': {
    message: ({ label, value }) => `${label}: ghi "${value}", tỷ lệ phải từ 0% đến 100%.`,
    hint: () => 'Sửa lại tỷ lệ, hoặc ghi tử số và mẫu số để chương trình tự tính.',
  },
  'declared-differs': {
    message: (args) => `${args.label}: ghi "${args.declared}", tính lại được ${reckoned(args)}.`,
    hint: ({ numerator }) =>
      numerator === undefined
        ? 'Sửa số đã ghi, hoặc sửa các số thành phần nếu chúng chưa đúng.'
        : 'Bỏ tỷ lệ tự ghi để chương trình tính, hoặc sửa tử số, mẫu số nếu chúng chưa đúng.',
  },
  'declared-rounded-down': {
    message: ({ label, declared, computed }) =>
      `${label}: ghi "${declared}" là đã cắt bớt phần lẻ; làm tròn được ${computed}. Báo cáo dùng ${computed}.`,
    hint: () => 'Không phải sửa; lần sau làm tròn số (từ 5 trở lên thì lên) thay vì cắt phần lẻ.',
  },
  'declared-other-basis': {
    message: ({ label, declared, basis, otherBasis }) =>
      `${label}: ghi "${declared}" khớp với cách tính trên ${otherBasis}, trong khi phải tính trên ${basis}.`,
    hint: ({ basis }) => `Tính lại tỷ lệ trên ${basis}, hoặc bỏ tỷ lệ tự ghi để chương trình tính.`,
  },
  'rate-unverifiable': {
    message: ({ label, declared }) => `${label}: ghi "${declared}" nhưng chưa có tử số, mẫu số để kiểm tra.`,
    hint: () => 'Bổ sung tử số và mẫu số, hoặc ghi tỷ lệ dưới dạng phân số, ví dụ 17/25.',
  },
  'formula-failed': {
    message: ({ indicator, detail }) =>
      `Không tính được chỉ tiêu "${indicator}" theo công thức: ${EXPRESSION[detail]}.`,
    hint: () => 'Sửa công thức ở mục formula của indicators.yaml, hoặc sửa số liệu đưa vào công thức.',
  },
  'flow-decreased': {
    message: ({ label, row, now, earlier, period }) =>
      `${label}${inRow(row)}: lũy kế là ${now}, ít hơn ${earlier} đã báo cáo ở kỳ ${period}.`,
    hint: () =>
      'Số phát sinh lũy kế không thể giảm: ghi số tính từ đầu năm, không phải số của riêng nửa năm sau; hoặc sửa báo cáo kỳ trước.',
  },
  'words-contradict-figure': {
    message: ({ quote, label, value }) => `Phần lời ghi "${quote}" nhưng số liệu có ${label}: ${value}.`,
    hint: () => 'Sửa câu chữ cho khớp với số liệu, hoặc sửa số liệu nếu số sai.',
  },
  'percent-for-points': {
    message: ({ quote, label, before, now, points }) =>
      `Phần lời ghi "${quote}"; ${label} từ ${before} sang ${now} là thay đổi ${points} điểm phần trăm, không phải ${points}%.`,
    hint: ({ points }) => `Sửa thành "${points} điểm phần trăm".`,
  },
  'last-year-unusable': {
    message: ({ reason }) => `Không lấy được số liệu cùng kỳ năm trước: ${LAST_YEAR_REASONS[reason]}.`,
    hint: () =>
      'Chép lại tệp figures.json của báo cáo năm trước vào thư mục này, hoặc xóa tệp nếu không cần so cùng kỳ.',
  },
  'last-year-mismatch': {
    message: ({ which, found, expected }) =>
      `Không so được với cùng kỳ năm trước: tệp này ${LAST_YEAR_PARTS[which]} ${found}, đang cần ${expected}.`,
    hint: () =>
      'Đặt đúng tệp figures.json của kỳ này năm trước; nếu cơ quan, thời gian chốt số liệu đã thay đổi thì xóa tệp.',
  },
  'late-dossiers-differ': {
    message: ({ row, listed, reported, resolved, pending }) =>
      `Lĩnh vực ${row}: danh mục hồ sơ quá hạn ghi ${listed} hồ sơ, số liệu là ${reported} (đã giải quyết quá hạn ${resolved}, đang giải quyết quá hạn ${pending}).`,
    hint: () =>
      'Đối chiếu danh mục ở records/ (cchc/late-dossiers/1) với biểu kết quả giải quyết TTHC, sửa bên chưa đúng.',
  },
};

import type { FigureWords } from '../figure-words.ts';

/** Vietnamese words around figures. */
export const VI_FIGURE_WORDS: FigureWords = {
  status: {
    ok: '',
    partial: 'chưa đủ',
    missing: 'chưa có số liệu',
    'not-arising': 'không phát sinh',
    unverifiable: 'chưa có tử số, mẫu số để kiểm tra',
    invalid: 'số liệu sai',
  },
  total: 'Tổng hợp chung',
  appendix: (id) => `Phụ lục ${id}`,
  plan: (number) => `Kế hoạch số ${number}`,
  unit: (name) => `Đơn vị: ${name}`,
  serves: (index) => `Phục vụ: ${index}`,
  row: (label) => `Dòng: ${label}`,
  target: (target, met) => `Chỉ tiêu giao: ${target}${met === undefined ? '' : met ? ' (đạt)' : ' (chưa đạt)'}`,
  declared: (value) => `Đơn vị tự ghi: ${value}`,
  lastYear: ({ value, by, points }) => `Cùng kỳ năm trước: ${value}, thay đổi ${by}${points ? ' điểm phần trăm' : ''}`,
  change: ({ period, before, by, points }) =>
    `Kỳ trước (${period}): ${before}, thay đổi ${by}${points ? ' điểm phần trăm' : ''}`,
  coverage: ({ expected, reported, notArising, missing }) =>
    `Đơn vị: ${expected} phải báo cáo, ${reported} đã có số liệu, ${notArising} không phát sinh` +
    (missing.length === 0 ? '' : `, còn thiếu: ${missing.join(', ')}`),
  sources: 'Nguồn số liệu:',
  numerator: (value) => `Nguồn của tử số${value === undefined ? '' : ` (${value})`}:`,
  denominator: (value) => `Nguồn của mẫu số${value === undefined ? '' : ` (${value})`}:`,
  noSources: 'Chưa có nguồn số liệu.',
};

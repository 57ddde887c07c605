import type * as z from 'zod';
import { choice, either, keys, list, mapOf, text, textOrList } from './fields.ts';

const target = () => either([text('Chỉ tiêu giao: ">= 98"'), mapOf(text(), 'Chỉ tiêu giao theo kỳ')]);

/** What `indicators.yaml` holds: `cchc/indicators/1`, chỉ tiêu. */
export function indicatorsSchema(): z.ZodType {
  return keys({
    schema: text(),
    include: textOrList('Bộ chỉ tiêu có sẵn: thong-ke-cchc').optional(),
    returned: choice(
      ['column', 'resolved', 'deducted'],
      'Hồ sơ trả lại, rút trong biểu của hệ thống một cửa: column: có cột riêng; resolved: tính vào đã giải quyết; deducted: trừ khỏi tiếp nhận',
    ).optional(),
    rows: mapOf(list(keys({ id: text(), label: text() })), 'Các dòng của biểu, ví dụ theo lĩnh vực').optional(),
    indicators: list(
      keys({
        id: text('Mã chỉ tiêu, chữ thường không dấu'),
        code: text('Số thứ tự in trong biểu').optional(),
        label: text('Tên chỉ tiêu'),
        measure: text('Đơn vị tính').optional(),
        type: choice(['count', 'amount', 'rate', 'yes-no'], 'Kiểu số liệu').optional(),
        nature: choice(['flow', 'stock'], 'Phát sinh trong kỳ, hoặc số tại thời điểm').optional(),
        total: choice(['sum', 'latest', 'max', 'mean', 'ratio', 'formula'], 'Cách tổng hợp').optional(),
        by: text('Biểu theo các dòng của rows').optional(),
        reporters: textOrList('Đơn vị báo cáo; all là mọi đơn vị').optional(),
        numerator: text('Tử số').optional(),
        denominator: text('Mẫu số').optional(),
        basis: text('Cách tính: tên của mẫu số').optional(),
        other_bases: mapOf(text(), 'Cách tính khác: mẫu số và tên').optional(),
        formula: text('Công thức').optional(),
        decimals: text('Số chữ số sau dấu phẩy').optional(),
        target: target().optional(),
      }),
      'Các chỉ tiêu',
    ).optional(),
    identities: list(
      keys({
        id: text(),
        rule: text('Đẳng thức: tthc_resolved == tthc_early + tthc_due + tthc_late'),
        scope: either(
          [choice(['unit', 'total', 'periods']), list(choice(['unit', 'total', 'periods']))],
          'Nơi phải đúng',
        ).optional(),
        severity: choice(['error', 'warning', 'info']).optional(),
        message: text('Câu giải thích').optional(),
      }),
      'Đẳng thức số liệu',
    ).optional(),
    reporters: mapOf(
      textOrList(),
      'Đơn vị nào báo cáo chỉ tiêu nào của bộ có sẵn: mã, hoặc đầu số thứ tự (III.3)',
    ).optional(),
    targets: list(
      keys({
        indicator: text(),
        value: text('">= 98"'),
        period: text().optional(),
        document: text('Văn bản giao chỉ tiêu').optional(),
      }),
      'Chỉ tiêu giao',
    ).optional(),
  });
}

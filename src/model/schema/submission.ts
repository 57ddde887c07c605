import type * as z from 'zod';
import { either, keys, list, mapOf, text } from './fields.ts';

const evidence = () =>
  either([
    text('Tệp (kh-12.pdf), hoặc văn bản bằng lời'),
    keys({
      document: text('Văn bản: Quyết định số 61/QĐ-UBND').optional(),
      date: text('Ngày văn bản').optional(),
      title: text('Trích yếu').optional(),
      file: text('Tệp, đường dẫn tính từ tệp này').optional(),
    }),
  ]);

const causes = (about: string) =>
  either(
    [
      text(),
      keys({
        objective: text('Nguyên nhân khách quan').optional(),
        subjective: text('Nguyên nhân chủ quan').optional(),
      }),
    ],
    about,
  );

const taskReport = () =>
  keys({
    status: text('Trạng thái: hoàn thành, đang thực hiện, chưa thực hiện, thường xuyên, không phát sinh').optional(),
    completed: text('Ngày hoàn thành').optional(),
    progress: text('Tiến độ: 60%').optional(),
    product: text('Kết quả: số, ngày văn bản đã ban hành').optional(),
    evidence: either([text(), list(evidence())], 'Tài liệu kiểm chứng').optional(),
    reason: causes('Nguyên nhân chưa xong').optional(),
    note: text('Ghi chú').optional(),
  });

const indicatorValue = () => {
  const rows = mapOf(text());
  const detail = keys({
    value: either([text(), rows]).optional(),
    source: text('Nguồn số liệu').optional(),
    as_of: text('Số liệu tính đến ngày').optional(),
  });
  return either([text('Số liệu: 1.234; 99,9%; 17/25; không phát sinh'), detail, rows]);
};

const narrative = (about: string) => either([text(), mapOf(text())], about).optional();

/** What a file in `submissions/` holds: `cchc/submission/1`, báo cáo của đơn vị. */
export function submissionSchema(): z.ZodType {
  return keys({
    schema: text(),
    plan: text('Số kế hoạch').optional(),
    unit: text('Mã đơn vị'),
    period: text('Kỳ báo cáo: h1'),
    year: text('Năm').optional(),
    window: keys({ from: text().optional(), to: text().optional() }, 'Thời gian chốt số liệu').optional(),
    submitted: text('Ngày gửi').optional(),
    revision: text('Lần gửi: 1, 2').optional(),
    reporter: keys({ name: text('Họ tên'), title: text('Chức vụ').optional() }, 'Người báo cáo').optional(),
    entered_by: text('Người nhập thay').optional(),
    source: text('Nguồn, khi nhập thay: Báo cáo số 05/BC-CAX ngày 23/06/2024').optional(),
    tasks: mapOf(taskReport(), 'Kết quả từng nhiệm vụ, theo mã nhiệm vụ').optional(),
    indicators: mapOf(indicatorValue(), 'Số liệu từng chỉ tiêu').optional(),
    narrative: keys(
      {
        results: narrative('Kết quả đạt được'),
        limitations: narrative('Hạn chế, tồn tại'),
        causes: either([
          text(),
          keys({ objective: narrative('Nguyên nhân khách quan'), subjective: narrative('Nguyên nhân chủ quan') }),
        ]).optional(),
        proposals: narrative('Đề xuất, kiến nghị'),
        next: narrative('Nhiệm vụ kỳ tới'),
      },
      'Nội dung báo cáo bằng lời',
    ).optional(),
  });
}

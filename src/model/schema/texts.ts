import type * as z from 'zod';
import { either, keys, mapOf, text, textOrList } from './fields.ts';

const sections = (about: string) => mapOf(either([text(), mapOf(text())]), about).optional();

/** What a file in `texts/` holds: `cchc/texts/1`, lời của cơ quan, by section of an outline. */
export function textsSchema(): z.ZodType {
  return keys({
    schema: text(),
    period: textOrList('Chỉ dùng cho các kỳ này').optional(),
    report: sections('Báo cáo: theo mã mục của đề cương'),
    plan: sections('Kế hoạch: muc_dich, yeu_cau, to_chuc_thuc_hien'),
    letter: sections('Công văn đôn đốc'),
    notice: sections('Thông báo kết luận'),
    summary: sections('Báo cáo sơ kết'),
    explanation: sections('Báo cáo giải trình'),
    pledge: sections('Bản cam kết'),
    slip: sections('Phiếu giải trình'),
    note: sections('Phiếu trình'),
  });
}

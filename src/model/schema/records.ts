import type * as z from 'zod';
import { choice, keys, list, text, textOrList } from './fields.ts';
import { taskKeys } from './tasks.ts';

/** `cchc/receipts/1`, sổ nhận báo cáo: when each unit's report first came. */
export function receiptsSchema(): z.ZodType {
  const receipt = keys({ unit: text('Mã đơn vị'), period: text('Kỳ báo cáo'), received: text('Ngày nhận lần đầu') });
  return keys({ schema: text(), receipts: list(receipt) });
}

/** `cchc/changes/1`, điều chỉnh nhiệm vụ: the only place where a task is added, dropped or extended. */
export function changesSchema(): z.ZodType {
  const change = keys({
    task: text('Mã nhiệm vụ'),
    action: choice(['extend', 'add', 'drop'], 'extend: gia hạn; add: bổ sung; drop: dừng thực hiện'),
    to: text('Thời hạn mới, khi gia hạn').optional(),
    added: keys(
      {
        plan: text().optional(),
        appendix: text('Phụ lục').optional(),
        group: text('Nhóm nhiệm vụ').optional(),
        ...taskKeys(),
      },
      'Nhiệm vụ bổ sung',
    ).optional(),
    approved_by: text('Người hoặc văn bản cho phép'),
    date: text('Ngày cho phép'),
  });
  return keys({ schema: text(), changes: list(change) });
}

/** `cchc/waivers/1`, cho qua: a diagnostic let pass, with reason and end. */
export function waiversSchema(): z.ZodType {
  const waiver = keys({
    code: text('Mã của nội dung kiểm tra'),
    file: text('Tệp').optional(),
    figure: text('Số liệu').optional(),
    reason: text('Lý do'),
    by: text('Người duyệt'),
    until: text('Đến ngày'),
  });
  return keys({ schema: text(), waivers: list(waiver) });
}

/** `cchc/pledges/1`, cam kết. */
export function pledgesSchema(): z.ZodType {
  const pledge = keys({
    unit: text('Mã đơn vị'),
    signed: text('Ngày ký'),
    signer: text('Người ký').optional(),
    tasks: textOrList('Mã các nhiệm vụ cam kết').optional(),
  });
  return keys({ schema: text(), pledges: list(pledge) });
}

/** `cchc/findings/1`, tồn tại qua kiểm tra. */
export function findingsSchema(): z.ZodType {
  const finding = keys({
    finding: text('Nội dung tồn tại'),
    found_by: text('Đoàn kiểm tra, văn bản kết luận'),
    date: text('Ngày phát hiện'),
    unit: text('Mã đơn vị phải khắc phục'),
    deadline: text('Hạn khắc phục').optional(),
    remedied: text('Ngày đã khắc phục').optional(),
  });
  return keys({ schema: text(), findings: list(finding) });
}

/** `cchc/explanations/1`, giải trình. */
export function explanationsSchema(): z.ZodType {
  const explanation = keys({
    unit: text('Mã đơn vị'),
    task: text('Mã nhiệm vụ').optional(),
    criterion: text('Tiêu chí').optional(),
    objective: text('Nguyên nhân khách quan').optional(),
    subjective: text('Nguyên nhân chủ quan').optional(),
    remedy: text('Biện pháp khắc phục').optional(),
  });
  return keys({ schema: text(), explanations: list(explanation) });
}

/** `cchc/initiatives/1`, sáng kiến, mô hình. */
export function initiativesSchema(): z.ZodType {
  const initiative = keys({
    title: text('Tên sáng kiến, mô hình'),
    unit: text('Mã đơn vị'),
    document: text('Văn bản công nhận').optional(),
    summary: text('Nội dung tóm tắt').optional(),
    result: text('Kết quả, phạm vi áp dụng').optional(),
  });
  return keys({ schema: text(), initiatives: list(initiative) });
}

/** `cchc/late-dossiers/1`, hồ sơ quá hạn: causes and apologies, each dossier listed once, in the period in which it became late. */
export function lateDossiersSchema(): z.ZodType {
  const entry = keys({
    period: text('Kỳ báo cáo mà hồ sơ bị quá hạn; kỳ dài hơn chứa kỳ này tự tính cả hồ sơ này'),
    row: text('Mã lĩnh vực'),
    unit: text('Mã đơn vị để quá hạn').optional(),
    count: text('Số hồ sơ quá hạn cùng nguyên nhân'),
    days: text('Số ngày quá hạn (nhiều nhất)').optional(),
    cause: text('Nguyên nhân; không ghi tên, số định danh của người dân'),
    apology: text('Số, ngày văn bản xin lỗi').optional(),
    new_date: text('Ngày hẹn lại').optional(),
  });
  return keys({ schema: text(), late_dossiers: list(entry) });
}

import type { OutputKind } from '../../model/document-kinds.ts';

/** What each file that a command writes is called on the screen. */
export const VI_KINDS: Readonly<Record<OutputKind, string>> = {
  report: 'Báo cáo',
  plan: 'Kế hoạch',
  letter: 'Công văn đôn đốc',
  notice: 'Thông báo kết luận',
  summary: 'Báo cáo sơ kết',
  explanation: 'Báo cáo giải trình',
  pledge: 'Bản cam kết',
  slip: 'Phiếu giải trình',
  note: 'Phiếu trình',
  figures: 'Số liệu',
  workbook: 'Bảng tính số liệu',
  message: 'Tin nhắn',
  outline: 'Đề cương',
  submission: 'Báo cáo của đơn vị',
  form: 'Biểu báo cáo',
  definitions: 'Kế hoạch',
};

import { DOCUMENT_NAMES, type OutputKind } from '../../model/document-kinds.ts';

/** What each file that a command writes is called on the screen. */
export const VI_KINDS: Readonly<Record<OutputKind, string>> = {
  ...DOCUMENT_NAMES,
  figures: 'Số liệu',
  workbook: 'Bảng tính số liệu',
  message: 'Tin nhắn',
  outline: 'Đề cương',
  submission: 'Báo cáo của đơn vị',
  form: 'Biểu báo cáo',
  definitions: 'Kế hoạch',
};

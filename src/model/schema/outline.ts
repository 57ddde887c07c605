import type * as z from 'zod';
import { choice, either, flag, keys, list, mapOf, text, textOrList, wholeNumber } from './fields.ts';
import { OUTLINE_KINDS } from '../document-kinds.ts';
import { PERIOD_LENGTHS } from '../period-length.ts';
import { CHART_SOURCES, ROW_SOURCES } from '../row-sources.ts';
import { TASK_CLASSES } from '../task-class.ts';

const when = () =>
  either([choice(PERIOD_LENGTHS), list(choice(PERIOD_LENGTHS))], 'Chỉ dùng cho kỳ có độ dài này').optional();

const anywhere = () => ({
  when: when(),
  about: textOrList('Trong mục lặp theo phụ lục: chỉ in ở phụ lục có tên chứa một trong các từ này').optional(),
  names_units: flag('Chỉ in khi kế hoạch cho nêu tên đơn vị').optional(),
});

/** What units write in words (see submission.ts). */
const NARRATIVES = [
  'results',
  'limitations',
  'causes',
  'causes.objective',
  'causes.subjective',
  'proposals',
  'next',
] as const;

const rows = () => ({
  classes: list(choice(TASK_CLASSES), 'Nhiệm vụ ở các trạng thái này').optional(),
  codes: textOrList('Chỉ tiêu có số thứ tự bắt đầu như thế').optional(),
  groups: mapOf(text(), 'Dòng nhóm theo phần đầu của số thứ tự').optional(),
  extra: list(keys({ code: text(), figure: text(), label: text() }), 'Dòng số liệu không phải chỉ tiêu').optional(),
  set: text('Bộ dòng: linh_vuc').optional(),
});

const column = () =>
  keys({
    head: text('Tên cột'),
    under: text('Tên chung của các cột liền nhau').optional(),
    value: text('Nội dung cột'),
    align: choice(['left', 'center', 'right']).optional(),
    weight: wholeNumber('Độ rộng so với các cột khác').optional(),
    if_any: flag('Bỏ cột khi mọi dòng đều trống hoặc bằng 0').optional(),
  });

const block = () =>
  either([
    keys({
      sentence: textOrList('Câu, hoặc các vế câu nối bằng dấu chấm phẩy'),
      none: text('Câu thay khi không phát sinh').optional(),
      ...anywhere(),
    }),
    keys({
      each: choice(ROW_SOURCES),
      text: text('Lời của một dòng'),
      at_most: wholeNumber('Bỏ cả danh sách khi dài hơn').optional(),
      ...rows(),
      ...anywhere(),
    }),
    keys({
      table: choice(ROW_SOURCES),
      columns: list(column(), 'Các cột'),
      numbered: flag('In dòng số cột (1), (2)').optional(),
      total: text('Tên dòng cộng').optional(),
      caption: text('Tên bảng').optional(),
      notes: textOrList('Ghi chú dưới bảng').optional(),
      ...rows(),
      ...anywhere(),
    }),
    keys({
      narrative: choice(NARRATIVES, 'Lời của đơn vị, theo khóa narrative của tệp đơn vị gửi'),
      from: choice(['section', 'leads', 'rest']).optional(),
      section: text('Lời gửi cho mục này thay vì mục đang viết').optional(),
      ...anywhere(),
    }),
    keys({
      chart: choice(
        CHART_SOURCES,
        'Biểu đồ: units: tỷ lệ hoàn thành của từng đơn vị; targets: chỉ tiêu tính bằng % so với chỉ tiêu được giao',
      ),
      title: text('Tên biểu đồ, không ghi số'),
      at_most: wholeNumber('Bỏ biểu đồ khi nhiều dòng hơn; mặc định 20').optional(),
      ...anywhere(),
    }),
    keys({ office: flag('Lời của cơ quan (texts/) cho mục này'), ...anywhere() }),
  ]);

/** Levels of headings: mục, khoản, điểm. */
const DEEPEST = 3;

function section(level: number): z.ZodType {
  const inner = level === DEEPEST ? {} : { sections: list(section(level + 1), 'Các mục nhỏ').optional() };
  return keys({
    id: text('Mã mục, để texts/ và lời của đơn vị gọi'),
    heading: text('Tên mục, không ghi số'),
    repeat: choice(['once', 'appendix']).optional(),
    optional: flag('Bỏ mục không cần báo khi không có nội dung').optional(),
    otherwise: text('Lời khi đơn vị đã báo cáo mà mục không có gì').optional(),
    when: when(),
    content: list(block(), 'Nội dung').optional(),
    ...inner,
  });
}

const signer = (about: string) =>
  keys({ title: text('Chức vụ, tư cách ký'), name: text('Họ tên').optional() }, about).optional();

/** What an outline in `templates/` holds: `cchc/outline/1`, đề cương. */
export function outlineSchema(): z.ZodType {
  return keys({
    schema: text(),
    document: choice(OUTLINE_KINDS, 'Loại văn bản'),
    repeat: choice(['once', 'unit'], 'unit: mỗi đơn vị một văn bản').optional(),
    type: text('Tên loại: Báo cáo'),
    abbreviation: text('Chữ viết tắt tên loại trong ký hiệu: BC; công văn, phiếu, bản cam kết không có').optional(),
    sets: textOrList('Bộ chỉ tiêu có sẵn mà lời văn dùng').optional(),
    details: list(
      keys({
        id: text('Mã, để lời văn gọi: details.<mã>'),
        label: text('Tên gọi: Ngày họp'),
        otherwise: text('Lời khi không ai ghi').optional(),
        optional: flag('Có thể bỏ trống').optional(),
      }),
      'Điều phải cho biết: ghi trong texts/ hoặc --set',
    ).optional(),
    abstract: textOrList('Trích yếu'),
    to: textOrList('Kính gửi, khi plan.yaml không ghi').optional(),
    opening: textOrList('Đoạn mở đầu').optional(),
    content: list(block(), 'Nội dung đứng trước các mục').optional(),
    sections: list(section(1), 'Các mục').optional(),
    closing: text('Câu kết').optional(),
    signer: signer('Người ký, thay cho người ký của cơ quan'),
    counterpart: signer('Người ký bên trái'),
    message: textOrList('Tin nhắn kèm công văn đôn đốc, mỗi lời một dòng').optional(),
    appendices: list(
      keys({
        id: text('Mã phụ lục, để lời văn gọi: appendices.<mã>'),
        title: textOrList('Tên phụ lục'),
        repeat: choice(['once', 'appendix']).optional(),
        names_units: flag().optional(),
        orientation: choice(['portrait', 'landscape']).optional(),
        when: when(),
        content: list(block(), 'Nội dung'),
      }),
      'Các phụ lục',
    ).optional(),
  });
}

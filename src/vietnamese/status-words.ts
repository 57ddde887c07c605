import type { TaskStatus } from '../model/facts.ts';

/**
 * How units write the status of a task (trạng thái), as practice.md §7 gathers it. A table in code and not a file of templates/:
 * every command reads statuses, and parsing a YAML file at each start would cost more than reading the submissions.
 */
export const STATUS_WORDS: Readonly<Record<TaskStatus, readonly string[]>> = {
  done: [
    'hoàn thành',
    'đã hoàn thành',
    'hoàn thành đúng hạn',
    'hoàn thành trước hạn',
    'hoàn thành quá hạn',
    'đã hoàn thành đúng hạn',
    'đã hoàn thành quá hạn',
    'hoàn thành xong',
    'đúng hạn',
    'HT',
    'HTĐH',
    'HTQH',
    'hoàn tất',
    'đã hoàn tất',
    'xong',
    'đã xong',
    'đã thực hiện',
    'đã thực hiện xong',
    'đã ban hành',
    'đã triển khai xong',
    'đã TH',
    'đã t/h',
    'đạt',
    'đã đạt',
    '100%',
    'done',
  ],
  'in-progress': [
    'đang thực hiện',
    'đang thực hiện (trong hạn)',
    'đang TH',
    'đang t/h',
    'ĐTH',
    'đang triển khai',
    'đang tham mưu',
    'đang trình ký',
    'đang lấy ý kiến',
    'đang làm',
    'đang tiến hành',
    'đang xây dựng',
    'đang hoàn thiện',
    'in-progress',
  ],
  'not-started': [
    'chưa thực hiện',
    'chưa TH',
    'chưa t/h',
    'CTH',
    'chưa triển khai',
    'chưa đến hạn',
    'chưa tới hạn',
    'chưa đến thời hạn',
    'chưa đến thời điểm',
    'chưa bắt đầu',
    'chưa làm',
    'not-started',
  ],
  ongoing: [
    'thường xuyên',
    'TX',
    'thực hiện thường xuyên',
    'thường xuyên thực hiện',
    'đang thực hiện thường xuyên',
    'duy trì',
    'duy trì thường xuyên',
    'hằng tháng',
    'hằng quý',
    'hằng tuần',
    'ongoing',
  ],
  'not-arising': [
    'không phát sinh',
    'KPS',
    'trong kỳ không phát sinh',
    'không phát sinh trong kỳ',
    'chưa phát sinh',
    'không có phát sinh',
    'not-arising',
  ],
};

/** Words that mean one thing to one office and another to the next; the user is asked which. */
export const AMBIGUOUS_WORDS: readonly {
  readonly choices: readonly TaskStatus[];
  readonly words: readonly string[];
}[] = [
  {
    choices: ['done', 'in-progress'],
    words: ['cơ bản hoàn thành', 'cơ bản xong', 'hoàn thành cơ bản', 'gần xong', 'hoàn thành một phần', 'x'],
  },
  {
    choices: ['not-arising', 'not-started'],
    words: ['không', 'không có', '-', '–', '—', '−', '0', 'chưa có', 'KTH', 'không thực hiện được'],
  },
  {
    choices: ['in-progress', 'not-started'],
    words: [
      'chưa',
      'chưa hoàn thành',
      'chưa xong',
      'chưa đạt',
      'không đạt',
      'quá hạn',
      'quá hạn chưa hoàn thành',
      'QH',
      'trong hạn',
      'chờ hướng dẫn',
      'tạm dừng',
      '0%',
    ],
  },
];

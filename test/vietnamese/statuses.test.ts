import { describe, expect, it } from 'vitest';
import { AMBIGUOUS_WORDS, STATUS_WORDS } from '../../src/vietnamese/status-words.ts';
import { CLASS_NAMES, readStatus, STATUS_NAMES } from '../../src/vietnamese/statuses.ts';
import { fold } from '../../src/vietnamese/words.ts';

/** A status, or why there is none. */
function said(text: string): string {
  const reading = readStatus(text);
  if (reading.kind === 'value') return reading.value;
  if (reading.kind === 'not-arising') return 'the wrong kind';
  if (reading.code === 'ambiguous-status') return `ambiguous: ${reading.args.choices.join(' / ')}`;
  if (reading.code !== 'invalid-status') return reading.code;
  return `invalid: ${reading.args.needs ?? reading.args.nearest ?? 'nothing near'}`;
}

describe('the words of practice are statuses', () => {
  it.each([
    ['an id', 'done', 'done'],
    ['an id', 'in-progress', 'in-progress'],
    ['an id', 'not-started', 'not-started'],
    ['an id', 'ongoing', 'ongoing'],
    ['an id', 'not-arising', 'not-arising'],
    ['the plain word', 'hoàn thành', 'done'],
    ['đã', 'Đã hoàn thành', 'done'],
    ['the abbreviation', 'HT', 'done'],
    ['xong', 'Xong', 'done'],
    ['a document is out', 'Đã ban hành', 'done'],
    ['with its share', 'Hoàn thành 100%', 'done'],
    ['with its share in brackets', 'đã hoàn thành (100%)', 'done'],
    ['đã and the abbreviation', 'Đã HT', 'done'],
    ['in curly quotes', '“Hoàn thành”', 'done'],
    ['a tick', '✓', 'done'],
    ['with a slash', 'Đã t/h', 'done'],
    ['đạt', 'Đạt', 'done'],
    ['all of it', '100%', 'done'],
    ['done late is done', 'HTQH', 'done'],
    ['done late in words', 'Hoàn thành quá hạn', 'done'],
    ['in capitals', 'HOÀN THÀNH', 'done'],
    ['without marks', 'hoan thanh', 'done'],
    ['the other place for the tone', 'hòan thành', 'done'],
    ['hoàn tất', 'Đã hoàn tất', 'done'],
    ['spaces', '  hoàn   thành ', 'done'],
    ['no space', 'hoànthành', 'done'],
    ['a full stop', 'Hoàn thành.', 'done'],
    ['decomposed letters', 'hoàn thành'.normalize('NFD'), 'done'],
    ['the plain word', 'Đang thực hiện', 'in-progress'],
    ['the abbreviation', 'Đang TH', 'in-progress'],
    ['the other abbreviation', 'ĐTH', 'in-progress'],
    ['as the tables print it', 'Đang thực hiện (trong hạn)', 'in-progress'],
    ['đang triển khai', 'Đang triển khai', 'in-progress'],
    ['đang tham mưu', 'Đang tham mưu', 'in-progress'],
    ['đang trình ký', 'Đang trình ký', 'in-progress'],
    ['đang lấy ý kiến', 'Đang lấy ý kiến', 'in-progress'],
    ['any other work under way', 'Đang niêm yết tại các thôn', 'in-progress'],
    ['the same without marks', 'dang niem yet tai cac thon', 'in-progress'],
    ['the plain word', 'Chưa thực hiện', 'not-started'],
    ['the abbreviation', 'Chưa TH', 'not-started'],
    ['not due', 'Chưa đến hạn', 'not-started'],
    ['not yet time', 'Chưa đến thời điểm', 'not-started'],
    ['the quarter it is due', 'Q.III', 'not-started'],
    ['will be done', 'Sẽ thực hiện 6 tháng cuối năm', 'not-started'],
    ['the plain word', 'Thường xuyên', 'ongoing'],
    ['the abbreviation', 'TX', 'ongoing'],
    ['kept up', 'Duy trì', 'ongoing'],
    ['in a sentence', 'Thực hiện thường xuyên', 'ongoing'],
    ['each month', 'Hàng tháng', 'ongoing'],
    ['the plain word', 'Không phát sinh', 'not-arising'],
    ['the abbreviation', 'KPS', 'not-arising'],
    ['with the period', 'Trong kỳ không phát sinh', 'not-arising'],
  ])('%s: %j is %s', (_, text, status) => {
    expect(said(text)).toBe(status);
  });
});

describe('words that mean two things are asked about', () => {
  it.each([
    ['Cơ bản hoàn thành', 'ambiguous: hoàn thành / đang thực hiện'],
    ['x', 'ambiguous: hoàn thành / đang thực hiện'],
    ['Không', 'ambiguous: không phát sinh / chưa thực hiện'],
    ['Không có', 'ambiguous: không phát sinh / chưa thực hiện'],
    ['-', 'ambiguous: không phát sinh / chưa thực hiện'],
    ['–', 'ambiguous: không phát sinh / chưa thực hiện'],
    ['0', 'ambiguous: không phát sinh / chưa thực hiện'],
    ['Chưa', 'ambiguous: đang thực hiện / chưa thực hiện'],
    ['Chưa hoàn thành', 'ambiguous: đang thực hiện / chưa thực hiện'],
    ['Quá hạn', 'ambiguous: đang thực hiện / chưa thực hiện'],
    ['Chờ hướng dẫn của huyện', 'ambiguous: đang thực hiện / chưa thực hiện'],
    ['Đang chờ hướng dẫn', 'ambiguous: đang thực hiện / chưa thực hiện'],
  ])('%j', (text, expected) => {
    expect(said(text)).toBe(expected);
  });
});

describe('what is no status is refused', () => {
  it.each([
    ['a misspelling, with the nearest word', 'hoàn thàn', 'invalid: hoàn thành'],
    ['a letter too many', 'chưa thực hiệnn', 'invalid: chưa thực hiện'],
    ['an extension is asked for', 'Xin lùi thời gian', 'invalid: extension'],
    ['an adjustment is asked for', 'Đề nghị điều chỉnh', 'invalid: extension'],
    ['moved to another year', 'Chuyển sang năm 2025', 'invalid: extension'],
    ['dropped', 'Không thực hiện do thay đổi quy định', 'invalid: drop'],
    ['ended', 'Dừng thực hiện', 'invalid: drop'],
    ['a word that begins like "đang" without its marks', 'Đăng tải trên Trang thông tin', 'invalid: nothing near'],
    ['a percentage is progress', '60%', 'invalid: nothing near'],
    ['nothing', '', 'invalid: nothing near'],
    ['another language', 'finished', 'invalid: nothing near'],
  ])('%s: %j', (_, text, expected) => {
    expect(said(text)).toBe(expected);
  });
});

describe('the tables of words', () => {
  const entries = [
    ...Object.entries(STATUS_WORDS).flatMap(([status, words]) => words.map((word) => ({ status, word }))),
    ...AMBIGUOUS_WORDS.flatMap(({ choices, words }) => words.map((word) => ({ status: choices.join(), word }))),
  ];

  it('hold no word under two headings', () => {
    const headings = new Map<string, string>();
    for (const { status, word } of entries) {
      const key = fold(word).replaceAll(' ', '');
      expect([word, headings.get(key) ?? status]).toEqual([word, status]);
      headings.set(key, status);
    }
  });

  it.each(Object.entries(STATUS_NAMES))('the printed name of %s is read as it', (status, name) => {
    expect(said(name)).toBe(status);
    expect(said(name.toUpperCase())).toBe(status);
  });

  it('name every class of tasks as practice does', () => {
    expect(CLASS_NAMES).toEqual({
      'done-on-time': 'hoàn thành đúng hạn',
      'done-late': 'hoàn thành quá hạn',
      'in-progress': 'đang thực hiện (trong hạn)',
      ongoing: 'thường xuyên',
      'not-started': 'chưa đến hạn',
      overdue: 'quá hạn chưa hoàn thành',
      'not-arising': 'không phát sinh',
      unreported: 'chưa báo cáo',
    });
  });
});

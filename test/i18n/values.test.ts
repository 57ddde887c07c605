import { describe, expect, it } from 'vitest';
import type { ValueArgs } from '../../src/diagnostic/codes/reading.ts';
import { EN_VALUES } from '../../src/i18n/en/values.ts';
import { VI_VALUES } from '../../src/i18n/vi/values.ts';

/** Message and hint of a code, Vietnamese and English. */
function words<C extends keyof ValueArgs>(code: C, args: ValueArgs[C]) {
  return [VI_VALUES[code], EN_VALUES[code]].map(({ message, hint }) => ({
    message: message(args),
    hint: hint?.(args) ?? '',
  }));
}

describe('a fault of a value is told in words a clerk knows', () => {
  it('an ambiguous number names both readings', () => {
    const [vi, en] = words('ambiguous-number', { text: '1.23', asDecimal: '1,23', asWhole: '123' });
    expect(vi?.message).toBe('"1.23" chưa rõ là 1,23 hay 123');
    expect(en?.message).toBe('"1.23" could be 1,23 or 123');
  });

  it('a deadline without a date is said to be never overdue', () => {
    const [vi] = words('deadline-without-date', { text: 'Theo kế hoạch của huyện', task: 'I.12' });
    expect(vi?.message).toBe(
      'Thời hạn "Theo kế hoạch của huyện" của nhiệm vụ I.12 không có ngày nên không xét quá hạn',
    );
  });

  it('an ambiguous status lists its meanings', () => {
    const [vi, en] = words('ambiguous-status', { text: 'Không', choices: ['không phát sinh', 'chưa thực hiện'] });
    expect(vi).toEqual({
      message: 'Trạng thái "Không" chưa rõ là "không phát sinh" hay "chưa thực hiện"',
      hint: 'Ghi rõ "không phát sinh" hoặc "chưa thực hiện".',
    });
    expect(en?.message).toBe('The status "Không" could mean "không phát sinh" or "chưa thực hiện"');
  });

  it('a number that could be mended shows how', () => {
    const [vi, en] = words('invalid-number', {
      text: '1 234',
      expected: 'count',
      looksLike: 'space-grouped',
      meant: '1.234',
    });
    expect(vi?.message).toBe('"1 234" không phải là một số nguyên');
    expect(vi?.hint).toContain('Có phải: 1.234?');
    expect(en?.hint).toContain('Did you mean 1.234?');
  });

  it('a misspelt status offers the nearest word first', () => {
    const [vi, en] = words('invalid-status', { text: 'hoàn thàn', nearest: 'hoàn thành' });
    expect(vi?.hint.startsWith('Có phải "hoàn thành"?')).toBe(true);
    expect(en?.hint.startsWith('Did you mean "hoàn thành"?')).toBe(true);
  });

  it.each([
    ['extension', 'action: extend'],
    ['drop', 'action: drop'],
  ] as const)('a status that asks for an %s points at records/', (needs, action) => {
    for (const { hint } of words('invalid-status', { text: 'Xin lùi thời gian', needs }))
      expect(hint).toContain(action);
  });

  it.each([
    ['a Cyrillic letter', 'һ', 'Kirin', 'Cyrillic'],
    ['a Greek letter', 'ο', 'Hy Lạp', 'Greek'],
  ])('%s is named by its alphabet', (_, letter, vietnamese, english) => {
    const [vi, en] = words('mixed-alphabets', { text: `h${letter}`, letter, meant: 'ho' });
    expect(vi?.message).toContain(vietnamese);
    expect(en?.message).toContain(english);
  });

  it('a share tells how to write either meaning', () => {
    const [vi] = words('rate-as-share', { text: '0,68', percent: '68%' });
    expect(vi?.message).toBe('Tỷ lệ ghi "0,68" nhỏ hơn 1%: có phải 68%?');
    expect(vi?.hint).toContain('0,68%');
  });
});

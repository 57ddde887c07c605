import { describe, expect, it } from 'vitest';
import { isAuthority, meantAuthority } from '../../src/vietnamese/authorities.ts';

describe('quyền hạn of a signer', () => {
  it.each(['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'TL. CHỦ TỊCH', 'TUQ. CHỦ TỊCH', 'Q. CHỦ TỊCH'])('%s', (line) => {
    expect(isAuthority(line)).toBe(true);
  });

  it.each([
    ['T/M ỦY BAN NHÂN DÂN', 'TM. ỦY BAN NHÂN DÂN'],
    ['TM ỦY BAN NHÂN DÂN', 'TM. ỦY BAN NHÂN DÂN'],
    ['TM.ỦY BAN NHÂN DÂN', 'TM. ỦY BAN NHÂN DÂN'],
    ['T.M. ỦY BAN NHÂN DÂN', 'TM. ỦY BAN NHÂN DÂN'],
    ['tm. Ủy ban nhân dân', 'TM. Ủy ban nhân dân'],
    ['K/T CHỦ TỊCH', 'KT. CHỦ TỊCH'],
    ['Ký thay Chủ tịch', 'KT. Chủ tịch'],
    ['TL CHỦ TỊCH', 'TL. CHỦ TỊCH'],
    ['T/L CHỦ TỊCH', 'TL. CHỦ TỊCH'],
    ['TUQ CHỦ TỊCH', 'TUQ. CHỦ TỊCH'],
    ['Thừa uỷ quyền Chủ tịch', 'TUQ. Chủ tịch'],
    ['Q CHỦ TỊCH', 'Q. CHỦ TỊCH'],
  ])('%s is written %s', (line, meant) => {
    expect([isAuthority(line), meantAuthority(line)]).toEqual([false, meant]);
  });

  it.each(['ỦY BAN NHÂN DÂN', 'CHỦ TỊCH', 'TMỦY BAN', 'KTX', ''])('%s says no quyền hạn', (line) => {
    expect([isAuthority(line), meantAuthority(line)]).toEqual([false, undefined]);
  });
});

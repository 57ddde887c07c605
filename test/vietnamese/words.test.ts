import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance } from '../../src/vietnamese/edit-distance.ts';
import { foldName, foldNumber } from '../../src/model/fold.ts';
import { capitals, clip, fold, joinList, nearest, nfc, pointLetter, roman } from '../../src/vietnamese/words.ts';

describe('folding makes comparable what people write differently', () => {
  it.each([
    ['case', 'ỦY BAN', 'ủy ban'],
    ['marks', 'Ủy ban nhân dân', 'uy ban nhan dan'],
    ['đ', 'Đồng đội', 'dong doi'],
    ['the place of the tone', 'hoà', 'hòa'],
    ['the place of the tone in thuỷ', 'thuỷ', 'thủy'],
    ['decomposed letters', 'Tràng Định'.normalize('NFD'), 'Tràng Định'],
    ['runs of spaces', 'Tràng   Định', 'tràng định'],
    ['no-break spaces', 'Tràng\u00a0Định', 'tràng định'],
    ['spaces around', ' Tràng Định\n', 'tràng định'],
  ])('%s', (_, a, b) => {
    expect(fold(a)).toBe(fold(b));
  });

  it('keeps apart what differs in letters', () => {
    expect(fold('thôn 1')).not.toBe(fold('thôn 2'));
  });

  it('gives ASCII for Vietnamese', () => {
    expect(fold('Ẳ ẵ Ệ ỡ Ự ỹ Đ')).toBe('a a e o u y d');
  });
});

it('nfc composes letters', () => {
  expect(nfc('e\u0302\u0323')).toBe('ệ');
});

describe('names and numbers of documents compare', () => {
  it.each([
    ['en dashes', 'Văn phòng – Thống kê', 'Văn phòng - Thống kê'],
    ['blanks around a hyphen', 'VP - TK', 'VP-TK'],
  ])('whatever their %s', (_, a, b) => {
    expect(foldName(a)).toBe(foldName(b));
  });

  it.each(['75 /KH-UBND', 'Kế hoạch số 75/KH-UBND', 'số 75/KH - UBND', '75/kh-ubnd'])('%s is 75/KH-UBND', (number) => {
    expect(foldNumber(number)).toBe(foldNumber('75/KH-UBND'));
  });

  it('but not with other letters or digits', () => {
    expect(foldName('VP TK')).not.toBe(foldName('VP-TK'));
    expect(foldNumber('75a/KH-UBND')).not.toBe(foldNumber('75/KH-UBND'));
  });
});

describe('the nearest name', () => {
  const units = ['van_phong', 'mot_cua', 'tu_phap', 'tai_chinh', 'cong_an', 'cong_an_huyen'];
  it.each([
    ['marks and a space', 'văn phòng', 'van_phong'],
    ['no separator', 'vanphong', 'van_phong'],
    ['a letter left out', 'van_phog', 'van_phong'],
    ['a letter put in', 'mot_cuua', 'mot_cua'],
    ['a letter replaced', 'tu_phab', 'tu_phap'],
    ['two letters swapped', 'tai_chihn', 'tai_chinh'],
    ['capitals', 'CONG_AN', 'cong_an'],
    ['the nearer of two', 'cong_ann', 'cong_an'],
    ['nothing near', 'kiem_lam', undefined],
    ['nothing at all', '', undefined],
  ])('%s: %j', (_, name, expected) => {
    expect(nearest(name, units)).toBe(expected);
  });

  it('is never one with another number', () => {
    expect(nearest('I.15', ['I.1', 'I.5', 'I.14'])).toBeUndefined();
    expect(nearest('thon_3', ['thon_1', 'thon_2'])).toBeUndefined();
    expect(nearest('75/KH-UBNĐ', ['57/KH-UBND', '75/KH-UBND'])).toBe('75/KH-UBND');
  });

  it('has the same number, written with or without zeros before it', () => {
    expect(nearest('I.01', ['I.1', 'I.10', 'II.1'])).toBe('I.1');
    expect(nearest('i.1', ['I.1', 'I.10', 'II.1'])).toBe('I.1');
  });

  it('is not looked for when the name is no name', () => {
    expect(nearest('a'.repeat(1_000_000), ['a'.repeat(1_000_000)])).toBeUndefined();
  });
});

describe('the edit distance', () => {
  it.each([
    ['', '', 0],
    ['abc', 'abc', 0],
    ['abc', 'abcd', 1],
    ['abc', 'ac', 1],
    ['abc', 'abx', 1],
    ['abc', 'acb', 1],
    ['abcd', 'badc', 2],
    ['kitten', 'sitting', 3],
  ])('of %j and %j is %d', (a, b, distance) => {
    expect(editDistance(a, b, 5)).toBe(distance);
    expect(editDistance(b, a, 5)).toBe(distance);
  });

  it('is not told beyond the limit', () => {
    expect(editDistance('kitten', 'sitting', 2)).toBeUndefined();
    expect(editDistance('a', 'abcd', 2)).toBeUndefined();
  });

  it('is 1 after swapping any two neighbours that differ', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 2, maxLength: 20, unit: 'binary-ascii' }), fc.nat(18), (text, at) => {
        const i = at % (text.length - 1);
        const swapped = text.slice(0, i) + text.charAt(i + 1) + text.charAt(i) + text.slice(i + 2);
        expect(editDistance(text, swapped, 3)).toBe(swapped === text ? 0 : 1);
      }),
    );
  });
});

describe('numbering', () => {
  it.each([
    [1, 'I'],
    [2, 'II'],
    [3, 'III'],
    [4, 'IV'],
    [5, 'V'],
    [6, 'VI'],
    [9, 'IX'],
    [10, 'X'],
    [14, 'XIV'],
    [19, 'XIX'],
    [40, 'XL'],
    [90, 'XC'],
    [1999, 'MCMXCIX'],
    [2024, 'MMXXIV'],
  ])('%d is %s in Roman numerals', (n, text) => {
    expect(roman(n)).toBe(text);
  });

  it('letters of điểm follow the decree: đ behind d, no f, j, w or z', () => {
    const letters = Array.from({ length: 23 }, (_, i) => pointLetter(i + 1)).join(' ');
    expect(letters).toBe('a b c d đ e g h i k l m n o p q r s t u v x y');
  });

  it('goes on with two letters', () => {
    expect([24, 25, 46, 47].map(pointLetter)).toEqual(['aa', 'ab', 'ay', 'ba']);
  });
});

it.each([
  ['Ủy ban nhân dân xã Tri Phương', 'ỦY BAN NHÂN DÂN XÃ TRI PHƯƠNG'],
  ['đặc khu Phú Quý', 'ĐẶC KHU PHÚ QUÝ'],
  ['xã Nghĩa Lộ'.normalize('NFD'), 'XÃ NGHĨA LỘ'],
])('capitals of %j', (text, expected) => {
  expect(capitals(text)).toBe(expected);
});

it.each([
  [[], ''],
  [['a'], 'a'],
  [['a', 'b'], 'a và b'],
  [['a', 'b', 'c'], 'a, b và c'],
])('the list %j is %j', (items, text) => {
  expect(joinList(items)).toBe(text);
});

describe('a quotation', () => {
  it('stays whole up to 60 letters', () => {
    expect(clip('ế'.repeat(60))).toBe('ế'.repeat(60));
  });

  it('is cut behind 59 letters, with an ellipsis', () => {
    expect(clip('ế'.repeat(61))).toBe(`${'ế'.repeat(59)}…`);
  });

  it('is on one line', () => {
    expect(clip(' hoàn\n\tthành ')).toBe('hoàn thành');
  });

  it('never cuts a letter in two', () => {
    expect(() => encodeURIComponent(clip('😀'.repeat(100)))).not.toThrow();
  });
});

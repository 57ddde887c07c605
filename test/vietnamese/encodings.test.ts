import { describe, expect, it } from 'vitest';
import { findLegacyEncoding } from '../../src/vietnamese/encodings.ts';
import { findMixedAlphabets } from '../../src/vietnamese/look-alikes.ts';
import { isSyllable } from '../../src/vietnamese/syllables.ts';

function legacy(text: string): string {
  const fault = findLegacyEncoding(text);
  return fault?.code === 'legacy-encoding' ? `${fault.args.encoding}: ${fault.args.meant}` : 'none';
}

describe('text of the old fonts is recognised and read', () => {
  it.each([
    ['Hoµn thµnh', 'TCVN3: Hoàn thành'],
    ['V¨n phßng', 'TCVN3: Văn phòng'],
    ['X· Tri Ph\u00ad¬ng', 'TCVN3: Xã Tri Phương'],
    ['§· ban hµnh kÕ ho¹ch', 'TCVN3: Đã ban hành kế hoạch'],
    ['HuyÖn', 'TCVN3: Huyện'],
    ['ñy ban nh©n d©n', 'TCVN3: ủy ban nhân dân'],
    ['®ang thùc hiÖn', 'TCVN3: đang thực hiện'],
    ['kh«ng ph¸t sinh', 'TCVN3: không phát sinh'],
    ['Nguyªn nh©n chñ quan', 'TCVN3: Nguyên nhân chủ quan'],
    ['XA· H¤éI', 'TCVN3: XÃ HỘI'],
    ['Hoaøn thaønh', 'VNI: Hoàn thành'],
    ['Vaên phoøng', 'VNI: Văn phòng'],
    ['UÛy ban nhaân daân xaõ', 'VNI: Ủy ban nhân dân xã'],
    ['Ñaõ ban haønh keá hoaïch', 'VNI: Đã ban hành kế hoạch'],
    ['ñang thöïc hieän', 'VNI: đang thực hiện'],
    ['thöôøng xuyeân', 'VNI: thường xuyên'],
    ['KHOÂNG PHAÙT SINH', 'VNI: KHÔNG PHÁT SINH'],
  ])('%j is %s', (text, expected) => {
    expect(legacy(text)).toBe(expected);
  });

  it('beside Unicode, the word is quoted that shows it', () => {
    expect(findLegacyEncoding('Ủy ban nhân dân xã: Hoµn thµnh')?.args).toEqual({
      encoding: 'TCVN3',
      text: 'Hoµn',
      meant: 'Hoàn',
    });
  });
});

describe('nothing else is taken for it', () => {
  it.each([
    ['Vietnamese', 'Đã tham mưu ban hành 14 văn bản chỉ đạo về cải cách hành chính'],
    ['Vietnamese of Latin-1 letters only', 'Xã ta có hai thôn, các hàng hóa là thóc và ngô'],
    ['tones on the second vowel', 'hoà, hoá, khoá, thuý, loà xoà, hoè, quý, uý'],
    ['the same in capitals', 'HOÀ, HOÁ, KHOÁ, LOÀ XOÀ, QUÝ'],
    ['names of other peoples', "Đắk Lắk, Krông Pắc, Y Moan Êñuôl, H'Hen Niê"],
    ['European names', 'Müller, São Paulo, Köln, Curaçao, Malmö, François, Łódź'],
    ['units and signs', '5 µm, 20 °C, ± 3, 5 m², § 5, © 2024, Microsoft®, 1½, 3 × 4, «an»'],
    ['a middle dot between words', 'Hộ tịch · Đất đai · Chứng thực'],
    ['plain ASCII', 'Bao cao ket qua'],
    ['a soft hyphen', 'hành\u00adchính'],
    ['addresses', 'https://xatriphuong.langson.gov.vn/vi/tin-tuc?id=12'],
    ['a number', '1.234,5'],
    ['nothing', ''],
  ])('%s', (_, text) => {
    for (const form of [text, text.normalize('NFD'), text.toUpperCase(), text.toLowerCase()])
      expect(legacy(form)).toBe('none');
    expect(findMixedAlphabets(text)).toBeUndefined();
  });
});

describe('letters of other alphabets inside words', () => {
  it.each([
    ['a Cyrillic һ', 'nһân dân', { text: 'nһân', letter: 'һ', meant: 'nhân' }],
    ['Cyrillic capitals', 'ПҺÂП DÂП', { text: 'ПҺÂП', letter: 'П', meant: 'NHÂN' }],
    ['a Cyrillic о in an id', 'van_phоng', { text: 'phоng', letter: 'о', meant: 'phong' }],
    ['a Greek omicron', 'hοàn thành', { text: 'hοàn', letter: 'ο', meant: 'hoàn' }],
    ['decomposed letters around it', 'nһân'.normalize('NFD'), { text: 'nһân', letter: 'һ', meant: 'nhân' }],
  ])('%s', (_, text, args) => {
    expect(findMixedAlphabets(text)?.args).toEqual(args);
  });

  it.each([
    ['a Russian word', 'Москва'],
    ['Greek in physics', 'μm, Δt, kΩ'],
    ['Greek behind a hyphen', 'α-thalassemia'],
  ])('%s is left alone', (_, text) => {
    expect(findMixedAlphabets(text)).toBeUndefined();
  });
});

describe('a syllable', () => {
  it.each([
    'xã',
    'Phương',
    'nghiêng',
    'khuỷu',
    'quyết',
    'giữ',
    'gì',
    'giếng',
    'yêu',
    'uống',
    'ngoằn',
    'thuở',
    'HOÀN',
    'ưa',
    'khuya',
    'xoong',
  ])('is %s', (word) => {
    expect(isSyllable(word)).toBe(true);
  });

  it.each(['', 'b', 'abc', 'hoànthành', 'xăa', 'tràt', 'áá', 'UBND', 'bă', 'wifi', 'h0', 'mph'])(
    'is not %s',
    (word) => {
      expect(isSyllable(word)).toBe(false);
    },
  );
});

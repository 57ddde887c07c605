import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { CivilDate } from '../../src/model/civil-date.ts';
import type { Document, Header } from '../../src/model/document.ts';
import { renderDocx } from '../../src/render/docx.ts';
import { fitHead } from '../../src/render/head-fit.ts';
import type { Frame } from '../../src/render/package.ts';
import { TEMPLATES } from '../../src/templates.ts';
import { all, bodyOf, first, numberIn, parseXml, partsOf, textsOf } from './read-docx.ts';
import { REPORT } from './samples.ts';

const FRAME = JSON.parse(await readFile(join(TEMPLATES, 'frame.json'), 'utf8')) as Frame;
const DATE = { kind: 'date', date: '2026-12-29' as CivilDate } as const;

const headed = (header: Partial<Header>): Document => ({
  ...REPORT,
  header: { ...REPORT.header, date: DATE, number: '3128', ...header },
});

/** Its own lines of the head's left column, as printed. */
function agencyOf(document: Document): readonly string[] {
  const body = bodyOf(renderDocx(document, FRAME));
  return [...textsOf(body, 'CoQuanChuQuan'), ...textsOf(body, 'CoQuanBanHanh')];
}

const HCM: Partial<Header> = { agency: 'Ủy ban nhân dân Thành phố Hồ Chí Minh', place: 'Thành phố Hồ Chí Minh' };

describe('the set of sizes', () => {
  test.each<readonly [string, Partial<Header>, 'large' | 'small']>([
    ['a commune’s head fits in the larger', {}, 'large'],
    [
      'a ward with a long name too',
      { agency: 'Ủy ban nhân dân phường Bình Hưng Hòa', place: 'Bình Hưng Hòa' },
      'large',
    ],
    ['place and date of 106,3 mm squeeze the left column: the smaller', HCM, 'small'],
    ['what fits in neither stays in the larger', { agency: `Ban ${'Quản lý dự án '.repeat(15)}` }, 'large'],
  ])('%s', (_, header, set) => {
    expect(fitHead(headed(header)).set).toBe(set);
  });

  test('both columns together are as wide as the text, and hold Quốc hiệu: 5424 twips at 13 pt, 5007 at 12', () => {
    for (const [header, least] of [
      [{}, 5424],
      [HCM, 5007],
    ] as const) {
      const { left, right } = fitHead(headed(header));
      expect(left + right).toBe(9355);
      expect(right).toBeGreaterThan(least);
    }
  });

  test('in the smaller set every style is of it: 12, 13, 13 in the head and 13 in the text', () => {
    const styles = all(parseXml(partsOf(renderDocx(headed(HCM), FRAME)).get('word/styles.xml') ?? ''), 'w:style');
    const size = (id: string): number => {
      const style = styles.find(({ attributes }) => attributes['w:styleId'] === id);
      return style === undefined ? Number.NaN : numberIn(first(style, 'w:sz'), 'w:val') / 2;
    };
    expect(['QuocHieu', 'TieuNgu', 'DiaDanhNgay', 'CoQuanBanHanh', 'TenLoai', 'NoiDung', 'Muc'].map(size)).toEqual([
      12, 13, 13, 12, 13, 13, 13,
    ]);
    expect(['SoKyHieu', 'NoiNhan', 'NoiNhanDong', 'PhuLuc'].map(size)).toEqual([13, 12, 11, 14]);
  });
});

describe('names break where a person would', () => {
  test.each<readonly [string, Partial<Header>, readonly string[]]>([
    ['before the unit that is governed', {}, ['ỦY BAN NHÂN DÂN', 'XÃ TRI PHƯƠNG']],
    [
      'a name typed in capitals too',
      { agency: 'ỦY BAN NHÂN DÂN THỊ XÃ QUẢNG TRỊ' },
      ['ỦY BAN NHÂN DÂN', 'THỊ XÃ QUẢNG TRỊ'],
    ],
    [
      'of an office under a commune',
      { parent: 'UBND xã Lai Vung', agency: 'Phòng Kinh tế, Hạ tầng và Đô thị' },
      ['UBND XÃ LAI VUNG', 'PHÒNG KINH TẾ,', 'HẠ TẦNG VÀ ĐÔ THỊ'],
    ],
    [
      'of a centre',
      { parent: 'UBND xã Lai Vung', agency: 'Trung tâm Phục vụ hành chính công xã Lai Vung' },
      ['UBND XÃ LAI VUNG', 'TRUNG TÂM PHỤC VỤ', 'HÀNH CHÍNH CÔNG', 'XÃ LAI VUNG'],
    ],
    [
      'of the Front, with its superior',
      { parent: 'Mặt trận Tổ quốc Việt Nam tỉnh Lạng Sơn', agency: 'Ủy ban Mặt trận Tổ quốc Việt Nam xã Tri Phương' },
      ['MẶT TRẬN TỔ QUỐC VIỆT NAM', 'TỈNH LẠNG SƠN', 'ỦY BAN MẶT TRẬN', 'TỔ QUỐC VIỆT NAM', 'XÃ TRI PHƯƠNG'],
    ],
  ])('%s', (_, header, lines) => {
    expect(agencyOf(headed(header))).toEqual(lines);
  });
});

test('an agency without a name leaves its cell without a rule', () => {
  const body = bodyOf(renderDocx({ ...REPORT, header: { ...REPORT.header, agency: '' } }, FRAME));
  const [left] = all(first(body, 'w:tbl'), 'w:tc');
  expect(left?.text).toBe('');
  expect(textsOf(left ?? body, 'DongKe')).toEqual([]);
});

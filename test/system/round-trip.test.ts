import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { renderDocx } from '../../src/render/docx.ts';
import type { Frame } from '../../src/render/package.ts';
import { STYLES } from '../../src/render/styles.ts';
import { TEMPLATES } from '../../src/templates.ts';
import { all, bodyOf, type Element, first, numberIn, parseXml, partsOf } from '../render/read-docx.ts';
import { LETTER, PLAN, PLEDGE, REPORT, UNIT_CHART } from '../render/samples.ts';
import { type RenderedPdf, renderPdfs, saveAgain } from './pdf.ts';

const FRAME = JSON.parse(await readFile(join(TEMPLATES, 'frame.json'), 'utf8')) as Frame;

const OURS: Readonly<Record<string, Uint8Array>> = Object.fromEntries(
  Object.entries({
    report: REPORT,
    letter: { ...LETTER, urgency: 'HỎA TỐC', circulation: 'XEM XONG TRẢ LẠI' } as const,
    pledge: PLEDGE,
    plan: PLAN,
    charts: { ...LETTER, body: [UNIT_CHART, ...LETTER.body] },
  }).map(([name, document]) => [name, renderDocx(document, FRAME)]),
);
const NAMES = Object.keys(OURS);

/** What must survive being opened, saved and opened again, as it is read from a .docx by names, not by ids, which change. */
interface Kept {
  readonly texts: readonly (readonly [style: string, text: string])[];
  readonly levels: Readonly<Record<string, string>>;
  readonly margins: readonly string[];
  readonly tables: readonly (readonly number[])[];
  readonly rules: number;
}

function readKept(bytes: Uint8Array): Kept {
  const body = bodyOf(bytes);
  const styles = all(parseXml(partsOf(bytes).get('word/styles.xml') ?? ''), 'w:style');
  const nameOf = new Map(
    styles.map((style) => [style.attributes['w:styleId'] ?? '', first(style, 'w:name').attributes['w:val'] ?? '']),
  );
  const own = new Set<string>(Object.values(STYLES).map(({ name }) => name));
  const paragraphs = all(body, 'w:p').map((p) => ({ name: styleName(p, nameOf), p }));
  return {
    texts: paragraphs.filter(({ p }) => p.text !== '').map(({ name, p }) => [name, p.text] as const),
    levels: Object.fromEntries(
      styles.flatMap((style) => {
        const name = first(style, 'w:name').attributes['w:val'] ?? '';
        const level = all(style, 'w:outlineLvl')[0]?.attributes['w:val'];
        return level === undefined || !own.has(name) ? [] : [[name, level] as const];
      }),
    ),
    margins: all(body, 'w:sectPr').map((section) => {
      const { attributes } = first(section, 'w:pgMar');
      return ['w:left', 'w:right', 'w:bottom'].map((side) => mm(Number(attributes[side]))).join(' ');
    }),
    tables: all(body, 'w:tbl').map((tbl) =>
      all(first(tbl, 'w:tblGrid'), 'w:gridCol').map((one) => numberIn(one, 'w:w')),
    ),
    rules: paragraphs.filter(({ name, p }) => name === STYLES.DongKe.name && p.text === '').length,
  };
}

const styleName = (paragraph: Element, names: ReadonlyMap<string, string>): string =>
  names.get(all(paragraph, 'w:pStyle')[0]?.attributes['w:val'] ?? '') ?? '';

/** Twips as whole millimetres: programs round on the way. */
const mm = (twips: number): number => Math.round((twips * 25.4) / 1440);

describe.each(['as .docx', 'by way of .odt'] as const)('opened and saved by LibreOffice %s', (way) => {
  let again: Readonly<Record<string, Uint8Array>> = {};
  let before: Readonly<Record<string, RenderedPdf>> = {};
  let after: Readonly<Record<string, RenderedPdf>> = {};

  beforeAll(async () => {
    again =
      way === 'as .docx'
        ? await saveAgain(OURS, 'docx', 'docx')
        : await saveAgain(await saveAgain(OURS, 'docx', 'odt'), 'odt', 'docx');
    before = await renderPdfs(OURS);
    after = await renderPdfs(again);
  }, 300_000);

  const ours = (name: string): Kept => readKept(OURS[name] ?? new Uint8Array());
  const theirs = (name: string): Kept => readKept(again[name] ?? new Uint8Array());

  test.each(NAMES)('%s: every paragraph keeps its words and its named style', (name) => {
    expect(theirs(name).texts).toEqual(ours(name).texts);
  });

  test.each(NAMES)('%s: headings keep their levels, the navigation pane works', (name) => {
    expect(theirs(name).levels).toMatchObject({ Mục: '0', 'Khoản có tiêu đề': '1', Điểm: '2', 'Phụ lục': '0' });
  });

  test.each(NAMES)('%s: margins stay, to the millimetre', (name) => {
    expect(theirs(name).margins).toEqual(ours(name).margins);
  });

  test.each(NAMES)('%s: tables keep their columns, to a millimetre', (name) => {
    const [kept, made] = [theirs(name).tables, ours(name).tables];
    expect(kept.map((columns) => columns.length)).toEqual(made.map((columns) => columns.length));
    const moved = made.flatMap((columns, at) =>
      columns.map((width, column) => Math.abs(width - (kept[at]?.[column] ?? 0))),
    );
    expect(Math.max(...moved.map((twips) => (twips * 25.4) / 1440))).toBeLessThan(1);
  });

  test.each(NAMES)('%s: the rules are still there', (name) => {
    expect(theirs(name).rules).toBe(ours(name).rules);
    expect(ours(name).rules).toBeGreaterThan(0);
  });

  test.each(NAMES)('%s: as many pages, with the same words on each', (name) => {
    const words = (pdf: RenderedPdf | undefined): readonly (readonly string[])[] =>
      (pdf?.text ?? []).map((page) => page.split(/\s+/u).sort());
    expect(words(after[name])).toEqual(words(before[name]));
  });

  test('the page number is still a field in the header of later pages', () => {
    const headers = [...partsOf(again['report'] ?? new Uint8Array())].filter(([path]) =>
      /^word\/header\d+\.xml$/u.test(path),
    );
    expect(headers.some(([, xml]) => /PAGE/u.test(xml))).toBe(true);
  });
});

test('an agency’s name that somebody makes longer in Word wraps in its column; rule, Số and date stay in their rows', async () => {
  const longer = 'XÃ TRI PHƯƠNG VÀ CÁC THÔN VÙNG CAO PHÍA BẮC';
  const parts = unzipSync(OURS['letter'] ?? new Uint8Array());
  const body = strFromU8(parts['word/document.xml'] ?? new Uint8Array()).replace('XÃ TRI PHƯƠNG', longer);
  const pdf = await renderPdfs({ longer: zipSync({ ...parts, 'word/document.xml': strToU8(body) }) });
  const page = pdf['longer']?.text[0] ?? '';
  expect(page).toMatch(/^\s*ỦY BAN NHÂN DÂN\s+CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM$/m);
  expect(page).toMatch(/^\s*Số: 05\/UBND-VP\s+Tri Phương, ngày 26 tháng 6 năm 2024$/m);
  expect(page.replace(/\s+/gu, ' ')).toContain('VÙNG CAO PHÍA BẮC');
}, 60_000);

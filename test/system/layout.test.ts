import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Block, Document, Table } from '../../src/model/document.ts';
import { renderDocx } from '../../src/render/docx.ts';
import type { Frame } from '../../src/render/package.ts';
import { TEMPLATES } from '../../src/templates.ts';
import { LETTER, plain, REPORT, SUMMARY_TABLE, table, taskAppendix } from '../render/samples.ts';
import { type RenderedPdf, renderPdfs } from './pdf.ts';

const FRAME = JSON.parse(await readFile(join(TEMPLATES, 'frame.json'), 'utf8')) as Frame;

/** Text of about as many characters, of words that can be counted: việc1 việc2 … */
const text = (characters: number): string =>
  Array.from({ length: Math.ceil(characters / 8) }, (_, index) => `việc${index}`).join(' ');
const lines = (count: number): readonly Block[] =>
  Array.from({ length: count }, (_, index) => ({ kind: 'paragraph', text: `Dòng ${index} đã thực hiện xong.` }));
const CLOSING: Block = { kind: 'paragraph', text: 'Trên đây là kết quả, kính báo cáo./.' };
const rows = (count: number): Table =>
  table(
    [
      ['TT', 1, 'center'],
      ['Nội dung', 6],
    ],
    Array.from({ length: count }, (_, index) => plain(String(index + 1), `Dòng thứ ${index + 1}`)),
  );
const alone: Document = { ...REPORT, appendices: [] };
const attached = (blocks: readonly Block[]): Document => ({
  ...LETTER,
  appendices: [{ title: ['Bảng'], orientation: 'portrait', blocks }],
});

const FEET = [0, 12, 15, 18, 21, 24, 27, 30];
const HEADS = [12, 14, 16, 18, 20, 22];
const FULL = [24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38];

const DOCUMENTS: Readonly<Record<string, Document>> = {
  names: {
    ...alone,
    abstract: [`${text(330)} cuối`],
    addressees: [`Đơn vị ${text(200)} nhận`, 'Phòng Nội vụ'],
    recipients: ['Như trên', `Cơ quan ${text(200)} gửi`, 'Lưu: VT'],
    signature: {
      authority: ['TM. Ban Chỉ đạo cải cách hành chính xã'],
      title: `Trưởng ban ${text(80)}`,
      name: 'Họ Tên',
    },
  },
  cells: attached([
    table(
      [
        ['TT', 1, 'center'],
        ['Nội dung', 5],
        ['Liên kết', 3],
      ],
      [plain('1', text(2000), 'x'.repeat(200)), plain('2', text(9000), ''), plain('3', 'Sau cùng', '')],
    ),
  ]),
  empty: attached([]),
  'one row': attached([rows(1)]),
  many: { ...LETTER, appendices: [taskAppendix(undefined, 'Nhiệm vụ', 400)] },
  ...Object.fromEntries(FEET.map((count) => [`foot-${count}`, { ...alone, body: [...lines(count), CLOSING] }])),
  ...Object.fromEntries(FEET.map((count) => [`foot-table-${count}`, { ...alone, body: [...lines(count), rows(4)] }])),
  ...Object.fromEntries(
    HEADS.map((count) => {
      const head: readonly Block[] = [
        { kind: 'heading', level: 1, text: 'I. Mục đầu' },
        { kind: 'heading', level: 2, text: '1. Khoản đầu' },
        { kind: 'paragraph', style: 'caption', text: 'Bảng 1. Tổng hợp' },
        SUMMARY_TABLE,
        { kind: 'paragraph', style: 'note', text: 'Ghi chú dưới bảng.' },
      ];
      return [`head-${count}`, { ...alone, body: [...lines(count), ...head, CLOSING] }];
    }),
  ),
  ...Object.fromEntries(FULL.map((count) => [`full-${count}`, attached([rows(count)])])),
};

describe('real text, as LibreOffice draws it', () => {
  let pdfs: Readonly<Record<string, RenderedPdf>> = {};
  beforeAll(async () => {
    pdfs = await renderPdfs(
      Object.fromEntries(Object.entries(DOCUMENTS).map(([name, document]) => [name, renderDocx(document, FRAME)])),
    );
  }, 180_000);

  const pageWith = (name: string, words: string): string => pdfs[name]?.text.find((page) => page.includes(words)) ?? '';
  const wordsIn = (name: string): readonly string[] => (pdfs[name]?.text ?? []).join(' ').split(/\s+/u);

  test.each(Object.keys(DOCUMENTS))('%s has no empty page', (name) => {
    expect(pdfs[name]?.text.filter((page) => page.trim() === '')).toEqual([]);
  });

  test('titles of five lines, names of 200 characters and long offices are printed whole', () => {
    const found = wordsIn('names');
    for (const word of ['cuối', 'nhận;', 'gửi;', 'việc41', 'VIỆC9']) expect(found).toContain(word);
    expect(pageWith('names', 'Nơi nhận:')).toMatch(/Họ Tên/u);
  });

  test('a row higher than a page goes on over its end, with every word and the head on each page', () => {
    const found = wordsIn('cells');
    for (const index of [0, 249, 250, 600, 1124]) expect(found).toContain(`việc${index}`);
    expect(
      wordsIn('cells')
        .filter((word) => /^x+$/u.test(word))
        .join(''),
    ).toBe('x'.repeat(200));
    for (const page of pdfs['cells']?.text.slice(1) ?? []) expect(page).toMatch(/TT\s+Nội dung\s+Liên kết/u);
  });

  test('an appendix without content is its title, one of one row its table', () => {
    expect(pdfs['empty']?.text[1]).toMatch(/Phụ lục\s+BẢNG/u);
    expect(pdfs['one row']?.text[1]).toMatch(/TT\s+Nội dung\s+1\s+Dòng thứ 1\s/u);
    expect([pdfs['empty']?.pages, pdfs['one row']?.pages]).toEqual([2, 2]);
  });

  test('400 tasks: every one is there, the head on every page, no row split', () => {
    const pages = pdfs['many']?.text.slice(1) ?? [];
    for (const page of pages) expect(page).toMatch(/Chủ trì\s+Phối hợp/u);
    expect(wordsIn('many').filter((word) => /^I\.\d+$/u.test(word))).toHaveLength(400);
  });

  test.each(FEET)('after %i lines the signature and Nơi nhận are whole, on the page of the last sentence', (count) => {
    const page = pageWith(`foot-${count}`, 'kính báo cáo./.');
    expect(page).toMatch(/Nơi nhận:\s+TM\. ỦY BAN NHÂN DÂN/u);
    expect(page).toMatch(/Lưu: VT, VP\.[\s\S]*Nguyễn Văn A/u);
  });

  test.each(FEET)('after %i lines and a table they are on the page of its last row', (count) => {
    expect(pageWith(`foot-table-${count}`, 'Nơi nhận:')).toMatch(/Dòng thứ 4\s[\s\S]*Nguyễn Văn A/u);
  });

  test.each(HEADS)('after %i lines headings, caption, a short table and its note are on one page', (count) => {
    expect(pageWith(`head-${count}`, 'I. MỤC ĐẦU')).toMatch(
      /1\. Khoản đầu\s+Bảng 1\. Tổng hợp[\s\S]*Cộng\s+28[\s\S]*Ghi chú dưới bảng\./u,
    );
  });
});

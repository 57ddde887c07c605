import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { Chart, Document } from '../../src/model/document.ts';
import { exact } from '../../src/model/exact.ts';
import { chartValues } from '../../src/render/chart-values.ts';
import { renderDocx } from '../../src/render/docx.ts';
import type { Frame } from '../../src/render/package.ts';
import { TEMPLATES } from '../../src/templates.ts';
import { all, bodyOf, type Element, first, numberIn, parseXml, partsOf, styleOf } from './read-docx.ts';
import { REPORT, SUMMARY_TABLE, TARGET_CHART, UNIT_CHART } from './samples.ts';

const FRAME = JSON.parse(await readFile(join(TEMPLATES, 'frame.json'), 'utf8')) as Frame;
const CLOSING = { kind: 'paragraph', text: 'Kính báo cáo./.' } as const;
const WITH_CHARTS: Document = {
  ...REPORT,
  body: [UNIT_CHART, { ...UNIT_CHART, categories: [] }, TARGET_CHART, CLOSING],
  appendices: [
    { title: ['Biểu đồ'], orientation: 'landscape', blocks: [UNIT_CHART, SUMMARY_TABLE] },
    { title: ['Không'], orientation: 'portrait', blocks: [] },
    { title: ['Biểu đồ'], orientation: 'portrait', blocks: [CLOSING, TARGET_CHART] },
  ],
};
const bytes = renderDocx(WITH_CHARTS, FRAME);
const parts = partsOf(bytes);
const body = bodyOf(bytes);
const part = (path: string): Element => parseXml(parts.get(path) ?? '');

describe('charts in a document', () => {
  const drawings = all(body, 'w:drawing');

  test('those with something in them are numbered over body and appendices', () => {
    expect(drawings.map((one) => first(one, 'wp:docPr').attributes['id'])).toEqual(['1', '2', '3', '4']);
    expect([...parts.keys()].filter((path) => /^word\/charts\/chart\d/u.test(path))).toHaveLength(4);
    const titles = [1, 2, 3, 4].map((number) => first(part(`word/charts/chart${number}.xml`), 'c:title').text);
    expect(titles).toEqual([UNIT_CHART, TARGET_CHART, UNIT_CHART, TARGET_CHART].map(({ title }) => title));
  });

  test('each is a part that the document refers to, with a workbook of its own', () => {
    const related = new Map(
      all(part('word/_rels/document.xml.rels'), 'Relationship').map(({ attributes }) => [
        attributes['Id'],
        attributes['Target'],
      ]),
    );
    const targets = drawings.map((one) => related.get(first(one, 'c:chart').attributes['r:id'] ?? ''));
    expect(targets).toEqual([1, 2, 3, 4].map((number) => `charts/chart${number}.xml`));
    const types = all(part('[Content_Types].xml'), 'Override').map(({ attributes }) => attributes['PartName']);
    for (const number of [1, 2, 3, 4]) {
      const inner = first(part(`word/charts/_rels/chart${number}.xml.rels`), 'Relationship').attributes;
      expect(inner['Target']).toBe(`../embeddings/chart${number}.xlsx`);
      expect(types).toContain(`/word/charts/chart${number}.xml`);
      expect(types).toContain(`/word/embeddings/chart${number}.xlsx`);
      expect(parts.has(`word/embeddings/chart${number}.xlsx`)).toBe(true);
    }
  });

  test('as wide as the text of its page: 9355 twips, 14287 on a landscape one, of 635 units each', () => {
    const widths = drawings.map((one) => numberIn(first(one, 'wp:extent'), 'cx'));
    expect(widths).toEqual([9355, 9355, 14287, 9355].map((twips) => twips * 635));
  });

  test('stands in its own style, with words for who does not see it', () => {
    const holding = all(body, 'w:p').filter((paragraph) => all(paragraph, 'w:drawing').length > 0);
    expect(holding.map(styleOf)).toEqual(['BieuDo', 'BieuDo', 'BieuDo', 'BieuDo']);
    expect(first(drawings[0] ?? body, 'wp:docPr').attributes['descr']).toBe(UNIT_CHART.description);
  });

  test('equal charts give equal bytes', () => {
    expect(Buffer.compare(renderDocx(WITH_CHARTS, FRAME), bytes)).toBe(0);
  });

  test('a document without charts has no part more', () => {
    const plain = [...partsOf(renderDocx(REPORT, FRAME)).keys()];
    expect(plain.filter((path) => /chart|embedding/u.test(path))).toEqual([]);
  });
});

describe('a chart', () => {
  const chart = part('word/charts/chart2.xml');

  test('lies on its side, the first category on top, percentages from 0 to 100', () => {
    expect(first(chart, 'c:barDir').attributes['val']).toBe('bar');
    expect(first(first(chart, 'c:catAx'), 'c:orientation').attributes['val']).toBe('maxMin');
    const scale = first(first(chart, 'c:valAx'), 'c:scaling');
    expect([first(scale, 'c:min'), first(scale, 'c:max')].map(({ attributes }) => attributes['val'])).toEqual([
      '0',
      '100',
    ]);
  });

  test('values above 100 % have an axis that reaches them', () => {
    const more: Chart = { ...UNIT_CHART, series: [{ name: 'Tỷ lệ', values: [exact(120), exact(1)] }] };
    const xml = partsOf(renderDocx({ ...REPORT, body: [more] }, FRAME)).get('word/charts/chart1.xml') ?? '';
    expect(all(parseXml(xml), 'c:max')).toEqual([]);
  });

  test('prints in Times New Roman and black, series told apart without colour', () => {
    expect(all(chart, 'a:latin').every(({ attributes }) => attributes['typeface'] === 'Times New Roman')).toBe(true);
    const fills = all(chart, 'c:ser').map((one) => first(one, 'c:spPr').children[0]?.name);
    expect(fills).toEqual(['a:solidFill', 'a:pattFill']);
    const colors = all(chart, 'a:srgbClr').map(({ attributes }) => attributes['val'] ?? '');
    for (const color of colors) expect(color).toMatch(/^(..)\1\1$/u);
  });

  test('one series needs no legend, two do', () => {
    expect(all(part('word/charts/chart1.xml'), 'c:legend')).toEqual([]);
    expect(all(chart, 'c:legend')).toHaveLength(1);
  });

  test('a value that is not there has no point', () => {
    const cached = first(first(part('word/charts/chart1.xml'), 'c:val'), 'c:numCache');
    expect(all(cached, 'c:pt').map(({ attributes, text }) => [attributes['idx'], text])).toEqual([
      ['0', '100'],
      ['1', '28.6'],
      ['2', '0'],
    ]);
    expect(first(cached, 'c:ptCount').attributes['val']).toBe('4');
  });
});

test('any text in a chart leaves its parts well-formed', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.constantFrom('<c:v>', '&', ']]>', '\uFFFE', '"'), (a, b) => {
      const chart: Chart = {
        kind: 'chart',
        title: a,
        description: b,
        measure: a,
        categories: [a, b],
        series: [{ name: b, values: [exact(1), undefined] }],
      };
      const made = partsOf(renderDocx({ ...REPORT, body: [chart], appendices: [] }, FRAME));
      const sheet = partsOf(
        unzipSync(renderDocx({ ...REPORT, body: [chart] }, FRAME))['word/embeddings/chart1.xlsx'] ?? bytes,
      );
      for (const xml of [
        made.get('word/document.xml'),
        made.get('word/charts/chart1.xml'),
        sheet.get('xl/worksheets/sheet1.xml'),
      ])
        expect(() => parseXml(xml ?? '')).not.toThrow();
    }),
    { numRuns: 40 },
  );
});

test.each([
  ['whole numbers stay whole', exact(100), '100'],
  ['one digit is enough', exact(143, 5), '28.6'],
  ['at most two, rounded half up', exact(1, 3), '0.33'],
  ['rounded up', exact(2, 3), '0.67'],
  ['a zero is a value', exact(0), '0'],
])('%s', (_, value, text) => {
  const chart: Chart = { ...UNIT_CHART, categories: ['A'], series: [{ name: 'B', values: [value] }] };
  expect(chartValues(chart).series[0]?.values).toEqual([text]);
});

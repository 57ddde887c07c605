import { describe, expect, it } from 'vitest';
import type { Finding, Region } from '../../src/lint/finding.ts';
import { arrange } from '../../src/lint/lint.ts';
import type { LintRule } from '../../src/law/lint-rules.ts';
import { layoutOf, p } from './docx.ts';

const LAYOUT = layoutOf({ body: p('một') + p('hai') + p('ba', { pPr: '<w:sectPr/>' }) + p('bốn') + '<w:sectPr/>' });

const size = (rule: LintRule, region: Region, text: string, found = 12, section = 1): Finding => ({
  rule,
  found: { kind: 'pt', value: found },
  lawful: { kind: 'pt-range', min: 13, max: 14 },
  where: { region, section, text },
});

const told = (findings: readonly Finding[]): readonly string[] =>
  arrange(findings, LAYOUT).map(({ rule, where, places }) => `${rule} ${where.region} ${where.text} ×${places.length}`);

describe('findings of a document', () => {
  it('come in the order of its regions, then of its text, then of the rules', () => {
    const given = [
      size('FT-06', 'body', 'hai'),
      size('BD-02', 'body', 'một'),
      size('FT-01', 'body', 'một'),
      size('FI-02', 'file', ''),
      size('HD-02', 'head', 'ba'),
      size('PG-03', 'page', ''),
    ];
    expect(told(given)).toEqual([
      'PG-03 page  ×1',
      'HD-02 head ba ×1',
      'FT-01 body một ×1',
      'BD-02 body một ×1',
      'FT-06 body hai ×1',
      'FI-02 file  ×1',
    ]);
  });

  it('tell the same fault in several paragraphs once, at the first of them', () => {
    expect(told([size('BD-02', 'body', 'ba'), size('BD-02', 'body', 'một'), size('BD-02', 'body', 'hai')])).toEqual([
      'BD-02 body một ×3',
    ]);
  });

  it('tell the same fault in several runs of a paragraph as one place', () => {
    expect(told([size('BD-02', 'body', 'một'), size('BD-02', 'body', 'một')])).toEqual(['BD-02 body một ×1']);
  });

  it('tell it apart where another value was found, or in another region', () => {
    expect(
      told([size('FT-06', 'body', 'một', 12), size('FT-06', 'body', 'hai', 15), size('FT-06', 'table', 'hai', 12)]),
    ).toEqual(['FT-06 body một ×1', 'FT-06 body hai ×1', 'FT-06 table hai ×1']);
  });

  it('count places without a text one by one, also in several sections', () => {
    expect(told([size('PG-03', 'page', '', 12, 1), size('PG-03', 'page', '', 12, 2)])).toEqual(['PG-03 page  ×2']);
  });

  it('of a later section stand after the text of the one before', () => {
    expect(told([size('FT-06', 'body', 'bốn', 12, 2), size('FT-06', 'body', 'ba', 15)])).toEqual([
      'FT-06 body ba ×1',
      'FT-06 body bốn ×1',
    ]);
  });
});

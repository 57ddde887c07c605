import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { type FixedDocx, mendDocx } from '../../src/lint/fix-docx.ts';
import { lintDocument } from '../../src/lint/lint.ts';
import { readDocx } from '../../src/lint/read-docx.ts';
import { renderDocx } from '../../src/render/docx.ts';
import { readFrame } from '../../src/render/read-frame.ts';
import { zipArchive } from '../../src/render/zip.ts';
import type { LintRule } from '../../src/law/lint-rules.ts';
import { partsOf } from '../render/read-docx.ts';
import { REPORT } from '../render/samples.ts';

const FRAME = await readFrame();
const GOOD = renderDocx(REPORT, FRAME);

/** A good document of ours in which every match of a pattern in one part is something else. */
function worsened(part: string, pattern: RegExp, replacement: string): Uint8Array {
  const parts = [...partsOf(GOOD)];
  const changed = parts.map(([path, text]) => ({
    path,
    text: path === part ? text.replace(pattern, replacement) : text,
  }));
  return zipArchive(changed);
}

/** In the definition of a style. */
const inStyle = (id: string, what: string): RegExp =>
  new RegExp(`(?<=w:styleId="${id}"(?:(?!</w:style>).)*?)${what}`, 's');

function rulesIn(bytes: Uint8Array): readonly LintRule[] {
  const reading = readDocx(bytes);
  if (reading.kind === 'refused') throw new Error(reading.reason);
  return lintDocument(reading.layout, undefined).map(({ rule }) => rule);
}

/** Text of more than one page. */
const LONG = '<w:p><w:r><w:t>Thực hiện thường xuyên.</w:t></w:r></w:p>'.repeat(100);

/** The corrected copy; fails the test where there is none. */
function mend(bytes: Uint8Array): FixedDocx {
  const mended = mendDocx(bytes, undefined);
  if (mended?.kind !== 'fixed') throw new Error(`not mended: ${mended?.reason}`);
  return mended;
}

function textOf(bytes: Uint8Array): string {
  return (partsOf(bytes).get('word/document.xml') ?? '').replaceAll(/<w:instrText>.*?<\/w:instrText>|<[^>]+>/g, '');
}

const DOCUMENT = 'word/document.xml';
const STYLES = 'word/styles.xml';

const FAULTS: readonly (readonly [rule: LintRule, bytes: Uint8Array])[] = [
  ['PG-01', worsened(DOCUMENT, /<w:pgSz w:w="11906" w:h="16838"\/>/, '<w:pgSz w:w="12240" w:h="15840"/>')],
  ['PG-03', worsened(DOCUMENT, /w:left="1701"(?= w:right="850")|w:left="1701"/, 'w:left="1134"')],
  ['PG-05', worsened(DOCUMENT, /(?<=<w:pgMar )w:top="\d+"/, 'w:top="567"')],
  ['PG-07', worsened(DOCUMENT, /w:gutter="0"/, 'w:gutter="284"')],
  ['PG-10', worsened(DOCUMENT, /<w:titlePg\/>/g, '')],
  ['PG-11', worsened('word/header1.xml', /<w:r>/g, '<w:r><w:rPr><w:b/></w:rPr>')],
  ['FT-01', worsened(STYLES, /Times New Roman/g, 'Calibri')],
  ['FT-05', worsened(STYLES, inStyle('QuocHieu', '<w:sz w:val="26"/>'), '<w:sz w:val="24"/>')],
  ['HD-02', worsened(STYLES, inStyle('QuocHieu', '<w:b/>'), '')],
  ['HD-05', worsened(STYLES, inStyle('TieuNgu', '<w:b/>'), '<w:b/><w:i/>')],
  ['DT-01', worsened(STYLES, inStyle('DiaDanhNgay', '<w:i/>'), '')],
  ['TT-01', worsened(STYLES, inStyle('TenLoai', '"center"'), '"left"')],
  ['BD-01', worsened(STYLES, inStyle('NoiDung', '"both"'), '"left"')],
  ['BD-02', worsened(STYLES, inStyle('NoiDung', '<w:sz w:val="28"/>'), '<w:sz w:val="24"/>')],
  ['BD-04', worsened(STYLES, inStyle('NoiDung', 'w:firstLine="720"'), 'w:firstLine="300"')],
  ['BD-06', worsened(STYLES, inStyle('NoiDung', 'w:line="264"'), 'w:line="480"')],
  ['SG-01', worsened(STYLES, inStyle('QuyenHan', '<w:b/>'), '')],
  ['RC-02', worsened(STYLES, inStyle('NoiNhanDong', '<w:sz w:val="22"/>'), '<w:sz w:val="28"/>')],
];

describe('a fault in a good document', () => {
  it.each(FAULTS)('%s is found, mended, and no longer found in the copy, which has the same words', (rule, bytes) => {
    expect(rulesIn(bytes)).toContain(rule);
    const mended = mend(bytes);
    expect(mended.fixes.map((fix) => fix.rule)).toContain(rule);
    expect(rulesIn(mended.bytes)).toEqual(rulesIn(GOOD));
    expect(textOf(mended.bytes)).toBe(textOf(bytes));
  });

  it.each([
    ['the list of content types', '[Content_Types].xml'],
    ['a header that no section uses any more', 'word/header1.xml'],
  ])('%s that is broken lets lint read on, and is the reason why nothing is mended', (_, broken) => {
    const bytes = zipArchive(
      [...partsOf(GOOD)].map(([path, text]) => {
        if (path === broken) return { path, text: '<broken' };
        const faulty = text
          .replaceAll(/<w:titlePg\/>|<w:headerReference[^>]*\/>/g, '')
          .replace(/<\/w:tbl>/, `$&${LONG}`);
        return { path, text: path === STYLES ? text.replaceAll('Times New Roman', 'Arial') : faulty };
      }),
    );
    expect(rulesIn(bytes)).toContain('PG-08');
    expect(mendDocx(bytes, undefined)).toMatchObject({ kind: 'refused', reason: 'broken-xml' });
  });

  it('page numbers that take two passes are one header each, with one relationship and one content type', () => {
    const { bytes } = mend(
      zipArchive(
        [...partsOf(GOOD)].map(([path, text]) => ({
          path,
          text: text.replaceAll(/<w:titlePg\/>|<w:headerReference[^>]*\/>/g, '').replace(/<\/w:tbl>/, `$&${LONG}`),
        })),
      ),
    );
    const parts = partsOf(bytes);
    const repeated = (part: string, what: RegExp): readonly string[] => {
      const found: readonly string[] = (parts.get(part) ?? '').match(what) ?? [];
      return found.filter((one, index) => found.indexOf(one) !== index);
    };
    expect(repeated('[Content_Types].xml', /PartName="[^"]*"/g)).toEqual([]);
    expect(repeated('word/_rels/document.xml.rels', / Id="[^"]*"/g)).toEqual([]);
    expect(mendDocx(bytes, undefined)).toBeUndefined();
  });

  it('a part whose name begins with a slash is replaced and not added beside itself', () => {
    const [, faulty] = FAULTS[0] ?? [];
    const slashed = [...partsOf(faulty ?? GOOD)].map(([path, text]) => ({ path: `/${path}`, text }));
    const names = Object.keys(unzipSync(mend(zipArchive(slashed)).bytes));
    expect(names.sort()).toEqual(slashed.map(({ path }) => path).sort());
  });

  it('a good document is left alone', () => {
    expect(mendDocx(GOOD, undefined)).toBeUndefined();
  });
});

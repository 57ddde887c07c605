import { describe, expect, it } from 'vitest';
import { mendDocx } from '../../src/lint/fix-docx.ts';
import { lintDocument } from '../../src/lint/lint.ts';
import { readDocx } from '../../src/lint/read-docx.ts';
import { renderDocx } from '../../src/render/docx.ts';
import { readFrame } from '../../src/render/read-frame.ts';
import { zipArchive } from '../../src/render/zip.ts';
import { partsOf } from '../render/read-docx.ts';
import { REPORT } from '../render/samples.ts';
import { docx, p, r } from './docx.ts';

/** Numbers from 0 to below 1 that are the same on every run: a linear congruential generator with the constants of Numerical Recipes. */
function seeded(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** Milliseconds of the processor in which a damaged copy of a document of some pages must be done with; it takes some tens. */
const LONGEST = 5000;

/** Reads, lints and mends; whatever the bytes are, it ends in time, and says one thing or the other. */
function outcomeOf(bytes: Uint8Array): 'read' | 'refused' | 'slow' {
  const start = process.cpuUsage();
  const reading = readDocx(bytes);
  if (reading.kind === 'layout') {
    lintDocument(reading.layout, undefined);
    mendDocx(bytes, undefined);
  }
  const { user, system } = process.cpuUsage(start);
  if ((user + system) / 1000 > LONGEST) return 'slow';
  return reading.kind === 'layout' ? 'read' : 'refused';
}

const FRAME = await readFrame();
const GOOD = renderDocx(REPORT, FRAME);

/** A small document with all that our own do not have: lists, fields, text boxes, changes, nested tables. */
const RICH = docx({
  styles:
    '<w:style w:type="paragraph" w:default="1" w:styleId="N"><w:name w:val="Normal"/><w:basedOn w:val="N"/></w:style><w:style w:type="table" w:styleId="T"><w:tblStylePr w:type="firstRow"><w:rPr><w:b/></w:rPr></w:tblStylePr></w:style>',
  numbering:
    '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
  fonts: '<a:minorFont><a:latin typeface="Calibri"/></a:minorFont>',
  bands: { h: '<w:p><w:fldSimple w:instr="PAGE"/></w:p>' },
  body:
    p('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', {
      pPr: '<w:numPr><w:numId w:val="1"/></w:numPr><w:ind w:left="720" w:hanging="360"/>',
    }) +
    `<w:p><w:ins w:id="1">${r('a')}</w:ins><w:del w:id="2"><w:r><w:delText>b</w:delText></w:r></w:del><w:r><w:fldChar w:fldCharType="begin"/><w:instrText>PAGE</w:instrText><w:fldChar w:fldCharType="separate"/><w:t>1</w:t><w:fldChar w:fldCharType="end"/></w:r></w:p>` +
    `<w:p><w:r><w:drawing><wp:anchor><wp:extent cx="100" cy="0"/><a:graphic><a:graphicData><wps:wsp><wps:txbx><w:txbxContent>${p('c')}</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></w:r></w:p>` +
    `<w:tbl><w:tblPr><w:tblStyle w:val="T"/></w:tblPr><w:tblGrid><w:gridCol w:w="100"/></w:tblGrid><w:tr><w:tc><w:tbl><w:tr><w:tc>${p('d')}</w:tc></w:tr></w:tbl>${p('e')}</w:tc></w:tr></w:tbl>` +
    '<w:sectPr><w:headerReference w:type="default" r:id="h"/><w:pgSz w:w="12240" w:h="15840"/></w:sectPr>',
});

const SEEDS = Array.from({ length: 10 }, (_, seed) => seed + 1);

describe('a damaged document is read or refused, and never more than that', () => {
  it.each(SEEDS)('bytes changed, cut out and put in, seed %i', (seed) => {
    const random = seeded(seed);
    for (let round = 0; round < 10; round += 1) {
      const bytes = Uint8Array.from(round % 2 === 0 ? GOOD : RICH);
      for (let n = random(8); n >= 0; n -= 1) bytes[random(bytes.length)] = random(256);
      const cut = random(4) === 0 ? bytes.slice(0, random(bytes.length)) : bytes;
      expect(outcomeOf(cut)).not.toBe('slow');
    }
  });

  it.each(SEEDS)('tags, attributes and values of its XML shuffled, seed %i', (seed) => {
    const random = seeded(seed + 1000);
    for (let round = 0; round < 10; round += 1) {
      const parts = [...partsOf(round % 2 === 0 ? RICH : GOOD)];
      const entries = parts.map(([path, text]) => ({
        path,
        text: random(3) === 0 || path.includes('document') ? shuffled(text, random) : text,
      }));
      expect(outcomeOf(zipArchive(entries))).not.toBe('slow');
    }
  });

  it.each([
    [
      'a table within a table, eighty deep',
      '<w:tbl><w:tr><w:tc>'.repeat(80) + p('a') + '</w:tc></w:tr></w:tbl>'.repeat(80),
    ],
    [
      'a thousand fields that never end',
      `<w:p>${'<w:r><w:fldChar w:fldCharType="begin"/><w:fldChar w:fldCharType="separate"/></w:r>'.repeat(1000)}${r('a').repeat(1000)}</w:p>`,
    ],
    ['ten thousand empty paragraphs', '<w:p/>'.repeat(10_000)],
    [
      'a span of a billion columns',
      '<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="999999999"/></w:tcPr><w:p/></w:tc></w:tr></w:tbl>',
    ],
    ['a table of a thousand rows of eight columns', tableOf(1000, 8)],
    ['a row of two thousand cells', tableOf(1, 2000)],
    ['a paragraph of a hundred and thirty thousand runs', `<w:p>${runs(130_000)}</w:p>`],
    ['a paragraph of five thousand lines', `<w:p>${'<w:r><w:br/><w:t>a</w:t></w:r>'.repeat(5000)}</w:p>`],
    [
      'numbers beyond all bounds',
      p('a', {
        pPr: '<w:ind w:left="99999999999999999999"/><w:spacing w:line="-0"/><w:numPr><w:ilvl w:val="-5"/><w:numId w:val="1"/></w:numPr>',
      }),
    ],
  ])('%s', (_, body) => {
    expect(outcomeOf(docx({ body }))).toBe('read');
  });

  it('ten thousand styles, each based on the next', () => {
    const styles = Array.from(
      { length: 10_000 },
      (_, n) => `<w:style w:type="paragraph" w:styleId="s${n}"><w:basedOn w:val="s${n + 1}"/></w:style>`,
    );
    const body = Array.from({ length: 2000 }, (_, n) => p('a', { pPr: `<w:pStyle w:val="s${n}"/>` }));
    expect(outcomeOf(docx({ styles: styles.join(''), body: body.join('') }))).toBe('read');
  });
});

/** So many runs, no two alike: what repeats more than any text does is refused as a bomb. */
function runs(count: number): string {
  return Array.from({ length: count }, (_, n) => `<w:r><w:t>v${n ** 2} </w:t></w:r>`).join('');
}

/** A table of so many rows and columns, no two rows alike. */
function tableOf(rows: number, columns: number): string {
  const row = (n: number): string => `<w:tr>${`<w:tc>${p(`Việc ${n}`)}</w:tc>`.repeat(columns)}</w:tr>`;
  return `<w:tbl>${Array.from({ length: rows }, (_, n) => row(n)).join('')}</w:tbl>`;
}

/** The text with some of its tags doubled, left out, given another's attributes, or with values changed. */
function shuffled(xml: string, random: (below: number) => number): string {
  const tags = xml.match(/<[^>]+>/g) ?? [];
  const odd = ['', '-1', '0', 'true', 'auto', '999999999', 'NaN', '1e9', 'Normal', '\u0301', '%1%2%9'];
  return xml.replaceAll(/<[^>]+>/g, (tag) => {
    if (random(40) !== 0) return tag;
    switch (random(4)) {
      case 0:
        return tag.endsWith('/>') ? tag + tag : tag;
      case 1:
        return tag.endsWith('/>') ? '' : tag;
      case 2:
        return tag.endsWith('/>') ? (tags.filter((other) => other.endsWith('/>'))[random(20)] ?? tag) : tag;
      default:
        return tag.replace(/="[^"]*"/, () => `="${odd[random(odd.length)]}"`);
    }
  });
}

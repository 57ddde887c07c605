import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { findElements } from '../../src/lint/find-elements.ts';
import type { Finding, Region, Value } from '../../src/lint/finding.ts';
import { fixDocx } from '../../src/lint/fix-docx.ts';
import type { Bands, DocxLayout, LayoutParagraph } from '../../src/lint/layout.ts';
import { readDocx } from '../../src/lint/read-docx.ts';
import type { LintRule } from '../../src/law/lint-rules.ts';
import { partsOf } from '../render/read-docx.ts';
import { docx, layoutOf, p, type Pieces, r } from './docx.ts';

const finding = (
  rule: LintRule,
  found: Value,
  lawful: Value,
  text = '',
  region: Region = 'body',
  section = 1,
): Finding => ({
  rule,
  found,
  lawful,
  where: { region, section, text },
});
const mm = (value: number): Value => ({ kind: 'mm', value });
const pt = (value: number): Value => ({ kind: 'pt', value });
const PRESENT: Value = { kind: 'phrase', phrase: 'present' };
const ABSENT: Value = { kind: 'phrase', phrase: 'absent' };

/** The copy of a document in which these findings are mended; undefined where none could be. */
function mend(
  pieces: Pieces,
  findings: readonly Finding[],
): { bytes: Uint8Array; layout: DocxLayout; told: readonly string[] } | undefined {
  const bytes = docx(pieces);
  const layout = layoutOf(pieces);
  const fixed = fixDocx(bytes, { layout, elements: findElements(layout), findings });
  if (fixed === undefined) return undefined;
  const reading = readDocx(fixed.bytes);
  if (reading.kind === 'refused') throw new Error(reading.reason);
  const told = fixed.fixes.map(({ rule, made }) => `${rule} ${'value' in made ? String(made.value) : made.kind}`);
  return { bytes: fixed.bytes, layout: reading.layout, told };
}

const sectPr = (inner: string): string => `<w:sectPr>${inner}</w:sectPr>`;
const PAGE =
  '<w:pgSz w:w="12240" w:h="15840" w:code="1"/><w:pgMar w:top="567" w:right="1701" w:bottom="1134" w:left="1134" w:header="1200" w:footer="567" w:gutter="100"/>';
const A4: Value = { kind: 'paper', widthMm: 210, heightMm: 297 };
const onPage = (rule: LintRule, found: Value, lawful: Value = found, section = 1): Finding =>
  finding(rule, found, lawful, '', 'page', section);

const PAGES: readonly (readonly [
  says: string,
  finding: Finding,
  page: Partial<DocxLayout['sections'][0]['page']>,
  told: string,
])[] = [
  ['paper becomes A4', onPage('PG-01', A4, A4), { width: 11906, height: 16838, left: 1134 }, 'PG-01 paper'],
  [
    'a margin too narrow becomes as wide as it must be: 30 mm',
    onPage('PG-03', mm(20)),
    { left: 1701, right: 1701 },
    'PG-03 30',
  ],
  ['a margin too wide becomes as narrow as it must be: 20 mm', onPage('PG-04', mm(30)), { right: 1134 }, 'PG-04 20'],
  ['the top margin: 10 mm become 20', onPage('PG-05', mm(10)), { top: 1134 }, 'PG-05 20'],
  ['the gutter goes', onPage('PG-07', mm(1.8)), { gutter: 0 }, 'PG-07 0'],
  ['the page number moves into the margin, 10 mm from the edge', onPage('PG-13', mm(21)), { header: 567 }, 'PG-13 10'],
];

describe('the page', () => {
  it.each(PAGES)('%s', (_, found, page, told) => {
    const mended = mend({ body: p('a') + sectPr(PAGE) }, [found]);
    expect(mended?.layout.sections[0]?.page).toMatchObject(page);
    expect(mended?.told).toEqual([told]);
  });

  it('only the section named is mended', () => {
    const body = p('a', { pPr: sectPr(PAGE) }) + p('b') + sectPr(PAGE);
    const mended = mend({ body }, [onPage('PG-03', mm(20), mm(30), 2)]);
    expect(mended?.layout.sections.map(({ page }) => page.left)).toEqual([1134, 1701]);
  });

  it('several faults of a page are mended at once', () => {
    const mended = mend({ body: p('a') + sectPr(PAGE) }, [onPage('PG-03', mm(20)), onPage('PG-05', mm(10))]);
    expect(mended?.layout.sections[0]?.page).toMatchObject({ left: 1701, top: 1134, right: 1701 });
  });

  it('a document without a section of its own gets one', () => {
    const mended = mend({ body: p('a') }, [onPage('PG-01', A4, A4)]);
    expect(mended?.layout.sections.map(({ page }) => [page.width, page.height])).toEqual([[11906, 16838]]);
  });

  it('mirrored margins are switched off', () => {
    const mended = mend({ body: p('a'), settings: '<w:zoom w:percent="100"/><w:mirrorMargins/>' }, [
      onPage('PG-07', PRESENT, ABSENT),
    ]);
    expect(mended?.layout.file.mirrorMargins).toBe(false);
    expect(partsOf(mended?.bytes ?? new Uint8Array()).get('word/settings.xml')).toContain(
      '<w:zoom w:percent="100"/></w:settings>',
    );
  });

  it('numbers are Arabic and start with 1', () => {
    const roman = onPage('PG-12', { kind: 'text', text: 'lowerRoman' }, { kind: 'text', text: 'decimal' });
    const later = onPage('PG-12', { kind: 'first-page', value: 5 }, { kind: 'first-page', value: 1 });
    const mended = mend({ body: sectPr('<w:pgNumType w:fmt="lowerRoman" w:start="5"/>') }, [roman, later]);
    expect(mended?.layout.sections[0]?.pageNumber).toEqual({ start: 1, format: 'decimal' });
  });
});

const field = '<w:fldSimple w:instr="PAGE"/>';
const NUMBER = `<w:p>${field}</w:p>`;
const refer = (kind: 'header' | 'footer', type: string, id: string): string =>
  `<w:${kind}Reference w:type="${type}" r:id="${id}"/>`;
const TYPES = {
  '[Content_Types].xml':
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>',
};

/** Texts of a section's header for page 1 and for the others: # for a page number. */
function headersOf(layout: DocxLayout | undefined, section = 0): readonly [first: string | undefined, others: string] {
  const { headers = {}, titlePage = false } = layout?.sections[section] ?? {};
  const shown = (blocks: Bands['default']): string =>
    (blocks ?? [])
      .flatMap((b) => (b.kind === 'paragraph' ? b.runs.map((run) => (run.field === 'PAGE' ? '#' : run.text)) : []))
      .join('');
  return [titlePage ? shown(headers.first) : undefined, shown(headers.default)];
}

const noNumber = finding('PG-08', ABSENT, PRESENT, '', 'header');

describe('the page number', () => {
  it('is put into the top margin, centred, and not on page 1, in every section that takes over', () => {
    const mended = mend({ body: p('a', { pPr: sectPr('') }) + p('b') + sectPr('<w:titlePg/>'), parts: TYPES }, [
      noNumber,
    ]);
    expect([headersOf(mended?.layout), headersOf(mended?.layout, 1)]).toEqual([
      ['', '#'],
      ['', '#'],
    ]);
    const [number] = mended?.layout.sections[0]?.headers.default ?? [];
    expect(number).toMatchObject({
      align: 'center',
      runs: [{ size: 14, bold: false, fonts: { ascii: 'Times New Roman' } }],
    });
    expect(
      partsOf(mended?.bytes ?? new Uint8Array())
        .get('[Content_Types].xml')
        ?.match(/header\+xml/g),
    ).toHaveLength(2);
  });

  it('is not put over a header that says something', () => {
    const pieces = { body: sectPr(refer('header', 'default', 'h')), bands: { h: p('UBND XÃ') }, parts: TYPES };
    expect(mend(pieces, [noNumber])).toBeUndefined();
  });

  it('is taken from page 1', () => {
    const pieces = { body: sectPr(refer('header', 'default', 'h')), bands: { h: NUMBER }, parts: TYPES };
    const mended = mend(pieces, [finding('PG-10', PRESENT, ABSENT, '', 'header')]);
    expect(headersOf(mended?.layout)).toEqual(['', '#']);
  });

  it('is taken from a header of page 1, unless something else stands in it', () => {
    const body = sectPr(`${refer('header', 'default', 'h')}${refer('header', 'first', 'f')}<w:titlePg/>`);
    const told = [finding('PG-10', PRESENT, ABSENT, '', 'header')];
    expect(headersOf(mend({ body, bands: { h: NUMBER, f: NUMBER }, parts: TYPES }, told)?.layout)).toEqual(['', '#']);
    expect(
      mend({ body, bands: { h: NUMBER, f: `<w:p>${r('Trang ')}${field}</w:p>` }, parts: TYPES }, told),
    ).toBeUndefined();
  });

  it('goes from the foot of the page to its head', () => {
    const foot = { body: sectPr(refer('footer', 'default', 'f')), bands: { f: NUMBER + p('Địa chỉ') }, parts: TYPES };
    const mixed = mend(foot, [finding('PG-09', PRESENT, ABSENT, '', 'footer')]);
    const alone = mend({ ...foot, bands: { f: NUMBER } }, [finding('PG-09', PRESENT, ABSENT, '', 'footer')]);
    expect(headersOf(alone?.layout)).toEqual(['', '#']);
    expect(alone?.layout.sections[0]?.footers.default).toMatchObject([{ runs: [] }]);
    expect(mixed?.layout.sections[0]?.footers.default).toMatchObject([{ runs: [] }, { text: 'Địa chỉ' }]);
  });

  it('is put in the middle, in size and weight of the decree, also where the field has no result yet', () => {
    const pieces = {
      body: sectPr(refer('header', 'default', 'h')),
      bands: {
        h: '<w:p><w:pPr><w:jc w:val="right"/></w:pPr><w:r><w:rPr><w:b/></w:rPr><w:fldChar w:fldCharType="begin"/><w:instrText>PAGE</w:instrText><w:fldChar w:fldCharType="end"/></w:r></w:p>',
      },
    };
    const mended = mend(pieces, [
      finding('PG-08', { kind: 'align', align: 'right' }, { kind: 'align', align: 'center' }, '', 'header'),
      finding('PG-11', { kind: 'looks', bold: true }, { kind: 'looks', bold: false }, '', 'header'),
      finding('PG-11', pt(10), { kind: 'pt-range', min: 13, max: 14 }, '', 'header'),
    ]);
    expect(mended?.layout.sections[0]?.headers.default).toMatchObject([
      { align: 'center', runs: [{ bold: false, size: 13 }] },
    ]);
  });
});

const looks = (bold: boolean): Value => ({ kind: 'looks', bold });
const SIZE: Value = { kind: 'pt-range', min: 13, max: 14 };
const paragraph = (pPr: string, rPr = ''): string => p('Nội dung', { pPr, rPr });

interface ParagraphCase {
  readonly says: string;
  readonly body: string;
  readonly finding: Finding;
  readonly is: object;
}

const about = (rule: LintRule, found: Value, lawful: Value): Finding => finding(rule, found, lawful, 'Nội dung');

const PARAGRAPHS: readonly ParagraphCase[] = [
  {
    says: 'alignment',
    body: paragraph('<w:jc w:val="left"/>'),
    finding: about('BD-01', { kind: 'align', align: 'left' }, { kind: 'align', align: 'both' }),
    is: { align: 'both' },
  },
  {
    says: 'a line that is to stand in the middle loses its indents',
    body: paragraph('<w:ind w:left="700" w:hanging="100"/>'),
    finding: about('TT-01', { kind: 'align', align: 'left' }, { kind: 'align', align: 'center' }),
    is: { align: 'center', indent: { left: 0, right: 0, firstLine: 0 } },
  },
  {
    says: 'weight on every run',
    body: `<w:p>${r('Nội ')}${r('dung', '<w:b/>')}</w:p>`,
    finding: about('BD-09', looks(false), looks(true)),
    is: { runs: [{ bold: true }, { bold: true }] },
  },
  {
    says: 'weight taken away',
    body: paragraph('', '<w:b/><w:bCs/>'),
    finding: about('NO-03', looks(true), looks(false)),
    is: { runs: [{ bold: false }] },
  },
  {
    says: 'italic',
    body: paragraph(''),
    finding: about('BA-01', { kind: 'looks', italic: false }, { kind: 'looks', italic: true }),
    is: { runs: [{ italic: true }] },
  },
  {
    says: 'a size of one lawful value',
    body: paragraph('', '<w:sz w:val="28"/>'),
    finding: about('RC-02', pt(14), pt(11)),
    is: { runs: [{ size: 11 }] },
  },
  {
    says: 'the nearest size of a range',
    body: paragraph('', '<w:sz w:val="32"/>'),
    finding: about('SG-01', pt(16), SIZE),
    is: { runs: [{ size: 14 }] },
  },
  {
    says: 'a gap of 6 pt above, which like paragraphs do not swallow',
    body: paragraph('<w:contextualSpacing/>'),
    finding: about('BD-05', pt(0), pt(6)),
    is: { spacing: { before: 120, contextual: false } },
  },
  {
    says: 'line spacing to the nearest lawful',
    body: paragraph('<w:spacing w:before="60" w:line="480"/>'),
    finding: about('BD-06', { kind: 'times', value: 2 }, { kind: 'times-range', min: 1, max: 1.5 }),
    is: { spacing: { before: 60, line: 360, lineRule: 'auto' } },
  },
  {
    says: 'the first line by 1,27 cm where nothing else is customary',
    body: paragraph('<w:ind w:left="0" w:hanging="200"/>'),
    finding: about('BD-04', mm(-3.5), { kind: 'mm-range', min: 10, max: 12.7 }),
    is: { indent: { firstLine: 720 } },
  },
  {
    says: 'the first line as most of the document has it',
    body: paragraph('') + p('Hai', { pPr: '<w:ind w:firstLine="567"/>' }),
    finding: about('BD-04', mm(0), { kind: 'mm-range', min: 10, max: 12.7 }),
    is: { indent: { firstLine: 567 } },
  },
  {
    says: 'the size that most of the text has',
    body: paragraph('', '<w:sz w:val="24"/>') + p('Một đoạn dài', { rPr: '<w:sz w:val="26"/>' }),
    finding: about('BD-02', pt(12), SIZE),
    is: { runs: [{ size: 13 }] },
  },
  {
    says: 'a paragraph in a table',
    body: `<w:tbl><w:tr><w:tc>${paragraph('', '<w:b/>')}</w:tc></w:tr></w:tbl>`,
    finding: about('HD-09', looks(true), looks(false)),
    is: { runs: [{ bold: false }] },
  },
];

const WITHOUT: readonly (readonly [says: string, finding: Finding])[] = [
  ['capitals are letters', about('TT-01', { kind: 'looks', capitals: false }, { kind: 'looks', capitals: true })],
  ['words are words', about('RC-05', { kind: 'text', text: 'Nội dung' }, { kind: 'text', text: '- Như trên;' })],
  ['blanks at the beginning of a line are typed', about('BD-04', PRESENT, ABSENT)],
  [
    'a text that stands nowhere is not looked for',
    finding('BD-01', { kind: 'align', align: 'left' }, { kind: 'align', align: 'both' }, 'Khác'),
  ],
  [
    'fonts of signs have other letters',
    about('FT-01', { kind: 'text', text: 'Wingdings' }, { kind: 'text', text: 'Times New Roman' }),
  ],
  [
    'fonts from before Unicode have other letters',
    about('FT-01', { kind: 'text', text: '.VnTime' }, { kind: 'text', text: 'Times New Roman' }),
  ],
];

/** All paragraphs of a layout. */
function paragraphsOf(layout: DocxLayout | undefined): readonly LayoutParagraph[] {
  const of = (block: DocxLayout['sections'][0]['blocks'][0]): readonly LayoutParagraph[] =>
    block.kind === 'paragraph'
      ? [block]
      : block.rows.flatMap((row) => row.cells.flatMap((cell) => cell.blocks.flatMap(of)));
  return (layout?.sections ?? []).flatMap(({ blocks }) => blocks.flatMap(of));
}

describe('paragraphs', () => {
  it.each(PARAGRAPHS)('$says', ({ body, finding: found, is }) => {
    const [first] = paragraphsOf(mend({ body }, [found])?.layout);
    expect(first).toMatchObject({ ...is, text: 'Nội dung' });
  });

  it('only the paragraph named is mended, by its index where that is known', () => {
    const found: Finding = {
      ...about('NO-03', looks(true), looks(false)),
      where: { region: 'head', section: 1, text: 'Nội dung', index: 1 },
    };
    const body = paragraph('', '<w:b/>').repeat(3);
    expect(paragraphsOf(mend({ body }, [found])?.layout).map(({ runs }) => runs[0]?.bold)).toEqual([true, false, true]);
  });

  it.each(WITHOUT)('%s, so nothing is mended', (_, found) => {
    expect(
      mend(
        { body: paragraph('', '<w:rFonts w:ascii="Wingdings"/>') + p('x', { rPr: '<w:rFonts w:ascii=".VnTime"/>' }) },
        [found],
      ),
    ).toBeUndefined();
  });
});

describe('fonts', () => {
  const calibri = finding('FT-01', { kind: 'text', text: 'Calibri' }, { kind: 'text', text: 'Times New Roman' }, 'a');

  it('are replaced wherever they are named: text, styles, defaults of the theme', () => {
    const styles =
      '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi"/></w:rPr></w:rPrDefault></w:docDefaults>';
    const fonts =
      '<a:majorFont><a:latin typeface="Cambria"/></a:majorFont><a:minorFont><a:latin typeface="Calibri"/></a:minorFont>';
    const mended = mend(
      {
        styles,
        fonts,
        body:
          p('a') + p('b', { rPr: '<w:rFonts w:ascii="Calibri"/>' }) + p('c', { rPr: '<w:rFonts w:ascii="Arial"/>' }),
      },
      [calibri],
    );
    expect(paragraphsOf(mended?.layout).map(({ runs }) => runs[0]?.fonts.ascii)).toEqual([
      'Times New Roman',
      'Times New Roman',
      'Arial',
    ]);
    expect(mended?.told).toEqual(['FT-01 text']);
  });
});

describe('all else', () => {
  it('stays to the byte: other parts, other paragraphs, other properties', () => {
    const odd =
      '<w:p w:rsidR="00AB12CD"  ><!-- x --><w:pPr ><w:keepNext/><w:rPr><w:b/></w:rPr></w:pPr><w:r><w:t>Nội dung</w:t></w:r></w:p>';
    const pieces: Pieces = {
      body: `${p('trước')}${odd}<w:p/>`,
      parts: { 'word/media/a.bin': '\u0000\u0001…', 'docProps/custom.xml': '<x/>' },
    };
    const found = about('BD-01', { kind: 'align', align: 'left' }, { kind: 'align', align: 'both' });
    const [before, after] = [unzipSync(docx(pieces)), unzipSync(mend(pieces, [found])?.bytes ?? new Uint8Array())];
    const text = (files: typeof before, name: string): string => new TextDecoder().decode(files[name]);
    expect(Object.keys(after)).toEqual(Object.keys(before));
    expect(Object.keys(after).filter((name) => text(after, name) !== text(before, name))).toEqual([
      'word/document.xml',
    ]);
    expect(text(after, 'word/document.xml')).toBe(
      text(before, 'word/document.xml').replace('<w:keepNext/><w:rPr>', '<w:keepNext/><w:jc w:val="both"/><w:rPr>'),
    );
  });

  it('is written with the prefix of the file', () => {
    const xml =
      '<d:document xmlns:d="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><d:body><d:p><d:r><d:t>Nội dung</d:t></d:r></d:p></d:body></d:document>';
    const mended = mend({ parts: { 'word/document.xml': xml } }, [
      about('BD-01', { kind: 'align', align: 'left' }, { kind: 'align', align: 'both' }),
    ]);
    expect(partsOf(mended?.bytes ?? new Uint8Array()).get('word/document.xml')).toContain(
      '<d:p><d:pPr><d:jc d:val="both"/></d:pPr><d:r>',
    );
  });
});

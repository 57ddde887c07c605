import { describe, expect, it } from 'vitest';
import type { LayoutRun } from '../../src/lint/layout.ts';
import { p, paragraphOf, type Pieces, r, runOf } from './docx.ts';

/** A style of styles.xml. */
const style = (type: string, id: string, rPr: string, basedOn = ''): string =>
  `<w:style w:type="${type}" w:styleId="${id}"><w:name w:val="${id}"/>${
    basedOn === '' ? '' : `<w:basedOn w:val="${basedOn}"/>`
  }<w:rPr>${rPr}</w:rPr></w:style>`;
const defaults = (rPr: string): string =>
  `<w:docDefaults><w:rPrDefault><w:rPr>${rPr}</w:rPr></w:rPrDefault></w:docDefaults>`;
const normal = (rPr: string): string =>
  `<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:rPr>${rPr}</w:rPr></w:style>`;

interface Case {
  readonly says: string;
  readonly given: Pieces;
  readonly looks: Partial<LayoutRun>;
}

const bold = '<w:b/>';
const inStyle = { pPr: '<w:pStyle w:val="P"/>' };

const CASES: readonly Case[] = [
  {
    says: 'a run that nothing formats is 10 pt, upright and of the automatic colour',
    given: { body: p('a') },
    looks: { size: 10, bold: false, italic: false, color: 'auto', caps: false, scale: 100, letterSpacing: 0 },
  },
  {
    says: 'the defaults of the document hold where no style speaks',
    given: { styles: defaults('<w:sz w:val="28"/>'), body: p('a') },
    looks: { size: 14 },
  },
  {
    says: 'half-points may be odd: 27 is 13.5 pt',
    given: { body: p('a', { rPr: '<w:sz w:val="27"/>' }) },
    looks: { size: 13.5 },
  },
  {
    says: 'the size of complex scripts is left aside',
    given: { body: p('a', { rPr: '<w:sz w:val="26"/><w:szCs w:val="40"/>' }) },
    looks: { size: 13 },
  },
  {
    says: 'the default paragraph style goes over the defaults',
    given: { styles: defaults('<w:sz w:val="28"/>') + normal('<w:sz w:val="26"/>'), body: p('a') },
    looks: { size: 13 },
  },
  {
    says: 'a paragraph of an unknown style looks like the default style',
    given: { styles: normal('<w:sz w:val="26"/>'), body: p('a', { pPr: '<w:pStyle w:val="Khong"/>' }) },
    looks: { size: 13 },
  },
  {
    says: 'a style takes from the one it is based on what it does not say',
    given: {
      styles: style('paragraph', 'A', '<w:sz w:val="26"/><w:i/>') + style('paragraph', 'P', '<w:sz w:val="24"/>', 'A'),
      body: p('a', inStyle),
    },
    looks: { size: 12, italic: true },
  },
  {
    says: 'styles based on each other in a circle end where the circle closes',
    given: {
      styles: style('paragraph', 'A', '<w:i/>', 'P') + style('paragraph', 'P', '<w:sz w:val="24"/>', 'A'),
      body: p('a', inStyle),
    },
    looks: { size: 12, italic: true },
  },
  {
    says: 'the run itself goes over its styles',
    given: {
      styles: style('paragraph', 'P', '<w:sz w:val="24"/>'),
      body: p('a', { ...inStyle, rPr: '<w:sz w:val="30"/>' }),
    },
    looks: { size: 15 },
  },
  {
    says: 'a character style goes over the paragraph style',
    given: {
      styles: style('paragraph', 'P', '<w:sz w:val="24"/>') + style('character', 'C', '<w:sz w:val="22"/>'),
      body: p('a', { ...inStyle, rPr: '<w:rStyle w:val="C"/>' }),
    },
    looks: { size: 11 },
  },
  {
    says: 'bold in paragraph style and character style cancel each other out',
    given: {
      styles: style('paragraph', 'P', bold) + style('character', 'C', bold),
      body: p('a', { ...inStyle, rPr: '<w:rStyle w:val="C"/>' }),
    },
    looks: { bold: false },
  },
  {
    says: 'bold in a style and in the one it is based on is bold once',
    given: { styles: style('paragraph', 'A', bold) + style('paragraph', 'P', bold, 'A'), body: p('a', inStyle) },
    looks: { bold: true },
  },
  {
    says: 'bold on the run itself is bold whatever the styles say',
    given: { styles: style('paragraph', 'P', bold), body: p('a', { ...inStyle, rPr: bold }) },
    looks: { bold: true },
  },
  {
    says: 'bold switched off on the run is not bold',
    given: { styles: style('paragraph', 'P', bold), body: p('a', { ...inStyle, rPr: '<w:b w:val="0"/>' }) },
    looks: { bold: false },
  },
  {
    says: 'bold in the defaults stays bold under a bold style',
    given: { styles: defaults(bold) + style('paragraph', 'P', bold), body: p('a', inStyle) },
    looks: { bold: true },
  },
  {
    says: 'capitals and small capitals toggle like bold',
    given: { styles: style('paragraph', 'P', '<w:caps/>'), body: p('a', { ...inStyle, rPr: '<w:smallCaps/>' }) },
    looks: { caps: true, smallCaps: true },
  },
  {
    says: 'an underline of none is none',
    given: { body: p('a', { rPr: '<w:u w:val="none"/>' }) },
    looks: { underline: false },
  },
  {
    says: 'colour, highlight, shade, spacing and width are read',
    given: {
      body: p('a', {
        rPr: '<w:color w:val="ff0000"/><w:highlight w:val="yellow"/><w:shd w:val="clear" w:fill="D9D9D9"/><w:spacing w:val="-8"/><w:w w:val="90"/>',
      }),
    },
    looks: { color: 'FF0000', highlighted: true, shaded: true, letterSpacing: -8, scale: 90 },
  },
  {
    says: 'a shade as white as the paper is none',
    given: { body: p('a', { rPr: '<w:shd w:val="clear" w:color="auto" w:fill="FFFFFF"/>' }) },
    looks: { shaded: false },
  },
  {
    says: 'a shaded paragraph shades its runs',
    given: { body: p('a', { pPr: '<w:shd w:val="clear" w:fill="FFFF00"/>' }) },
    looks: { shaded: true },
  },
  {
    says: 'a number above the line is superscript, struck text is struck',
    given: { body: p('a', { rPr: '<w:vertAlign w:val="superscript"/><w:dstrike/>' }) },
    looks: { superscript: true, strike: true },
  },
  {
    says: 'a tracked change of formatting counts as it is now',
    given: {
      body: p('a', {
        rPr: '<w:sz w:val="26"/><w:rPrChange w:id="1"><w:rPr><w:sz w:val="40"/><w:b/></w:rPr></w:rPrChange>',
      }),
    },
    looks: { size: 13, bold: false },
  },
];

const FONTS =
  '<a:majorFont><a:latin typeface="Calibri Light"/><a:ea typeface=""/><a:cs typeface=""/></a:majorFont><a:minorFont><a:latin typeface="Calibri"/><a:ea typeface="SimSun"/><a:cs typeface="Arial"/></a:minorFont>';
const themed =
  '<w:rFonts w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi" w:cstheme="minorBidi" w:eastAsiaTheme="minorEastAsia"/>';

const FONT_CASES: readonly { readonly says: string; readonly given: Pieces; readonly fonts: LayoutRun['fonts'] }[] = [
  {
    says: 'without a font anywhere there is none',
    given: { body: p('a') },
    fonts: { ascii: undefined, hAnsi: undefined, cs: undefined, eastAsia: undefined },
  },
  {
    says: 'fonts of the theme stand for their names',
    given: { fonts: FONTS, styles: defaults(themed), body: p('a') },
    fonts: { ascii: 'Calibri', hAnsi: 'Calibri', cs: 'Arial', eastAsia: 'SimSun' },
  },
  {
    says: 'a font of the theme goes before one named beside it',
    given: { fonts: FONTS, body: p('a', { rPr: '<w:rFonts w:ascii="Arial" w:asciiTheme="majorHAnsi"/>' }) },
    fonts: { ascii: 'Calibri Light', hAnsi: undefined, cs: undefined, eastAsia: undefined },
  },
  {
    says: 'a font named on the run goes before the theme of the defaults',
    given: {
      fonts: FONTS,
      styles: defaults(themed),
      body: p('a', { rPr: '<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman"/>' }),
    },
    fonts: { ascii: 'Times New Roman', hAnsi: 'Times New Roman', cs: 'Arial', eastAsia: 'SimSun' },
  },
  {
    says: 'a slot that the theme leaves empty keeps the name beside it',
    given: { fonts: FONTS, body: p('a', { rPr: '<w:rFonts w:cs="Times New Roman" w:cstheme="majorBidi"/>' }) },
    fonts: { ascii: undefined, hAnsi: undefined, cs: 'Times New Roman', eastAsia: undefined },
  },
];

describe('the look of a run', () => {
  it.each(CASES)('$says', ({ given, looks }) => {
    expect(runOf(given)).toMatchObject(looks);
  });

  it.each(FONT_CASES)('$says', ({ given, fonts }) => {
    expect(runOf(given).fonts).toEqual(fonts);
  });
});

const char = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const code = (text: string): string => `<w:r><w:instrText xml:space="preserve">${text}</w:instrText></w:r>`;

const TEXT_CASES: readonly { readonly says: string; readonly runs: string; readonly text: string }[] = [
  {
    says: 'tabs and breaks are kept as one sign each',
    runs: '<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:br w:type="page"/><w:cr/></w:r>',
    text: 'a\tb\nc\f\n',
  },
  {
    says: 'a non-breaking hyphen prints as a hyphen, a soft one not at all',
    runs: '<w:r><w:t>a</w:t><w:noBreakHyphen/><w:t>b</w:t><w:softHyphen/><w:t>c</w:t></w:r>',
    text: 'a-bc',
  },
  {
    says: 'a bullet of the Symbol font is a bullet',
    runs: '<w:r><w:sym w:font="Symbol" w:char="F0B7"/><w:t>a</w:t></w:r>',
    text: '•a',
  },
  {
    says: 'deleted text is left out, inserted text kept',
    runs: `${r('a')}<w:del w:id="1"><w:r><w:delText>b</w:delText></w:r></w:del><w:ins w:id="2">${r('c')}</w:ins>`,
    text: 'ac',
  },
  {
    says: 'moved text stands where it came to',
    runs: `<w:moveFrom w:id="1">${r('a')}</w:moveFrom><w:moveTo w:id="2">${r('b')}</w:moveTo>`,
    text: 'b',
  },
  { says: 'hidden text is left out', runs: r('a') + r('b', '<w:vanish/>'), text: 'a' },
  {
    says: 'links, smart tags and content controls are transparent',
    runs: `<w:hyperlink r:id="x">${r('a')}</w:hyperlink><w:smartTag w:element="t">${r('b')}</w:smartTag><w:sdt><w:sdtPr/><w:sdtContent>${r('c')}</w:sdtContent></w:sdt>`,
    text: 'abc',
  },
  {
    says: 'footnote marks and comment marks are no text',
    runs: `${r('a')}<w:r><w:footnoteReference w:id="1"/></w:r><w:r><w:commentReference w:id="1"/></w:r>`,
    text: 'a',
  },
  {
    says: 'of alternative contents the first is shown, once',
    runs: `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:t>a</w:t></mc:Choice><mc:Fallback><w:t>b</w:t></mc:Fallback></mc:AlternateContent></w:r>`,
    text: 'a',
  },
  {
    says: 'of a field its result is printed, not its code',
    runs: char('begin') + code(' PAGE ') + char('separate') + r('2') + char('end'),
    text: '2',
  },
  {
    says: 'a field within the code of a field is not printed',
    runs:
      char('begin') +
      code('IF ') +
      char('begin') +
      code('PAGE') +
      char('separate') +
      r('1') +
      char('end') +
      code(' = 1') +
      char('separate') +
      r('x') +
      char('end'),
    text: 'x',
  },
  {
    says: 'a field that a damaged file never ends hides nothing after its paragraph',
    runs: `${r('a')}${char('begin')}${code('PAGE')}</w:p><w:p>`,
    text: 'a',
  },
];

describe('the text of a paragraph', () => {
  it.each(TEXT_CASES)('$says', ({ runs, text }) => {
    expect(paragraphOf({ body: `<w:p>${runs}</w:p>` }).text).toBe(text);
  });

  it('a simple field names the field of its runs', () => {
    expect(
      runOf({ body: `<w:p><w:fldSimple w:instr=" PAGE \\* MERGEFORMAT ">${r('2')}</w:fldSimple></w:p>` }),
    ).toMatchObject({ text: '2', field: 'PAGE' });
  });

  it('a field stored without a result leaves a run without text', () => {
    const runs = `<w:r><w:fldChar w:fldCharType="begin"/><w:instrText>page</w:instrText><w:fldChar w:fldCharType="separate"/><w:fldChar w:fldCharType="end"/></w:r>`;
    expect(paragraphOf({ body: `<w:p>${runs}</w:p>` }).runs).toMatchObject([{ text: '', field: 'PAGE' }]);
  });

  it('the result of a field of several paragraphs names it in each', () => {
    const toc = `<w:p>${char('begin')}${code('TOC')}${char('separate')}${r('a')}</w:p>`;
    const read = paragraphOf({ body: `${toc}<w:p>${r('b')}${char('end')}${r('c')}</w:p>` });
    expect(read.runs).toMatchObject([{ text: 'a', field: 'TOC' }]);
  });

  it('a symbol keeps the font it is drawn in', () => {
    const { fonts } = runOf({ body: '<w:p><w:r><w:sym w:font="Wingdings" w:char="F0FC"/></w:r></w:p>' });
    expect(fonts).toMatchObject({ ascii: 'Wingdings', hAnsi: 'Wingdings' });
  });
});

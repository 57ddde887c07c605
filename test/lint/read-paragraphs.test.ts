import { describe, expect, it } from 'vitest';
import type { LayoutParagraph } from '../../src/lint/layout.ts';
import { p, paragraphOf, paragraphsOf, type Pieces, r } from './docx.ts';

const direct = (pPr: string): Pieces => ({ body: p('a', { pPr }) });
const styled = (pPr: string, own = ''): Pieces => ({
  styles: `<w:style w:type="paragraph" w:default="1" w:styleId="N"><w:name w:val="Normal"/><w:pPr>${pPr}</w:pPr></w:style>`,
  body: p('a', { pPr: own }),
});

interface Case {
  readonly says: string;
  readonly given: Pieces;
  readonly is: Partial<LayoutParagraph>;
}

const gaps = (before: number, after: number, rest: object = {}): Pick<LayoutParagraph, 'spacing'> => ({
  spacing: { before, after, line: 240, lineRule: 'auto', contextual: false, ...rest },
});
const indent = (left: number, right: number, firstLine: number): Pick<LayoutParagraph, 'indent'> => ({
  indent: { left, right, firstLine },
});

const CASES: readonly Case[] = [
  {
    says: 'a plain paragraph stands left, single spaced, without indents',
    given: direct(''),
    is: {
      align: 'left',
      ...indent(0, 0, 0),
      ...gaps(0, 0),
      keepNext: false,
      borders: [],
      drawings: [],
      inTextBox: false,
      index: 0,
    },
  },
  {
    says: 'start and end are left and right',
    given: direct('<w:jc w:val="end"/><w:ind w:start="100" w:end="50"/>'),
    is: { align: 'right', ...indent(100, 50, 0) },
  },
  { says: 'distributed text is justified', given: direct('<w:jc w:val="distribute"/>'), is: { align: 'both' } },
  {
    says: 'a hanging indent is a negative first line',
    given: direct('<w:ind w:left="720" w:hanging="360"/>'),
    is: indent(720, 0, -360),
  },
  {
    says: 'a first line on the paragraph takes the place of a hanging one of its style',
    given: styled('<w:ind w:left="720" w:hanging="360"/>', '<w:ind w:firstLine="567"/>'),
    is: indent(720, 0, 567),
  },
  {
    says: 'an indent in characters counts where no length stands beside it: 200 hundredths of 10,5 pt',
    given: direct('<w:ind w:firstLineChars="200"/>'),
    is: indent(0, 0, 420),
  },
  {
    says: 'a length goes before characters',
    given: direct('<w:ind w:firstLine="567" w:firstLineChars="200"/>'),
    is: indent(0, 0, 567),
  },
  {
    says: 'a strict document may write lengths with units: 1 cm is 567 twips',
    given: direct('<w:ind w:firstLine="1cm"/><w:spacing w:before="6pt"/>'),
    is: { indent: { left: 0, right: 0, firstLine: 566.93 }, ...gaps(120, 0) },
  },
  {
    says: 'spacing of the style and of the paragraph are put together',
    given: styled('<w:spacing w:before="120" w:after="120"/>', '<w:spacing w:after="0" w:line="360"/>'),
    is: gaps(120, 0, { line: 360 }),
  },
  {
    says: 'automatic spacing is 14 pt whatever number stands beside it',
    given: direct('<w:spacing w:before="100" w:beforeAutospacing="1" w:after="100" w:afterAutospacing="0"/>'),
    is: gaps(280, 100),
  },
  {
    says: 'spacing in lines: 50 hundredths of a line are 6 pt',
    given: direct('<w:spacing w:beforeLines="50"/>'),
    is: gaps(120, 0),
  },
  {
    says: 'exact line heights are told from multiples',
    given: direct('<w:spacing w:line="340" w:lineRule="exact"/>'),
    is: gaps(0, 0, { line: 340, lineRule: 'exact' }),
  },
  { says: 'contextual spacing is told', given: direct('<w:contextualSpacing/>'), is: gaps(0, 0, { contextual: true }) },
  {
    says: 'what keeps lines together is told, also when a style is overruled',
    given: styled('<w:keepNext/><w:keepLines/><w:pageBreakBefore/>', '<w:keepNext w:val="false"/>'),
    is: { keepNext: false, keepLines: true, pageBreakBefore: true },
  },
  { says: 'an outline level is told', given: direct('<w:outlineLvl w:val="1"/>'), is: { outlineLevel: 1 } },
  {
    says: 'borders that draw nothing are none',
    given: direct('<w:pBdr><w:top w:val="single"/><w:bottom w:val="nil"/><w:left w:val="none"/></w:pBdr>'),
    is: { borders: ['top'] },
  },
  {
    says: 'a framed page number stands where its frame stands',
    given: direct('<w:framePr w:wrap="around" w:vAnchor="text" w:hAnchor="margin" w:xAlign="center" w:y="1"/>'),
    is: { align: 'center' },
  },
  {
    says: 'stops of the style that the paragraph clears are gone',
    given: styled(
      '<w:tabs><w:tab w:val="center" w:pos="4680"/><w:tab w:val="right" w:pos="9360" w:leader="dot"/></w:tabs>',
      '<w:tabs><w:tab w:val="clear" w:pos="4680"/></w:tabs>',
    ),
    is: { tabs: [{ position: 9360, align: 'right', leader: 'dot' }] },
  },
];

describe('the layout of a paragraph', () => {
  it.each(CASES)('$says', ({ given, is }) => {
    expect(paragraphOf(given)).toMatchObject(is);
  });

  it('body text has no outline level, and a paragraph without stops no tabs', () => {
    const read = paragraphOf(styled('<w:outlineLvl w:val="1"/>', '<w:outlineLvl w:val="9"/>'));
    expect('outlineLevel' in read || 'tabs' in read).toBe(false);
  });

  it('the name of the style is the one people see', () => {
    expect(paragraphOf(styled('')).styleName).toBe('Normal');
  });

  it('a paragraph whose text and mark are deleted is gone, and the next keeps its place in the file', () => {
    const gone =
      '<w:p><w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr><w:del w:id="2"><w:r><w:delText>a</w:delText></w:r></w:del></w:p>';
    expect(paragraphsOf({ body: gone + p('b') })).toMatchObject([{ text: 'b', index: 1 }]);
  });
});

const level = (index: number, format: string, text: string, more = ''): string =>
  `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/>${more}</w:lvl>`;
const list = (levels: string, nums = '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'): string =>
  `<w:abstractNum w:abstractNumId="0">${levels}</w:abstractNum>${nums}`;
const item = (index: number, id = 1): string =>
  p('a', { pPr: `<w:numPr><w:ilvl w:val="${index}"/><w:numId w:val="${id}"/></w:numPr>` });
const THREE = level(0, 'upperRoman', '%1.') + level(1, 'decimal', '%2.') + level(2, 'lowerLetter', '%3)');

const NUMBERS: readonly {
  readonly says: string;
  readonly numbering: string;
  readonly items: readonly string[];
  readonly printed: readonly (string | undefined)[];
}[] = [
  {
    says: 'Roman sections, Arabic clauses and lettered points',
    numbering: list(THREE),
    items: [item(0), item(1), item(2), item(2), item(1), item(0), item(1)],
    printed: ['I.', '1.', 'a)', 'b)', '2.', 'II.', '1.'],
  },
  {
    says: 'a number made of those above it',
    numbering: list(level(0, 'decimal', '%1.') + level(1, 'decimal', '%1.%2.')),
    items: [item(0), item(1), item(0), item(1)],
    printed: ['1.', '1.1.', '2.', '2.1.'],
  },
  {
    says: 'legal numbering prints Roman parts in digits',
    numbering: list(level(0, 'upperRoman', '%1.') + level(1, 'decimal', '%1.%2', '<w:isLgl/>')),
    items: [item(0), item(0), item(1)],
    printed: ['I.', 'II.', '2.1'],
  },
  {
    says: 'a list starts where it says',
    numbering: list(
      '<w:lvl w:ilvl="0"><w:start w:val="5"/><w:numFmt w:val="decimal"/><w:lvlText w:val="Điều %1."/></w:lvl>',
    ),
    items: [item(0), item(0)],
    printed: ['Điều 5.', 'Điều 6.'],
  },
  {
    says: 'a second list on the same levels starts anew where it says so, else it goes on',
    numbering: list(
      level(0, 'decimal', '%1.'),
      '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num><w:num w:numId="3"><w:abstractNumId w:val="0"/></w:num>',
    ),
    items: [item(0), item(0), item(0, 2), item(0, 2), item(0, 3)],
    printed: ['1.', '2.', '1.', '2.', '3.'],
  },
  {
    says: 'bullets, those of symbol fonts too',
    numbering: list(level(0, 'bullet', '\uF0B7') + level(1, 'bullet', '-')),
    items: [item(0), item(1)],
    printed: ['•', '-'],
  },
  {
    says: 'letters go on after z by doubling, Roman numerals by subtraction',
    numbering: list(
      '<w:lvl w:ilvl="0"><w:start w:val="27"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%1)"/></w:lvl><w:lvl w:ilvl="1"><w:start w:val="49"/><w:numFmt w:val="lowerRoman"/><w:lvlText w:val="%2"/></w:lvl>',
    ),
    items: [item(0), item(1)],
    printed: ['aa)', 'xlix'],
  },
  { says: 'list 0 is none', numbering: list(THREE), items: [item(0, 0)], printed: [undefined] },
  {
    says: 'a list that does not exist prints nothing',
    numbering: list(THREE),
    items: [item(0, 9)],
    printed: [undefined],
  },
  {
    says: 'a list borrows its levels from a list style',
    numbering: `<w:abstractNum w:abstractNumId="0"><w:numStyleLink w:val="DS"/></w:abstractNum><w:abstractNum w:abstractNumId="1"><w:styleLink w:val="DS"/>${level(0, 'decimal', '%1/')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`,
    items: [item(0)],
    printed: ['1/'],
  },
];

describe('automatic numbers', () => {
  it.each(NUMBERS)('$says', ({ numbering, items, printed }) => {
    expect(paragraphsOf({ numbering, body: items.join('') }).map(({ number }) => number)).toEqual(printed);
  });

  const indented = list(level(0, 'decimal', '%1.', '<w:pPr><w:ind w:left="720" w:hanging="360"/></w:pPr>'));

  it('the indent of a list goes over that of the style, the paragraph’s own over both', () => {
    const numbered = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>';
    const read = paragraphsOf({
      ...styled('<w:ind w:left="100"/>'),
      numbering: indented,
      body: p('a', { pPr: numbered }) + p('b', { pPr: `${numbered}<w:ind w:left="0" w:firstLine="567"/>` }),
    });
    expect(read.map((one) => one.indent)).toEqual([
      { left: 720, right: 0, firstLine: -360 },
      { left: 0, right: 0, firstLine: 567 },
    ]);
  });

  it('a style that brings a list numbers its paragraphs, and its own indent goes over that of the list', () => {
    const pieces = { ...styled('<w:numPr><w:numId w:val="1"/></w:numPr><w:ind w:left="300"/>'), numbering: indented };
    expect(paragraphOf(pieces)).toMatchObject({ number: '1.', indent: { left: 300, right: 0, firstLine: -360 } });
  });

  it('a style is numbered on the level that is linked to it', () => {
    const numbering = list(level(0, 'upperRoman', '%1.') + level(1, 'decimal', '%2.', '<w:pStyle w:val="N"/>'));
    expect(paragraphOf({ ...styled('<w:numPr><w:numId w:val="1"/></w:numPr>'), numbering }).number).toBe('1.');
  });
});

const box = (content: string): string =>
  `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><wp:extent cx="1270000" cy="0"/><a:graphic><a:graphicData><wps:wsp><wps:spPr><a:prstGeom prst="rect"/></wps:spPr><wps:txbx><w:txbxContent>${content}</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>${content}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
const line = (geometry: string): string =>
  `<w:r><w:drawing><wp:anchor><wp:extent cx="1270000" cy="0"/><a:graphic><a:graphicData><wps:wsp><wps:cNvCnPr/><wps:spPr><a:prstGeom prst="${geometry}"/></wps:spPr></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></w:r>`;

describe('drawings', () => {
  it('the text of a text box stands once, before the paragraph that holds its anchor', () => {
    const read = paragraphsOf({ body: `<w:p>${box(p('trong khung'))}${r('ngoài')}</w:p>` });
    expect(read.map(({ text, inTextBox }) => [text, inTextBox])).toEqual([
      ['trong khung', true],
      ['ngoài', false],
    ]);
  });

  it('a text box in VML is one too', () => {
    const read = paragraphsOf({
      body: `<w:p><w:r><w:pict><v:rect><v:textbox><w:txbxContent>${p('trong')}</w:txbxContent></v:textbox></v:rect></w:pict></w:r></w:p>`,
    });
    expect(read).toMatchObject([
      { text: 'trong', inTextBox: true },
      { text: '', drawings: [{ kind: 'shape' }] },
    ]);
  });

  it.each([
    ['a straight line of 1 270 000 EMU is 2000 twips wide', line('line'), { kind: 'line', width: 2000 }],
    ['a straight connector is a line', line('straightConnector1'), { kind: 'line', width: 2000 }],
    ['another shape is a shape', line('rect'), { kind: 'shape' }],
    [
      'a line in VML runs from point to point: 100 pt',
      '<w:r><w:pict><v:line from="50pt,2pt" to="150pt,2pt"/></w:pict></w:r>',
      { kind: 'line', width: 2000 },
    ],
    [
      'a connector in VML is as wide as its style says',
      '<w:r><w:pict><v:shape type="#_x0000_t32" o:connectortype="straight" style="position:absolute;width:100pt;height:0"/></w:pict></w:r>',
      { kind: 'line', width: 2000 },
    ],
    [
      'a picture is a picture',
      '<w:r><w:drawing><wp:inline><wp:extent cx="635" cy="635"/><a:graphic><a:graphicData><pic:pic/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>',
      { kind: 'picture' },
    ],
    [
      'a chart is a picture, and so is whatever else a drawing shows',
      '<w:r><w:drawing><wp:inline><wp:extent cx="635" cy="635"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>',
      { kind: 'picture' },
    ],
    [
      'a picture in VML is a picture',
      '<w:r><w:pict><v:shape><v:imagedata r:id="x"/></v:shape></w:pict></w:r>',
      { kind: 'picture' },
    ],
  ])('%s', (_, run, drawing) => {
    expect(paragraphOf({ body: `<w:p>${run}</w:p>` }).drawings).toContainEqual(drawing);
  });
});

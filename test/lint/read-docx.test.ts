import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import mammoth from 'mammoth';
import { describe, expect, it } from 'vitest';
import type { DocxLayout, LayoutBlock, LayoutSection } from '../../src/lint/layout.ts';
import { readDocx } from '../../src/lint/read-docx.ts';
import { zipArchive } from '../../src/render/zip.ts';
import { cchc, withExamples } from '../support/cli.ts';
import { docx, layoutOf, link, NAMESPACES, p, type Pieces } from './docx.ts';

const RELS = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"';
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string): string => [...text].join('\0');

/** A .docx whose central directory is changed at `offset` bytes into its last entry. */
function tampered(offset: number, value: number): Uint8Array {
  const bytes = docx({ body: p('a'.repeat(5000)) });
  const view = new DataView(bytes.buffer);
  let at = bytes.length;
  while (view.getUint32((at -= 1) - 3, true) !== 0x02014b50);
  view.setUint32(at - 3 + offset, value, true);
  return bytes;
}

const deep = (levels: number): string =>
  '<w:sdt><w:sdtContent>'.repeat(levels) + p('a') + '</w:sdtContent></w:sdt>'.repeat(levels);

const REFUSED: readonly [says: string, bytes: Uint8Array, reason: string, part?: string][] = [
  ['an empty file', new Uint8Array(), 'not-zip'],
  ['a text called .docx', bytesOf('Kính gửi'), 'not-zip'],
  ['a .doc called .docx', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, ...bytesOf(utf16('WordDocument'))]), 'old-word'],
  [
    'a document with a password',
    new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, ...bytesOf(utf16('EncryptedPackage'))]),
    'encrypted',
  ],
  ['a zip cut off in its middle', docx({ body: p('a') }).slice(0, -30), 'broken-zip'],
  ['a zip whose content is not as long as it says', tampered(24, 100), 'unsafe-zip', 'word/document.xml'],
  ['a part that says it is larger than any document', tampered(24, 0x7fffffff), 'too-large', 'word/document.xml'],
  [
    'a part that would unpack to thousands of times its size',
    tampered(24, 30_000_000),
    'unsafe-zip',
    'word/document.xml',
  ],
  ['a zip whose files are not where it says', tampered(42, 0xffffff), 'broken-zip', 'word/document.xml'],
  ['a zip packed in a way nobody uses', tampered(10, 99), 'broken-zip', 'word/document.xml'],
  ['a zip with a password of its own', tampered(8, 1), 'encrypted'],
  ['a package that would write outside its folder', docx({ parts: { '../../a.xml': '' } }), 'unsafe-zip'],
  ['a zip without a main part', zipArchive([{ path: 'a.txt', text: 'a' }]), 'no-document'],
  [
    'a package whose main part is not there',
    zipArchive([
      {
        path: '_rels/.rels',
        text: `<Relationships ${RELS}>${link('a', 'officeDocument', 'word/document.xml')}</Relationships>`,
      },
    ]),
    'no-document',
  ],
  [
    'a workbook called .docx',
    docx({
      parts: { 'word/document.xml': '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>' },
    }),
    'not-word',
    'word/document.xml',
  ],
  [
    'a document in a vocabulary that only looks like Word’s',
    docx({ parts: { 'word/document.xml': '<w:document xmlns:w="urn:khac"/>' } }),
    'not-word',
    'word/document.xml',
  ],
  ['XML that is not well-formed', docx({ body: '<w:p>' }), 'broken-xml', 'word/document.xml'],
  ['an empty part', docx({ parts: { 'word/document.xml': '' } }), 'broken-xml', 'word/document.xml'],
  ['a broken part beside the text', docx({ styles: '<w:style>' }), 'broken-xml', 'word/styles.xml'],
  [
    'a part that declares entities',
    docx({ parts: { 'word/document.xml': `<!DOCTYPE d [<!ENTITY a "b">]><w:document ${NAMESPACES}/>` } }),
    'entities',
    'word/document.xml',
  ],
  ['an entity nobody declared', docx({ body: p('&a;') }), 'broken-xml', 'word/document.xml'],
  ['elements that nest without end', docx({ body: deep(500) }), 'too-deep', 'word/document.xml'],
];

describe('what is no readable .docx is refused by name', () => {
  it.each(REFUSED)('%s', (_, bytes, reason, part) => {
    expect(readDocx(bytes)).toEqual({ kind: 'refused', reason, ...(part !== undefined && { part }) });
  });

  it('a document that nests deeper than any person would is still read', () => {
    expect(textOf(layoutOf({ body: deep(100) }).sections)).toEqual(['a']);
  });
});

describe('packages that are unlike Word’s own', () => {
  it('the main part is the one the package names, wherever it lies', () => {
    const files = {
      '_rels/.rels': `<Relationships ${RELS}>${link('a', 'officeDocument', '/Van-Ban/Chinh.xml')}</Relationships>`,
      'van-ban/_rels/chinh.xml.rels': `<Relationships ${RELS}>${link('s', 'styles', '../kieu.xml')}</Relationships>`,
      'van-ban/chinh.xml': `<w:document ${NAMESPACES}><w:body>${p('a')}</w:body></w:document>`,
      'kieu.xml': `<w:styles ${NAMESPACES}><w:style w:type="paragraph" w:default="1" w:styleId="N"><w:name w:val="Thường"/></w:style></w:styles>`,
    };
    const reading = readDocx(zipArchive(Object.entries(files).map(([path, text]) => ({ path, text }))));
    expect(reading).toMatchObject({ layout: { sections: [{ blocks: [{ text: 'a', styleName: 'Thường' }] }] } });
  });

  it('names are told by their namespace, not by their prefix, in the strict form too', () => {
    const strict = `<x:document xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main"><x:body><x:p><x:pPr><x:jc x:val="center"/></x:pPr><x:r><x:t>a</x:t></x:r></x:p></x:body></x:document>`;
    const [section] = layoutOf({ parts: { 'word/document.xml': strict } }).sections;
    expect(section?.blocks).toMatchObject([{ text: 'a', align: 'center' }]);
  });

  it('a byte order mark and CDATA are no obstacle', () => {
    const xml = `\uFEFF<w:document ${NAMESPACES}><w:body><w:p><w:r><w:t><![CDATA[Số & <ký hiệu>]]></w:t></w:r></w:p></w:body></w:document>`;
    expect(textOf(layoutOf({ parts: { 'word/document.xml': xml } }).sections)).toEqual(['Số & <ký hiệu>']);
  });
});

/** Texts of all paragraphs, those in tables too. */
function textOf(sections: readonly Pick<LayoutSection, 'blocks'>[]): readonly string[] {
  const of = (block: LayoutBlock): readonly string[] =>
    block.kind === 'paragraph'
      ? [block.text]
      : block.rows.flatMap((row) => row.cells.flatMap((c) => c.blocks.flatMap(of)));
  return sections.flatMap(({ blocks }) => blocks.flatMap(of));
}

const sectPr = (inner: string): string => `<w:sectPr>${inner}</w:sectPr>`;
const ending = (text: string, inner: string): string => p(text, { pPr: sectPr(inner) });
const refer = (kind: 'header' | 'footer', type: string, id: string): string =>
  `<w:${kind}Reference w:type="${type}" r:id="${id}"/>`;
const A4 =
  '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701" w:header="567" w:footer="567" w:gutter="0"/>';

describe('sections', () => {
  it('a section ends with the paragraph that carries its properties', () => {
    const { sections } = layoutOf({
      body: p('a') + ending('b', A4) + p('c') + sectPr(`${A4}<w:type w:val="continuous"/>`),
    });
    expect(sections.map((s) => [textOf([s]), s.continuous])).toEqual([
      [['a', 'b'], undefined],
      [['c'], true],
    ]);
  });

  it('a page is read as it lies', () => {
    const [section] = layoutOf({
      body: sectPr(
        `<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/><w:pgMar w:top="-1134" w:right="2cm" w:bottom="1134" w:left="1701" w:header="567" w:footer="568" w:gutter="10"/>`,
      ),
    }).sections;
    expect(section?.page).toEqual({
      width: 16838,
      height: 11906,
      landscape: true,
      top: 1134,
      right: 1133.86,
      bottom: 1134,
      left: 1701,
      header: 567,
      footer: 568,
      gutter: 10,
    });
  });

  it('a document that names no page has Word’s own, Letter with an inch all around', () => {
    const [section] = layoutOf({ body: p('a') }).sections;
    expect(section?.page).toMatchObject({
      width: 12240,
      height: 15840,
      landscape: false,
      top: 1440,
      left: 1440,
      gutter: 0,
    });
  });

  it('headers go on from the section before until another is named', () => {
    const bands = { h1: p('một'), h2: p('hai'), f1: p('đầu') };
    const body =
      ending('a', refer('header', 'default', 'h1') + refer('header', 'first', 'f1')) +
      ending('b', refer('header', 'default', 'h2')) +
      ending('c', '<w:titlePg/>') +
      sectPr(refer('footer', 'even', 'h1'));
    const { sections } = layoutOf({ body, bands });
    const shown = sections.map(({ headers, footers, titlePage }) => [
      textOf([{ blocks: headers.default ?? [] }]),
      textOf([{ blocks: headers.first ?? [] }]),
      Object.keys(footers),
      titlePage,
    ]);
    expect(shown).toEqual([
      [['một'], ['đầu'], [], false],
      [['hai'], ['đầu'], [], false],
      [['hai'], ['đầu'], [], true],
      [['hai'], ['đầu'], ['even'], false],
    ]);
  });

  it('a header whose part is missing is none', () => {
    expect(layoutOf({ body: sectPr(refer('header', 'default', 'khong')) }).sections[0]?.headers).toEqual({});
  });

  it('page numbers have a start and a format', () => {
    const { sections } = layoutOf({ body: ending('a', '<w:pgNumType w:start="1" w:fmt="lowerRoman"/>') + sectPr('') });
    expect(sections.map((s) => s.pageNumber)).toEqual([
      { start: 1, format: 'lowerRoman' },
      { start: undefined, format: 'decimal' },
    ]);
  });
});

const FACTS: readonly (readonly [says: string, pieces: Pieces, facts: Partial<DocxLayout['file']>])[] = [
  [
    'a plain document has nothing beside its text',
    { body: p('a') },
    {
      macros: false,
      trackedChanges: false,
      comments: false,
      externalLinks: [],
      language: undefined,
      mirrorMargins: false,
      evenAndOddHeaders: false,
    },
  ],
  ['macros', { parts: { 'word/vbaProject.bin': 'x' } }, { macros: true }],
  ['inserted text is a tracked change', { body: '<w:p><w:ins w:id="1"/></w:p>' }, { trackedChanges: true }],
  ['so is a change of formatting', { body: p('a', { rPr: '<w:rPrChange w:id="1"/>' }) }, { trackedChanges: true }],
  [
    'and one in a header',
    { body: sectPr(refer('header', 'default', 'h')), bands: { h: '<w:p><w:del w:id="1"/></w:p>' } },
    { trackedChanges: true },
  ],
  ['comments', { body: '<w:p><w:r><w:commentReference w:id="1"/></w:r></w:p>' }, { comments: true }],
  [
    'pictures and templates from elsewhere, hyperlinks not',
    {
      links:
        link('a', 'image', 'http://x/a.png', true) +
        link('b', 'hyperlink', 'http://x', true) +
        link('c', 'image', 'media/a.png'),
    },
    { externalLinks: ['http://x/a.png'] },
  ],
  [
    'a template named by the settings',
    {
      parts: {
        'word/_rels/settings.xml.rels': `<Relationships ${RELS}>${link('a', 'attachedTemplate', 'file:///Z:/mau.dotm', true)}</Relationships>`,
      },
    },
    { externalLinks: ['file:///Z:/mau.dotm'] },
  ],
  [
    'the language of the defaults',
    { styles: '<w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="vi-VN"/></w:rPr></w:rPrDefault></w:docDefaults>' },
    { language: 'vi-VN' },
  ],
  [
    'mirrored margins and even pages',
    { settings: '<w:mirrorMargins/><w:evenAndOddHeaders w:val="1"/>' },
    { mirrorMargins: true, evenAndOddHeaders: true },
  ],
];

describe('what stands beside the text', () => {
  it.each(FACTS)('%s', (_, pieces, facts) => {
    expect(layoutOf(pieces).file).toMatchObject(facts);
  });
});

describe('our own documents', () => {
  it('say to the reader what they say to mammoth, in every example', async () => {
    const names = ['tri-phuong-2024', 'tuy-phuoc-2024', 'xa-2026'];
    const dir = withExamples(...names);
    cchc(['batch', '.', '--period', 'h1'], dir);
    const files = readdirSync(dir, { recursive: true, encoding: 'utf8' }).filter((f) => f.endsWith('.docx'));
    expect(files.length).toBeGreaterThan(4);
    for (const file of files) {
      const bytes = readFileSync(join(dir, file));
      const reading = readDocx(bytes);
      const read = reading.kind === 'layout' ? textOf(reading.layout.sections).join('') : reading.reason;
      const { value } = await mammoth.extractRawText({ buffer: bytes });
      expect([file, read.replaceAll(/\s/g, '')]).toEqual([file, value.replaceAll(/\s/g, '')]);
    }
  });
});

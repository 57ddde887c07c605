import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import mammoth from 'mammoth';
import { beforeAll, describe, expect, it } from 'vitest';
import { lintDocument } from '../src/lint/lint.ts';
import { readDocx } from '../src/lint/read-docx.ts';
import type { Block, Document } from '../src/model/document.ts';
import { DOCUMENT_KINDS } from '../src/model/document-kinds.ts';
import { renderDocx } from '../src/render/docx.ts';
import type { Frame } from '../src/render/package.ts';
import { TEMPLATES } from '../src/templates.ts';
import { inOrder } from './render/read-docx.ts';
import { AGENCIES, documentsOf, EXAMPLE_NAMES, type MadeDocument, MODES, SIGNERS } from './support/all-documents.ts';

/**
 * Every document that cchc writes, of every example, in every mode: none departs from Decree 30/2020/NĐ-CP, not even from house style
 * (severity P), and each says to another reader what it says, in its order. What needs LibreOffice is in test/system.
 */
const FRAME = JSON.parse(await readFile(join(TEMPLATES, 'frame.json'), 'utf8')) as Frame;

const MINUTES = 60_000;

/** What lint finds, the plan of the example at hand, a line each; many documents are the same in several ways and are judged once. */
function findingsIn(made: readonly MadeDocument[]): readonly string[] {
  const seen = new Set<string>();
  return made.flatMap(({ name, document, issuer }) => {
    const bytes = renderDocx(document, FRAME);
    const key = Buffer.from(bytes).toString('latin1');
    if (seen.has(key)) return [];
    seen.add(key);
    const reading = readDocx(bytes);
    if (reading.kind === 'refused') return [`${name}: ${reading.reason}`];
    return lintDocument(reading.layout, issuer).map(
      ({ rule, where, found }) => `${name}: ${rule} ${JSON.stringify(found)} in "${where.text}"`,
    );
  });
}

describe.each(EXAMPLE_NAMES)('the documents of %s', (example) => {
  let made: readonly MadeDocument[] = [];
  beforeAll(async () => {
    const [paper, ...others] = MODES;
    made = [...(await documentsOf(example, [paper])), ...(await documentsOf(example, others, 'the first period'))];
  }, MINUTES);

  it(
    'depart from the decree in nothing, on paper, electronic, as drafts, urgent and marked',
    () => {
      expect(findingsIn(made)).toEqual([]);
    },
    MINUTES,
  );

  it(
    'say what they say, in its order, to mammoth',
    async () => {
      const [{ name: paper }] = MODES;
      for (const { name, document } of made.filter((one) => one.name.endsWith(`, ${paper}`))) {
        const { value } = await mammoth.extractRawText({ buffer: Buffer.from(renderDocx(document, FRAME)) });
        const wanted = textsOf(document).map(plain);
        expect([name, ...inOrder(plain(value), wanted)]).toEqual([name, ...wanted]);
      }
    },
    MINUTES,
  );

  it('are of many kinds, letters to all and to each among them', () => {
    const kinds = new Set(made.map(({ document }) => document.kind));
    const rare = ['explanation', 'slip', 'pledge'] as const;
    expect(DOCUMENT_KINDS.filter((kind) => !kinds.has(kind) && !rare.some((one) => one === kind))).toEqual([]);
    expect(made.filter(({ document }) => document.kind === 'letter').length).toBeGreaterThanOrEqual(2 * MODES.length);
  });
});

it.each([
  ['xa-2026', 'who signs', SIGNERS],
  ['xa-2026', 'who issues', AGENCIES],
] as const)(
  'of %s, whatever way there is of saying %s, all nine kinds depart from the decree in nothing',
  async (example, _, ways) => {
    const made = await documentsOf(example, ways, 'the first period');
    const kinds = new Set(made.map(({ document }) => document.kind));
    expect(DOCUMENT_KINDS.filter((kind) => !kinds.has(kind))).toEqual([]);
    expect(findingsIn(made)).toEqual([]);
  },
  MINUTES,
);

/** Text as one line, whatever paragraphs and hard spaces it is broken by. */
function plain(text: string): string {
  return text.replace(/[\s\u00a0]+/gu, ' ').trim();
}

/** What stands in a document from its head to its end. */
function textsOf(document: Document): readonly string[] {
  const { header, typeName, abstract, addressees, body, recipients, signature, counterpart, appendices } = document;
  const signed = [...signature.authority, signature.title, signature.name ?? ''];
  return [
    document.kind === 'pledge' ? '' : header.agency.toUpperCase(),
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Độc lập - Tự do - Hạnh phúc',
    typeName ?? 'V/v',
    ...abstract,
    ...(addressees.length > 0 ? ['Kính gửi:'] : []),
    ...addressees,
    ...body.flatMap(wordsOf),
    ...(recipients.length > 0 ? ['Nơi nhận:'] : []),
    ...recipients,
    ...(counterpart === undefined ? signed : []),
    ...appendices.flatMap(({ title, blocks }) => [
      'Phụ lục',
      title.join(' ').toUpperCase(),
      '(Kèm theo',
      ...blocks.flatMap(wordsOf),
    ]),
  ].filter((text) => text !== '');
}

function wordsOf(block: Block): readonly string[] {
  switch (block.kind) {
    case 'heading':
      return [block.level === 1 ? block.text.toUpperCase() : block.text];
    case 'paragraph':
      return [block.text];
    case 'table':
      return [...block.head.flat().map(({ text }) => text), ...block.rows.flatMap(({ cells }) => cells)];
    case 'chart':
      return [];
  }
}

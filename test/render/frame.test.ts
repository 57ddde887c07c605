import { describe, expect, test } from 'vitest';
import { makeFrame } from '../../src/render/frame.ts';
import { STYLES } from '../../src/render/styles.ts';
import { all, first, parseXml } from './read-docx.ts';

const frame = await makeFrame();
const part = (path: string) => parseXml(frame.parts[path] ?? '');

describe('the parts', () => {
  test('every part is well-formed and free of clocks and of the library’s name', () => {
    for (const xml of Object.values(frame.parts)) {
      expect(() => parseXml(xml)).not.toThrow();
      expect(xml).not.toMatch(/Un-named|\d{4}-\d\d-\d\dT/);
    }
  });

  test('content types and relations name just the parts that are there, or that each document brings', () => {
    const own = ['word/document.xml', 'docProps/core.xml'];
    const present = [...Object.keys(frame.parts), ...own];
    const named = all(part('[Content_Types].xml'), 'Override').map(({ attributes }) =>
      attributes['PartName']?.slice(1),
    );
    const related = [
      ...all(part('_rels/.rels'), 'Relationship').map(({ attributes }) => attributes['Target']),
      ...all(part('word/_rels/document.xml.rels'), 'Relationship').map(
        ({ attributes }) => `word/${attributes['Target']}`,
      ),
    ];
    for (const path of [...named, ...related]) expect(present).toContain(path);
    expect([...named].sort()).toEqual(
      present.filter((path) => !path.endsWith('.rels') && !path.startsWith('[')).sort(),
    );
  });

  test('the header of later pages is a bare page number in the middle, that of the first page is empty', () => {
    const [later, firstPage] = ['word/header1.xml', 'word/header2.xml'].map(part);
    expect(later?.text.trim()).toBe('PAGE');
    expect(firstPage?.text).toBe('');
    const relations = all(part('word/_rels/document.xml.rels'), 'Relationship');
    const idOf = (target: string) =>
      relations.find(({ attributes }) => attributes['Target'] === target)?.attributes['Id'];
    expect(frame.headers).toEqual({ default: idOf('header1.xml'), first: idOf('header2.xml') });
  });

  test('Times New Roman, black and Vietnamese are the default of every letter', () => {
    const defaults = first(part('word/styles.xml'), 'w:docDefaults');
    const fonts = first(defaults, 'w:rFonts').attributes;
    for (const script of ['w:ascii', 'w:hAnsi', 'w:cs', 'w:eastAsia']) expect(fonts[script]).toBe('Times New Roman');
    expect(first(defaults, 'w:lang').attributes['w:val']).toBe('vi-VN');
    expect(first(defaults, 'w:color').attributes['w:val']).toBe('000000');
  });

  test('the styles are ours and no others, Normal is the default, sizes are in half points', () => {
    const styles = all(part('word/styles.xml'), 'w:style').filter(
      ({ attributes }) => attributes['w:type'] === 'paragraph',
    );
    expect(styles.map(({ attributes }) => attributes['w:styleId']).sort()).toEqual(Object.keys(STYLES).sort());
    const sizes = Object.fromEntries(
      styles.map((style) => [style.attributes['w:styleId'], Number(first(style, 'w:sz').attributes['w:val']) / 2]),
    );
    expect(sizes).toEqual(Object.fromEntries(Object.entries(STYLES).map(([id, { size }]) => [id, size])));
    expect(all(part('word/styles.xml'), 'w:spacing').map(({ attributes }) => attributes['w:lineRule'])).not.toContain(
      'exact',
    );
    const standing = styles.filter(({ attributes }) => /^(1|true)$/.test(attributes['w:default'] ?? ''));
    expect(standing.map(({ attributes }) => attributes['w:styleId'])).toEqual(['Normal']);
  });
});

describe('made to be edited', () => {
  const styles = all(part('word/styles.xml'), 'w:style').filter(
    ({ attributes }) => attributes['w:type'] === 'paragraph',
  );
  const style = (id: string) =>
    styles.find(({ attributes }) => attributes['w:styleId'] === id) ?? part('word/styles.xml');

  test.each([
    ['Muc', 'NoiDung'],
    ['Khoan', 'NoiDung'],
    ['Diem', 'NoiDung'],
    ['TenBang', 'NoiDung'],
    ['KinhGui', 'NoiKinhGui'],
    ['NoiNhan', 'NoiNhanDong'],
    ['PhuLuc', 'TenPhuLuc'],
  ])('Enter behind %s opens %s', (id, next) => {
    expect(first(style(id), 'w:next').attributes['w:val']).toBe(next);
  });

  test.each(['NoiDung', 'CanCu', 'Bang12', 'NoiNhanDong'])('Enter behind %s goes on with the same', (id) => {
    expect(all(style(id), 'w:next')).toEqual([]);
  });

  test('every next style is there', () => {
    for (const next of styles.flatMap((one) => all(one, 'w:next')))
      expect(STYLES).toHaveProperty(next.attributes['w:val'] ?? '');
  });

  test('the list of styles opens with Nội dung, Mục, Khoản, Điểm, and holds none of Word’s own', () => {
    const listed = styles
      .filter((one) => all(one, 'w:qFormat').length > 0)
      .map(
        (one) =>
          [Number(first(one, 'w:uiPriority').attributes['w:val']), first(one, 'w:name').attributes['w:val']] as const,
      )
      .sort(([a], [b]) => a - b);
    expect(listed.slice(0, 4).map(([, name]) => name)).toEqual(['Nội dung', 'Mục', 'Khoản có tiêu đề', 'Điểm']);
    expect(listed.map(([, name]) => name)).not.toContain('Ngắt');
    expect(first(part('word/styles.xml'), 'w:latentStyles').attributes).toMatchObject({
      'w:defSemiHidden': '1',
      'w:defQFormat': '0',
    });
  });

  test('headings keep their lines together, and no line of a paragraph stands alone on a page', () => {
    for (const id of ['Muc', 'Khoan', 'Diem', 'PhuLuc']) expect(all(style(id), 'w:keepLines')).toHaveLength(1);
    expect(all(style('Normal'), 'w:widowControl')).toHaveLength(1);
  });

  test('numbers have a decimal comma, in Vietnamese', () => {
    expect(first(part('word/settings.xml'), 'w:decimalSymbol').attributes['w:val']).toBe(',');
    expect(first(part('word/settings.xml'), 'w:themeFontLang').attributes['w:val']).toBe('vi-VN');
  });
});

import { describe, expect, it } from 'vitest';
import { readYaml } from '../../src/load/yaml.ts';
import type { Tree } from '../../src/load/tree.ts';
import { listed } from '../support/workspace.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Faults of a text as `code f:line:column`. */
function faultsOf(content: string | Uint8Array): readonly string[] {
  const { diagnostics, text } = readYaml(typeof content === 'string' ? bytesOf(content) : content, 'f');
  return listed(diagnostics, new Map(text === undefined ? [] : [['f', text]]));
}

function plain(tree: Tree | undefined): unknown {
  if (tree === undefined) return undefined;
  if (tree.kind === 'scalar') return tree.absent ? undefined : tree.text;
  if (tree.kind === 'list') return tree.items.map(plain);
  return Object.fromEntries(tree.entries.map(({ key, value }) => [key.text, plain(value)]));
}

const valueOf = (text: string): unknown => plain(readYaml(bytesOf(text), 'f').tree);

describe('values are the text that was typed', () => {
  it.each([
    [
      'numbers keep their zeros, points and commas',
      'a: [08, 1.10, 0123456789, 99999999999999999999]\nb: 1.234,5',
      { a: ['08', '1.10', '0123456789', '99999999999999999999'], b: '1.234,5' },
    ],
    [
      'yes, no and dates are text',
      'a: yes\nb: 01/01\nc: 2024-06-25\nd: true',
      { a: 'yes', b: '01/01', c: '2024-06-25', d: 'true' },
    ],
    [
      'nothing, ~ and null are nothing; empty quotes are an empty text',
      "a:\nb: ~\nc: null\nd: ''",
      { a: undefined, b: undefined, c: undefined, d: '' },
    ],
    ['decomposed letters are composed, in keys too', 'ti\u0302n: hoa\u0300n', { tîn: 'hoàn' }],
    ['Windows line ends are line ends', 'a: |\r\n  b\r\n  c\r\nd: e\r\n', { a: 'b\nc\n', d: 'e' }],
    ['line ends of old Macs are line ends', 'a: |\r  b\r  c\rd: e\r', { a: 'b\nc\n', d: 'e' }],
    ['a header that only says YAML 1.2 says nothing', '%YAML 1.2\n---\na: b', { a: 'b' }],
    ['a byte order mark is no part of the first key', '\ufeffa: b', { a: 'b' }],
    ['invisible characters of web pages are dropped', 'a: van\u200b_phong\ufeff', { a: 'van_phong' }],
    ['an alias stands for what it names', 'a: &x [b]\nc: *x', { a: ['b'], c: ['b'] }],
    ['comments with a blank, and whole lines of them, raise nothing', '# a\na: b # c\n#d\n', { a: 'b' }],
  ])('%s', (_, text, expected) => {
    expect(faultsOf(text)).toEqual([]);
    expect(valueOf(text)).toEqual(expected);
  });
});

describe('what YAML passes over in silence', () => {
  it.each([
    [
      'tags, also unknown ones and a lone !',
      'a: !!js/function x\nb: !x y\nc: !',
      ['yaml-not-supported f:1:4', 'yaml-not-supported f:2:4', 'yaml-not-supported f:3:4'],
    ],
    ['a directive', '%YAML 1.1\n---\na: b', ['yaml-not-supported f:1:1']],
    ['a tag behind line ends of old Macs and of Windows', 'a: b\r# c\r\nd: !x y', ['yaml-not-supported f:3:4']],
    ['a second document', 'a: b\n---\nc: d\n', ['yaml-not-supported f:2:1']],
    ['a merge key', 'a: &x { b: c }\nd:\n  <<: *x', ['yaml-not-supported f:3:3']],
    ['an alias within what it stands for', 'a: &x [b, *x]', ['yaml-not-supported f:1:11']],
    [
      'ten of ten of ten aliases',
      `a: &a [1]\nb: &b [${'*a,'.repeat(9)}*a]\nc: [${'*b,'.repeat(9)}*b]`,
      ['yaml-not-supported f:2:11'],
    ],
    ['an alias of nothing', 'a: *b', ['yaml-syntax f:1:4']],
    ['keys that are no text', '? a\n: b\n', ['yaml-not-supported f:1:1']],
    ['a list as key', '[a]: b', ['yaml-not-supported f:1:1']],
    ['control characters, typed and escaped', 'a: b\u0001c', ['control-character f:1:5']],
    ['an escaped control character', 'a: "\\u0007"', ['control-character f:1:4']],
    ['half of a character beyond the basic plane', 'a: "\\ud800"', ['control-character f:1:4']],
    ['a mark that turns the reading direction', 'a: b\u202ec', ['control-character f:1:5']],
    ['text cut by a #', 'a: Quyết định #12 ngày', ['comment-cuts-text f:1:15']],
    ['text lost whole behind a #', 'a: #12\nb: c', ['comment-cuts-text f:1:4']],
    [
      'a value of > or | and a digit, which YAML takes for the head of an empty text',
      'a: >5\nb:\n  - |2\nc: >1-',
      ['yaml-syntax f:1:4', 'yaml-syntax f:3:5', 'yaml-syntax f:4:4'],
    ],
    ['a text whose head tells its indentation', 'a: >2\n   b\nc: |1\n  d\ne: |-\nf: >\n', []],
    ['items without a blank', 'a:\n  -b\n  -c', ['dash-without-space f:2:3']],
    ['an item without a blank behind a sound one', 'a:\n- b\n  -c', ['dash-without-space f:3:3']],
    ['a number with a minus is no item', 'a: -5\nb:\n  -5', []],
    ['a decimal comma in braces', 'a: { value: 1.234,5, source: x }', ['comma-in-braces f:1:19']],
    ['prose with a comma in braces', 'a: { b: Ban hành văn bản, kế hoạch, c: d }', ['comma-in-braces f:1:27']],
    ['indentation by no-break spaces', 'a:\n  b: c\n\u00a0 d: e', ['nbsp-indentation f:3:1']],
    ['a no-break space behind a colon', 'a:\u00a0b', ['nbsp-indentation f:1:3']],
    ['keys of JavaScript objects', '__proto__: x\nprototype: y', ['reserved-key f:1:1', 'reserved-key f:2:1']],
    ['a key for the third time', 'a: 1\na: 2\na: 3', ['duplicate-key f:2:1', 'duplicate-key f:3:1']],
    ['two keys that differ in composition only', 'h\u00f2a: 1\nho\u0300a: 2', ['duplicate-key f:2:1']],
  ])('%s', (_, text, expected) => {
    expect(faultsOf(text)).toEqual(expected);
  });
});

describe('errors of YAML, all of a file, each by the mistake behind it', () => {
  it.each([
    ['colon-in-text', 'a: Ban hành: kế hoạch', '1:4'],
    ['needs-quotes', 'target: >= 98', '1:10'],
    ['needs-quotes', 'a: @b', '1:4'],
    ['quote-not-closed', 'a: "b\nc: d\n', '1:4'],
    ['bracket-not-closed', 'a: [b, c\nd: e\n', '2:1'],
    ['colon-missing', 'a: b\nc\nd: e', '2:1'],
    ['indentation', 'a:\n  b: c\n d: e', '3:1'],
    ['text-after-value', 'a: "b" c', '1:8'],
    ['escape', 'a: "C:\\qd"', '1:7'],
    ['dash-without-space', 'a:\n  - b\n  -c\n', '3:1'],
    ['list-behind-key', 'a: - b', '1:4'],
    ['key-missing', ': a', '1:1'],
  ])('%s in %j', (kind, text, at) => {
    const { diagnostics } = readYaml(bytesOf(text), 'f');
    expect(faultsOf(text)).toEqual([`yaml-syntax f:${at}`]);
    expect(diagnostics[0]?.args).toMatchObject({ kind });
  });

  it('tells every line that is wrong, each once', () => {
    expect(faultsOf('a: @b\nc: "d" e\nf: >= 1')).toEqual([
      'yaml-syntax f:1:4',
      'yaml-syntax f:2:8',
      'yaml-syntax f:3:5',
    ]);
  });

  it.each([
    [
      'a key without its colon',
      's: 1\nagency\n  name: a b\n  code: c\n\n  signer:\n    title: d\n  e: f\ng: "h" i',
      ['2:1', '9:8'],
    ],
    [
      'a key with a value on its line and keys below',
      'agency: a\n  name: b\n  signer:\n    title: d\n  e: f\ng: h: i',
      ['1:9', '6:4'],
    ],
    ['an item without its key', '- a\n  b: c\n  d: "e" f\n- g: h: i', ['1:3', '3:10', '4:6']],
    ['a text with a colon says nothing of the next', 'a:\n  b: c: d\n  e: f: g', ['2:6', '3:6']],
  ])('does not tell again of the lines below it what is wrong with %s', (_, text, at) => {
    expect(faultsOf(text)).toEqual(at.map((each) => `yaml-syntax f:${each}`));
  });

  it('names a tab in indentation', () => {
    expect(faultsOf('a:\n  b: c\n\td: e')).toEqual(['tab-indentation f:3:1']);
  });

  it('names no-break spaces first where they broke the file', () => {
    expect(faultsOf('a:\n\u00a0\u00a0b: c\nd: e')[0]).toBe('nbsp-indentation f:2:1');
  });
});

describe('files that are no text of ours', () => {
  it.each([
    ['UTF-16 with a mark', new Uint8Array(Buffer.from('\ufeffa: b', 'utf16le')), ['not-utf8 f']],
    ['UTF-16 without one', new Uint8Array(Buffer.from('schema: cchc/plan/1', 'utf16le')), ['not-utf8 f']],
    ['Latin-1: the first byte that is no UTF-8', new Uint8Array([0x61, 0x3a, 0x20, 0xe1, 0x20]), ['not-utf8 f:1:4']],
    ['more than 1 MB', new Uint8Array(1_048_577).fill(0x61), ['file-too-large f']],
    ['nothing', '', ['file-empty f']],
    ['blanks and comments', '\n# a\n', ['file-empty f']],
  ])('%s', (_, content, expected) => {
    expect(faultsOf(content)).toEqual(expected);
  });
});

describe('files made to hang a reader end in one fault', () => {
  const much = 1_000_000;
  it.each([
    ['60,000 keys', Array.from({ length: 60_000 }, (_, i) => `k${i}: ${i}`).join('\n'), 'too-many-lines'],
    ['15,000 keys on a line each', 'a: b\n'.repeat(15_000), 'too-many-values'],
    ['200,000 keys', 'a: b\n'.repeat(200_000), 'too-many-lines'],
    ['200,000 keys in braces', `{${'a: b,'.repeat(200_000)}}`, 'too-many-values'],
    ['one list in another', '['.repeat(much), 'too-deep'],
    ['one map in another', '{'.repeat(much), 'too-deep'],
    ['dashes', '- '.repeat(much / 2), 'too-deep'],
    ['65 levels', `${'['.repeat(65)}${']'.repeat(65)}`, 'too-deep'],
    ['colons', ': '.repeat(much / 2), 'too-deep'],
    ['closing brackets', '}'.repeat(much), 'yaml-syntax'],
    ['quotes', '"'.repeat(much), 'yaml-syntax'],
    ['anchors', '&a '.repeat(much / 4), 'yaml-syntax'],
    ['escapes', `"${'\\x'.repeat(much / 2 - 2)}"`, 'yaml-syntax'],
    ['escapes in many texts', 'a: "\\x"\n'.repeat(9_000), 'yaml-syntax'],
    ['escapes without their digits', `"${'\\uD8'.repeat(much / 4 - 1)}"`, 'yaml-syntax'],
    ['an open quote', `"${'a '.repeat(much / 2)}`, 'yaml-syntax'],
    ['an open quote over many lines', `"${'a\n'.repeat(much / 2)}`, 'too-many-lines'],
    ['aliases', '*a '.repeat(much / 3), 'yaml-syntax'],
    ['documents', '---\n'.repeat(15_000), 'too-many-values'],
    ['many documents', '---\n'.repeat(much / 4), 'too-many-lines'],
    ['blank lines', `a: b\n${'\n'.repeat(much)}c: d`, 'too-many-lines'],
    ['blank lines of Windows', `a: b${'\r\n'.repeat(much / 2)}`, 'too-many-lines'],
    ['lines of blanks', `a: b\n${' \n'.repeat(much / 2)}`, 'too-many-lines'],
    ['blank lines within a text', `a: |\n${'\n'.repeat(much)}  b`, 'too-many-lines'],
    ['comments', `a: b\n${'#\n'.repeat(much / 2)}`, 'too-many-lines'],
    ['control characters', '\u0001'.repeat(much), 'control-character'],
  ])('%s', (_, text, code) => {
    const faults = faultsOf(text);
    expect(faults[0]).toMatch(new RegExp(`^${code} `, 'u'));
    expect(faults.length).toBeLessThanOrEqual(60);
  });

  it.each([
    ['a text of 19,999 lines', `a: |\n${'  một dòng\n'.repeat(19_999)}`],
    ['a map with 19,000 blank lines', `a:\n  b: c\n${'\n'.repeat(19_000)}  d: e\n`],
    ['a list with 19,000 lines of comment', `a:\n  - b\n${'  #\n'.repeat(19_000)}  - c\n`],
    ['a text with 260,000 escapes', `a: "${'\\x41'.repeat(250_000)}${'\\"'.repeat(10_000)}"`],
  ])('%s is no such file', (_, text) => {
    expect(faultsOf(text)).toEqual([]);
  });

  it('the first line too many is the place, the number of all is told', () => {
    const text = 'a: b\n'.repeat(20_001);
    expect(faultsOf(text)).toEqual(['too-many-lines f:20001:1']);
    expect(readYaml(bytesOf(text), 'f').diagnostics[0]?.args).toEqual({ lines: 20_001, limit: 20_000 });
  });

  it('a wrong escape in front of many is told where it stands', () => {
    expect(faultsOf(`a: "C:\\q${'\\x'.repeat(400_000)}"`)).toEqual(['yaml-syntax f:1:7']);
  });

  it('many blank lines and comments change neither values nor places', () => {
    const between = `${'\n'.repeat(30)}${'    # x\n'.repeat(30)}`;
    const text = `a:\n  - b: c\n${between}    d: e # f\n${between}  - g\n`;
    expect(valueOf(text)).toEqual({ a: [{ b: 'c', d: 'e' }, 'g'] });
    expect(faultsOf(text.replace('g', '!h g'))).toEqual(['yaml-not-supported f:124:5']);
  });
});

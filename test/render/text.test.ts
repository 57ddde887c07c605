import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { joinParted } from '../../src/render/tables-xml.ts';
import { withoutEnd } from '../../src/render/title.ts';
import { paragraph, printableLine, printableLines, run } from '../../src/render/xml.ts';
import { parseXml } from './read-docx.ts';

describe('printable lines', () => {
  test.each<readonly [string, string, readonly string[]]>([
    ['plain text is itself', 'Kế hoạch số 75/KH-UBND', ['Kế hoạch số 75/KH-UBND']],
    ['line ends of every system part lines', 'a\r\nb\rc\nd\u000Be\u0085f\u2028g', ['a', 'b', 'c', 'd', 'e', 'f', 'g']],
    ['blank lines are left out', '\n a \n\n \nb\n', ['a', 'b']],
    ['a tab is a space', 'a\tb', ['a b']],
    ['decomposed letters are composed', 'Tie\u0302\u0301ng Vie\u0323\u0302t', ['Tiếng Việt']],
    ['controls are dropped', 'a\u0000\u0007\u001B\u007F\u0090b', ['ab']],
    ['noncharacters are dropped', 'a\uFFFE\uFFFF\u{1FFFE}b', ['ab']],
    ['half a surrogate pair is shown as lost', 'a\uD800b\uDC00', ['a\uFFFDb\uFFFD']],
    ['a whole pair stays', 'a😀b', ['a😀b']],
    ['a no-break space inside stays', 'a\u00A0b', ['a\u00A0b']],
  ])('%s', (_, text, lines) => {
    expect(printableLines(text)).toEqual(lines);
  });

  test('a line for one place joins them', () => {
    expect(printableLine('Quyết định\nsố 5')).toBe('Quyết định số 5');
  });
});

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.nat({ max: 0xffff })).map((units) => String.fromCharCode(...units)),
);

describe('any text', () => {
  test('printed in a run, is well-formed XML that reads back the same', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const line = printableLine(text);
        expect(parseXml(`<d xmlns:w="w">${paragraph('NoiDung', run(line))}</d>`).text).toBe(line);
      }),
      { numRuns: 500 },
    );
  });

  test('is printable once and for all', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(printableLine(printableLine(text))).toBe(printableLine(text));
      }),
    );
  });

  test.each(['&', '<', '>', '"', "'", ']]>', '&amp;', '<w:p/>'])('%s means itself', (text) => {
    expect(parseXml(`<d xmlns:w="w">${run(text)}</d>`).text).toBe(text);
  });
});

describe('without its end', () => {
  test.each([
    ['Phòng Nội vụ huyện;', 'Phòng Nội vụ huyện'],
    ['UBND huyện. , ;', 'UBND huyện'],
    ['.a.b', '.a.b'],
    [' ;.', ''],
  ])('%j is %j', (name, expected) => {
    expect(withoutEnd(name)).toBe(expected);
  });

  test('a name of 300,000 dots takes no longer than its letters', () => {
    expect(withoutEnd(`${'.'.repeat(300_000)}xã`)).toHaveLength(300_002);
  }, 2000);
});

describe('parts of a page', () => {
  const TABLE = '<w:tbl>x</w:tbl>';

  test('are parted where two tables meet, also across what prints nothing', () => {
    expect(joinParted(['', '<w:p/>', TABLE, '', TABLE, '<w:p/>'])).toMatch(
      /^<w:p\/><w:tbl>x<\/w:tbl><w:p>(?:(?!<w:tbl>).)*<\/w:p><w:tbl>x<\/w:tbl><w:p\/>$/u,
    );
  });

  test('one hundred thousand of them take no longer than their letters', () => {
    expect(joinParted(Array.from({ length: 100_000 }, () => '<w:p/>'))).toHaveLength(600_000);
  }, 2000);
});

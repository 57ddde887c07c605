import { describe, expect, it } from 'vitest';
import { arithmetic } from '../../../src/compose/workbook/arithmetic.ts';
import { countListed, countRows, rateOf, type CountedColumn } from '../../../src/compose/workbook/formulas.ts';
import { sheetNames } from '../../../src/compose/sheet-names.ts';
import { exact } from '../../../src/model/exact.ts';

const CELLS: Readonly<Record<string, { address: string; value: ReturnType<typeof exact> | undefined }>> = {
  a: { address: 'D5', value: exact(524, 10) },
  b: { address: 'D6', value: exact(498, 10) },
  none: { address: 'D7', value: undefined },
  zero: { address: 'D8', value: exact(0) },
};
const cellOf = (id: string): (typeof CELLS)[string] | undefined => CELLS[id];

describe('a formula of the indicators in the workbook', () => {
  it.each([
    ['a + b', 'D5+D6', exact(1022, 10)],
    ['a - b - a', 'D5-D6-D5', exact(-498, 10)],
    ['a - (b - a)', 'D5-(D6-D5)', exact(550, 10)],
    // 100 × (52,4 − 49,8) ÷ 49,8 = 260 ÷ 49,8
    ['100 * (a - b) / b', '100*(D5-D6)/D6', exact(2600, 498)],
    ['a + none', 'D5+N(D7)', exact(524, 10)],
    ['a * 0.5', 'D5*0.5', exact(262, 10)],
  ])('%s is %s', (expression, formula, result) => {
    const reckoned = arithmetic(expression, cellOf);
    expect(reckoned?.formula).toBe(formula);
    expect(reckoned?.result.equals(result)).toBe(true);
  });

  it.each([
    'a > b ? a : b',
    'a + unknown',
    'a / zero',
    'previous.a',
    'max(a, b)',
    'a +',
    '(a',
    'a b',
    '',
    '-a',
    "a + 'x'",
  ])('%s is none', (expression) => expect(arithmetic(expression, cellOf)).toBeUndefined());
});

const column = (texts: readonly string[]): CountedColumn => ({
  sheet: 'Phụ lục I',
  area: { top: 5, left: 9, bottom: 4 + texts.length, right: 9 },
  texts,
});

describe('counting', () => {
  it('finds a text whatever its case, as Excel does', () => {
    const reckoned = countRows([
      { column: column(['Thường xuyên', 'thường xuyên', 'Chưa đến hạn']), text: 'Thường xuyên' },
    ]);
    expect(reckoned?.formula).toBe(`COUNTIF('Phụ lục I'!$I$5:$I$7,"Thường xuyên")`);
    expect(reckoned?.result.valueOf()).toBe(2);
  });

  it.each(['Tổ *', 'Đơn vị?', '=1', '<tổ>', 'a~b'])('leaves %s alone, which Excel would read as a pattern', (text) =>
    expect(countRows([{ column: column([text]), text }])).toBeUndefined(),
  );

  it('finds an entry of a list, not a word that begins like it', () => {
    const reckoned = countListed(column(['PAR INDEX; SIPAS', 'PAR', 'SIPAS']), { text: 'PAR', at: '$B9' }, []);
    expect(reckoned.formula).toBe(`SUMPRODUCT(1*ISNUMBER(FIND("; "&$B9&"; ","; "&'Phụ lục I'!$I$5:$I$7&"; ")))`);
    expect(reckoned.result.valueOf()).toBe(1);
  });

  it('divides nothing by 0', () => {
    expect(rateOf({ address: 'E5', value: exact(1) }, { address: 'F5', value: exact(0) })).toBeUndefined();
  });
});

describe('names of sheets', () => {
  it.each([
    [
      ['Phụ lục I', 'phụ lục i'],
      ['Phụ lục I', 'phụ lục i (2)'],
    ],
    [["Phụ lục 1/2: [a]*?\\'"], ['Phụ lục 1-2- -a----']],
    [
      ['a'.repeat(40), 'a'.repeat(40)],
      ['a'.repeat(31), `${'a'.repeat(27)} (2)`],
    ],
    [["''"], ['Trang']],
  ])('%j are %j', (wishes, names) => expect(sheetNames(wishes)).toEqual(names));
});

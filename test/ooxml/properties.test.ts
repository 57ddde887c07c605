import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnLetters } from '../../src/model/cell-address.ts';
import { readAddress } from '../../src/ooxml/sheets/addresses.ts';
import { readDigits } from '../../src/ooxml/sheets/digits.ts';
import { formatShows } from '../../src/ooxml/sheets/number-format.ts';
import { isRefusal, readWorkbook } from '../../src/ooxml/sheets/read-workbook.ts';
import { serialDays } from '../../src/ooxml/sheets/serial-date.ts';
import { cells, makeWorkbook } from '../support/sheets.ts';

describe('digits', () => {
  it('are those of the number, to fifteen that count', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, min: -1e300, max: 1e300 }), (number) => {
        const digits = readDigits(String(number)) ?? '';
        expect(digits).toMatch(/^-?(?:0|[1-9]\d*)(?:\.\d*[1-9])?$/);
        // Half up and half even differ in the last of them only.
        expect(Math.abs(Number(digits) - number)).toBeLessThanOrEqual(Math.abs(number) * 1e-14);
      }),
    );
  });

  it('of a number with fifteen or fewer stay as they are', () => {
    const decimal = fc.tuple(fc.bigInt({ min: 1n, max: 999_999_999_999_999n }), fc.integer({ min: -30, max: 30 }));
    fc.assert(
      fc.property(decimal, ([whole, exponent]) => {
        const [plain, scientific] = [readDigits(`${whole}e${exponent}`), readDigits(`${whole}0e${exponent - 1}`)];
        expect(scientific).toBe(plain);
        expect(Number(plain)).toBe(Number(`${whole}e${exponent}`));
      }),
    );
  });
});

it('every column has letters that are read as that column', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 16_384 }), fc.integer({ min: 1, max: 1_048_576 }), (column, row) => {
      expect(readAddress(`${columnLetters(column)}${row}`)).toEqual({ row, column });
    }),
  );
});

it('a day follows the day before it', () => {
  const dayOf = serialDays(false);
  fc.assert(
    fc.property(fc.integer({ min: 61, max: 2_958_464 }), (serial) => {
      const [before, after] = [dayOf(serial), dayOf(serial + 1)].map((day) => Date.parse(String(day)));
      expect((after ?? 0) - (before ?? 0)).toBe(86_400_000);
    }),
  );
});

it('any format code shows something, in time that grows with its length', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(...'dmyhs%0#"[]\\;*_ eE+-@$'), maxLength: 60 }),
      (code) => formatShows(code).length > 0,
    ),
  );
  expect(formatShows('"'.repeat(1_000_000))).toBe('number');
  expect(formatShows('['.repeat(1_000_000))).toBe('number');
});

it('what is put in a workbook is what is read from it', () => {
  const text = fc
    .string({ unit: 'grapheme', minLength: 1 })
    .filter((each) => /^[\p{L}\p{N} .,;:()/%-]+$/u.test(each) && !each.includes('_x'));
  const cell = fc.option(
    fc.oneof(
      text.map((each) => `Nội dung ${each}`),
      fc.integer(),
      fc.boolean(),
    ),
    { nil: undefined },
  );
  fc.assert(
    fc.property(fc.array(fc.array(cell, { maxLength: 5 }), { maxLength: 5 }), (table) => {
      const workbook = readWorkbook(makeWorkbook({ sheets: [{ name: 'S', rows: cells(...table) }] }));
      const read = isRefusal(workbook) ? [] : (workbook.sheets[0]?.rows ?? []);
      const back = table.map((row, y) =>
        row.map((_, x) => {
          const found = read
            .find(({ number }) => number === y + 1)
            ?.cells.find(({ column }) => column === x + 1)?.content;
          switch (found?.kind) {
            case 'text':
              return found.text;
            case 'number':
              return Number(found.digits);
            case 'yes-no':
              return found.value;
            default:
              return undefined;
          }
        }),
      );
      expect(back).toEqual(
        table.map((row) => row.map((each) => (typeof each === 'string' ? each.normalize('NFC') : each))),
      );
    }),
  );
});

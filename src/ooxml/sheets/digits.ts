/** Digits that Excel keeps of a number; what a double has beyond them is noise (0.30000000000000004). */
const KEPT = 15;

const NUMBER = /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d{1,3}))?$/u;
const SHORT = /^(?:0|-?[1-9]\d{0,14})$/u;

/** A number as a sheet stores it (`1.2345E+3`) in plain decimal digits (`1234.5`), to 15 significant ones; undefined for any other text. */
export function readDigits(stored: string): string | undefined {
  if (SHORT.test(stored)) return stored;
  const [, sign = '', whole = '', decimals = '', exponent = '0'] = NUMBER.exec(stored) ?? [];
  if (whole === '' && decimals === '') return undefined;
  const all = `${whole}${decimals}`.replace(/^0+/u, '');
  // Where the point stands among the digits without leading zeros.
  const point = whole.length + Number(exponent) - (whole.length + decimals.length - all.length);
  const digits = plain(rounded(all, point));
  return sign === '-' && digits !== '0' ? `-${digits}` : digits;
}

interface Decimal {
  /** Without a leading zero; empty for zero. */
  readonly all: string;
  /** How many of them stand before the point; negative where zeros stand behind it first. */
  readonly point: number;
}

/** Half up, as Excel does. */
function rounded(all: string, point: number): Decimal {
  if (all.length <= KEPT) return { all, point };
  const kept = BigInt(all.slice(0, KEPT)) + (all.charCodeAt(KEPT) >= FIVE ? 1n : 0n);
  const text = String(kept);
  return { all: text, point: point + text.length - KEPT };
}

const FIVE = 0x35;

function plain({ all, point }: Decimal): string {
  const digits = all.replace(/0+$/u, '');
  if (digits === '') return '0';
  if (point <= 0) return `0.${'0'.repeat(-point)}${digits}`;
  return digits.length <= point ? digits.padEnd(point, '0') : `${digits.slice(0, point)}.${digits.slice(point)}`;
}

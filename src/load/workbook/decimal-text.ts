/** Digits of Excel as a Vietnamese would type them: `1234.5` is "1234,5", and 0.999 shown in percent is "99,9%". No thousands are grouped. */
export function decimalText(digits: string, shown: 'number' | 'percent'): string {
  const text = shown === 'percent' ? timesHundred(digits) : digits;
  return `${text.replace('.', ',')}${shown === 'percent' ? '%' : ''}`;
}

/** The same with a dot before every three digits of the whole part: "1.234,5". */
export function groupedText(digits: string): string {
  const [whole = '', decimals] = digits.split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/gu, '.');
  return decimals === undefined ? grouped : `${grouped},${decimals}`;
}

/** Decimal digits times a hundred, without going by way of a double. */
function timesHundred(digits: string): string {
  const sign = digits.startsWith('-') ? '-' : '';
  const [whole = '', decimals = ''] = digits.replace('-', '').split('.');
  const moved = decimals.padEnd(2, '0');
  return `${sign}${trimmed(`${whole}${moved.slice(0, 2)}`, moved.slice(2))}`;
}

function trimmed(whole: string, decimals: string): string {
  const left = whole.replace(/^0+(?=\d)/u, '');
  const right = decimals.replace(/0+$/u, '');
  return right === '' ? left : `${left}.${right}`;
}

/** Significant digits that a sum of a double keeps true; what stands behind them in a long number is noise of the machine. */
const TRUE_DIGITS = 12;

/** Digits, at most, of a number that somebody meant to write. */
const MEANT_DIGITS = 10;

/** The number that noise of Excel's arithmetic hides (`9.99999999999998` is 10), or undefined where there is none. */
export function withoutNoise(digits: string): string | undefined {
  const bare = digits.replace(/^-/u, '').replace('.', '').replace(/^0+/u, '');
  if (!digits.includes('.') || bare.length <= TRUE_DIGITS) return undefined;
  const [mantissa = '', exponent = '0'] = Number(digits)
    .toExponential(TRUE_DIGITS - 1)
    .split('e');
  const meant = mantissa.replace(/0+$/u, '').replace(/\.$/u, '');
  if (meant.replace(/\D/gu, '').length > MEANT_DIGITS) return undefined;
  return plain(meant, Number(exponent));
}

/** A mantissa and a power of ten as plain digits. */
function plain(mantissa: string, exponent: number): string {
  const sign = mantissa.startsWith('-') ? '-' : '';
  const [whole = '', decimals = ''] = mantissa.replace('-', '').split('.');
  const all = whole + decimals;
  const point = whole.length + exponent;
  if (point <= 0) return `${sign}${trimmed('0', '0'.repeat(-point) + all)}`;
  return `${sign}${trimmed(all.slice(0, point).padEnd(point, '0'), all.slice(point))}`;
}

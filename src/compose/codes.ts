const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];

/** The order of codes on a form: Roman parts and numbers by their value (III.3.2 before III.3.10), a part before its letters (III.3.0b before III.3.0b1); other letters after them, no code last. */
export function compareCodes(a: string, b: string): number {
  const left = keyOf(a);
  const right = keyOf(b);
  for (let i = 0; i < Math.max(left.length, right.length); i += 1) {
    const order = comparePart(left[i], right[i]);
    if (order !== 0) return order;
  }
  return 0;
}

/** Behind every letter. */
const LAST = '\uffff';

function keyOf(code: string): readonly (number | string)[] {
  if (code === '') return [LAST];
  return code.split('.').flatMap((part, index) => {
    const roman = index === 0 ? ROMAN.indexOf(part) : -1;
    if (roman >= 0) return [roman];
    return (part.match(/\d+|\D+/gu) ?? []).map((piece) => (/^\d/u.test(piece) ? Number(piece) : piece));
  });
}

function comparePart(a: number | string | undefined, b: number | string | undefined): number {
  if (a === b) return 0;
  if (a === undefined || b === undefined) return a === undefined ? -1 : 1;
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  if (typeof a === 'number' || typeof b === 'number') return typeof a === 'number' ? -1 : 1;
  return a < b ? -1 : 1;
}

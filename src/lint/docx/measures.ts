/** Twips of each unit that a strict document may write its lengths in. */
const UNITS: Readonly<Record<string, number>> = {
  mm: 1440 / 25.4,
  cm: 1440 / 2.54,
  in: 1440,
  pt: 20,
  pc: 240,
  pi: 240,
  px: 15,
};

/** A length in twips: a bare number, or one with a unit; undefined where it is none. */
export function twipsOf(text: string | undefined): number | undefined {
  return measure(text, 1);
}

/** A font size in pt: a bare number is half-points. */
export function pointsOf(text: string | undefined): number | undefined {
  const twips = measure(text, 10);
  return twips === undefined ? undefined : twips / 20;
}

function measure(text: string | undefined, bare: number): number | undefined {
  if (text === undefined) return undefined;
  const [, number = '', unit = ''] = /^\s*([+-]?\d{1,9}(?:\.\d{1,9})?)(mm|cm|in|pt|pc|pi|px)?\s*$/.exec(text) ?? [];
  if (number === '') return undefined;
  return Math.round(Number(number) * (UNITS[unit] ?? bare) * 100) / 100;
}

/** A whole number; undefined where it is none. */
export function integerOf(text: string | undefined): number | undefined {
  return text !== undefined && /^[+-]?\d{1,9}$/.test(text.trim()) ? Number(text) : undefined;
}

/** An on/off property that is present: on, unless its value says no. */
export function isOn(value: string | undefined): boolean {
  return value !== '0' && value !== 'false' && value !== 'off';
}

/** English Metric Units (drawings) in a twip. */
export const EMU_PER_TWIP = 635;

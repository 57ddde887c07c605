/**
 * `text` as it is compared: lower case, without marks (so that "hoà" and "hòa" are one), đ as d, every run of spaces
 * (also no-break ones) as one space, none at the ends. Here, below `vietnamese/`, because the names of a plan are resolved with it.
 */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replaceAll('đ', 'd')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** A name as it is compared: folded, with one hyphen for every dash, whatever blanks stand around it ("VP – TK" is "vp-tk"). */
export function foldName(name: string): string {
  return fold(name).replace(/ ?[-\u2010-\u2015\u2212] ?/gu, '-');
}

/** The number of a document as it is compared: "Kế hoạch số 75 /KH-UBND" is "75/kh-ubnd". */
export function foldNumber(number: string): string {
  return foldName(number)
    .replace(/^[a-z ]+(?=\d)/u, '')
    .replaceAll(' ', '');
}

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

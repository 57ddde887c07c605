/** `text` as names are compared: lower case, without marks (đ is d), every run of blanks one space: "Văn  Phòng" and "van phong" are one. */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replaceAll('đ', 'd')
    .replace(/\s+/gu, ' ')
    .trim();
}

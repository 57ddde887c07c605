/** Số, ký hiệu taken apart, however it was typed. */
export interface NumberLine {
  /** Its word, as typed: Số, SỐ, số; empty where there is none. */
  readonly label: string;
  readonly colon: boolean;
  /** Its figures; empty where its place was left blank. */
  readonly digits: string;
  /** What stands in its place: dots, underscores. Empty: blanks, or figures. */
  readonly placeholder: string;
  /** A year between number and ký hiệu. */
  readonly year?: string;
  /** What follows the number, without blanks, with hyphen-minus and one stroke: /KH-UBND. */
  readonly symbol: string;
  /** Groups of the ký hiệu: KH, UBND. */
  readonly groups: readonly string[];
  /** Whether it is written exactly so: no blank around stroke and hyphens, no other dash. */
  readonly tight: boolean;
}

const LINE = /^\s*(?<label>s[ốo0ôồ])?(?<colon>\s*[:.;])?(?<number>[\s\d._…·]*)(?<rest>.*)$/isu;

/** Reads a line of Số, ký hiệu. */
export function readNumberLine(text: string): NumberLine {
  const { label = '', colon = '', number = '', rest = '' } = LINE.exec(text.normalize('NFC'))?.groups ?? {};
  const written = rest.trim();
  const joined = written
    .replace(/[\u2010-\u2015\u2212]/gu, '-')
    .replace(/\\/gu, '/')
    .replace(/\s*([/-])\s*/gu, '$1')
    .replace(/[.,;]+$/u, '');
  const year = /^\/(\d{4})(?=[/-])/u.exec(joined)?.[1];
  const symbol = year === undefined ? joined : joined.slice(year.length + 1);
  const digits = number.replace(/\D/gu, '');
  return {
    label: label.trim(),
    colon: colon.trim() === ':',
    digits,
    placeholder: digits === '' ? number.replace(/\s/gu, '') : '',
    ...(year === undefined ? {} : { year }),
    symbol,
    groups: symbol.split(/[/-]/u).filter((group) => group !== ''),
    tight: written === joined && (digits === '' || !/\d\s+$/u.test(number) || !/^[/-]/u.test(written)),
  };
}

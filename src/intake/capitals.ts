import { isCapitals } from '../lint/rules/shown.ts';

/** What capitals become in running text, and whether anything showed which letters stay capital. */
export interface Recased {
  readonly text: string;
  readonly sure: boolean;
}

/** A text in capitals as it stands elsewhere in the document; else in small letters but for its first, names and abbreviations. */
export function recase(text: string, document: string): Recased {
  if (!isCapitals(text)) return { text, sure: true };
  const found = elsewhere(text, document);
  if (found !== undefined) return { text: upperFirst(found), sure: true };
  const kept = abbreviationsIn(document);
  const words = text
    .split(/(?<=\s)|(?<=[(/-])/u)
    .map((word) => (kept.has(lettersOf(word)) ? word : word.toLowerCase()));
  return { text: upperFirst(withNames(words.join(''), document)), sure: false };
}

/** The same words where the document does not print them in capitals. */
function elsewhere(text: string, document: string): string | undefined {
  const [wanted, lower] = [text.toLowerCase(), document.toLowerCase()];
  if (lower.length !== document.length) return undefined;
  for (let at = lower.indexOf(wanted); at !== -1; at = lower.indexOf(wanted, at + 1)) {
    const found = document.slice(at, at + text.length);
    if (!isCapitals(found)) return found;
  }
  return undefined;
}

const lettersOf = (word: string): string => word.replace(/[^\p{L}\d]/gu, '');

/** Indices, bodies and terms of this work that stay in capitals everywhere. */
const KNOWN = 'PAR INDEX SIPAS PAPI PCI DCCI DDCI CCHC TTHC UBND HĐND MTTQ CNTT ISO QR'.split(' ');

/** Words in capitals in lines that are not: CCHC, UBND, PAR INDEX. The head's lines have Tiêu ngữ beside the agency's capitals. */
function abbreviationsIn(document: string): ReadonlySet<string> {
  const lines = document.split('\n').filter((line) => countOf(line, /\p{Ll}/gu) > 2 * countOf(line, /\p{Lu}/gu));
  const words = lines.flatMap((line) => line.match(/(?<!\p{L})\p{Lu}[\p{Lu}\d]+(?!\p{L})/gu) ?? []);
  return new Set([...KNOWN, ...words.filter((word) => !/\p{M}/u.test(word.normalize('NFD')))]);
}

function countOf(text: string, sign: RegExp): number {
  return text.match(sign)?.length ?? 0;
}

/** Names of two or more words that the document always writes with capitals: Tri Phương, Tràng Định. */
function withNames(text: string, document: string): string {
  const names = new Set(document.match(/(?<=\p{Ll}[,]? )\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)+/gu) ?? []);
  return [...names].reduce((said, name) => {
    const at = said.toLowerCase().indexOf(name.toLowerCase());
    const isWhole = at !== -1 && !/\p{L}/u.test(said.charAt(at - 1)) && !/\p{L}/u.test(said.charAt(at + name.length));
    return isWhole ? said.slice(0, at) + name + said.slice(at + name.length) : said;
  }, text);
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A Vietnamese encoding from before Unicode whose text comes through as Latin letters and signs. */
export interface Legacy {
  readonly name: 'TCVN3' | 'VNI';
  /** What its text holds and other text hardly ever does; not a global expression, so that `test` keeps no state. */
  readonly signs: RegExp;
  readonly convert: (text: string) => string;
}

/**
 * TCVN3 (fonts .VnTime): the letters at U+00A1–U+00FE in order, as TCVN 5712:1993 and glibc's converter of that name put them.
 * A dot stands where small-letter fonts have none.
 */
const TCVN3_LETTERS = [
  'ĂÂÊÔƠƯĐăâêôơưđ......àảãáạ.ằẳẵắ',
  '.......ặầẩẫấậè.ẻẽéẹềểễếệìỉ...ĩíịò',
  '.ỏõóọồổỗốộờởỡớợù.ủũúụừửữứựỳỷỹýỵ',
].join('');

const TCVN3: ReadonlyMap<string, string> = new Map(
  [...TCVN3_LETTERS].flatMap((letter, i) =>
    letter === '.' ? [] : [[String.fromCodePoint(0xa1 + i), letter] as const],
  ),
);

/** VNI (fonts VNI-Times): the signs that put a tone on the vowel before them. */
const VNI_TONES: Readonly<Record<string, string>> = { ù: '\u0301', ø: '\u0300', û: '\u0309', õ: '\u0303', ï: '\u0323' };
/** … a circumflex, alone or with a tone, … */
const VNI_CIRCUMFLEX: Readonly<Record<string, string>> = {
  â: '',
  á: '\u0301',
  à: '\u0300',
  å: '\u0309',
  ã: '\u0303',
  ä: '\u0323',
};
/** … or a breve, alone or with a tone. */
const VNI_BREVE: Readonly<Record<string, string>> = {
  ê: '',
  é: '\u0301',
  è: '\u0300',
  ú: '\u0309',
  ü: '\u0303',
  ë: '\u0323',
};
/** Letters that VNI has whole. */
const VNI_LETTERS: Readonly<Record<string, string>> = { ñ: 'đ', ô: 'ơ', ö: 'ư', æ: 'ỉ', ó: 'ĩ', ò: 'ị', î: 'ỵ' };

const CIRCUMFLEX = '\u0302';
const BREVE = '\u0306';

/** The encodings known, the commoner one in offices of the north first. */
export const LEGACY: readonly [Legacy, Legacy] = [
  { name: 'TCVN3', signs: /[¡-¯µ-¹»-¾ÄÆËÎÏÑÖ-ØÛÜÞßä-çëîïñö-øûüþ]/u, convert: fromTcvn3 },
  { name: 'VNI', signs: /[aeouyôö][ùøûõïâáàåãäêéèúüë]|[ñöæî]/iu, convert: fromVni },
];

/** Letters that only Unicode text can hold: ă, đ, ơ, ư and everything with two marks. */
export const UNICODE_VIETNAMESE = /[\u0102\u0103\u0110\u0111\u01A0\u01A1\u01AF\u01B0\u1EA0-\u1EF9]/u;

const [TCVN3_TEXT, VNI_TEXT] = LEGACY;

/**
 * What a reader sees of a text that is printed in a font from before Unicode: in .VnTime the letters of TCVN3, in .VnTimeH all of
 * them capitals, in VNI-Times those of VNI. Unicode text that only bears such a font's name stays as it is.
 */
export function readInFont(text: string, font: string): string {
  const tcvn3 = /^(?:\.vn|vn(?:time|arial))/iu.test(font);
  const legacy = tcvn3 ? TCVN3_TEXT : /^vni[- ]/iu.test(font) ? VNI_TEXT : undefined;
  if (legacy === undefined || UNICODE_VIETNAMESE.test(text)) return text;
  const read = legacy.convert(text);
  return tcvn3 && font.endsWith('H') ? read.toUpperCase() : read;
}

/** Unicode of TCVN3 text. A capital with a tone is typed as the bare capital and a small letter with the tone: "A·" is Ã. */
function fromTcvn3(text: string): string {
  const letters = Array.from(text, (sign) => TCVN3.get(sign) ?? sign).join('');
  return letters.replace(/([AEIOUYĂÂÊÔƠƯ])(\p{Ll})/gu, (both, capital: string, small: string) =>
    withoutTone(small) === capital.toLowerCase() && small !== withoutTone(small) ? small.toUpperCase() : both,
  );
}

/** Unicode of VNI text: a vowel and the sign behind it are one letter. */
function fromVni(text: string): string {
  const marked = text.replace(/([aeouyôö])([ùøûõïâáàåãäêéèúüë])|[ñôöæóòî]/giu, (all, vowel?: string, sign?: string) =>
    vowel === undefined || sign === undefined ? inCaseOf(all, wholeLetter(all)) : vniVowel(vowel, sign),
  );
  return marked.normalize('NFC');
}

function vniVowel(vowel: string, sign: string): string {
  const letter = inCaseOf(vowel, wholeLetter(vowel));
  const key = sign.toLowerCase();
  const tone = VNI_TONES[key];
  if (tone !== undefined) return letter + tone;
  const roof = VNI_CIRCUMFLEX[key];
  return roof === undefined ? letter + BREVE + (VNI_BREVE[key] ?? '') : letter + CIRCUMFLEX + roof;
}

function wholeLetter(letter: string): string {
  return VNI_LETTERS[letter.toLowerCase()] ?? letter;
}

function inCaseOf(model: string, letter: string): string {
  return model === model.toLowerCase() ? letter : letter.toUpperCase();
}

function withoutTone(letter: string): string {
  return letter
    .normalize('NFD')
    .replace(/[\u0300\u0301\u0303\u0309\u0323]/gu, '')
    .normalize('NFC');
}

import { diagnostic, type Diagnostic } from '../diagnostic/diagnostic.ts';

/** Control characters but tab and line ends, halves of characters outside the basic plane, non-characters, and marks that reverse the reading direction. */
const CONTROL =
  // oxlint-disable-next-line no-control-regex -- finding them is the point
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufffe\uffff]|\p{Surrogate}/gu;

/** Characters that print nothing and mean nothing in Vietnamese; they come along when text is pasted from web pages and chats. */
const INVISIBLE = /[\u00ad\u200b\u2060\ufeff]/g;

/** At most this many control characters are listed for one file. */
const MOST_LISTED = 10;

/** The text with a space for every control character (so that offsets stay), and a fault for each of the first ones. */
export function maskControlCharacters(text: string, file: string): { masked: string; faults: readonly Diagnostic[] } {
  const faults: Diagnostic[] = [];
  const masked = text.replace(CONTROL, (found, start: number) => {
    if (faults.length < MOST_LISTED) {
      const place = { kind: 'text', file, start, end: start + found.length } as const;
      faults.push(diagnostic('control-character', place, { codePoint: codePointName(found) }));
    }
    return ' '.repeat(found.length);
  });
  return { masked, faults };
}

/** A backslash with what may stand behind it in double quotes (YAML 1.2.2, §5.7); a backslash alone is a wrong one. */
const ESCAPE = /\\(?:[0abt\tnvfre "/\\N_LP]|\r?\n|x[\dA-Fa-f]{2}|u[\dA-Fa-f]{4}|U[\dA-Fa-f]{8})?/g;

/** So many wrong escapes of one text are left for the library to find: it would make half a million errors of half a million. */
const MOST_WRONG_ESCAPES = 50;

/** A text in double quotes with blanks for all backslashes behind the first wrong ones, every offset as it was. */
export function maskWrongEscapes(quoted: string): string {
  let wrong = 0;
  for (const { 0: escape, index } of quoted.matchAll(ESCAPE)) {
    if (escape === '\\') wrong += 1;
    if (wrong === MOST_WRONG_ESCAPES) {
      const rest = index + escape.length;
      return quoted.slice(0, rest) + quoted.slice(rest).replaceAll('\\', ' ');
    }
  }
  return quoted;
}

/** The name (U+001B) of the first control character in a value: escapes such as "\x1b" bring them past the file's own text. */
export function findControlCharacter(value: string): string | undefined {
  const found = value.match(CONTROL)?.[0];
  return found === undefined ? undefined : codePointName(found);
}

/** A value as the program keeps it: NFC, line ends `\n`, without invisible characters. */
export function cleanText(value: string): string {
  return value.replace(/\r\n?/g, '\n').replace(INVISIBLE, '').normalize('NFC');
}

function codePointName(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

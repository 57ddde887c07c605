import type { RefusalReason } from '../../model/refusal-reason.ts';

/** How much of the beginning tells what a file is. */
const BEGINNING = 4096;

/** Excel's and Word's lock files: the length of the user's name, the name, and blanks up to a length that never changes. */
const LOCK_FILES: ReadonlySet<number> = new Set([162, 165]);
const LONGEST_NAME = 54;

/** What a file without a package really is that bears the name of a workbook. */
export function nameUnlike(bytes: Uint8Array): RefusalReason {
  if (bytes.length === 0) return 'empty';
  const [first = 0, second = 0] = bytes;
  if (LOCK_FILES.has(bytes.length) && first > 0 && first <= LONGEST_NAME) return 'lock-file';
  // Excel 2 to 4 wrote no container: a record BOF of a version.
  if (first === 0x09 && [0x00, 0x02, 0x04, 0x08].includes(second) && bytes[3] === 0x00) return 'old-excel';
  const text = beginning(bytes);
  if (text === undefined) return 'not-zip';
  if (/urn:schemas-microsoft-com:office:spreadsheet|<\?mso-application/iu.test(text)) return 'old-xml';
  if (/^(?:<\?xml[^>]*>\s*)?<(?:!doctype html|html|head|meta|body|table|style|div)\b|^MIME-Version:/iu.test(text))
    return 'web-page';
  return 'plain-text';
}

/** The first characters, without blanks before them; undefined for what is no text. */
function beginning(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  const isWide = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  const decoder = new TextDecoder(!isWide ? 'utf-8' : first === 0xff ? 'utf-16le' : 'utf-16be');
  const text = decoder.decode(bytes.subarray(0, BEGINNING)).trim();
  // oxlint-disable-next-line no-control-regex -- a text has none
  return text === '' || /[\u0000-\u0008\u000e-\u001a]/u.test(text) ? undefined : text;
}

import { diagnostic, type Diagnostic } from '../diagnostic/diagnostic.ts';
import { LARGEST_FILE } from './limits.ts';

/** The text of a file and what is wrong with its bytes; the text of a broken file is for printing places only. */
export interface Decoded {
  readonly text: string;
  readonly fault?: Diagnostic;
}

/** Line ends of a lone carriage return (old Macs, some exports) are none to YAML nor to those who count lines; one character for one. */
const LONE_RETURN = /\r(?!\n)/gu;

/** Decodes strict UTF-8; a byte order mark is dropped. UTF-16 (what Notepad calls "Unicode") is recognised and refused by name. */
export function decodeText(bytes: Uint8Array, file: string): Decoded {
  if (bytes.length > LARGEST_FILE) {
    const fault = diagnostic('file-too-large', { kind: 'file', file }, { size: bytes.length, limit: LARGEST_FILE });
    return { text: '', fault };
  }
  if (looksLikeUtf16(bytes)) {
    return { text: '', fault: diagnostic('not-utf8', { kind: 'file', file }, { guess: 'utf-16' }) };
  }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes).replace(LONE_RETURN, '\n') };
  } catch {
    return undecodable(bytes, file);
  }
}

/** A UTF-16 byte order mark, or a NUL in every second byte of the beginning, as Latin letters in UTF-16 have it. */
function looksLikeUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  const sample = bytes.subarray(0, 512);
  const nuls = [0, 0];
  sample.forEach((byte, i) => {
    if (byte === 0) nuls[i % 2] = (nuls[i % 2] ?? 0) + 1;
  });
  return Math.max(...nuls) > sample.length / 4 && Math.min(...nuls) < sample.length / 16;
}

function undecodable(bytes: Uint8Array, file: string): Decoded {
  const text = new TextDecoder('utf-8').decode(bytes);
  const start = text.indexOf('\ufffd');
  const place = { kind: 'text', file, start, end: start + 1 } as const;
  return { text, fault: diagnostic('not-utf8', place, { guess: 'other' }) };
}

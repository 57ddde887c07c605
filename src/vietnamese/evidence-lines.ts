import { readDate } from './dates.ts';

/** Tài liệu kiểm chứng in its parts, each as it is written; `file` is a path relative to the file it stands in. */
export interface EvidenceParts {
  readonly document?: string;
  readonly date?: string;
  readonly title?: string;
  readonly file?: string;
}

const FILE = /^(.*?)\s*\(tệp:?\s*([^()]+)\)$/su;

/** "63/QĐ-UBND ngày 20/06/2024: Công khai quyết toán", its title optional behind a bare symbol. */
const DATED = /^(?<document>.+?) ngày (?<date>\d{1,2}\/\d{1,2}\/\d{4})(?:\s*:\s*(?<title>.+))?$/su;

/** A symbol alone (63/QĐ-UBND), not in a sentence. */
const SYMBOL = /^\S+\/\S+$/u;

/**
 * One entry of evidence as a line of a form: "63/QĐ-UBND ngày 20/06/2024: Công khai quyết toán (tệp: 63-qd.pdf)". A file or words
 * alone stand as they are.
 */
export function evidenceLine({ document, date, title, file }: EvidenceParts): string {
  const dated = [document, date === undefined ? undefined : `ngày ${date}`].filter((part) => part !== undefined);
  const words = [dated.join(' '), title ?? ''].filter((part) => part !== '').join(': ');
  if (file === undefined) return oneLine(words);
  return oneLine(words === '' ? file : `${words} (tệp: ${file})`);
}

/**
 * What a line of a form says: its parts where it is written in them, else undefined, and then it is words or a file as it stands.
 * A sentence with a date in it ("Quyết định số 63/QĐ-UBND ngày 20/6/2024") stays a sentence.
 */
export function readEvidenceLine(line: string): EvidenceParts | undefined {
  const [, before, file] = FILE.exec(line.trim()) ?? [];
  const words = before ?? line.trim();
  const parts = readDated(words);
  if (file === undefined) return parts;
  return { ...(parts ?? { document: words }), file: file.trim() };
}

function readDated(words: string): EvidenceParts | undefined {
  const { document, date, title } = DATED.exec(words)?.groups ?? {};
  if (document === undefined || date === undefined || readDate(date).kind !== 'value') return undefined;
  if (title === undefined && !SYMBOL.test(document)) return undefined;
  return { document, date, ...(title !== undefined && { title }) };
}

const oneLine = (text: string): string => text.replace(/\s*\n\s*/gu, ' ').trim();

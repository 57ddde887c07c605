import { setFlagsFromString } from 'node:v8';
import { diagnostic } from '../diagnostic/diagnostic.ts';
import { isRefusal, readWorkbook } from '../ooxml/sheets/read-workbook.ts';
import type { Workbook } from '../ooxml/sheets/workbook.ts';
import { readBytes, type Attempt } from './disk.ts';
import { LARGEST_WORKBOOK } from './limits.ts';

/** A workbook on the disk: what its cells hold, and the bytes that it was read from. */
export interface WorkbookFile {
  readonly workbook: Workbook;
  readonly bytes: Uint8Array;
}

/** Reads a workbook; `path` is what the fault of one that cannot be read carries. */
export function readWorkbookFile(absolute: string, path: string): Attempt<WorkbookFile> {
  const bytes = readBytes(absolute, path, LARGEST_WORKBOOK);
  if (!bytes.ok) return bytes;
  // The program runs without optimised code, which a workbook of a million cells cannot do without.
  if (bytes.value.length > LARGE) setFlagsFromString('--opt');
  const workbook = readWorkbook(bytes.value);
  if (isRefusal(workbook)) {
    const { kind: _, ...args } = workbook;
    return { ok: false, fault: diagnostic('workbook-unreadable', { kind: 'file', file: path }, args) };
  }
  return { ok: true, value: { workbook, bytes: bytes.value } };
}

/** Bytes; forms have tens of thousands. */
const LARGE = 40_000;

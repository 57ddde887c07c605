import { lstatSync, readdirSync, readFileSync, realpathSync, statSync, type Dirent } from 'node:fs';
import { isAbsolute, relative } from 'node:path';
import { diagnostic, type Diagnostic } from '../diagnostic/diagnostic.ts';
import type { ReadingArgs } from '../diagnostic/codes/reading.ts';
import { LARGEST_FILE } from './limits.ts';
import { compareTexts } from '../model/order.ts';

/**
 * The disk as the loader sees it: every refusal of the system becomes a diagnostic at the file concerned. Synchronous, since a
 * workspace is some dozens of small files and waiting for each costs more than reading it.
 */
export type Attempt<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly fault: Diagnostic };

/** What stands under a name; links are not followed. */
export type EntryKind = 'file' | 'link' | ReadingArgs['not-a-file']['what'];

/** The entries of a folder in the order of their names (code units: the same on every machine). */
export function listFolder(absolute: string, path: string): Attempt<readonly { name: string; kind: EntryKind }[]> {
  return attempt(path, () =>
    readdirSync(absolute, { withFileTypes: true })
      .map((entry) => ({ name: entry.name, kind: kindOf(entry) }))
      .sort((a, b) => compareTexts(a.name, b.name)),
  );
}

/** What stands at a path; links are not followed, so that a pipe or a device is never opened. */
export function entryKind(absolute: string, path: string): Attempt<EntryKind> {
  return attempt(path, () => kindOf(lstatSync(absolute)));
}

/** The real path of a link and what stands there. */
export function followLink(absolute: string, path: string): Attempt<{ real: string; kind: EntryKind }> {
  return attempt(path, () => {
    const real = realpathSync(absolute);
    return { real, kind: kindOf(lstatSync(real)) };
  });
}

/** The bytes of a file; one that is too large is refused unread. */
export function readBytes(absolute: string, path: string, limit = LARGEST_FILE): Attempt<Uint8Array> {
  const size = attempt(path, () => statSync(absolute).size);
  if (!size.ok) return size;
  if (size.value > limit) {
    return {
      ok: false,
      fault: diagnostic('file-too-large', { kind: 'file', file: path }, { size: size.value, limit }),
    };
  }
  return attempt(path, () => readFileSync(absolute));
}

/** Whether a real path lies outside of a folder, given as a real path too. */
export function liesOutside(folder: string, real: string): boolean {
  const inside = relative(folder, real);
  return inside.startsWith('..') || isAbsolute(inside);
}

function attempt<T>(path: string, run: () => T): Attempt<T> {
  try {
    return { ok: true, value: run() };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    return { ok: false, fault: refused(code, path) };
  }
}

/** The system's reasons (errno names of Node) in ours. */
const REASONS: Readonly<Record<string, ReadingArgs['file-unreadable']['reason']>> = {
  EACCES: 'permission',
  EPERM: 'permission',
  ENOENT: 'missing',
  ENOTDIR: 'missing',
  EBUSY: 'busy',
  ETXTBSY: 'busy',
};

function refused(code: string, path: string): Diagnostic {
  const place = { kind: 'file', file: path } as const;
  if (code === 'ELOOP') return diagnostic('not-a-file', place, { what: 'link-loop' });
  if (code === 'EISDIR') return diagnostic('not-a-file', place, { what: 'directory' });
  // Node shows the bytes of a name that are no UTF-8 as this mark, and then finds no file of that name.
  const isNameLost = code === 'ENOENT' && path.includes('\ufffd');
  return diagnostic('file-unreadable', place, {
    reason: isNameLost ? 'name' : (REASONS[code] ?? 'other'),
    detail: code,
  });
}

function kindOf(entry: Pick<Dirent, 'isFile' | 'isDirectory' | 'isSymbolicLink' | 'isFIFO' | 'isSocket'>): EntryKind {
  if (entry.isFile()) return 'file';
  if (entry.isDirectory()) return 'directory';
  if (entry.isSymbolicLink()) return 'link';
  if (entry.isFIFO()) return 'fifo';
  return entry.isSocket() ? 'socket' : 'device';
}

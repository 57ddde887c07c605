import { createHash } from 'node:crypto';
import { renameSync, rmSync } from 'node:fs';
import { mkdir, open, readFile, rm, stat } from 'node:fs/promises';
import { basename, dirname, join, parse } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { OutputKind } from '../model/document-kinds.ts';
import { compareTexts } from '../model/order.ts';
import { shownPath } from './shown-path.ts';
import { FileError, type Shell } from './shell.ts';

/** One file a command gives. */
export interface OutputFile {
  readonly kind: OutputKind;
  /** Absolute. */
  readonly path: string;
  readonly content: Uint8Array;
}

/** A file as it was written. */
export interface WrittenFile {
  readonly kind: OutputFile['kind'];
  readonly path: string;
  readonly bytes: number;
  /** Set when somebody had edited the file of that name, which was left as it is. */
  readonly insteadOf?: string;
}

/** What cchc remembers of the folders it writes into. */
export const MEMORY = '.cchc';

/** In MEMORY: the hash of each file cchc wrote, by name. A file whose bytes are no longer these was edited by somebody. */
const LEDGER = 'written.json';

/** So many names are tried before an edited file gets in the way for good. */
const MOST_NAMES = 1000;

/**
 * Writes files, all or none of them, and returns what was written where. A file that somebody edited since is not touched: the
 * new one gets the next free name, unless `force`; so does the second of two that would have the same. Throws a FileError when the
 * disk refuses.
 */
export async function writeOutputs(
  files: readonly OutputFile[],
  { force }: { readonly force: boolean },
  shell: Shell,
): Promise<readonly WrittenFile[]> {
  const placed: { file: OutputFile; path: string; edited: boolean }[] = [];
  const taken = new Set<string>();
  for (const file of files) {
    const found = await freePath(file, { force, taken }, shell);
    taken.add(sameOnDisk(found.path));
    placed.push({ file, ...found });
  }
  const contents = placed.map(({ file, path }) => ({ path, content: file.content }));
  await writeAll([...contents, ...(await remembered(contents))], shell);
  return placed.map(({ file, path, edited }) => ({
    kind: file.kind,
    path,
    bytes: file.content.length,
    ...(edited && { insteadOf: file.path }),
  }));
}

/** What is one file to Windows and macOS: capitals and the composition of letters make no difference there. */
function sameOnDisk(path: string): string {
  return path.normalize('NFC').toLowerCase();
}

/** `path`, or the first of `path-2`, `path-3`… that is not `taken`, and free or still as cchc wrote it; and whether an edited one was in the way. */
async function freePath(
  { path, content }: OutputFile,
  { force, taken }: { readonly force: boolean; readonly taken: ReadonlySet<string> },
  shell: Shell,
): Promise<{ readonly path: string; readonly edited: boolean }> {
  const { dir, name, ext } = parse(path);
  let edited = false;
  for (let n = 1; n <= MOST_NAMES; n += 1) {
    const candidate = n === 1 ? path : join(dir, `${name}-${n}${ext}`);
    if (taken.has(sameOnDisk(candidate))) continue;
    if (force || (await isOurs(candidate, content, shell))) return { path: candidate, edited };
    edited = true;
  }
  throw new FileError(shell.screen.write.failed(shownPath(path, shell), 'EEXIST'));
}

/** Whether nothing stands at `path`, or what cchc wrote there, or the very bytes that are to be written. */
async function isOurs(path: string, wanted: Uint8Array, shell: Shell): Promise<boolean> {
  const content = await readIfThere(path).catch((error: unknown) => {
    throw fileError(error, path, shell);
  });
  if (content === undefined || content.equals(wanted)) return true;
  return (await ledger(dirname(path))).get(basename(path)) === hash(content);
}

async function ledger(dir: string): Promise<ReadonlyMap<string, unknown>> {
  try {
    const parsed: unknown = JSON.parse(String(await readIfThere(join(dir, MEMORY, LEDGER))));
    return new Map(typeof parsed === 'object' && parsed !== null ? Object.entries(parsed) : []);
  } catch {
    // No ledger, or one that somebody broke: every file counts as edited, so nothing is lost.
    return new Map();
  }
}

/** The ledger with these files, to be written along with them. */
async function remembered(files: readonly Content[]): Promise<readonly Content[]> {
  const [first] = files;
  if (first === undefined) return [];
  const dir = dirname(first.path);
  const added = files.map(({ path, content }) => [basename(path), hash(content)] as const);
  const known = [...new Map([...(await ledger(dir)), ...added])].sort(([a], [b]) => compareTexts(a, b));
  const text = `${JSON.stringify(Object.fromEntries(known), undefined, 2)}\n`;
  return [{ path: join(dir, MEMORY, LEDGER), content: Buffer.from(text) }];
}

/** The bytes of a file, undefined where nothing stands. Throws EISDIR for what is no file: a pipe would be waited for in vain. */
export async function readIfThere(path: string): Promise<Buffer | undefined> {
  return (await isFileThere(path)) ? readFile(path) : undefined;
}

async function isFileThere(path: string): Promise<boolean> {
  const stats = await stat(path).catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  });
  if (stats?.isFile() === false) throw Object.assign(new Error('no file'), { code: 'EISDIR' });
  return stats !== undefined;
}

function hash(content: Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

export interface Content {
  /** Absolute. */
  readonly path: string;
  readonly content: Uint8Array;
}

/**
 * Writes files whole, making their folders: all of them under temporary names first, so that a full disk, a missing right or what
 * stands in the way of one leaves nothing behind, then renamed into place. Throws a FileError.
 */
export async function writeAll(files: readonly Content[], shell: Shell): Promise<void> {
  const staged: { temporary: string; path: string }[] = [];
  const discard = (): void => staged.forEach(({ temporary }) => rmSync(temporary, { force: true }));
  // Somebody who presses Ctrl+C ends the process at once.
  process.once('exit', discard);
  try {
    for (const { path } of files) await attempt(path, shell, () => isFileThere(path));
    for (const { path, content } of files) {
      const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`.slice(-200));
      staged.push({ temporary, path });
      await attempt(path, shell, () => stage(temporary, content));
    }
    // Synchronous, so that no Ctrl+C comes between the first and the last.
    for (const { temporary, path } of staged) await attempt(path, shell, () => renameSync(temporary, path));
  } finally {
    process.off('exit', discard);
    // What cannot be removed is told by what went wrong before.
    await Promise.all(staged.map(({ temporary }) => rm(temporary, { force: true }).catch(() => undefined)));
  }
}

async function stage(path: string, content: Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const file = await open(path, 'w');
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Codes with which Windows refuses to replace a file that an indexer or Word holds open, often only for a moment. */
const BUSY: ReadonlySet<string> = new Set(['EBUSY', 'EPERM', 'EACCES']);

/** Milliseconds between tries on a busy file. */
const WAITS = [50, 200, 500];

async function attempt(path: string, shell: Shell, action: () => unknown): Promise<void> {
  for (const wait of [...WAITS, undefined]) {
    try {
      await action();
      return;
    } catch (error) {
      if (wait === undefined || !BUSY.has(codeOf(error) ?? '')) throw fileError(error, path, shell);
      await sleep(wait);
    }
  }
}

/** What the disk refused, in words: `path` could not be written. */
export function fileError(error: unknown, path: string, shell: Shell): FileError {
  const shown = shownPath(path, shell);
  const { write } = shell.screen;
  const code = codeOf(error) ?? '';
  switch (code) {
    case 'EBUSY':
      return new FileError(write.busy(shown));
    case 'EPERM':
    case 'EACCES':
      // Windows says so of a file that is open in Word, too.
      return new FileError(process.platform === 'win32' ? write.busy(shown) : write.denied(shown));
    case 'EROFS':
      return new FileError(write.denied(shown));
    case 'ENOSPC':
    case 'EDQUOT':
      return new FileError(write.full(shown));
    case 'EISDIR':
    case 'ENOTDIR':
    case 'EEXIST':
      return new FileError(write.inTheWay(shown));
    case 'ENOENT':
    case 'ELOOP':
      // A disk that takes nothing new says so of a folder that is to be made, too.
      return new FileError(write.noFolder(shown));
    case 'ENAMETOOLONG':
      return new FileError(write.nameTooLong(shown));
    default:
      return new FileError(write.failed(shown, code === '' ? String(error) : code));
  }
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}

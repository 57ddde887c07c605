import { createHash } from 'node:crypto';
import { mkdir, readFile, stat } from 'node:fs/promises';
import { basename, dirname, join, parse } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import writeFileAtomic from 'write-file-atomic';
import { slashed } from './show.ts';
import { FileError, type Shell } from './shell.ts';

/** One file a command gives. */
export interface OutputFile {
  readonly kind: 'report' | 'note' | 'figures';
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

/** What cchc wrote into a folder, by file name: a file whose bytes are no longer these was edited by somebody. */
const LEDGER = '.cchc-written.json';

/**
 * Writes files whole, each through a temporary name, and returns what was written where. A file that somebody edited since is
 * not touched: the new one gets the next free name, unless `force`. Throws a FileError when the disk refuses.
 */
export async function writeOutputs(
  files: readonly OutputFile[],
  { force }: { readonly force: boolean },
  shell: Shell,
): Promise<readonly WrittenFile[]> {
  const written: WrittenFile[] = [];
  for (const file of files) {
    const path = force ? file.path : await freePath(file.path);
    await writeWhole(path, file.content, shell);
    await remember(path, file.content, shell);
    written.push({
      kind: file.kind,
      path,
      bytes: file.content.length,
      ...(path !== file.path && { insteadOf: file.path }),
    });
  }
  return written;
}

/** `path`, or the first of `path-2`, `path-3`… that is free or still as cchc wrote it. */
async function freePath(path: string): Promise<string> {
  const { dir, name, ext } = parse(path);
  for (let n = 1; ; n += 1) {
    const candidate = n === 1 ? path : join(dir, `${name}-${n}${ext}`);
    if (await isOurs(candidate)) return candidate;
  }
}

/** Whether nothing stands at `path`, or just what cchc wrote there. */
async function isOurs(path: string): Promise<boolean> {
  const content = await readFile(path).catch((error: unknown) =>
    codeOf(error) === 'ENOENT' ? undefined : new Uint8Array(),
  );
  if (content === undefined) return true;
  return (await ledger(dirname(path))).get(basename(path)) === hash(content);
}

async function ledger(dir: string): Promise<Map<string, string>> {
  try {
    const entries: unknown = JSON.parse(await readFile(join(dir, LEDGER), 'utf8'));
    return new Map(Object.entries(entries as Record<string, string>));
  } catch {
    // No ledger, or one that somebody broke: every file counts as edited, so nothing is lost.
    return new Map();
  }
}

async function remember(path: string, content: Uint8Array, shell: Shell): Promise<void> {
  const entries = (await ledger(dirname(path))).set(basename(path), hash(content));
  const sorted = Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : 1)));
  await writeWhole(join(dirname(path), LEDGER), Buffer.from(`${JSON.stringify(sorted, undefined, 2)}\n`), shell);
}

function hash(content: Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/** Codes with which Windows refuses to replace a file that an indexer or Word holds open, often only for a moment. */
const BUSY: ReadonlySet<string> = new Set(['EBUSY', 'EPERM', 'EACCES']);

/** Writes one file whole or not at all, making its folder; tries again while the file is busy. Throws a FileError. */
export async function writeWhole(path: string, content: Uint8Array, shell: Shell): Promise<void> {
  for (const wait of [50, 200, 500, undefined]) {
    try {
      await mkdir(dirname(path), { recursive: true });
      await writeFileAtomic(path, Buffer.from(content));
      return;
    } catch (error) {
      if (wait === undefined || !BUSY.has(codeOf(error) ?? '')) throw await fileError(error, path, shell);
      await sleep(wait);
    }
  }
}

async function fileError(error: unknown, path: string, shell: Shell): Promise<FileError> {
  const shown = slashed(path);
  const { write } = shell.screen;
  const exists = await stat(path).then(
    () => true,
    () => false,
  );
  switch (codeOf(error)) {
    case 'EBUSY':
      return new FileError(write.busy(shown));
    case 'EPERM':
    case 'EACCES':
      return new FileError(exists && process.platform === 'win32' ? write.busy(shown) : write.denied(shown));
    case 'EROFS':
      return new FileError(write.denied(shown));
    case 'ENOSPC':
    case 'EDQUOT':
      return new FileError(write.full(shown));
    default:
      return new FileError(write.failed(shown, error instanceof Error ? error.message : String(error)));
  }
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}

import { readFileSync, statSync, type Stats } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { type DocxReading, readDocx } from '../lint/read-docx.ts';
import { UsageError, type Shell } from './shell.ts';

/** Bytes of the largest file that is opened: a document full of photographs may have fifty million. */
const LARGEST_DOCX = 128 * 1024 * 1024;

/** What Word and we leave beside documents: locks of open ones, our memory. */
const IGNORED = ['**/~$*', '**/.*/**', '**/node_modules/**'];

/** The absolute paths named, in their order, each once: a folder or a pattern stands for all documents it holds, sorted. Throws a UsageError when there are none. */
export async function docxFiles(paths: readonly string[], shell: Shell): Promise<readonly string[]> {
  const found = await Promise.all(paths.map((path) => expand(resolve(shell.cwd, path))));
  const files = [...new Set(found.flat())];
  if (files.length === 0) throw new UsageError(shell.screen.usage.noDocuments(paths));
  return files;
}

/** Windows does not expand patterns; a path that leads nowhere stays, so that it can be told. */
async function expand(absolute: string): Promise<readonly string[]> {
  const stats = statusOf(absolute);
  if (typeof stats !== 'string' && stats.isDirectory()) return documentsBelow('**/*.{docx,docm}', absolute);
  if (typeof stats !== 'string' || !absolute.includes('*')) return [absolute];
  const base = absolute.slice(0, absolute.indexOf('*'));
  const folder = /[/\\]$/.test(base) ? base : dirname(base);
  const pattern = absolute
    .slice(folder.length)
    .replace(/^[/\\]/, '')
    .replaceAll('\\', '/');
  const matches = await documentsBelow(pattern, folder);
  return matches.length > 0 ? matches : [absolute];
}

async function documentsBelow(pattern: string, cwd: string): Promise<readonly string[]> {
  const { glob } = await import('tinyglobby');
  const found = await glob(pattern, { cwd, absolute: true, ignore: IGNORED, caseSensitiveMatch: false });
  return found.map((path) => resolve(path)).sort();
}

/** A document as it lies on the disk. */
export type OpenedDocx =
  | { readonly kind: 'unopened'; readonly reason: 'not-found' | 'not-a-file' | 'cannot-open' | 'too-large' }
  | { readonly kind: 'opened'; readonly bytes: Uint8Array; readonly reading: DocxReading };

/** Opens and reads one document; a pipe, a device or a folder is never waited for. Synchronous, as there is nothing to do meanwhile. */
export function openDocx(path: string): OpenedDocx {
  const stats = statusOf(path);
  if (typeof stats === 'string') return { kind: 'unopened', reason: stats };
  if (!stats.isFile()) return { kind: 'unopened', reason: 'not-a-file' };
  if (stats.size > LARGEST_DOCX) return { kind: 'unopened', reason: 'too-large' };
  try {
    const bytes = readFileSync(path);
    return { kind: 'opened', bytes, reading: readDocx(bytes) };
  } catch (error) {
    if (error instanceof Error && 'code' in error) return { kind: 'unopened', reason: 'cannot-open' };
    throw error;
  }
}

function statusOf(path: string): Stats | 'not-found' | 'cannot-open' {
  try {
    return statSync(path);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : '';
    return code === 'ENOENT' || code === 'ENOTDIR' ? 'not-found' : 'cannot-open';
  }
}

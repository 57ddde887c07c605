import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { positionOf, type Sources } from '../../src/diagnostic/place.ts';
import type { Diagnostic } from '../../src/diagnostic/diagnostic.ts';
import { TEMPLATES } from '../../src/templates.ts';

/** A folder that is gone when the test ends, with these files in it, laid over another (by default the base workspace of the explained rules) unless `bare`. */
export async function workspaceWith(
  files: Readonly<Record<string, string | Uint8Array>>,
  { bare = false, over = join(TEMPLATES, 'explain', 'base') }: { readonly bare?: boolean; readonly over?: string } = {},
): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'cchc-load-'));
  onTestFinished(() => rm(dir, { recursive: true, force: true }));
  if (!bare) await cp(over, dir, { recursive: true });
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(dir, path)), { recursive: true });
    await writeFile(join(dir, path), content);
  }
  return dir;
}

/** Diagnostics as `code file:line:column`, or `code file` where the place is a whole file. */
export function listed(diagnostics: readonly Diagnostic[], sources: Sources): readonly string[] {
  return diagnostics.map(({ code, place }) => {
    const at = positionOf(place, sources);
    return `${code} ${place.file}${at === undefined ? '' : `:${at.line}:${at.column}`}`;
  });
}

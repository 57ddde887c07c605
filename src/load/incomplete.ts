import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import type { Workspace } from '../model/facts.ts';
import type { ParsedFile } from './parsed.ts';

type Part = 'tasks' | 'indicators';

/** Where files of each part lie, and how one that lies elsewhere says what it is. */
const PARTS: Readonly<Record<Part, { readonly path: RegExp; readonly schema: RegExp }>> = {
  tasks: { path: /^tasks(?:\/|$)/iu, schema: /^schema:[ "']*cchc\/tasks\//mu },
  indicators: { path: /^(?:indicators(?:\/|$)|indicators\.ya?ml$)/iu, schema: /^schema:[ "']*cchc\/indicators\//mu },
};

/** The parts of a workspace that a broken file, a folder that cannot be read or an unknown set leaves holes in. */
export function incompleteParts(
  files: readonly ParsedFile[],
  faults: readonly Diagnostic[],
): NonNullable<Workspace['incomplete']> {
  const broken = files.filter(({ content }) => content === undefined);
  const unread = faults.filter(({ code }) => code === 'file-unreadable' || code === 'not-a-file');
  const hasHoles = (part: Part): boolean => {
    const { path, schema } = PARTS[part];
    return (
      broken.some(({ file, text }) => path.test(file.path) || schema.test(text ?? '')) ||
      unread.some(({ place }) => path.test(place.file))
    );
  };
  const parts = (['tasks', 'indicators'] as const).filter(hasHoles);
  return new Set(faults.some(({ code }) => code === 'unknown-set') ? [...parts, 'indicators'] : parts);
}

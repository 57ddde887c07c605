import { join } from 'node:path';
import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import { listFolder, type EntryKind } from '../load/disk.ts';
import { compareTexts } from '../model/order.ts';

/** What stands somewhere below a folder. */
export interface Below {
  readonly absolute: string;
  readonly name: string;
  readonly kind: EntryKind;
}

/** Everything below a folder but its folders, sorted by path, and the folders that could not be looked into, each with its fault. */
export interface Everything {
  readonly entries: readonly Below[];
  readonly refused: readonly { readonly absolute: string; readonly fault: Diagnostic }[];
}

/** What hidden folders, reports and installed packages hold is nobody's source. */
const PASSED_OVER = /^(?:\.|reports$|node_modules$)/u;

/** Everything below a folder. Links are not followed, so that nothing is met twice. A fault's place is what `nameOf` calls the folder. */
export function everythingBelow(folder: string, nameOf: (absolute: string) => string): Everything {
  const entries: Below[] = [];
  const refused: Everything['refused'][number][] = [];
  const waiting = [folder];
  for (let dir = waiting.pop(); dir !== undefined; dir = waiting.pop()) {
    const found = listFolder(dir, nameOf(dir));
    if (!found.ok) {
      refused.push({ absolute: dir, fault: found.fault });
      continue;
    }
    for (const { name, kind } of found.value) {
      const absolute = join(dir, name);
      if (kind !== 'directory') entries.push({ absolute, name, kind });
      else if (!PASSED_OVER.test(name)) waiting.push(absolute);
    }
  }
  return { entries: entries.sort((a, b) => compareTexts(a.absolute, b.absolute)), refused };
}

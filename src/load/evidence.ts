import { posix } from 'node:path';
import { diagnostic } from '../diagnostic/diagnostic.ts';
import type { Place } from '../diagnostic/place.ts';
import type { CivilDate } from '../model/civil-date.ts';
import type { Evidence, Fact } from '../model/facts.ts';
import { readDate } from '../vietnamese/dates.ts';
import { itemsOf, locatedAt, locatedOf, optional, textAt } from './fields.ts';
import type { Loading } from './loading.ts';
import type { Tree } from './tree.ts';
import { dateAt } from './values.ts';

/** The end of a file's name. Words may end in a full stop and a date, so the ending begins with a letter. */
const FILE_NAME = /\.[a-z][a-z0-9]{1,4}$/iu;

/** "… ngày 30/01/2024" in the words of a document. */
const DATED = /ngày\s+(\d{1,2}\/\d{1,2}\/\d{4})/u;

/** Tài liệu kiểm chứng of a task: files, documents in words, or both in parts; their files are looked for later. */
export function readEvidence(
  tree: Tree | undefined,
  loading: Loading & { readonly file: string },
): readonly Evidence[] {
  return itemsOf(tree).flatMap((item) => {
    const text = locatedOf(item);
    if (text === undefined) return item.kind === 'map' ? [readParts(item, loading)] : [];
    if (isFileName(text.value)) {
      const date = { kind: 'missing', place: text.place } as const;
      return [{ date, ...optional('file', pathInWorkspace(text.value, text.place, loading)), place: text.place }];
    }
    return [{ document: text.value, date: dateInWords(text.value, text.place), place: text.place }];
  });
}

function readParts(tree: Tree, loading: Loading & { readonly file: string }): Evidence {
  const file = locatedAt(tree, 'file');
  return {
    ...optional('document', textAt(tree, 'document')),
    date: dateAt(tree, 'date', loading),
    ...optional('title', textAt(tree, 'title')),
    ...optional('file', file === undefined ? undefined : pathInWorkspace(file.value, file.place, loading)),
    place: tree.place,
  };
}

function isFileName(text: string): boolean {
  return FILE_NAME.test(text) && !text.includes('\n') && !/^[a-z]+:\/\//iu.test(text);
}

/** A date that the words hold; words without one, or with one that does not exist, give none. */
function dateInWords(text: string, place: Place): Fact<CivilDate> {
  const found = DATED.exec(text.normalize('NFC'))?.[1];
  const reading = found === undefined ? undefined : readDate(found);
  if (found === undefined || reading?.kind !== 'value') return { kind: 'missing', place };
  return { kind: 'value', value: reading.value, text: found, place };
}

/** A path written in a submission, which is relative to that file, as one relative to the workspace; none may lead out of it. */
function pathInWorkspace(
  written: string,
  place: Place,
  { file, report }: Loading & { readonly file: string },
): string | undefined {
  const path = written.replaceAll('\\', '/');
  const joined = posix.normalize(posix.join(posix.dirname(file), path));
  if (!posix.isAbsolute(path) && !/^[a-z]:/iu.test(path) && !/^\.\.(?:\/|$)/u.test(joined)) return joined;
  report(diagnostic('outside-workspace', place, { path: written }));
  return undefined;
}

import { diagnostic, type Diagnostic } from '../../diagnostic/diagnostic.ts';
import type { Place } from '../../diagnostic/place.ts';
import { decode, type Codec } from '../../model/definitions/codecs.ts';
import type { PlainPath } from '../../model/definitions/plain.ts';
import type { UnitNames } from '../../model/definitions/unit-names.ts';
import { schemaName, type FileKind } from '../../model/file-kinds.ts';
import { clip } from '../../vietnamese/words.ts';
import { scalarAt, type Tree } from '../tree.ts';
import { draftMap, plainTree, put, treeOf, type DraftMap } from './draft.ts';
import type { SheetCell } from './sheet-rows.ts';

/** The files that the sheets of a workbook stand for, while they are read. */
export interface Filing {
  /** Path of the workbook. */
  readonly file: string;
  readonly units: UnitNames;
  readonly report: (fault: Diagnostic) => void;
  readonly drafts: Map<string, { readonly kind: FileKind; readonly draft: DraftMap }>;
}

/** A file that stands in a workbook. */
export interface FiledTree {
  readonly kind: FileKind;
  /** Its path without ending, were it one of its own: tasks/phu-luc-1. */
  readonly name: string;
  readonly tree: Tree;
}

/** The draft of a file, begun where there is none yet. */
export function draftOf({ file, drafts }: Filing, name: string, kind: FileKind): DraftMap {
  const known = drafts.get(name)?.draft;
  if (known !== undefined) return known;
  const place = { kind: 'file', file } as const;
  const draft = draftMap(place);
  drafts.set(name, { kind, draft });
  put(draft, ['schema'], { value: scalarAt(schemaName(kind), place), above: place, report: () => undefined });
  return draft;
}

/** Puts what a cell says at its path; a word that it may not hold is told and left out. */
export function fileCell(
  draft: DraftMap,
  path: PlainPath,
  { text, place }: SheetCell,
  {
    codec,
    above,
    filing: { units, report },
  }: { readonly codec: Codec; readonly above: Place; readonly filing: Filing },
): void {
  const value = decode(codec, text, units);
  if (value !== undefined) {
    put(draft, path, { value: plainTree(value, place), above, report });
  } else if (codec.kind === 'choice') {
    report(notListed(codec, { text, place }));
  }
}

/** That a cell holds none of the words that it may. */
export function notListed(codec: Codec, { text, place }: SheetCell): Diagnostic {
  const choices = codec.kind === 'choice' ? [...new Set(codec.words.map(([, shown]) => shown))] : [];
  return diagnostic('word-not-listed', place, { text: clip(text), choices });
}

/** All files, in the order in which they were begun. */
export function filedTrees({ drafts }: Filing): readonly FiledTree[] {
  return [...drafts].map(([name, { kind, draft }]) => ({ kind, name, tree: treeOf(draft) }));
}

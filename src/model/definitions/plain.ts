import type { FileKind } from '../file-kinds.ts';

/** What a file of definitions says, without places: texts, lists and maps. */
export type Plain = string | readonly Plain[] | PlainMap;
export type PlainMap = ReadonlyMap<string, Plain>;

/** Where a value stands in a file: keys, and positions in lists counted from 0. */
export type PlainPath = readonly (string | number)[];

/** A file of a workspace's own definitions, in YAML or in a workbook: its kind, and its path without ending (`tasks/phu-luc-1`). */
export interface DefinitionFile {
  readonly kind: FileKind;
  readonly name: string;
  /** Without its `schema` key. */
  readonly value: PlainMap;
}

/** The value at a path, or undefined. */
export function plainAt(value: Plain | undefined, path: PlainPath): Plain | undefined {
  return path.reduce<Plain | undefined>((at, step) => {
    if (at instanceof Map) return at.get(String(step));
    return Array.isArray(at) && typeof step === 'number' ? (at as readonly Plain[])[step] : undefined;
  }, value);
}

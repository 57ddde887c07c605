import type { DefinitionFile, Plain, PlainPath } from '../../model/definitions/plain.ts';

/** Which values of definitions have found a place in a sheet; what has none is found by asking at the end. */
export interface Taking {
  /** Everything at or below the path has its place. */
  readonly take: (file: DefinitionFile, path: PlainPath) => void;
  /** What has none, in order; lists and maps that hold nothing say nothing. */
  readonly left: () => readonly Left[];
}

/** A text without a place in any sheet. */
export interface Left {
  readonly file: DefinitionFile;
  readonly path: PlainPath;
  readonly text: string;
}

/** Keeps account of what is taken from some files. */
export function takingFrom(files: readonly DefinitionFile[]): Taking {
  const taken = new Map(files.map((file) => [file, new Set<string>()]));
  const leavesOf = (file: DefinitionFile, value: Plain, path: PlainPath): readonly Left[] => {
    if (taken.get(file)?.has(JSON.stringify(path)) === true) return [];
    if (typeof value === 'string') return value.trim() === '' ? [] : [{ file, path, text: value.trim() }];
    // A value that is no text and no map is a list.
    const entries: readonly (readonly [string | number, Plain])[] =
      value instanceof Map
        ? [...(value as ReadonlyMap<string, Plain>)]
        : (value as readonly Plain[]).map((item, i) => [i, item] as const);
    return entries.flatMap(([step, item]) => leavesOf(file, item, [...path, step]));
  };
  return {
    take: (file, path) => void taken.get(file)?.add(JSON.stringify(path)),
    left: () => files.flatMap((file) => leavesOf(file, file.value, [])),
  };
}

import { resolve } from 'node:path';
import type { Diagnostic } from '../../diagnostic/diagnostic.ts';
import type { Sources } from '../../diagnostic/place.ts';
import type { DefinitionFile, Plain, PlainMap } from '../../model/definitions/plain.ts';
import type { FileKind } from '../../model/file-kinds.ts';
import { findFiles } from '../folder.ts';
import { isReadable, parseFile } from '../parsed.ts';
import { isRecordKind } from '../records.ts';
import type { Tree } from '../tree.ts';

/** The definitions of a workspace as plain data, and what is wrong with their files. */
export interface LoadedDefinitions {
  readonly files: readonly DefinitionFile[];
  readonly diagnostics: readonly Diagnostic[];
  readonly sources: Sources;
}

/** Reads the files in YAML that a workspace folder holds of its own: plan, tasks, indicators, texts and records. */
export function loadDefinitions(dir: string): LoadedDefinitions {
  const { files, faults } = findFiles(resolve(dir), []);
  const parsed = files.filter(isReadable).map(parseFile);
  const own = parsed.flatMap(({ file, content }) =>
    content === undefined || !isDefinition(content.kind)
      ? []
      : [{ kind: content.kind, name: file.path.replace(/\.ya?ml$/iu, ''), value: plainFile(content.tree) }],
  );
  return {
    files: own,
    diagnostics: [...faults, ...parsed.flatMap(({ diagnostics }) => diagnostics)],
    sources: new Map(parsed.flatMap(({ file, text }) => (text === undefined ? [] : [[file.path, text] as const]))),
  };
}

function isDefinition(kind: string): kind is FileKind {
  return kind === 'plan' || kind === 'tasks' || kind === 'indicators' || kind === 'texts' || isRecordKind(kind);
}

/** A file's tree without places, and without the key that says what it is. */
export function plainFile(tree: Tree): PlainMap {
  const value = plainOf(tree);
  if (!(value instanceof Map)) return new Map();
  return new Map([...(value as PlainMap)].filter(([key]) => key !== 'schema'));
}

/** A tree without places. */
function plainOf(tree: Tree): Plain {
  switch (tree.kind) {
    case 'scalar':
      return tree.absent ? '' : tree.text;
    case 'list':
      return tree.items.map(plainOf);
    case 'map':
      return new Map(tree.entries.map(({ key, value }) => [key.text, plainOf(value)]));
  }
}

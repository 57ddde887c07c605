import { createHash } from 'node:crypto';
import { diagnostic, type Diagnostic } from '../diagnostic/diagnostic.ts';
import { DEFINITIONS_FILE } from '../model/definitions/plan-files.ts';
import type { FileKind } from '../model/file-kinds.ts';
import { readBytes } from './disk.ts';
import type { FoundFile } from './folder.ts';
import { kindOf } from './kind.ts';
import type { Reader } from './reader.ts';
import { checkShape } from './shape.ts';
import { fileShape } from './shape-schemas.ts';
import { findTextFaults } from './text-faults.ts';
import type { Tree } from './tree.ts';
import { readYaml } from './yaml.ts';

/** Who reads which ending. */
const READERS: Readonly<Record<string, Reader>> = { '.yaml': readYaml, '.yml': readYaml };

/** A file that was read: what it is and its tree, unless it is broken; what is wrong with it, and its text. */
export interface ParsedFile {
  readonly file: FoundFile;
  readonly content: Content | undefined;
  readonly diagnostics: readonly Diagnostic[];
  readonly text: string | undefined;
}

export interface Content {
  readonly kind: FileKind | 'criteria';
  readonly tree: Tree;
  /** SHA-256 of the file's bytes, hex. */
  readonly hash: string;
}

/** Endings of the sheets that units send; what is no workbook of today under them is refused by name. */
const SHEETS: ReadonlySet<string> = new Set(['.xlsx', '.xlsm', '.xls', '.xlsb', '.ods', '.csv']);

/** Whether a file's ending is one that is read as text, wherever it lies. */
export function isReadable({ extension }: FoundFile): boolean {
  return Object.hasOwn(READERS, extension);
}

/** Whether a file is a workbook that a unit sent. */
export function isSentWorkbook({ folder, extension }: FoundFile): boolean {
  return folder === 'submissions' && SHEETS.has(extension);
}

/** Whether a file is the workbook that may hold the workspace's own definitions. */
export function isDefinitions({ path }: FoundFile): boolean {
  return path.toLowerCase() === DEFINITIONS_FILE;
}

/** Reads a file, tells what it is and holds it against the shape of its kind. Outlines check their own. */
export function parseFile(file: FoundFile): ParsedFile {
  const bytes = readBytes(file.absolute, file.path);
  const broken = (diagnostics: readonly Diagnostic[], text?: string): ParsedFile => ({
    file,
    content: undefined,
    diagnostics,
    text,
  });
  if (!bytes.ok) return broken([bytes.fault]);
  const reader = READERS[file.extension];
  if (reader === undefined) return broken([notSupported(file)]);
  const { tree, diagnostics, text } = reader(bytes.value, file.path);
  if (tree === undefined) return broken(diagnostics, text);
  const kind = kindOf(tree);
  if (kind.kind === 'unknown') return broken([...diagnostics, kind.fault], text);
  const shape = kind.kind === 'outline' || kind.kind === 'criteria' ? [] : checkShape(tree, fileShape(kind.kind));
  const content = { kind: kind.kind, tree, hash: hashOf(bytes.value) };
  return { file, content, diagnostics: [...diagnostics, ...shape, ...findTextFaults(tree)], text };
}

/** SHA-256 of bytes, hex. */
export function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** That a file which should be read has an ending that nothing reads (yet). */
export function notSupported({ path, extension }: FoundFile): Diagnostic {
  return diagnostic('file-not-supported', { kind: 'file', file: path }, { extension });
}

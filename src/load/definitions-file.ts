import { diagnostic, type Diagnostic } from '../diagnostic/diagnostic.ts';
import { isRefusal, readWorkbook } from '../ooxml/sheets/read-workbook.ts';
import { inWordsOfSheets } from './definitions/cells-of-keys.ts';
import { readDefinitions } from './definitions/read-definitions.ts';
import { readBytes } from './disk.ts';
import type { FoundFile } from './folder.ts';
import { LARGEST_WORKBOOK } from './limits.ts';
import { hashOf, type ParsedFile } from './parsed.ts';
import { checkShape } from './shape.ts';
import { fileShape } from './shape-schemas.ts';
import { findTextFaults } from './text-faults.ts';

/** The files that ke-hoach.xlsx stands for, each held against the shape of its kind; one without content when it cannot be read. */
export function parseDefinitions(file: FoundFile): readonly ParsedFile[] {
  const bytes = readBytes(file.absolute, file.path, LARGEST_WORKBOOK);
  const part = (content: ParsedFile['content'], diagnostics: readonly Diagnostic[]): ParsedFile => ({
    file,
    content,
    diagnostics,
    text: undefined,
  });
  if (!bytes.ok) return [part(undefined, [bytes.fault])];
  const workbook = readWorkbook(bytes.value);
  if (isRefusal(workbook)) {
    const { kind: _, ...args } = workbook;
    return [part(undefined, [diagnostic('workbook-unreadable', { kind: 'file', file: file.path }, args)])];
  }
  const { files, diagnostics, cellOf } = readDefinitions(workbook, file.path);
  const hash = hashOf(bytes.value);
  const parts = files.map(({ kind, tree }) => {
    const shape = inWordsOfSheets(checkShape(tree, fileShape(kind)), cellOf);
    return part({ kind, tree, hash }, [...shape, ...findTextFaults(tree)]);
  });
  return [part(undefined, diagnostics), ...parts];
}

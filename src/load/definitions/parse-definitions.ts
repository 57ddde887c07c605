import type { Diagnostic } from '../../diagnostic/diagnostic.ts';
import { inWordsOfSheets } from './cells-of-keys.ts';
import { readDefinitions } from './read-definitions.ts';
import type { FoundFile } from '../folder.ts';
import { hashOf, type ParsedFile } from '../parsed.ts';
import { checkShape } from '../shape.ts';
import { fileShape } from '../shape-schemas.ts';
import { findTextFaults } from '../text-faults.ts';
import { readWorkbookFile } from '../workbook-file.ts';

/** The files that ke-hoach.xlsx stands for, each held against the shape of its kind; one without content when it cannot be read. */
export function parseDefinitions(file: FoundFile): readonly ParsedFile[] {
  const read = readWorkbookFile(file.absolute, file.path);
  const part = (content: ParsedFile['content'], diagnostics: readonly Diagnostic[]): ParsedFile => ({
    file,
    content,
    diagnostics,
    text: undefined,
  });
  if (!read.ok) return [part(undefined, [read.fault])];
  const { workbook, bytes } = read.value;
  const { files, diagnostics, cellOf } = readDefinitions(workbook, file.path);
  const hash = hashOf(bytes);
  const parts = files.map(({ kind, tree }) => {
    const shape = inWordsOfSheets(checkShape(tree, fileShape(kind)), cellOf);
    return part({ kind, tree, hash }, [...shape, ...findTextFaults(tree)]);
  });
  return [part(undefined, diagnostics), ...parts];
}

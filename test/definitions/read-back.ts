import { plainFile } from '../../src/load/definitions/load-definitions.ts';
import { readDefinitions } from '../../src/load/definitions/read-definitions.ts';
import type { Book, BookCell } from '../../src/model/book.ts';
import { cellAddress } from '../../src/model/cell-address.ts';
import type { DefinitionFile, Plain } from '../../src/model/definitions/plain.ts';
import type { Cell, CellContent, Workbook } from '../../src/ooxml/sheets/workbook.ts';
import type { Diagnostic } from '../../src/diagnostic/diagnostic.ts';

/** What a reader of the file would find in a book that nobody has changed. */
export function asRead({ sheets }: Book): Workbook {
  return {
    carries: [],
    sheets: sheets.map((sheet) => ({
      name: sheet.name,
      hidden: sheet.visibility === 'hidden',
      merges: sheet.merges,
      hiddenColumns: sheet.columns.flatMap(({ hidden }, i) => (hidden === true ? [i + 1] : [])),
      rows: sheet.rows.map((row, r) => ({
        number: r + 1,
        hidden: row?.hidden === true,
        cells: (row?.cells ?? []).flatMap((cell, c): readonly Cell[] => {
          const content = contentOf(cell);
          const at = { row: r + 1, column: c + 1 };
          return content === undefined ? [] : [{ ...at, address: cellAddress(at), content }];
        }),
      })),
    })),
  };
}

function contentOf(cell: BookCell | undefined): CellContent | undefined {
  if (cell === undefined || cell.content.kind === 'empty') return undefined;
  if (cell.content.kind !== 'text') throw new Error('everything in a workbook of definitions is text');
  return cell.content;
}

/** The files that a workbook of definitions stands for, and what was told. */
export function readBack(workbook: Workbook): {
  readonly files: readonly DefinitionFile[];
  readonly diagnostics: readonly Diagnostic[];
} {
  const { files, diagnostics } = readDefinitions(workbook, 'ke-hoach.xlsx');
  return { files: files.map(({ kind, name, tree }) => ({ kind, name, value: plainFile(tree) })), diagnostics };
}

/**
 * A value as everything that reads it takes it: a list of one text is that text, blanks at the ends are none, có is true, and what holds
 * nothing is not there. Maps become entries, so that their order counts.
 */
export function meaningOf(value: Plain): unknown {
  if (typeof value === 'string') {
    const text = value.trim();
    return text === 'có' ? 'true' : text === 'không' ? 'false' : text === '' ? undefined : text;
  }
  if (value instanceof Map) {
    const entries = [...(value as ReadonlyMap<string, Plain>)].flatMap(([key, item]) => {
      const meant = meaningOf(item);
      return meant === undefined ? [] : [[key, meant] as const];
    });
    return entries.length === 0 ? undefined : Object.fromEntries(entries);
  }
  const items = (value as readonly Plain[]).map(meaningOf).filter((item) => item !== undefined);
  const [only] = items;
  if (items.length === 0) return undefined;
  return items.length === 1 && typeof only === 'string' ? only : items;
}

/** Files by name, as `meaningOf` has their values. */
export function filesByName(files: readonly DefinitionFile[]): Readonly<Record<string, unknown>> {
  return Object.fromEntries(files.map(({ kind, name, value }) => [`${name}: ${kind}`, meaningOf(value)]));
}

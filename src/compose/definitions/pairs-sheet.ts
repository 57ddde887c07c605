import type { BookCheck, BookRow, BookSheet } from '../../model/book.ts';
import { encode } from '../../model/definitions/codecs.ts';
import { plainAt } from '../../model/definitions/plain.ts';
import type { Pair, PairsSheet } from '../../model/definitions/sheet-types.ts';
import { KEY_COLUMN } from '../book-cells.ts';
import { headRows, room, said, sheetOf } from './cells.ts';
import type { DefinitionsContext } from './definitions-context.ts';
import { checkFor } from './lists.ts';

const COLUMNS = [KEY_COLUMN, { width: 34 }, { width: 60 }, { width: 56 }];

/** A sheet of names and values, a hint beside each. */
export function pairsSheet({ name, about, sections }: PairsSheet, context: DefinitionsContext): BookSheet {
  const lines = sections.flatMap(({ title, pairs }): readonly (string | Pair)[] => [title, ...pairs]);
  const head = headRows(name, about);
  const rows = lines.map((line): BookRow => (typeof line === 'string' ? titleRow(line) : pairRow(line, context)));
  const over = (row: number): { top: number; bottom: number; left: number; right: number } => ({
    top: row,
    bottom: row,
    left: 2,
    right: COLUMNS.length,
  });
  return sheetOf(name, {
    columns: COLUMNS,
    rows: [...head, ...rows],
    merges: [
      over(1),
      over(2),
      ...lines.flatMap((line, i) => (typeof line === 'string' ? [over(head.length + i + 1)] : [])),
    ],
    head: 0,
    checks: lines.flatMap((line, i): readonly BookCheck[] => {
      if (typeof line === 'string') return [];
      const at = head.length + i + 1;
      return [checkFor({ ...line, title: line.label }, { top: at, bottom: at, left: 3, right: 3 }) ?? []].flat();
    }),
  });
}

function titleRow(title: string): BookRow {
  return { cells: [undefined, ...[title, '', ''].map((text) => said(text, 'section'))] };
}

function pairRow(
  { label, file: kind, path, codec, hint = '' }: Pair,
  { files, units, taking }: DefinitionsContext,
): BookRow {
  const file = files.find((each) => each.kind === kind && plainAt(each.value, path) !== undefined);
  const value = file && plainAt(file.value, path);
  const text = value === undefined ? undefined : encode(codec, value, units);
  if (file !== undefined && text !== undefined) taking.take(file, path);
  return { cells: [undefined, said(label, 'label'), room(text), said(hint, 'hint')] };
}

import type { Block, Column, Table } from '../../model/document.ts';

/** A paragraph. */
export function line(text: string): Block {
  return { kind: 'paragraph', text };
}

/** Items of a list: "- …". */
function items(texts: readonly string[]): readonly Block[] {
  return texts.map((text) => line(`- ${text}`));
}

/** A heading that announces a list, so that it stays with it, and the list; nothing when the list is empty. */
export function listed(announcement: string, texts: readonly string[]): readonly Block[] {
  return texts.length === 0 ? [] : [{ kind: 'heading', level: 3, text: announcement }, ...items(texts)];
}

/** A table of plain rows with one head row; left-aligned columns of words, centred ones of `centred`. */
export function simpleTable(
  description: string,
  head: readonly string[],
  weights: readonly number[],
  rows: readonly (readonly string[])[],
  centred: readonly number[],
): Table {
  const columns: readonly Column[] = head.map((_, index) => ({
    align: centred.includes(index) ? 'center' : 'left',
    weight: weights[index] ?? 10,
  }));
  return {
    kind: 'table',
    description,
    columns,
    head: [head.map((text) => ({ text }))],
    rows: rows.map((cells) => ({ kind: 'plain', cells })),
  };
}

import { diagnostic, type Diagnostic } from '../diagnostic/diagnostic.ts';
import { FILE_KINDS, schemaName, type FileKind } from '../model/file-kinds.ts';
import { suggestion } from '../vietnamese/words.ts';
import { field, firstKey, textOf } from './fields.ts';
import type { Tree } from './tree.ts';

/** What a file is, or why that cannot be told. */
export type KindReading =
  /** A scoring set (criteria) is recognised and not read. */
  { readonly kind: FileKind | 'criteria' } | { readonly kind: 'unknown'; readonly fault: Diagnostic };

const SCHEMA = /^cchc\/([a-z]+(?:-[a-z]+)*)\/(\d+)$/u;

/** What a file is by its `schema` key: neither its name nor its folder says so. */
export function kindOf(tree: Tree): KindReading {
  if (tree.kind !== 'map') {
    const found = tree.kind === 'scalar' ? 'text' : tree.kind;
    return { kind: 'unknown', fault: diagnostic('wrong-type', tree.place, { expected: 'map', found }) };
  }
  const schema = field(tree, 'schema');
  const text = textOf(schema);
  if (schema === undefined || text === undefined) {
    return {
      kind: 'unknown',
      fault: diagnostic('schema-missing', firstKey(tree), { known: FILE_KINDS.map(schemaName) }),
    };
  }
  const [, name, version] = SCHEMA.exec(text) ?? [];
  const kind = [...FILE_KINDS, 'criteria' as const].find((known) => known === name);
  if (kind !== undefined && version === '1') return { kind };
  if (kind !== undefined && Number(version) > 1) {
    const known = `cchc/${kind}/1`;
    return { kind: 'unknown', fault: diagnostic('schema-newer', schema.place, { found: text, known }) };
  }
  const args = { found: text, ...suggestion(text, FILE_KINDS.map(schemaName)) };
  return { kind: 'unknown', fault: diagnostic('schema-unknown', schema.place, args) };
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FileKind } from '../model/file-kinds.ts';
import { TEMPLATES } from '../templates.ts';

/**
 * The part of JSON Schema (draft 2020-12) that our schemas are written in; a test holds templates/schema/ against it. A value is
 * one of these, told apart by the key that each alone has.
 */
export type JsonShape =
  | { readonly $ref: string }
  | { readonly anyOf: readonly JsonShape[] }
  | { readonly enum: readonly unknown[] }
  /** The `schema` key, which has been read before. */
  | { readonly const: string }
  | { readonly items: JsonShape }
  | KeysShape
  | { readonly additionalProperties: JsonShape }
  /** A text, which editors may leave without quotes; a pattern is that of whole numbers. */
  | { readonly type: readonly string[]; readonly pattern?: string };

/** A map of known keys. */
export interface KeysShape {
  readonly properties: Readonly<Record<string, JsonShape>>;
  readonly required?: readonly string[];
}

/** The shape of a file, with the shapes that others refer to by `#/$defs/name`. */
export type FileShape = KeysShape & { readonly $defs?: Readonly<Record<string, JsonShape>> };

/** Read once each: files of a kind share it. */
const known = new Map<FileKind, FileShape>();

/** The shape of a kind of file: its JSON Schema in templates/schema/, made ahead of time by jsonSchema. */
export function fileShape(kind: FileKind): FileShape {
  const shape =
    known.get(kind) ?? (JSON.parse(readFileSync(join(TEMPLATES, 'schema', `${kind}.json`), 'utf8')) as FileShape);
  known.set(kind, shape);
  return shape;
}

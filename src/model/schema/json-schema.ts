import * as z from 'zod';
import { schemaName, type FileKind } from '../file-kinds.ts';
import { schemaOf } from './schemas.ts';

/** The JSON Schema (draft 2020-12) of a kind of file, for editors: what templates/schema/ holds. */
export function jsonSchema(kind: FileKind): object {
  const made = z.toJSONSchema(schemaOf(kind), {
    reused: 'ref',
    override: ({ jsonSchema }) => acceptScalars(jsonSchema),
  });
  const { properties } = made;
  return { ...made, title: schemaName(kind), properties: { ...properties, schema: { const: schemaName(kind) } } };
}

/** Editors read YAML's numbers and booleans as such; to us they are the text that was typed, and nothing is "not given". */
function acceptScalars(schema: z.core.JSONSchema.BaseSchema): void {
  delete schema.propertyNames;
  if (schema.enum?.includes('true') === true) {
    delete schema.type;
    schema.enum = [...new Set([true, false, ...schema.enum])];
  } else if (schema.type === 'string' && schema.enum === undefined) {
    schema.type = ['string', 'number', 'null'] as unknown as 'string';
  }
}

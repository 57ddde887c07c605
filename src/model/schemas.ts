import type * as z from 'zod';
import { indicatorsSchema } from './indicators.ts';
import { outlineSchema } from './outline-schema.ts';
import { planSchema } from './plan.ts';
import {
  changesSchema,
  explanationsSchema,
  findingsSchema,
  initiativesSchema,
  lateDossiersSchema,
  pledgesSchema,
  receiptsSchema,
  waiversSchema,
} from './records.ts';
import { submissionSchema } from './submission.ts';
import { tasksSchema } from './tasks.ts';
import { textsSchema } from './texts.ts';

/** The kinds of YAML files that are read, by the middle of their `schema` key (`cchc/plan/1`). */
export type FileKind = keyof typeof SCHEMAS;

/** What each kind of file may hold. Built when first asked for: a check of one submission needs one of them. */
const SCHEMAS = {
  plan: planSchema,
  tasks: tasksSchema,
  indicators: indicatorsSchema,
  submission: submissionSchema,
  receipts: receiptsSchema,
  changes: changesSchema,
  pledges: pledgesSchema,
  findings: findingsSchema,
  explanations: explanationsSchema,
  initiatives: initiativesSchema,
  'late-dossiers': lateDossiersSchema,
  waivers: waiversSchema,
  texts: textsSchema,
  outline: outlineSchema,
} as const satisfies Record<string, () => z.ZodType>;

const built = new Map<FileKind, z.ZodType>();

/** The schema of a kind of file. */
export function schemaOf(kind: FileKind): z.ZodType {
  const schema = built.get(kind) ?? SCHEMAS[kind]();
  built.set(kind, schema);
  return schema;
}

/** The `schema` key of a kind of file: `cchc/plan/1`. */
export function schemaName(kind: FileKind): string {
  return `cchc/${kind}/1`;
}

/** All kinds, in the order a newcomer meets them. */
export const FILE_KINDS = Object.keys(SCHEMAS) as readonly FileKind[];

import type * as z from 'zod';
import type { FileKind } from '../file-kinds.ts';
import { indicatorsSchema } from './indicators.ts';
import { outlineSchema } from './outline.ts';
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

const SCHEMAS: Readonly<Record<FileKind, () => z.ZodType>> = {
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
};

/**
 * What each kind of file may hold, as people type it: the source of the JSON Schemas in templates/schema/, which editors and the
 * check of shapes read. Nothing but their generation loads this, so that a check of ten files need not build it first.
 */
export function schemaOf(kind: FileKind): z.ZodType {
  return SCHEMAS[kind]();
}

import type { RuleChecks } from './rule.ts';
import { APPENDIX_RULES } from './rules/appendix.ts';
import { BASES_RULES } from './rules/bases.ts';
import { BODY_RULES } from './rules/body.ts';
import { CAPITALS_RULES } from './rules/capitals.ts';
import { FILE_RULES } from './rules/file.ts';
import { LEVELS_RULES } from './rules/levels.ts';
import { PROSE_RULES } from './rules/prose.ts';
import { RECIPIENTS_RULES } from './rules/recipients.ts';
import { SIGNATURE_RULES } from './rules/signature.ts';
import { TABLES_RULES } from './rules/tables.ts';

/** The checks of what stands below the title: căn cứ, body, signature, Nơi nhận, appendices, capitals, file. */
export const RULES_BODY = {
  ...BASES_RULES,
  ...BODY_RULES,
  ...LEVELS_RULES,
  ...PROSE_RULES,
  ...TABLES_RULES,
  ...SIGNATURE_RULES,
  ...RECIPIENTS_RULES,
  ...APPENDIX_RULES,
  ...CAPITALS_RULES,
  ...FILE_RULES,
} as const satisfies RuleChecks;

import type { RuleChecks } from './rule.ts';

/** Rules on legal bases, text, signature, recipients, appendices, capitals and the file. */
export const RULES_BODY: RuleChecks = {};

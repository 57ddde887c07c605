import type { RuleChecks } from './rule.ts';

/** Rules on page, font, head, number, date and title. */
export const RULES_HEAD: RuleChecks = {};

import type { RuleChecks } from './rule.ts';
import { DATE_RULES } from './rules/date.ts';
import { FONT_RULES } from './rules/font.ts';
import { HEAD_RULES } from './rules/head.ts';
import { NUMBER_RULES } from './rules/number.ts';
import { PAGE_NUMBER_RULES } from './rules/page-number.ts';
import { PAGE_RULES } from './rules/page.ts';
import { TITLE_RULES } from './rules/title.ts';

/** The rules on page, font, head, number, date and title (PG, FT, HD, NO, DT, TT). */
export const RULES_HEAD: RuleChecks = {
  ...PAGE_RULES,
  ...PAGE_NUMBER_RULES,
  ...FONT_RULES,
  ...HEAD_RULES,
  ...NUMBER_RULES,
  ...DATE_RULES,
  ...TITLE_RULES,
};

import type { LintRule } from '../../law/lint-rules.ts';
import type { Found } from '../elements.ts';
import type { Finding, Phrase, Region, Value, Where } from '../finding.ts';
import { shownText } from './shown.ts';

/** What a rule reports of a paragraph: what was found there and what would be lawful. */
export function finding(rule: LintRule, where: Where, found: Value, lawful: Value): Finding {
  return { rule, found, lawful, where };
}

/** Where a paragraph stands, with its text. */
export function at(found: Found, region: Region): Where {
  return { region, section: found.section, text: shownText(found.paragraph) };
}

/** The user's own words, or the exact words that the decree wants. */
export function words(text: string): Value {
  return { kind: 'text', text };
}

/** What i18n says in words. */
export function phrase(name: Phrase): Value {
  return { kind: 'phrase', phrase: name };
}

export const ABSENT: Value = phrase('absent');
export const PRESENT: Value = phrase('present');
/** What is lawful takes more than a value to say: the rule's own words in i18n say it. */
export const AS_RULE: Value = phrase('rule-words');

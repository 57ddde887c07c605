import type { Severity, Summary } from '../diagnostic/diagnostic.ts';
import { type LintWords, valueText } from '../i18n/lint-words.ts';
import type { Screen } from '../i18n/screen.ts';
import { LINT_RULES, type LintRule, type LintRuleInfo } from '../law/lint-rules.ts';
import type { RefusalReason } from '../model/refusal-reason.ts';
import type { Fix } from '../lint/fix/fix.ts';
import type { PlacedFinding } from '../lint/lint.ts';
import type { Style } from './style.ts';

/** One file that was linted, or why it could not be read; `path` is as the user should see it. */
export type LintedFile =
  | { readonly path: string; readonly findings: readonly PlacedFinding[]; readonly fixed?: FixedFile }
  | {
      readonly path: string;
      readonly unreadable: RefusalReason | 'not-found' | 'not-a-file' | 'cannot-open' | 'no-text';
    };

/** The corrected copy of a file: its path, absent where nothing could be mended; the findings of the file are then those left in the copy. */
export interface FixedFile {
  readonly path?: string;
  readonly fixes: readonly Fix[];
}

/** What formatters need besides the findings. */
export interface LintView {
  readonly words: LintWords;
  readonly screen: Screen;
  readonly style: Style;
}

export type LintFormatter = (files: readonly LintedFile[], view: LintView) => string;

/** A finding in words. `found` is absent where only the rule itself says what is wrong. */
export interface LintSentence {
  readonly title: string;
  readonly found?: string;
  readonly lawful: string;
  readonly reference: string;
}

/** A finding in the words of a language. */
export function lintSentence({ rule, found, lawful }: PlacedFinding, words: LintWords): LintSentence {
  const { title, lawful: sentence } = words.rules[rule];
  const text = valueText(found, words);
  return {
    title,
    ...(text !== undefined && { found: text }),
    lawful: valueText(lawful, words) ?? sentence,
    reference: LINT_RULES[rule].reference,
  };
}

/** Title, what was found, what is right, where the decree says so: one line. */
export function sentenceText({ title, found, lawful, reference }: LintSentence, words: LintWords): string {
  return `${title}${found === undefined ? '' : `: ${found}`}; ${words.right}: ${lawful} (${reference})`;
}

const SEVERITIES: Readonly<Record<LintRuleInfo['severity'], Severity>> = { E: 'error', W: 'warning', P: 'info' };

/** E, W and P of a rule as the severity of a diagnostic. */
export function severityOf(rule: LintRule): Severity {
  return SEVERITIES[LINT_RULES[rule].severity];
}

/** How many findings there are of each severity. */
export function summarizeLint(files: readonly LintedFile[]): Summary {
  const severities = files.flatMap((file) => ('findings' in file ? file.findings.map((f) => severityOf(f.rule)) : []));
  const count = (severity: Severity): number => severities.filter((s) => s === severity).length;
  return { errors: count('error'), warnings: count('warning'), infos: count('info') };
}

/** One thing mended, in words, and in how many places. */
export interface FixSentence {
  readonly rule: LintRule;
  readonly title: string;
  readonly found: string;
  readonly made: string;
  readonly places: number;
}

/** What was mended in the words of a language; the same thing mended in several places is told once. */
export function fixSentences(fixes: readonly Fix[], words: LintWords): readonly FixSentence[] {
  const told = new Map<string, FixSentence>();
  for (const { rule, found, made } of fixes) {
    const one = {
      rule,
      title: words.rules[rule].title,
      found: valueText(found, words) ?? '',
      made: valueText(made, words) ?? '',
    };
    const key = JSON.stringify(one);
    told.set(key, { ...one, places: (told.get(key)?.places ?? 0) + 1 });
  }
  return [...told.values()];
}

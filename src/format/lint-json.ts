import { LINT_RULES } from '../law/lint-rules.ts';
import type { Where } from '../lint/finding.ts';
import type { PlacedFinding } from '../lint/lint.ts';
import { jsonText } from './json.ts';
import {
  fixSentences,
  type LintedFile,
  type LintFormatter,
  lintSentence,
  type LintView,
  summarizeLint,
} from './lint-view.ts';

/** Findings for scripts: one JSON value, `cchc/lint/1`. `places` stands only where the same was found more than once; `fixed` only with --fix, and what is found is then what the copy is left with. */
export const formatLintJson: LintFormatter = (files, view) =>
  jsonText({ schema: 'cchc/lint/1', files: files.map((file) => fileJson(file, view)), summary: summarizeLint(files) });

function fileJson(file: LintedFile, { words }: LintView): object {
  if ('unreadable' in file) {
    const { path, unreadable: reason } = file;
    return { path, findings: [], unreadable: { reason, message: words.refusals[reason] } };
  }
  const { path, findings, fixed } = file;
  return {
    path,
    ...(fixed !== undefined && {
      fixed: { ...(fixed.path !== undefined && { path: fixed.path }), fixes: fixSentences(fixed.fixes, words) },
    }),
    findings: findings.map((finding) => findingJson(finding, words)),
  };
}

function findingJson(finding: PlacedFinding, words: LintView['words']): object {
  const { rule, where, places } = finding;
  return {
    rule,
    severity: LINT_RULES[rule].severity,
    ...lintSentence(finding, words),
    where: whereJson(where),
    ...(places.length > 1 && { places: places.map(whereJson) }),
  };
}

function whereJson({ region, section, text }: Where): object {
  return { region, section, ...(text !== '' && { text }) };
}

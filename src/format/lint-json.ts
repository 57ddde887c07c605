import { LINT_RULES } from '../law/lint-rules.ts';
import type { Where } from '../lint/finding.ts';
import type { PlacedFinding } from '../lint/lint.ts';
import { jsonText } from './json.ts';
import { type LintedFile, type LintFormatter, lintSentence, type LintView, summarizeLint } from './lint-view.ts';

/** Findings for scripts: one JSON value, `cchc/lint/1`. `places` stands only where the same was found more than once. */
export const formatLintJson: LintFormatter = (files, view) =>
  jsonText({ schema: 'cchc/lint/1', files: files.map((file) => fileJson(file, view)), summary: summarizeLint(files) });

function fileJson(file: LintedFile, { words }: LintView): object {
  if ('unreadable' in file) {
    const { path, unreadable: reason } = file;
    return { path, findings: [], unreadable: { reason, message: words.refusals[reason] } };
  }
  return { path: file.path, findings: file.findings.map((finding) => findingJson(finding, words)) };
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

import type { CheckFormat } from './formats.ts';
import { formatLintGithub } from './lint-github.ts';
import { formatLintJson } from './lint-json.ts';
import { formatLintText } from './lint-text.ts';
import type { LintFormatter } from './lint-view.ts';

/** The outputs `cchc lint` can write: the same as those of `check`. */
export const LINT_FORMATTERS: Readonly<Record<CheckFormat, LintFormatter>> = {
  text: formatLintText,
  json: formatLintJson,
  github: formatLintGithub,
};

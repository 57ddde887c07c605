import type { Formatter } from './finding.ts';
import { formatGithub } from './github.ts';
import { formatJson } from './json.ts';
import { formatText } from './text.ts';

/** The outputs `cchc check` can write. */
export type CheckFormat = 'text' | 'json' | 'github';

export const FORMATTERS: Readonly<Record<CheckFormat, Formatter>> = {
  text: formatText,
  json: formatJson,
  github: formatGithub,
};

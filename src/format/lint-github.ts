import { shortened } from '../i18n/lint-words.ts';
import { annotation } from './github.ts';
import {
  type LintedFile,
  type LintFormatter,
  lintSentence,
  type LintView,
  sentenceText,
  severityOf,
} from './lint-view.ts';

/** Characters of a paragraph that an annotation shows. */
const SHOWN = 60;

/** Findings as workflow commands of GitHub Actions; a .docx has no lines, so they stand at its file. */
export const formatLintGithub: LintFormatter = (files, view) => files.map((file) => fileText(file, view)).join('');

function fileText(file: LintedFile, { words }: LintView): string {
  if ('unreadable' in file)
    return annotation('error', { file: file.path, title: words.unreadable }, words.refusals[file.unreadable]);
  return file.findings
    .map((finding) => {
      const { where, places, rule } = finding;
      const text = where.text === '' ? '' : `\n"${shortened(where.text, SHOWN)}"`;
      const more = places.length > 1 ? `\n${words.more(places.length - 1)}` : '';
      const sentence = sentenceText(lintSentence(finding, words), words);
      return annotation(severityOf(rule), { file: file.path, title: rule }, sentence + text + more);
    })
    .join('');
}

import { shortened } from '../i18n/lint-words.ts';
import type { LintRule } from '../law/lint-rules.ts';
import type { Region } from '../lint/finding.ts';
import type { PlacedFinding } from '../lint/lint.ts';
import {
  type FixedFile,
  fixSentences,
  type LintedFile,
  type LintFormatter,
  lintSentence,
  type LintView,
  sentenceText,
  severityOf,
  summarizeLint,
} from './lint-view.ts';
import { oneLine } from './one-line.ts';

/** Characters of a paragraph that are shown: enough to find it in Word. */
const SHOWN = 60;

/** Findings of one rule in one region that are told before the rest is only counted. */
const MOST_OF_A_RULE = 5;

/** Findings for people: by file, then by region of the document, then one line that counts them. */
export const formatLintText: LintFormatter = (files, view) =>
  [...files.flatMap((file) => fileLines(file, view)), view.style.strong(closing(files, view))]
    .map((line) => `${line}\n`)
    .join('');

/** How many findings there are, or that there are none; how many files nobody could read. */
function closing(files: readonly LintedFile[], { screen, words }: LintView): string {
  const read = files.filter((file) => 'findings' in file);
  const faulty = read.filter(({ findings }) => findings.length > 0).length;
  const unreadable = files.length - read.length;
  return [
    ...(faulty > 0 ? [screen.summary(summarizeLint(files), faulty)] : read.length > 0 ? [words.clean] : []),
    ...(unreadable > 0 ? [words.unreadableFiles(unreadable)] : []),
  ].join(' ');
}

function fileLines(file: LintedFile, view: LintView): readonly string[] {
  const { style, words } = view;
  if ('unreadable' in file)
    return [`${style.place(oneLine(file.path))}: ${style.error(words.unreadable)}: ${words.refusals[file.unreadable]}`];
  const regions = [...new Set(file.findings.map(({ where }) => where.region))];
  const lines = [
    ...(file.fixed === undefined ? [] : fixLines(file.fixed, file.findings.length, view)),
    ...regions.flatMap((region) => regionLines(region, file.findings, view)),
  ];
  return lines.length === 0 ? [] : [style.place(oneLine(file.path)), ...lines];
}

/** What was mended and where the copy lies; then what is left follows. */
function fixLines({ path, fixes }: FixedFile, left: number, { words, style }: LintView): readonly string[] {
  if (path === undefined) return left > 0 ? [`  ${words.notFixed}`] : [];
  const sentences = fixSentences(fixes, words).map(
    ({ rule, title, found, made, places }) =>
      `    ${rule} ${title}: ${found} → ${made}${places > 1 ? ` ${style.faint(`(${words.places(places)})`)}` : ''}`,
  );
  return [
    `  ${style.good(words.fixed(oneLine(path)))}`,
    ...sentences,
    ...(left > 0 ? [`  ${words.leftAfterFix}`] : []),
  ];
}

function regionLines(region: Region, findings: readonly PlacedFinding[], view: LintView): readonly string[] {
  const told = new Map<LintRule, number>();
  const here = findings.filter(({ where }) => where.region === region);
  const lines = here.flatMap((finding) => {
    const count = (told.get(finding.rule) ?? 0) + 1;
    told.set(finding.rule, count);
    return count > MOST_OF_A_RULE ? [] : findingLines(finding, view);
  });
  const left = [...told].filter(([, count]) => count > MOST_OF_A_RULE);
  return [
    `  ${view.style.strong(view.words.regions[region])}`,
    ...lines,
    ...left.map(([rule, count]) => `    ${view.style.faint(view.words.moreFindings(rule, count - MOST_OF_A_RULE))}`),
  ];
}

function findingLines(finding: PlacedFinding, { words, screen, style }: LintView): readonly string[] {
  const severity = severityOf(finding.rule);
  const label = `${style[severity](screen.severity[severity])} ${finding.rule}`;
  const place = placeText(finding, { words });
  return [
    `    ${label} ${sentenceText(lintSentence(finding, words), words)}`,
    ...(place === '' ? [] : [`      ${style.faint(place)}`]),
  ];
}

/** The paragraph concerned, or the section of a page beyond the first; then how many places more. */
function placeText({ where, places }: PlacedFinding, { words }: Pick<LintView, 'words'>): string {
  const text = where.text.trim() === '' ? '' : `"${shortened(where.text, SHOWN)}"`;
  const page = text === '' && where.section > 1 ? words.section(where.section) : text;
  return [page, ...(places.length > 1 ? [words.more(places.length - 1)] : [])].filter((part) => part !== '').join(' ');
}

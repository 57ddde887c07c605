import type { Range } from '../../law/decree30.ts';
import { TOLERANCES } from '../../law/lint-tolerances.ts';
import type { LintRule } from '../../law/lint-rules.ts';
import { around } from '../around.ts';
import { type DrawnLine, drawnLineBelow } from '../drawn-line.ts';
import type { Found } from '../elements.ts';
import type { Finding, Region, Value } from '../finding.ts';
import { printedLines } from '../line-widths.ts';
import type { LintSubject } from '../rule.ts';
import { strayLines } from '../stray-lines.ts';
import { ABSENT, at, finding } from './findings.ts';
import { largest } from '../extremes.ts';

/** A text with its line below, what share of the text it may be long, and where the text stands. */
interface Lined {
  readonly text: readonly Found[];
  /** Undefined: no line is wanted. */
  readonly share: Range | undefined;
  readonly region: Region;
}

/**
 * What departs from the lawful line below a text. Of several lines of text the decree does not say which one counts: the drawn
 * line is right by the longest or by the last.
 */
export function lineFindings(rule: LintRule, subject: LintSubject, { text, share, region }: Lined): readonly Finding[] {
  const last = text.at(-1);
  if (
    last === undefined ||
    share === undefined ||
    text.some(({ paragraph }) => paragraph.runs.some(({ underline }) => underline))
  )
    return [];
  const widths = text.flatMap((found) => printedLines(found.paragraph, around(subject.layout, found).width));
  const lawful = lawfulRange(widths, share);
  const drawn = lineOf(subject, text, last, lawful);
  const where = at(last, region);
  if (drawn.kind === 'unknown') return [];
  const wanted = percents(share);
  if (drawn.kind === 'none') return [finding(rule, where, ABSENT, wanted)];
  if (drawn.max < lawful.min || drawn.min > lawful.max) {
    const longest = largest(widths, 0);
    const value = Math.round(((drawn.min + drawn.max) / 2 / longest) * 100);
    return [finding(rule, where, { kind: 'percent', value }, wanted)];
  }
  if (drawn.offCentre <= TOLERANCES.centreShare) return [];
  return [finding(rule, where, { kind: 'align', align: 'left' }, { kind: 'align', align: 'center' })];
}

/** Below the text, or drawn elsewhere in the head and laid over it: of those, one that is lawful. */
function lineOf(subject: LintSubject, text: readonly Found[], last: Found, lawful: Range): DrawnLine {
  const below = drawnLineBelow(subject.layout, last);
  if (below.kind !== 'none') return below;
  const { near, far } = strayLines(subject, text);
  const fits = [...near, ...far].find((width) => width >= lawful.min && width <= lawful.max);
  const width = fits ?? (near.length === 1 ? near[0] : undefined);
  if (width !== undefined) return { kind: 'line', min: width, max: width, offCentre: 0 };
  return near.length > 0 ? { kind: 'unknown' } : below;
}

function lawfulRange(widths: readonly number[], { min, max }: Range): Range {
  const longest = largest(widths, 0);
  const shortest = Math.min(longest, widths.at(-1) ?? 0);
  return {
    min: shortest * min * (1 - TOLERANCES.ruleShare),
    max: longest * max * (1 + TOLERANCES.ruleShare),
  };
}

function percents({ min, max }: Range): Value {
  if (min === max) return { kind: 'percent', value: min * 100 };
  return { kind: 'percent-range', min: Math.round(min * 100), max: Math.round(max * 100) };
}

import { pointLetter, roman } from '../../vietnamese/words.ts';
import type { BodyParagraph } from '../elements.ts';
import type { Finding, Region } from '../finding.ts';
import { at, finding, words } from './findings.ts';
import { markerOf, romanValue, type Marker } from './markers.ts';
import { isPartNumber } from './prose-paragraphs.ts';
import { shownText } from './shown.ts';

/** From the outermost: a number of one level begins anew below each of the levels before it. */
const LEVELS = ['part', 'chapter', 'part-section', 'part-subsection', 'section', 'article', 'clause', 'point'] as const;
type Level = (typeof LEVELS)[number];

/** Levels whose numbers may also run on under the next parent: điều through the chapters, mục through the phần. */
const RUNS_ON: ReadonlySet<Level> = new Set(['chapter', 'section', 'article']);

interface Step {
  readonly level: Level;
  readonly value: number;
  readonly print: (n: number) => string;
  readonly written: string;
}

interface Counter {
  readonly value: number;
  /** on: the next number follows; anew: a number above came since, so 1 follows; either: a sentence came that may open a new list. */
  readonly next: 'on' | 'anew' | 'either';
}

/** Numbers that are left out, repeated or out of order, level by level. What has no number, or letters outside the order, is passed over. */
export function numberingFindings(body: readonly BodyParagraph[], region: Region): readonly Finding[] {
  const counters = new Map<Level, Counter>();
  return body.flatMap((item) => {
    const step = stepOf(item);
    if (step === undefined) {
      if (opensList(item)) setNext(counters, LEVELS, 'either');
      if (markerOf(item.paragraph)?.kind === 'decimal') setNext(counters, ['point'], 'anew');
      return [];
    }
    const wanted = expected(step, counters.get(step.level));
    if (!wanted.includes(step.value) && isSmallRoman(step)) return [];
    counters.set(step.level, { value: step.value, next: 'on' });
    setNext(counters, LEVELS.slice(LEVELS.indexOf(step.level) + 1), 'anew');
    return wanted.includes(step.value)
      ? []
      : [finding('BD-12', at(item, region), words(step.written), words(step.print(wanted[0] ?? 1)))];
  });
}

/** What may come next, the likeliest first. */
function expected({ level }: Step, last: Counter | undefined): readonly number[] {
  if (last === undefined) return [1];
  const following = last.value + 1;
  if (last.next === 'on') return [following];
  return last.next === 'either' || RUNS_ON.has(level) ? [following, 1] : [1];
}

/** A level that must begin anew is not set free by a sentence before its first number. */
function setNext(counters: Map<Level, Counter>, levels: readonly Level[], next: Counter['next']): void {
  for (const level of levels) {
    const counter = counters.get(level);
    if (counter !== undefined && !(counter.next === 'anew' && next === 'either'))
      counters.set(level, { ...counter, next });
  }
}

/** "… như sau:" in the midst of the text: what follows may be a list of its own. So it may below "A. TIÊU ĐỀ". */
function opensList(item: BodyParagraph): boolean {
  const text = shownText(item.paragraph).trim();
  return (item.level === 'text' && text.endsWith(':')) || /^[A-HĐ][./] /u.test(text);
}

/** i), v), x): part of a list in small Roman numerals, which is no điểm. */
function isSmallRoman({ level, written }: Step): boolean {
  return level === 'point' && /^\(?[ivx]\)$/u.test(written);
}

function stepOf(item: BodyParagraph): Step | undefined {
  if (item.level === 'part') return isPartNumber(item.paragraph) ? partStep(shownText(item.paragraph)) : undefined;
  if (item.level === 'article') return articleStep(shownText(item.paragraph));
  const marker = markerOf(item.paragraph);
  const level = marker && levelOf(item.level, marker);
  const [value = Number.NaN] = marker?.path ?? [];
  if (marker === undefined || level === undefined || !Number.isFinite(value)) return undefined;
  return { level, value, print: PRINT[level], written: marker.label };
}

const PRINT: Readonly<Record<'section' | 'clause' | 'point', (n: number) => string>> = {
  section: (n) => `${roman(n)}.`,
  clause: (n) => `${n}.`,
  point: (n) => `${pointLetter(n)})`,
};

function levelOf(level: BodyParagraph['level'], { kind }: Marker): keyof typeof PRINT | undefined {
  if (level === 'section' && kind === 'roman') return 'section';
  if ((level === 'clause' || level === 'clause-title') && kind === 'arabic') return 'clause';
  return level === 'point' && kind === 'letter' ? 'point' : undefined;
}

const PART_LEVELS: Readonly<Record<string, Level>> = {
  phần: 'part',
  chương: 'chapter',
  mục: 'part-section',
  'tiểu mục': 'part-subsection',
};

function partStep(text: string): Step | undefined {
  const [, word = '', number = ''] = /^\s*(phần|chương|mục|tiểu mục)\s+([IVXLC]+(?!\p{L})|\d{1,3})/iu.exec(text) ?? [];
  const level = PART_LEVELS[word.toLowerCase()];
  const value = /^\d/u.test(number) ? Number(number) : romanValue(number.toUpperCase());
  if (level === undefined || value === undefined) return undefined;
  const print = (n: number) => `${word} ${/^\d/u.test(number) ? n : roman(n)}`;
  return { level, value, print, written: `${word} ${number}` };
}

function articleStep(text: string): Step | undefined {
  // Điều 5a is put in between by an amendment and moves no other.
  const [written, number] = /^\s*điều\s+(\d{1,3})(?![\d\p{L}])/iu.exec(text) ?? [];
  if (written === undefined) return undefined;
  return { level: 'article', value: Number(number), print: (n) => `Điều ${n}`, written: written.trim() };
}

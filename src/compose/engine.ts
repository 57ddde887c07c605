import { Context, Drop, Liquid, type Template } from 'liquidjs';
import type { TemplateFault } from '../diagnostic/codes/document.ts';
import { isCivilDate } from '../model/civil-date.ts';
import { printDate } from '../vietnamese/dates.ts';
import { clip, suggestion } from '../vietnamese/words.ts';
import { FILTERS } from './filters.ts';

/** A text of an outline, ready to be filled. */
export interface CompiledText {
  readonly kind: 'compiled';
  /** The names it needs from outside, each as its path: [['plan', 'number'], ['tthc_resolved']]. */
  readonly names: readonly (readonly string[])[];
  readonly print: (values: object) => FilledText;
}

export interface FaultyText {
  readonly kind: 'faulty';
  readonly fault: TemplateFault;
  /** The tag, filter or mark concerned. */
  readonly what?: string;
  /** The tag or filter that is there and was likely meant. */
  readonly nearest?: string;
}

export type FilledText = { readonly kind: 'filled'; readonly text: string } | FaultyText;

/** A LiquidJS text compiled: it sees only the values it is given, and has no files, no clock and no inclusion of other texts. */
export function compileText(text: string): CompiledText | FaultyText {
  try {
    const template = ENGINE.parse(text);
    const names = ENGINE.globalVariableSegmentsSync(template, { partials: false }).map((path) => path.filter(isName));
    return { kind: 'compiled', names, print: (values) => fill(template, values) };
  } catch (error) {
    return faulty(error);
  }
}

function fill(template: Template[], values: object): FilledText {
  try {
    const context = new Context(
      values,
      ENGINE.options,
      { sync: true },
      { renderLimit: stepsOf(ENGINE), liquid: ENGINE },
    );
    const text = String(ENGINE.renderSync(template, context));
    return text.length > LONGEST ? { kind: 'faulty', fault: 'too-much' } : { kind: 'filled', text };
  } catch (error) {
    return faulty(error);
  }
}

/** Counts steps in place of the library's milliseconds: what a document says must not depend on how fast a machine is. */
function stepsOf({ options }: Liquid): Context['renderLimit'] {
  const limit = new Context({}, options, { memoryLimit: MOST_STEPS }).memoryLimit;
  limit.check = () => limit.use(1);
  return limit;
}

/** What the library's messages mean. */
const FAULTS: readonly (readonly [RegExp, TemplateFault])[] = [
  [/^parse length limit/u, 'too-long'],
  [/^(?:memory alloc|template render) limit|^Invalid (?:array|string) length|call stack/u, 'too-much'],
  [/^tag "([^"]*)" not found/u, 'unknown-tag'],
  [/^undefined filter: (\S+)/u, 'unknown-filter'],
  [/^(?:output|tag|raw) (.+) not closed/u, 'not-closed'],
  [/^not a text/u, 'not-a-text'],
  [/^not an? /u, 'wrong-value'],
];

function faulty(error: unknown): FaultyText {
  if (!(error instanceof Error)) throw error;
  const message = error.message.replace(/, line:\d+, col:\d+$/u, '');
  for (const [pattern, fault] of FAULTS) {
    const found = pattern.exec(message);
    const what = clip((found?.[1] ?? '').replace(/^"|"$/gu, ''));
    if (found === null) continue;
    const meant = suggestion(
      what,
      fault === 'unknown-filter' ? Object.keys(FILTERS) : fault === 'unknown-tag' ? TAGS : [],
    );
    return { kind: 'faulty', fault, ...(what !== '' && { what }), ...meant };
  }
  return { kind: 'faulty', fault: 'syntax' };
}

function isName(segment: unknown): segment is string {
  return typeof segment === 'string';
}

/** The tags an outline may use: choices, loops and names of its own. Not `capture`, in which a text could double itself. */
const TAGS: ReadonlySet<string> = new Set([
  'if',
  'unless',
  'case',
  'for',
  'break',
  'continue',
  'assign',
  'comment',
  '#',
  'raw',
]);

/** Characters of one text and things made while it is filled: far above what a sentence needs. */
const LIMITS = { parseLimit: 20_000, memoryLimit: 100_000 };

/** Parts of a text that are filled, those in loops each time: an item of every task of a large plan needs under 5,000. */
const MOST_STEPS = 20_000;

/** Characters of a filled text. */
const LONGEST = 100_000;

const ENGINE = makeEngine();

/** What a placeholder prints: a text, a number, or a date as documents write it. Of anything else (a whole plan, yes or no) the library would print words of its own. */
function printed(value: unknown): string {
  if (typeof value === 'boolean' || value instanceof Drop || Array.isArray(value) || isBare(value))
    throw new Error('not a text');
  if (typeof value === 'string') return isCivilDate(value) ? printDate(value) : value;
  return value === undefined || value === null ? '' : String(value);
}

function isBare(value: unknown): boolean {
  // oxlint-disable-next-line unbound-method -- only compared
  return typeof value === 'object' && value !== null && value.toString === Object.prototype.toString;
}

function makeEngine(): Liquid {
  const engine = new Liquid({
    strictVariables: true,
    strictFilters: true,
    ownPropertyOnly: true,
    jsTruthy: true,
    dynamicPartials: false,
    templates: {},
    // Nothing of ours prints by it; without it the library asks the machine for its own, which costs as much as a whole outline.
    locale: 'vi',
    outputEscape: printed,
    ...LIMITS,
  });
  // What comes with the library reads the clock and other texts, draws lots and prints English: only ours stay.
  for (const name of Object.keys(engine.filters)) engine.unregisterFilter(name);
  for (const name of Object.keys(engine.tags)) if (!TAGS.has(name)) delete engine.tags[name];
  for (const [name, filter] of Object.entries(FILTERS)) engine.registerFilter(name, filter);
  return engine;
}

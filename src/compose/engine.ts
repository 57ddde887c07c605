import { Liquid, type Template } from 'liquidjs';
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
  /** What the template language has against it, in its own English words. */
  readonly detail: string;
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
    return { kind: 'filled', text: String(ENGINE.renderSync(template, values)) };
  } catch (error) {
    return faulty(error);
  }
}

function faulty(error: unknown): FaultyText {
  if (!(error instanceof Error)) throw error;
  return { kind: 'faulty', detail: error.message.replace(/, line:1, col:(\d+)$/u, ' ($1)') };
}

function isName(segment: unknown): segment is string {
  return typeof segment === 'string';
}

/** The tags an outline may use: choices, loops and names of its own. */
const TAGS: ReadonlySet<string> = new Set([
  'if',
  'unless',
  'case',
  'for',
  'break',
  'continue',
  'assign',
  'capture',
  'comment',
  '#',
  'raw',
]);

/** Characters of one text, objects made and milliseconds while it is filled: far above what a sentence needs. */
const LIMITS = { parseLimit: 20_000, memoryLimit: 1_000_000, renderLimit: 5_000 };

const ENGINE = makeEngine();

function makeEngine(): Liquid {
  const engine = new Liquid({
    strictVariables: true,
    strictFilters: true,
    ownPropertyOnly: true,
    jsTruthy: true,
    dynamicPartials: false,
    templates: {},
    ...LIMITS,
  });
  // What comes with the library reads the clock and other texts, draws lots and prints English: only ours stay.
  for (const name of Object.keys(engine.filters)) engine.unregisterFilter(name);
  for (const name of Object.keys(engine.tags)) if (!TAGS.has(name)) delete engine.tags[name];
  for (const [name, filter] of Object.entries(FILTERS)) engine.registerFilter(name, filter);
  return engine;
}

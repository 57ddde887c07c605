import type { ColorSupportLevel } from 'chalk';
import { PLAIN, type Style } from '../format/style.ts';

/** Characters that drive a terminal, but for line ends, tabs and the colours of ours; and those that turn the direction of writing round, so that a name reads as another. */
const CONTROLS =
  // oxlint-disable-next-line no-control-regex -- finding them is the point
  /\u001b(?!\[(?:[124]|2[24]|3[12369])m)|[\u0000-\u0008\u000b-\u001a\u001c-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;

/** A text that is safe to print: names of files and of users' things may hold anything, even what moves the cursor. Colours stay only where we use them. */
export function withoutControls(text: string, { colour }: Pick<Style, 'colour'>): string {
  const safe = text.replaceAll(CONTROLS, '\ufffd');
  return colour ? safe : safe.replaceAll('\u001b', '\ufffd');
}

export interface ColourWishes {
  /** --color or --no-color; undefined when neither was given. */
  readonly option: boolean | undefined;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly isTerminal: boolean;
  /** Columns of the terminal, where it is one. */
  readonly columns?: number | undefined;
}

/** The colours of one output stream: --color/--no-color, then NO_COLOR, then FORCE_COLOR, then whether it is a terminal; and its width. */
export async function styleFor(wishes: ColourWishes): Promise<Style> {
  const { isTerminal, columns } = wishes;
  const style = wantsColour(wishes) ? await coloured(1) : PLAIN;
  // A terminal that does not know its width tells 0.
  return isTerminal && columns !== undefined && columns > 0 ? { ...style, width: columns } : style;
}

function wantsColour({ option, env, isTerminal }: ColourWishes): boolean {
  if (option !== undefined) return option;
  // https://no-color.org: any value that is not empty.
  if (env['NO_COLOR'] !== undefined && env['NO_COLOR'] !== '') return false;
  const force = env['FORCE_COLOR'];
  if (force !== undefined) return force !== '0' && force !== 'false';
  return isTerminal && env['TERM'] !== 'dumb';
}

/** Chalk is loaded only where something is coloured: it asks the system for what a pipe has no use for. */
async function coloured(level: ColorSupportLevel): Promise<Style> {
  const { Chalk } = await import('chalk');
  const chalk = new Chalk({ level });
  return {
    colour: true,
    error: chalk.red.bold,
    warning: chalk.yellow.bold,
    info: chalk.cyan,
    good: chalk.green,
    place: chalk.underline,
    strong: chalk.bold,
    faint: chalk.dim,
  };
}

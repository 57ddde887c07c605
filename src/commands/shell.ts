import type { CodeArgs } from '../diagnostic/codes.ts';
import type { Style } from '../format/style.ts';
import type { Catalogue } from '../i18n/catalogue.ts';
import type { Screen } from '../i18n/screen.ts';
import type { CivilDate } from '../model/civil-date.ts';

/** What a command may use of the world: the one way to the console, the clock and the current folder. */
export interface Shell {
  /** The current folder, absolute. */
  readonly cwd: string;
  /** Whether somebody sits at a terminal and can be asked. */
  readonly interactive: boolean;
  /** The result: stdout. */
  readonly out: (text: string) => void;
  /** Talk: stderr. */
  readonly err: (text: string) => void;
  readonly outStyle: Style;
  readonly errStyle: Style;
  /** Today in Viet Nam. */
  readonly today: () => CivilDate;
  readonly screen: Screen;
  /** The words of diagnostics, loaded when there is one to tell: most runs tell none. */
  readonly catalogue: () => Promise<Catalogue<CodeArgs>>;
}

/** 0 done; 1 errors in the user's data; 2 wrong usage; 3 a file cannot be read or written; 70 a fault of ours; 130 interrupted. */
export type ExitCode = 0 | 1 | 2 | 3 | 70 | 130;

/** Wrong usage: what the user asked for cannot be; its message is ready to print. */
export class UsageError extends Error {}

/** A file or folder that cannot be read or written; its message is ready to print. */
export class FileError extends Error {}

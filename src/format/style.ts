/** How parts of a text stand out on a terminal; the plain style changes nothing. */
export interface Style {
  /** Whether anything stands out. */
  readonly colour: boolean;
  readonly error: (text: string) => string;
  readonly warning: (text: string) => string;
  readonly info: (text: string) => string;
  readonly good: (text: string) => string;
  readonly place: (text: string) => string;
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
  /** Columns of the terminal; undefined where nothing is broken into lines: files, pipes. */
  readonly width?: number | undefined;
}

const same = (text: string): string => text;

/** Text without colours: files, pipes, NO_COLOR. */
export const PLAIN: Style = {
  colour: false,
  error: same,
  warning: same,
  info: same,
  good: same,
  place: same,
  strong: same,
  faint: same,
};

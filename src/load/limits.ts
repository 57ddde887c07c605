/** The largest text file that is read: 1 MB (2^20 bytes). */
export const LARGEST_FILE = 1_048_576;

/** The largest workbook that is read: 32 MB; forms have tens of KB, and pictures pasted into them some MB. */
export const LARGEST_WORKBOOK = 33_554_432;

/**
 * Most lines of one file: twice as many as values, so that each value may have a line and a comment or a blank line of its own.
 * What is shorter on average than fifty bytes a line and still fills the largest file is no file that a person wrote.
 */
export const MOST_LINES = 20_000;

/** Deepest nesting of a tree; the deepest of our formats goes to eight. */
export const DEEPEST = 64;

/** Most values in one file: a plan of forty units and three hundred tasks has under 5,000. */
export const MOST_VALUES = 10_000;

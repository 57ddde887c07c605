/**
 * A letter, within the brackets of a pattern: what \p{L} says of Latin, Greek and Cyrillic text, combining marks left out. The
 * property itself has six hundred ranges, which V8 works through for every pattern anew: a tenth of what lint costs.
 */
export const L = 'A-Za-zÀ-ÖØ-öø-ʯͰ-ỹ';

/** Where no letter stands before. */
export const BEGIN = `(?<![${L}])`;

/** Where no letter stands behind. */
export const END = `(?![${L}])`;

/** Whether a text has a letter. */
export const HAS_LETTER = new RegExp(`[${L}]`, 'u');

/** Whether a text has a letter or a digit. */
export const HAS_WORDS = new RegExp(`[${L}\\d]`, 'u');

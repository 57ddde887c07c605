/**
 * How a form says what its cells mean, whatever happens to its rows, columns, sheets and file name. Every sheet carries it, since
 * sheets are copied into other workbooks: one hidden row begins with FORM_MARK, and above each column that is read stands the
 * column's key in it; one hidden column, below the mark, holds the key of each row that is read. What a cell means is the
 * path of its row's key, then its column's: `tasks/I.1` and `status` are the status of task I.1; a column keyed `=` adds nothing
 * to its row's path (`submitted`, `narrative/results`, `indicators/tthc_received`, `indicators/tthc_on_time/ho_tich`).
 * Paths are those of `cchc/submission/1`; `unit`, `period`, `year` and `plan` stand in hidden rows of every sheet, and so do
 * `window/from` and `window/to`.
 *
 * A path may have a value of its own and more below it: `indicators/tthc_received` with `…/source` and `…/as_of` is
 * `{value, source, as_of}`, and the rows of `indicators/tthc_on_time/ho_tich` beside `indicators/tthc_on_time/source` go below
 * `value`. Of `tasks/<id>/evidence`, each line is one entry (`vietnamese/evidence-lines.ts`). `…/narrative/results/<section>`
 * stands beside `narrative/results` only where the unit gave words for single sections of the outline.
 */
export const FORM_MARK = 'cchc/form/1';

/** The key of a column that adds nothing to the path of its rows. */
export const VALUE_KEY = '=';

/** Between the steps of a path. */
export const PATH_SEPARATOR = '/';

/**
 * A key as it was written. LibreOffice takes `_xa_` in the file for the character with that number, and so makes a line end of it in
 * `bao_tro_xa_hoi` when a form that it has saved is opened once more; a key holds no such character of its own.
 */
export function keyAsWritten(text: string): string {
  return text.trim().replace(/\p{Cc}/gu, (character) => `_x${character.charCodeAt(0).toString(16)}_`);
}

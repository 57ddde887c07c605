import { diagnostic, type Diagnostic } from '../../diagnostic/diagnostic.ts';
import type { Cell, Sheet } from '../../ooxml/sheets/workbook.ts';
import { findLegacyEncoding } from '../../vietnamese/encodings.ts';
import { LEGACY, UNICODE_VIETNAMESE } from '../../vietnamese/legacy-fonts.ts';
import { clip } from '../../vietnamese/words.ts';
import { gridOf } from './grid.ts';

/**
 * A sheet whose texts of TCVN3 and VNI are Unicode: those that their fonts gave away were converted when the file was read, the others
 * are recognised by their letters. One warning says so at the first of them. Text that mixes both stays, for the check of texts to refuse.
 */
export function withoutLegacy(sheet: Sheet, file: string, report: (fault: Diagnostic) => void): Sheet {
  const rows = sheet.rows.map((row) => ({ ...row, cells: row.cells.map(converted) }));
  const found = rows.flatMap((row) => row.cells.filter((cell) => cell.legacy !== undefined));
  const [first] = found;
  if (first?.legacy === undefined) return sheet;
  const args = {
    encoding: first.legacy,
    text: first.content.kind === 'text' ? clip(first.content.text) : '',
    count: found.length,
  };
  report(diagnostic('legacy-converted', gridOf(sheet, file).place(first.row, first.column), args));
  return { ...sheet, rows };
}

function converted(cell: Cell): Cell {
  const { content } = cell;
  if (cell.legacy !== undefined || content.kind !== 'text' || UNICODE_VIETNAMESE.test(content.text)) return cell;
  const found = findLegacyEncoding(content.text);
  const legacy =
    found?.code === 'legacy-encoding' ? LEGACY.find(({ name }) => name === found.args.encoding) : undefined;
  if (legacy === undefined) return cell;
  return { ...cell, content: { kind: 'text', text: legacy.convert(content.text) }, legacy: legacy.name };
}

import { scanPart, type Attributes } from '../scan-part.ts';
import { builtInFormat, formatShows, type Shown } from './number-format.ts';

/** What the style of a cell says about its content. */
export interface CellStyle {
  readonly shown: Shown;
  readonly font: string;
}

const PLAIN: CellStyle = { shown: 'number', font: '' };

/** The styles of cells (cellXfs), by number; a cell of a style that is not there is plain. */
export type Styles = (number: string | undefined) => CellStyle;

/** Styles of a workbook without any. */
export const NO_STYLES: Styles = () => PLAIN;

/** Reads the part of styles. Throws RefusedError. */
export function readStyles(bytes: Uint8Array, part: string): Styles {
  const formats = new Map<string, Shown>();
  const fonts: string[] = [];
  const cells: Attributes[] = [];
  const path: string[] = [];
  scanPart(bytes, part, {
    open: (name, attributes) => {
      const parent = path.at(-1);
      if (name === 'x:numFmt' && parent === 'x:numFmts') {
        formats.set(attributes['numFmtId'] ?? '', formatShows(attributes['formatCode'] ?? ''));
      } else if (name === 'x:font' && parent === 'x:fonts') {
        fonts.push('');
      } else if (name === 'x:name' && parent === 'x:font' && path.at(-2) === 'x:fonts') {
        fonts[fonts.length - 1] = attributes['val'] ?? '';
      } else if (name === 'x:xf' && parent === 'x:cellXfs') {
        cells.push(attributes);
      }
      path.push(name);
    },
    text: () => undefined,
    close: () => path.pop(),
  });
  const styles = cells.map(({ numFmtId: format = '0', fontId: font = '' }) => ({
    shown: formats.get(format) ?? builtInFormat(Number(format)),
    font: fonts[Number(font)] ?? '',
  }));
  return (number) => styles[Number(number ?? 0)] ?? PLAIN;
}

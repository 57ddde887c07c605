import { scanPart } from '../scan-part.ts';
import { cellText, type CellText, type Run } from './cell-text.ts';
import type { Budget } from './read-sheet.ts';
import { collectRuns } from './text-runs.ts';

/** The text of that number as a cell of a font has it; undefined for one that is not there. */
export type SharedStrings = (number: string, font: string) => CellText | undefined;

/** Of a workbook that shares none. */
export const NO_STRINGS: SharedStrings = () => undefined;

/** Reads the part of shared strings. Each is made readable once for each font it is used in. Throws RefusedError. */
export function readSharedStrings(bytes: Uint8Array, part: string, budget: Budget): SharedStrings {
  const strings: (readonly Run[])[] = [];
  const runs = collectRuns();
  scanPart(bytes, part, {
    ...runs,
    close: (name) => {
      runs.close(name);
      if (name !== 'x:si') return;
      budget.take(part);
      strings.push(runs.take());
    },
  });
  const known = new Map<string, Map<string, CellText>>();
  return (number, font) => {
    const string = /^\d{1,9}$/u.test(number) ? strings[Number(number)] : undefined;
    if (string === undefined) return undefined;
    const inFont = known.get(font) ?? new Map<string, CellText>();
    known.set(font, inFont);
    const text = inFont.get(number) ?? cellText(string, font);
    inFont.set(number, text);
    return text;
  };
}

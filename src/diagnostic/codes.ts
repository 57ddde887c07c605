import { CELLS, type CellsArgs } from './codes/cells.ts';
import { CHECKING, type CheckingArgs } from './codes/checking.ts';
import { DEFINITIONS, type DefinitionsArgs } from './codes/definitions.ts';
import { DOCUMENT, type DocumentArgs } from './codes/document.ts';
import { FIGURES, type FiguresArgs } from './codes/figures.ts';
import { ONE_STOP, type OneStopArgs } from './codes/one-stop.ts';
import { READING, type ReadingArgs } from './codes/reading.ts';
import { WORKBOOK, type WorkbookArgs } from './codes/workbook.ts';
import type { Severity } from './diagnostic.ts';

/** What each diagnostic tells beside its place, by code. Codes are public: renaming one needs a release note. */
export interface CodeArgs
  extends ReadingArgs, CellsArgs, WorkbookArgs, CheckingArgs, FiguresArgs, DocumentArgs, DefinitionsArgs, OneStopArgs {}

export type Code = keyof CodeArgs;

/** The severity of every code, unless the plan's `rules` says otherwise. */
export const SEVERITY: Readonly<Record<Code, Severity>> = {
  ...READING,
  ...CELLS,
  ...WORKBOOK,
  ...CHECKING,
  ...FIGURES,
  ...DOCUMENT,
  ...DEFINITIONS,
  ...ONE_STOP,
};

/** Whether `text` is one of our codes. */
export function isCode(text: string): text is Code {
  return Object.hasOwn(SEVERITY, text);
}

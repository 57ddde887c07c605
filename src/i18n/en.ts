import type { CodeArgs } from '../diagnostic/codes.ts';
import type { Catalogue } from './catalogue.ts';
import { EN_CELLS } from './en/cells.ts';
import { EN_CHECKING } from './en/checking.ts';
import { EN_DEFINITIONS } from './en/definitions.ts';
import { EN_DOCUMENT } from './en/document.ts';
import { EN_FIGURES } from './en/figures.ts';
import { EN_ONE_STOP } from './en/one-stop.ts';
import { EN_READING } from './en/reading.ts';
import { EN_VALUES } from './en/values.ts';
import { EN_WORKBOOK } from './en/workbook.ts';

export { EN_SCREEN } from './en/screen.ts';

/** The words of every code, in English. */
export const EN: Catalogue<CodeArgs> = {
  ...EN_READING,
  ...EN_VALUES,
  ...EN_CELLS,
  ...EN_WORKBOOK,
  ...EN_CHECKING,
  ...EN_FIGURES,
  ...EN_DOCUMENT,
  ...EN_DEFINITIONS,
  ...EN_ONE_STOP,
};

import type { CodeArgs } from '../diagnostic/codes.ts';
import type { Catalogue } from './catalogue.ts';
import { VI_CELLS } from './vi/cells.ts';
import { VI_CHECKING } from './vi/checking.ts';
import { VI_DEFINITIONS } from './vi/definitions.ts';
import { VI_DOCUMENT } from './vi/document.ts';
import { VI_FIGURES } from './vi/figures.ts';
import { VI_ONE_STOP } from './vi/one-stop.ts';
import { VI_READING } from './vi/reading.ts';
import { VI_VALUES } from './vi/values.ts';
import { VI_WORKBOOK } from './vi/workbook.ts';

export { VI_SCREEN } from './vi/screen.ts';

/** The words of every code, in Vietnamese. */
export const VI: Catalogue<CodeArgs> = {
  ...VI_READING,
  ...VI_VALUES,
  ...VI_CELLS,
  ...VI_WORKBOOK,
  ...VI_CHECKING,
  ...VI_FIGURES,
  ...VI_DOCUMENT,
  ...VI_DEFINITIONS,
  ...VI_ONE_STOP,
};

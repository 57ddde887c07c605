import type { Attributes } from '../scan-part.ts';
import type { Run } from './cell-text.ts';

/** Collects the runs of a text (`si`, `is`): plain or rich, without the readings that East Asian texts have above them. */
export interface RunCollector {
  readonly open: (name: string, attributes: Attributes) => void;
  readonly text: (piece: string) => void;
  readonly close: (name: string) => void;
  /** Those collected since it was last asked. */
  readonly take: () => readonly Run[];
}

/** A collector without runs. */
export function collectRuns(): RunCollector {
  let runs: Run[] = [];
  let font: string | undefined;
  let text: string | undefined;
  let preserved = false;
  let readings = 0;
  return {
    open: (name, attributes) => {
      if (name === 'x:rPh') readings += 1;
      else if (name === 'x:r') font = undefined;
      else if (name === 'x:rFont') font = attributes['val'];
      else if (name === 'x:t' && readings === 0) {
        text = '';
        preserved = attributes['xml:space'] === 'preserve';
      }
    },
    text: (piece) => {
      if (text !== undefined) text += piece;
    },
    close: (name) => {
      if (name === 'x:rPh') readings -= 1;
      else if (name === 'x:r') font = undefined;
      else if (name === 'x:t' && text !== undefined) {
        runs.push({ text: preserved ? text : withoutOuterBlanks(text), ...(font !== undefined && { font }) });
        text = undefined;
      }
    },
    take: () => {
      const taken = runs;
      runs = [];
      font = undefined;
      return taken;
    },
  };
}

/** Blanks around a text that does not ask to keep them are the writer's indentation. */
function withoutOuterBlanks(text: string): string {
  let [start, end] = [0, text.length];
  while (start < end && BLANKS.includes(text.charAt(start))) start += 1;
  while (end > start && BLANKS.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(start, end);
}

/** Those of XML; others are text. */
const BLANKS = ' \t\r\n';

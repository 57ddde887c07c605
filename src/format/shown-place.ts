import { oneLine } from './one-line.ts';
import { positionOf, type Place, type Sources } from '../diagnostic/place.ts';

/** What a place is shown with: the files' texts, and how a workspace-relative path is shown. */
export interface PlaceContext {
  readonly sources: Sources;
  readonly show: (file: string) => string;
}

/** A place with its path shown; lines and columns from 1, columns in code points. */
export interface ShownPlace {
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
  readonly endLine?: number;
  readonly endColumn?: number;
  readonly sheet?: string;
  readonly cell?: string;
  /** What a cell is about, for people; scripts go by sheet and cell. */
  readonly label?: string;
}

/** A place as people see it. */
export function shownPlace(place: Place, context: PlaceContext): ShownPlace {
  const file = context.show(place.file);
  if (place.kind === 'cell') {
    const { sheet, cell, label } = place;
    return { file, sheet, cell: firstOf(cell), ...(label !== undefined && { label }) };
  }
  return { file, ...positionOf(place, context.sources) };
}

/** Of several cells people are shown the first. */
function firstOf(cells: string): string {
  return cells.split(':')[0] ?? cells;
}

/** `path:line:column`, or `path › sheet › cell (what it is about)`, on one line whatever the file is called. */
export function placeText(place: ShownPlace): string {
  return oneLine(textOf(place));
}

function textOf(place: ShownPlace): string {
  if (place.sheet !== undefined && place.cell !== undefined) {
    const about = place.label === undefined ? '' : ` (${place.label})`;
    return `${place.file} › ${place.sheet} › ${place.cell}${about}`;
  }
  if (place.line !== undefined && place.column !== undefined) return `${place.file}:${place.line}:${place.column}`;
  return place.file;
}

import type { BookSheet } from '../../model/book.ts';
import { USUAL_SIZE } from './looks.ts';

/** Pixels at 96 a inch: how wide a note is, how high a line of it and a row of usual height are, and the room around its text. */
const NOTE_WIDTH = 300;
const LINE_HEIGHT = 20;
const ROW_HEIGHT = 21;
const MARGIN = 12;

/** Characters that fit into a line of a note. */
const LINE_LENGTH = 38;

/** Pixels of a character of the usual font, in which columns are measured. */
const CHARACTER = USUAL_SIZE * 0.67;

/** Gives each note of a sheet as much room as its text needs; the library makes them all two columns wide. */
export function fitNotes(vml: string, sheet: BookSheet): string {
  return vml.replaceAll(
    /<x:Anchor>[^<]*(<\/x:Anchor>.*?<x:Row>(\d+)<\/x:Row><x:Column>(\d+)<)/gs,
    (_, rest: string, row: string, column: string) => `<x:Anchor>${anchor(Number(row), Number(column), sheet)}${rest}`,
  );
}

/** Where a note begins and ends: column, pixels into it, row, pixels into it, twice; counted from 0. */
function anchor(row: number, column: number, { rows, columns }: BookSheet): string {
  const height = noteLines(rows[row]?.cells[column]?.note ?? '') * LINE_HEIGHT + MARGIN;
  const top = Math.max(row - 1, 0);
  const right = walk(column + 1, NOTE_WIDTH, (at) => columnWidth(columns[at]));
  const bottom = walk(top, height, (at) => rowHeight(rows[at]));
  return [column + 1, MARGIN, top, 4, right.at, right.into, bottom.at, bottom.into].join(', ');
}

function noteLines(text: string): number {
  return text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / LINE_LENGTH)), 0);
}

/** The column or row that lies `pixels` behind the beginning of `from`, and how far into it. */
function walk(
  from: number,
  pixels: number,
  sizeOf: (at: number) => number,
): { readonly at: number; readonly into: number } {
  let at = from;
  let into = pixels;
  while (into > sizeOf(at)) {
    into -= sizeOf(at);
    at += 1;
  }
  return { at, into: Math.round(into) };
}

function columnWidth(column: BookSheet['columns'][number] | undefined): number {
  return column?.hidden === true ? 0 : (column?.width ?? 9) * CHARACTER;
}

function rowHeight(row: BookSheet['rows'][number]): number {
  if (row?.hidden === true) return 0;
  return row?.height === undefined ? ROW_HEIGHT : (row.height * 96) / 72;
}

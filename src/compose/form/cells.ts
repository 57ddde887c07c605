import type { BookCell, BookCheck, BookStyle } from '../../model/book.ts';
import { wordsCell } from '../book-cells.ts';
import type { FormContext } from './form-context.ts';

/** What may be written in a cell: a check that asks for the address of the first cell it holds for. */
export type CellCheck = (at: string) => Omit<BookCheck, 'area'>;

/** A cell of a form with what may be written in it. */
export interface FormCell extends BookCell {
  readonly check?: CellCheck;
}

/** Words that stand there for people. */
export function said(text: string | undefined, style: BookStyle, align?: BookCell['align']): FormCell {
  return { ...wordsCell(text, style), ...(align !== undefined && { align }) };
}

export interface InputOptions {
  readonly check?: CellCheck;
  readonly align?: BookCell['align'];
  /** What stands there when the unit has said nothing. */
  readonly usual?: string;
}

/**
 * Room to fill in, with what the unit wrote and what is wrong with it. It is text whatever it asks for: so 1.234 stays one thousand
 * two hundred and thirty-four, 7/25 a fraction, 5/6/2024 the fifth of June and "- đã xong" no formula, on machines of any language.
 */
export function input(
  path: string,
  { answers, marks }: FormContext,
  { check, align, usual }: InputOptions = {},
): FormCell {
  const faults = marks.get(path) ?? [];
  return {
    ...said(answers.get(path)?.text ?? usual, faults.length > 0 ? 'faulty' : 'input', align),
    format: { kind: 'text' },
    open: true,
    ...(check !== undefined && { check }),
    ...(faults.length > 0 && {
      note: faults.map(({ text, hint }) => [text, hint].filter(Boolean).join('\n')).join('\n\n'),
    }),
  };
}

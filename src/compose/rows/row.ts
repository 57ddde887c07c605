import type { OutlineColumn, RowQuery } from '../../model/outline.ts';
import type { Appendix } from '../../model/facts.ts';
import type { Context, PeriodContext } from '../context.ts';

/** What one source gives a table or a list: text by value name, '' where there is nothing to print. */
export type Values = Readonly<Record<string, string>>;

export type SourceRow =
  { readonly kind: 'group'; readonly text: string } | { readonly kind: 'row'; readonly values: Values };

export interface Rows {
  readonly rows: readonly SourceRow[];
  /** The same values over all rows, where they can be added up. */
  readonly total?: Values;
}

/** Where a table stands: its rows, the columns it asks for, and the appendix of the plan in whose part it is. */
export interface RowRequest {
  readonly query: RowQuery;
  readonly columns: readonly OutlineColumn[];
  readonly appendix: Appendix | undefined;
  readonly context: Context;
  /** Indicators that were already said where the list stands. */
  readonly said?: ReadonlySet<string>;
}

/** The same in a document about a period. */
export interface PeriodRequest extends RowRequest {
  readonly context: PeriodContext;
}

/** Rows of values, numbered from 1. */
export function numberedRows(values: readonly Values[]): readonly SourceRow[] {
  return values.map((each, index) => numbered(index + 1, each));
}

/** A row of values with its number. */
export function numbered(number: number, values: Values): SourceRow {
  return { kind: 'row', values: { number: String(number), ...values } };
}

import type { ExpressionFault } from '../diagnostic/codes/figures.ts';
import type { FigureSource, FigureStatus } from '../model/aggregate.ts';
import { exact, type Exact } from '../model/exact.ts';

/** What an indicator is looked at: the whole, some units, one row of its row set, or one row at some units. */
export interface View {
  readonly units?: readonly string[];
  readonly row?: string;
}

/** The value of an indicator in a view. It is total: what is missing or broken is a status. */
export interface Cell {
  readonly status: FigureStatus;
  /** reported: put together from what units gave for the indicator itself; computed: from its operands. */
  readonly origin: 'reported' | 'computed';
  readonly value?: Exact;
  readonly numerator?: Exact;
  readonly denominator?: Exact;
  /** Why a formula has no value. */
  readonly detail?: ExpressionFault;
  /** Ids of the units that owe a part of it, by what they said. */
  readonly reported: readonly string[];
  readonly notArising: readonly string[];
  readonly missing: readonly string[];
  readonly sources: readonly FigureSource[];
}

/** Whether a cell can be reckoned with: it has a value, or nothing arose, which counts as 0. */
export function isPresent(cell: Cell): boolean {
  return cell.value !== undefined || cell.status === 'not-arising';
}

/** Whether a cell is present and nothing of it is missing: a total that some units are missing from proves nothing. */
export function isWhole(cell: Cell): boolean {
  return isPresent(cell) && cell.status !== 'partial';
}

/** What a cell counts for where it is present: its value, or 0 where nothing arose. */
export function amountOf(cell: Cell | undefined): Exact {
  return cell?.value ?? ZERO;
}

const ZERO = exact(0);

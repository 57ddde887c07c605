import type { RefusalReason } from '../model/refusal-reason.ts';

/** A file that is not read, and which part of the package is at fault. */
export interface Refusal {
  readonly kind: 'refused';
  readonly reason: RefusalReason;
  readonly part?: string;
}

/** Leaves the depths of a part at once; caught by readDocx, mendDocx and readWorkbook and never seen outside of them. */
export class RefusedError extends Error {
  readonly refusal: Refusal;

  constructor(reason: RefusalReason, part?: string) {
    super(reason);
    this.refusal = { kind: 'refused', reason, ...(part !== undefined && { part }) };
  }
}

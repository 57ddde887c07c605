import type { Reckoning } from '../aggregate/reckoning.ts';
import type { Rules } from '../aggregate/rules.ts';
import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import type { Aggregate } from '../model/aggregate.ts';
import type { Workspace } from '../model/facts.ts';

/** What the rules of audit look at. */
export interface Audited {
  readonly aggregate: Aggregate;
  readonly workspace: Workspace;
  readonly rules: Rules;
  readonly now: Reckoning;
  /** The last period inside this one that counts from the same day (6 tháng in năm). */
  readonly inside: Reckoning | undefined;
  /** The period that ends where this one begins. */
  readonly adjoining: Reckoning | undefined;
}

/** One rule over the figures of a period. */
export type FigureRule = (audited: Audited) => readonly Diagnostic[];

import { diagnostic, type Diagnostic } from '../diagnostic/diagnostic.ts';
import type { Place } from '../diagnostic/place.ts';
import type { Fault } from '../vietnamese/reading.ts';

/** What the readers of facts carry along: where faults go, and what the plan has already said. */
export interface Loading {
  readonly report: (fault: Diagnostic) => void;
  /** The report year, for dates and deadlines that name none. */
  readonly year: number;
  /** Key of a plan by its number or key: '' for the main plan; a name that is no plan's stays as it is, for `check` to judge. */
  readonly planKey: (name: string | undefined) => string;
  /** Whether a name stands for a unit or a group of units. */
  readonly isUnit: (name: string) => boolean;
}

/** Reports a fault of the way a value is written. */
export function reportFault(fault: Fault, place: Place, { report }: Pick<Loading, 'report'>): void {
  report(diagnostic(fault.code, place, fault.args));
}

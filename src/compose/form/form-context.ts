import type { Severity } from '../../diagnostic/diagnostic.ts';
import type { Place } from '../../diagnostic/place.ts';
import type { Period, Submission, Unit, Workspace } from '../../model/facts.ts';
import type { Resolver } from '../../model/resolve.ts';
import type { Answers } from './answers.ts';
import type { PreviousValues } from './previous.ts';

/** A fault of what a unit sent, in words. */
export interface FormFault {
  readonly place: Place;
  readonly severity: Severity;
  readonly text: string;
  /** Cách sửa. */
  readonly hint?: string;
  /** Ids of what it is about, where its code says so. */
  readonly task?: string;
  readonly indicator?: string;
}

/** What a form is filled with. */
export interface FormFilling {
  /** Undefined when the unit's file could not be read at all. */
  readonly submission: Submission | undefined;
  /** What must be mended in it; a form with faults is one that goes back. */
  readonly faults: readonly FormFault[];
}

/** What the sheets of one unit's form are made of. */
export interface FormContext {
  readonly workspace: Workspace;
  readonly resolver: Resolver;
  readonly period: Period;
  readonly unit: Unit;
  readonly answers: Answers;
  /** Faults by the path of the cell that they are about. */
  readonly marks: ReadonlyMap<string, readonly FormFault[]>;
  readonly previous: PreviousValues | undefined;
}

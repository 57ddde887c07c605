import type { DefinitionFile } from '../../model/definitions/plain.ts';
import type { UnitNames } from '../../model/definitions/unit-names.ts';
import type { Taking } from './taken.ts';

/** What the sheets of definitions are made of. */
export interface DefinitionsContext {
  /** In the order of the sheets they stand in: those of tasks by appendix. */
  readonly files: readonly DefinitionFile[];
  readonly units: UnitNames;
  readonly taking: Taking;
}

import { placeContains } from '../../model/place-contains.ts';
import type { Answers } from './answers.ts';
import { pathOf } from './answers.ts';
import type { FormFault } from './form-context.ts';

/**
 * Faults by the path of the cell that they are about: where the words stand that are wrong, else the first cell of the task or
 * indicator that a fault names. Faults of the file as a whole have none.
 */
export function markedFaults(
  faults: readonly FormFault[],
  answers: Answers,
): ReadonlyMap<string, readonly FormFault[]> {
  const marks = new Map<string, FormFault[]>();
  for (const fault of faults) {
    const path = pathAt(fault, answers) ?? pathNamed(fault, answers);
    if (path !== undefined) marks.set(path, [...(marks.get(path) ?? []), fault]);
  }
  return marks;
}

/** The nearest answer around or within the place of a fault: the smallest, which `answers` tells before those around it. */
function pathAt({ place }: FormFault, answers: Answers): string | undefined {
  if (place.kind === 'file') return undefined;
  return [...answers].find(([, { places }]) => places.some((at) => placeContains(at, place)))?.[0];
}

function pathNamed({ task, indicator }: FormFault, answers: Answers): string | undefined {
  if (task !== undefined) return pathOf('tasks', task, 'status');
  if (indicator === undefined) return undefined;
  const path = pathOf('indicators', indicator);
  const row = [...answers.keys()].find((key) => key.startsWith(`${path}/`) && !/\/(?:source|as_of)$/u.test(key));
  return answers.has(path) ? path : (row ?? path);
}

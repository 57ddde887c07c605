import type { Clause } from './clause.ts';
import type { SectionPlace } from './section-place.ts';
import { leftOut, NOTHING, waiting, type Written } from './written.ts';

/** What is to be told of a clause that was not said, at `place`: where the plan says what the document is about, unless told otherwise. */
export function accountFor(clause: Clause, { heading, context }: SectionPlace, place = context.place): Written {
  switch (clause.kind) {
    case 'said':
    case 'silent':
      return NOTHING;
    case 'not-arising':
      return { ...NOTHING, notArising: true };
    case 'left-out':
      return leftOut(clause.names, heading, place, context.draft);
    case 'wanting':
      return waiting(clause.names, context.draft);
    case 'faulty':
      return { ...NOTHING, diagnostics: clause.diagnostics, incomplete: true };
  }
}

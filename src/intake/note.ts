import { doubt, type Doubt, type DoubtArgs, type DoubtCode } from './doubt.ts';
import type { SourcePlace } from './source-place.ts';

/** A doubt about a row that waits for the task or the appendix that it goes to. */
export type Note = (to: `task:${string}` | `appendix:${string}`) => Doubt;

/** A doubt whose args do not tell where it goes. */
export function note<C extends DoubtCode>(code: C, args: DoubtArgs[C], from?: SourcePlace): Note {
  return (to) => doubt(code, args, to, from);
}

/** A doubt that names its task. */
export function taskNote(code: 'row-continues' | 'rows-differ', text: string, from: SourcePlace): Note {
  return (to) => doubt(code, { task: to.replace(/^task:/u, ''), text: text.replaceAll('\n', ' ') }, to, from);
}

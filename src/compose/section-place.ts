import type { Appendix } from '../model/facts.ts';
import type { OutlineBlock } from '../model/outline.ts';
import type { Context } from './context.ts';
import type { PlacedNarratives } from './narratives.ts';
import type { Scope } from './scope.ts';

/** Where a block is written: its section, the appendix of the plan that the section is about, and what it can name. */
export interface SectionPlace {
  readonly id: string;
  readonly heading: string;
  readonly appendix: Appendix | undefined;
  readonly scope: Scope;
  readonly context: Context;
  readonly narratives: PlacedNarratives;
}

/** Whether a block belongs here: in a section repeated by appendix, one with `about` stands in a single one of them. */
export function belongsHere(block: OutlineBlock, { appendix, context }: SectionPlace): boolean {
  if (appendix === undefined || block.about.length === 0) return true;
  const chosen = context.appendices.find((each) => isAbout(each, block.about)) ?? context.appendices[0];
  return chosen === appendix;
}

function isAbout({ title }: Appendix, words: readonly string[]): boolean {
  return words.some((word) => title.toLowerCase().includes(word.toLowerCase()));
}

import type { Code, CodeArgs } from '../diagnostic/codes.ts';
import type { Diagnostic } from '../diagnostic/diagnostic.ts';

/** The languages of everything printed on the screen; documents are always Vietnamese. */
export type Language = 'vi' | 'en';

/** The words of one code: what was found, and how to mend it. */
interface Words<T> {
  readonly message: (args: T) => string;
  readonly hint?: (args: T) => string;
}

/** Words for every code of a table of args, so that a new code does not compile until it is described. */
export type Catalogue<A> = { readonly [C in keyof A]: Words<A[C]> };

export interface Sentence {
  readonly message: string;
  readonly hint?: string;
}

/** A diagnostic in words. */
export function describe(diagnostic: Diagnostic, catalogue: Catalogue<CodeArgs>): Sentence {
  // The catalogue ties each code to its args; TypeScript loses that tie when the code is a union.
  const words = catalogue[diagnostic.code] as Words<CodeArgs[Code]>;
  const message = words.message(diagnostic.args);
  const hint = words.hint?.(diagnostic.args);
  return hint === undefined ? { message } : { message, hint };
}

/** The words of one diagnostic: what was found, and how to mend it. */
export interface Words<T> {
  readonly message: (args: T) => string;
  readonly hint?: (args: T) => string;
}

/** One message, and usually a hint, for every code of a table of codes. */
export type Catalogue<A> = { readonly [C in keyof A]: Words<A[C]> };

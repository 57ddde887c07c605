import type { SourcePlace } from './source-place.ts';

/** What of a plan could not be told for sure, and what was made of it, by code. */
export interface DoubtArgs {
  /** The agency's name was put together from what the document says here and there. */
  'agency-composed': { readonly name: string };
  /** What was printed in capitals is written in small letters, where nothing else showed which letters are capital. */
  'from-capitals': { readonly text: string };
  'not-found': { readonly what: Wanted };
  /** The title names no year. */
  'year-from': { readonly from: 'date' | 'deadlines'; readonly year: number };
  'superior-from': { readonly from: 'basis' | 'text' | 'head'; readonly name: string };
  'basis-not-taken': { readonly text: string };
  /** The document sets no window for any period, or only for one of them. */
  'periods-by-default': Record<string, never>;
  'period-not-set': { readonly period: 'h1' | 'year' };
  'text-not-taken': { readonly sections: readonly string[] };
  'tasks-in-text': { readonly count: number; readonly first: string };
  'table-not-taken': { readonly first: string };
  'column-not-taken': { readonly column: string };
  'row-not-taken': { readonly text: string };
  'sheet-not-taken': { readonly sheet: string };
  /** Rows or a sheet that Excel hides were read like the others. */
  'hidden-read': { readonly what: 'rows' | 'sheet' };
  'cell-unreadable': { readonly text: string };
  /** A row without a number goes on with the task above. */
  'row-continues': { readonly task: string; readonly text: string };
  /** The same task stands in several rows that say different things. */
  'rows-differ': { readonly task: string; readonly text: string };
  /** "nt", "như trên": the cell above. */
  ditto: { readonly meant: string };
  'number-given': { readonly id: string; readonly printed: string };
  'deadline-in-words': { readonly text: string };
  'deadline-unreadable': { readonly text: string; readonly by: string };
  'deadline-from-marks': { readonly text: string };
  'several-leads': { readonly names: readonly string[] };
  /** A task that names nobody has who leads its group. */
  'lead-of-group': { readonly name: string };
  'no-lead': Record<string, never>;
  /** A person is named in place of a unit, without or with a post. */
  'person-as-unit': { readonly name: string };
  'post-of-person': { readonly name: string; readonly post: string };
  /** Chủ trì and phối hợp stand in one cell and nothing parts them. */
  'lead-first': { readonly lead: string; readonly support: readonly string[] };
  /** A name for many, whose members the document does not list. */
  'unit-of-many': { readonly name: string };
  /** A name for many, whose members are the units of that kind in the document. */
  'group-made': { readonly name: string; readonly members: readonly string[] };
  'support-in-words': { readonly texts: readonly string[] };
  /** Two writings taken for one unit. */
  'same-unit': { readonly names: readonly string[] };
  /** A name with a comma or a "và" that may part two units. */
  'one-unit': { readonly name: string };
  'kind-by-place': { readonly name: string; readonly kind: 'member' | 'cooperating' };
  'criterion-without-set': { readonly column: string };
}

/** What a plan should say. */
export type Wanted =
  'date' | 'superior' | 'signer-name' | 'signer-title' | 'recipients' | 'basis' | 'office' | 'appendix-title';

export type DoubtCode = keyof DoubtArgs;

/** Where in the new workspace a thing went: a key of plan.yaml, a unit, an appendix or a task by its id. */
export type Target = `plan:${string}` | `unit:${string}` | `group:${string}` | `appendix:${string}` | `task:${string}`;

/** One thing that the reader of a plan was not sure of: where it stands, where it went, and what was made of it. */
export type Doubt<C extends DoubtCode = DoubtCode> = {
  [K in C]: {
    readonly code: K;
    readonly args: DoubtArgs[K];
    readonly from?: SourcePlace;
    readonly to: Target;
  };
}[C];

/** A doubt of `code`, going to `to`; `from` is absent for what stands nowhere. */
export function doubt<C extends DoubtCode>(code: C, args: DoubtArgs[C], to: Target, from?: SourcePlace): Doubt {
  const made = { code, args, to, ...(from !== undefined && { from }) };
  // TypeScript cannot tie `code` to `args` in a union built from a type parameter; the signature above does.
  return made as unknown as Doubt;
}

/** Doubts that say the same of several places are one, at the first of them, with how many more there are. */
export interface ToldDoubt {
  readonly doubt: Doubt;
  readonly more: number;
}

/** Each thing once, in the order first met. */
export function eachOnce(doubts: readonly Doubt[]): readonly ToldDoubt[] {
  const told = new Map<string, { doubt: Doubt; more: number }>();
  for (const one of doubts) {
    const key = `${one.code} ${JSON.stringify(one.args)}`;
    const before = told.get(key);
    if (before === undefined) told.set(key, { doubt: one, more: 0 });
    else before.more += 1;
  }
  return [...told.values()];
}

import type { Appendix } from '../model/facts.ts';
import type { AppendixPart, Block } from '../model/document.ts';
import type { OutlineAppendix } from '../model/outline.ts';
import { roman } from '../vietnamese/words.ts';
import { writeContent } from './blocks.ts';
import { sayClause } from './clause.ts';
import { isWanted, type Context } from './context.ts';
import { tidy } from './prose.ts';
import { appendixScope } from './section-tree.ts';
import { faults, outlineFaults, together, type Written } from './written.ts';

export interface AppendixParts {
  readonly parts: readonly AppendixPart[];
  /** "Phụ lục IV" by the id of the outline's appendix; '' when it is not printed. Of repeated ones only by `references`. */
  readonly names: Readonly<Record<string, string>>;
  /** The same by the appendix of the plan that a part is about. */
  readonly references: ReadonlyMap<Appendix, string>;
  readonly written: Written;
}

interface Draft {
  readonly outline: OutlineAppendix;
  readonly about: Appendix | undefined;
  readonly title: readonly string[];
  readonly blocks: readonly Block[];
  readonly written: Written;
}

/** Phụ lục of the document that have rows, numbered in Roman; a single one has no number. */
export function appendixParts(context: Context): AppendixParts {
  const draftsOf = (outline: OutlineAppendix) =>
    abouts(outline, context).map((about) => draftPart(outline, about, context));
  const wanted = context.outline.appendices.filter((outline) => isWanted(outline, context));
  const drafts = wanted.flatMap(draftsOf);
  const others = context.outline.appendices.filter((outline) => !wanted.includes(outline)).flatMap(draftsOf);
  const printed = drafts.filter((draft) => draft.blocks.some(({ kind }) => kind === 'table' || kind === 'chart'));
  const numeral = (index: number): string | undefined => (printed.length > 1 ? roman(index + 1) : undefined);
  const named = printed.map((draft, index) => ({
    draft,
    name: ['Phụ lục', numeral(index)].filter((part) => part !== undefined).join(' '),
  }));
  return {
    parts: printed.map((draft, index) => partOf(draft, numeral(index))),
    names: Object.fromEntries(
      context.outline.appendices.map(({ id }) => [id, named.find(({ draft }) => draft.outline.id === id)?.name ?? '']),
    ),
    references: new Map(named.flatMap(({ draft, name }) => (draft.about === undefined ? [] : [[draft.about, name]]))),
    written: {
      ...together([...drafts.map(({ written }) => written), ...others.map(({ written }) => outlineFaults(written))]),
      blocks: [],
    },
  };
}

function abouts(outline: OutlineAppendix, context: Context): readonly (Appendix | undefined)[] {
  return outline.repeat === 'appendix' ? context.appendices : [undefined];
}

function draftPart(outline: OutlineAppendix, about: Appendix | undefined, context: Context): Draft {
  const scope = about === undefined ? context.scope : appendixScope(context.scope, about, context);
  const titles = outline.title.map((text) => sayClause(text, scope));
  const title = titles.flatMap((clause) => (clause.kind === 'said' ? [tidy(clause.text)] : []));
  const found = titles.flatMap((clause) => (clause.kind === 'faulty' ? clause.diagnostics : []));
  const content = writeContent(outline.content, {
    id: outline.id,
    heading: title.join(' '),
    appendix: about,
    scope,
    context,
    narratives: new Map(),
  });
  return {
    outline,
    about,
    title,
    blocks: content.blocks,
    written: together([faults(found), content]),
  };
}

function partOf({ outline, title, blocks }: Draft, numeral: string | undefined): AppendixPart {
  return { ...(numeral !== undefined && { numeral }), title, orientation: outline.orientation, blocks };
}

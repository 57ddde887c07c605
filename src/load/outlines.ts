import { diagnostic, type Diagnostic } from '../diagnostic/diagnostic.ts';
import type { Outline, OutlineAppendix, OutlineSection } from '../model/outline.ts';
import { choiceAt, flagAt, itemsAt, locatedAt, locatedListAt, optional, textAt } from './fields.ts';
import { blockOf } from './outline-blocks.ts';
import { textIn, whenOf } from './outline-fields.ts';
import { checkShape } from './shape.ts';
import { fileShape } from './shape-schemas.ts';
import type { Tree } from './tree.ts';

export interface OutlineReading {
  readonly outline: Outline | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Đề cương: the outline in a file. `name` is the file's name without its ending; `idsOf` gives the indicators of a built-in set,
 * which its texts may name although a workspace has no such figures.
 */
export function readOutline(
  tree: Tree,
  name: string,
  idsOf: (set: string) => readonly string[] | undefined,
): OutlineReading {
  const shape = checkShape(tree, fileShape('outline'));
  if (shape.length > 0) return { outline: undefined, diagnostics: shape };
  const sets = locatedListAt(tree, 'sets');
  const outline: Outline = {
    name,
    type: textAt(tree, 'type') ?? '',
    abbreviation: textAt(tree, 'abbreviation') ?? '',
    vocabulary: sets.flatMap((set) => idsOf(set.value) ?? []),
    abstract: locatedListAt(tree, 'abstract'),
    opening: locatedListAt(tree, 'opening'),
    sections: itemsAt(tree, 'sections').map(sectionOf),
    closing: textIn(tree, 'closing'),
    appendices: itemsAt(tree, 'appendices').map(appendixOf),
    place: tree.place,
  };
  const unknown = sets.filter((set) => idsOf(set.value) === undefined);
  return {
    outline,
    diagnostics: [
      ...unknown.map((set) => diagnostic('unknown-set', set.place, { id: set.value })),
      ...repeatedIds(outline),
    ],
  };
}

/** Outlines by name: the agency's own take the place of the built-in ones. */
export function overlayOutlines(builtIn: readonly Outline[], own: readonly Outline[]): readonly Outline[] {
  const names = new Set(own.map((outline) => outline.name));
  return [...builtIn.filter((outline) => !names.has(outline.name)), ...own];
}

function sectionOf(tree: Tree): OutlineSection {
  return {
    id: textAt(tree, 'id') ?? '',
    heading: textIn(tree, 'heading'),
    when: whenOf(tree),
    repeat: choiceAt(tree, 'repeat', ['once', 'appendix']) ?? 'once',
    optional: flagAt(tree, 'optional', false),
    ...optional('otherwise', locatedAt(tree, 'otherwise')),
    content: itemsAt(tree, 'content').map(blockOf),
    sections: itemsAt(tree, 'sections').map(sectionOf),
    place: tree.place,
  };
}

function appendixOf(tree: Tree): OutlineAppendix {
  return {
    id: textAt(tree, 'id') ?? '',
    title: locatedListAt(tree, 'title'),
    when: whenOf(tree),
    repeat: choiceAt(tree, 'repeat', ['once', 'appendix']) ?? 'once',
    namesUnits: flagAt(tree, 'names_units', false),
    orientation: choiceAt(tree, 'orientation', ['portrait', 'landscape']) ?? 'portrait',
    content: itemsAt(tree, 'content').map(blockOf),
    place: tree.place,
  };
}

/** Two sections or two appendices under one id could not be told apart by those who write for them. */
function repeatedIds({ sections, appendices }: Outline): readonly Diagnostic[] {
  return [...doubles(flatten(sections), 'section'), ...doubles(appendices, 'appendix')];
}

function flatten(sections: readonly OutlineSection[]): readonly OutlineSection[] {
  return sections.flatMap((section) => [section, ...flatten(section.sections)]);
}

function doubles(
  parts: readonly (OutlineSection | OutlineAppendix)[],
  what: 'section' | 'appendix',
): readonly Diagnostic[] {
  const seen = new Set<string>();
  return parts.flatMap((part) => {
    if (!seen.has(part.id)) {
      seen.add(part.id);
      return [];
    }
    return [diagnostic('duplicate-id', part.place, { what, id: part.id })];
  });
}

import { diagnostic, type Diagnostic } from '../diagnostic/diagnostic.ts';
import { OUTLINE_KINDS } from '../model/document-kinds.ts';
import type { Outline, OutlineAppendix, OutlineDetail, OutlineSection, OutlineSigner } from '../model/outline.ts';
import {
  choiceAt,
  field,
  firstKey,
  flagAt,
  itemsAt,
  locatedAt,
  locatedListAt,
  optional,
  placeOf,
  textAt,
} from './fields.ts';
import { blockOf } from './outline-blocks.ts';
import { textIn, whenOf } from './outline-fields.ts';
import { flattened, needingPeriod } from './outline-periods.ts';
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
  const shape = [...checkShape(tree, fileShape('outline')), ...missingContent(tree)];
  if (shape.length > 0) return { outline: undefined, diagnostics: shape };
  const sets = locatedListAt(tree, 'sets');
  const outline: Outline = {
    name,
    document: choiceAt(tree, 'document', OUTLINE_KINDS) ?? 'report',
    repeat: choiceAt(tree, 'repeat', ['once', 'unit']) ?? 'once',
    type: textAt(tree, 'type') ?? '',
    ...optional('abbreviation', textAt(tree, 'abbreviation')),
    kindPlaces: { type: placeOf(tree, 'type'), abbreviation: placeOf(tree, 'abbreviation') },
    vocabulary: sets.flatMap((set) => idsOf(set.value) ?? []),
    details: itemsAt(tree, 'details').map(detailOf),
    abstract: locatedListAt(tree, 'abstract'),
    to: locatedListAt(tree, 'to'),
    opening: locatedListAt(tree, 'opening'),
    content: itemsAt(tree, 'content').map(blockOf),
    sections: itemsAt(tree, 'sections').map(sectionOf),
    ...optional('closing', locatedAt(tree, 'closing')),
    ...optional('signer', signerOf(field(tree, 'signer'))),
    ...optional('counterpart', signerOf(field(tree, 'counterpart'))),
    message: locatedListAt(tree, 'message'),
    appendices: itemsAt(tree, 'appendices').map(appendixOf),
    place: tree.place,
  };
  const unknown = sets.filter((set) => idsOf(set.value) === undefined);
  return {
    outline,
    diagnostics: [
      ...unknown.map((set) => diagnostic('unknown-set', set.place, { id: set.value })),
      ...repeatedIds(outline),
      ...needingPeriod(outline),
      ...idleKeys(tree, outline),
    ],
  };
}

/** Keys that say nothing in a document of this kind: its command writes one, or has no message beside it. */
function idleKeys(tree: Tree, { document, repeat, message }: Outline): readonly Diagnostic[] {
  const isOne = document === 'report' || document === 'plan' || document === 'letter';
  return [
    ...(repeat === 'unit' && isOne
      ? [diagnostic('invalid-value', placeOf(tree, 'repeat'), { text: 'unit', choices: ['once'] })]
      : []),
    ...(message.length > 0 && document !== 'letter'
      ? [diagnostic('unknown-key', placeOf(tree, 'message'), { key: 'message' })]
      : []),
  ];
}

/** Content may stand before the sections or in them, but somewhere. */
function missingContent(tree: Tree): readonly Diagnostic[] {
  if (field(tree, 'content') !== undefined || field(tree, 'sections') !== undefined) return [];
  return [diagnostic('missing-key', firstKey(tree), { key: 'sections' })];
}

/** Outlines by name: the agency's own take the place of the built-in ones. */
export function overlayOutlines(builtIn: readonly Outline[], own: readonly Outline[]): readonly Outline[] {
  const names = new Set(own.map((outline) => outline.name));
  return [...builtIn.filter((outline) => !names.has(outline.name)), ...own];
}

function detailOf(tree: Tree): OutlineDetail {
  return {
    id: textAt(tree, 'id') ?? '',
    label: textAt(tree, 'label') ?? '',
    ...optional('otherwise', locatedAt(tree, 'otherwise')),
    optional: flagAt(tree, 'optional', false),
    place: tree.place,
  };
}

function signerOf(tree: Tree | undefined): OutlineSigner | undefined {
  if (tree === undefined) return undefined;
  return { title: textIn(tree, 'title'), ...optional('name', locatedAt(tree, 'name')) };
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

/** Two sections, two details or two appendices under one id could not be told apart by those who write for them. */
function repeatedIds({ details, sections, appendices }: Outline): readonly Diagnostic[] {
  return [...doubles([...details, ...flattened(sections)], 'section'), ...doubles(appendices, 'appendix')];
}

function doubles(
  parts: readonly (OutlineSection | OutlineAppendix | OutlineDetail)[],
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

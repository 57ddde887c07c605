import { diagnostic } from '../diagnostic/diagnostic.ts';
import type { Block } from '../model/document.ts';
import { writeContent } from './blocks.ts';
import { sayClause } from './clause.ts';
import type { Context } from './context.ts';
import { headingNumber } from './heading-numbers.ts';
import type { PlacedNarratives } from './narratives.ts';
import { capitalize, sentence } from './prose.ts';
import type { SectionNode } from './section-tree.ts';
import { faults, NOTHING, paragraphs, together, wrote, type Written } from './written.ts';

/** A section as it stands in the document, not yet numbered. */
interface Draft {
  readonly heading: string;
  readonly blocks: readonly Block[];
  readonly children: readonly Draft[];
}

interface Drafted {
  /** Undefined: left out. */
  readonly draft: Draft | undefined;
  readonly written: Written;
}

/** The sections that have something to say, numbered I., 1., a) without gaps, and what was left out and why. */
export function writeSections(nodes: readonly SectionNode[], narratives: PlacedNarratives, context: Context): Written {
  const drafted = nodes.map((node) => draftSection(node, { narratives, context, level: 1, above: '' }));
  const blocks = numberSections(
    drafted.flatMap(({ draft }) => draft ?? []),
    1,
  );
  return { ...together(drafted.map(({ written }) => written)), blocks };
}

function numberSections(drafts: readonly Draft[], level: 1 | 2 | 3): readonly Block[] {
  // A point that stands alone needs no letter, nor a title of its own.
  if (level === 3 && drafts.length === 1) return drafts.flatMap((draft) => draft.blocks);
  return drafts.flatMap((draft, index) => {
    const title = level === 1 ? draft.heading.toUpperCase() : draft.heading;
    const heading: Block = { kind: 'heading', level, text: `${headingNumber(level, index + 1)} ${title}` };
    return [heading, ...draft.blocks, ...numberSections(draft.children, level === 1 ? 2 : 3)];
  });
}

interface Surroundings {
  readonly narratives: PlacedNarratives;
  readonly context: Context;
  readonly level: 1 | 2 | 3;
  /** Title of the section around it. */
  readonly above: string;
}

function draftSection(node: SectionNode, around: Surroundings): Drafted {
  const { narratives, context, level } = around;
  const heading = sayClause(node.section.heading, node.scope);
  const title = capitalize(heading.kind === 'said' ? heading.text : node.id);
  // A point's own title ("Kết quả chủ yếu") tells nobody which one is meant.
  const told = level === 3 ? `${around.above}: ${title}` : title;
  const unsaid = heading.kind === 'faulty' ? faults(heading.diagnostics) : NOTHING;
  const content = writeContent(node.section.content, {
    id: node.id,
    heading: told,
    appendix: node.appendix,
    scope: node.scope,
    context,
    narratives,
  });
  const children = node.children.map((child) =>
    draftSection(child, { narratives, context, level: level === 1 ? 2 : 3, above: title }),
  );
  const inside = children.flatMap(({ draft }) => draft ?? []);
  const below = together(children.map(({ written }) => written));
  if (content.blocks.length > 0 || inside.length > 0) {
    return {
      draft: { heading: title, blocks: content.blocks, children: inside },
      written: { ...together([unsaid, content, below]), blocks: [] },
    };
  }
  const empty = node.children.length > 0 ? NOTHING : writeEmpty(node, told, content, context);
  const draft = empty.blocks.length === 0 ? undefined : { heading: title, blocks: empty.blocks, children: [] };
  return { draft, written: { ...together([unsaid, content, below, empty]), blocks: [] } };
}

/**
 * What a section says that has no content: what the outline has for that case; "Trong kỳ không phát sinh" only where units
 * reported just that; else nothing, and the leader is told.
 */
function writeEmpty(node: SectionNode, heading: string, content: Written, context: Context): Written {
  const { section } = node;
  const reported = context.about === 'period' && context.aggregate.submissions.length > 0;
  if (section.otherwise !== undefined && reported && !content.incomplete) {
    const clause = sayClause(section.otherwise, node.scope);
    if (clause.kind === 'said') return wrote(paragraphs([sentence(clause.text)]));
    if (clause.kind === 'faulty') return faults(clause.diagnostics);
  }
  if (content.notArising && !content.incomplete) return wrote(paragraphs(['Trong kỳ không phát sinh.']));
  if (section.optional) return NOTHING;
  const { document } = context.outline;
  const empty = diagnostic('section-empty', context.place, {
    section: node.id,
    heading,
    ...(document !== 'report' && { document }),
  });
  const flag: readonly Block[] = context.draft
    ? [{ kind: 'paragraph', style: 'flag', text: '[Mục này chưa có nội dung]' }]
    : [];
  return { ...wrote(flag), diagnostics: [empty] };
}

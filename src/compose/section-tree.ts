import type { Figure } from '../model/aggregate.ts';
import type { Appendix } from '../model/facts.ts';
import type { Outline, OutlineSection } from '../model/outline.ts';
import { appendixLabel, appendixName, repeatedId, resultTitle } from './appendix-name.ts';
import { isWanted, type Context } from './context.ts';
import { donePartsOf } from './done-parts.ts';
import { appendixFigures, builtInIds, tasksOfAppendix } from './figures.ts';
import { plannedFigures, tasksOf } from './planned.ts';
import { extend, type Scope } from './scope.ts';

/** A section as this document has it: repeated ones once for each appendix of the plan, those of other periods gone. */
export interface SectionNode {
  readonly id: string;
  readonly section: OutlineSection;
  readonly appendix: Appendix | undefined;
  readonly scope: Scope;
  readonly children: readonly SectionNode[];
}

/** The sections of the document in order. */
export function sectionTree(sections: readonly OutlineSection[], context: Context): readonly SectionNode[] {
  const grow = (section: OutlineSection, appendix: Appendix | undefined, scope: Scope): readonly SectionNode[] => {
    if (!isWanted(section, context)) return [];
    const each = section.repeat === 'appendix' ? context.appendices : [appendix];
    return each.map((about) => {
      const own = section.repeat === 'appendix' && about !== undefined;
      const inner = own ? appendixScope(scope, about, context) : scope;
      const id = own ? repeatedId(section.id, about) : section.id;
      return {
        id,
        section,
        appendix: about,
        scope: inner,
        children: section.sections.flatMap((child) => grow(child, about, inner)),
      };
    });
  };
  return sections.flatMap((section) => grow(section, undefined, context.scope));
}

/** Names for a part about one appendix of the plan: appendix.title, appendix.tasks_total… */
export function appendixScope(scope: Scope, appendix: Appendix, context: Context): Scope {
  const label = appendixLabel(appendix, context.workspace.plan, context.appendices);
  const texts = {
    appendix: {
      id: appendix.id,
      label,
      title: appendix.title,
      name: appendixName(appendix),
      result_title: resultTitle(appendix),
      reference: context.references.get(appendix) ?? '',
      done_parts: context.about === 'plan' ? '' : donePartsOf({ tasks: tasksOfAppendix(context.aggregate, appendix) }),
    },
  };
  const figures = figuresOf(appendix, context);
  const absent = builtInIds('appendix').filter((id) => !figures.has(id));
  return { ...extend(scope, texts, figures), idle: new Set([...scope.idle, ...absent]) };
}

function figuresOf(appendix: Appendix, context: Context): ReadonlyMap<string, Figure> {
  return context.about === 'plan'
    ? plannedFigures('appendix', tasksOf(context.workspace, appendix))
    : appendixFigures(context.aggregate, appendix);
}

/** All sections of a tree, each before its own. */
export function flatten(nodes: readonly SectionNode[]): readonly SectionNode[] {
  return nodes.flatMap((node) => [node, ...flatten(node.children)]);
}

/** What the office's own paragraphs call the content before the sections by. */
export const CONTENT_ID = 'noi_dung';

/** Every id that texts/ can write for in this workspace: sections of an outline, and what it must be told. */
export function sectionIds(
  { details, content, sections }: Outline,
  appendices: readonly Appendix[],
): readonly string[] {
  return [...details.map(({ id }) => id), ...(content.length > 0 ? [CONTENT_ID] : []), ...idsIn(sections, appendices)];
}

function idsIn(sections: readonly OutlineSection[], appendices: readonly Appendix[]): readonly string[] {
  return sections.flatMap((section) => [
    ...(section.repeat === 'appendix' ? appendices.map((appendix) => repeatedId(section.id, appendix)) : [section.id]),
    ...idsIn(section.sections, appendices),
  ]);
}

import { diagnostic, type Diagnostic } from '../diagnostic/diagnostic.ts';
import type { Place } from '../diagnostic/place.ts';
import { nearest } from '../vietnamese/words.ts';
import type { Context } from './context.ts';
import { sectionIds } from './section-tree.ts';

/** Sections that the office's texts and units' words name and no outline of the workspace has. */
export function unknownSections(context: Context): readonly Diagnostic[] {
  const { workspace, outline, aggregate } = context;
  const known = new Set(workspace.outlines.flatMap((each) => sectionIds(each.sections, workspace.appendices)));
  const own = sectionIds(outline.sections, context.appendices);
  const texts = workspace.texts.filter((text) => text.document === 'report' && !known.has(text.section));
  const words = aggregate.submissions.flatMap((submission) =>
    submission.narrative.flatMap(({ within, place }) =>
      within === undefined || known.has(within) ? [] : [{ section: within, place, unit: submission.unit.value }],
    ),
  );
  return [
    ...texts.map(({ section, place }) => unknownSection(section, place, own, undefined)),
    ...words.map(({ section, place, unit }) => unknownSection(section, place, own, unit)),
  ];
}

function unknownSection(section: string, place: Place, own: readonly string[], unit: string | undefined): Diagnostic {
  const near = nearest(section, own);
  return diagnostic('unknown-section', place, { section, ...(near !== undefined && { nearest: near }) }, { unit });
}

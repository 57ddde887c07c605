import { diagnostic, type Diagnostic } from '../diagnostic/diagnostic.ts';
import type { Place } from '../diagnostic/place.ts';
import { suggestion } from '../vietnamese/words.ts';
import type { Context } from './context.ts';
import { sectionIds } from './section-tree.ts';

/** Sections that the office's texts and units' words name and no outline of the workspace has. */
export function unknownSections(context: Context): readonly Diagnostic[] {
  const { workspace, outline } = context;
  const own = sectionIds(outline, context.appendices);
  const known = new Set(
    workspace.outlines
      .filter(({ document }) => document === outline.document)
      .flatMap((each) => sectionIds(each, workspace.appendices)),
  );
  return [
    ...workspace.texts
      .filter((text) => text.document === outline.document && !known.has(text.section))
      .map(({ section, place }) => unknownSection(section, place, own, undefined)),
    ...unknownPlaces(context, known).map(({ section, place, unit }) => unknownSection(section, place, own, unit)),
  ];
}

/** Sections that units' words are for; a report is where they are told, so other documents need not have them. */
function unknownPlaces(
  context: Context,
  known: ReadonlySet<string>,
): readonly { readonly section: string; readonly place: Place; readonly unit: string }[] {
  if (context.about === 'plan' || context.outline.document !== 'report') return [];
  return context.aggregate.submissions.flatMap((submission) =>
    submission.narrative.flatMap(({ within, place }) =>
      within === undefined || known.has(within) ? [] : [{ section: within, place, unit: submission.unit.value }],
    ),
  );
}

function unknownSection(section: string, place: Place, own: readonly string[], unit: string | undefined): Diagnostic {
  return diagnostic('unknown-section', place, { section, ...suggestion(section, own) }, { unit });
}

import { diagnostic, type Diagnostic } from '../diagnostic/diagnostic.ts';
import type { Place } from '../diagnostic/place.ts';
import type { Outline, OutlineBlock, OutlineSection } from '../model/outline.ts';
import { PLAN_SOURCES } from '../model/row-sources.ts';

/** Parts of a plan's outline that tell what came of a period: a plan is written before there is one. */
export function needingPeriod({ document, content, sections, appendices }: Outline): readonly Diagnostic[] {
  if (document !== 'plan') return [];
  const parts = [...flattened(sections), ...appendices];
  const blocks = [...content, ...parts.flatMap((part) => part.content)];
  return [
    ...[...parts, ...blocks].flatMap(({ when, place }) => (when.length > 0 ? [needsPeriod('when', place)] : [])),
    ...blocks.flatMap(ofResults),
  ];
}

/** All sections of an outline, each before its own. */
export function flattened(sections: readonly OutlineSection[]): readonly OutlineSection[] {
  return sections.flatMap((section) => [section, ...flattened(section.sections)]);
}

function ofResults(block: OutlineBlock): readonly Diagnostic[] {
  switch (block.kind) {
    case 'narrative':
      return [needsPeriod('narrative', block.place)];
    case 'each':
    case 'table':
      return PLAN_SOURCES.has(block.rows.of) ? [] : [needsPeriod(block.rows.of, block.place)];
    case 'chart':
      return [needsPeriod('chart', block.place)];
    case 'sentence':
    case 'office':
      return [];
  }
}

function needsPeriod(what: string, place: Place): Diagnostic {
  return diagnostic('outline-needs-period', place, { what });
}

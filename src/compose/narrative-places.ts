import type { Aggregate } from '../model/aggregate.ts';
import type { Appendix } from '../model/facts.ts';
import { isWanted, type Context } from './context.ts';
import { allNarratives, placeNarratives, type NarrativePlace, type PlacedNarratives } from './narratives.ts';
import { flatten, type SectionNode } from './section-tree.ts';

/** Where the words of every unit go in this document. */
export function placedNarratives(nodes: readonly SectionNode[], context: Context): PlacedNarratives {
  if (context.about === 'plan') return new Map();
  const { aggregate, appendices } = context;
  const all = flatten(nodes);
  const places = all.flatMap((node) => placesIn(node, context));
  const home = (unit: string): string | undefined => {
    const appendix = mainAppendix(unit, aggregate, appendices);
    return all.find((node) => node.section.repeat === 'appendix' && node.appendix === appendix)?.id;
  };
  return placeNarratives(allNarratives(aggregate), places, home);
}

function placesIn({ id, section }: SectionNode, context: Context): readonly NarrativePlace[] {
  const blocks = section.content.filter((block) => isWanted(block, context));
  return blocks.flatMap((block) =>
    block.kind === 'narrative' ? [{ section: block.section ?? id, of: block.of, from: block.from }] : [],
  );
}

/** The appendix of the plan in which a unit leads the most tasks; the first one when several hold as many. */
function mainAppendix(unit: string, { tasks }: Aggregate, appendices: readonly Appendix[]): Appendix | undefined {
  const led = appendices.map((appendix) => ({
    appendix,
    count: tasks.filter(
      ({ task, parts }) =>
        task.plan === appendix.plan && task.appendix === appendix.id && parts.some((part) => part.unit === unit),
    ).length,
  }));
  const most = Math.max(0, ...led.map(({ count }) => count));
  return most === 0 ? undefined : led.find(({ count }) => count === most)?.appendix;
}

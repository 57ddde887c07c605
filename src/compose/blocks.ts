import type { Block } from '../model/document.ts';
import type { OutlineBlock, OutlineText } from '../model/outline.ts';
import { writeChart } from './chart.ts';
import { accountFor } from './clause-account.ts';
import { sayClause } from './clause.ts';
import { isWanted } from './context.ts';
import { writeEach } from './each.ts';
import { narrativeItems, placeKey } from './narratives.ts';
import { writeOfficeTexts } from './office-texts.ts';
import { capitalize, sentence } from './prose.ts';
import { belongsHere, type SectionPlace } from './section-place.ts';
import { writeTable } from './table.ts';
import { faults, NOTHING, outlineFaults, paragraphs, together, wrote, type Written } from './written.ts';

/** The content of a section, in the outline's order; the office's own paragraphs stand last unless it gives them a place. */
export function writeContent(blocks: readonly OutlineBlock[], at: SectionPlace): Written {
  const hasPlace = blocks.some((block) => block.kind === 'office');
  const written = blocks.flatMap((block) => {
    if (!isWanted(block, at.context)) return [outlineFaults(writeBlock(block, at))];
    return belongsHere(block, at) ? [writeBlock(block, at)] : [];
  });
  return together(hasPlace ? written : [...written, writeOfficeTexts(at)]);
}

function writeBlock(block: OutlineBlock, at: SectionPlace): Written {
  switch (block.kind) {
    case 'sentence':
      return writeSentence(block, at);
    case 'each':
      return writeEach(block, at);
    case 'table':
      return writeTableBlock(block, at);
    case 'chart':
      return writeChartBlock(block, at);
    case 'narrative':
      return writeNarrative(block, at);
    case 'office':
      return writeOfficeTexts(at);
  }
}

/** One sentence of the clauses that can be said; each that cannot is accounted for. */
function writeSentence(block: Extract<OutlineBlock, { kind: 'sentence' }>, at: SectionPlace): Written {
  const clauses = block.clauses.map((text) => sayClause(text, at.scope));
  const said = clauses.flatMap((clause) => (clause.kind === 'said' ? [clause.text] : []));
  const unsaid = clauses.map((clause) => accountFor(clause, at));
  const nothing = said.length === 0 && clauses.some((clause) => clause.kind === 'not-arising');
  const none = nothing && block.none !== undefined ? sayText(block.none, at) : NOTHING;
  return together([wrote(paragraphs(said.length === 0 ? [] : [sentence(said.join('; '))])), none, ...unsaid]);
}

/** A text of one clause as a paragraph. */
function sayText(text: OutlineText, at: SectionPlace): Written {
  const clause = sayClause(text, at.scope);
  return clause.kind === 'said' ? wrote(paragraphs([sentence(clause.text)])) : accountFor(clause, at);
}

function writeTableBlock(block: Extract<OutlineBlock, { kind: 'table' }>, at: SectionPlace): Written {
  const caption = block.caption === undefined ? undefined : sayClause(block.caption, at.scope);
  const title = caption?.kind === 'said' ? capitalize(caption.text) : at.heading;
  const { table, diagnostics } = writeTable(block, title, at.context, at.appendix);
  if (table === undefined) return faults(diagnostics);
  const above: readonly Block[] =
    caption?.kind === 'said' ? [{ kind: 'paragraph', style: 'caption', text: title }] : [];
  const notes = together(block.notes.map((note) => writeNote(note, at)));
  const unsaid = caption === undefined ? NOTHING : accountFor(caption, at);
  return together([faults(diagnostics), unsaid, wrote([...above, table]), notes]);
}

function writeChartBlock(block: Extract<OutlineBlock, { kind: 'chart' }>, at: SectionPlace): Written {
  const title = sayClause(block.title, at.scope);
  if (title.kind !== 'said') return accountFor(title, at);
  const { context } = at;
  // A plan has no results to draw: load refuses its outline.
  const chart = context.about === 'plan' ? undefined : writeChart(block, capitalize(title.text), context);
  return chart === undefined ? NOTHING : wrote([chart]);
}

function writeNote(note: OutlineText, at: SectionPlace): Written {
  const clause = sayClause(note, at.scope);
  return clause.kind === 'said'
    ? wrote([{ kind: 'paragraph', style: 'note', text: sentence(clause.text) }])
    : accountFor(clause, at);
}

function writeNarrative(block: Extract<OutlineBlock, { kind: 'narrative' }>, at: SectionPlace): Written {
  const words = at.narratives.get(placeKey({ section: block.section ?? at.id, of: block.of, from: block.from })) ?? [];
  const { items, nothing } = narrativeItems(words);
  return { ...wrote(paragraphs(items)), notArising: nothing };
}

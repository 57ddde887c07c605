import type { OutlineBlock } from '../model/outline.ts';
import { ROW_VALUES } from '../model/row-sources.ts';
import { prepareClause, type Clause } from './clause.ts';
import { saidByOffice } from './office-texts.ts';
import { sentence } from './prose.ts';
import { rowsFor } from './rows/sources.ts';
import type { Values } from './rows/row.ts';
import { extend } from './scope.ts';
import type { SectionPlace } from './section-place.ts';
import { faults, leftOut, NOTHING, paragraphs, together, waiting, wrote, type Written } from './written.ts';

type EachBlock = Extract<OutlineBlock, { kind: 'each' }>;

/** One item ("- …") a row; none when there are more than the outline allows, since a table then says it better. */
export function writeEach(block: EachBlock, at: SectionPlace): Written {
  const { rows } = rowsFor({
    query: block.rows,
    columns: [],
    appendix: at.appendix,
    context: at.context,
    said: saidByOffice(at),
  });
  const values = rows.flatMap((row) => (row.kind === 'row' ? [row.values] : []));
  const empty = EMPTY[block.rows.of];
  const say = prepareClause(block.text, extend(at.scope, { row: empty }));
  // Without rows the text is still filled once, so that a fault in it does not wait for data.
  if (values.length === 0) return faultsOf(say({ row: empty }));
  if (block.atMost !== undefined && values.length > block.atMost) return NOTHING;
  return together(values.map((row) => writeItem(say({ row: { ...empty, ...row } }), at)));
}

function faultsOf(clause: Clause): Written {
  return clause.kind === 'faulty' ? faults(clause.diagnostics) : NOTHING;
}

function writeItem(clause: Clause, at: SectionPlace): Written {
  switch (clause.kind) {
    case 'said':
      return wrote(paragraphs([`- ${sentence(clause.text)}`]));
    case 'left-out':
      return leftOut(clause.names, at.heading, at.context.place, at.context.draft);
    case 'wanting':
      return waiting(clause.names, at.context.draft);
    case 'faulty':
      return faultsOf(clause);
    case 'silent':
    case 'not-arising':
      return NOTHING;
  }
}

/** Every value of a source, empty: what a row does not have prints nothing instead of being unknown. */
const EMPTY = Object.fromEntries(
  Object.entries(ROW_VALUES).map(([source, names]) => [source, Object.fromEntries(names.map((name) => [name, '']))]),
) as Readonly<Record<EachBlock['rows']['of'], Values>>;

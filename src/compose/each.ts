import type { OutlineBlock } from '../model/outline.ts';
import { ROW_VALUES } from '../model/outline.ts';
import { sayClause } from './clause.ts';
import { sentence } from './prose.ts';
import { rowsFor } from './rows/sources.ts';
import type { Values } from './rows/row.ts';
import { extend } from './scope.ts';
import type { SectionPlace } from './section-place.ts';
import { leftOut, NOTHING, paragraphs, together, wrote, type Written } from './written.ts';

type EachBlock = Extract<OutlineBlock, { kind: 'each' }>;

/** One item ("- …") a row; none when there are more than the outline allows, since a table then says it better. */
export function writeEach(block: EachBlock, at: SectionPlace): Written {
  const { rows } = rowsFor({ query: block.rows, columns: [], appendix: at.appendix, context: at.context });
  const values = rows.flatMap((row) => (row.kind === 'row' ? [row.values] : []));
  // Without rows the text is still filled once, so that a fault in it does not wait for data.
  if (values.length === 0) return { ...NOTHING, diagnostics: writeItem(block, {}, at).diagnostics.filter(({ severity }) => severity === 'error') };
  if (block.atMost !== undefined && values.length > block.atMost) return NOTHING;
  return together(values.map((row) => writeItem(block, row, at)));
}

function writeItem(block: EachBlock, values: Values, at: SectionPlace): Written {
  const row = { ...EMPTY[block.rows.of], ...values };
  const clause = sayClause(block.text, extend(at.scope, { row }));
  switch (clause.kind) {
    case 'said':
      return wrote(paragraphs([`- ${sentence(clause.text)}`]));
    case 'left-out':
      return leftOut(clause.names, at.heading, at.context.aggregate.period.place, at.context.draft);
    case 'faulty':
      return { ...NOTHING, diagnostics: clause.diagnostics };
    case 'silent':
    case 'not-arising':
      return NOTHING;
  }
}

/** Every value of a source, empty: what a row does not have prints nothing instead of being unknown. */
const EMPTY = Object.fromEntries(
  Object.entries(ROW_VALUES).map(([source, names]) => [source, Object.fromEntries(names.map((name) => [name, '']))]),
) as Readonly<Record<EachBlock['rows']['of'], Values>>;

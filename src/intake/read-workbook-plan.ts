import type { Sheet, Workbook } from '../ooxml/sheets/workbook.ts';
import type { CaptionLine } from './tables/caption.ts';
import { findHeading } from './tables/columns.ts';
import { doubt, type Doubt } from './doubt.ts';
import { isEmptyRow, type Grid, type GridRow } from './tables/grid.ts';
import { periodDoubts, readAttached } from './head/read-head.ts';
import type { PlanHead } from './office-plan.ts';
import type { PlanReading } from './read-docx-plan.ts';
import { readTables, type FoundTable } from './tables/read-tables.ts';
import { gridOfSheet } from './tables/sheet-grid.ts';
import type { SourcePlace } from './source-place.ts';

/** What a plan in Excel says: its tables; of its head no more than "(Kèm theo Kế hoạch số …)" says. */
export function readWorkbookPlan({ sheets }: Workbook): PlanReading {
  const grids = sheets
    .map((sheet) => ({ sheet, grid: gridOfSheet(sheet) }))
    .filter(({ grid }) => grid.rows.some((row) => !isEmptyRow(row)));
  if (grids.length === 0) return { kind: 'not-a-plan', reason: 'no-text' };
  const withTasks = grids.filter(({ grid }) => findHeading(grid) !== undefined);
  const document = grids
    .flatMap(({ grid }) => grid.rows.flatMap(({ cells }) => cells.map(({ text }) => text)))
    .join('\n');
  const { appendices, doubts, reference } = readTables(withTasks.map(tableOf), document);
  if (appendices.length === 0) return { kind: 'not-a-plan', reason: 'no-table', tables: grids.length, inText: 0 };
  const left = grids.filter((one) => !withTasks.includes(one)).map(({ sheet }) => leftSheet(sheet));
  return {
    kind: 'plan',
    plan: {
      head: headOf(reference),
      appendices,
      doubts: [
        ...periodDoubts([]),
        ...left,
        ...doubts,
        ...withTasks.flatMap(({ sheet }) => [...hiddenIn(sheet), ...unreadIn(sheet)]),
      ],
      isAsked: () => false,
    },
  };
}

/** A sheet is a table; what stands above its heading are lines. */
function tableOf({ sheet, grid }: { readonly sheet: Sheet; readonly grid: Grid }): FoundTable {
  const start = findHeading(grid)?.start ?? 0;
  return {
    above: grid.rows.slice(0, start).flatMap(linesOf),
    grid: { ...grid, rows: grid.rows.slice(start) },
    begins: true,
    locate: () => (row, cell, column) => {
      const address = cell?.address ?? row.cells.find(({ text }) => text !== '')?.address ?? `A${row.number}`;
      return { kind: 'cell', sheet: sheet.name, cell: address, ...(column !== undefined && { column: column.label }) };
    },
  };
}

function linesOf({ cells }: GridRow): readonly CaptionLine[] {
  return cells
    .filter(({ text, continued }) => text !== '' && !continued)
    .flatMap(({ text }) => text.split('\n').map((line) => ({ text: line, setOff: true })));
}

/** What "(Kèm theo Kế hoạch số 75/KH-UBND ngày 05/6/2024 của UBND xã …)" says of the plan. */
function headOf(reference: string | undefined): PlanHead {
  const said = reference === undefined ? undefined : readAttached(reference);
  const issuer = said?.issuer?.replace(/^chủ tịch\s+/iu, '');
  const code = said?.number.split('-').slice(1).join('-');
  return {
    ...(issuer !== undefined && { agency: issuer }),
    ...(code !== undefined && code !== '' && { code }),
    ...(said !== undefined && { number: said.number, type: said.type }),
    ...(said?.date !== undefined && { date: said.date }),
    ...(said?.title !== undefined && { title: said.title }),
    basis: [],
    signer: { authority: [] },
    recipients: [],
    periods: [],
  };
}

const whole = (sheet: Sheet): SourcePlace => ({ kind: 'cell', sheet: sheet.name, cell: 'A1' });

function leftSheet(sheet: Sheet): Doubt {
  return doubt('sheet-not-taken', { sheet: sheet.name }, 'plan:plan', whole(sheet));
}

/** Rows that Excel hides are read like the others, and told. */
function hiddenIn(sheet: Sheet): readonly Doubt[] {
  const row = sheet.rows.find(({ hidden }) => hidden);
  return [
    ...(sheet.hidden ? [doubt('hidden-read', { what: 'sheet' }, 'plan:plan', whole(sheet))] : []),
    ...(row === undefined
      ? []
      : [
          doubt('hidden-read', { what: 'rows' }, 'plan:plan', {
            kind: 'cell',
            sheet: sheet.name,
            cell: `A${row.number}`,
          }),
        ]),
  ];
}

/** Cells whose value Excel could not calculate. */
function unreadIn(sheet: Sheet): readonly Doubt[] {
  return sheet.rows.flatMap(({ cells }) =>
    cells.flatMap(({ address, content }) => {
      if (content.kind !== 'error' && content.kind !== 'uncalculated') return [];
      const text = content.kind === 'error' ? content.text : '';
      return [doubt('cell-unreadable', { text }, 'plan:plan', { kind: 'cell', sheet: sheet.name, cell: address })];
    }),
  );
}

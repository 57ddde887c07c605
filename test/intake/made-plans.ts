import { readWorkspace } from '../../src/compile.ts';
import { makePlan } from '../../src/intake/make-plan.ts';
import type { OfficePlan, OfficeTask } from '../../src/intake/office-plan.ts';
import { readDocxPlan, type PlanReading } from '../../src/intake/read-docx-plan.ts';
import { readWorkbookPlan } from '../../src/intake/read-workbook-plan.ts';
import type { CompletePlan } from '../../src/intake/files/plan-lines.ts';
import { workspaceFiles } from '../../src/intake/files/workspace-files.ts';
import { readDocx } from '../../src/lint/read-docx.ts';
import { columnLetters } from '../../src/model/cell-address.ts';
import { isRefusal, readWorkbook } from '../../src/ooxml/sheets/read-workbook.ts';
import { docx, p, r } from '../lint/docx.ts';
import { makeWorkbook } from '../support/sheets.ts';
import { workspaceWith } from '../support/workspace.ts';

/**
 * A table as a test writes it: a row of cells with | between them, a line break in a cell as /, `^` for a cell merged with the
 * one above, `<` with the one to its left, `*` before what is bold.
 */
export type Drawn = readonly string[];

interface DrawnCell {
  readonly text: string;
  readonly span: number;
  /** Rows that it goes over; 0 where it goes on with the one above. */
  readonly rows: number;
  readonly bold: boolean;
  readonly column: number;
}

function cellsOf(drawn: Drawn): readonly (readonly DrawnCell[])[] {
  const texts = drawn.map((row) => row.split('|').map((cell) => cell.trim()));
  return texts.map((row, at) =>
    row.flatMap((text, column) => {
      if (text === '<') return [];
      let span = 1;
      while (row[column + span] === '<') span += 1;
      let rows = 1;
      while (texts[at + rows]?.[column] === '^') rows += 1;
      const bold = text.startsWith('*');
      const shown = (bold ? text.slice(1) : text).replaceAll(' / ', '\n');
      return [{ text: text === '^' ? '' : shown, span, rows: text === '^' ? 0 : rows, bold, column }];
    }),
  );
}

const BORDERS = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
  .map((side) => `<w:${side} w:val="single" w:sz="4"/>`)
  .join('');

/** A table of Word. */
export function docxTable(drawn: Drawn): string {
  const columns = Math.max(...drawn.map((row) => row.split('|').length));
  const rows = cellsOf(drawn).map((cells) => {
    const made = cells.map(({ text, span, rows: over, bold }) => {
      const merge = over === 1 ? '' : over === 0 ? '<w:vMerge/>' : '<w:vMerge w:val="restart"/>';
      const own = `<w:tcPr>${span > 1 ? `<w:gridSpan w:val="${span}"/>` : ''}${merge}</w:tcPr>`;
      const paragraphs = text.split('\n').map((line) => p(escaped(line), bold ? { rPr: '<w:b/>' } : {}));
      return `<w:tc>${own}${paragraphs.join('')}</w:tc>`;
    });
    return `<w:tr>${made.join('')}</w:tr>`;
  });
  const grid = '<w:gridCol w:w="1500"/>'.repeat(columns);
  return `<w:tbl><w:tblPr><w:tblBorders>${BORDERS}</w:tblBorders></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${rows.join('')}</w:tbl>`;
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** A centred line in bold. */
export const title = (text: string): string => p(text, { pPr: '<w:jc w:val="center"/>', rPr: '<w:b/>' });

/**
 * Paragraphs as a test writes them, one a line: `=` before what is centred and bold, `»` for a tab; a line of `---` begins a page
 * that lies, as appendices do.
 */
export function paragraphs(text: string): string {
  return text
    .trim()
    .split('\n')
    .map((line) => {
      const shown = line.trim();
      if (shown === '---') return '<w:p><w:pPr><w:sectPr><w:pgSz w:w="11906" w:h="16838"/></w:sectPr></w:pPr></w:p>';
      return shown.startsWith('=') ? title(escaped(shown.slice(1).trim())) : tabbed(shown);
    })
    .join('');
}

function tabbed(line: string): string {
  const runs = line.split('»').map((part) => r(escaped(part.trim())));
  return `<w:p>${runs.join('<w:r><w:tab/></w:r>')}</w:p>`;
}

/** A document of Word with this body, read. */
export function readBody(body: string): PlanReading {
  const read = readDocx(docx({ body }));
  if (read.kind === 'refused') throw new Error(`refused: ${read.reason}`);
  return readDocxPlan(read.layout);
}

/** A table alone in a document, as a plan. */
export function planInWord(drawn: Drawn): OfficePlan {
  return planOf(readBody(`${title('PHỤ LỤC')}${title('Nhiệm vụ năm 2024')}${docxTable(drawn)}`));
}

/** The same table in a workbook, as a plan. */
export function planInExcel(drawn: Drawn): OfficePlan {
  return planOf(readSheets([{ name: 'PL', rows: drawn }]));
}

/** Sheets, each a table drawn from its first row, as a workbook. */
export function workbookOf(sheets: readonly { readonly name: string; readonly rows: Drawn }[]): Uint8Array {
  return makeWorkbook({ sheets: sheets.map(({ name, rows }) => ({ name, ...sheetXml(rows) })) });
}

/** The same, read. */
export function readSheets(sheets: readonly { readonly name: string; readonly rows: Drawn }[]): PlanReading {
  return readBook(workbookOf(sheets));
}

/** A workbook, read. */
export function readBook(bytes: Uint8Array): PlanReading {
  const workbook = readWorkbook(bytes);
  if (isRefusal(workbook)) throw new Error(`refused: ${workbook.reason}`);
  return readWorkbookPlan(workbook);
}

function sheetXml(drawn: Drawn): { readonly rows: string; readonly after: string } {
  const cells = cellsOf(drawn);
  const merges = cells.flatMap((row, at) =>
    row
      .filter(({ span, rows }) => rows > 0 && (span > 1 || rows > 1))
      .map(({ column, span, rows }) => {
        const [from, to] = [columnLetters(column + 1), columnLetters(column + span)];
        return `<mergeCell ref="${from}${at + 1}:${to}${at + rows}"/>`;
      }),
  );
  const rows = cells.map((row, at) => {
    const made = row
      .filter(({ text }) => text !== '')
      .map(
        ({ text, column }) =>
          `<c r="${columnLetters(column + 1)}${at + 1}" t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`,
      );
    return `<row r="${at + 1}">${made.join('')}</row>`;
  });
  return { rows: rows.join(''), after: merges.length === 0 ? '' : `<mergeCells>${merges.join('')}</mergeCells>` };
}

/** What was read as a plan; fails the test where it is none. */
export function planOf(reading: PlanReading): OfficePlan {
  if (reading.kind !== 'plan') throw new Error(`no plan: ${reading.reason}`);
  return makePlan(reading.plan);
}

/** Tasks a line each: id, content, product, deadline, lead, support; groups as `# title`. */
export function drawnTasks({ appendices }: OfficePlan): readonly string[] {
  return appendices.flatMap(({ groups }) =>
    groups.flatMap(({ title: own, tasks }) => [...(own === undefined ? [] : [`# ${own}`]), ...tasks.map(drawnTask)]),
  );
}

function drawnTask({ id, content, product = '', deadline = '', by, lead, support }: OfficeTask): string {
  const until = by === undefined ? deadline : `${deadline} (${by})`;
  return [id, content, product, until, lead.join(' + '), support.join(' + ')]
    .join(' | ')
    .replace(/(?: \|)+ ?$/u, '')
    .replace(/\s+\|\s*$/u, '');
}

/** Codes of doubts about rows, with the row they stand in, but for those that every table alone has. */
export function doubtsOf({ doubts }: OfficePlan): readonly string[] {
  return doubts
    .filter(({ from }) => from !== undefined && from.kind !== 'part')
    .map(({ code, from }) => {
      const row = from?.kind === 'row' ? from.row : from?.kind === 'cell' ? Number(from.cell.replace(/\D/gu, '')) : 0;
      return `${code} ${row}`;
    })
    .toSorted();
}

/** Errors of the workspace that a plan gives, and doubts that no comment in it tells. */
export async function compiled(
  plan: OfficePlan,
): Promise<{ readonly told: readonly string[]; readonly silent: readonly string[] }> {
  const { files } = workspaceFiles(complete(plan), {
    schemas: '.cchc',
    comment: ({ doubt }) => `XEM LẠI: ${doubt.code} ${JSON.stringify(doubt.args)}`,
  });
  const { workspace, diagnostics } = await readWorkspace(await workspaceWith(files, { bare: true }), {});
  if (workspace === undefined) throw new Error('no plan was made');
  const texts = Object.values(files).join('\n');
  return {
    told: diagnostics
      .filter(({ severity }) => severity === 'error')
      .map(({ code, args }) => `${code} ${JSON.stringify(args)}`),
    silent: plan.doubts.map(({ code }) => code).filter((code) => !texts.includes(`XEM LẠI: ${code} `)),
  };
}

/** What a table alone does not say. */
function complete(plan: OfficePlan): CompletePlan {
  const given = {
    agency: 'Ủy ban nhân dân xã Bình An',
    place: 'Bình An',
    number: '15/KH-UBND',
    title: 'Cải cách hành chính',
    year: 2024,
  };
  return { ...plan, head: { ...given, ...plan.head } };
}

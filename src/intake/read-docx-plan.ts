import { findElements } from '../lint/find-elements.ts';
import { flowOf, hasText, type FlowBlock } from '../lint/flow.ts';
import type { DocxLayout, LayoutParagraph, LayoutTable } from '../lint/layout.ts';
import { headingLevel } from '../lint/levels.ts';
import { isCapitals, shareOf, shownText } from '../lint/rules/shown.ts';
import { OFFICIAL_KINDS } from '../law/document-kinds.ts';
import { fold } from '../model/fold.ts';
import type { CaptionLine } from './tables/caption.ts';
import { doubt, type Doubt } from './doubt.ts';
import { gridOfTable } from './tables/docx-grid.ts';
import type { RawPlan } from './make-plan.ts';
import { textOf } from './head/head-texts.ts';
import { readHead } from './head/read-head.ts';
import { readTables, type FoundTable } from './tables/read-tables.ts';
import type { SourcePlace } from './source-place.ts';
import type { Elements } from '../lint/elements.ts';

/** Why a document that can be read gives no plan. */
export type NotAPlan =
  | { readonly kind: 'not-a-plan'; readonly reason: 'no-text' }
  | { readonly kind: 'not-a-plan'; readonly reason: 'other-kind'; readonly found: string }
  /** `inText` are tasks that the text names without a table. */
  | { readonly kind: 'not-a-plan'; readonly reason: 'no-table'; readonly tables: number; readonly inText: number };

export type PlanReading = { readonly kind: 'plan'; readonly plan: RawPlan } | NotAPlan;

/** Documents that set tasks, folded; others that have tables of tasks report on them. */
const SETS_TASKS =
  /^(?:ke hoach|chuong trinh|quyet dinh|de an|phuong an|chi thi|huong dan|cong van|du an|phu luc|nghi quyet)/u;

/** What a plan in Word says; its names and deadlines are understood by makePlan. */
export function readDocxPlan(layout: DocxLayout): PlanReading {
  if (!hasText(layout)) return { kind: 'not-a-plan', reason: 'no-text' };
  const elements = findElements(layout);
  const kind = elements.typeName === undefined ? undefined : textOf(elements.typeName);
  if (kind !== undefined && isOtherKind(kind)) return { kind: 'not-a-plan', reason: 'other-kind', found: kind };
  const blocks = flowOf(layout);
  const document = blocks.flatMap(({ paragraphs }) => paragraphs.map(textOf)).join('\n');
  const tables = readTables(tablesOf(blocks), document);
  const inText = tasksInText(elements);
  if (tables.appendices.length === 0) {
    const count = tables.doubts.filter(({ code }) => code === 'table-not-taken').length;
    return { kind: 'not-a-plan', reason: 'no-table', tables: count, inText: inText.length };
  }
  const { head, doubts } = readHead(elements, document, tables.reference);
  return {
    kind: 'plan',
    plan: {
      head,
      appendices: tables.appendices,
      doubts: [...doubts, ...textDoubts(elements, inText), ...tables.doubts],
      isAsked: askedIn(document),
    },
  };
}

/** Whether a tên loại is one of the decree's that sets no tasks; other lines in capitals are titles. */
function isOtherKind(kind: string): boolean {
  const folded = fold(kind);
  return OFFICIAL_KINDS.some(({ name }) => folded.startsWith(fold(name))) && !SETS_TASKS.test(folded);
}

/** The tables that hold rows, each with the lines since the one before it. What only places its text is lines. */
function tablesOf(blocks: readonly FlowBlock[]): readonly FoundTable[] {
  const tables: FoundTable[] = [];
  let above: CaptionLine[] = [];
  let count = 0;
  for (const { block, paragraphs } of blocks) {
    if (block.kind === 'table' && isTable(block)) {
      count += 1;
      tables.push({ above, grid: gridOfTable(block), locate: locateIn(count) });
      above = [];
    } else above.push(...paragraphs.flatMap(({ paragraph }) => captionLines(paragraph)));
  }
  return tables;
}

function isTable({ bordered, rows }: LayoutTable): boolean {
  return bordered || (rows.length >= 3 && rows.every(({ cells }) => cells.length >= 3));
}

function captionLines(paragraph: LayoutParagraph): readonly CaptionLine[] {
  const setOff =
    headingLevel(paragraph) !== undefined ||
    paragraph.align === 'center' ||
    shareOf(paragraph, 'bold') === 'all' ||
    isCapitals(paragraph.text);
  return shownText(paragraph)
    .split(/[\n\f]/u)
    .map((line) => ({ text: line.normalize('NFC').replace(/\s+/gu, ' ').trim(), setOff }))
    .filter(({ text }) => text !== '');
}

function locateIn(count: number): FoundTable['locate'] {
  return (appendix) => (row, _, column) => ({
    kind: 'row',
    table: appendix ?? `Bảng ${count}`,
    row: row.number,
    ...(column !== undefined && { column: column.label }),
  });
}

/** Paragraphs of the text that give a task to somebody. */
function tasksInText({ body }: Elements): readonly string[] {
  return body
    .map(textOf)
    .filter((text) => /(?:chủ trì|đơn vị thực hiện|thời hạn|thời gian hoàn thành)\s*:/iu.test(text));
}

const inText: SourcePlace = { kind: 'part', part: 'text' };

/** What of the text was left: its sections, and tasks that stand in no table. */
function textDoubts({ body }: Elements, tasks: readonly string[]): readonly Doubt[] {
  const sections = body.filter(({ level }) => level === 'section' || level === 'part').map(textOf);
  const [first] = tasks;
  return [
    ...(sections.length > 0 ? [doubt('text-not-taken', { sections }, 'plan:plan', inText)] : []),
    ...(first !== undefined ? [doubt('tasks-in-text', { count: tasks.length, first }, 'plan:plan', inText)] : []),
  ];
}

/** Whom the text asks: "Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam xã …". */
function askedIn(document: string): (name: string) => boolean {
  const asked = document
    .split('\n')
    .map((line) => /^[-–+•*\d.)\s]*Đề nghị\s+(.+)$/u.exec(line)?.[1])
    .flatMap((rest) => (rest === undefined ? [] : [fold(rest)]));
  return (name) => asked.some((rest) => rest.startsWith(fold(name)) && !/^[a-z]/u.test(rest.slice(fold(name).length)));
}

import type { Area, BookCheck, BookName, BookSheet } from '../../model/book.ts';
import type { Codec } from '../../model/definitions/codecs.ts';
import { FIRST_SHEETS, LISTS_SHEET as NAME, OTHER_SHEETS } from '../../model/definitions/definition-sheets.ts';
import type { DefinitionColumn } from '../../model/definitions/sheet-types.ts';
import { TASK_COLUMNS } from '../../model/definitions/task-sheet.ts';
import { said, sheetOf } from './cells.ts';

/** Areas of other sheets from which names are chosen. */
export const UNITS_AREA = 'ds_don_vi';
export const PERIODS_AREA = 'ds_ky';

/** Every list of words that a cell may hold, each once. */
const LISTS: readonly (readonly string[])[] = unlike(
  [
    ...[...FIRST_SHEETS, ...OTHER_SHEETS].flatMap((sheet): readonly { readonly codec: Codec }[] =>
      sheet.kind === 'table' ? sheet.columns : sheet.sections.flatMap(({ pairs }) => pairs),
    ),
    ...TASK_COLUMNS,
  ].flatMap(({ codec }) => (codec.kind === 'choice' ? [wordsOf(codec)] : [])),
);

function wordsOf(codec: Extract<Codec, { kind: 'choice' }>): readonly string[] {
  return [...new Set(codec.words.map(([, shown]) => shown))];
}

function unlike(lists: readonly (readonly string[])[]): readonly (readonly string[])[] {
  return [...new Map(lists.map((list) => [list.join('\n'), list])).values()];
}

const nameOf = (index: number): string => `ds_${index + 1}`;

/** The hidden sheet with what can be chosen. */
export const LISTS_SHEET: BookSheet = sheetOf(NAME, {
  visibility: 'hidden',
  head: 0,
  columns: LISTS.map(() => ({ width: 24 })),
  rows: Array.from({ length: Math.max(...LISTS.map(({ length }) => length)) }, (_, row) => ({
    cells: LISTS.map((words) => said(words[row] ?? '', 'plain')),
  })),
});

/** The names of those lists. */
export const LIST_NAMES: readonly BookName[] = LISTS.map((words, index) => ({
  name: nameOf(index),
  sheet: NAME,
  area: { top: 1, left: index + 1, bottom: words.length, right: index + 1 },
}));

/** What may be written in an area: one of a few words, or names that can be chosen and others that can be typed. */
export function checkFor(
  { codec, hint = '', title, choose }: Pick<DefinitionColumn, 'codec' | 'hint' | 'choose'> & { readonly title: string },
  area: Area,
): BookCheck | undefined {
  if (codec.kind === 'choice') {
    const words = wordsOf(codec);
    const index = LISTS.findIndex((list) => list.join('\n') === words.join('\n'));
    return {
      area,
      rule: { kind: 'one-of', name: nameOf(index) },
      severity: 'stop',
      prompt: { title, text: hint === '' ? 'Bấm mũi tên ở góc ô để chọn.' : hint },
      refusal: { title: 'Chọn trong danh sách', text: `Ô này chỉ nhận: ${words.join('; ')}.` },
    };
  }
  if (choose === undefined) return undefined;
  return {
    area,
    rule: { kind: 'one-of', name: choose === 'units' ? UNITS_AREA : PERIODS_AREA },
    severity: 'warn',
    prompt: { title, text: hint === '' ? 'Bấm mũi tên ở góc ô để chọn, hoặc ghi.' : hint },
    refusal: {
      title: 'Không có trong danh sách',
      text:
        choose === 'units'
          ? 'Tên này không có ở trang Đơn vị. Nhiều đơn vị thì mỗi dòng một tên (Alt+Enter). Vẫn giữ chữ đã ghi?'
          : 'Mã kỳ này không có ở trang Kỳ báo cáo. Vẫn giữ chữ đã ghi?',
    },
  };
}

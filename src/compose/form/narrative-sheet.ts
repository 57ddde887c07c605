import { VALUE_KEY } from '../../model/form-keys.ts';
import { pathOf } from './answers.ts';
import { input, said } from './cells.ts';
import type { FormContext } from './form-context.ts';
import type { FormRow, FormSheet } from './grid.ts';
import { sheetTitle } from './headings.ts';
import { signatures } from './signatures.ts';

/** A part of what a unit says in its own words. */
interface Part {
  /** Below `narrative`. */
  readonly key: string;
  readonly title: string;
  readonly hint: string;
}

/** In the order of the reports that they go into. */
export const NARRATIVE_PARTS: readonly Part[] = [
  {
    key: 'results',
    title: '1. Kết quả đạt được',
    hint: 'Việc chính đã làm trong kỳ, kèm số liệu và số, ngày văn bản. Không chép lại từng nhiệm vụ đã ghi ở trang "Nhiệm vụ".',
  },
  {
    key: 'limitations',
    title: '2. Tồn tại, hạn chế',
    hint: 'Việc chậm, việc chưa làm được, chỉ tiêu còn thấp. Không có thì ghi: Không có.',
  },
  {
    key: 'causes/objective',
    title: '3a. Nguyên nhân khách quan',
    hint: 'Do bên ngoài: văn bản hướng dẫn chậm, hệ thống lỗi, kinh phí, thiên tai…',
  },
  {
    key: 'causes/subjective',
    title: '3b. Nguyên nhân chủ quan',
    hint: 'Do đơn vị: phân công, phối hợp, theo dõi thời hạn, cập nhật phần mềm…',
  },
  { key: 'proposals', title: '4. Đề xuất, kiến nghị', hint: 'Đề nghị ai, việc gì. Không có thì ghi: Không có.' },
  { key: 'next', title: '5. Nhiệm vụ kỳ tới', hint: 'Việc sẽ làm, thời hạn, kể cả việc còn chậm của kỳ này.' },
];

/** So many lines are at least as high as a box to write in, also where a program fits rows to what stands in them. */
const LINES = 8;

/** Characters of the hint's column, on the careful side. */
const HINT_LENGTH = 26;

/** Trang "Nội dung". */
export function narrativeSheet(context: FormContext): FormSheet {
  const titles = ['Mục', 'Nội dung báo cáo của đơn vị', 'Gợi ý'];
  return {
    name: 'Nội dung',
    orientation: 'portrait',
    columns: [{ width: 20 }, { width: 66, key: VALUE_KEY }, { width: 28 }],
    top: sheetTitle('NỘI DUNG BÁO CÁO', context, titles.length),
    heading: { cells: titles.map((title) => said(title, 'heading')) },
    rows: NARRATIVE_PARTS.flatMap((part) => [box(part, context), ...boxesWithin(part, context)]),
    bottom: signatures(context, titles.length),
    frozen: 0,
  };
}

function box({ key, title, hint }: Part, context: FormContext): FormRow {
  const path = pathOf('narrative', key);
  return { key: path, cells: [said(title, 'section'), input(path, context), said(highened(hint), 'reference')] };
}

/** Words for single sections of the outline, which only a file in YAML gives, in boxes of their own. */
function boxesWithin({ key, title }: Part, context: FormContext): readonly FormRow[] {
  const path = pathOf('narrative', key);
  const others = new Set(NARRATIVE_PARTS.map((part) => pathOf('narrative', part.key)));
  const within = [...context.answers.keys()].filter((each) => each.startsWith(`${path}/`) && !others.has(each));
  return within.map((each) => ({
    key: each,
    cells: [said(title, 'section'), input(each, context), said(`Mục ${each.slice(path.length + 1)}`, 'reference')],
  }));
}

function highened(hint: string): string {
  const lines = Math.ceil(hint.length / HINT_LENGTH);
  return `${hint}${'\n'.repeat(Math.max(0, LINES - lines))}`;
}

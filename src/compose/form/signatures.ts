import type { FormContext } from './form-context.ts';
import { said } from './cells.ts';
import type { FormRow } from './grid.ts';

/** Points: room for a signature. */
const SIGNING_ROOM = 60;

/** Where Người lập biểu and Thủ trưởng đơn vị sign a sheet of so many columns, for units that send paper. */
export function signatures({ workspace, period }: FormContext, columns: number): readonly FormRow[] {
  const half = Math.floor(columns / 2);
  const merges = [
    [0, half - 1],
    [half, columns - 1],
  ] as const;
  const pair = (left: string | undefined, right: string, style: 'signature' | 'hint'): FormRow => ({
    cells: Array.from({ length: half + 1 }, (_, index) =>
      index === 0 && left !== undefined
        ? said(left, style, 'center')
        : index === half
          ? said(right, style, 'center')
          : undefined,
    ),
    merges,
  });
  const { place } = workspace.plan.agency;
  return [
    { cells: [] },
    pair(undefined, `${place}, ngày        tháng        năm ${period.window.to.slice(0, 4)}`, 'hint'),
    pair('NGƯỜI LẬP BIỂU', 'THỦ TRƯỞNG ĐƠN VỊ', 'signature'),
    pair('(Ký, ghi rõ họ tên)', '(Ký, đóng dấu nếu có, ghi rõ họ tên)', 'hint'),
    { cells: [], height: SIGNING_ROOM },
  ];
}

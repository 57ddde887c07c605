import { expect, it } from 'vitest';
import { read } from './commune.ts';
import { sheet, workbook, type Value } from './sheets.ts';

/** Rows of a real sheet that somebody filled to the end. */
const MANY = 50_000;

/** Milliseconds within which they must be read on a machine that is busy with other things; a second is usual, and squared time would be minutes. */
const LONGEST = 30_000;

it('fifty thousand rows that are in no plan are told in short, in bounded time', { timeout: LONGEST }, () => {
  const rows = Array.from({ length: MANY }, (_, i): readonly Value[] => [
    i + 1,
    `Việc riêng thứ ${i} của thôn`,
    'Đã làm',
    undefined,
    'Xong',
  ]);
  const given = workbook(
    sheet('Bảng', [
      ['BÁO CÁO 6 THÁNG ĐẦU NĂM 2024'],
      ['Đơn vị: Công an xã'],
      ['TT', 'Nội dung nhiệm vụ', 'Kết quả thực hiện', 'Ngày hoàn thành', 'Trạng thái'],
      ...rows,
      ['III.3', 'Giảm số vụ tai nạn giao thông', '02 vụ', undefined, 'Đang thực hiện'],
    ]),
  );
  const { told, values } = read(given);
  // Fifty one by one, one for the rest, and whose report it is.
  expect(told).toHaveLength(52);
  expect(told.slice(0, 3)).toEqual([
    'info taken-as Bảng!A2',
    'warning more-rows Bảng!B4',
    'warning row-not-matched Bảng!B4',
  ]);
  expect(values).toEqual({ tasks: { 'III.3': { product: '02 vụ', status: 'Đang thực hiện' } } });
});

it('a form with fifty thousand tasks is read in bounded time', { timeout: LONGEST }, () => {
  const rows = Array.from({ length: MANY }, (_, i): readonly Value[] => [`tasks/X.${i}`, undefined, `X.${i}`, 'Xong']);
  const given = workbook(
    sheet('Nhiệm vụ', [
      ['cchc/form/1', '=', undefined, 'status', 'completed', 'product'],
      ['unit', 'cong_an'],
      ['period', 'h1'],
      ...rows,
    ]),
  );
  const { told, values } = read(given);
  expect(told).toEqual([]);
  expect(Object.keys((values as { tasks: object }).tasks)).toHaveLength(MANY);
});

it('a form with fifty thousand rows inserted is read in bounded time', { timeout: LONGEST }, () => {
  const stray = Array.from({ length: MANY }, (): readonly Value[] => [undefined, undefined, 'x']);
  const given = workbook(
    sheet('Nhiệm vụ', [
      ['cchc/form/1', '=', undefined, 'status', 'completed', 'product'],
      ['unit', 'cong_an'],
      ['period', 'h1'],
      ...stray,
      ['tasks/III.3', undefined, 'III.3', 'Đang thực hiện'],
      ...stray,
      ['tasks/III.4', undefined, 'III.4', 'Thường xuyên'],
    ]),
  );
  const { told, values } = read(given);
  expect(told).toEqual([]);
  expect(values).toEqual({ tasks: { 'III.3': { status: 'Đang thực hiện' }, 'III.4': { status: 'Thường xuyên' } } });
});

/** Titles and the heading of a table of tasks. */
const TITLES: readonly (readonly Value[])[] = [['BÁO CÁO 6 THÁNG ĐẦU NĂM 2024'], ['Đơn vị: Công an xã']];
const HEADING: readonly Value[] = ['TT', 'Nội dung nhiệm vụ', 'Kết quả thực hiện', 'Ngày hoàn thành', 'Trạng thái'];

it('five thousand tables below one another are read in bounded time', { timeout: LONGEST }, () => {
  const tables = Array.from({ length: 5000 }, () => [
    HEADING,
    ['III.3', 'Giảm số vụ tai nạn giao thông', '02 vụ', undefined, 'Đang thực hiện'],
  ]).flat();
  const { values } = read(workbook(sheet('Bảng', [...TITLES, ...tables])));
  expect(values).toEqual({ tasks: { 'III.3': { product: '02 vụ', status: 'Đang thực hiện' } } });
});

it('a heading merged with every row below it is that of its own row', { timeout: LONGEST }, () => {
  const task: readonly Value[] = ['III.3', 'Giảm số vụ tai nạn giao thông', '02 vụ', undefined, 'Đang thực hiện'];
  const { values } = read(workbook(sheet('Bảng', [...TITLES, HEADING, task], { merges: ['H3:H1048576'] })));
  expect(values).toEqual({ tasks: { 'III.3': { product: '02 vụ', status: 'Đang thực hiện' } } });
});

it('a form of twice the rows that a spread of arguments bears is read', { timeout: LONGEST }, () => {
  const rows = Array.from({ length: 250_000 }, (_, i): readonly Value[] => [`tasks/X.${i}`]);
  const { told, values } = read(
    workbook(
      sheet('Nhiệm vụ', [
        ['cchc/form/1', '=', undefined, 'status', 'completed', 'product'],
        ['unit', 'cong_an'],
        ['period', 'h1'],
        ...rows,
        ['tasks/III.3', undefined, 'III.3', 'Đang thực hiện'],
      ]),
    ),
  );
  expect(told).toEqual([]);
  expect(values).toEqual({ tasks: { 'III.3': { status: 'Đang thực hiện' } } });
});

it('a sheet with the mark of a form in every row is refused at once', { timeout: LONGEST }, () => {
  const rows = Array.from({ length: MANY }, (): readonly Value[] => ['cchc/form/1', 'status']);
  expect(read(workbook(sheet('Nhiệm vụ', rows))).told).toEqual(['error workbook-unreadable submissions/bieu.xlsx']);
});

import { describe, expect, it } from 'vitest';
import type { Sheet, Workbook } from '../../../src/ooxml/sheets/workbook.ts';
import { read } from './commune.ts';
import {
  bool,
  calculated,
  day,
  digits,
  failed,
  percent,
  sheet,
  uncalculated,
  workbook,
  type SheetOptions,
  type Value,
} from './sheets.ts';

/** The hidden rows that every sheet of a form begins with; keys of columns stand in the first. */
function identity(keys: readonly Value[], head: Readonly<Record<string, string>> = {}): readonly (readonly Value[])[] {
  const said = { unit: 'tai_chinh', period: 'h1', year: '2024', plan: '75/KH-UBND', ...head };
  const value = keys.indexOf('=');
  const at = value === -1 ? 0 : value;
  return [
    ['cchc/form/1', ...keys],
    ...Object.entries(said)
      .filter(([, text]) => text !== '')
      .map(([key, text]) => [key, ...Array.from({ length: at }, () => undefined), text]),
  ];
}

const TASK_KEYS = [
  '=',
  undefined,
  undefined,
  'status',
  'completed',
  'progress',
  'product',
  'evidence',
  'reason/objective',
  'note',
];
const TASK_HEADER = [
  undefined,
  undefined,
  'TT',
  'Nội dung nhiệm vụ',
  'Trạng thái',
  'Ngày hoàn thành',
  'Tiến độ',
  'Kết quả thực hiện',
  'Minh chứng',
  'Nguyên nhân',
  'Ghi chú',
];
const CONTENT: Readonly<Record<string, string>> = {
  'I.13': 'Công khai dự toán, quyết toán ngân sách xã',
  'II.5': 'Bổ sung máy tính, máy quét, bàn viết, nước uống tại nơi tiếp công dân',
  'III.1': 'Thu ngân sách trên địa bàn cao hơn năm 2023',
};

/** A row of the table of tasks: key, (value), TT, content, status, completed, progress, product, evidence, reason, note. */
function task(id: string, ...values: readonly Value[]): readonly Value[] {
  return [`tasks/${id}`, undefined, id, CONTENT[id] ?? id, ...values];
}

interface Tasks extends SheetOptions {
  readonly name?: string;
  readonly head?: Readonly<Record<string, string>>;
}

/** The sheet of tasks; its first task stands in row 7, its columns are E (status), F (completed), G, H (product), I, J, K. */
function tasks(rows: readonly (readonly Value[])[], { name = 'Nhiệm vụ', head = {}, ...options }: Tasks = {}): Sheet {
  return sheet(name, [...identity(TASK_KEYS, head), TASK_HEADER, ...rows], {
    hiddenRows: [1, 2, 3, 4, 5],
    hiddenColumns: ['A', 'B'],
    ...options,
  });
}

/** The sheet of figures; its first indicator stands in row 7, values in column E. */
function figures(
  rows: readonly (readonly Value[])[],
  options: SheetOptions & { readonly head?: Readonly<Record<string, string>> } = {},
): Sheet {
  const keys = [undefined, undefined, undefined, '=', 'source', 'as_of'];
  const header = [undefined, 'TT', 'Chỉ tiêu', 'ĐVT', 'Số liệu', 'Nguồn', 'Tính đến ngày'];
  return sheet('Số liệu', [...identity(keys, { unit: 'mot_cua', ...options.head }), header, ...rows], {
    hiddenRows: [1, 2, 3, 4, 5],
    hiddenColumns: ['A'],
    ...options,
  });
}

function figure(id: string, value: Value, ...beside: readonly Value[]): readonly Value[] {
  return [`indicators/${id}`, undefined, undefined, undefined, value, ...beside];
}

const DONE = task('I.13', 'Hoàn thành', '14/6/2024', undefined, 'Quyết định số 63/QĐ-UBND');
const DONE_READ = { status: 'Hoàn thành', completed: '14/6/2024', product: 'Quyết định số 63/QĐ-UBND' };

interface Case {
  readonly name: string;
  readonly workbook: Workbook;
  readonly told?: readonly string[];
  readonly values?: unknown;
}

const one = (...rows: readonly (readonly Value[])[]): Workbook => workbook(tasks(rows));
const oneFigure = (id: string, value: Value): Workbook => workbook(figures([figure(id, value)]));

const SHAPES: readonly Case[] = [
  { name: 'a filled form says what its cells say', workbook: one(DONE), values: { tasks: { 'I.13': DONE_READ } } },
  {
    name: 'a task that was left blank is not reported',
    workbook: one(DONE, task('II.5')),
    values: { tasks: { 'I.13': DONE_READ } },
  },
  {
    name: 'rows may stand in any order',
    workbook: one(task('III.1', 'Đang thực hiện'), DONE),
    values: { tasks: { 'III.1': { status: 'Đang thực hiện' }, 'I.13': DONE_READ } },
  },
  {
    name: 'rows inserted above the table, and empty ones between, change nothing',
    workbook: workbook(
      sheet('Nhiệm vụ', [['Ghi chú của đơn vị'], [], ...identity(TASK_KEYS), [], TASK_HEADER, [], DONE]),
    ),
    values: { tasks: { 'I.13': DONE_READ } },
  },
  {
    name: 'columns inserted before and between are no matter',
    workbook: workbook(
      sheet('Nhiệm vụ', [
        [undefined, undefined, 'cchc/form/1', undefined, '=', 'status', 'việc riêng', 'product'].map((v) =>
          v === 'việc riêng' ? undefined : v,
        ),
        [undefined, undefined, 'unit', undefined, 'tai_chinh'],
        [undefined, undefined, 'period', undefined, 'h1'],
        [undefined, undefined, 'tasks/I.13', 'x', undefined, 'Xong', 'chen vào', 'Quyết định'],
      ]),
    ),
    told: ['warning form-keys-lost Nhiệm vụ!A4'],
    values: { tasks: { 'I.13': { status: 'Xong', product: 'Quyết định' } } },
  },
  {
    name: 'a sheet may be renamed',
    workbook: workbook(tasks([DONE], { name: 'Sheet1 (2)' })),
    values: { tasks: { 'I.13': DONE_READ } },
  },
  {
    name: 'a sheet copied into another workbook is found; the other sheets are told',
    workbook: workbook(sheet('Lịch họp', [['Thứ hai', 'Họp giao ban']]), tasks([DONE])),
    told: ['info sheet-not-read Lịch họp!A1'],
    values: { tasks: { 'I.13': DONE_READ } },
  },
  {
    name: 'an empty sheet beside the form is nothing',
    workbook: workbook(tasks([DONE]), sheet('Sheet3', [])),
    values: { tasks: { 'I.13': DONE_READ } },
  },
  {
    name: 'the hidden list of words that a form brings along is nothing',
    workbook: workbook(tasks([DONE]), sheet('Danh mục', [['hoàn thành'], ['đang thực hiện']], { hidden: true })),
    values: { tasks: { 'I.13': DONE_READ } },
  },
  {
    name: 'several sheets of one unit are one submission',
    workbook: workbook(tasks([DONE]), figures([figure('revenue', '52,4')], { head: { unit: 'tai_chinh' } })),
    values: { tasks: { 'I.13': DONE_READ }, indicators: { revenue: '52,4' } },
  },
  {
    name: 'two sheets of two units are two reports, and no one can say which is meant',
    workbook: workbook(tasks([DONE]), figures([figure('received', 5)])),
    told: ['error several-submissions Nhiệm vụ!A1'],
    values: {},
  },
  {
    name: 'two sheets of two periods are two reports too',
    workbook: workbook(tasks([DONE]), tasks([DONE], { name: 'Năm', head: { period: 'year' } })),
    told: ['error several-submissions Nhiệm vụ!A1'],
    values: {},
  },
  {
    name: 'a sheet that has lost its hidden rows of identity belongs to the others',
    workbook: workbook(
      tasks([DONE]),
      figures([figure('revenue', '52,4')], { head: { unit: '', period: '', year: '', plan: '' }, hiddenRows: [1] }),
    ),
    values: { tasks: { 'I.13': DONE_READ }, indicators: { revenue: '52,4' } },
  },
  {
    name: 'two forms pasted below one another on one sheet are both read',
    workbook: workbook(
      sheet('Nhiệm vụ', [...identity(TASK_KEYS), DONE, ...identity(TASK_KEYS), task('III.1', 'Đang thực hiện')]),
    ),
    values: { tasks: { 'I.13': DONE_READ, 'III.1': { status: 'Đang thực hiện' } } },
  },
  {
    name: 'a copied row that says the same is told',
    workbook: one(DONE, DONE),
    told: ['warning row-repeated Nhiệm vụ!C8'],
    values: { tasks: { 'I.13': DONE_READ } },
  },
  {
    name: 'a copied row that was left blank is nothing',
    workbook: one(DONE, task('I.13')),
    values: { tasks: { 'I.13': DONE_READ } },
  },
  {
    name: 'a copied row that says something else is an error at each such cell; the first stands',
    workbook: one(DONE, task('I.13', 'Đang thực hiện', '14/6/2024')),
    told: ['error value-conflict Nhiệm vụ!E8'],
    values: { tasks: { 'I.13': DONE_READ } },
  },
  {
    name: 'a sheet copied whole says everything twice',
    workbook: workbook(tasks([DONE]), tasks([DONE], { name: 'Nhiệm vụ (2)' })),
    told: ['warning row-repeated Nhiệm vụ (2)!C7'],
    values: { tasks: { 'I.13': DONE_READ } },
  },
  {
    name: 'a row put between the others has no key, so nobody knows what it is',
    workbook: one(
      DONE,
      [undefined, undefined, undefined, 'Họp thôn bàn việc thu quỹ', 'Hoàn thành'],
      task('III.1', 'Đang thực hiện'),
    ),
    told: ['warning row-without-key Nhiệm vụ!E8'],
    values: { tasks: { 'I.13': DONE_READ, 'III.1': { status: 'Đang thực hiện' } } },
  },
  {
    name: 'a heading between the rows is none of them',
    workbook: one(DONE, [undefined, undefined, 'Phụ lục III'], task('III.1', 'Đang thực hiện')),
    values: { tasks: { 'I.13': DONE_READ, 'III.1': { status: 'Đang thực hiện' } } },
  },
  {
    name: 'cells sorted without the hidden keys stand in the wrong rows',
    workbook: one(
      ['tasks/I.13', undefined, 'II.5', CONTENT['II.5'], 'Đang thực hiện'],
      ['tasks/II.5', undefined, 'I.13', CONTENT['I.13'], 'Hoàn thành'],
    ),
    told: ['error row-not-its-own Nhiệm vụ!C7', 'error row-not-its-own Nhiệm vụ!C8'],
    values: { tasks: { 'I.13': { status: 'Đang thực hiện' }, 'II.5': { status: 'Hoàn thành' } } },
  },
  {
    name: 'a task that the plan does not know is read, for check to say so',
    workbook: one(task('I.99', 'Hoàn thành')),
    values: { tasks: { 'I.99': { status: 'Hoàn thành' } } },
  },
  {
    name: 'the id of a task may hold a slash',
    workbook: one(task('KH119/I.1', 'Đang thực hiện', undefined, '60%')),
    values: { tasks: { 'KH119/I.1': { status: 'Đang thực hiện', progress: '60%' } } },
  },
  {
    name: 'a form whose columns were deleted says which',
    workbook: workbook(
      sheet('Nhiệm vụ', [...identity(['=', undefined, undefined, 'status']), TASK_HEADER, task('I.13', 'Hoàn thành')]),
    ),
    told: ['warning form-keys-lost Nhiệm vụ!A7'],
    values: { tasks: { 'I.13': { status: 'Hoàn thành' } } },
  },
  {
    name: 'a sheet that lost its key row is read by its words, beside one that has it',
    workbook: workbook(
      figures([figure('revenue', '52,4')], { head: { unit: 'tai_chinh' } }),
      sheet('Nhiệm vụ', [TASK_HEADER, DONE]),
    ),
    told: ['warning form-keys-lost Nhiệm vụ!C1'],
    values: { indicators: { revenue: '52,4' }, tasks: { 'I.13': DONE_READ } },
  },
  {
    name: 'a hidden sheet is read and told',
    workbook: workbook(tasks([DONE], { hidden: true })),
    told: ['warning hidden-sheet Nhiệm vụ!A1'],
    values: { tasks: { 'I.13': DONE_READ } },
  },
  {
    name: 'hidden rows with something in them are read and told once; blank ones are nothing',
    workbook: workbook(
      tasks([DONE, task('II.5'), task('III.1', 'Đang thực hiện')], { hiddenRows: [1, 2, 3, 4, 5, 7, 8, 9] }),
    ),
    told: ['warning hidden-rows Nhiệm vụ!E7'],
    values: { tasks: { 'I.13': DONE_READ, 'III.1': { status: 'Đang thực hiện' } } },
  },
  {
    name: 'a hidden column with something in it is read and told',
    workbook: workbook(tasks([DONE], { hiddenColumns: ['A', 'B', 'H'] })),
    told: ['warning hidden-column Nhiệm vụ!H7'],
    values: { tasks: { 'I.13': DONE_READ } },
  },
  {
    name: 'words in cells merged over several tasks are of each of them',
    workbook: workbook(tasks([task('I.13', 'Hoàn thành'), task('II.5')], { merges: ['E7:E8'] })),
    told: ['warning merged-value Nhiệm vụ!E7'],
    values: { tasks: { 'I.13': { status: 'Hoàn thành' }, 'II.5': { status: 'Hoàn thành' } } },
  },
  {
    name: 'a number in cells merged over several indicators is of none',
    workbook: workbook(figures([figure('received', 1381), figure('resolved', undefined)], { merges: ['E7:E8'] })),
    told: ['error merged-figure Số liệu!E7'],
    values: {},
  },
  {
    name: 'what a merge hides is told and not read',
    workbook: workbook(tasks([task('I.13', 'Hoàn thành'), task('II.5', 'Chưa thực hiện')], { merges: ['E7:E8'] })),
    told: ['warning merged-value Nhiệm vụ!E7', 'warning hidden-by-merge Nhiệm vụ!E8'],
    values: { tasks: { 'I.13': { status: 'Hoàn thành' }, 'II.5': { status: 'Hoàn thành' } } },
  },
  {
    name: 'figures by rows, with their source and day, stand where the schema has them',
    workbook: workbook(
      figures([
        figure('on_time', undefined, 'Hệ thống một cửa', day('2024-06-20')),
        figure('on_time/ho_tich', 397),
        figure('on_time/dat_dai', 35),
        figure('received', 1381, 'Hệ thống một cửa'),
      ]),
    ),
    values: {
      indicators: {
        on_time: { source: 'Hệ thống một cửa', as_of: '20/6/2024', value: { ho_tich: '397', dat_dai: '35' } },
        received: { value: '1.381', source: 'Hệ thống một cửa' },
      },
    },
  },
  {
    name: 'the total of figures by rows is theirs to make',
    workbook: workbook(
      figures([figure('on_time', 432), figure('on_time/ho_tich', 397), figure('on_time/dat_dai', 35)]),
    ),
    told: ['info total-of-rows Số liệu!E7'],
    values: { indicators: { on_time: { ho_tich: '397', dat_dai: '35' } } },
  },
  {
    name: 'the head and the words of a report stand in rows of single values',
    workbook: workbook(
      sheet('Chung', [
        ...identity(['=']),
        ['window/from', '01/01/2024'],
        ['window/to', day('2024-06-25')],
        ['submitted', day('2024-06-24')],
        ['revision', 2],
        ['reporter/name', 'Nguyễn Văn A'],
        ['narrative/causes/objective', 'Kinh phí còn hạn chế.\nMáy móc đã cũ.'],
      ]),
    ),
    values: {
      window: { from: '01/01/2024', to: '25/6/2024' },
      submitted: '24/6/2024',
      revision: '2',
      reporter: { name: 'Nguyễn Văn A' },
      narrative: { causes: { objective: 'Kinh phí còn hạn chế.\nMáy móc đã cũ.' } },
    },
  },
  {
    name: 'each line of evidence is one entry, in its parts where it is written so',
    workbook: one(
      task(
        'I.13',
        'Xong',
        '14/6/2024',
        undefined,
        'QĐ 63',
        '63/QĐ-UBND ngày 14/06/2024: Công khai quyết toán\nanh-niem-yet.pdf',
      ),
    ),
    values: {
      tasks: {
        'I.13': {
          status: 'Xong',
          completed: '14/6/2024',
          product: 'QĐ 63',
          evidence: [{ document: '63/QĐ-UBND', date: '14/06/2024', title: 'Công khai quyết toán' }, 'anh-niem-yet.pdf'],
        },
      },
    },
  },
];

const CELLS: readonly Case[] = [
  { name: 'a blank figure is missing', workbook: oneFigure('received', undefined), values: {} },
  { name: 'a cell of blanks is blank', workbook: oneFigure('received', ' \u00a0 '), values: {} },
  { name: 'zero is zero', workbook: oneFigure('received', 0), values: { indicators: { received: '0' } } },
  { name: 'a dash is not arising', workbook: oneFigure('received', '-'), values: { indicators: { received: '-' } } },
  { name: 'a long dash too', workbook: oneFigure('received', ' – '), values: { indicators: { received: '–' } } },
  {
    name: 'không phát sinh is not arising',
    workbook: oneFigure('received', 'Không phát sinh'),
    values: { indicators: { received: 'Không phát sinh' } },
  },
  {
    name: 'a dash in words is nothing',
    workbook: one(task('I.13', 'Hoàn thành', '14/6/2024', undefined, 'QĐ 63', '-', '-', '–')),
    values: { tasks: { 'I.13': { status: 'Hoàn thành', completed: '14/6/2024', product: 'QĐ 63' } } },
  },
  {
    name: 'a number is a number',
    workbook: oneFigure('received', 1381),
    values: { indicators: { received: '1.381' } },
  },
  {
    name: 'a number as text is read as it is written',
    workbook: oneFigure('received', '1381'),
    values: { indicators: { received: '1381' } },
  },
  {
    name: '1.234 typed as text is one thousand two hundred and thirty-four',
    workbook: oneFigure('received', '1.234'),
    values: { indicators: { received: '1.234' } },
  },
  {
    name: '1.234 that Excel took for a decimal is told by name, and is no value',
    workbook: oneFigure('received', 1.234),
    told: ['error thousands-lost Số liệu!E7'],
    values: { indicators: { received: '1,234' } },
  },
  {
    name: '1.230 that Excel made 1.23 of, too',
    workbook: oneFigure('received', 1.23),
    told: ['error thousands-lost Số liệu!E7'],
    values: { indicators: { received: '1,23' } },
  },
  {
    name: 'a decimal that no grouping of thousands gives is not whole',
    workbook: oneFigure('received', 0.5),
    told: ['error not-whole Số liệu!E7'],
    values: { indicators: { received: '0,5' } },
  },
  {
    name: 'an amount may have decimals',
    workbook: oneFigure('revenue', 52.4),
    values: { indicators: { revenue: '52,4' } },
  },
  {
    name: 'an amount with three of them is doubtful, and taken as it stands',
    workbook: oneFigure('revenue', 1.026),
    told: ['warning thousands-perhaps-lost Số liệu!E7'],
    values: { indicators: { revenue: '1,026' } },
  },
  {
    name: 'a large amount is grouped',
    workbook: oneFigure('revenue', 1234567.5),
    values: { indicators: { revenue: '1.234.567,5' } },
  },
  {
    name: '99,9% as text is a rate',
    workbook: oneFigure('on_time_rate', '99,9%'),
    values: { indicators: { on_time_rate: '99,9%' } },
  },
  {
    name: '0.999 shown as percent is 99,9%',
    workbook: oneFigure('on_time_rate', percent('0.999')),
    values: { indicators: { on_time_rate: '99,9%' } },
  },
  {
    name: '1 shown as percent is 100%',
    workbook: oneFigure('on_time_rate', percent('1')),
    values: { indicators: { on_time_rate: '100%' } },
  },
  {
    name: '0.05 shown as percent is 5%',
    workbook: oneFigure('on_time_rate', percent('0.05')),
    values: { indicators: { on_time_rate: '5%' } },
  },
  {
    name: 'a rate as a plain number is in percent',
    workbook: oneFigure('on_time_rate', 99.7),
    values: { indicators: { on_time_rate: '99,7' } },
  },
  {
    name: '0.68 in a rate is probably 68%',
    workbook: oneFigure('on_time_rate', 0.68),
    told: ['warning rate-as-share Số liệu!E7'],
    values: { indicators: { on_time_rate: '0,68' } },
  },
  {
    name: 'a rate as a fraction in text',
    workbook: oneFigure('on_time_rate', '17/25'),
    values: { indicators: { on_time_rate: '17/25' } },
  },
  {
    name: '7/12 that Excel made a date of is told in a rate',
    workbook: oneFigure('on_time_rate', day('2024-12-07')),
    told: ['error date-in-number Số liệu!E7'],
    values: { indicators: { on_time_rate: '07/12/2024' } },
  },
  {
    name: 'and in a count',
    workbook: oneFigure('received', day('2024-07-25')),
    told: ['error date-in-number Số liệu!E7'],
    values: { indicators: { received: '25/7/2024' } },
  },
  {
    name: 'a percentage in a count is no count',
    workbook: oneFigure('received', percent('0.68')),
    told: ['error invalid-number Số liệu!E7'],
    values: { indicators: { received: '68%' } },
  },
  {
    name: 'the noise of a sum is taken away, and told',
    workbook: oneFigure('revenue', digits('52.4000000000001')),
    told: ['info float-noise Số liệu!E7'],
    values: { indicators: { revenue: '52,4' } },
  },
  {
    name: 'noise just below a whole number too',
    workbook: oneFigure('received', digits('9.99999999999998')),
    told: ['info float-noise Số liệu!E7'],
    values: { indicators: { received: '10' } },
  },
  {
    name: 'a third is no noise',
    workbook: oneFigure('on_time_rate', digits('33.3333333333333')),
    values: { indicators: { on_time_rate: '33,3333333333333' } },
  },
  {
    name: 'a negative number is told by the reader of numbers',
    workbook: oneFigure('received', -5),
    told: ['error negative-number Số liệu!E7'],
    values: { indicators: { received: '-5' } },
  },
  {
    name: 'a formula gives its value',
    workbook: oneFigure('received', calculated('SUM(E8:E9)', digits('1381'))),
    values: { indicators: { received: '1.381' } },
  },
  {
    name: 'a formula never calculated gives none',
    workbook: oneFigure('received', uncalculated('SUM(E8:E9)')),
    told: ['error formula-uncalculated Số liệu!E7'],
    values: { indicators: { received: '=SUM(E8:E9)' } },
  },
  {
    name: 'nor does an error',
    workbook: oneFigure('received', failed('#REF!')),
    told: ['error cell-error Số liệu!E7'],
    values: { indicators: { received: '#REF!' } },
  },
  {
    name: 'an error in a column that nobody reads is nothing',
    workbook: workbook(figures([['indicators/received', undefined, failed('#N/A'), undefined, 5]])),
    values: { indicators: { received: '5' } },
  },
  {
    name: 'TRUE and FALSE answer yes and no',
    workbook: oneFigure('dialogue', bool(true)),
    values: { indicators: { dialogue: 'có' } },
  },
  {
    name: 'words behind a number are told',
    workbook: oneFigure('received', '49 ngàn'),
    told: ['error approximate-number Số liệu!E7'],
    values: { indicators: { received: '49 ngàn' } },
  },
  {
    name: 'a date is a date',
    workbook: one(task('I.13', 'Xong', day('2024-06-14'), undefined, 'QĐ')),
    values: { tasks: { 'I.13': { status: 'Xong', completed: '14/6/2024', product: 'QĐ' } } },
  },
  {
    name: '6/12 in place of 12/6 is told, and is no value',
    workbook: one(task('I.13', 'Xong', day('2024-12-06'), undefined, 'QĐ')),
    told: ['error date-perhaps-swapped Nhiệm vụ!F7'],
    values: { tasks: { 'I.13': { status: 'Xong', completed: '06/12/2024', product: 'QĐ' } } },
  },
  {
    name: 'a date outside the period that no change of day and month brings inside is left to check',
    workbook: one(task('I.13', 'Xong', day('2024-07-20'), undefined, 'QĐ')),
    values: { tasks: { 'I.13': { status: 'Xong', completed: '20/7/2024', product: 'QĐ' } } },
  },
  {
    name: 'the same day and month cannot be changed over',
    workbook: one(task('I.13', 'Xong', day('2024-08-08'))),
    values: { tasks: { 'I.13': { status: 'Xong', completed: '08/8/2024' } } },
  },
  {
    name: 'the number of a day without a format of dates is that day, and told',
    workbook: one(task('I.13', 'Xong', 45_457)),
    told: ['warning serial-as-date Nhiệm vụ!F7'],
    values: { tasks: { 'I.13': { status: 'Xong', completed: '14/6/2024' } } },
  },
  {
    name: 'the number of a day as text is told by the reader of dates',
    workbook: one(task('I.13', 'Xong', '45457')),
    told: ['error invalid-date Nhiệm vụ!F7'],
    values: { tasks: { 'I.13': { status: 'Xong', completed: '45457' } } },
  },
  {
    name: 'month before day as text is told by the reader of dates',
    workbook: one(task('I.13', 'Xong', '06/14/2024')),
    told: ['error invalid-date Nhiệm vụ!F7'],
    values: { tasks: { 'I.13': { status: 'Xong', completed: '06/14/2024' } } },
  },
  {
    name: 'blanks around a status and a line break in it are nothing',
    workbook: one(task('I.13', '  Đang\nthực hiện ')),
    values: { tasks: { 'I.13': { status: 'Đang thực hiện' } } },
  },
  {
    name: 'HT and Đang TH are statuses',
    workbook: one(task('I.13', 'HT'), task('II.5', 'Đang TH')),
    values: { tasks: { 'I.13': { status: 'HT' }, 'II.5': { status: 'Đang TH' } } },
  },
  {
    name: '100% as a number is done',
    workbook: one(task('I.13', percent('1'))),
    values: { tasks: { 'I.13': { status: '100%' } } },
  },
  {
    name: 'cơ bản hoàn thành may be one or the other',
    workbook: one(task('I.13', 'Cơ bản hoàn thành')),
    told: ['error ambiguous-status Nhiệm vụ!E7'],
    values: { tasks: { 'I.13': { status: 'Cơ bản hoàn thành' } } },
  },
  {
    name: 'a dash as a status too',
    workbook: one(task('I.13', '-')),
    told: ['error ambiguous-status Nhiệm vụ!E7'],
    values: { tasks: { 'I.13': { status: '-' } } },
  },
  {
    name: 'progress as a percentage of Excel',
    workbook: one(task('I.13', 'Đang thực hiện', undefined, percent('0.6'))),
    values: { tasks: { 'I.13': { status: 'Đang thực hiện', progress: '60%' } } },
  },
  {
    name: 'a number where words stand is typed as it is',
    workbook: one(task('I.13', 'Đang thực hiện', undefined, undefined, 2024)),
    values: { tasks: { 'I.13': { status: 'Đang thực hiện', product: '2024' } } },
  },
  {
    name: 'text of TCVN3 that its font gave away was converted, and is told',
    workbook: workbook(tasks([task('I.13', 'Hoàn thành')], { legacy: ['E7'] })),
    told: ['warning legacy-converted Nhiệm vụ!E7'],
    values: { tasks: { 'I.13': { status: 'Hoàn thành' } } },
  },
  {
    name: 'text of TCVN3 that its letters give away is converted, and told once for a sheet',
    workbook: one(task('I.13', 'Hoµn thµnh', '14/6/2024', undefined, 'QuyÕt ®Þnh')),
    told: ['warning legacy-converted Nhiệm vụ!E7'],
    values: { tasks: { 'I.13': { status: 'Hoàn thành', completed: '14/6/2024', product: 'Quyết định' } } },
  },
  {
    name: 'text of VNI as well',
    workbook: one(task('I.13', 'Hoaøn thaønh')),
    told: ['warning legacy-converted Nhiệm vụ!E7'],
    values: { tasks: { 'I.13': { status: 'Hoàn thành' } } },
  },
];

describe.each([
  { about: 'the shape of a form', cases: SHAPES },
  { about: 'the cells of a form', cases: CELLS },
])('$about', ({ cases }) => {
  it.each(cases)('$name', ({ workbook: given, told = [], values }) => {
    const found = read(given);
    expect({ told: found.told, values: found.values }).toEqual({ told, values });
  });
});

it('a form says whose it is, of which plan, period and year, whatever its file is called', () => {
  const given = one(DONE);
  expect(read(given, 'submissions/Copy of Book1 (3).xlsx').head).toEqual({
    plan: '75/KH-UBND',
    unit: 'tai_chinh',
    period: 'h1',
    year: '2024',
  });
});

it('an id that LibreOffice has broken over two lines is put together again', () => {
  const given = workbook(tasks([DONE], { head: { unit: 'bao_tro\nhoi' } }));
  expect((read(given).head as { unit: string }).unit).toBe('bao_tro_xa_hoi');
});

it('a form of another unit, period and year is read as what it says it is', () => {
  const given = workbook(tasks([DONE], { head: { unit: 'quan_su', period: 'q9', year: '2023', plan: '12/KH-UBND' } }));
  expect(read(given).head).toEqual({ plan: '12/KH-UBND', unit: 'quan_su', period: 'q9', year: '2023' });
});

it('a cell is told with what its row and column are', () => {
  const [fault] = read(one(task('I.13', 'Xong', day('2024-12-06')))).diagnostics;
  expect(fault?.place).toEqual({
    kind: 'cell',
    file: 'submissions/bieu.xlsx',
    sheet: 'Nhiệm vụ',
    cell: 'F7',
    label: 'I.13 Công khai dự toán, quyết toán ngân sách xã, cột Ngày hoàn thành',
  });
});

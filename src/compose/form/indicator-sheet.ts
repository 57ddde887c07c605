import { isComputed } from '../../model/computed.ts';
import type { Indicator } from '../../model/facts.ts';
import { VALUE_KEY } from '../../model/form-keys.ts';
import { pathOf } from './answers.ts';
import { type CellCheck, input, said, type FormCell } from './cells.ts';
import { dateCheck, NUMBER_CHECKS } from './checks.ts';
import { definitionOf } from './definitions.ts';
import type { FormContext } from './form-context.ts';
import type { FormRow, FormSheet } from './grid.ts';
import { over, sheetTitle } from './headings.ts';
import { signatures } from './signatures.ts';

/** Trang "Số liệu"; undefined for a unit that owes no indicator and has told none. */
export function indicatorSheet(context: FormContext): FormSheet | undefined {
  const { workspace, resolver, unit, answers, previous } = context;
  const all = workspace.indicators.indicators;
  const owed = all.filter((indicator) => !isComputed(indicator) && resolver.isReporter(indicator, unit));
  const told = toldIds(answers);
  const declared = all.filter((indicator) => !owed.includes(indicator) && told.includes(indicator.id));
  const unknown = told.filter((id) => resolver.indicator(id) === undefined);
  if (owed.length + declared.length + unknown.length === 0) return undefined;
  const columns = columnsOf(context);
  const asOf = dateCheck('Số liệu tính đến ngày', context.period.window);
  const width = columns.length;
  const rows = numbered(owed, context, asOf);
  return {
    name: 'Số liệu',
    orientation: 'landscape',
    columns,
    top: sheetTitle('SỐ LIỆU BÁO CÁO', context, width),
    heading: { cells: columns.map(({ title }) => said(title, 'heading')) },
    rows: [
      ...rows,
      ...(declared.length + unknown.length === 0
        ? []
        : [
            over('Số liệu khác mà đơn vị đã ghi', 'section', width),
            ...numbered(declared, context, asOf),
            ...unknown.map((id) => unknownRow(id, context, previous !== undefined)),
          ]),
    ],
    bottom: signatures(context, width),
    frozen: 3,
  };
}

function toldIds(answers: FormContext['answers']): readonly string[] {
  const told = [...answers].filter(([path, { text }]) => path.startsWith('indicators/') && text !== '');
  return [...new Set(told.flatMap(([path]) => path.split('/')[1] ?? []))];
}

function columnsOf({ previous }: FormContext) {
  return [
    { title: 'TT', width: 5 },
    { title: 'Mã', width: 9 },
    { title: 'Chỉ tiêu', width: 38 },
    { title: 'Đơn vị tính', width: 11 },
    { title: 'Cách ghi', width: 28 },
    { title: 'Số kỳ này', width: 14, key: VALUE_KEY },
    ...(previous === undefined ? [] : [{ title: `Để đối chiếu: ${previous.title}`, width: 14 }]),
    { title: 'Nguồn số liệu', width: 22, key: 'source' },
    { title: 'Số liệu tính đến ngày (nếu khác ngày chốt)', width: 14, key: 'as_of' },
  ] as const satisfies readonly { readonly title: string; readonly width: number; readonly key?: string }[];
}

function numbered(indicators: readonly Indicator[], context: FormContext, asOf: CellCheck): readonly FormRow[] {
  return indicators.flatMap((indicator, index) => indicatorRows(indicator, String(index + 1), { context, asOf }));
}

/** One row, or, where the value is one for each row of a set (lĩnh vực), a row with the source and one for each. */
function indicatorRows(
  indicator: Indicator,
  number: string,
  { context, asOf }: { readonly context: FormContext; readonly asOf: CellCheck },
): readonly FormRow[] {
  const { resolver, previous } = context;
  const { id, label, measure } = indicator;
  const before = (row?: string): readonly FormCell[] =>
    previous === undefined ? [] : [said(previous.indicator(id, row), 'reference', 'right')];
  const set = indicator.by === undefined ? undefined : resolver.rowSet(indicator.by.value);
  const check = NUMBER_CHECKS[indicator.type];
  const value = (path: string): FormCell => input(path, context, { check, align: 'right' });
  const path = pathOf('indicators', id);
  const beside = [
    input(pathOf(path, 'source'), context),
    input(pathOf(path, 'as_of'), context, { check: asOf, align: 'center' }),
  ];
  const first = [
    said(number, 'centered'),
    said(indicator.code, 'centered'),
    said(label, 'text'),
    said(measure, 'centered'),
    said(definitionOf(indicator, context), 'text'),
  ];
  if (set === undefined) return [{ key: path, cells: [...first, value(path), ...before(), ...beside] }];
  const blank = previous === undefined ? [] : [said('', 'text')];
  return [
    { key: path, cells: [...first, totalCell(path, context), ...blank, ...beside] },
    ...set.rows.map((row) => ({
      key: pathOf(path, row.id),
      cells: [
        said('', 'text'),
        said('', 'text'),
        said(`– ${row.label}`, 'text'),
        said(measure, 'centered'),
        said('', 'text'),
        value(pathOf(path, row.id)),
        ...before(row.id),
        said('', 'text'),
        said('', 'text'),
      ],
    })),
  ];
}

/** The total of rows is their sum; one that a unit gave all the same stands there to be taken out. */
function totalCell(path: string, context: FormContext): FormCell {
  return (context.answers.get(path)?.text ?? '') === ''
    ? said('', 'section')
    : input(path, context, { align: 'right' });
}

function unknownRow(id: string, context: FormContext, compares: boolean): FormRow {
  const path = pathOf('indicators', id);
  return {
    key: path,
    cells: [
      said('', 'text'),
      said('', 'text'),
      said(id, 'text'),
      said('', 'text'),
      said('', 'text'),
      input(path, context, { align: 'right' }),
      ...(compares ? [said('', 'text')] : []),
      input(pathOf(path, 'source'), context),
      input(pathOf(path, 'as_of'), context, { align: 'center' }),
    ],
  };
}

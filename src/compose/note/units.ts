import type { Aggregate } from '../../model/aggregate.ts';
import type { Block } from '../../model/document.ts';
import type { Workspace } from '../../model/facts.ts';
import { totalFigures, unitFigures } from '../figures.ts';
import { taskCounts } from '../rows/task-counts.ts';
import type { Values } from '../rows/row.ts';
import { simpleTable } from './lines.ts';

/** The columns behind the unit's name; one in which every unit has 0 is left out. */
const COLUMNS: readonly (readonly [value: string, head: string])[] = [
  ['total', 'Số nhiệm vụ chủ trì'],
  ['on_time', 'Đúng hạn'],
  ['late', 'Quá hạn'],
  ['in_progress', 'Đang thực hiện'],
  ['ongoing', 'Thường xuyên'],
  ['not_started', 'Chưa đến hạn'],
  ['overdue', 'Quá hạn chưa xong'],
  ['not_arising', 'Không phát sinh'],
  ['unreported', 'Chưa báo cáo'],
];

/** Tổng hợp theo đơn vị chủ trì (practice: nội bộ): how the tasks of each stand. Nothing where only one leads, or where the report itself says it. */
export function unitBlocks(aggregate: Aggregate, { plan }: Workspace): readonly Block[] {
  const units = plan.units.flatMap(({ id, name }) => {
    const counts = taskCounts(unitFigures(aggregate, id), 'plan');
    return counts['total'] === '' || counts['total'] === '0' ? [] : [{ name, counts }];
  });
  if (units.length < 2 || plan.documents.get('report')?.nameUnits === true) return [];
  const columns = COLUMNS.filter(([value]) => units.some(({ counts }) => !['', '0'].includes(counts[value] ?? '')));
  const cells = (counts: Values): readonly string[] => columns.map(([value]) => counts[value] ?? '');
  const rows = units.map(({ name, counts }, index) => [String(index + 1), name, ...cells(counts)]);
  const head = ['TT', 'Đơn vị', ...columns.map(([, title]) => title)];
  const weights = [4, 22, ...columns.map(() => 8)];
  const centred = [0, ...columns.map((_, index) => index + 2)];
  const table = simpleTable('Tổng hợp theo đơn vị chủ trì', head, weights, rows, centred);
  const total = { kind: 'total', cells: ['', 'Cộng', ...cells(taskCounts(totalFigures(aggregate), 'plan'))] } as const;
  const isShared = aggregate.tasks.some(({ parts }) => parts.length > 1);
  return [
    { ...table, rows: [...table.rows, total] },
    ...(isShared ? [{ kind: 'paragraph', style: 'note', text: SHARED } as const] : []),
  ];
}

const SHARED =
  'Ghi chú: Nhiệm vụ giao chung cho nhiều đơn vị được tính ở từng đơn vị, nên cộng các dòng không bằng dòng Cộng.';

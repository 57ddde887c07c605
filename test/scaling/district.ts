import type { Workspace } from '../../src/model/facts.ts';
import {
  at,
  date,
  given,
  H1,
  identity,
  indicator,
  indicatorReports,
  rate,
  submission,
  task,
  taskReport,
  unit,
  workspace,
  YEAR,
} from '../figures/facts.ts';

const TASKS = Array.from({ length: 4 }, (_, i) => `I.${i + 1}`);

/**
 * A district in which every one of `units` communes owes four tasks, two indicators and a rate. For the half-year each reports
 * all of it, for the year only every second task, so that the others are carried on.
 */
export function district(units: number): Workspace {
  const communes = Array.from({ length: units }, (_, i) => `xa_${i}`);
  const counts = Array.from({ length: 2 }, (_, i) => `count_${i}`);
  return workspace({
    units: communes.map((id) => unit(id, `Ủy ban nhân dân xã ${id}`)),
    tasks: TASKS.map((id) => task(id, '2024-06-20', ['all'])),
    indicators: [
      ...counts.map((id) => indicator(id, { reporters: [at('all')] })),
      rate('share', 'count_0', 'count_1', { reporters: [at('all')] }),
    ],
    identities: [identity('at_most', 'count_0 <= count_1')],
    submissions: [H1, YEAR].flatMap((period) =>
      communes.map((id) => {
        const file = `submissions/${period.id}-${id}.yaml`;
        const named = TASKS.filter((_, i) => period === H1 || i % 2 === 0);
        const told = { ...Object.fromEntries(counts.map((count, i) => [count, `${i + 1}`])), share: '40%' };
        return submission(id, period.id, {
          file,
          submitted: given(date(period.due), file),
          tasks: named.map((one) => taskReport(one, 'HT 2023-06-14', file)),
          indicators: indicatorReports(told, file),
        });
      }),
    ),
    records: {
      receipts: communes.map((id) => ({
        unit: at(id),
        period: at('h1'),
        received: at(H1.due),
        place: { kind: 'file', file: 'records/receipts.yaml' },
      })),
    },
  });
}

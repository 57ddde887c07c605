import { describe, expect, test } from 'vitest';
import { aggregateWorkspace } from '../../src/aggregate/aggregate.ts';
import { NO_RULES } from '../../src/aggregate/rules.ts';
import { PLAIN } from '../../src/format/style.ts';
import { formatStatusText } from '../../src/format/status-text.ts';
import { VI, VI_SCREEN } from '../../src/i18n/vi.ts';
import { date, H1, submission, task, taskReport, unit, workspace } from '../figures/facts.ts';

const NAME = 'Công chức Văn hóa - xã hội (phụ trách văn hóa, thông tin)';

/** Two units of which each owes I.1, and one alone I.2: what they say adds up to three parts of two tasks. */
const aggregate = aggregateWorkspace(
  workspace({
    units: [unit('van_hoa', NAME), unit('cong_an', 'Công an xã')],
    tasks: [task('I.1', '2024-06-20', ['van_hoa', 'cong_an']), task('I.2', '2024-06-20', 'cong_an')],
    submissions: [
      submission('van_hoa', 'h1', { tasks: [taskReport('I.1', 'HT 2024-06-14', 'a.yaml')] }),
      submission('cong_an', 'h1', {
        tasks: [taskReport('I.1', 'ĐTH', 'b.yaml'), taskReport('I.2', 'HT 2024-06-14', 'b.yaml')],
      }),
    ],
  }),
  H1,
  { without: [], rules: NO_RULES },
);

function lines(width?: number, shown = aggregate): readonly string[] {
  const context = { sources: new Map(), show: (file: string) => file, catalogue: VI, screen: VI_SCREEN };
  return formatStatusText(shown, date('2024-07-01'), { ...context, style: { ...PLAIN, width } }).split('\n');
}

describe('who has sent, on the screen', () => {
  test('ends with what the units add up to (3 parts), and the plan itself (2 tasks, of which I.1 is overdue as long as one unit is)', () => {
    const cells = lines().map((line) => line.split(/ {2,}/));
    expect(cells).toContainEqual(['Cộng', '3', '2', '1']);
    expect(cells).toContainEqual(['Cả kế hoạch (mỗi nhiệm vụ một lần)', '2', '1', '1']);
  });

  test('is one table where there is room, and where nobody knows how much', () => {
    for (const width of [undefined, 200])
      expect(lines(width).filter((line) => line.startsWith('Công an xã'))).toHaveLength(1);
  });

  test('is two tables on 80 columns, none of whose lines is longer', () => {
    expect(lines(80).filter((line) => line.startsWith('Công an xã'))).toHaveLength(2);
    expect(
      lines(80)
        .slice(1)
        .filter((line) => line.length > 80),
    ).toEqual([]);
  });

  test('calls a report whose day nobody knows neither on time nor late', () => {
    const receipts = aggregate.receipts.map(({ unit: of }) => ({ unit: of, state: 'on-time' as const }));
    const row = lines(200, { ...aggregate, receipts }).find((line) => line.startsWith('Công an xã'));
    expect(row).toContain('chưa rõ ngày gửi');
    expect(row).not.toContain('đúng hạn');
  });
});

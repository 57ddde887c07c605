import { describe, expect, it } from 'vitest';
import { resultTitle } from '../../src/compose/appendix-name.ts';
import { composeNote } from '../../src/compose/note.ts';
import { joinClauses } from '../../src/compose/prose.ts';
import { composeReport } from '../../src/compose/report.ts';
import type { Document } from '../../src/model/document.ts';
import {
  bodyText,
  day,
  figure,
  FILE,
  reportFacts,
  textUnder,
  type ReportSpec,
  type TaskSpec,
} from '../support/report.ts';

function compose(spec: ReportSpec, outline = 'bao-cao-ke-hoach', options: { number?: string } = {}): Document {
  const { aggregate, workspace } = reportFacts(spec);
  return composeReport(aggregate, workspace, { draft: false, outline, ...options }).document;
}

const done: TaskSpec = { id: 'I.1', class: 'done-on-time' };

describe('where the tasks stand', () => {
  it.each([
    ['a task due that nobody reported keeps it unsaid', { id: 'I.2', class: 'unreported', due: '2024-06-20' }, false],
    ['one due after the window does not', { id: 'I.2', class: 'unreported', due: '2024-07-20' }, true],
    ['an overdue one does', { id: 'I.2', class: 'overdue', due: '2024-06-20' }, false],
  ] as const)('"không có nhiệm vụ quá hạn": %s', (_, task, isSaid) => {
    for (const [outline, heading] of [
      ['bao-cao-ke-hoach', 'Ưu điểm'],
      ['bao-cao-cchc', 'Những kết quả nổi bật'],
    ]) {
      const text = textUnder(compose({ tasks: [done, task] }, outline), heading ?? '').join(' ');
      expect(text.includes('không có nhiệm vụ quá hạn chưa hoàn thành')).toBe(isSaid);
    }
  });

  it('of the parts of what is done, those that are zero are not named', () => {
    const text = textUnder(compose({ tasks: [done, { id: 'I.2', class: 'in-progress' }] }), 'KẾT QUẢ THỰC HIỆN').join(
      ' ',
    );
    expect(text).toContain('đã hoàn thành 01/02 nhiệm vụ, đạt 50% so với kế hoạch năm (trong đó đúng hạn 01); đang');
  });

  it('ongoing tasks without results stand beside those that count as done, so that 1 + 1 + 1 = 3', () => {
    const tasks: TaskSpec[] = [done, { id: 'I.2', class: 'ongoing', counted: true }, { id: 'I.3', class: 'ongoing' }];
    const text = textUnder(compose({ tasks, completion: [2, 3] }), 'KẾT QUẢ THỰC HIỆN').join(' ');
    expect(text).toContain('(trong đó đúng hạn 01, thường xuyên có kết quả 01); thường xuyên chưa có kết quả 01.');
  });

  it('what is done stands the same in the annex as in the rate: 1 done and 1 ongoing with results of 2 is 2, not 1', () => {
    const tasks: TaskSpec[] = [done, { id: 'I.2', class: 'ongoing', counted: true }];
    const [annex] = compose({ tasks, completion: [2, 2] }, 'bao-cao-cchc').appendices.flatMap(({ blocks }) => blocks);
    const rows = annex?.kind === 'table' ? annex.rows.map(({ cells }) => cells) : [];
    expect(rows.filter(([code]) => code === 'I.1.2' || code === 'I.1.3').map((cells) => cells[3])).toEqual([
      '2',
      '100',
    ]);
  });

  it('an appendix without a task says nothing of tasks, and nothing is wrong with it', () => {
    const { aggregate, workspace } = reportFacts({ tasks: [done], appendices: { I: 'Nâng cao A', II: 'Nâng cao B' } });
    const figures = aggregate.figures.filter(({ scope }) => scope?.appendix !== 'II');
    const report = composeReport({ ...aggregate, figures }, workspace, { draft: false });
    expect(report.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('a rate over the tasks due is told once, not as the rate of the plan too', () => {
    const { aggregate, workspace } = reportFacts({ tasks: [{ ...done, due: '2024-06-01' }] });
    const due = figure('plan.due_rate', [1, 1], { measure: '%' });
    const plan = { ...workspace.plan, counting: { ...workspace.plan.counting, denominator: 'due' as const } };
    const composed = composeReport(
      { ...aggregate, figures: [...aggregate.figures, due] },
      { ...workspace, plan },
      { draft: false, outline: 'bao-cao-ke-hoach' },
    );
    expect(textUnder(composed.document, 'Ưu điểm')[0]).toBe(
      'Hoàn thành 01/01 nhiệm vụ đến hạn trong kỳ, đạt 100%; không có nhiệm vụ quá hạn chưa hoàn thành.',
    );
  });

  it('nothing done is no merit', () => {
    const text = textUnder(compose({ tasks: [{ id: 'I.1', class: 'unreported', due: '2024-06-01' }] }), 'Ưu điểm');
    expect(text).toEqual([]);
  });

  it('in a new workspace every part still adds up: 2 unreported of 2, and 2 to be done', () => {
    const document = compose({
      tasks: [
        { id: 'I.1', class: 'unreported' },
        { id: 'I.2', class: 'unreported' },
      ],
    });
    expect(textUnder(document, 'KẾT QUẢ THỰC HIỆN').join(' ')).toContain('đang tổng hợp kết quả 02.');
    expect(textUnder(document, '1. Nâng cao')[0]).toBe('Có 02 nhiệm vụ, giải pháp; đang tổng hợp kết quả 02.');
    expect(textUnder(document, 'NHIỆM VỤ TRỌNG TÂM')[0]).toBe(
      'Thực hiện 02 nhiệm vụ còn lại đúng thời hạn trong kế hoạch.',
    );
  });

  it('the report on CCHC tells of late and of ongoing tasks too', () => {
    const document = compose(
      {
        tasks: [
          { id: 'I.1', class: 'done-late' },
          { id: 'I.2', class: 'ongoing' },
        ],
      },
      'bao-cao-cchc',
    );
    expect(textUnder(document, 'Tồn tại')).toContain('Có 01 nhiệm vụ hoàn thành quá hạn (I.1).');
    expect(textUnder(document, 'PHƯƠNG HƯỚNG')).toContain('Duy trì thực hiện 01 nhiệm vụ thường xuyên.');
    const annex = document.appendices.flatMap(({ blocks }) => blocks).find((b) => b.kind === 'table' && b.head[0]?.[6]);
    const rows = annex?.kind === 'table' ? annex.rows : [];
    expect(rows.map(({ cells }) => cells[6])).toEqual(['Đã hoàn thành (quá hạn)', 'Thường xuyên']);
  });
});

describe('the number of the document', () => {
  it.each([
    ['7', '07'],
    ['07', '07'],
    ['7a', '07a'],
    ['70', '70'],
  ])('%s is printed %s', (number, printed) => {
    expect(compose({ tasks: [done] }, 'bao-cao-ke-hoach', { number }).header.number).toBe(printed);
  });
});

describe('rates', () => {
  it('of tasks are printed as short as they are, of indicators with one decimal, 100% without', () => {
    const text = textUnder(
      compose({
        tasks: [done],
        figures: [
          figure('inspection_rate', [6, 12]),
          figure('inspected_units', 6),
          figure('inspectable_units', 12),
          figure('inspection_findings', 4),
          figure('inspection_remedied', 4),
          figure('inspection_remedy_rate', [4, 4]),
        ],
      }),
      'Công tác kiểm tra',
    );
    expect(text).toEqual([
      'Đã kiểm tra 06/12 đơn vị, bộ phận, đạt 50,0%.',
      'Qua kiểm tra phát hiện 04 nội dung cần chấn chỉnh, đến nay đã khắc phục 04/04 nội dung (100%).',
    ]);
  });
});

describe('a task owed by many', () => {
  const task: TaskSpec = {
    id: 'I.1',
    class: 'done-late',
    content: 'Ban hành Quy tắc ứng xử',
    due: '2024-05-31',
    completed: '2024-06-06',
    daysLate: 6,
    by: [
      { unit: 'Xã An Phú', made: 'Quyết định', class: 'done-on-time', completed: '2024-05-20' },
      { unit: 'Xã Tân Mỹ', made: 'Quyết định', completed: '2024-06-06' },
    ],
  };

  it('says in the report how many were late: 31/5 to 06/6 is 6 days', () => {
    expect(textUnder(compose({ tasks: [task] }), 'Nâng cao')[1]).toContain(
      '(trong đó 01 đơn vị chậm 06 ngày so với thời hạn)',
    );
  });

  it('names in the note only who was late, each with its own days', () => {
    const facts = reportFacts({ tasks: [task] });
    const report = composeReport(facts.aggregate, facts.workspace, { draft: false }).document;
    const texts = bodyText(composeNote(facts.aggregate, facts.workspace, [], { report }));
    expect(texts).toContain('- Nhiệm vụ I.1: Ban hành Quy tắc ứng xử (Xã Tân Mỹ chậm 06 ngày). Chưa có giải trình.');
  });
});

describe('explanations', () => {
  const explanation = {
    unit: { value: 'tai_chinh', place: FILE },
    objective: 'Phải chờ điều chỉnh dự toán',
    subjective: 'Lập dự toán chậm',
    remedy: 'Hoàn thành trong tháng 8/2024',
    place: FILE,
  };
  const explained = (task: TaskSpec) =>
    textUnder(
      compose({
        units: ['van_phong', 'tai_chinh'],
        tasks: [{ content: 'Mua sắm', ...task }],
        records: { explanations: [{ ...explanation, task: { value: 'I.1', place: FILE } }] },
      }),
      'nguy cơ mất điểm',
    );

  it.each<[string, TaskSpec, readonly string[]]>([
    ['a task nobody reported has nothing to explain', { id: 'I.1', class: 'unreported' }, []],
    ['nor has one done in time', { id: 'I.1', class: 'done-on-time' }, []],
    [
      'one overdue has its causes and what is promised',
      { id: 'I.1', class: 'overdue', daysLate: 5 },
      [
        '- Nhiệm vụ I.1 (Mua sắm): chưa hoàn thành, chậm 05 ngày so với thời hạn; nguyên nhân: phải chờ điều chỉnh dự toán; lập dự toán chậm; Công chức Tài chính - kế toán đã giải trình. Biện pháp khắc phục: Hoàn thành trong tháng 8/2024.',
      ],
    ],
    [
      'one finished late is told as finished, and promises nothing',
      { id: 'I.1', class: 'done-late', completed: '2024-08-12', daysLate: 53 },
      [
        '- Nhiệm vụ I.1 (Mua sắm): đã hoàn thành ngày 12/8/2024, chậm 53 ngày; nguyên nhân: phải chờ điều chỉnh dự toán; lập dự toán chậm; Công chức Tài chính - kế toán đã giải trình.',
      ],
    ],
    [
      'one overdue without an explanation appears with what its unit reported',
      { id: 'I.2', class: 'overdue', reason: 'Hội đồng chưa họp' },
      ['- Nhiệm vụ I.2 (Mua sắm): chưa hoàn thành; nguyên nhân: Hội đồng chưa họp.'],
    ],
  ])('%s', (_, task, lines) => {
    expect(explained(task)).toEqual(lines);
  });

  it('a criterion is named without the id of its scoring set, a unit by its printed name too', () => {
    const records = {
      explanations: [
        { ...explanation, task: { value: 'I.1', place: FILE }, criterion: 'par-2024:6.2', remedy: '' },
        { ...explanation, unit: { value: 'công chức văn phòng - thống kê', place: FILE }, criterion: 'par-2024:1.5' },
      ],
    };
    const spec: ReportSpec = {
      units: ['van_phong', 'tai_chinh'],
      tasks: [{ id: 'I.1', class: 'overdue', content: 'Mua sắm', criteria: ['par-2024:S.1'] }],
      records,
    };
    expect(textUnder(compose(spec), 'nguy cơ mất điểm')).toEqual([
      '- Nhiệm vụ I.1 (Mua sắm), tiêu chí S.1, 6.2: chưa hoàn thành; nguyên nhân: phải chờ điều chỉnh dự toán; lập dự toán chậm; Công chức Tài chính - kế toán đã giải trình.',
      '- Tiêu chí 1.5: Phải chờ điều chỉnh dự toán; lập dự toán chậm; Công chức Văn phòng - thống kê đã giải trình. Biện pháp khắc phục: Hoàn thành trong tháng 8/2024.',
    ]);
  });
});

describe('clauses joined into one', () => {
  it.each([
    [['Phải chờ kinh phí', 'Lập dự toán chậm'], 'Phải chờ kinh phí; lập dự toán chậm'],
    [['Thiếu máy', 'Kho bạc Nhà nước trả chậm'], 'Thiếu máy; Kho bạc Nhà nước trả chậm'],
    [['Thiếu máy', 'UBND xã chưa họp'], 'Thiếu máy; UBND xã chưa họp'],
  ])('%j', (clauses, joined) => {
    expect(joinClauses(clauses)).toBe(joined);
  });
});

describe('the title of an appendix of results', () => {
  it.each([
    ['Các nhiệm vụ, giải pháp', 'Kết quả thực hiện các nhiệm vụ, giải pháp'],
    ['Các giải pháp nâng cao Chỉ số năm 2024', 'Kết quả thực hiện các nhiệm vụ, giải pháp nâng cao Chỉ số'],
    [
      'Nhiệm vụ nâng cao kết quả thực hiện nhiệm vụ xã',
      'Tình hình triển khai các nhiệm vụ, giải pháp nâng cao kết quả thực hiện nhiệm vụ xã',
    ],
  ])('of "%s" is "%s"', (title, printed) => {
    expect(resultTitle({ plan: '', id: 'I', title, groups: [], place: FILE })).toBe(printed);
  });
});

describe('the annex by units', () => {
  it('gives 0 to a unit that leads nothing, says who has not sent, and that shared tasks do not add up', () => {
    const spec: ReportSpec = {
      tasks: [
        {
          id: 'I.1',
          class: 'done-on-time',
          by: [
            { unit: 'van_phong', made: 'a' },
            { unit: 'mot_cua', made: 'b' },
          ],
        },
      ],
      units: ['van_phong', 'tai_chinh'],
      missing: ['tai_chinh'],
      report: { nameUnits: true },
    };
    const annex = compose(spec).appendices.find(({ title }) => title[0] === 'Tổng hợp theo đơn vị chủ trì');
    const [table, note] = annex?.blocks ?? [];
    const rows = table?.kind === 'table' ? table.rows.map(({ cells }) => cells) : [];
    expect(rows[1]?.slice(1, 4)).toEqual(['Công chức Tài chính - kế toán', '0', '0']);
    expect(rows[1]?.at(-2)).toBe('Chưa gửi');
    expect(note).toMatchObject({ kind: 'paragraph', style: 'note' });
  });
});

describe('findings of inspections', () => {
  const finding = (date: string, remedied?: string) => ({
    finding: 'Sổ ghi thiếu',
    foundBy: 'Tổ kiểm tra',
    date: day(date),
    unit: { value: 'van_phong', place: FILE },
    ...(remedied !== undefined && { remedied: { value: day(remedied), place: FILE } }),
    place: FILE,
  });
  const findings = [
    finding('2023-12-31', '2024-01-05'),
    finding('2024-01-01', '2024-06-25'),
    finding('2024-06-25', '2024-06-26'),
    finding('2024-06-26', '2024-06-26'),
  ];
  const records = { findings };

  it.each(['bao-cao-ke-hoach', 'bao-cao-cchc'])(
    '%s counts those of the window from records/: 2 found, 1 remedied by its end',
    (outline) => {
      expect(textUnder(compose({ tasks: [done], records }, outline), 'kiểm tra')).toContain(
        'Qua kiểm tra phát hiện 02 nội dung cần chấn chỉnh, đến nay đã khắc phục 01/02 nội dung.',
      );
    },
  );

  it('says what units reported where an indicator tells it', () => {
    const figures = [
      figure('inspection_findings', 5),
      figure('inspection_remedied', 4),
      figure('inspection_remedy_rate', [4, 5]),
    ];
    expect(textUnder(compose({ tasks: [done], records, figures }), 'kiểm tra')).toEqual([
      'Qua kiểm tra phát hiện 05 nội dung cần chấn chỉnh, đến nay đã khắc phục 04/05 nội dung (80,0%).',
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { composeReport } from '../../src/compose/report.ts';
import type { Document } from '../../src/model/document.ts';
import { figure, reportFacts, textUnder, type ReportSpec, type TaskSpec } from '../support/report.ts';

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
    const text = textUnder(compose({ tasks: [done, { id: 'I.2', class: 'in-progress' }] }), 'KẾT QUẢ THỰC HIỆN').join(' ');
    expect(text).toContain('đã hoàn thành 01/02 nhiệm vụ, đạt 50% so với kế hoạch năm (trong đó đúng hạn 01); đang');
  });

  it('ongoing tasks without results stand beside those that count as done, so that 1 + 1 + 1 = 3', () => {
    const tasks: TaskSpec[] = [done, { id: 'I.2', class: 'ongoing', counted: true }, { id: 'I.3', class: 'ongoing' }];
    const text = textUnder(compose({ tasks, completion: [2, 3] }), 'KẾT QUẢ THỰC HIỆN').join(' ');
    expect(text).toContain('(trong đó đúng hạn 01, thường xuyên có kết quả 01); thường xuyên chưa có kết quả 01.');
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
    expect(textUnder(document, 'NHIỆM VỤ TRỌNG TÂM')[0]).toBe('Thực hiện 02 nhiệm vụ còn lại đúng thời hạn trong kế hoạch.');
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
    expect(textUnder(document, 'Tồn tại')).toContain('Có 01 nhiệm vụ hoàn thành quá hạn.');
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

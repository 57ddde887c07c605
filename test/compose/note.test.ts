import { describe, expect, it } from 'vitest';
import { composeNote, type NoteOptions } from '../../src/compose/note.ts';
import type { NoteFinding } from '../../src/compose/note/findings.ts';
import { composeReport } from '../../src/compose/report.ts';
import type { Block, Document } from '../../src/model/document.ts';
import { exact } from '../../src/model/exact.ts';
import {
  day,
  figure,
  FILE,
  headings,
  reportFacts,
  tableIn,
  textUnder,
  under,
  without,
  type ReportSpec,
  type TaskSpec,
} from '../support/report.ts';
import { TRI_PHUONG } from './tri-phuong.ts';

function note(
  spec: ReportSpec = TRI_PHUONG,
  findings: readonly NoteFinding[] = [],
  options: Partial<NoteOptions> = {},
) {
  const { aggregate, workspace } = reportFacts(spec);
  const { document: report } = composeReport(aggregate, workspace, { draft: false });
  return composeNote(aggregate, workspace, findings, { report, ...options });
}

/** All texts of a part of the note, with the headings that announce its lists. */
function partOf({ body }: Document, title: string): readonly string[] {
  const isPart = (block: Block): boolean => block.kind === 'heading' && block.level === 2;
  const start = body.findIndex((block) => isPart(block) && block.kind === 'heading' && block.text.includes(title));
  const rest = body.slice(start + 1);
  const end = rest.findIndex(isPart);
  return rest.slice(0, end).flatMap((block) => ('text' in block ? [block.text] : []));
}

describe('the note to the leader', () => {
  it('is an internal paper without number, to the one who signs', () => {
    const document = note();
    expect(document).toMatchObject({
      kind: 'note',
      profile: 'internal',
      typeName: 'PHIẾU TRÌNH',
      addressees: ['Chủ tịch Ủy ban nhân dân xã Tri Phương'],
      appendices: [],
    });
    expect(document.header).toEqual({
      agency: 'Ủy ban nhân dân xã Tri Phương',
      place: 'Tri Phương',
      date: { kind: 'blank-day', month: 6, year: 2024 },
    });
    const deputy = { signer: { authority: ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH'], title: 'PHÓ CHỦ TỊCH' } };
    expect(note({ ...TRI_PHUONG, report: deputy }).addressees).toEqual(['Phó Chủ tịch Ủy ban nhân dân xã Tri Phương']);
  });

  it('numbers only the parts that have something in them', () => {
    expect(headings(note()).filter((heading) => /^\d/u.test(heading))).toEqual([
      '1. Dự thảo trình ký',
      '2. Tình hình gửi báo cáo của các đơn vị',
      '3. Nhiệm vụ cần lưu ý',
      '4. Số liệu chính của báo cáo',
      '5. Ý kiến',
    ]);
  });

  it('names the draft, its window and its office', () => {
    const text = textUnder(note(), 'Dự thảo');
    expect(text[0]).toMatch(
      /^Tên dự thảo: Báo cáo kết quả thực hiện Kế hoạch số 75\/KH-UBND về .* 6 tháng đầu năm 2024\.$/u,
    );
    expect(text).toContain(
      'Thời gian chốt số liệu: từ ngày 01/01/2024 đến ngày 25/6/2024; hạn các đơn vị gửi báo cáo: 25/6/2024.',
    );
    expect(text).toContain('Đơn vị soạn thảo: VP.');
  });

  it('names who was late, by how many days, and who has not sent', () => {
    const document = note({ ...TRI_PHUONG, late: { mot_cua: 3 }, missing: ['tai_chinh'] });
    expect(textUnder(document, 'Tình hình gửi')).toEqual([
      'Có 03 đơn vị phải báo cáo: 01 đúng hạn, 01 chậm, 01 chưa gửi.',
    ]);
    expect(tableIn(under(document, 'Tình hình gửi')).rows.map((row) => row.cells)).toEqual([
      ['1', 'Bộ phận Tiếp nhận và Trả kết quả', 'Chậm 03 ngày', '28/6/2024'],
      ['2', 'Công chức Tài chính - kế toán', 'Chưa gửi', ''],
    ]);
  });

  it('says of a report that came nobody knows when just that, never that it came in time', () => {
    const { aggregate, workspace } = reportFacts(TRI_PHUONG);
    const receipts = aggregate.receipts.map((receipt, index) =>
      index === 1 ? { unit: receipt.unit, state: 'on-time' as const } : receipt,
    );
    const { document: report } = composeReport(aggregate, workspace, { draft: true });
    const document = composeNote({ ...aggregate, receipts }, workspace, [], { report });
    expect(partOf(document, 'Tình hình gửi')[0]).toBe(
      'Có 03 đơn vị phải báo cáo: 02 đúng hạn, 0 chậm, 01 chưa rõ ngày gửi, 0 chưa gửi.',
    );
    expect(tableIn(under(document, 'Tình hình gửi')).rows.map((row) => row.cells)).toEqual([
      ['1', 'Bộ phận Tiếp nhận và Trả kết quả', 'Chưa rõ ngày gửi', ''],
    ]);
  });

  it('says who typed in a report for a unit, and from which paper', () => {
    const { aggregate, workspace } = reportFacts(TRI_PHUONG);
    const receipts = aggregate.receipts.map((receipt, index) => {
      const [submission] = workspace.submissions;
      if (submission === undefined || index === 0) return receipt;
      const enteredBy = { value: 'Nguyễn Văn C', place: FILE };
      const source = index === 1 ? { source: 'Báo cáo số 05/BC-MC ngày 23/6/2024' } : {};
      return { ...receipt, submission: { ...submission, enteredBy, ...source } };
    });
    const { document: report } = composeReport(aggregate, workspace, { draft: false });
    expect(partOf(composeNote({ ...aggregate, receipts }, workspace, [], { report }), 'Tình hình gửi')).toEqual([
      'Có 03 đơn vị phải báo cáo: 03 đúng hạn, 0 chậm, 0 chưa gửi.',
      'Báo cáo do người khác nhập thay đơn vị:',
      '- Bộ phận Tiếp nhận và Trả kết quả: Nguyễn Văn C nhập thay, theo Báo cáo số 05/BC-MC ngày 23/6/2024.',
      '- Công chức Tài chính - kế toán: Nguyễn Văn C nhập thay, chưa ghi theo văn bản nào.',
    ]);
  });

  describe('counts the tasks of each unit', () => {
    const figures = [
      ...unitCounts('van_phong', { total: 3, on_time: 2, late: 0, in_progress: 1, not_arising: 0 }),
      ...unitCounts('tai_chinh', { total: 1, on_time: 0, late: 1, in_progress: 0, not_arising: 0 }),
    ];
    const tasks: readonly TaskSpec[] = [
      { id: 'I.1', class: 'done-on-time' },
      { id: 'I.2', class: 'done-on-time' },
      { id: 'I.3', class: 'in-progress' },
      { id: 'I.4', class: 'done-late', lead: 'tai_chinh' },
    ];
    const spec: ReportSpec = { units: ['van_phong', 'mot_cua', 'tai_chinh'], tasks, figures };

    it('that leads any, in the columns where some unit has one, with the total of the plan', () => {
      const table = tableIn(under(note(spec), 'Kết quả theo đơn vị'));
      expect(table.head[0]?.map(({ text }) => text)).toEqual([
        'TT',
        'Đơn vị',
        'Số nhiệm vụ chủ trì',
        'Đúng hạn',
        'Quá hạn',
        'Đang thực hiện',
      ]);
      expect(table.rows.map(({ cells }) => cells)).toEqual([
        ['1', 'Công chức Văn phòng - thống kê', '3', '2', '0', '1'],
        ['2', 'Công chức Tài chính - kế toán', '1', '0', '1', '0'],
        ['', 'Cộng', '4', '2', '1', '1'],
      ]);
    });

    it('but not where the report itself does', () => {
      expect(under(note({ ...spec, report: { nameUnits: true } }), 'Kết quả theo đơn vị')).toEqual([]);
    });
  });

  it('tells who has not pledged what it had to, and how pledged tasks stand: of those not done the overdue by name', () => {
    const pledge = (unit: string, tasks: readonly string[], signed = '2024-06-10') => ({
      unit: { value: unit, place: FILE },
      signed: { value: day(signed), place: FILE },
      tasks: tasks.map((value) => ({ value, place: FILE })),
      place: FILE,
    });
    const tasks: readonly TaskSpec[] = [
      { id: 'I.1', class: 'done-on-time', lead: 'van_phong', pledged: true },
      { id: 'I.2', class: 'overdue', lead: 'tai_chinh', pledged: true },
      { id: 'I.3', class: 'in-progress', lead: 'mot_cua', pledged: true },
      { id: 'I.4', class: 'in-progress', lead: 'mot_cua' },
      { id: 'I.5', class: 'not-started', lead: 'van_phong' },
    ];
    const pledges = [
      pledge('van_phong', ['I.1', 'I.5']),
      pledge('mot_cua', ['I.4']),
      // After the window's end: not known at this half-year.
      pledge('tai_chinh', ['I.2'], '2024-06-26'),
    ];
    expect(partOf(note({ ...TRI_PHUONG, tasks, records: { pledges } }), 'Thực hiện cam kết')).toEqual([
      'Có 03 đơn vị chủ trì nhiệm vụ phải cam kết: 02 đã ký, 01 chưa ký.',
      'Nhiệm vụ phải cam kết mà đơn vị chủ trì chưa ký:',
      '- Công chức Tài chính - kế toán: nhiệm vụ I.2.',
      '- Bộ phận Tiếp nhận và Trả kết quả: nhiệm vụ I.3.',
      'Nhiệm vụ đã cam kết, quá hạn chưa hoàn thành:',
      '- Nhiệm vụ I.2: Nội dung I.2 (Công chức Tài chính - kế toán).',
      'Nhiệm vụ đã cam kết, còn phải thực hiện: 03 (I.3, I.4, I.5).',
    ]);
  });

  it('names findings overdue, remedied late and still open at the window’s end, 25/6/2024', () => {
    const finding = (finding: string, date: string, deadline?: string, remedied?: string) => ({
      finding,
      foundBy: 'Tổ kiểm tra',
      date: day(date),
      unit: { value: 'mot_cua', place: FILE },
      ...(deadline !== undefined && { deadline: { value: day(deadline), place: FILE } }),
      ...(remedied !== undefined && { remedied: { value: day(remedied), place: FILE } }),
      place: FILE,
    });
    const findings = [
      finding('Của năm trước', '2023-11-01', '2023-12-31', '2024-01-10'),
      finding('Đúng hạn', '2024-04-18', '2024-04-30', '2024-04-30'),
      finding('Sau kỳ mới xong', '2024-05-22', '2024-06-20', '2024-06-27'),
      finding('Còn hạn', '2024-05-22', '2024-06-25'),
      finding('Không ghi hạn', '2024-05-22'),
      finding('Sau kỳ', '2024-06-26'),
    ];
    const who = 'Bộ phận Tiếp nhận và Trả kết quả';
    expect(partOf(note({ ...TRI_PHUONG, records: { findings } }), 'Tồn tại qua kiểm tra')).toEqual([
      'Trong kỳ ghi nhận 04 tồn tại qua kiểm tra, đã khắc phục 01.',
      'Quá hạn chưa khắc phục:',
      `- Sau kỳ mới xong (${who}; phát hiện ngày 22/5/2024; hạn 20/6/2024; chậm 05 ngày).`,
      'Đã khắc phục nhưng chậm so với hạn:',
      `- Của năm trước (${who}; phát hiện ngày 01/11/2023; hạn 31/12/2023; chậm 10 ngày).`,
      'Chưa khắc phục, chưa đến hạn hoặc chưa ghi hạn:',
      `- Còn hạn (${who}; phát hiện ngày 22/5/2024; hạn 25/6/2024).`,
      `- Không ghi hạn (${who}; phát hiện ngày 22/5/2024).`,
    ]);
  });

  it('names tasks overdue, done late and not reported, with their leads and reasons', () => {
    const tasks = [...(TRI_PHUONG.tasks ?? []), { id: 'III.8', class: 'unreported' as const, lead: 'mot_cua' }];
    expect(partOf(note({ ...TRI_PHUONG, tasks }), 'Nhiệm vụ cần lưu ý')).toEqual([
      'Nhiệm vụ quá hạn chưa hoàn thành:',
      '- Nhiệm vụ II.5: Bổ sung máy tính, máy quét (Công chức Tài chính - kế toán, chậm 05 ngày). Lý do: Phải chờ điều chỉnh dự toán. Chưa có giải trình.',
      'Nhiệm vụ hoàn thành quá hạn:',
      '- Nhiệm vụ I.13: Công khai dự toán, quyết toán ngân sách xã (Công chức Tài chính - kế toán, chậm 05 ngày). Lý do: Phải chờ đối chiếu số liệu với Kho bạc Nhà nước huyện. Chưa có giải trình.',
      'Nhiệm vụ chưa có báo cáo (báo cáo ghi là đang tổng hợp):',
      '- Nhiệm vụ III.8: Nội dung III.8 (Bộ phận Tiếp nhận và Trả kết quả).',
    ]);
  });

  it('tells figures that are missing, incomplete or cannot be checked, and who owes them', () => {
    const coverage = { expected: 2, reported: 1, notArising: 0, missing: ['mot_cua'] };
    const figures = [
      without('a', 'missing', { label: 'Số phiếu', coverage }),
      figure('b', 5, { label: 'Số hồ sơ', status: 'partial', coverage }),
      without('c', 'unverifiable', { label: 'Tỷ lệ hài lòng', measure: '%', decimals: 1, declared: exact(95) }),
    ];
    expect(partOf(note({ ...TRI_PHUONG, figures }), 'Số liệu còn thiếu')).toEqual([
      'Chưa có số liệu:',
      '- Bộ phận Tiếp nhận và Trả kết quả: số phiếu.',
      'Mới cộng được một phần, còn thiếu:',
      '- Bộ phận Tiếp nhận và Trả kết quả: số hồ sơ.',
      'Chưa có tử số, mẫu số để kiểm tra:',
      '- Tỷ lệ hài lòng: ghi 95,0%.',
    ]);
  });

  it('sorts what was found: unsaid, left out by choice, waived, then errors and warnings with whose they are; what other parts tell stays there', () => {
    const findings: readonly NoteFinding[] = [
      {
        code: 'sentence-left-out',
        severity: 'info',
        text: 'Mục "A" bỏ một vế câu',
        unsaid: { section: 'A', names: ['Số phiếu'] },
      },
      {
        code: 'sentence-left-out',
        severity: 'info',
        text: 'Mục "A"',
        unsaid: { section: 'A', names: ['Số giấy mời'] },
      },
      { code: 'due-without-working-day', severity: 'info', text: 'Hạn gửi', file: 'plan.yaml' },
      { code: 'late-submission', severity: 'warning', text: 'Gửi chậm 3 ngày', file: 'a.yaml' },
      {
        code: 'declared-differs',
        severity: 'error',
        text: 'Số liệu không khớp.',
        file: 'submissions/a.yaml',
        unit: 'mot_cua',
      },
      { code: 'rate-unverifiable', severity: 'warning', text: 'Chưa có tử số', file: 'indicators.yaml' },
    ];
    const waiver = {
      code: { value: 'done-late', place: FILE },
      reason: 'đã báo cáo huyện',
      by: 'Chủ tịch',
      until: day('2024-12-31'),
      place: FILE,
    };
    const document = note(TRI_PHUONG, findings, {
      waived: [
        {
          waiver,
          finding: { code: 'done-late', severity: 'info', text: 'Nhiệm vụ I.13 hoàn thành quá hạn.' },
        },
      ],
      without: [{ unit: 'mot_cua', id: 'I.9' }, { unit: 'tai_chinh' }],
    });
    expect(partOf(document, 'Nội dung phát hiện')).toEqual([
      'Câu, mục không viết được trong báo cáo:',
      '- Mục "A" chưa có số liệu: số phiếu; số giấy mời.',
      'Để ngoài báo cáo theo lựa chọn của người tổng hợp:',
      '- Nội dung I.9 của Bộ phận Tiếp nhận và Trả kết quả.',
      '- Toàn bộ báo cáo của Công chức Tài chính - kế toán.',
      'Được cho qua:',
      '- Nhiệm vụ I.13 hoàn thành quá hạn; lý do: đã báo cáo huyện (người duyệt: Chủ tịch, đến ngày 31/12/2024).',
      'Lỗi phải sửa:',
      '- Số liệu không khớp (Bộ phận Tiếp nhận và Trả kết quả; tệp a.yaml).',
      'Cảnh báo:',
      '- Chưa có tử số (kế hoạch).',
    ]);
  });

  it('gives the rates with numerator, denominator and basis', () => {
    const table = tableIn(under(note(), 'Số liệu chính'));
    expect(table.rows[0]?.cells).toEqual([
      '1',
      'plan.completion_rate',
      '21,4%',
      '6/28',
      'nhiệm vụ của kế hoạch năm',
      '',
    ]);
    expect(
      table.rows.find(({ cells: [, label] }) => label === 'Tỷ lệ hồ sơ giải quyết đúng hạn')?.cells.slice(2),
    ).toEqual(['99,7%', '1.344/1.348', 'hồ sơ đã giải quyết', 'Đạt']);
  });

  it('says what changed since the last draft, by printed value', () => {
    const spec = {
      ...TRI_PHUONG,
      tasks: [],
      figures: [figure('a', 1381, { label: 'Hồ sơ tiếp nhận' }), figure('b', 6, { label: 'Buổi' })],
    };
    const previous = [
      { id: 'a', text: '1.380' },
      { id: 'b', text: '6' },
      ...['', 'I', 'II', 'III'].flatMap((appendix) => counts(appendix)),
    ];
    expect(tableIn(under(note(spec, [], { previous }), 'Thay đổi')).rows.map((row) => row.cells)).toEqual([
      ['1', 'Hồ sơ tiếp nhận', '1.380', '1.381'],
    ]);
    const same = previous.map((each) => (each.id === 'a' ? { ...each, text: '1.381' } : each));
    expect(under(note(spec, [], { previous: same }), 'Thay đổi')).toEqual([]);
  });

  it('leaves room for opinions', () => {
    expect(
      tableIn(under({ ...note(), body: [...note().body, { kind: 'paragraph', text: '' }] }, 'Ý kiến')).rows,
    ).toHaveLength(2);
  });
});

function unitCounts(unit: string, counts: Readonly<Record<string, number>>) {
  return Object.entries(counts).map(([name, value]) =>
    figure(`plan.tasks_${name}`, value, { scope: { unit }, measure: 'nhiệm vụ', decimals: 0 }),
  );
}

/** The counts of no tasks at all, as the last draft printed them. */
function counts(appendix: string) {
  const names = [
    'total',
    'done',
    'on_time',
    'late',
    'in_progress',
    'ongoing',
    'not_started',
    'overdue',
    'not_arising',
    'unreported',
  ];
  return names.map((name) => ({
    id: `plan.tasks_${name}`,
    text: '0',
    ...(appendix !== '' && { scope: { appendix } }),
  }));
}

import { describe, expect, it } from 'vitest';
import { composePeriodDocuments, type PeriodDocumentOptions } from '../../src/compose/period-documents.ts';
import type { Document } from '../../src/model/document.ts';
import {
  bodyText,
  builtInOutline,
  day,
  figure,
  FILE,
  headings,
  outlineFrom,
  reportFacts,
  tableIn,
  textUnder,
  type ReportSpec,
} from '../support/report.ts';

const OFFICE: ReportSpec = {
  units: ['van_phong', 'tai_chinh', 'mttq'],
  cooperating: ['mttq'],
  superior: { name: 'Ủy ban nhân dân huyện Tràng Định', office: 'Phòng Nội vụ huyện' },
  tasks: [
    { id: 'I.1', class: 'done-on-time', content: 'Kiện toàn Ban Chỉ đạo' },
    {
      id: 'I.2',
      class: 'done-late',
      lead: 'tai_chinh',
      content: 'Công khai ngân sách',
      due: '2024-06-15',
      completed: '2024-06-20',
      daysLate: 5,
    },
    { id: 'I.3', class: 'overdue', content: 'Tự kiểm tra', due: '2024-06-20', daysLate: 5 },
    { id: 'I.4', class: 'not-started', lead: 'mttq', content: 'Đối thoại' },
  ],
};

const place = FILE;
const EXPLAINED: ReportSpec['records'] = {
  explanations: [
    {
      unit: { value: 'tai_chinh', place },
      task: { value: 'I.2', place },
      objective: 'Phải chờ đối chiếu số liệu',
      subjective: 'Chưa chủ động gửi hồ sơ',
      remedy: 'Lập lịch đối chiếu',
      place,
    },
  ],
};

function compose(name: string, spec: ReportSpec, more: Partial<PeriodDocumentOptions> = {}) {
  const { aggregate, workspace } = reportFacts(spec);
  const outline = workspace.outlines.find((each) => each.name === name) ?? builtInOutline(name);
  const units = (more.units ?? []).map(({ id }) => workspace.plan.units.find((unit) => unit.id === id) ?? fail());
  return composePeriodDocuments(outline, aggregate, workspace, { details: new Map(), draft: false, ...more, units });
}

function fail(): never {
  throw new Error('not there');
}

const firstOf = ({ documents }: ReturnType<typeof compose>): Document => documents[0]?.document ?? fail();
const rowsOf = (document: Document) => tableIn(document.body).rows.map(({ cells }) => cells);

describe('thông báo kết luận', () => {
  const told = new Map([
    ['ngay_hop', '11/7/2024'],
    ['dia_diem', 'Hội trường xã'],
  ]);
  const texts: ReportSpec['texts'] = [
    { document: 'notice', section: 'ket_luan', text: '- Tiếp tục tự kiểm tra' },
    { document: 'notice', section: 'dia_diem', text: 'Nhà văn hóa' },
  ];

  it('is a numbered notice of what the chair concluded, to nobody above', () => {
    const { documents, diagnostics } = compose('thong-bao-ket-luan', { ...OFFICE, texts }, { details: told });
    const document = documents[0]?.document ?? fail();
    expect(diagnostics).toEqual([]);
    expect([document.typeName, document.header.symbol, document.addressees]).toEqual(['THÔNG BÁO', 'TB-UBND', []]);
    expect(document.abstract).toEqual([
      'Kết luận của đồng chí Nguyễn Văn A - Chủ tịch Ủy ban nhân dân xã tại Hội nghị sơ kết công tác cải cách hành chính 6 tháng đầu năm 2024',
    ]);
    expect(bodyText(document)[0]).toBe(
      'Ngày 11/7/2024, tại Hội trường xã, đồng chí Nguyễn Văn A - Chủ tịch Ủy ban nhân dân xã chủ trì Hội nghị sơ kết công tác cải cách hành chính 6 tháng đầu năm 2024.',
    );
  });

  it('has room for its day in the month of the meeting, not of the report', () => {
    const document = firstOf(compose('thong-bao-ket-luan', { ...OFFICE, texts }, { details: told }));
    expect(document.header.date).toEqual({ kind: 'blank-day', month: 7, year: 2024 });
  });

  it('judges by the figures, and asks for nothing but what the chair said and what is overdue', () => {
    const document = firstOf(compose('thong-bao-ket-luan', { ...OFFICE, texts }, { details: told }));
    // Done: I.1 and I.2 of four tasks.
    expect(textUnder(document, 'I. ĐÁNH GIÁ')).toEqual([
      'Đã hoàn thành 02/04 nhiệm vụ, đạt 50% so với kế hoạch năm; còn 01 nhiệm vụ quá hạn chưa hoàn thành; có 01 nhiệm vụ hoàn thành quá hạn.',
    ]);
    expect(textUnder(document, 'II. NHIỆM VỤ')).toEqual(['- Tiếp tục tự kiểm tra.']);
    expect(textUnder(document, 'III. NHIỆM VỤ QUÁ HẠN')).toEqual([
      '- Nhiệm vụ I.3 (Tự kiểm tra): Công chức Văn phòng - thống kê chủ trì, thời hạn thường xuyên (điều chỉnh: 20/6/2024), chậm 05 ngày.',
    ]);
  });

  it('takes what it must be told from the command line before texts/, and is refused without', () => {
    const without = compose('thong-bao-ket-luan', { ...OFFICE, texts });
    expect(without.diagnostics.map(({ code, args }) => [code, args])).toEqual([
      ['detail-missing', { id: 'ngay_hop', label: 'Ngày họp', document: 'notice' }],
    ]);
    expect(bodyText(firstOf(without)).join(' ')).not.toContain('chủ trì Hội nghị');
    const draft = compose('thong-bao-ket-luan', { ...OFFICE, texts }, { draft: true });
    expect(bodyText(firstOf(draft))[0]).toBe('[Chưa ghi: Ngày họp]');
    const both = compose('thong-bao-ket-luan', { ...OFFICE, texts }, { details: new Map([['ngay_hop', '11/7/2024']]) });
    expect(bodyText(firstOf(both))[0]).toMatch(/^Ngày 11\/7\/2024, tại Nhà văn hóa, /u);
  });

  it.each([
    ['32/7/2024', ['32/7/2024']],
    ['08 giờ ngày 29/02/2023', ['29/02/2023']],
    ['29/02/2024', []],
    ['tháng 7/2024', []],
  ])('a meeting on %s: days that no calendar has are errors', (day, impossible) => {
    const details = new Map([...told, ['ngay_hop', day]]);
    const { diagnostics } = compose('thong-bao-ket-luan', { ...OFFICE, texts }, { details });
    expect(diagnostics.flatMap(({ code, args }) => (code === 'impossible-date' ? [args] : []))).toEqual(
      impossible.map((text) => ({ text })),
    );
  });
});

it('báo cáo sơ kết sums up for the meeting and is sent to nobody', () => {
  const document = firstOf(
    compose('bao-cao-so-ket', {
      ...OFFICE,
      figures: [figure('tthc_resolved', 1499), figure('tthc_on_time_rate', [1498, 1499])],
      narratives: [{ unit: 'van_phong', section: 'limitations', text: 'Thanh toán trực tuyến còn thấp' }],
    }),
  );
  expect([document.kind, document.header.symbol, document.addressees]).toEqual(['summary', 'BC-UBND', []]);
  expect(headings(document).filter((text) => text.startsWith('I'))).toEqual([
    'I. KẾT QUẢ ĐẠT ĐƯỢC',
    'II. TỒN TẠI, HẠN CHẾ VÀ NGUYÊN NHÂN',
    'III. PHƯƠNG HƯỚNG, NHIỆM VỤ TRỌNG TÂM 6 THÁNG CUỐI NĂM 2024',
  ]);
  // 1498/1499 is 99,93 %.
  expect(bodyText(document)).toContain(
    'Đã giải quyết 1.499 hồ sơ, trong đó trước hạn và đúng hạn 1.498/1.499 hồ sơ, đạt 99,9%.',
  );
  expect(textUnder(document, 'II. TỒN TẠI')).toContain('- Thanh toán trực tuyến còn thấp.');
});

describe('báo cáo giải trình', () => {
  it('goes where the report goes, with what has been said and room for what has not, which is told', () => {
    const { documents, diagnostics } = compose('bao-cao-giai-trinh', { ...OFFICE, records: EXPLAINED });
    const document = documents[0]?.document ?? fail();
    expect(document.addressees).toEqual(['Ủy ban nhân dân huyện Tràng Định', 'Phòng Nội vụ huyện']);
    expect(rowsOf(document)).toEqual([
      [
        '1',
        'Nhiệm vụ I.2 (Công khai ngân sách)',
        'Công chức Tài chính - kế toán',
        'Hoàn thành ngày 20/6/2024, chậm 05 ngày',
        'Nguyên nhân khách quan: phải chờ đối chiếu số liệu; nguyên nhân chủ quan: chưa chủ động gửi hồ sơ',
        'Lập lịch đối chiếu',
      ],
      ['2', 'Nhiệm vụ I.3 (Tự kiểm tra)', 'Công chức Văn phòng - thống kê', 'Quá hạn 05 ngày chưa hoàn thành', '', ''],
    ]);
    expect(diagnostics.map(({ code, args }) => [code, args])).toEqual([
      ['explanation-missing', { subject: 'Nhiệm vụ I.3 (Tự kiểm tra)', units: 'Công chức Văn phòng - thống kê' }],
    ]);
  });

  it('has targets that are not met and criteria that somebody explained', () => {
    const spec: ReportSpec = {
      units: ['mot_cua'],
      tasks: [],
      indicators: {
        rows: [],
        identities: [],
        indicators: [
          {
            id: 'paid_online_rate',
            code: 'VII.8',
            label: 'Tỷ lệ thanh toán trực tuyến',
            measure: '%',
            type: 'rate',
            nature: 'flow',
            total: 'ratio',
            reporters: [{ value: 'mot_cua', place }],
            otherBases: [],
            decimals: 1,
            targets: [{ operator: '>=', value: figure('x', 60).value ?? fail(), text: '>= 60' }],
            place,
          },
        ],
      },
      figures: [figure('paid_online_rate', [596, 1000], { met: false, label: 'Tỷ lệ thanh toán trực tuyến' })],
      records: {
        explanations: [
          { unit: { value: 'mot_cua', place }, criterion: 'VII.8', objective: 'Người dân chưa có tài khoản', place },
          { unit: { value: 'mot_cua', place }, criterion: 'par-2024:1.3', subjective: 'Kiểm tra chậm', place },
        ],
      },
    };
    expect(rowsOf(firstOf(compose('bao-cao-giai-trinh', spec))).map((cells) => [cells[1], cells[3], cells[4]])).toEqual(
      [
        [
          'Chỉ tiêu: Tỷ lệ thanh toán trực tuyến',
          'Đạt 59,6%, chỉ tiêu từ 60%',
          'Nguyên nhân khách quan: người dân chưa có tài khoản',
        ],
        ['Tiêu chí 1.3', '', 'Nguyên nhân chủ quan: kiểm tra chậm'],
      ],
    );
  });

  it('is not written when there is nothing to explain', () => {
    expect(compose('bao-cao-giai-trinh', { tasks: [{ id: 'I.1', class: 'done-on-time' }] }).documents).toEqual([]);
  });
});

describe('phiếu giải trình', () => {
  const { documents } = compose('phieu-giai-trinh', { ...OFFICE, records: EXPLAINED });

  it('is one for each unit that has something to explain, without a number, signed by those who explain', () => {
    expect(documents.map(({ unit }) => unit)).toEqual(['van_phong', 'tai_chinh']);
    const document = documents[1]?.document ?? fail();
    expect([document.profile, document.header.symbol, document.recipients]).toEqual(['internal', undefined, []]);
    expect(document.signature).toEqual({ authority: [], title: 'Người giải trình' });
    expect(document.addressees).toEqual(['Chủ tịch Ủy ban nhân dân xã']);
  });

  it('says what must be explained and leaves room for the rest', () => {
    expect(rowsOf(documents[1]?.document ?? fail())).toEqual([
      ['1', 'Nhiệm vụ I.2 (Công khai ngân sách)', 'Hoàn thành ngày 20/6/2024, chậm 05 ngày', '', '', ''],
    ]);
  });
});

describe('bản cam kết', () => {
  const pledge = (unit: string, tasks: readonly string[]) => ({
    unit: { value: unit, place },
    signed: { value: day('2024-06-06'), place },
    signer: 'Trần Thị B',
    tasks: tasks.map((value) => ({ value, place })),
    place,
  });

  it('has the tasks that the unit signed for, the day, and both who sign', () => {
    const result = compose('ban-cam-ket', { ...OFFICE, records: { pledges: [pledge('van_phong', ['I.3'])] } });
    expect(result.documents.map(({ unit }) => unit)).toEqual(['van_phong']);
    const document = firstOf(result);
    expect(rowsOf(document).map(([id, content]) => [id, content])).toEqual([['I.3', 'Tự kiểm tra']]);
    expect(document.header.date).toEqual({ kind: 'date', date: '2024-06-06' });
    expect(document.counterpart).toEqual({ authority: [], title: 'Người cam kết', name: 'Trần Thị B' });
    expect(document.signature).toEqual({
      authority: [],
      title: 'Xác nhận của Chủ tịch Ủy ban nhân dân xã',
      name: 'Nguyễn Văn A',
    });
    expect(bodyText(document).at(-1)).toBe(
      'Bản cam kết này được lập thành 02 bản có giá trị như nhau, mỗi bên giữ 01 bản./.',
    );
  });

  it('where nobody has signed or marked anything has all that a unit leads, in the month of the plan', () => {
    const { documents } = compose('ban-cam-ket', OFFICE);
    expect(documents.map(({ unit, document }) => [unit, rowsOf(document).map(([id]) => id)])).toEqual([
      ['van_phong', ['I.1', 'I.3']],
      ['tai_chinh', ['I.2']],
      ['mttq', ['I.4']],
    ]);
    expect(documents[0]?.document.header.date).toEqual({ kind: 'blank-day', month: 6, year: 2024 });
    expect(bodyText(documents[2]?.document ?? fail()).join(' ')).not.toContain('chịu trách nhiệm');
  });

  it('is written for the units that are named', () => {
    const { workspace } = reportFacts(OFFICE);
    const units = workspace.plan.units.filter(({ id }) => id === 'mttq');
    expect(compose('ban-cam-ket', OFFICE, { units }).documents.map(({ unit }) => unit)).toEqual(['mttq']);
  });
});

it.each([
  ['notice', 'details.ngay_hp', 'details.ngay_hop'],
  ['summary', 'period.titel', 'period.title'],
  ['explanation', 'plans.shrot', 'plans.short'],
  ['pledge', 'unit.nmae', 'unit.name'],
  ['slip', 'agency.haed', 'agency.head'],
])('a mistyped name in an outline of kind %s is told with the nearest', (kind, name, nearest) => {
  const repeat = kind === 'pledge' || kind === 'slip' ? 'unit' : 'once';
  const own = outlineFrom(
    `
schema: cchc/outline/1
document: ${kind}
repeat: ${repeat}
type: Văn bản
details: [{ id: ngay_hop, label: Ngày họp, optional: true }]
abstract: Tên
content:
  - sentence: "Câu {{ ${name} }}"
`,
    'rieng',
  );
  const { diagnostics } = compose('rieng', { ...OFFICE, outlines: [own] });
  expect(diagnostics.find(({ code }) => code === 'unknown-placeholder')?.args).toEqual({ name, nearest });
});

import { describe, expect, it } from 'vitest';
import { composeLetters, type LetterOptions } from '../../src/compose/letter.ts';

import { bodyText, day, outlineFrom, reportFacts, tableIn, type ReportSpec } from '../support/report.ts';

/** The report is due on 25/6/2024, a Tuesday. */
const OFFICE: ReportSpec = {
  units: ['van_phong', 'tai_chinh', 'mttq'],
  cooperating: ['mttq'],
  tasks: [
    { id: 'I.1', class: 'done-on-time' },
    {
      id: 'I.2',
      class: 'unreported',
      lead: 'tai_chinh',
      content: 'Công khai ngân sách',
      deadline: '15/6/2024',
      due: '2024-06-15',
    },
    { id: 'I.3', class: 'unreported', lead: 'tai_chinh' },
    { id: 'I.4', class: 'done-on-time', lead: 'tai_chinh' },
    { id: 'I.5', class: 'unreported', lead: 'mttq' },
  ],
};

const on = (asOf: string, more: Partial<LetterOptions> = {}): LetterOptions => ({
  asOf: day(asOf),
  deadline: day('2024-06-28'),
  to: 'all',
  draft: false,
  ...more,
});

function compose(spec: ReportSpec, options: LetterOptions) {
  const { aggregate, workspace } = reportFacts(spec);
  return composeLetters(aggregate, workspace, options);
}

const only = (spec: ReportSpec, options: LetterOptions) => {
  const [letter, ...more] = compose(spec, options).letters;
  if (letter === undefined || more.length > 0) throw new Error('not one letter');
  return { ...letter, text: bodyText(letter.document) };
};

describe('a letter to all who are late', () => {
  const spec = { ...OFFICE, missing: ['tai_chinh', 'mttq'] };
  const { document, text, message } = only(spec, on('2024-06-27'));

  it('is a công văn: no tên loại, the office in its symbol, addressed to them', () => {
    expect(document).not.toHaveProperty('typeName');
    expect(document.header.symbol).toBe('UBND-VP');
    expect(document.header.date).toEqual({ kind: 'blank-day', month: 6, year: 2024 });
    expect(document.abstract).toEqual([
      'đôn đốc gửi báo cáo kết quả thực hiện Kế hoạch số 75/KH-UBND 6 tháng đầu năm 2024',
    ]);
    expect(document.addressees).toEqual(['Công chức Tài chính - kế toán', 'Ủy ban Mặt trận Tổ quốc Việt Nam xã']);
    expect(document.recipients).toEqual(['Như trên', 'Lưu: VT, VP']);
  });

  it('of an agency without drafting offices has the field in its symbol, as Mục II.3.b has it', () => {
    const { document: letter } = only({ ...spec, agency: { code: 'VHXH', office: '' } }, on('2024-06-27'));
    expect(letter.header.symbol).toBe('VHXH-CCHC');
  });

  it('names days late and the tasks still owed; what was reported done before is not owed', () => {
    // 27/6 is two days after 25/6; I.4 is done.
    expect(text).toContain(
      '- Công chức Tài chính - kế toán: chậm 02 ngày, còn 02 nhiệm vụ chủ trì chưa báo cáo kết quả (I.2, I.3).',
    );
    expect(text).toContain(
      '- Ủy ban Mặt trận Tổ quốc Việt Nam xã: chậm 02 ngày, còn 01 nhiệm vụ chủ trì chưa báo cáo kết quả (I.5).',
    );
  });

  it('lists tasks past their deadline with the days', () => {
    // 15/6 to 27/6: twelve days.
    expect(tableIn(document.body).rows.map(({ cells }) => [...cells.slice(1, 4), ...cells.slice(5)])).toEqual([
      ['Công chức Tài chính - kế toán', 'I.2', 'Công khai ngân sách', '12', 'chưa báo cáo kết quả'],
    ]);
  });

  it('orders its members, who answer for what is not counted, and asks those who cooperate', () => {
    expect(text).toContain(
      'Ủy ban nhân dân xã Tri Phương yêu cầu Công chức Tài chính - kế toán gửi báo cáo trước 16 giờ 00 phút ngày 28/6/2024; quá thời hạn trên, đơn vị tự chịu trách nhiệm trước Chủ tịch Ủy ban nhân dân xã về số liệu không được tổng hợp.',
    );
    expect(text).toContain(
      'Ủy ban nhân dân xã Tri Phương đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam xã quan tâm phối hợp, gửi báo cáo trước 16 giờ 00 phút ngày 28/6/2024.',
    );
  });

  it('has a message of a few lines for a chat', () => {
    expect(message).toBe(
      [
        'Kính gửi Công chức Tài chính - kế toán; Ủy ban Mặt trận Tổ quốc Việt Nam xã.',
        'Đến hết ngày 27/6/2024, Ủy ban nhân dân xã chưa nhận được báo cáo 6 tháng đầu năm 2024 theo Kế hoạch số 75/KH-UBND.',
        'Đề nghị gửi báo cáo trước 16 giờ 00 phút ngày 28/6/2024: Công chức Tài chính - kế toán (02 nhiệm vụ: I.2, I.3); Ủy ban Mặt trận Tổ quốc Việt Nam xã (01 nhiệm vụ: I.5).',
        'Trân trọng!',
        '',
      ].join('\n'),
    );
  });
});

describe('letters to each', () => {
  const { letters } = compose({ ...OFFICE, missing: ['tai_chinh', 'mttq'] }, on('2024-06-27', { to: 'each' }));

  it('are one a unit, addressed to it alone', () => {
    expect(letters.map(({ unit, document }) => [unit, document.addressees])).toEqual([
      ['tai_chinh', ['Công chức Tài chính - kế toán']],
      ['mttq', ['Ủy ban Mặt trận Tổ quốc Việt Nam xã']],
    ]);
  });

  it('order nothing of one who cooperates', () => {
    const text = bodyText(letters[1]?.document ?? never()).join(' ');
    expect(text).not.toMatch(/yêu cầu|chịu trách nhiệm|thực hiện\.\/\./u);
    expect(text).toMatch(/Rất mong nhận được sự quan tâm, phối hợp của đơn vị\.\/\.$/u);
    expect(letters[1]?.message).toContain('ngày 28/6/2024 (còn 01 nhiệm vụ: I.5).');
  });
});

function never(): never {
  throw new Error('no second letter');
}

describe('who is late', () => {
  it.each<[string, ReportSpec, string, readonly string[]]>([
    ['nobody before the day on which reports are due', { ...OFFICE, missing: ['mttq'] }, '2024-06-24', []],
    ['who has not sent at the end of that day', { ...OFFICE, tasks: [], missing: ['mttq'] }, '2024-06-25', ['mttq']],
    [
      'who sent later than the day of the letter',
      { ...OFFICE, tasks: [], late: { tai_chinh: 3 } },
      '2024-06-27',
      ['tai_chinh'],
    ],
    ['not who has sent by then, be it late', { ...OFFICE, tasks: [], late: { tai_chinh: 3 } }, '2024-06-28', []],
    [
      'who has sent, but has a task past its deadline',
      { units: ['tai_chinh'], tasks: [{ id: 'I.1', class: 'overdue', lead: 'tai_chinh', due: '2024-06-20' }] },
      '2024-06-25',
      ['tai_chinh'],
    ],
    [
      'not who has a task that is not past its deadline on that day',
      { units: ['tai_chinh'], tasks: [{ id: 'I.1', class: 'overdue', lead: 'tai_chinh', due: '2024-06-20' }] },
      '2024-06-20',
      [],
    ],
  ])('%s', (_, spec, asOf, expected) => {
    expect(compose(spec, on(asOf, { to: 'each' })).letters.map(({ unit }) => unit)).toEqual(expected);
  });
});

it('a letter about tasks alone asks for no report', () => {
  const { document, text, message } = only(
    { units: ['tai_chinh'], tasks: [{ id: 'I.1', class: 'overdue', lead: 'tai_chinh', due: '2024-06-20' }] },
    on('2024-06-25'),
  );
  expect(document.abstract).toEqual(['đôn đốc hoàn thành nhiệm vụ quá hạn của Kế hoạch số 75/KH-UBND']);
  expect(text.join(' ')).not.toMatch(/chưa nhận được|gửi báo cáo trước/u);
  expect(message).toContain('còn 01 nhiệm vụ quá hạn');
});

it('the message keeps those without a report apart from those who sent one and have a task overdue', () => {
  const { message } = only(
    {
      units: ['tai_chinh', 'mttq'],
      cooperating: ['mttq'],
      tasks: [
        { id: 'I.1', class: 'overdue', lead: 'tai_chinh', due: '2024-06-20' },
        { id: 'I.2', class: 'in-progress', lead: 'tai_chinh', due: '2024-12-31' },
        { id: 'I.3', class: 'unreported', lead: 'mttq' },
      ],
      missing: ['mttq'],
    },
    on('2024-06-26'),
  );
  expect(message).toContain(
    'theo Kế hoạch số 75/KH-UBND của Ủy ban Mặt trận Tổ quốc Việt Nam xã (01 nhiệm vụ: I.3).\n',
  );
  expect(message).toContain(
    'Đã gửi báo cáo nhưng còn nhiệm vụ quá hạn: Công chức Tài chính - kế toán (01 nhiệm vụ: I.1).\n',
  );
  expect(message).toContain('Đề nghị gửi báo cáo, kết quả nhiệm vụ quá hạn trước 16 giờ 00 phút ngày 28/6/2024.\n');
});

it('more units than a letter can greet are greeted together, and the message counts them', () => {
  const units = Array.from({ length: 9 }, (_, i) => `xa_${i}`);
  const { document, message } = only({ units, tasks: [], missing: units }, on('2024-06-26'));
  expect(document.addressees).toEqual(['Các cơ quan, đơn vị có tên trong Công văn này']);
  expect(message).toMatch(/^Kính gửi 9 đơn vị/u);
  expect(message.length).toBeLessThan(400);
});

it("an agency's own letter is refused where it names what there is not, with the nearest name", () => {
  const own = outlineFrom(
    `
schema: cchc/outline/1
document: letter
type: Công văn
abstract: đôn đốc
content:
  - each: late_units
    text: "{{ row.days_let }}"
message: "Trước ngày {{ letter.dedline | date }}"
`,
    'cong-van-don-doc',
  );
  const result = compose({ ...OFFICE, missing: ['mttq'], outlines: [own] }, on('2024-06-26'));
  expect(result.diagnostics.map(({ code, args }) => [code, args])).toEqual([
    ['unknown-placeholder', { name: 'row.days_let', nearest: 'row.days_late' }],
    ['unknown-placeholder', { name: 'letter.dedline', nearest: 'letter.deadline' }],
  ]);
});

import { describe, expect, it } from 'vitest';
import { composePlan } from '../../src/compose/plan.ts';
import {
  bodyText,
  codes,
  day,
  FILE,
  headings,
  reportFacts,
  tableIn,
  textUnder,
  type ReportSpec,
} from '../support/report.ts';

const PLAN: ReportSpec = {
  basis: [
    {
      type: 'Kế hoạch',
      number: '2300/KH-UBND',
      date: day('2024-06-03'),
      issuer: 'Ủy ban nhân dân huyện Tràng Định',
      title: 'Nâng cao chỉ số cải cách hành chính huyện Tràng Định năm 2024',
      place: FILE,
    },
  ],
  superior: { name: 'Ủy ban nhân dân huyện Tràng Định' },
  units: ['van_phong', 'tai_chinh', 'mttq'],
  cooperating: ['mttq'],
  appendices: { I: 'Các nhiệm vụ nâng cao Chỉ số CCHC', II: 'Các nhiệm vụ nâng cao Chỉ số SIPAS' },
  tasks: [
    {
      id: 'I.1',
      class: 'unreported',
      content: 'Kiện toàn Ban Chỉ đạo',
      deadline: 'Tháng 6/2024',
      criteria: ['par-2024:1.1'],
    },
    { id: 'I.2', class: 'unreported', lead: 'tai_chinh' },
    { id: 'II.1', class: 'unreported', lead: 'mttq' },
  ],
  texts: [
    { document: 'plan', section: 'muc_dich', text: 'Khắc phục hạn chế của năm 2023' },
    { document: 'plan', section: 'yeu_cau', text: '- Nhiệm vụ sát tiêu chí' },
    { document: 'plan', section: 'to_chuc_thuc_hien', text: 'Văn phòng là đầu mối tổng hợp' },
    // Words of a report are no words of the plan.
    { document: 'report', section: 'nhiem_vu', text: 'Tập trung cuối năm' },
  ],
};

const compose = (spec: ReportSpec, draft = false) => composePlan(reportFacts(spec).workspace, { draft });

describe('a plan', () => {
  it('has the number and the day of plan.yaml, goes to nobody above, and names no "Như trên"', () => {
    const { document } = compose(PLAN);
    expect(document.header).toMatchObject({
      number: '75',
      symbol: 'KH-UBND',
      date: { kind: 'date', date: '2024-06-05' },
    });
    expect([document.typeName, document.addressees, document.recipients]).toEqual(['KẾ HOẠCH', [], ['Lưu: VT, VP']]);
  });

  it('opens with what it carries out and its own name', () => {
    expect(bodyText(compose(PLAN).document)[0]).toBe(
      'Thực hiện Kế hoạch số 2300/KH-UBND ngày 03/6/2024 của Ủy ban nhân dân huyện Tràng Định về nâng cao chỉ số cải cách hành chính huyện Tràng Định năm 2024, Ủy ban nhân dân xã Tri Phương ban hành Kế hoạch nâng cao Chỉ số cải cách hành chính, Chỉ số hài lòng về sự phục vụ hành chính, tiêu chí thực hiện nhiệm vụ năm 2024, cụ thể như sau:',
    );
  });

  it('of the Chairman is issued by the Chairman, also where it carries out nothing', () => {
    const { document } = compose({
      agency: { signer: { authority: [], title: 'CHỦ TỊCH' } },
      plan: { title: 'Cải cách hành chính năm 2024' },
    });
    expect(bodyText(document)[0]).toBe(
      'Chủ tịch Ủy ban nhân dân xã Tri Phương ban hành Kế hoạch cải cách hành chính năm 2024, cụ thể như sau:',
    );
  });

  it('has the sections of such a plan, with the words of the office', () => {
    const { document, diagnostics } = compose(PLAN);
    expect(diagnostics).toEqual([]);
    expect(headings(document)).toEqual([
      'I. MỤC ĐÍCH, YÊU CẦU',
      '1. Mục đích',
      '2. Yêu cầu',
      'II. NHIỆM VỤ, GIẢI PHÁP',
      'III. TỔ CHỨC THỰC HIỆN',
      '1. Trách nhiệm của các đơn vị',
      '2. Chế độ báo cáo',
      '3. Trách nhiệm thi hành',
    ]);
    expect(textUnder(document, '1. Mục đích')).toEqual(['Khắc phục hạn chế của năm 2023.']);
    expect(bodyText(document).at(-1)).toMatch(/để xem xét, giải quyết\.\/\.$/u);
  });

  it('says how many tasks each appendix sets, and who leads them: members are told, others asked', () => {
    const { document } = compose(PLAN);
    expect(textUnder(document, 'II. NHIỆM VỤ')).toEqual([
      'Kế hoạch gồm 03 nhiệm vụ, giải pháp; nội dung, sản phẩm, thời hạn và trách nhiệm thực hiện từng nhiệm vụ quy định chi tiết tại phụ lục kèm theo Kế hoạch này, cụ thể như sau:',
      '- Phụ lục I: Các nhiệm vụ nâng cao Chỉ số CCHC (02 nhiệm vụ).',
      '- Phụ lục II: Các nhiệm vụ nâng cao Chỉ số SIPAS (01 nhiệm vụ).',
    ]);
    expect(textUnder(document, '1. Trách nhiệm').slice(1)).toEqual([
      '- Công chức Văn phòng - thống kê: chủ trì 01 nhiệm vụ (I.1).',
      '- Công chức Tài chính - kế toán: chủ trì 01 nhiệm vụ (I.2).',
      '- Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam xã chủ trì 01 nhiệm vụ (II.1).',
    ]);
  });

  it('says when reports are due and of which days', () => {
    expect(textUnder(compose(PLAN).document, '2. Chế độ báo cáo')).toEqual([
      'Các đơn vị gửi báo cáo kết quả thực hiện về Ủy ban nhân dân xã để tổng hợp, báo cáo Ủy ban nhân dân huyện Tràng Định, cụ thể như sau:',
      '- Báo cáo 6 tháng đầu năm 2024: gửi trong ngày 25/6/2024 (số liệu tính từ ngày 01/01/2024 đến ngày 25/6/2024).',
    ]);
  });

  it('promises nothing in the place of an office that wrote no purpose: it says so, and marks the place in a draft', () => {
    const bare = { ...PLAN, texts: [] };
    expect(codes(compose(bare))).toEqual(['section-empty', 'section-empty']);
    expect(headings(compose(bare).document)[0]).toBe('I. NHIỆM VỤ, GIẢI PHÁP');
    expect(textUnder(compose(bare, true).document, '1. Mục đích')).toEqual(['[Mục này chưa có nội dung]']);
  });

  it('lists its tasks in appendices, each lead by name or by the name of its group', () => {
    const { document } = compose({
      ...PLAN,
      groups: [{ id: 'cac_thon', name: 'Các thôn', members: [], place: FILE }],
      tasks: [...(PLAN.tasks ?? []), { id: 'II.2', class: 'unreported', lead: 'cac_thon', support: 'Các công chức' }],
    });
    const [first, second] = document.appendices;
    expect([first?.numeral, first?.title, second?.numeral]).toEqual(['I', ['Các nhiệm vụ nâng cao Chỉ số CCHC'], 'II']);
    expect(tableIn(first?.blocks ?? []).rows[0]?.cells).toEqual([
      'I.1',
      'Kiện toàn Ban Chỉ đạo',
      'Báo cáo',
      'Tháng 6/2024',
      'Công chức Văn phòng - thống kê',
      '1.1',
    ]);
    expect(tableIn(second?.blocks ?? []).rows[1]?.cells.slice(4)).toEqual(['Các thôn', 'Các công chức']);
  });

  it('not yet numbered has room for its number', () => {
    const { document } = composePlan(reportFacts({ ...PLAN, plan: { number: '' } }).workspace, { draft: true });
    expect(document.header).not.toHaveProperty('number');
    expect([document.header.symbol, document.draft]).toEqual(['KH-UBND', true]);
  });
});

it('a text for a section that no outline of a plan has is told', () => {
  const { workspace } = reportFacts({ ...PLAN, texts: [{ document: 'plan', section: 'mucdich', text: 'A' }] });
  const told = composePlan(workspace, { draft: false }).diagnostics;
  expect(told.map(({ code, args }) => [code, args])).toContainEqual([
    'unknown-section',
    { section: 'mucdich', nearest: 'muc_dich' },
  ]);
});

import { describe, expect, it } from 'vitest';
import type { PlanHead } from '../../src/intake/office-plan.ts';
import type { CivilDate } from '../../src/model/civil-date.ts';
import { readDate } from '../../src/vietnamese/dates.ts';
import { docxTable, drawnTasks, paragraphs, planOf, readBody, readSheets } from './made-plans.ts';

const day = (iso: string): CivilDate => {
  const read = readDate(iso);
  if (read.kind !== 'value') throw new Error(`no day: ${iso}`);
  return read.value;
};

/** Documents shaped like those that offices write: heads in tables, by tabs or left out, căn cứ or an opening sentence. */

const TASKS = docxTable([
  'STT | Nội dung nhiệm vụ, giải pháp | Sản phẩm | Tiến độ | Trách nhiệm thực hiện | <',
  '^ | ^ | ^ | ^ | Chủ trì | Phối hợp',
  '1 | Kiện toàn Ban Chỉ đạo CCHC xã | Quyết định | Tháng 6/2024 | Công chức VP-TK | Các ban, ngành',
  '2 | Giữ vững an ninh, trật tự | Báo cáo | Thường xuyên | Công an xã | Công an viên thôn',
]);

/** Like the plan of a commune of 2024: head by tabs, opening sentence, dates for two periods, an office that signs alone. */
const COMMUNE = paragraphs(`
  UBND HUYỆN TRÀNG ĐỊNH»CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
  UBND XÃ TRI PHƯƠNG»Độc lập - Tự do - Hạnh phúc
  Số: 75/KH-UBND»Tri Phương, ngày 05 tháng 6 năm 2024
  =KẾ HOẠCH
  =Nâng cao Chỉ số cải cách hành chính, Chỉ số hài lòng
  =về sự phục vụ hành chính năm 2024

  Thực hiện Kế hoạch số 2300/KH-UBND ngày 03/6/2024 của UBND huyện Tràng Định về nâng cao chỉ số cải cách hành chính huyện Tràng Định năm 2024, UBND xã ban hành Kế hoạch nâng cao Chỉ số cải cách hành chính (PAR INDEX) của xã năm 2024, như sau:
  I. MỤC ĐÍCH
  a) Đánh giá đúng thực trạng, kết quả triển khai thực hiện các Chỉ số.
  II. NHIỆM VỤ, GIẢI PHÁP
  Phụ lục I: Các nhiệm vụ, giải pháp nhằm nâng cao Chỉ số cải cách hành chính của xã năm 2024.
  III. TỔ CHỨC THỰC HIỆN
  - Báo cáo 6 tháng đầu năm gửi chốt trong ngày 25/6/2024 (số liệu tính từ ngày 01/01/2024 đến ngày 25/6/2024).
  - Báo cáo năm gửi chốt trong ngày 31/12/2024 (số liệu tính từ ngày 01/01/2024 đến ngày 31/12/2024).
  Nơi nhận:»CHỦ TỊCH
  - Phòng Nội vụ huyện;
  - Thường trực Đảng ủy xã;
  - UBMTTQ và các đoàn thể xã;
  - Lưu: VP..
  »Nguyễn Văn A
  ---
  =PHỤ LỤC I
  =CÁC NHIỆM VỤ, GIẢI PHÁP NHẰM NÂNG CAO CHỈ SỐ CẢI CÁCH HÀNH CHÍNH CỦA XÃ NĂM 2024
  =(Kèm theo Kế hoạch số 75/KH-UBND ngày 05/6/2024 của UBND xã Tri Phương)
`);

describe('a plan of a commune, its head by tabs', () => {
  const plan = planOf(readBody(COMMUNE + TASKS));

  it('says of itself what its head, opening, text and signature say', () => {
    expect(plan.head).toEqual({
      agency: 'Ủy ban nhân dân xã Tri Phương',
      code: 'UBND',
      office: 'VP',
      place: 'Tri Phương',
      superior: { name: 'Ủy ban nhân dân huyện Tràng Định', office: 'Phòng Nội vụ huyện' },
      type: 'Kế hoạch',
      number: '75/KH-UBND',
      date: day('2024-06-05'),
      title: 'Nâng cao Chỉ số cải cách hành chính, Chỉ số hài lòng về sự phục vụ hành chính năm 2024',
      year: 2024,
      basis: [
        {
          type: 'Kế hoạch',
          number: '2300/KH-UBND',
          date: day('2024-06-03'),
          issuer: 'Ủy ban nhân dân huyện Tràng Định',
          title: 'Nâng cao chỉ số cải cách hành chính huyện Tràng Định năm 2024',
        },
      ],
      signer: { authority: [], title: 'CHỦ TỊCH', name: 'Nguyễn Văn A' },
      recipients: ['Phòng Nội vụ huyện', 'Thường trực Đảng ủy xã', 'UBMTTQ và các đoàn thể xã'],
      periods: [
        { id: 'h1', from: day('2024-01-01'), to: day('2024-06-25'), due: day('2024-06-25') },
        { id: 'year', from: day('2024-01-01'), to: day('2024-12-31'), due: day('2024-12-31') },
      ],
    } satisfies PlanHead);
  });

  it('has the title of its appendix as its text writes it', () => {
    expect(plan.appendices[0]?.title).toBe(
      'Các nhiệm vụ, giải pháp nhằm nâng cao Chỉ số cải cách hành chính của xã năm 2024',
    );
    expect(drawnTasks(plan)).toEqual([
      '1 | Kiện toàn Ban Chỉ đạo CCHC xã | Quyết định | Tháng 6/2024 | van_phong | Các ban, ngành',
      '2 | Giữ vững an ninh, trật tự | Báo cáo | Thường xuyên | cong_an | cong_an_vien_thon',
    ]);
  });

  it('tells what it left and what it followed from elsewhere', () => {
    expect(plan.doubts.map(({ code }) => code).toSorted()).toEqual([
      'superior-from',
      'support-in-words',
      'text-not-taken',
    ]);
  });
});

interface Case {
  readonly name: string;
  readonly above: string;
  readonly head: Partial<PlanHead>;
  readonly absent?: readonly (keyof PlanHead)[];
}

const HEADS: readonly Case[] = [
  {
    name: 'căn cứ a paragraph each, a law without number among them',
    above: `
      ỦY BAN NHÂN DÂN»CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      PHƯỜNG ĐÔNG KINH»Độc lập - Tự do - Hạnh phúc
      Số: 12/KH-UBND»Đông Kinh, ngày 09 tháng 01 năm 2026
      =KẾ HOẠCH
      =Cải cách hành chính năm 2026

      Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;
      Căn cứ Nghị quyết số 76/NQ-CP ngày 15 tháng 7 năm 2021 của Chính phủ về Chương trình tổng thể cải cách hành chính nhà nước;
      Căn cứ Kế hoạch số 412/KH-UBND ngày 26/12/2025 của Ủy ban nhân dân tỉnh Lạng Sơn về cải cách hành chính năm 2026.
      Ủy ban nhân dân phường ban hành Kế hoạch như sau:
    `,
    head: {
      agency: 'Ủy ban nhân dân phường Đông Kinh',
      superior: { name: 'Ủy ban nhân dân tỉnh Lạng Sơn' },
      basis: [
        {
          type: 'Nghị quyết',
          number: '76/NQ-CP',
          date: day('2021-07-15'),
          issuer: 'Chính phủ',
          title: 'Chương trình tổng thể cải cách hành chính nhà nước',
        },
        {
          type: 'Kế hoạch',
          number: '412/KH-UBND',
          date: day('2025-12-26'),
          issuer: 'Ủy ban nhân dân tỉnh Lạng Sơn',
          title: 'Cải cách hành chính năm 2026',
        },
      ],
    },
  },
  {
    name: 'a draft: neither number nor day',
    above: `
      ỦY BAN NHÂN DÂN»CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      XÃ BÌNH AN»Độc lập - Tự do - Hạnh phúc
      Số:      /KH-UBND»Bình An, ngày      tháng     năm 2026
      =KẾ HOẠCH
      =Cải cách hành chính năm 2026
    `,
    head: { agency: 'Ủy ban nhân dân xã Bình An', code: 'UBND', place: 'Bình An', year: 2026 },
    absent: ['number', 'date'],
  },
  {
    name: 'a table under a title that is no kind of document',
    above: `
      =BẢNG PHÂN CÔNG NHIỆM VỤ NÂNG CAO CHỈ SỐ PAR INDEX NĂM 2024
      =(Kèm theo Kế hoạch số 75/KH-UBND ngày 05 tháng 6 năm 2024 của Chủ tịch UBND xã Tri Phương)
    `,
    head: {
      agency: 'Ủy ban nhân dân xã Tri Phương',
      type: 'Kế hoạch',
      number: '75/KH-UBND',
      date: day('2024-06-05'),
      title: 'Bảng phân công nhiệm vụ nâng cao chỉ số PAR INDEX năm 2024',
    },
  },
  {
    name: 'no head at all: the appendix says whose it is',
    above: `
      =PHỤ LỤC
      =NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH NĂM 2026
      =(Kèm theo Kế hoạch số 15/KH-UBND ngày 09/01/2026 của UBND xã Bình An)
    `,
    head: { agency: 'Ủy ban nhân dân xã Bình An', number: '15/KH-UBND', date: day('2026-01-09') },
  },
];

describe('the head of a plan', () => {
  it.each(HEADS)('$name', ({ above, head, absent = [] }) => {
    const read = planOf(readBody(paragraphs(above) + TASKS)).head;
    expect(read).toMatchObject(head);
    expect(absent.filter((key) => read[key] !== undefined)).toEqual([]);
  });
});

describe('what gives no plan', () => {
  it.each([
    { name: 'a document without a letter', body: '', reason: 'no-text' },
    {
      name: 'a report',
      body: paragraphs('=BÁO CÁO\n=Kết quả cải cách hành chính năm 2024') + TASKS,
      reason: 'other-kind',
    },
    { name: 'a plan without a table', body: COMMUNE, reason: 'no-table' },
  ])('$name', ({ body, reason }) => {
    expect(readBody(body)).toMatchObject({ kind: 'not-a-plan', reason });
  });

  it('a plan that sets its tasks in its text: it says how many', () => {
    const text = paragraphs(
      '=KẾ HOẠCH\n=Cải cách hành chính năm 2024\n1. Rà soát văn bản. Đơn vị chủ trì: Tư pháp.\n2. Ký số. Thời hạn: Quý I.',
    );
    expect(readBody(text)).toEqual({ kind: 'not-a-plan', reason: 'no-table', tables: 0, inText: 2 });
  });

  it('a workbook without a table of tasks', () => {
    expect(readSheets([{ name: 'DS', rows: ['STT | Họ và tên', '1 | Nguyễn Văn A'] }])).toMatchObject({
      reason: 'no-table',
    });
    expect(readSheets([{ name: 'Trống', rows: [''] }])).toMatchObject({ reason: 'no-text' });
  });
});

describe('a plan in Excel', () => {
  const plan = planOf(
    readSheets([
      {
        name: 'PL I',
        rows: [
          'PHỤ LỤC I | < | < | <',
          'NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH NĂM 2026 | < | < | <',
          '(Kèm theo Kế hoạch số 15/KH-UBND ngày 09/01/2026 của UBND xã Bình An) | < | < | <',
          'STT | Nội dung | Thời hạn | Chủ trì',
          '1 | Ban hành Kế hoạch | Quý I | Văn phòng HĐND và UBND xã',
          ' | | Người lập biểu | ',
        ],
      },
      {
        name: 'PL II',
        rows: ['STT | Nội dung | Thời hạn | Chủ trì', '1 | Khảo sát hài lòng | Quý II | Phòng Văn hóa - Xã hội'],
      },
      { name: 'Ghi chú', rows: ['Liên hệ: Văn phòng'] },
    ]),
  );

  it('says of itself what stands above its tables', () => {
    expect(plan.head).toMatchObject({
      agency: 'Ủy ban nhân dân xã Bình An',
      number: '15/KH-UBND',
      date: day('2026-01-09'),
    });
  });

  it('has an appendix for each sheet with tasks, and tells the others', () => {
    expect(drawnTasks(plan)).toEqual([
      'I.1 | Ban hành Kế hoạch |  | Quý I | van_phong',
      'II.1 | Khảo sát hài lòng |  | Quý II | vhxh',
    ]);
    expect(plan.doubts.map(({ code }) => code)).toContain('sheet-not-taken');
  });
});

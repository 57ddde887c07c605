import { listTable, type BodyLine, type HandBuilt, type Line } from './hand-built.ts';

/** Lời văn with the measures of Phụ lục I, mục II.6: 14 pt, justified, first line 1 cm, 6 pt above, 1.1 lines. */
export function text(words: string, looks: Partial<BodyLine> = {}): BodyLine {
  return { level: 'text', text: words, firstLine: 567, before: 120, line: 264, ...looks };
}

export const section = (words: string, looks: Partial<BodyLine> = {}): BodyLine =>
  text(words, { level: 'section', bold: true, keepNext: true, ...looks });
export const clauseTitle = (words: string, looks: Partial<BodyLine> = {}): BodyLine =>
  text(words, { level: 'clause-title', bold: true, keepNext: true, ...looks });
export const clause = (words: string, looks: Partial<BodyLine> = {}): BodyLine =>
  text(words, { level: 'clause', ...looks });
export const point = (words: string, looks: Partial<BodyLine> = {}): BodyLine =>
  text(words, { level: 'point', ...looks });
export const part = (words: string, looks: Partial<BodyLine> = {}): BodyLine =>
  text(words, { level: 'part', bold: true, align: 'center', firstLine: 0, keepNext: true, ...looks });
export const basis = (words: string, looks: Partial<Line> = {}): Line => ({
  text: words,
  italic: true,
  firstLine: 567,
  before: 120,
  ...looks,
});
export const recipient = (words: string, looks: Partial<Line> = {}): Line => ({
  text: words,
  size: 11,
  align: 'left',
  ...looks,
});

/** "Điều 1." bold, its text not. */
export function article(label: string, rest: string): BodyLine {
  return text(`${label}${rest}`, {
    level: 'article',
    runs: [
      [label, { bold: true }],
      [rest, {}],
    ],
  });
}

const centred = { align: 'center', bold: true } as const;

function head(): Pick<HandBuilt, 'parent' | 'agency' | 'nationalTitle' | 'file' | 'titlePage' | 'signatureColumn'> {
  return {
    parent: [],
    agency: [
      { text: 'ỦY BAN NHÂN DÂN', bold: true },
      { text: 'XÃ LAI VUNG', bold: true },
    ],
    nationalTitle: { text: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', size: 13, ...centred },
    file: {},
    titlePage: true,
    signatureColumn: 1,
  };
}

function foot(): Pick<HandBuilt, 'authority' | 'signer' | 'recipientsLabel' | 'recipients'> {
  return {
    authority: [
      { text: 'TM. ỦY BAN NHÂN DÂN', ...centred },
      { text: 'KT. CHỦ TỊCH', ...centred },
      { text: 'PHÓ CHỦ TỊCH', ...centred },
    ],
    signer: { text: 'Nguyễn Văn A', ...centred },
    recipientsLabel: { text: 'Nơi nhận:', size: 12, bold: true, italic: true, align: 'left' },
    recipients: [
      recipient('- Như trên;'),
      recipient('- Thường trực Đảng ủy xã (để b/c);'),
      recipient('- Các đơn vị theo Kế hoạch số 75/KH-UBND;'),
      recipient('- Lưu: VT, VHXH (02).'),
    ],
  };
}

const empty = { abstract: [], letterAbstract: [], addressees: [], bases: [], body: [], appendices: [] };

/** Báo cáo of a commune to its province, with sections, list lines, a table with its caption and note, and an appendix. */
export function report(): HandBuilt {
  return {
    ...empty,
    kind: 'named',
    ...head(),
    number: { text: 'Số: 15/BC-UBND', size: 13, align: 'center' },
    placeDate: { text: 'Lai Vung, ngày 21 tháng 9 năm 2026', italic: true, align: 'center' },
    typeName: { text: 'BÁO CÁO', ...centred },
    abstract: [{ text: 'Công tác cải cách hành chính 6 tháng đầu năm 2026', ...centred }],
    addressee: { text: 'Kính gửi:', align: 'left', left: 1_982 },
    addressees: [
      { text: '- Ủy ban nhân dân tỉnh Đồng Tháp;', align: 'left', left: 2_552 },
      { text: '- Sở Nội vụ tỉnh Đồng Tháp.', align: 'left', left: 2_552 },
    ],
    body: [
      text(
        'Thực hiện Kế hoạch số 119/KH-UBND ngày 01/4/2026 của Ủy ban nhân dân tỉnh Đồng Tháp về cải cách hành chính; Kế hoạch số 75/KH-UBND ngày 05 tháng 6 năm 2026 của UBND xã Lai Vung, Ủy ban nhân dân xã Lai Vung báo cáo như sau:',
      ),
      section('I. CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH (THEO Phụ lục I)'),
      clauseTitle('1. Việc ban hành văn bản'),
      text(
        'Đã ban hành 16 văn bản; đạt 99,9%; kết quả 1.234/1.235 hồ sơ, lúc 7:30, tỷ lệ 3 : 4, tại tệp kh-12.pdf, trang dichvucong.gov.vn.',
      ),
      {
        ...text('- Kiện toàn Ban Chỉ đạo: Quyết định số 61/QĐ-UBND ngày 14/6/2026 của Chủ tịch UBND xã.'),
        firstLine: 284,
        align: 'left',
      },
      { ...text('+ Lồng ghép tuyên truyền tại 04 buổi sinh hoạt.'), firstLine: 284, before: 0 },
      clauseTitle('2. Công tác tuyên truyền'),
      clauseTitle('Bảng 1. Tổng hợp kết quả', { level: 'caption', align: 'center', size: 13 }),
      { table: listTable(['Đơn vị', 'Văn phòng', 'Tư pháp', 'Địa chính', 'Công an']) },
      text('Ghi chú: tính đến ngày 14/6/2026.', { level: 'note', size: 12, italic: true, firstLine: 0 }),
      text('Chi tiết tại Phụ lục I kèm theo Báo cáo này.'),
      section('II. ĐÁNH GIÁ CHUNG'),
      clause('1. Kết quả thực hiện tại các xã, phường và Nhân dân trên địa bàn được ghi nhận.'),
      point(
        'a) Theo điểm a khoản 2 Điều 5 Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư.',
      ),
      point('b) Quận 1 và Phường Điện Biên Phủ thuộc Thành phố Hồ Chí Minh; xã Lai Vung thuộc tỉnh Đồng Tháp.'),
      point('c) Cơ quan nhà nước, công an nhân dân, tòa án nhân dân phối hợp.'),
      point('d) Mô hình “Ủy Ban Nhân Dân vì dân” được nhân rộng.'),
      point('đ) Thủy lợi, hòa giải ở cơ sở có nề nếp ...'),
      text('Trên đây là báo cáo của Ủy ban nhân dân xã Lai Vung./.'),
    ],
    ...foot(),
    appendices: [
      {
        number: { text: 'Phụ lục I', ...centred },
        title: [{ text: 'DANH MỤC NHIỆM VỤ', ...centred }],
        reference: {
          text: '(Kèm theo Báo cáo số 15/BC-UBND ngày 21 tháng 9 năm 2026 của Ủy ban nhân dân xã Lai Vung)',
          italic: true,
          align: 'center',
        },
        body: [{ table: listTable(['Nhiệm vụ', 'Một', 'Hai', 'Ba', 'Bốn']) }],
      },
    ],
  };
}

/** Kế hoạch with căn cứ on lines of their own and two appendices, the references left blank as in an electronic document. */
export function plan(): HandBuilt {
  const appendix = (number: string, title: string): HandBuilt['appendices'][number] => ({
    number: { text: number, ...centred },
    title: [{ text: title, ...centred }],
    reference: {
      text: '(Kèm theo Kế hoạch số      /KH-UBND ngày      tháng      năm 2026 của UBND xã Lai Vung)',
      italic: true,
      align: 'center',
    },
    body: [text('Nội dung của phụ lục./.')],
  });
  return {
    ...report(),
    number: { text: 'Số:       /KH-UBND', size: 13, align: 'center' },
    placeDate: { text: 'Lai Vung, ngày      tháng 01 năm 2026', italic: true, align: 'center' },
    typeName: { text: 'KẾ HOẠCH', ...centred },
    abstract: [{ text: 'Cải cách hành chính năm 2026', ...centred }],
    addressees: [],
    bases: [
      basis('Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;'),
      basis('Căn cứ Luật Hoạt động giám sát của Quốc hội và Hội đồng nhân dân ngày 20 tháng 11 năm 2015;'),
      basis('Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư.'),
    ],
    body: [
      part('Phần I'),
      part('QUY ĐỊNH CHUNG', { level: 'text' }),
      section('I. MỤC ĐÍCH, YÊU CẦU'),
      clauseTitle('1. Mục đích'),
      point('a) Nâng cao chỉ số.'),
      point('b) Xác định nhiệm vụ.'),
      clauseTitle('2. Yêu cầu'),
      point('a) Khả thi.'),
      part('Phần II'),
      part('TỔ CHỨC THỰC HIỆN'),
      section('I. PHÂN CÔNG'),
      clause('Thực hiện theo các Phụ lục kèm theo Kế hoạch này.', { number: '1.', left: 567, firstLine: 0 }),
      text('Yêu cầu các đơn vị thực hiện./.'),
    ],
    recipients: [recipient('- Đảng ủy xã;'), recipient('- Lưu: VT.')],
    appendices: [appendix('Phụ lục I', 'NHIỆM VỤ'), appendix('Phụ lục II', 'CHỈ TIÊU')],
    ...without('addressee'),
  };
}

/** Công văn đôn đốc to one unit, signed by order. */
export function letter(): HandBuilt {
  return {
    ...empty,
    kind: 'letter',
    ...head(),
    number: { text: 'Số: 12/UBND-VHXH', size: 13, align: 'center' },
    placeDate: { text: 'Lai Vung, ngày 05 tháng 02 năm 2026', italic: true, align: 'center' },
    letterAbstract: [{ text: 'V/v đôn đốc báo cáo', size: 13, align: 'center' }],
    addressee: { text: 'Kính gửi: Trạm Y tế xã Lai Vung', align: 'left', left: 1_982 },
    body: [
      text('Căn cứ Kế hoạch số 75/KH-UBND ngày 05/6/2026 của Ủy ban nhân dân xã, Ủy ban nhân dân xã đề nghị như sau:'),
      clause('1. Gửi báo cáo trước ngày 25/6/2026.'),
      clause('2. Cử đầu mối phối hợp.'),
      text('Ngoài ra, đề nghị đơn vị:'),
      clause('1. Rà soát số liệu.'),
      clause('2. Gửi bản điện tử.'),
      text('Đề nghị đơn vị quan tâm thực hiện./.'),
    ],
    ...foot(),
    authority: [
      { text: 'TL. CHỦ TỊCH', ...centred },
      { text: 'TRƯỞNG PHÒNG VĂN HÓA - XÃ HỘI', ...centred },
    ],
  };
}

/** Thông báo kết luận, without Kính gửi. */
export function notice(): HandBuilt {
  return {
    ...letter(),
    kind: 'named',
    number: { text: 'Số: 22/TB-UBND', size: 13, align: 'center' },
    typeName: { text: 'THÔNG BÁO', ...centred },
    abstract: [{ text: 'Kết luận của Chủ tịch Ủy ban nhân dân xã tại cuộc họp sơ kết', ...centred }],
    letterAbstract: [],
    recipients: [recipient('- Các đơn vị;'), recipient('- Lưu: VT, VHXH.')],
    ...without('addressee'),
  };
}

/** Quyết định with its proposal and articles. */
export function decision(): HandBuilt {
  return {
    ...notice(),
    number: { text: 'Số: 61/QĐ-UBND', size: 13, align: 'center' },
    typeName: { text: 'QUYẾT ĐỊNH', ...centred },
    abstract: [{ text: 'Về việc kiện toàn Ban Chỉ đạo', ...centred }],
    bases: [
      basis('Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;'),
      basis('Theo đề nghị của Trưởng phòng Văn hóa - Xã hội.'),
    ],
    body: [
      text('QUYẾT ĐỊNH:', { align: 'center', bold: true, firstLine: 0 }),
      article('Điều 1.', ' Kiện toàn Ban Chỉ đạo gồm các ông, bà có tên sau:'),
      clause('1. Ông Nguyễn Văn A, Trưởng ban.'),
      article('Điều 2.', ' Quyết định này có hiệu lực từ ngày ký./.'),
    ],
    recipients: [recipient('- Như Điều 2;'), recipient('- Lưu: VT, VHXH.')],
    ...without('addressee'),
  };
}

/** Phiếu trình: Quốc hiệu but no Số, no "./.", its own way of signing. */
export function slip(): HandBuilt {
  return {
    ...notice(),
    kind: 'internal',
    typeName: { text: 'PHIẾU TRÌNH', ...centred },
    abstract: [{ text: 'Ký ban hành báo cáo 6 tháng đầu năm 2026', ...centred }],
    addressee: { text: 'Kính gửi: Chủ tịch Ủy ban nhân dân xã Lai Vung', align: 'left' },
    body: [
      clauseTitle('1. Dự thảo trình ký'),
      text('Căn cứ: Kế hoạch số 75/KH-UBND ngày 05/6/2026 của Ủy ban nhân dân xã.'),
      text('Ý kiến của lãnh đạo: ……………'),
    ],
    authority: [{ text: 'NGƯỜI TRÌNH', ...centred }],
    recipients: [],
    ...without('number', 'recipientsLabel'),
  };
}

/** Phụ lục in a file of its own. */
export function appendixFile(): HandBuilt {
  const { appendices } = report();
  return {
    ...empty,
    ...head(),
    kind: 'appendix',
    agency: [],
    authority: [],
    recipients: [],
    appendices: appendices.map((appendix) => ({ ...appendix, ownSection: false })),
    ...without('nationalTitle'),
  };
}

/** Keys to be taken away from a document that is built on another. */
function without<K extends keyof HandBuilt>(...keys: K[]): { [P in K]: never } {
  return Object.fromEntries(keys.map((key) => [key, undefined])) as { [P in K]: never };
}

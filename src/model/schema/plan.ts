import type * as z from 'zod';
import { DOCUMENT_KINDS, type DocumentKind } from '../document-kinds.ts';
import { choice, either, flag, keys, list, mapOf, text, textOrList } from './fields.ts';

const signer = () =>
  keys(
    {
      authority: textOrList(
        'Dòng quyền hạn: TM. ỦY BAN NHÂN DÂN; hoặc danh sách TM., KT.; bỏ trống nếu Chủ tịch ký với tư cách cá nhân',
      ).optional(),
      title: text('Chức vụ người ký: CHỦ TỊCH'),
      name: text('Họ tên người ký').optional(),
    },
    'Người ký',
  );

const citation = {
  type: text('Loại văn bản: Kế hoạch, Công văn, Quyết định'),
  number: text('Số, ký hiệu: 75/KH-UBND'),
  date: text('Ngày văn bản: 05/06/2024').optional(),
  issuer: text('Cơ quan ban hành').optional(),
  title: text('Trích yếu nội dung').optional(),
};

const period = () =>
  keys({
    label: text('Tên kỳ như in trong báo cáo: 6 tháng đầu năm'),
    from: text('Ngày đầu của thời gian chốt số liệu: 01/01'),
    to: text('Ngày cuối của thời gian chốt số liệu: 25/6'),
    due: text('Hạn các đơn vị gửi báo cáo: 25/6'),
    send_by: text('Hạn gửi lên cấp trên').optional(),
    kind: choice(['cumulative', 'in-period'], 'Lũy kế từ đầu năm (mặc định) hoặc chỉ trong kỳ').optional(),
    plans: list(text(), 'Số các kế hoạch mà kỳ này báo cáo').optional(),
    outline: text('Đề cương báo cáo của kỳ').optional(),
    request: keys(citation, 'Văn bản yêu cầu báo cáo kỳ này, dẫn ở đoạn mở đầu').optional(),
  });

const documentSettings = () =>
  keys({
    outline: text('Đề cương').optional(),
    to: textOrList('Kính gửi').optional(),
    recipients: textOrList('Nơi nhận').optional(),
    name_units: flag(
      'Có nêu tên từng đơn vị (gửi chậm, chưa gửi, tỷ lệ hoàn thành) trong văn bản này không',
    ).optional(),
    signer: signer().optional(),
    urgency: choice(['KHẨN', 'THƯỢNG KHẨN', 'HỎA TỐC'], 'Dấu chỉ mức độ khẩn').optional(),
    circulation: choice(['XEM XONG TRẢ LẠI', 'LƯU HÀNH NỘI BỘ'], 'Chỉ dẫn về phạm vi lưu hành').optional(),
    electronic: flag('Văn bản điện tử: phụ lục không ghi số, ngày của văn bản').optional(),
  });

/** One key for each kind of document, so that a mistyped kind is told with the nearest name. */
const documents = () =>
  keys(
    Object.fromEntries(DOCUMENT_KINDS.map((kind) => [kind, documentSettings().optional()])) as Record<
      DocumentKind,
      z.ZodOptional<ReturnType<typeof documentSettings>>
    >,
    'Nơi gửi, nơi nhận, người ký của từng loại văn bản',
  ).optional();

/** What `plan.yaml` holds: `cchc/plan/1`, kế hoạch. */
export function planSchema(): z.ZodType {
  return keys({
    schema: text(),
    agency: keys(
      {
        name: text('Tên cơ quan ban hành'),
        code: text('Chữ viết tắt trong số văn bản: UBND'),
        office: text('Đơn vị soạn thảo: VP').optional(),
        place: text('Địa danh'),
        parent: text('Cơ quan chủ quản trực tiếp, in phía trên tên cơ quan').optional(),
        contact: text(
          'Đầu mối nhận biểu, giải đáp, ghi trên biểu gửi đơn vị: Nguyễn Văn C, Văn phòng, điện thoại 0912 345 678',
        ).optional(),
        signer: signer(),
      },
      'Cơ quan',
    ),
    superior: keys({ name: text(), office: text().optional() }, 'Cơ quan cấp trên nhận báo cáo').optional(),
    plan: keys(
      {
        ...citation,
        year: text('Năm kế hoạch'),
        basis: list(keys(citation), 'Căn cứ ban hành').optional(),
      },
      'Kế hoạch chính',
    ),
    also: list(
      keys({ key: text('Chữ đứng trước mã nhiệm vụ: KH119/I.1'), ...citation }),
      'Kế hoạch, công văn khác cùng theo dõi',
    ).optional(),
    periods: mapOf(period(), 'Các kỳ báo cáo').optional(),
    units: list(
      keys({
        id: text('Mã đơn vị, chữ thường không dấu: van_phong'),
        name: text('Tên đơn vị'),
        kind: choice(['member', 'cooperating'], 'member: thuộc cơ quan; cooperating: đơn vị phối hợp').optional(),
        aliases: textOrList('Tên gọi khác').optional(),
      }),
      'Các đơn vị',
    ),
    unit_groups: mapOf(
      either([
        list(text()),
        keys({ name: text('Tên chung: Các sở, ban, ngành').optional(), members: list(text(), 'Mã các đơn vị') }),
      ]),
      'Nhóm đơn vị',
    ).optional(),
    counting: keys(
      {
        denominator: choice(['year', 'due'], 'Mẫu số: mọi nhiệm vụ của năm, hay nhiệm vụ đến hạn trong kỳ').optional(),
        ongoing: choice(['year-end', 'exclude', 'done', 'open'], 'Nhiệm vụ thường xuyên').optional(),
        not_arising: choice(['year-end', 'exclude', 'done', 'open'], 'Nhiệm vụ không phát sinh').optional(),
        dropped: choice(['exclude', 'keep'], 'Nhiệm vụ dừng thực hiện').optional(),
        done_late: choice(['done', 'open'], 'Nhiệm vụ hoàn thành quá hạn').optional(),
      },
      'Cách tính tỷ lệ hoàn thành',
    ).optional(),
    documents: documents(),
    rules: mapOf(choice(['error', 'warning', 'info']), 'Mức độ của từng nội dung kiểm tra').optional(),
  });
}

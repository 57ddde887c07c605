import { printDate } from '../../vietnamese/dates.ts';
import type { FormContext } from './form-context.ts';

/** Cách điền, for somebody who has never seen the form: only of the sheets that it has. */
export function guideLines(
  { period, unit, previous }: FormContext,
  { returned, sheets }: { readonly returned: boolean; readonly sheets: readonly string[] },
): readonly string[] {
  const ask = unit.kind === 'member' ? 'Gửi' : 'Đề nghị gửi';
  return [
    ...(returned
      ? ['Ô nền đỏ là chỗ cần sửa; đưa chuột vào ô để đọc nội dung. Những ô khác giữ nguyên nếu đã đúng.']
      : []),
    'Chỉ ghi vào ô nền vàng. Các ô khác đã khóa để khỏi sửa nhầm (không có mật khẩu).',
    ...(sheets.includes('Nhiệm vụ')
      ? [
          'Trang "Nhiệm vụ": mỗi nhiệm vụ chọn một trạng thái. Hoàn thành: ghi ngày hoàn thành, số và ngày văn bản. Đang thực hiện: ghi tiến độ. Chậm, quá hạn: ghi nguyên nhân khách quan, chủ quan. Thường xuyên: ghi việc đã làm trong kỳ.',
          ...(previous?.task !== undefined && period.kind === 'cumulative'
            ? [
                'Chữ xám là kết quả đã báo cáo kỳ trước, để đối chiếu; nhiệm vụ đã báo cáo hoàn thành thì không phải ghi lại.',
              ]
            : []),
          'Tài liệu kiểm chứng: mỗi dòng một tài liệu (xuống dòng trong ô: Alt + Enter), ghi tên tệp gửi kèm, hoặc: 63/QĐ-UBND ngày 20/6/2024: Công khai quyết toán.',
        ]
      : []),
    ...(sheets.includes('Số liệu')
      ? [
          'Trang "Số liệu": dấu chấm ngăn hàng nghìn, dấu phẩy cho số lẻ: 1.234; 52,4; tỷ lệ ghi 99,9% hoặc 17/25. Có theo dõi mà bằng không thì ghi 0; trong kỳ không có việc đó thì ghi "không phát sinh"; chưa có số liệu thì để trống.',
        ]
      : []),
    `Ngày ghi theo thứ tự ngày/tháng/năm: ${printDate(period.due)}.`,
    'Được đổi tên tệp, sắp xếp dòng, thêm trang riêng. Không xóa dòng, cột đã khóa: chúng cho biết mỗi ô là của nhiệm vụ, chỉ tiêu nào.',
    `${returned ? 'Sửa xong, gửi lại tệp Excel này' : `${ask} tệp Excel này chậm nhất ngày ${printDate(period.due)}`}. Nơi phải ký bản giấy: in các trang (đã đặt sẵn khổ A4), ký ở cuối trang.`,
  ];
}

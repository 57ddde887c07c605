import type { CellsArgs } from '../../diagnostic/codes/cells.ts';
import { printDate } from '../../vietnamese/dates.ts';
import { joinList } from '../../vietnamese/words.ts';
import type { Catalogue } from '../catalogue.ts';

const quoted = (text: string): string => `"${text}"`;

/** Vietnamese words for what is found in the workbooks of units. */
export const VI_CELLS: Catalogue<CellsArgs> = {
  'several-submissions': {
    message: ({ found }) => `Tệp chứa biểu của nhiều báo cáo: ${joinList(found.map(quoted))}`,
    hint: () => 'Tách thành mỗi đơn vị, mỗi kỳ một tệp.',
  },
  'no-report-table': {
    message: () => 'Không tìm thấy bảng nhiệm vụ hoặc bảng số liệu nào trong tệp',
    hint: () =>
      'Bảng cần một dòng tiêu đề có cột nội dung (Nội dung nhiệm vụ, Chỉ tiêu) và cột kết quả (Kết quả thực hiện, Trạng thái, Số liệu). Nếu là tài liệu kiểm chứng thì chuyển ra khỏi thư mục submissions hoặc nêu tên tệp ở báo cáo.',
  },
  'unit-not-told': {
    message: ({ found }) => {
      if (found.length === 0) return 'Không biết biểu này của đơn vị nào';
      return found.length === 1
        ? `Kế hoạch không có đơn vị ${quoted(found[0] ?? '')}`
        : `Biểu nêu nhiều đơn vị: ${joinList(found.map(quoted))}, chưa rõ của đơn vị nào`;
    },
    hint: ({ nearest }) =>
      `${nearest === undefined ? '' : `Có phải ${quoted(nearest)}? `}Ghi "Đơn vị: …" ở một dòng phía trên bảng, hoặc đặt tên tệp theo tên, tên viết tắt của đơn vị trong kế hoạch.`,
  },
  'period-not-told': {
    message: ({ found }) =>
      found.length === 0
        ? 'Không biết biểu này của kỳ báo cáo nào'
        : `Biểu nêu nhiều kỳ báo cáo: ${joinList(found.map(quoted))}, chưa rõ của kỳ nào`,
    hint: ({ known }) => `Ghi tên kỳ (${known.join('; ')}) ở tiêu đề phía trên bảng hoặc trong tên tệp.`,
  },
  'year-not-told': {
    message: () => 'Không biết biểu này của năm nào',
    hint: ({ year }) => `Ghi "năm ${year}" ở tiêu đề phía trên bảng hoặc trong tên tệp.`,
  },
  'taken-as': {
    message: ({ unit, period, year }) =>
      `Tệp không phải mẫu của cchc; đọc là báo cáo của ${unit}, kỳ ${period}${year === undefined ? '' : `, năm ${year}`}`,
    hint: () => 'Nếu không phải, sửa lại dòng "Đơn vị: …" và tiêu đề phía trên bảng.',
  },
  'file-name-contradicts': {
    message: ({ read, named }) =>
      `Trong tệp ghi ${quoted(read)}, nhưng tên tệp nêu ${quoted(named)}; lấy theo trong tệp`,
    hint: () => 'Xem có gửi nhầm tệp không; nếu đúng thì đổi lại tên tệp.',
  },
  'sheet-not-read': {
    message: ({ sheet }) => `Trang ${quoted(sheet)} không được đọc: không có bảng nào của báo cáo`,
    hint: () => 'Nếu trang này có số liệu, chép số liệu vào đúng mẫu biểu.',
  },
  'hidden-sheet': {
    message: ({ sheet, read }) =>
      read
        ? `Trang ${quoted(sheet)} đang bị ẩn nhưng vẫn được đọc`
        : `Trang ẩn ${quoted(sheet)} có nội dung và không được đọc`,
    hint: ({ read }) =>
      read
        ? 'Bỏ ẩn trang và xem lại số liệu trước khi gửi.'
        : 'Bỏ ẩn nếu là số liệu của báo cáo; xóa đi nếu không cần.',
  },
  'hidden-rows': {
    message: ({ rows }) =>
      `Có ${rows.length} dòng bị ẩn nhưng có số liệu, vẫn được đọc: dòng ${rows.slice(0, 10).join(', ')}${rows.length > 10 ? '…' : ''}`,
    hint: () => 'Bỏ ẩn dòng (hoặc bỏ bộ lọc) và xem lại; số liệu không gửi thì xóa đi.',
  },
  'hidden-column': {
    message: ({ column }) => `Cột ${quoted(column)} đang bị ẩn nhưng có số liệu, vẫn được đọc`,
    hint: () => 'Bỏ ẩn cột và xem lại; số liệu không gửi thì xóa đi.',
  },
  'column-not-read': {
    message: ({ header }) =>
      header === ''
        ? 'Cột không có tiêu đề nên không được đọc'
        : `Cột ${quoted(header)} không được đọc: không rõ là nội dung gì`,
    hint: () =>
      'Nếu cần, đổi tiêu đề cột thành tên thường dùng: Trạng thái, Ngày hoàn thành, Kết quả thực hiện, Tiến độ, Nguyên nhân, Ghi chú, Số liệu.',
  },
  'column-twice': {
    message: ({ header, first }) =>
      `Cột ${quoted(header)} và cột ${quoted(first)} cùng một nội dung, chưa rõ lấy cột nào`,
    hint: () => 'Giữ một cột, hoặc đổi tiêu đề cho rõ (ví dụ "Kỳ trước", "Kỳ này").',
  },
  'form-keys-lost': {
    message: ({ columns }) =>
      columns.length === 0
        ? 'Mẫu biểu đã bị xóa dòng mã ẩn; trang này được đọc theo tiêu đề cột và nội dung từng dòng'
        : `Mẫu biểu đã bị xóa cột ${joinList(columns.map(quoted))}`,
    hint: () => 'Nên chép số liệu vào mẫu mới rồi gửi lại; chỉ ghi vào các ô để trống, không xóa dòng, cột của mẫu.',
  },
  'row-without-key': {
    message: ({ text }) =>
      `Dòng này được chèn thêm vào mẫu${text === '' ? '' : ` (${quoted(text)})`} nên không biết là nhiệm vụ nào; không được đọc`,
    hint: () => 'Ghi kết quả vào dòng có sẵn của nhiệm vụ; việc ngoài kế hoạch ghi ở phần nội dung báo cáo.',
  },
  'row-not-its-own': {
    message: ({ name, seen }) => `Dòng này theo mã ẩn là ${quoted(name)} nhưng chữ trên dòng là ${quoted(seen)}`,
    hint: () =>
      'Bảng đã bị sắp xếp mà không kèm cột ẩn, số liệu có thể lệch dòng: chép số liệu vào mẫu mới rồi gửi lại.',
  },
  'row-repeated': {
    message: ({ name }) => `${quoted(name)} có hai dòng`,
    hint: () => 'Xóa dòng thừa.',
  },
  'value-conflict': {
    message: ({ first, second }) => `Hai ô cùng một nội dung ghi khác nhau: ${quoted(first)} và ${quoted(second)}`,
    hint: () => 'Giữ một ô đúng, xóa ô kia.',
  },
  'hidden-by-merge': {
    message: ({ text, cells }) => `Trong ô gộp ${cells} còn ${quoted(text)} bị che, không ai thấy và không được đọc`,
    hint: () => 'Bỏ gộp ô rồi xem giá trị nào đúng.',
  },
  'merged-value': {
    message: ({ text, cells }) => `Ô gộp ${cells} ghi ${quoted(text)}: hiểu là của từng dòng trong ô gộp`,
    hint: () => 'Nên bỏ gộp ô và ghi riêng cho từng dòng.',
  },
  'merged-figure': {
    message: ({ text, cells }) => `Ô gộp ${cells} ghi số ${quoted(text)} cho nhiều dòng, không rõ là của dòng nào`,
    hint: () => 'Bỏ gộp ô và ghi số của từng dòng.',
  },
  'total-of-rows': {
    message: ({ name, text }) => `Số tổng ${quoted(text)} của ${name} không được đọc: tổng được cộng từ các dòng con`,
  },
  'measure-differs': {
    message: ({ found, wanted }) => `Đơn vị tính ghi ${quoted(found)}, trong kế hoạch là ${quoted(wanted)}`,
    hint: ({ wanted }) => `Đổi số liệu sang ${wanted} rồi sửa đơn vị tính; số đang được đọc như ghi trong ô.`,
  },
  'rows-matched': {
    message: ({ matches }) =>
      `Nhận ra nhiệm vụ, chỉ tiêu theo đúng nội dung: ${matches.map(({ row, id }) => `dòng ${row} là ${id}`).join('; ')}`,
  },
  'row-matched': {
    message: ({ text, name }) => `${quoted(text)} được hiểu là ${quoted(name)}`,
    hint: () => 'Nếu không phải, ghi số thứ tự của nhiệm vụ, chỉ tiêu (như trong kế hoạch) vào cột TT.',
  },
  'row-match-doubtful': {
    message: ({ text, name, likeness }) => `${quoted(text)} có lẽ là ${quoted(name)} (giống ${likeness}%)`,
    hint: () => 'Xem lại; để chắc chắn, ghi số thứ tự của nhiệm vụ, chỉ tiêu (như trong kế hoạch) vào cột TT.',
  },
  'row-match-ambiguous': {
    message: ({ text, names }) => `${quoted(text)} chưa rõ là ${joinList(names.map(quoted), 'hay')}`,
    hint: () => 'Ghi số thứ tự của nhiệm vụ, chỉ tiêu (như trong kế hoạch) vào cột TT; dòng này chưa được đọc.',
  },
  'row-not-matched': {
    message: ({ text }) =>
      `Không có nhiệm vụ, chỉ tiêu nào trong kế hoạch như ${quoted(text)}; dòng này không được đọc`,
    hint: ({ nearest }) =>
      `${nearest === undefined ? '' : `Gần nhất là ${quoted(nearest)}. `}Ghi số thứ tự như trong kế hoạch vào cột TT; việc ngoài kế hoạch ghi ở phần nội dung báo cáo.`,
  },
  'more-rows': {
    message: ({ count }) => `Còn ${count} dòng khác của bảng không có trong kế hoạch và không được đọc`,
    hint: () => 'Xem có phải gửi nhầm bảng, hoặc ghi số thứ tự như trong kế hoạch vào cột TT.',
  },
  'row-id-contradicts': {
    message: ({ id, text, name }) =>
      `Dòng ghi số ${id} nhưng nội dung ${quoted(text)} khác với ${quoted(name)}; lấy theo số`,
    hint: () => 'Xem lại số thứ tự hoặc nội dung.',
  },
  'no-status-column': {
    message: () => 'Bảng không có cột trạng thái',
    hint: () => 'Thêm cột "Trạng thái": hoàn thành, đang thực hiện, chưa thực hiện, thường xuyên, không phát sinh.',
  },
  'cell-error': {
    message: ({ text }) => `Ô báo lỗi ${text} của Excel, không có giá trị`,
    hint: () => 'Sửa công thức, hoặc gõ thẳng giá trị vào ô.',
  },
  'formula-uncalculated': {
    message: ({ formula }) => `Ô là công thức ${quoted(`=${formula}`)} chưa được tính`,
    hint: () => 'Mở tệp bằng Excel, để tính xong rồi lưu lại; hoặc gõ thẳng giá trị vào ô.',
  },
  'thousands-lost': {
    message: ({ text, meant }) =>
      `Ô chứa số ${text}, trong khi chỉ tiêu này là số nguyên: có lẽ gõ ${meant} và Excel hiểu dấu chấm là dấu thập phân`,
    hint: ({ meant }) =>
      `Gõ ${meant.replaceAll('.', '')} không có dấu ngăn hàng nghìn, hoặc định dạng ô là Văn bản (Text) rồi ghi ${meant}.`,
  },
  'thousands-perhaps-lost': {
    message: ({ text, meant }) =>
      `Ô chứa số ${text}: có phải ${meant} (Excel hiểu dấu chấm ngăn hàng nghìn là dấu thập phân)?`,
    hint: ({ text, meant }) => `Đang lấy ${text}. Nếu là ${meant} thì gõ ${meant.replaceAll('.', '')}.`,
  },
  'date-in-number': {
    message: ({ date, fractions }) =>
      `Ô chứa ngày ${printDate(date)}, trong khi cần một số: có lẽ gõ ${joinList(fractions.map(quoted), 'hoặc')} và Excel đổi thành ngày`,
    hint: () => 'Định dạng ô là Văn bản (Text) rồi ghi lại.',
  },
  'serial-as-date': {
    message: ({ text, date }) => `Ô chứa số ${text}, là số thứ tự ngày của Excel: đọc là ${printDate(date)}`,
    hint: () => 'Định dạng lại ô là ngày để ai cũng thấy.',
  },
  'date-perhaps-swapped': {
    message: ({ date, swapped }) =>
      `Ô chứa ngày ${printDate(date)}, ngoài thời gian của kỳ; đảo ngày với tháng là ${printDate(swapped)} thì nằm trong kỳ`,
    hint: ({ swapped }) =>
      `Excel trên máy đặt kiểu Mỹ hiểu tháng đứng trước. Nếu là ${printDate(swapped)} thì định dạng ô là Văn bản (Text) rồi ghi lại.`,
  },
  'float-noise': {
    message: ({ text, taken }) => `Ô chứa ${text} do sai số phép tính của Excel: đọc là ${taken}`,
  },
  'legacy-converted': {
    message: ({ encoding, text, count }) =>
      `Có ${count} ô gõ theo bảng mã cũ ${encoding}, đã chuyển sang Unicode; ô đầu tiên đọc là ${quoted(text)}`,
    hint: () => 'Xem lại chữ đã chuyển; lần sau gõ Unicode.',
  },
  'two-statuses': {
    message: ({ first, second }) => `Đánh dấu cả hai cột ${quoted(first)} và ${quoted(second)}`,
    hint: () => 'Chỉ đánh dấu x ở một cột.',
  },
  'mark-not-understood': {
    message: ({ text, column }) => `Cột ${quoted(column)} dùng để đánh dấu x, không rõ ${quoted(text)} nghĩa là gì`,
    hint: () => 'Đánh dấu x nếu đúng, để trống nếu không; ghi chú để ở cột Ghi chú.',
  },
};

import type { CheckingArgs } from '../../diagnostic/codes/checking.ts';
import type { CivilDate } from '../../model/civil-date.ts';
import { printDate } from '../../vietnamese/dates.ts';
import { printCount } from '../../vietnamese/numbers.ts';
import { STATUS_NAMES } from '../../vietnamese/statuses.ts';
import type { Catalogue } from '../catalogue.ts';
import { VI_KINDS } from './kinds.ts';

const meant = (nearest: string | undefined): string => (nearest === undefined ? '' : ` Có phải "${nearest}"?`);

function span(from: CivilDate, to: CivilDate): string {
  return from === to ? `ngày ${printDate(from)}` : `${printDate(from)}–${printDate(to)}`;
}

/** "nếu là năm 2024, sửa thành 20/6/2024": what to do when only the year puts a date outside the window. */
function orOtherYear(date: CivilDate | undefined): string {
  return date === undefined ? '' : `Nếu là năm ${date.slice(0, 4)}, sửa thành ${printDate(date)} rồi gửi lại. `;
}

const quoted = (names: readonly string[]): string => names.map((name) => `"${name}"`).join(', ');

const KINDS: Readonly<Record<CheckingArgs['duplicate-id']['what'], string>> = {
  unit: 'Mã đơn vị',
  task: 'Nhiệm vụ',
  indicator: 'Chỉ tiêu',
  row: 'Dòng',
  identity: 'Đẳng thức',
  plan: 'Kế hoạch',
  appendix: 'Phụ lục',
  section: 'Mục của đề cương',
  alias: 'Tên gọi khác',
};

/** Vietnamese words of the faults that `check` finds. */
export const VI_CHECKING: Catalogue<CheckingArgs> = {
  'unknown-unit': {
    message: ({ id, nearest }) => `Không có đơn vị "${id}" trong kế hoạch.${meant(nearest)}`,
    hint: () =>
      'Ghi mã, tên hoặc tên gọi khác của một đơn vị trong kế hoạch (mục units của plan.yaml, trang Đơn vị của ke-hoach.xlsx), hoặc thêm đơn vị vào đó.',
  },
  'unknown-task': {
    message: ({ id, nearest }) => `Không có nhiệm vụ "${id}" trong kế hoạch.${meant(nearest)}`,
    hint: () => 'Ghi số thứ tự nhiệm vụ đúng như trong phụ lục của kế hoạch.',
  },
  'unknown-indicator': {
    message: ({ id, nearest }) => `Không có chỉ tiêu "${id}".${meant(nearest)}`,
    hint: () => 'Ghi mã chỉ tiêu như trong indicators.yaml hoặc trong bộ chỉ tiêu được dùng ở mục include.',
  },
  'unknown-row': {
    message: ({ id, rows, nearest }) => `Không có dòng "${id}" trong danh mục "${rows}".${meant(nearest)}`,
    hint: () => 'Ghi mã dòng như ở mục rows của indicators.yaml.',
  },
  'unknown-rows': {
    message: ({ id, nearest }) => `Không có danh mục dòng "${id}" để chia số liệu.${meant(nearest)}`,
    hint: () => 'Khai danh mục ở mục rows của indicators.yaml, hoặc sửa lại tên ở by.',
  },
  'unknown-period': {
    message: ({ id, nearest }) => `Không có kỳ báo cáo "${id}" trong kế hoạch.${meant(nearest)}`,
    hint: ({ known }) =>
      `Ghi mã kỳ như trong kế hoạch (mục periods của plan.yaml, trang Kỳ báo cáo của ke-hoach.xlsx)${known.length === 0 ? '' : `: ${known.join(', ')}`}.`,
  },
  'unknown-plan': {
    message: ({ number, nearest }) => `Không có kế hoạch "${number}" trong thư mục làm việc này.${meant(nearest)}`,
    hint: () =>
      'Ghi đúng số, ký hiệu của kế hoạch ở mục plan, hoặc khai thêm văn bản ở mục also của plan.yaml (trang Văn bản của ke-hoach.xlsx).',
  },
  'unknown-set': {
    message: ({ id, nearest }) => `Không có bộ chỉ tiêu "${id}".${meant(nearest)}`,
    hint: () => 'Ghi ở include tên một bộ chỉ tiêu có sẵn, ví dụ thong-ke-cchc.',
  },
  'unknown-outline': {
    message: ({ id, nearest }) => `Không có đề cương "${id}".${meant(nearest)}`,
    hint: () => 'Xem các đề cương có sẵn bằng lệnh cchc outline, hoặc đặt tệp đề cương vào thư mục templates/.',
  },
  'wrong-outline': {
    message: ({ id, found, wanted }) =>
      `Đề cương "${id}" là của ${VI_KINDS[found].toLowerCase()}, không lập được ${VI_KINDS[wanted].toLowerCase()}.`,
    hint: () => 'Ghi tên một đề cương đúng loại văn bản; xem các đề cương bằng lệnh cchc outline.',
  },
  'outline-needs-period': {
    message: ({ what }) => `Đề cương kế hoạch dùng "${what}", là điều chỉ có trong một kỳ báo cáo.`,
    hint: () => 'Kế hoạch lập trước khi có kết quả: chỉ dùng tasks, appendices, periods, duties và lời của cơ quan.',
  },
  'unknown-code': {
    message: ({ code, nearest }) => `Không có mã lỗi "${code}".${meant(nearest)}`,
    hint: () => 'Ghi đúng mã như in ở cuối mỗi lỗi.',
  },
  'duplicate-id': {
    message: ({ what, id }) => `${KINDS[what]} "${id}" đã có ở trên; mỗi mã chỉ được dùng một lần.`,
    hint: () => 'Bỏ một trong hai, hoặc đổi mã nếu là hai nội dung khác nhau.',
  },
  'several-leads': {
    message: ({ task, leads }) => `Nhiệm vụ ${task} có ${leads.length} đơn vị chủ trì: ${quoted(leads)}.`,
    hint: () =>
      'Mỗi nhiệm vụ một đơn vị chủ trì, các đơn vị còn lại ghi ở support (phối hợp). Nếu mọi đơn vị đều phải làm, ghi each thay cho lead.',
  },
  'no-reporters': {
    message: ({ indicator }) => `Chỉ tiêu "${indicator}" chưa giao cho đơn vị nào báo cáo nên sẽ không có số liệu.`,
    hint: () => 'Ghi đơn vị báo cáo ở reporters.',
  },
  'not-own-task': {
    message: ({ task, lead, unit }) => `Nhiệm vụ ${task} do ${lead.join(', ')} chủ trì, không phải ${unit}.`,
    hint: () =>
      'Kiểm tra lại số thứ tự nhiệm vụ; nếu đơn vị cùng làm, ghi đơn vị vào mục phối hợp của nhiệm vụ trong kế hoạch.',
  },
  'support-gives-status': {
    message: ({ task, lead, unit }) =>
      `${unit} chỉ phối hợp nhiệm vụ ${task}; trạng thái do đơn vị chủ trì (${lead.join(', ')}) báo cáo.`,
    hint: () => 'Bỏ trạng thái, ngày hoàn thành và tiến độ; phần kết quả và tài liệu kiểm chứng để nguyên.',
  },
  'not-own-indicator': {
    message: ({ label, unit, reporters }) =>
      reporters.length === 0
        ? `Chỉ tiêu "${label}" chưa giao cho đơn vị nào, nên số của ${unit} không được tổng hợp.`
        : `Chỉ tiêu "${label}" do ${reporters.join(', ')} báo cáo, không phải ${unit}.`,
    hint: () => 'Bỏ số liệu này khỏi báo cáo, hoặc ghi thêm đơn vị vào reporters của chỉ tiêu.',
  },
  'submission-of-other-plan': {
    message: ({ plan, period }) => `Kỳ ${period} không tổng hợp Kế hoạch ${plan}.`,
    hint: () => 'Chọn đúng kỳ của kế hoạch này, hoặc sửa số kế hoạch.',
  },
  'duplicate-submission': {
    message: ({ unit, period, revision, other }) =>
      `${unit} có hai tệp khác nhau cho cùng kỳ ${period}, lần gửi ${revision}: tệp này và ${other}.`,
    hint: () =>
      'Giữ một tệp. Nếu tệp sau thay tệp trước, ghi lần gửi 2 ở tệp sau (ô Lần gửi của biểu Excel, revision: 2 trong tệp .yaml).',
  },
  'identical-submission': {
    message: ({ other }) => `Tệp này giống hệt ${other}; chỉ tính một lần.`,
    hint: () => 'Xóa bớt một tệp.',
  },
  'revision-order': {
    message: ({ revision, submitted, earlier, earlierSubmitted }) =>
      `Lần gửi ${revision} ghi ngày ${printDate(submitted)}, trước lần gửi ${earlier} (${printDate(earlierSubmitted)}).`,
    hint: () => 'Sửa lại ngày gửi, hoặc đổi số lần gửi cho đúng thứ tự.',
  },
  'revision-missing': {
    message: ({ revision, missing }) => `Có lần gửi ${revision} nhưng không thấy lần gửi ${missing} trong thư mục.`,
    hint: () => 'Nên giữ cả các lần gửi trước để còn đối chiếu; ngày nhận lần đầu ghi ở records/.',
  },
  'missing-submission': {
    message: ({ name, due, unread }) =>
      unread === undefined
        ? `${name} chưa gửi báo cáo (hạn gửi ${printDate(due)}).`
        : `Chưa thấy báo cáo của ${name} (hạn gửi ${printDate(due)}); có ${printCount(unread)} tệp không đọc được, chưa rõ của đơn vị nào, kỳ nào.`,
    hint: ({ unread, misfiled }) =>
      misfiled !== undefined
        ? 'Trước khi đôn đốc, xem các tệp nêu dưới đây: có thể đơn vị ghi số liệu kỳ này vào biểu của kỳ khác. Nếu đúng, đề nghị chép sang biểu của kỳ này.'
        : unread === undefined
          ? 'Đôn đốc đơn vị; báo cáo chung vẫn lập được và phiếu trình sẽ nêu đơn vị chưa gửi.'
          : 'Sửa các tệp không đọc được trước khi đôn đốc: có thể đơn vị đã gửi.',
  },
  'submission-unreadable': {
    message: ({ name, file }) => `${name} đã gửi báo cáo nhưng tệp "${file}" không đọc được.`,
    hint: () => 'Sửa lỗi của tệp ở chỗ nêu dưới đây, hoặc đề nghị đơn vị gửi lại.',
  },
  'unreported-task': {
    message: ({ task, content }) => `Chưa báo cáo trạng thái nhiệm vụ ${task} (${content}).`,
    hint: () => 'Ghi trạng thái: hoàn thành, đang thực hiện, chưa thực hiện, thường xuyên hoặc không phát sinh.',
  },
  'unreported-indicator': {
    message: ({ label }) => `Chưa có số liệu "${label}".`,
    hint: () => 'Ghi số liệu; không có việc nào thì ghi 0, không phát sinh thì ghi "không phát sinh".',
  },
  'window-mismatch': {
    message: ({ from, to, periodFrom, periodTo }) =>
      `Thời gian chốt số liệu ghi ${span(from, to)}, của kỳ là ${span(periodFrom, periodTo)}.`,
    hint: () => 'Nếu chỉ ghi nhầm ngày thì sửa lại; nếu số liệu tính theo thời gian khác thì phải tính lại.',
  },
  'wrong-year': {
    message: ({ year, planYear }) => `Ghi năm ${year}, kỳ đang tổng hợp là năm ${planYear}.`,
    hint: ({ year }) =>
      `Nếu dùng lại biểu của năm ${year}, sửa năm và các ngày trong biểu; nếu đúng là số liệu năm ${year}, bỏ tệp này ra khỏi thư mục.`,
  },
  'late-submission': {
    message: ({ unit, submitted, due, days }) =>
      `${unit} gửi ngày ${printDate(submitted)}, chậm ${printCount(days)} ngày so với hạn gửi ${printDate(due)}.`,
    hint: () => 'Nếu đơn vị đã gửi lần đầu đúng hạn, ghi ngày nhận ở records/ (cchc/receipts/1).',
  },
  'submitted-missing': {
    message: ({ unit, period }) =>
      `Báo cáo của ${unit} kỳ ${period} không ghi ngày gửi và chưa ghi sổ ngày nhận, nên không biết gửi đúng hạn hay chậm.`,
    hint: () =>
      'Ghi ngày gửi vào báo cáo; văn phòng cũng có thể ghi ngày nhận ở records/ (cchc/receipts/1). Khi chưa ghi thì không tính là đúng hạn.',
  },
  'submitted-before-window': {
    message: ({ submitted, from }) =>
      `Ngày gửi ${printDate(submitted)} trước cả ngày bắt đầu kỳ số liệu (${printDate(from)}).`,
    hint: ({ meant: other }) => `${orOtherYear(other)}Kiểm tra lại ngày gửi.`,
  },
  'submitted-after-today': {
    message: ({ submitted, today }) => `Ngày gửi ${printDate(submitted)} chưa đến (hôm nay ${printDate(today)}).`,
    hint: () => 'Kiểm tra lại ngày gửi.',
  },
  'completed-after-window': {
    message: ({ task, completed, to }) =>
      `Nhiệm vụ ${task}: ngày hoàn thành ${printDate(completed)} sau ngày chốt số liệu ${printDate(to)}.`,
    hint: ({ meant: other }) =>
      `${orOtherYear(other)}Việc xong sau ngày chốt thì kỳ này ghi đang thực hiện, kỳ sau mới ghi hoàn thành.`,
  },
  'completed-before-window': {
    message: ({ task, completed, from }) =>
      `Nhiệm vụ ${task}: ngày hoàn thành ${printDate(completed)} trước ngày bắt đầu kỳ số liệu ${printDate(from)}.`,
    hint: ({ meant: other }) => `${orOtherYear(other)}Nếu việc xong từ kỳ trước, xem lại có tính vào kỳ này không.`,
  },
  'evidence-after-window': {
    message: ({ task, date, to }) =>
      `Nhiệm vụ ${task}: tài liệu kiểm chứng ngày ${printDate(date)} sau ngày chốt số liệu ${printDate(to)}.`,
    hint: ({ meant: other }) => `${orOtherYear(other)}Tài liệu có sau ngày chốt để dành cho kỳ sau.`,
  },
  'evidence-before-window': {
    message: ({ task, date, from }) =>
      `Nhiệm vụ ${task}: tài liệu kiểm chứng ngày ${printDate(date)}, trước kỳ số liệu (từ ${printDate(from)}).`,
    hint: () => 'Không phải sửa nếu văn bản ban hành từ trước vẫn dùng cho kỳ này.',
  },
  'as-of-after-window': {
    message: ({ label, date, to }) =>
      `Số liệu "${label}" lấy đến ngày ${printDate(date)}, sau ngày chốt số liệu ${printDate(to)}.`,
    hint: ({ to }) => `Lấy lại số liệu tính đến hết ngày ${printDate(to)}.`,
  },
  'due-before-window-end': {
    message: ({ due, to }) =>
      `Hạn gửi ${printDate(due)} trước ngày chốt số liệu ${printDate(to)}: đơn vị chưa thể có đủ số liệu.`,
    hint: () => 'Lùi hạn gửi (due) hoặc chốt số liệu sớm hơn (to).',
  },
  'due-without-working-day': {
    message: ({ due, to, earliest }) =>
      `Hạn gửi ${printDate(due)} chưa đủ 01 ngày làm việc sau ngày chốt số liệu ${printDate(to)}; sớm nhất là ${printDate(earliest)}.`,
    hint: () =>
      'Khoản 5 Điều 8 Nghị định 09/2019/NĐ-CP. Chưa tính nghỉ Tết âm lịch, Giỗ Tổ và ngày nghỉ bù. Kế hoạch đã ban hành như vậy thì không phải sửa.',
  },
  'send-before-due': {
    message: ({ sendBy, due }) =>
      `Hạn gửi lên cấp trên ${printDate(sendBy)} trước hạn các đơn vị gửi ${printDate(due)}: chưa có đủ báo cáo để tổng hợp.`,
    hint: () => 'Xem lại hai ngày due và send_by.',
  },
  'window-empty': {
    message: ({ period, from, to }) =>
      `Kỳ ${period}: ngày bắt đầu ${printDate(from)} sau ngày chốt số liệu ${printDate(to)}.`,
    hint: () => 'Sửa lại from và to.',
  },
  'window-too-long': {
    message: ({ period, days }) => `Kỳ ${period}: thời gian chốt số liệu dài ${days} ngày, hơn một năm.`,
    hint: () => 'Kiểm tra năm ghi ở from và to; có thể bỏ năm, chỉ ghi ngày và tháng.',
  },
  'window-starts-year-before': {
    message: ({ period, from, year }) =>
      `Kỳ ${period} của năm ${year} bắt đầu từ ${printDate(from)}, tức là từ giữa năm trước.`,
    hint: () => 'Thường do ghi đảo from và to. Nếu đúng như vậy thì không phải sửa.',
  },
  'half-year-outside-year': {
    message: ({ period, year, from, to, yearFrom, yearTo }) =>
      `Kỳ ${period} (${span(from, to)}) không nằm trong kỳ ${year} (${span(yearFrom, yearTo)}): số lũy kế cả năm sẽ thiếu phần đã báo cáo.`,
    hint: () => 'Sửa cho hai kỳ cùng chế độ chốt số liệu, ví dụ cùng bắt đầu 01/01 hoặc cùng 15/12 năm trước.',
  },
  'overlapping-windows': {
    message: ({ period, other, from, to }) =>
      `Kỳ ${period} và kỳ ${other} trùng nhau: ${span(from, to)}; số liệu những ngày đó bị tính hai lần.`,
    hint: () => 'Kỳ sau bắt đầu ngay sau ngày chốt của kỳ trước; kỳ lũy kế thì ghi kind: cumulative.',
  },
  'window-gap': {
    message: ({ period, other, from, to }) =>
      `Giữa kỳ ${other} và kỳ ${period} còn ${span(from, to)} không thuộc kỳ nào.`,
    hint: () => 'Việc phát sinh trong những ngày đó sẽ không có trong báo cáo nào.',
  },
  'deadline-outside-year': {
    message: ({ task, deadline, year }) =>
      `Nhiệm vụ ${task}: thời hạn ${printDate(deadline)} không thuộc năm ${year} của kế hoạch.`,
    hint: () => 'Kiểm tra lại năm của thời hạn.',
  },
  'plan-date-order': {
    message: ({ number, date, planDate }) =>
      `Căn cứ ${number} ngày ${printDate(date)} ban hành sau kế hoạch (${printDate(planDate)}).`,
    hint: () => 'Kiểm tra ngày của văn bản căn cứ và ngày của kế hoạch.',
  },
  'done-without-date': {
    message: ({ task }) => `Nhiệm vụ ${task} ghi hoàn thành nhưng không có ngày hoàn thành.`,
    hint: () => 'Ghi ngày hoàn thành, thường là ngày của văn bản kết quả.',
  },
  'done-without-product': {
    message: ({ task, product }) =>
      `Nhiệm vụ ${task} ghi hoàn thành nhưng không nêu kết quả${product === '' ? '' : ` (kế hoạch yêu cầu: ${product})`}.`,
    hint: () => 'Ghi số, ngày văn bản vào kết quả thực hiện, ví dụ: Quyết định số 61/QĐ-UBND ngày 14/6/2024.',
  },
  'done-late': {
    message: ({ task, completed, deadline, days }) =>
      `Nhiệm vụ ${task} hoàn thành quá hạn: xong ${printDate(completed)}, thời hạn ${printDate(deadline)} (chậm ${printCount(days)} ngày).`,
    hint: () => 'Không phải sửa nếu đúng thực tế; nhiệm vụ được tính là hoàn thành quá hạn.',
  },
  'completed-but-not-done': {
    message: ({ task, status }) => `Nhiệm vụ ${task} có ngày hoàn thành nhưng trạng thái là "${STATUS_NAMES[status]}".`,
    hint: () => 'Nếu đã xong, sửa trạng thái thành hoàn thành; nếu chưa, bỏ ngày hoàn thành.',
  },
  'ongoing-with-deadline': {
    message: ({ task, deadline }) =>
      `Nhiệm vụ ${task} ghi thường xuyên, nhưng kế hoạch giao thời hạn ${printDate(deadline)}.`,
    hint: () =>
      'Ghi hoàn thành, đang thực hiện hoặc chưa thực hiện; đến hạn mà chưa hoàn thành thì tính là quá hạn. Nếu thật là việc thường xuyên, sửa thời hạn trong kế hoạch.',
  },
  'completed-contradicts-product': {
    message: ({ task, completed, dated }) =>
      `Nhiệm vụ ${task} ghi hoàn thành ngày ${printDate(completed)}, nhưng văn bản kết quả ngày ${printDate(dated)}.`,
    hint: () => 'Một trong hai năm ghi nhầm: xem lại văn bản rồi sửa ngày hoàn thành hoặc ngày văn bản.',
  },
  'overdue-without-reason': {
    message: ({ task, deadline, days }) =>
      days === 0
        ? `Nhiệm vụ ${task} đến hạn ${printDate(deadline)}, đúng ngày chốt số liệu, chưa hoàn thành và chưa nêu nguyên nhân.`
        : `Nhiệm vụ ${task} quá hạn chưa hoàn thành: thời hạn ${printDate(deadline)}, đến ngày chốt số liệu đã chậm ${printCount(days)} ngày, chưa nêu nguyên nhân.`,
    hint: () => 'Ghi nguyên nhân khách quan, chủ quan; văn phòng cũng có thể ghi giải trình ở records/.',
  },
  'progress-out-of-range': {
    message: ({ task, text }) => `Nhiệm vụ ${task}: tiến độ "${text}" không nằm trong khoảng 0–100%.`,
    hint: () => 'Ghi tiến độ từ 0% đến 100%.',
  },
  'progress-contradicts-status': {
    message: ({ task, progress, status }) =>
      `Nhiệm vụ ${task}: tiến độ ${progress} không khớp với trạng thái "${STATUS_NAMES[status]}".`,
    hint: () => 'Sửa tiến độ hoặc trạng thái; nhiệm vụ đã hoàn thành thì có thể bỏ tiến độ.',
  },
  'done-not-repeated': {
    message: ({ task, period }) =>
      `Nhiệm vụ ${task} đã báo hoàn thành ở kỳ ${period}, lần này không nhắc lại; vẫn tính là hoàn thành.`,
    hint: () => 'Không phải sửa.',
  },
  'done-taken-back': {
    message: ({ task, period, status }) =>
      `Nhiệm vụ ${task} đã báo hoàn thành ở kỳ ${period}, nay ghi "${STATUS_NAMES[status]}".`,
    hint: () => 'Kiểm tra lại; nếu kỳ trước báo nhầm, nêu rõ lý do ở ghi chú (note).',
  },
  'evidence-file-missing': {
    message: ({ path }) => `Không thấy tệp tài liệu kiểm chứng "${path}".`,
    hint: () => 'Chép tệp vào đúng chỗ (đường dẫn tính từ tệp báo cáo này), hoặc sửa tên tệp.',
  },
  'received-before-submitted': {
    message: ({ received, submitted }) =>
      `Ngày nhận ${printDate(received)} trước ngày gửi ghi trong báo cáo (${printDate(submitted)}).`,
    hint: () => 'Sửa ngày nhận ở records/ hoặc ngày gửi trong báo cáo.',
  },
  'waiver-expired': {
    message: ({ code, until }) => `Việc cho qua lỗi "${code}" đã hết hạn từ ${printDate(until)}.`,
    hint: () => 'Sửa lỗi, hoặc xin ý kiến lãnh đạo gia hạn (until).',
  },
  'pledge-before-plan': {
    message: ({ signed, number, date }) =>
      `Cam kết ký ngày ${printDate(signed)}, trước ngày ban hành Kế hoạch số ${number} (${printDate(date)}).`,
    hint: () => 'Kiểm tra lại ngày ký cam kết ở records/, hoặc ngày của kế hoạch ở plan.yaml.',
  },
  'pledge-of-others-task': {
    message: ({ task, unit }) => `${unit} cam kết nhiệm vụ ${task} nhưng không chủ trì, không phối hợp nhiệm vụ này.`,
    hint: () => 'Kiểm tra lại số thứ tự nhiệm vụ; nếu đơn vị cùng làm, ghi đơn vị vào mục phối hợp của nhiệm vụ.',
  },
  'finding-date-order': {
    message: ({ which, date, found }) =>
      `${which === 'remedied' ? 'Ngày đã khắc phục' : 'Hạn khắc phục'} ${printDate(date)} trước ngày phát hiện ${printDate(found)}.`,
    hint: () => 'Kiểm tra lại ngày, tháng, năm của hai ngày này.',
  },
  'entered-by-without-source': {
    message: ({ by }) => `Báo cáo do ${by} nhập thay nhưng chưa ghi nhập theo văn bản nào của đơn vị.`,
    hint: () => 'Ghi nguồn (source), ví dụ "Báo cáo số 05/BC-CAX ngày 23/06/2024", để đối chiếu khi cần.',
  },
};

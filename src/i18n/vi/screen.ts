import { printCount } from '../../vietnamese/numbers.ts';
import type { Screen } from '../screen.ts';
import { VI_KINDS } from './kinds.ts';

const meant = (nearest: string | undefined): string => (nearest === undefined ? '.' : `. Có phải "${nearest}"?`);
const known = (names: readonly string[]): string => names.join(', ');

/** Everything said on the screen, in Vietnamese as commune officials speak it. */
export const VI_SCREEN: Screen = {
  language: 'vi',
  severity: { error: 'LỖI', warning: 'CẢNH BÁO', info: 'LƯU Ý' },
  hint: 'Cách sửa:',
  related: {
    'first-here': 'lần đầu ở đây',
    'also-here': 'cũng ở đây',
    'plan-says': 'kế hoạch ghi ở đây',
    'period-says': 'kỳ báo cáo ghi ở đây',
    'submission-says': 'báo cáo của đơn vị ghi ở đây',
    'declared-here': 'số đã ghi ở đây',
    'counted-here': 'số dùng để tính ở đây',
  },
  summary: ({ errors, warnings, infos }, files) =>
    errors + warnings + infos === 0
      ? 'Không có lỗi, không có cảnh báo.'
      : [
          ...(errors > 0 ? [`${printCount(errors)} lỗi phải sửa`] : []),
          ...(warnings > 0 ? [`${printCount(warnings)} cảnh báo`] : []),
          ...(infos > 0 ? [`${printCount(infos)} lưu ý`] : []),
        ].join(', ') + ` ở ${printCount(files)} tệp.`,
  help: {
    program: 'Tổng hợp, kiểm tra số liệu và lập báo cáo cải cách hành chính đúng thể thức Nghị định 30/2020/NĐ-CP.',
    commands: {
      init: 'tạo thư mục làm việc mới cho một kế hoạch',
      check: 'kiểm tra cả thư mục làm việc, hoặc chỉ các tệp nêu tên',
      status: 'đơn vị nào đã gửi, đúng hạn, chậm, chưa gửi',
      figures: 'số liệu tổng hợp; nêu mã số liệu để xem nguồn',
      report: 'lập báo cáo gửi cấp trên và phiếu trình lãnh đạo (.docx)',
      plan: 'lập kế hoạch với các phụ lục nhiệm vụ (.docx)',
      batch: 'lập báo cáo của mọi thư mục làm việc nằm dưới một thư mục',
      schema: 'JSON Schema của từng loại tệp, cho trình soạn thảo',
      explain: 'giải thích một mã lỗi, có ví dụ sai và đúng',
    },
    options: {
      dir: 'thư mục làm việc (mặc định: nơi có plan.yaml gần nhất, tính ngược lên)',
      lang: 'ngôn ngữ trên màn hình',
      color: 'luôn tô màu',
      noColor: 'không tô màu',
      help: 'xem hướng dẫn',
      version: 'xem phiên bản',
      year: 'năm báo cáo, thay cho năm của kế hoạch',
      period: 'mã kỳ báo cáo trong plan.yaml, ví dụ h1, year',
      format: 'dạng kết quả',
      strict: 'có cảnh báo thì mã thoát cũng là 1',
      asOf: 'ngày coi là hôm nay (d/m/yyyy)',
      letter: 'lập công văn đôn đốc các đơn vị chậm, kèm tin nhắn (.docx, .txt)',
      each: 'mỗi đơn vị chậm một công văn',
      deadline: 'hạn mới trong công văn (d/m/yyyy; mặc định: ngày làm việc kế tiếp)',
      without: 'không dùng báo cáo của đơn vị này, hoặc một nhiệm vụ, chỉ tiêu của nó (ghi nhiều lần được)',
      outline: 'đề cương, thay cho đề cương ghi trong plan.yaml',
      output: 'tệp văn bản (.docx); phiếu trình và figures.json nằm cạnh báo cáo',
      open: 'mở văn bản khi xong',
      draft: 'vẫn tạo khi còn lỗi, đánh dấu DỰ THẢO',
      force: 'ghi đè cả tệp đã được sửa trong Word',
      number: 'số của văn bản (để trống thì chừa chỗ cho văn thư)',
      date: 'ngày của văn bản (d/m/yyyy; để trống thì chừa chỗ)',
      agency: 'tên cơ quan, ví dụ "Ủy ban nhân dân xã Tri Phương"',
      place: 'địa danh trên văn bản',
      superior: 'cơ quan nhận báo cáo',
      planNumber: 'số, ký hiệu của kế hoạch, ví dụ 75/KH-UBND',
      planDate: 'ngày ban hành kế hoạch (d/m/yyyy)',
      planTitle: 'trích yếu của kế hoạch',
      signer: 'họ tên người ký',
      units: 'tên các đơn vị phải báo cáo, cách nhau bằng dấu phẩy',
    },
    arguments: {
      dir: 'thư mục mới (mặc định: thư mục hiện tại)',
      files: 'tệp hoặc thư mục báo cáo của đơn vị',
      figure: 'mã số liệu, ví dụ plan.completion_rate',
      schema: 'tên lược đồ, ví dụ submission',
      code: 'mã lỗi, ví dụ unknown-unit',
      folder: 'thư mục chứa các thư mục làm việc',
    },
    placeholders: {
      language: 'tiếng',
      folder: 'thư-mục',
      period: 'kỳ',
      file: 'tệp',
      name: 'tên',
      number: 'số',
      date: 'ngày',
      'unit[:id]': 'đơn-vị[:mã]',
      form: 'dạng',
      year: 'năm',
      title: 'trích-yếu',
      names: 'tên',
      command: 'lệnh',
      options: 'tùy chọn',
      dir: 'thư-mục',
      files: 'tệp',
      id: 'mã',
      code: 'mã',
    },
    titles: { usage: 'Cách dùng:', options: 'Tùy chọn:', arguments: 'Đối số:', commands: 'Lệnh:' },
    defaultValue: (value) => `mặc định: ${value}`,
    choices: (values) => `chọn: ${values.join(', ')}`,
    after: '\nVí dụ: cchc report --period h1\nXem thêm: cchc <lệnh> --help',
  },
  usage: {
    unknownCommand: (name, nearest) => `Không có lệnh "${name}"${meant(nearest)}`,
    unknownOption: (name, nearest) => `Không có tùy chọn "${name}"${meant(nearest)}`,
    missingArgument: (name) => `Thiếu <${name}>`,
    missingPeriod: (periods) => `Thiếu --period; các kỳ: ${known(periods)}`,
    missingOptionValue: (name) => `Tùy chọn ${name} cần một giá trị đi kèm`,
    excessArguments: 'Thừa đối số',
    badChoice: (option, value, choices, nearest) =>
      `${option} không nhận "${value}"${meant(nearest)} Chọn một trong: ${known(choices)}`,
    badDate: (option, value) => `${option}: "${value}" không phải ngày; ghi d/m/yyyy, ví dụ 25/6/2024`,
    badYear: (value) => `--year: "${value}" không phải năm; ghi bốn chữ số, ví dụ 2024`,
    badNumber: (value) => `--number: "${value}" không phải số văn bản; ghi một số nguyên, ví dụ 45`,
    seeHelp: (command) => `Xem: ${command} --help`,
    noWorkspace: (dir) =>
      `Không thấy plan.yaml ở "${dir}" và các thư mục trên nó; dùng -C để chỉ thư mục làm việc, hoặc "cchc init" để tạo mới`,
    unknownPeriod: (id, periods, nearest) => `Kế hoạch không có kỳ "${id}"${meant(nearest)} Các kỳ: ${known(periods)}`,
    unknownUnit: (id, nearest) => `--without: không có đơn vị "${id}"${meant(nearest)}`,
    unknownValue: (unit, id, nearest) => `--without ${unit}: không có nhiệm vụ, chỉ tiêu "${id}"${meant(nearest)}`,
    unknownFigure: (id, nearest) => `Không có số liệu "${id}" trong kỳ này${meant(nearest)} Xem tất cả: cchc figures`,
    unknownSchema: (name, schemas, nearest) =>
      `Không có lược đồ "${name}"${meant(nearest)} Các lược đồ: ${known(schemas)}`,
    unknownCode: (code, nearest) => `Không có mã lỗi "${code}"${meant(nearest)} Xem tất cả: cchc explain`,
    unknownOutline: (name, outlines) => `Không có đề cương "${name}"; các đề cương: ${known(outlines)}`,
    otherOutline: (name, kind, outlines) =>
      `Đề cương "${name}" là của ${kind.toLowerCase()}, không phải của báo cáo; các đề cương báo cáo: ${known(outlines)}`,
    onlyWith: (option, other) => `${option} chỉ dùng cùng ${other}`,
    notWith: (option, other) => `${option} không dùng cùng ${other}: mỗi văn bản có một số riêng`,
    notFound: (path) => `Không thấy "${path}"`,
    notEmpty: (dir) => `"${dir}" đã có kế hoạch hoặc báo cáo; chọn thư mục khác để không ghi đè`,
    outputIsFolder: (path) => `-o: "${path}" phải là tên tệp kết thúc bằng .docx`,
    needTerminal: (options) => `Không có màn hình để hỏi; ghi rõ: ${known(options)}`,
  },
  write: {
    busy: (path) => `Không ghi được "${path}": tệp đang mở trong Word, hãy đóng lại rồi chạy lại`,
    denied: (path) => `Không ghi được "${path}": không có quyền ghi vào đây`,
    full: (path) => `Không ghi được "${path}": ổ đĩa đã đầy`,
    failed: (path, detail) => `Không ghi được "${path}" (${detail})`,
    inTheWay: (path) => `Không ghi được "${path}": một thư mục, hoặc một tệp đứng chỗ thư mục, chắn đường này`,
    edited: (path, instead) =>
      `Tệp "${path}" đã được sửa sau lần tạo trước nên giữ nguyên; bản mới lưu thành "${instead}" (--force để ghi đè)`,
    written: (kind, path) => `${kind}: ${path}`,
  },
  kinds: VI_KINDS,
  report: {
    received: ({ read, onTime, late, missing }) =>
      `Đã đọc ${printCount(read)} báo cáo: ${printCount(onTime)} đúng hạn, ${printCount(late)} chậm; ${printCount(missing)} đơn vị chưa gửi.`,
    refused: 'Chưa tạo báo cáo vì còn lỗi phải sửa; thêm --draft để tạo bản DỰ THẢO.',
    draft: 'Đây là bản DỰ THẢO, chưa gửi đi được.',
  },
  document: { refused: 'Chưa tạo văn bản vì còn lỗi phải sửa; thêm --draft để tạo bản DỰ THẢO.' },
  status: {
    title: (label, year, from, to, due) =>
      `Tình hình gửi báo cáo ${label} ${year} (số liệu từ ${from} đến ${to}, hạn gửi ${due})`,
    states: { early: 'gửi sớm', 'on-time': 'đúng hạn', late: 'chậm', missing: 'chưa gửi' },
    daysLate: (days) => `${printCount(days)} ngày`,
    nobodyLate: 'Không có đơn vị nào chậm gửi báo cáo, không có nhiệm vụ quá hạn: không lập công văn.',
    daysLeft: (days) => (days === 0 ? 'Hôm nay là hạn gửi.' : `Còn ${printCount(days)} ngày đến hạn gửi.`),
    columns: ['Đơn vị', 'Tình trạng', 'Ngày gửi', 'NV', 'HT', 'HTQH', 'ĐTH', 'TX', 'CĐH', 'QH', 'KPS', 'CBC'],
    totals: ({ expected, received, late, missing }) =>
      `Đã nhận ${printCount(received)}/${printCount(expected)} báo cáo, trong đó chậm ${printCount(late)}; chưa gửi ${printCount(missing)}.\n` +
      'NV: nhiệm vụ chủ trì; HT: hoàn thành đúng hạn; HTQH: hoàn thành quá hạn; ĐTH: đang thực hiện (trong hạn); TX: thường xuyên;\n' +
      'CĐH: chưa đến hạn; QH: quá hạn chưa hoàn thành; KPS: không phát sinh; CBC: chưa báo cáo.',
  },
  batch: {
    columns: ['Thư mục làm việc', 'Kết quả', 'Lỗi', 'Cảnh báo', 'Báo cáo'],
    states: {
      done: 'đã lập',
      draft: 'dự thảo',
      refused: 'còn lỗi',
      unreadable: 'không đọc được',
      unchanged: 'không đổi',
    },
    none: (dir) => `Không có thư mục làm việc nào (plan.yaml) dưới "${dir}"`,
    totals: ({ all, done, failed }) =>
      `${printCount(all)} thư mục làm việc: ${printCount(done)} đã lập báo cáo, ${printCount(failed)} chưa.`,
    progress: (index, all, dir) => `[${index}/${all}] ${dir}`,
  },
  explain: { severity: 'mức', wrong: 'Sai:', right: 'Đúng:' },
  init: {
    ask: {
      agency: 'Tên cơ quan (ví dụ: Ủy ban nhân dân xã Tri Phương)',
      place: 'Địa danh ghi trên văn bản (ví dụ: Tri Phương)',
      superior: 'Cơ quan nhận báo cáo (ví dụ: Ủy ban nhân dân tỉnh Lạng Sơn)',
      planNumber: 'Số, ký hiệu của kế hoạch (ví dụ: 75/KH-UBND)',
      planDate: 'Ngày ban hành kế hoạch (d/m/yyyy)',
      planTitle: 'Trích yếu của kế hoạch',
      signer: 'Họ tên người ký',
      units: 'Các đơn vị phải báo cáo, cách nhau bằng dấu phẩy',
    },
    bad: {
      empty: 'Không để trống',
      date: 'Ghi d/m/yyyy, ví dụ 05/6/2024',
      number: 'Ghi số và ký hiệu, ví dụ 75/KH-UBND',
    },
    cancelled: 'Đã thôi, chưa tạo gì.',
    written: (dir, period) =>
      `Đã tạo thư mục làm việc "${dir}". Sửa tasks/phu-luc-1.yaml theo kế hoạch, đặt báo cáo của đơn vị vào submissions/ (mẫu: .cchc/mau-bao-cao.yaml), rồi chạy: cchc report --period ${period} -C ${dir}`,
  },
  crash: (detail) => `Chương trình gặp lỗi (không phải lỗi của anh/chị). Gửi đoạn sau cho người hỗ trợ:\n${detail}`,
};

import type { Severity } from '../../diagnostic/diagnostic.ts';
import type { Unit, Workspace } from '../../model/facts.ts';
import { VALUE_KEY } from '../../model/form-keys.ts';
import { printDate } from '../../vietnamese/dates.ts';
import { printCount } from '../../vietnamese/numbers.ts';
import { plansOf } from '../citations.ts';
import { periodTitle } from '../period-names.ts';
import { capitalize } from '../prose.ts';
import { input, said, type InputOptions } from './cells.ts';
import { revisionCheck, submittedCheck } from './checks.ts';
import type { FormContext, FormFault } from './form-context.ts';
import type { FormRow, FormSheet } from './grid.ts';
import { guideLines } from './guide.ts';
import { over } from './headings.ts';
import { placeWords } from './place-words.ts';

const COLUMNS = 3;

const SEVERITIES: Readonly<Record<Severity, string>> = { error: 'Phải sửa', warning: 'Xem lại', info: 'Lưu ý' };

/** Trang "Thông tin chung": whose report it is, by when and whom to ask; what must be mended; how to fill in the rest. */
export function generalSheet(context: FormContext, faults: readonly FormFault[], sheets: readonly string[]): FormSheet {
  return {
    name: 'Thông tin chung',
    orientation: 'portrait',
    columns: [{ width: 30 }, { width: 46, key: VALUE_KEY }, { width: 40 }],
    top: [
      ...title(context),
      ...faultList(context, faults),
      ...about(context),
      { cells: [] },
      ...reporter(context),
      { cells: [] },
      ...guide(context, faults, sheets),
    ],
    rows: [],
    bottom: [],
    frozen: 0,
  };
}

function title({ workspace, unit, period }: FormContext): readonly FormRow[] {
  const [plan] = plansOf(workspace, period.plans);
  const of = plan === undefined ? '' : ` thực hiện ${plan.type} số ${plan.number}`;
  return [
    { cells: [said(workspace.plan.agency.name.toLocaleUpperCase('vi'), 'label')], merges: [[0, COLUMNS - 1]] },
    over('BIỂU BÁO CÁO CỦA ĐƠN VỊ', 'title', COLUMNS),
    over(`${capitalize(`kết quả${of}`)} ${periodTitle(period)}`, 'subtitle', COLUMNS),
    over(unit.name, 'subtitle', COLUMNS),
    { cells: [] },
  ];
}

/** Nội dung cần sửa of a form that goes back. */
function faultList(context: FormContext, faults: readonly FormFault[]): readonly FormRow[] {
  if (faults.length === 0) return [];
  return [
    over(
      `NỘI DUNG CẦN SỬA (${printCount(faults.length)}): sửa ở các ô nền đỏ rồi gửi lại biểu này`,
      'section',
      COLUMNS,
    ),
    { cells: [said('Chỗ cần sửa', 'heading'), said('Nội dung', 'heading'), said('Cách sửa', 'heading')] },
    ...faults.map((fault) => ({
      cells: [
        said(`${SEVERITIES[fault.severity]}: ${placeWords(fault, context)}`, 'text'),
        said(fault.text, 'text'),
        said(fault.hint, 'text'),
      ],
    })),
    { cells: [] },
  ];
}

function about({ workspace, unit, period }: FormContext): readonly FormRow[] {
  const { from, to } = period.window;
  const rows: readonly (readonly [label: string, text: string])[] = [
    ['Đơn vị báo cáo', unit.name],
    ['Kỳ báo cáo', capitalize(periodTitle(period))],
    ['Thời gian chốt số liệu', `Từ ngày ${printDate(from)} đến hết ngày ${printDate(to)}`],
    ['Hạn gửi', `Ngày ${printDate(period.due)}`],
    ['Gửi về, hỏi khi vướng mắc', contact(workspace, unit)],
  ];
  return rows.map(([label, text]) => ({
    cells: [said(label, 'section'), said(text, 'text')],
    merges: [[1, COLUMNS - 1]],
  }));
}

function contact({ plan: { agency } }: Workspace, { kind }: Unit): string {
  const to = kind === 'member' ? agency.name : `${agency.name} (đề nghị đơn vị phối hợp)`;
  return agency.contact === undefined ? to : `${agency.contact} – ${to}`;
}

function reporter(context: FormContext): readonly FormRow[] {
  const row = (label: string, path: string, hint: string, options: InputOptions = {}): FormRow => ({
    key: path,
    cells: [said(label, 'section'), input(path, context, options), said(hint, 'hint')],
  });
  const { window } = context.period;
  return [
    over('NGƯỜI BÁO CÁO', 'section', COLUMNS),
    row('Lần gửi', 'revision', 'Lần đầu ghi 1; gửi lại để thay biểu đã gửi thì ghi 2, 3…', {
      check: revisionCheck,
      usual: '1',
    }),
    row('Ngày gửi', 'submitted', `Ngày/tháng/năm, ví dụ ${printDate(context.period.due)}`, {
      check: submittedCheck(window),
    }),
    row('Họ và tên người báo cáo', 'reporter/name', ''),
    row('Chức vụ', 'reporter/title', ''),
    over('Chỉ ghi khi nhập thay cho đơn vị gửi bản giấy, Word hoặc tin nhắn', 'section', COLUMNS),
    row('Người nhập thay', 'entered_by', 'Họ và tên công chức nhập biểu này'),
    row('Nguồn', 'source', 'Số, ngày văn bản của đơn vị, ví dụ Báo cáo số 05/BC-CAX ngày 23/6/2024'),
  ];
}

function guide(context: FormContext, faults: readonly FormFault[], sheets: readonly string[]): readonly FormRow[] {
  return [
    over('CÁCH ĐIỀN', 'section', COLUMNS),
    ...guideLines(context, { returned: faults.length > 0, sheets }).map((line, index) =>
      over(`${index + 1}. ${line}`, 'plain', COLUMNS),
    ),
  ];
}

import { checkShape } from '../../../src/load/shape.ts';
import { fileShape } from '../../../src/load/shape-schemas.ts';
import { readSubmission } from '../../../src/load/submission.ts';
import { findTextFaults } from '../../../src/load/text-faults.ts';
import type { Tree } from '../../../src/load/tree.ts';
import type { WorkbookContext } from '../../../src/load/workbook/context.ts';
import { readSubmissionWorkbook } from '../../../src/load/workbook/read-submission.ts';
import { settle, type Diagnostic } from '../../../src/diagnostic/diagnostic.ts';
import type { Place } from '../../../src/diagnostic/place.ts';
import { isCivilDate, type CivilDate } from '../../../src/model/civil-date.ts';
import type { Deadline, Indicator, Period, Task, Unit } from '../../../src/model/facts.ts';
import type { Workbook } from '../../../src/ooxml/sheets/workbook.ts';

const NOWHERE: Place = { kind: 'file', file: 'plan.yaml' };

function day(text: string): CivilDate {
  if (!isCivilDate(text)) throw new Error(`no date: ${text}`);
  return text;
}

function unit(id: string, name: string, aliases: readonly string[] = []): Unit {
  return { id, name, aliases, kind: 'member', place: NOWHERE };
}

function period(id: string, label: string, from: string, to: string): Period {
  const places = { from: NOWHERE, to: NOWHERE, due: NOWHERE };
  const window = { from: day(from), to: day(to) };
  return { id, label, year: 2024, window, due: day(to), kind: 'cumulative', plans: [''], place: NOWHERE, places };
}

function task(id: string, lead: string, content: string, product: string, by: string): Task {
  const deadline: Deadline = { kind: 'date', by: day(by), text: by.split('-').toReversed().join('/'), place: NOWHERE };
  return {
    id,
    printedId: id.replace(/^KH119\//u, ''),
    plan: id.startsWith('KH119/') ? 'KH119' : '',
    appendix: 'I',
    group: '',
    content,
    product,
    deadline,
    lead: [{ value: lead, place: NOWHERE }],
    each: false,
    support: [],
    serves: [],
    criteria: [],
    pledged: false,
    place: NOWHERE,
  };
}

function indicator(
  id: string,
  code: string,
  label: string,
  type: Indicator['type'],
  measure: string,
  by?: string,
): Indicator {
  return {
    id,
    code,
    label,
    measure,
    type,
    nature: 'flow',
    total: 'sum',
    ...(by !== undefined && { by: { value: by, place: NOWHERE } }),
    reporters: [{ value: 'mot_cua', place: NOWHERE }],
    otherBases: [],
    decimals: 1,
    targets: [],
    place: undefined,
  };
}

/** A commune's plan of 2024 in a few lines: Tri Phương made small. */
const COMMUNE: Omit<WorkbookContext, 'file'> = {
  year: 2024,
  plans: [{ key: '', type: 'Kế hoạch', number: '75/KH-UBND', place: NOWHERE }],
  units: [
    unit('van_phong', 'Công chức Văn phòng - thống kê', ['VP-TK']),
    unit('tai_chinh', 'Công chức Tài chính - kế toán', ['TC-KT']),
    unit('mot_cua', 'Bộ phận Tiếp nhận và Trả kết quả', ['Một cửa']),
    unit('cong_an', 'Công an xã'),
  ],
  periods: [
    period('h1', '6 tháng đầu năm', '2024-01-01', '2024-06-25'),
    period('q3', 'quý III', '2024-07-01', '2024-09-30'),
    period('year', 'năm', '2024-01-01', '2024-12-31'),
  ],
  tasks: [
    task(
      'I.1',
      'van_phong',
      'Kiện toàn Ban Chỉ đạo CCHC xã, phân công thành viên',
      'Quyết định của Chủ tịch UBND xã',
      '2024-06-30',
    ),
    task(
      'I.2',
      'van_phong',
      'Quán triệt Kế hoạch đến toàn thể cán bộ, công chức, trưởng thôn',
      'Biên bản hội nghị',
      '2024-06-19',
    ),
    task('I.13', 'tai_chinh', 'Công khai dự toán, quyết toán ngân sách xã', 'Quyết định công khai', '2024-06-14'),
    task(
      'II.5',
      'tai_chinh',
      'Bổ sung máy tính, máy quét, bàn viết, nước uống tại nơi tiếp công dân',
      'Hợp đồng',
      '2024-06-19',
    ),
    task('III.1', 'tai_chinh', 'Thu ngân sách trên địa bàn cao hơn năm 2023', 'Báo cáo thu ngân sách', '2024-12-31'),
    task('III.3', 'cong_an', 'Giảm số vụ tai nạn giao thông so với năm 2023', 'Báo cáo của Công an xã', '2024-12-31'),
    task('III.4', 'cong_an', 'Giữ vững an ninh, trật tự; kiềm chế tội phạm', 'Báo cáo của Công an xã', '2024-12-31'),
    task(
      'II.1',
      'van_phong',
      'Khảo sát mức độ hài lòng của người dân (đợt 1)',
      'Báo cáo kết quả khảo sát',
      '2024-06-30',
    ),
    task(
      'II.8',
      'van_phong',
      'Khảo sát mức độ hài lòng của người dân (đợt 2)',
      'Báo cáo kết quả khảo sát',
      '2024-12-31',
    ),
    task(
      'KH119/I.1',
      'van_phong',
      'Niêm yết quy trình giải quyết tại nơi tiếp công dân',
      'Biên bản niêm yết',
      '2024-12-31',
    ),
  ],
  indicators: {
    identities: [],
    rows: [
      {
        id: 'linh_vuc',
        rows: [
          { id: 'ho_tich', label: 'Hộ tịch' },
          { id: 'dat_dai', label: 'Đất đai' },
        ],
      },
    ],
    indicators: [
      indicator('received', 'III.3.0', 'Tổng số hồ sơ tiếp nhận', 'count', 'hồ sơ'),
      indicator('resolved', 'III.3.1', 'Tổng số hồ sơ đã giải quyết xong', 'count', 'hồ sơ'),
      indicator('on_time', 'III.3.2', 'Số hồ sơ giải quyết trước và đúng hạn', 'count', 'hồ sơ', 'linh_vuc'),
      indicator('on_time_rate', 'III.3.3', 'Tỷ lệ hồ sơ giải quyết đúng hạn', 'rate', '%'),
      indicator('revenue', 'N.1', 'Thu ngân sách trên địa bàn', 'amount', 'triệu đồng'),
      indicator('dialogue', 'I.5', 'Có tổ chức đối thoại với người dân', 'yes-no', ''),
    ],
  },
};

export interface Read {
  /** `error thousands-lost Trang!C5`, of the cells' meaning, of the shape and of the values, in the order in which people see them. */
  readonly told: readonly string[];
  /** What stands in the tree, without what it is and whose: `tasks`, `indicators` … */
  readonly values: unknown;
  readonly head: unknown;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads a workbook as `load` does: its cells' meaning, then the shape and the values of the submission. */
export function read(workbook: Workbook, file = 'submissions/bieu.xlsx', context = COMMUNE): Read {
  const { tree, diagnostics } = readSubmissionWorkbook(workbook, { ...context, file });
  const faults: Diagnostic[] = [...diagnostics];
  if (tree !== undefined) {
    faults.push(...checkShape(tree, fileShape('submission')), ...findTextFaults(tree));
    readSubmission(tree, {
      file,
      hash: '',
      year: 2024,
      report: (fault) => void faults.push(fault),
      planKey: (name) => name ?? '',
      isUnit: () => true,
      indicators: new Map(context.indicators.indicators.map((each) => [each.id, each])),
    });
  }
  const all = settle(faults);
  const { schema: _, plan, unit, period, year, ...values } = (plain(tree) ?? {}) as Record<string, unknown>;
  return { told: all.map(line), values, head: { plan, unit, period, year }, diagnostics: all };
}

function line({ severity, code, place }: Diagnostic): string {
  return `${severity} ${code} ${place.kind === 'cell' ? `${place.sheet}!${place.cell}` : place.file}`;
}

function plain(tree: Tree | undefined): unknown {
  if (tree === undefined) return undefined;
  if (tree.kind === 'scalar') return tree.text;
  if (tree.kind === 'list') return tree.items.map(plain);
  return Object.fromEntries(tree.entries.map(({ key, value }) => [key.text, plain(value)]));
}

import { describe, expect, it } from 'vitest';
import { EN_INTAKE } from '../../src/i18n/en/intake.ts';
import { doubtText } from '../../src/i18n/intake-words.ts';
import { VI_INTAKE } from '../../src/i18n/vi/intake.ts';
import { doubt, type DoubtArgs, type DoubtCode } from '../../src/intake/doubt.ts';

/** A doubt of every code; each text of it must be said. */
const SAMPLES: DoubtArgs = {
  'agency-composed': { name: 'Ủy ban nhân dân xã Bình An' },
  'from-capitals': { text: 'Nhiệm vụ năm 2026' },
  'not-found': { what: 'basis' },
  'year-from': { from: 'deadlines', year: 2026 },
  'superior-from': { from: 'basis', name: 'Ủy ban nhân dân tỉnh An Hòa' },
  'basis-not-taken': { text: 'Luật Tổ chức chính quyền địa phương' },
  'periods-by-default': {},
  'period-not-set': { period: 'year' },
  'text-not-taken': { sections: ['I. MỤC ĐÍCH', 'II. YÊU CẦU'] },
  'tasks-in-text': { count: 2, first: 'Chủ trì: Văn phòng' },
  'table-not-taken': { first: 'STT | Họ và tên' },
  'column-not-taken': { column: 'Ghi chú' },
  'row-not-taken': { text: 'Tổng cộng' },
  'sheet-not-taken': { sheet: 'Danh sách' },
  'hidden-read': { what: 'rows' },
  'cell-unreadable': { text: '#REF!' },
  'row-continues': { task: 'I.1', text: 'và các thôn' },
  'rows-differ': { task: 'I.1', text: 'Quý III' },
  ditto: { meant: 'Kế hoạch' },
  'number-given': { id: 'I.2', printed: '' },
  'deadline-in-words': { text: 'Theo kế hoạch của huyện' },
  'deadline-unreadable': { text: 'Tháng 13/2026', by: '31/12/2026' },
  'deadline-from-marks': { text: 'Quý III' },
  'several-leads': { names: ['Văn phòng', 'Tư pháp'] },
  'lead-of-group': { name: 'Tài chính' },
  'no-lead': {},
  'person-as-unit': { name: 'Nguyễn Văn A' },
  'post-of-person': { name: 'Đ/c Nguyễn Văn A - Công chức Tư pháp', post: 'Công chức Tư pháp' },
  'lead-first': { lead: 'Văn phòng', support: ['Tư pháp'] },
  'unit-of-many': { name: 'Các thôn' },
  'group-made': { name: 'Các thôn', members: ['Thôn Một', 'Thôn Hai'] },
  'support-in-words': { texts: ['Các công chức'] },
  'same-unit': { names: ['VP-TK', 'Văn phòng - Thống kê'] },
  'one-unit': { name: 'Sở Văn hóa, Thể thao và Du lịch' },
  'kind-by-place': { name: 'Trạm Y tế xã', kind: 'member' },
  'criterion-without-set': { column: 'Tiêu chí' },
};

/** What stands in the args of a doubt as a text of the document. */
function textsIn(args: object): readonly string[] {
  const { what: _, from: __, period: ___, kind: ____, ...texts } = args as Readonly<Record<string, unknown>>;
  return Object.values(texts)
    .flat()
    .flatMap((value) => (typeof value === 'string' ? [value] : []));
}

describe.each([VI_INTAKE, EN_INTAKE])('what init --from says', (words) => {
  it.each(Object.keys(SAMPLES) as readonly DoubtCode[])('of %s', (code) => {
    const said = doubtText(doubt(code, SAMPLES[code], 'plan:plan'), words);
    expect(said).toMatch(/^[\p{Lu}"…\p{L}\d].{15,}[^.]$/su);
    expect(said).not.toMatch(/undefined|\[object/u);
    expect(textsIn(SAMPLES[code]).filter((text) => !said.includes(text))).toEqual([]);
  });

  it('of where a thing stands', () => {
    expect(words.row('Phụ lục I', 5, 'Chủ trì')).toMatch(/Phụ lục I.*5.*Chủ trì/u);
    expect(words.cell('PL I', 'F12', 'Thời hạn')).toMatch(/PL I.*F12.*Thời hạn/u);
  });
});

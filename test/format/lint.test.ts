import { describe, expect, it } from 'vitest';
import { formatLintGithub } from '../../src/format/lint-github.ts';
import { formatLintJson } from '../../src/format/lint-json.ts';
import { formatLintText } from '../../src/format/lint-text.ts';
import type { LintedFile, LintView } from '../../src/format/lint-view.ts';
import { PLAIN } from '../../src/format/style.ts';
import { EN_SCREEN } from '../../src/i18n/en.ts';
import { EN_LINT } from '../../src/i18n/en/lint.ts';
import { valueText } from '../../src/i18n/lint-words.ts';
import { VI_SCREEN } from '../../src/i18n/vi.ts';
import { VI_LINT } from '../../src/i18n/vi/lint.ts';
import { LINT_RULES, type LintRule } from '../../src/law/lint-rules.ts';
import type { Region, Value, Where } from '../../src/lint/finding.ts';
import type { PlacedFinding } from '../../src/lint/lint.ts';

const VI: LintView = { words: VI_LINT, screen: VI_SCREEN, style: PLAIN };
const EN: LintView = { words: EN_LINT, screen: EN_SCREEN, style: PLAIN };

const finding = (rule: LintRule, found: Value, lawful: Value, where: Partial<Where>, more = 0): PlacedFinding => {
  const first: Where = { region: 'body', section: 1, text: '', ...where };
  return { rule, found, lawful, where: first, places: [first, ...Array.from({ length: more }, () => first)] };
};
const RULE: Value = { kind: 'phrase', phrase: 'rule-words' };

const MARGIN = finding('PG-03', { kind: 'mm', value: 20 }, { kind: 'mm-range', min: 30, max: 35 }, { region: 'page' });
const LYING = finding(
  'PG-03',
  { kind: 'mm', value: 20 },
  { kind: 'mm-range', min: 30, max: 35 },
  { region: 'page', section: 2 },
);
const LEFT = finding(
  'BD-01',
  { kind: 'align', align: 'left' },
  { kind: 'align', align: 'both' },
  { text: 'Thực hiện Kế hoạch số 75/KH-UBND ngày 05 tháng 6 năm 2024 của Ủy ban nhân dân xã' },
  12,
);
const ABOVE = finding('RC-05', RULE, RULE, { region: 'signature', text: '- UBND tỉnh;' });
const BULLET = finding('BD-17', { kind: 'text', text: '•' }, RULE, { text: 'Một' });

const files = (...findings: readonly PlacedFinding[]): readonly LintedFile[] => [{ path: 'a.docx', findings }];

describe('findings as text', () => {
  it('stand by file and region, each with what was found, what is right, the decree and the text', () => {
    expect(formatLintText(files(MARGIN, LEFT, BULLET, ABOVE), VI)).toBe(`a.docx
  Trang giấy
    LỖI PG-03 Lề trái: 20 mm; đúng: 30–35 mm (Phụ lục I, Phần I, Mục I.3)
  Nội dung
    LỖI BD-01 Căn lề nội dung: căn trái; đúng: căn đều hai bên (Phụ lục I, Phần I, Mục II.6)
      "Thực hiện Kế hoạch số 75/KH-UBND ngày 05 tháng 6 năm 2024…" và 12 chỗ khác như vậy
    LƯU Ý BD-17 Dấu đầu dòng: "•"; đúng: dùng gạch đầu dòng, không dùng dấu tròn, ký hiệu Wingdings (Phụ lục I, Phần I, Mục II.6)
      "Một"
  Chữ ký, nơi nhận
    LỖI RC-05 Như trên; đúng: văn bản có Kính gửi thì nơi nhận mở đầu bằng "- Như trên;" (Phụ lục I, Phần I, Mục II.9)
      "- UBND tỉnh;"
03 lỗi phải sửa, 01 lưu ý ở 01 tệp.
`);
  });

  it('name the section of a page beyond the first', () => {
    expect(formatLintText(files(LYING), EN)).toBe(`a.docx
  Page
    error PG-03 Left margin: 20 mm; lawful: 30–35 mm (Phụ lục I, Phần I, Mục I.3)
      section 2 of the file
1 error in 1 file.
`);
  });

  it('of a rule that is broken in more than five ways count what is left', () => {
    const sizes = Array.from({ length: 8 }, (_, i) =>
      finding('BD-02', { kind: 'pt', value: 15 + i }, { kind: 'pt-range', min: 13, max: 14 }, {}),
    );
    const lines = formatLintText(files(...sizes), VI).split('\n');
    expect(lines.filter((line) => line.includes('LỖI BD-02'))).toHaveLength(5);
    expect(lines).toContain('    … và 3 chỗ khác cũng sai BD-02; xem hết bằng --format json');
    expect(lines).toContain('08 lỗi phải sửa ở 01 tệp.');
  });

  it('say so when there are none', () => {
    expect(formatLintText(files(), VI)).toBe('Không thấy chỗ nào sai thể thức.\n');
  });

  it('name a file that cannot be read, and why', () => {
    const text = formatLintText([{ path: 'b.docx', unreadable: 'encrypted' }], EN);
    expect(text).toBe(
      'b.docx: cannot be read: it has a password; take it off in Word (File › Info › Protect Document) and run again\n1 file cannot be read.\n',
    );
  });

  it('tell of clean files beside one that cannot be read', () => {
    const text = formatLintText([...files(), { path: 'b.docx', unreadable: 'not-zip' }], VI);
    expect(text.split('\n').at(-2)).toBe('Không thấy chỗ nào sai thể thức. 01 tệp không đọc được.');
  });
});

describe('a corrected copy', () => {
  const fixed = {
    path: 'a-da-sua.docx',
    fixes: [
      { rule: 'PG-03', found: { kind: 'mm', value: 20 }, made: { kind: 'mm', value: 30 } },
      { rule: 'BD-02', found: { kind: 'pt', value: 12 }, made: { kind: 'pt', value: 14 } },
      { rule: 'BD-02', found: { kind: 'pt', value: 12 }, made: { kind: 'pt', value: 14 } },
    ],
  } as const;

  it('is named with everything that was done, before what is left to do', () => {
    expect(formatLintText([{ path: 'a.docx', findings: [ABOVE], fixed }], VI)).toBe(`a.docx
  Đã lưu bản sửa thành "a-da-sua.docx" (tệp gốc giữ nguyên):
    PG-03 Lề trái: 20 mm → 30 mm
    BD-02 Cỡ chữ nội dung: 12 pt → 14 pt (2 chỗ)
  Còn phải sửa tay:
  Chữ ký, nơi nhận
    LỖI RC-05 Như trên; đúng: văn bản có Kính gửi thì nơi nhận mở đầu bằng "- Như trên;" (Phụ lục I, Phần I, Mục II.9)
      "- UBND tỉnh;"
01 lỗi phải sửa ở 01 tệp.
`);
  });

  it('is not there where nothing can be mended, and not missed where nothing is wrong', () => {
    const nothing = { fixes: [] };
    expect(formatLintText([{ path: 'a.docx', findings: [ABOVE], fixed: nothing }], EN)).toContain(
      'a.docx\n  Nothing can be mended without touching a word; no copy was written.\n  Signature, recipients\n',
    );
    expect(formatLintText([{ path: 'a.docx', findings: [], fixed: nothing }], EN)).toBe(
      'Nothing departs from the layout rules.\n',
    );
  });

  it('stands in the JSON with what was done', () => {
    const read = JSON.parse(formatLintJson([{ path: 'a.docx', findings: [], fixed }], EN)) as { files: object[] };
    expect(read.files[0]).toEqual({
      path: 'a.docx',
      fixed: {
        path: 'a-da-sua.docx',
        fixes: [
          { rule: 'PG-03', title: 'Left margin', found: '20 mm', made: '30 mm', places: 1 },
          { rule: 'BD-02', title: 'Size of the text', found: '12 pt', made: '14 pt', places: 2 },
        ],
      },
      findings: [],
    });
  });
});

describe('findings for scripts', () => {
  it('are one JSON value; a value that only the rule tells is left out', () => {
    const read: unknown = JSON.parse(
      formatLintJson([...files(MARGIN, ABOVE), { path: 'b.docx', unreadable: 'not-zip' }], EN),
    );
    expect(read).toEqual({
      schema: 'cchc/lint/1',
      files: [
        {
          path: 'a.docx',
          findings: [
            {
              rule: 'PG-03',
              severity: 'E',
              title: 'Left margin',
              found: '20 mm',
              lawful: '30–35 mm',
              reference: 'Phụ lục I, Phần I, Mục I.3',
              where: { region: 'page', section: 1 },
            },
            {
              rule: 'RC-05',
              severity: 'E',
              title: 'Như trên',
              lawful: 'where there is a Kính gửi, the recipients begin with "- Như trên;"',
              reference: 'Phụ lục I, Phần I, Mục II.9',
              where: { region: 'signature', section: 1, text: '- UBND tỉnh;' },
            },
          ],
        },
        { path: 'b.docx', findings: [], unreadable: { reason: 'not-zip', message: 'no Word .docx' } },
      ],
      summary: { errors: 2, warnings: 0, infos: 0 },
    });
  });

  it('give every place of a fault that is in several', () => {
    const read = JSON.parse(formatLintJson(files(LEFT), VI)) as { files: { findings: { places: unknown[] }[] }[] };
    expect(read.files[0]?.findings[0]?.places).toHaveLength(13);
  });

  it('are annotations of GitHub, in which no text of a document can start a command', () => {
    const sly = finding('BD-18', { kind: 'text', text: '::error::' }, RULE, { text: 'a\n::error::b' });
    const lines = formatLintGithub([...files(sly), { path: 'b.docx', unreadable: 'not-zip' }], EN)
      .trimEnd()
      .split('\n');
    expect(lines).toEqual([
      '::notice file=a.docx,title=BD-18::Placeholder: "::error::"; lawful: no blank, question mark or pattern left to be filled in (Phụ lục I, Phần I, Mục II.6)%0A"a ::error::b"',
      '::error file=b.docx,title=cannot be read::no Word .docx',
    ]);
  });
});

const VALUES: readonly (readonly [Value, string, string])[] = [
  [{ kind: 'mm', value: 12.7 }, '12,7 mm', '12.7 mm'],
  [{ kind: 'pt-range', min: 13, max: 14 }, '13–14 pt', '13–14 pt'],
  [{ kind: 'paper', widthMm: 215.9, heightMm: 279.4 }, '215,9 × 279,4 mm', '215.9 × 279.4 mm'],
  [
    { kind: 'looks', bold: false, italic: true, capitals: true },
    'chữ in hoa, kiểu chữ nghiêng, không đậm',
    'capitals, italic, not bold',
  ],
  [{ kind: 'looks', underline: true }, 'gạch chân', 'underlined'],
  [{ kind: 'times-range', min: 1, max: 1.5 }, '1–1,5 dòng', '1–1.5 lines'],
  [{ kind: 'percent', value: 33.333 }, '33,33%', '33.33%'],
  [{ kind: 'texts', texts: ['TM.', 'KT.'] }, '"TM."; "KT."', '"TM."; "KT."'],
  [{ kind: 'phrase', phrase: 'absent' }, 'không có', 'absent'],
];

describe('the words of lint', () => {
  it.each(VALUES)('%j', (value, vi, en) => {
    expect([valueText(value, VI_LINT), valueText(value, EN_LINT)]).toEqual([vi, en]);
  });

  const REGIONS = Object.keys(VI_LINT.regions) as readonly Region[];

  it.each([
    ['Vietnamese', VI_LINT],
    ['English', EN_LINT],
  ])('in %s give every rule a title of its own and a sentence without capital and full stop', (_, words) => {
    const rules = Object.values(words.rules);
    expect(rules).toHaveLength(Object.keys(LINT_RULES).length);
    expect(
      rules.filter(
        ({ lawful }) =>
          /\.$|^\p{Lu}\p{Ll}+ (?!\p{Lu})/u.test(lawful) &&
          !/^(?:Arabic|Roman|Times|Unicode|Vietnamese|Phần|Ủy)/.test(lawful),
      ),
    ).toEqual([]);
    expect(new Set(rules.map(({ title }) => title)).size).toBe(rules.length);
    expect(REGIONS.filter((region) => words.regions[region] === '')).toEqual([]);
  });
});

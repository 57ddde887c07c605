import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readWorkbook } from '../src/ooxml/sheets/read-workbook.ts';
import { cchc, EXAMPLES, withExamples } from './support/cli.ts';

/** One commune keeps its work twice: in YAML, and in Excel alone. */
const YAML = 'tuy-phuoc-2024';
const EXCEL = 'tuy-phuoc-2024-excel';

/** The figures of figures.json without where they were read. */
function figuresOf(dir: string): unknown {
  const { figures } = JSON.parse(readFileSync(join(dir, 'reports/2024-h1/figures.json'), 'utf8')) as {
    figures: { sources: unknown }[];
  };
  return figures.map(({ sources, ...figure }) => [figure, Array.isArray(sources)]);
}

/** Not the bytes: they belong to the zlib of one version of Node. */
const contentOf = (path: string): unknown => readWorkbook(readFileSync(path));

describe('a commune that works in Excel alone', () => {
  it('has the figures that the same commune has in YAML, and writes the very report', () => {
    const dir = withExamples(YAML, EXCEL);
    const [excel = '', yaml = ''] = [EXCEL, YAML].map((name) => join(dir, name));
    for (const workspace of [excel, yaml]) cchc(['report', '--period', 'h1'], workspace);
    expect(figuresOf(excel)).toEqual(figuresOf(yaml));
    const [ours, theirs] = [excel, yaml].map((at) => readFileSync(join(at, 'reports/2024-h1/bao-cao-2024-h1.docx')));
    expect(ours?.equals(theirs ?? Buffer.of())).toBe(true);
  });

  it('keeps in ke-hoach.xlsx what convert makes of plan.yaml, tasks/, indicators.yaml, texts/ and records/', () => {
    const dir = withExamples(YAML);
    cchc(['convert', YAML, '-o', 'ke-hoach.xlsx'], dir);
    expect(contentOf(join(dir, 'ke-hoach.xlsx'))).toEqual(contentOf(join(EXAMPLES, EXCEL, 'ke-hoach.xlsx')));
  });

  it('has the forms that form --from fills', () => {
    const dir = join(withExamples(YAML), YAML);
    for (const file of readdirSync(join(dir, 'submissions')))
      cchc(['form', '--period', 'h1', '--from', `submissions/${file}`, '--out', 'bieu'], dir);
    const forms = readdirSync(join(EXAMPLES, EXCEL, 'submissions'));
    expect(forms).toHaveLength(14);
    for (const form of forms)
      expect([form, contentOf(join(dir, 'bieu', form))]).toEqual([
        form,
        contentOf(join(EXAMPLES, EXCEL, 'submissions', form)),
      ]);
  });
});

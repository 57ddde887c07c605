import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { readWorkspace } from '../../src/compile.ts';
import { positionOf } from '../../src/diagnostic/place.ts';
import { TEMPLATES } from '../../src/templates.ts';

const dirs: string[] = [];
afterEach(() => Promise.all(dirs.splice(0).map((dir) => rm(dir, { recursive: true }))));

/** The base workspace of the explained rules with one file laid over it, checked: `code file:line:column-column`. */
async function found(file: string, text: string): Promise<readonly string[]> {
  const dir = await mkdtemp(join(tmpdir(), 'cchc-places-'));
  dirs.push(dir);
  await cp(join(TEMPLATES, 'explain/base'), dir, { recursive: true });
  await mkdir(dirname(join(dir, file)), { recursive: true });
  await writeFile(join(dir, file), text);
  const { diagnostics, sources } = await readWorkspace(dir, {});
  return diagnostics.map(({ code, place }) => {
    const at = positionOf(place, sources);
    return `${code} ${place.file}:${at?.line}:${at?.column}-${at?.endColumn}`;
  });
}

it.each([
  {
    name: 'a date is shown where it stands, not at its task',
    file: 'submissions/tai-chinh.yaml',
    text: [
      'schema: cchc/submission/1',
      'unit: tai_chinh',
      'period: h1',
      'submitted: 25/6/2024',
      'tasks:',
      '  I.3:',
      '    status: hoàn thành',
      '    completed: 28/6/2024   # three days late',
      '    product: Quyết định số 60/QĐ-UBND',
    ],
    // `    completed: ` is 15 characters, the date 9; done-late stands there too: 28/6 is after 15/6.
    finds: [
      'completed-after-window submissions/tai-chinh.yaml:8:16-25',
      'done-late submissions/tai-chinh.yaml:8:16-25',
    ],
  },
  {
    name: 'an unknown name inside a quoted formula is shown alone',
    file: 'indicators.yaml',
    text: [
      'schema: cchc/indicators/1',
      'indicators:',
      '  - id: tthc_resolved',
      '    label: Số hồ sơ đã giải quyết',
      '    measure: hồ sơ',
      '    type: count',
      '    nature: flow',
      '    total: sum',
      '    reporters: [van_phong]',
      '  - id: tthc_on_time',
      '    label: Số hồ sơ đúng hạn',
      '    measure: hồ sơ',
      '    type: count',
      '    nature: flow',
      '    total: sum',
      '    reporters: [van_phong]',
      '  - id: tthc_late',
      '    label: Số hồ sơ quá hạn',
      '    measure: hồ sơ',
      '    type: count',
      '    nature: flow',
      '    total: formula',
      '    formula: "tthc_resolved - tthc_ontime"',
    ],
    // `    formula: "` is 14 characters, `tthc_resolved - ` 16, the name 11.
    finds: ['unknown-indicator indicators.yaml:23:31-42'],
  },
])('$name', async ({ file, text, finds }) => {
  expect(await found(file, `${text.join('\n')}\n`)).toEqual(finds);
});

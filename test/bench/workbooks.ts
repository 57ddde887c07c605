import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rawZip } from '../support/raw-zip.ts';
import { makeWorkbook, partsOf } from '../support/sheets.ts';

/** So many forms are read. */
const FORMS = 20;

/** A copy of the workspace `example` whose units sent twenty forms in Excel in place of YAML, filled with what they had written. */
export function makeForms(example: string, { cli, dir }: { readonly cli: string; readonly dir: string }): string {
  cpSync(example, dir, { recursive: true });
  const submissions = join(dir, 'submissions');
  const written = readdirSync(submissions, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.yaml'),
  );
  for (const [n, name] of written.sort().slice(0, FORMS).entries()) {
    const args = ['form', '--from', join(submissions, name), '-C', dir, '--out', join(dir, 'forms', `${n}`)];
    const made = spawnSync('node', [cli, ...args], { encoding: 'utf8' });
    if (made.status !== 0) throw new Error(made.stderr);
  }
  rmSync(submissions, { recursive: true });
  mkdirSync(submissions);
  cpSync(join(dir, 'forms'), submissions, { recursive: true });
  rmSync(join(dir, 'forms'), { recursive: true });
  return dir;
}

/** Puts a workspace for each unusual workbook below `dir`, with nothing but the plan of `example` beside it; their folders by name. */
export function makeUnusualWorkbooks(dir: string, example: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries({
      'bomb of 0.4 MB': bomb(),
      '50,000 rows': manyRows(),
      'a million formatted rows': formattedRows(),
    }).map(([name, bytes]) => {
      const folder = join(dir, name);
      mkdirSync(join(folder, 'submissions'), { recursive: true });
      writeFileSync(join(folder, 'plan.yaml'), readFileSync(join(example, 'plan.yaml')));
      writeFileSync(join(folder, 'submissions', 'unusual.xlsx'), bytes);
      return [name, folder];
    }),
  );
}

/** A sheet of 400 MB that packs to 0.4. */
function bomb(): Uint8Array {
  const parts = Object.entries(partsOf({ sheets: [{ name: 'A' }] }));
  return rawZip(
    parts.map(([name, text]) => ({
      name,
      content: name.includes('sheet1') ? Buffer.alloc(400_000_000, ' ') : Buffer.from(text),
    })),
  );
}

function manyRows(): Uint8Array {
  const row = (y: number): string =>
    `<row r="${y}">${Array.from({ length: 20 }, (_, x) => `<c r="${String.fromCodePoint(65 + x)}${y}"><v>${x * y}</v></c>`).join('')}</row>`;
  const rows = Array.from({ length: 50_000 }, (_, i) => row(i + 1)).join('');
  return makeWorkbook({ sheets: [{ name: 'A', rows }] });
}

function formattedRows(): Uint8Array {
  const rows = Array.from({ length: 1_048_576 }, (_, i) => `<row r="${i + 1}" s="1" customFormat="1"/>`).join('');
  return makeWorkbook({ sheets: [{ name: 'A', rows }] });
}

import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { makeHostileWorkspaces } from './hostile.ts';
import { measure, peakMemory, type CommandLine, type Measured } from './measure.ts';
import { makeForms, makeUnusualWorkbooks } from './workbooks.ts';

/**
 * What cchc costs beside its peers, in one run: `node -e 0` for start-up, a script that only parses the same YAML files, a
 * script that writes the same text and tables with the docx library, and pandoc where it is installed. Prints ratios of CPU, and
 * what files made to hang a reader cost.
 */
const CLI = resolve('dist/cli.js');
const PEERS = resolve('test/bench/peers');
const work = mkdtempSync(join(tmpdir(), 'cchc-bench-'));
const example = join(work, 'tri-phuong-2024');
cpSync('examples/tri-phuong-2024', example, { recursive: true });

try {
  const document = makeDocument();
  const forms = makeForms(example, { cli: CLI, dir: join(work, 'forms') });
  const hasPandoc = spawnSync('pandoc', ['--version']).status === 0;
  const commands: Record<string, CommandLine> = {
    node: ['node', '-e', '0'],
    version: ['node', CLI, '--version'],
    yaml: ['node', join(PEERS, 'yaml-only.mjs'), example],
    check: ['node', CLI, 'check', '-C', example],
    report: ['node', CLI, 'report', '--period', 'h1', '--force', '-C', example],
    lint: ['node', CLI, 'lint', makeTenPages()],
    docx: ['node', join(PEERS, 'docx-only.mjs'), document.json, join(work, 'peer.docx')],
    'forms check': ['node', CLI, 'check', '-C', forms],
    'forms report': ['node', CLI, 'report', '--period', 'h1', '--force', '-C', forms],
    exceljs: ['node', join(PEERS, 'exceljs-only.mjs'), join(forms, 'submissions')],
    ...(hasPandoc && { pandoc: ['pandoc', document.html, '-o', join(work, 'pandoc.docx')] as const }),
  };
  print(measure(commands, { samples: 7, group: 5 }));
  const hostile = Object.entries(makeHostileWorkspaces(join(work, 'hostile'), example));
  printHostile(
    measure(Object.fromEntries(hostile.map(([name, dir]) => [name, ['node', CLI, 'check', '-C', dir]])), {
      samples: 3,
      group: 2,
      status: 1,
    }),
  );
  printUnusual(makeUnusualWorkbooks(join(work, 'unusual'), example));
} finally {
  rmSync(work, { recursive: true, force: true });
}

function print(all: Readonly<Record<string, Measured>>): void {
  const cpu = (name: string): number => all[name]?.cpu ?? Number.NaN;
  const rows: readonly (readonly [string, number, number | undefined])[] = [
    ['cchc --version / node -e 0', cpu('version') / cpu('node'), 1.25],
    ['cchc check / yaml only', cpu('check') / cpu('yaml'), 1.6],
    ['cchc report / yaml only', cpu('report') / cpu('yaml'), 2],
    ['cchc lint / node -e 0, a document of ten pages', cpu('lint') / cpu('node'), 3],
    ['cchc check / exceljs loading, 20 forms', cpu('forms check') / cpu('exceljs'), 3],
    ['cchc report / exceljs loading, 20 forms', cpu('forms report') / cpu('exceljs'), 3],
    ['cchc report / docx library, same text and tables', cpu('report') / cpu('docx'), undefined],
    ...(all['pandoc'] === undefined
      ? []
      : [['cchc report / pandoc, same text and tables', cpu('report') / cpu('pandoc'), undefined] as const]),
  ];
  const lines = [
    'CPU seconds (median of the whole process):',
    ...Object.entries(all).map(([name, m]) => `  ${name.padEnd(10)} ${m.cpu.toFixed(3)}  (wall ${m.wall.toFixed(3)})`),
    'Ratios of CPU:',
    ...rows.map(
      ([name, ratio, goal]) =>
        `  ${name.padEnd(50)} ${ratio.toFixed(2)}${goal === undefined ? '' : `  (goal: at most ${goal})`}`,
    ),
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
}

function printHostile(all: Readonly<Record<string, Measured>>): void {
  const lines = Object.entries(all).map(([name, { cpu }]) => `  ${name.padEnd(24)} ${cpu.toFixed(3)}`);
  process.stdout.write(`${['CPU seconds of check, 1 MB of:  (goal: under 1)', ...lines].join('\n')}\n`);
}

function printUnusual(workspaces: Readonly<Record<string, string>>): void {
  const commands = Object.fromEntries(
    Object.entries(workspaces).map(([name, dir]) => [name, ['node', CLI, 'check', '-C', dir] as const]),
  );
  const measured = measure(commands, { samples: 3, group: 1, status: 1 });
  const lines = Object.entries(workspaces).map(([name, dir]) => {
    const memory = peakMemory(CLI, ['check', '-C', dir]).toFixed(0);
    return `  ${name.padEnd(26)} ${(measured[name]?.cpu ?? Number.NaN).toFixed(3)} s  ${memory.padStart(4)} MB`;
  });
  const title = 'CPU seconds and peak memory of check, a workbook of:  (goal of the bomb: under 1 s and 150 MB)';
  process.stdout.write(`${[title, ...lines].join('\n')}\n`);
}

/** A report of ten pages or so with its appendices, to be held against the decree. */
function makeTenPages(): string {
  const file = join(work, 'ten-pages.docx');
  const args = ['report', '--period', 'h1', '-C', 'examples/song-nhan-2025', '-o', file];
  const made = spawnSync('node', [CLI, ...args], { encoding: 'utf8' });
  if (made.status !== 0) throw new Error(made.stderr);
  return file;
}

/** The text and tables of our own report, for the peers to write: as JSON and as HTML. */
function makeDocument(): { readonly json: string; readonly html: string } {
  const file = join(work, 'own.docx');
  const made = spawnSync('node', [CLI, 'report', '--period', 'h1', '-C', example, '-o', file], { encoding: 'utf8' });
  if (made.status !== 0) throw new Error(made.stderr);
  const xml = strFromU8(unzipSync(readFileSync(file))['word/document.xml'] ?? new Uint8Array());
  const blocks = blocksOf(xml);
  const json = join(work, 'document.json');
  const html = join(work, 'document.html');
  writeFileSync(json, JSON.stringify(blocks));
  writeFileSync(html, blocks.map(htmlOf).join('\n'));
  return { json, html };
}

type PlainBlock = string | readonly (readonly string[])[];

function blocksOf(xml: string): readonly PlainBlock[] {
  return [...xml.matchAll(/<w:tbl>.*?<\/w:tbl>|<w:p[ >].*?<\/w:p>/gs)].map(([block]) =>
    block.startsWith('<w:tbl>')
      ? [...block.matchAll(/<w:tr[ >].*?<\/w:tr>/gs)].map(([row]) =>
          [...row.matchAll(/<w:tc>.*?<\/w:tc>/gs)].map(([cell]) => textOf(cell)),
        )
      : textOf(block),
  );
}

function textOf(xml: string): string {
  return [...xml.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, text]) => text).join('');
}

function htmlOf(block: PlainBlock): string {
  if (typeof block === 'string') return `<p>${block}</p>`;
  return `<table>${block.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`;
}

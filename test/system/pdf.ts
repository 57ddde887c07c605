import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/**
 * Fonts as Word has them: Tinos (fonts-croscore), made to the widths of Times New Roman, stands in for it, and Liberation Serif, which
 * in Debian lacks the Vietnamese letters, is kept out.
 */
const FONTS = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <match target="pattern">
    <test name="family"><string>Times New Roman</string></test>
    <edit name="family" mode="assign" binding="strong"><string>Tinos</string></edit>
  </match>
  <selectfont>
    <rejectfont><pattern><patelt name="family"><string>Liberation Serif</string></patelt></pattern></rejectfont>
  </selectfont>
</fontconfig>
`;

const PACKAGES = 'libreoffice-writer-nogui, poppler-utils and fonts-croscore (Debian)';

/** Runs a program of the system; a missing one fails with the packages to install. */
async function tool(
  program: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<string> {
  try {
    const { stdout } = await run(program, args, {
      env: { ...process.env, ...env },
      timeout: 120_000,
      maxBuffer: 1 << 26,
    });
    return stdout;
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    throw missing ? new Error(`${program} is not installed; these tests need ${PACKAGES}.`, { cause: error }) : error;
  }
}

/** A rendered document: how many pages, which font families, the size of each page in pt, and the text of each page in reading order. */
export interface RenderedPdf {
  readonly pages: number;
  readonly families: readonly string[];
  readonly sizes: readonly string[];
  readonly text: readonly string[];
}

/** Converts .docx files to PDF with LibreOffice in one go, in a profile of its own, and reads what came out. */
export async function renderPdfs(
  files: Readonly<Record<string, Uint8Array>>,
): Promise<Readonly<Record<string, RenderedPdf>>> {
  return inOffice(files, 'docx', 'pdf', readPdf);
}

/** The same of workbooks. */
export async function renderWorkbookPdfs(
  files: Readonly<Record<string, Uint8Array>>,
): Promise<Readonly<Record<string, RenderedPdf>>> {
  return inOffice(files, 'xlsx', 'pdf', readPdf);
}

/** The same documents as LibreOffice saves them after opening them. */
export async function saveAgain(
  files: Readonly<Record<string, Uint8Array>>,
  from: 'docx' | 'odt' | 'xlsx',
  to: 'docx' | 'odt' | 'csv' | 'xlsx' | 'xls' | 'ods' | 'html',
): Promise<Readonly<Record<string, Uint8Array>>> {
  return inOffice(files, from, to, async (path) => new Uint8Array(await readFile(path)));
}

/** Kinds of file that need to be told how: comma-separated UTF-8. */
const FILTERS: Readonly<Record<string, string>> = { csv: 'csv:Text - txt - csv (StarCalc):44,34,76' };

async function inOffice<T>(
  files: Readonly<Record<string, Uint8Array>>,
  from: string,
  to: string,
  read: (path: string) => Promise<T>,
): Promise<Readonly<Record<string, T>>> {
  const folder = await mkdtemp(join(tmpdir(), 'cchc-office-'));
  const made = join(folder, 'made');
  try {
    const fonts = join(folder, 'fonts.conf');
    await writeFile(fonts, FONTS);
    const entries = Object.entries(files);
    await Promise.all(entries.map(([name, bytes]) => writeFile(join(folder, `${name}.${from}`), bytes)));
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const paths = entries.map(([name]) => join(folder, `${name}.${from}`));
    await tool('soffice', ['--headless', profile, '--convert-to', FILTERS[to] ?? to, '--outdir', made, ...paths], {
      FONTCONFIG_FILE: fonts,
    });
    const results = entries.map(async ([name]) => [name, await read(join(made, `${name}.${to}`))] as const);
    return Object.fromEntries(await Promise.all(results));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function readPdf(pdf: string): Promise<RenderedPdf> {
  const [info, fonts, text] = await Promise.all([
    tool('pdfinfo', ['-l', '999', pdf]),
    tool('pdffonts', [pdf]),
    tool('pdftotext', ['-layout', pdf, '-']),
  ]);
  const names = fonts
    .split('\n')
    .slice(2)
    .flatMap((line) => /^\S*?\+?([^+\s]+)\s/.exec(line)?.[1] ?? []);
  return {
    pages: Number(/^Pages:\s+(\d+)/m.exec(info)?.[1]),
    families: [...new Set(names.map((name) => name.replace(/-.*$/, '')))],
    sizes: [...info.matchAll(/^Page\s+\d+ size:\s+([\d.]+) x ([\d.]+)/gm)].map(
      ([, width, height]) => `${Math.round(Number(width))} x ${Math.round(Number(height))}`,
    ),
    text: text.split('\f').slice(0, -1),
  };
}

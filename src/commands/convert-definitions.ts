import { stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { definitionsWorkbook } from '../compile.ts';
import { hasErrors, settle } from '../diagnostic/diagnostic.ts';
import { loadDefinitions } from '../load/definitions/load-definitions.ts';
import { definitionsAsYaml } from '../load/definitions/definitions-as-yaml.ts';
import type { Plain } from '../model/definitions/plain.ts';
import { DEFINITIONS_FILE } from '../model/definitions/plan-files.ts';
import { exitCodeOf } from './exit.ts';
import { tellFiles } from './output.ts';
import { tellDiagnostics } from './show.ts';
import { shownPath } from './shown-path.ts';
import { UsageError, type ExitCode, type Shell } from './shell.ts';
import { writeAll, type Content } from './write.ts';

export interface DefinitionsOptions {
  /** -o. */
  readonly output?: string | undefined;
  readonly force: boolean;
}

/** The plan, tasks, indicators, texts and records of a folder as ke-hoach.xlsx; nothing is written while any of them is broken. */
export async function yamlToWorkbook(dir: string, options: DefinitionsOptions, shell: Shell): Promise<ExitCode> {
  const { cwd, screen } = shell;
  const { output } = options;
  if (output !== undefined && !/\.xlsx$/iu.test(output)) throw new UsageError(screen.usage.outputNotXlsx(output));
  const path = output === undefined ? join(dir, DEFINITIONS_FILE) : resolve(cwd, output);
  const { files, diagnostics, sources } = loadDefinitions(dir);
  const told = settle(diagnostics);
  await tellDiagnostics(told, dir, sources, shell);
  if (hasErrors(told)) return refused(told, shell);
  const plan = files.find(({ kind }) => kind === 'plan');
  if (plan === undefined) throw new UsageError(screen.usage.noWorkspace(shownPath(dir, shell)));
  const tooLong = files.find(({ value }) => longest(value) > MOST_CHARACTERS);
  if (tooLong !== undefined) {
    shell.err(`${shell.errStyle.error(screen.convert.tooLong(`${tooLong.name}.yaml`, MOST_CHARACTERS))}\n`);
    return 1;
  }
  await writeNew([{ path, content: await definitionsWorkbook(files) }], options, shell);
  if (dirname(path) === resolve(dir) && basename(path).toLowerCase() === DEFINITIONS_FILE)
    shell.err(`${screen.convert.keepOne(DEFINITIONS_FILE, 'plan.yaml, tasks/, indicators.yaml, texts/, records/')}\n`);
  return exitCodeOf(told);
}

/** What a cell of Excel holds, in UTF-16 units (ECMA-376 Part 1, 18.3.1.96 and Excel's own limits). */
const MOST_CHARACTERS = 32_767;

/** Length of the longest text in a value. */
function longest(value: Plain): number {
  if (typeof value === 'string') return value.length;
  // What is no text is a map or a list of values.
  const items =
    value instanceof Map ? [...(value as ReadonlyMap<string, Plain>).values()] : (value as readonly Plain[]);
  return Math.max(0, ...items.map(longest));
}

/** What ke-hoach.xlsx says, as YAML files in the folder that -o names; nothing is written while any cell of it is wrong. */
export async function workbookToYaml(absolute: string, options: DefinitionsOptions, shell: Shell): Promise<ExitCode> {
  const { output } = options;
  if (output === undefined) {
    const example = `cchc convert ${shownPath(absolute, shell)} -o yaml`;
    throw new UsageError(shell.screen.usage.needFolder(example));
  }
  const folder = resolve(shell.cwd, output);
  const { files, diagnostics } = definitionsAsYaml(absolute, basename(absolute));
  const told = settle(diagnostics);
  await tellDiagnostics(told, dirname(absolute), new Map(), shell);
  if (hasErrors(told)) return refused(told, shell);
  await writeNew(
    files.map(({ path, text }) => ({ path: join(folder, path), content: Buffer.from(text) })),
    options,
    shell,
  );
  return exitCodeOf(told);
}

function refused(told: Parameters<typeof exitCodeOf>[0], shell: Shell): ExitCode {
  shell.err(`${shell.errStyle.error(shell.screen.convert.refused)}\n`);
  return exitCodeOf(told);
}

/** Writes files none of which is there; one beside another by a free name would be a second plan. */
async function writeNew(files: readonly Content[], { force }: DefinitionsOptions, shell: Shell): Promise<void> {
  const there = await Promise.all(files.map(async ({ path }) => ((await isThere(path)) ? [path] : [])));
  const taken = there.flat().map((path) => shownPath(path, shell));
  if (taken.length > 0 && !force) throw new UsageError(shell.screen.usage.wouldOverwrite(taken));
  await writeAll(files, shell);
  tellFiles(
    files.map(({ path, content }) => ({ kind: 'definitions', path, bytes: content.length })),
    shell,
  );
}

async function isThere(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined)) !== undefined;
}

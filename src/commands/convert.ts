import { stat } from 'node:fs/promises';
import { dirname, relative, resolve, sep } from 'node:path';
import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import { workbookAsYaml } from '../load/workbook-as-yaml.ts';
import { findWorkspace, loadWorkspace } from '../load/workspace.ts';
import { exitCodeOf } from './exit.ts';
import { tellFiles } from './output.ts';
import { FileError, UsageError, type ExitCode, type Shell } from './shell.ts';
import { tellDiagnostics } from './show.ts';
import { workspaceDir, type WorkspaceOptions } from './workspace.ts';
import { writeOutputs } from './write.ts';

export interface ConvertOptions extends Pick<WorkspaceOptions, 'dir'> {
  /** -o: saved there instead of printed. */
  readonly output?: string | undefined;
  readonly force: boolean;
}

/** `cchc convert FILE.xlsx`: what a unit's workbook says as a submission in YAML, on stdout; what is wrong with it on stderr. */
export async function convert(workbook: string, options: ConvertOptions, shell: Shell): Promise<ExitCode> {
  const output = outputPath(options, shell);
  const absolute = await workbookPath(workbook, shell);
  const dir = await folderOf(absolute, options, shell);
  const path = relative(dir, absolute).split(sep).join('/');
  const { workspace, diagnostics, sources } = await loadWorkspace(dir, { only: [absolute] });
  // Without a plan what is wrong with it is the answer.
  const told = workspace === undefined ? diagnostics : diagnostics.filter((fault) => isAbout(path, fault));
  const text = workspace === undefined ? undefined : workbookAsYaml({ absolute, path }, workspace);
  await tellDiagnostics(told, dir, sources, shell);
  if (text !== undefined && output === undefined) shell.out(text);
  if (text !== undefined && output !== undefined) {
    const file = { kind: 'submission' as const, path: output, content: Buffer.from(text) };
    tellFiles(await writeOutputs([file], options, shell), shell);
  }
  return exitCodeOf(told);
}

/** Where the file lies is no matter, since it is named. */
function isAbout(path: string, { place, code }: Diagnostic): boolean {
  return place.file === path && code !== 'file-ignored';
}

function outputPath({ output }: ConvertOptions, { cwd, screen }: Shell): string | undefined {
  if (output === undefined) return undefined;
  if (!/\.ya?ml$/iu.test(output)) throw new UsageError(screen.usage.outputNotYaml(output));
  return resolve(cwd, output);
}

async function workbookPath(given: string, { cwd, screen }: Shell): Promise<string> {
  const absolute = resolve(cwd, given);
  const stats = await stat(absolute).catch(() => undefined);
  if (stats?.isFile() !== true) throw new FileError(screen.usage.notFound(given));
  if (!/\.xls[xm]$/iu.test(given)) throw new UsageError(screen.usage.notWorkbook(given));
  return absolute;
}

/** The workspace above the file, unless --dir names another. */
async function folderOf(file: string, options: ConvertOptions, shell: Shell): Promise<string> {
  const above = options.dir === undefined ? await findWorkspace(dirname(file)) : await workspaceDir(options, shell);
  if (above === undefined) throw new UsageError(shell.screen.usage.noWorkspace(dirname(file)));
  return above;
}

import { stat } from 'node:fs/promises';
import { basename, dirname, relative, resolve, sep } from 'node:path';
import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import { holdsDefinitions } from '../load/definitions/definitions-as-yaml.ts';
import { workbookAsYaml } from '../load/workbook/workbook-as-yaml.ts';
import { findWorkspace, loadWorkspace } from '../load/workspace.ts';
import { workbookToYaml, yamlToWorkbook } from './convert-definitions.ts';
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

/** `cchc convert [FILE]`: a workbook as YAML, be it of a unit or of definitions; definitions in YAML as a workbook. */
export async function convert(given: string | undefined, options: ConvertOptions, shell: Shell): Promise<ExitCode> {
  if (given === undefined) return yamlToWorkbook(await workspaceDir(options, shell), options, shell);
  const absolute = resolve(shell.cwd, given);
  const stats = await stat(absolute).catch(() => undefined);
  if (stats === undefined) throw new FileError(shell.screen.usage.notFound(given));
  if (stats.isDirectory()) return yamlToWorkbook(absolute, options, shell);
  if (/^plan\.ya?ml$/iu.test(basename(absolute))) return yamlToWorkbook(dirname(absolute), options, shell);
  if (!/\.xls[xm]$/iu.test(given)) throw new UsageError(shell.screen.usage.notWorkbook(given));
  return holdsDefinitions(absolute)
    ? workbookToYaml(absolute, options, shell)
    : convertSubmission(absolute, options, shell);
}

/** What a unit's workbook says as a submission in YAML, on stdout; what is wrong with it on stderr. */
async function convertSubmission(absolute: string, options: ConvertOptions, shell: Shell): Promise<ExitCode> {
  const output = outputPath(options, shell);
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

/** The workspace above the file, unless --dir names another. */
async function folderOf(file: string, options: ConvertOptions, shell: Shell): Promise<string> {
  const above = options.dir === undefined ? await findWorkspace(dirname(file)) : await workspaceDir(options, shell);
  if (above === undefined) throw new UsageError(shell.screen.usage.noWorkspace(dirname(file)));
  return above;
}

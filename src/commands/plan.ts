import { join } from 'node:path';
import { composePlanDocument, isStopped, readWorkspace, renderDocuments, type ReadWorkspace } from '../compile.ts';
import { settle } from '../diagnostic/diagnostic.ts';
import { exitCodeOf } from './exit.ts';
import { outputPath, ownOptions, tellOutput, type DocumentWishes, type Output } from './output.ts';
import type { ExitCode, Shell } from './shell.ts';
import { isPlanned, workspaceDir } from './workspace.ts';
import { writeOutputs } from './write.ts';

export type PlanOptions = DocumentWishes;

/** `cchc plan`: the plan itself, KẾ HOẠCH with its appendices of tasks. */
export async function plan(options: PlanOptions, shell: Shell): Promise<ExitCode> {
  const dir = await workspaceDir(options, shell);
  const read = await readWorkspace(dir, { year: options.year });
  const result = await writePlan(dir, read, options, shell);
  tellOutput(result, options, { dir, read, refused: shell.screen.document.refused }, shell);
  return exitCodeOf(result.diagnostics, options);
}

async function writePlan(dir: string, read: ReadWorkspace, options: PlanOptions, shell: Shell): Promise<Output> {
  if (!isPlanned(read)) return { state: 'unreadable', files: [], diagnostics: settle(read.diagnostics) };
  const year = String(read.workspace.plan.year);
  const path = outputPath(options.output, join(dir, 'reports', year, `ke-hoach-${year}.docx`), shell);
  const composed = await composePlanDocument(read, ownOptions(options));
  const { diagnostics } = composed;
  if (isStopped(composed) && !options.draft) return { state: 'refused', files: [], diagnostics };
  const [content = new Uint8Array()] = await renderDocuments([composed.document]);
  const files = await writeOutputs([{ kind: 'plan', path, content }], { force: options.force }, shell);
  return { state: options.draft ? 'draft' : 'done', files, diagnostics };
}

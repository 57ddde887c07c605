import { join } from 'node:path';
import { composePlanDocument, readWorkspace, type ReadWorkspace } from '../compile.ts';
import { settle } from '../diagnostic/diagnostic.ts';
import { REPORTS } from '../model/reports-folder.ts';
import { exitCodeOf } from './exit.ts';
import { outputPath } from './output-paths.ts';
import { tellOutput, type DocumentWishes, type Output } from './output.ts';
import type { ExitCode, Shell } from './shell.ts';
import { isPlanned, workspaceDir } from './workspace.ts';
import { writeDocuments } from './write-documents.ts';

export type PlanOptions = DocumentWishes;

/** `cchc plan`: the plan itself, KẾ HOẠCH with its appendices of tasks. */
export async function plan(options: PlanOptions, shell: Shell): Promise<ExitCode> {
  const dir = await workspaceDir(options, shell);
  const read = await readWorkspace(dir, { year: options.year });
  const result = await writePlan(dir, read, options, shell);
  await tellOutput(result, options, { dir, read, refused: shell.screen.document.refused }, shell);
  return exitCodeOf(result.diagnostics, options);
}

async function writePlan(dir: string, read: ReadWorkspace, options: PlanOptions, shell: Shell): Promise<Output> {
  if (!isPlanned(read)) return { state: 'unreadable', files: [], diagnostics: settle(read.diagnostics) };
  const year = String(read.workspace.plan.year);
  const path = outputPath(options.output, join(dir, REPORTS, year, `ke-hoach-${year}.docx`), shell);
  const { document, diagnostics } = await composePlanDocument(read, options);
  return writeDocuments([{ kind: 'plan', path, content: document }], diagnostics, options, shell);
}

import { posix } from 'node:path';
import type { Workspace } from '../model/facts.ts';
import { printYaml, SUBMISSION_ORDER } from './print-yaml.ts';
import { readSentWorkbook } from './sent-workbook.ts';

/** The workbook that a unit sent as a submission file in YAML, or undefined where it is none; what is wrong with it, loading it tells. `path` is relative to the workspace. */
export function workbookAsYaml(
  { absolute, path }: { readonly absolute: string; readonly path: string },
  { plan, tasks, indicators }: Pick<Workspace, 'plan' | 'tasks' | 'indicators'>,
): string | undefined {
  const { year, plans, units, periods } = plan;
  const extension = posix.extname(path).toLowerCase();
  const file = { path, absolute, extension, folder: 'submissions', named: true };
  const { content } = readSentWorkbook(file, { year, plans, units, periods, tasks, indicators });
  return content === undefined ? undefined : printYaml(content.tree, SUBMISSION_ORDER);
}

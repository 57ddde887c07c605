import { posix } from 'node:path';
import type { Workspace } from '../../model/facts.ts';
import { resolverOf } from '../../model/resolve.ts';
import { printYaml, SUBMISSION_ORDER } from '../print-yaml.ts';
import { readSentWorkbook } from './sent-workbook.ts';

/** The workbook that a unit sent as a submission file in YAML, or undefined where it is none; what is wrong with it, loading it tells. `path` is relative to the workspace. */
export function workbookAsYaml(
  { absolute, path }: { readonly absolute: string; readonly path: string },
  workspace: Pick<Workspace, 'plan' | 'tasks' | 'indicators' | 'records'>,
): string | undefined {
  const { plan, tasks, indicators } = workspace;
  const { year, plans, units, periods } = plan;
  const owing = resolverOf(workspace).reporters;
  const extension = posix.extname(path).toLowerCase();
  const file = { path, absolute, extension, folder: 'submissions', named: true };
  const { content, exported } = readSentWorkbook(file, { year, plans, units, periods, tasks, indicators, owing });
  // What the one-stop system exported says the same of every period of its window.
  const tree = content?.tree ?? exported?.trees[0];
  return tree === undefined ? undefined : printYaml(tree, SUBMISSION_ORDER);
}

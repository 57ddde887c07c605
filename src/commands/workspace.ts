import { resolve } from 'node:path';
import { readWorkspace, type LeftOut, type ReadOptions, type ReadWorkspace } from '../compile.ts';
import { findWorkspace } from '../load/workspace.ts';
import type { Period, Workspace } from '../model/facts.ts';
import { nearest } from '../vietnamese/words.ts';
import { UsageError, type Shell } from './shell.ts';

/** The options that every command on a workspace takes. */
export interface WorkspaceOptions {
  readonly dir?: string | undefined;
  readonly year?: number | undefined;
}

/** The workspace folder: --dir, or the nearest plan.yaml upward from the current folder. Throws a UsageError when there is none. */
export async function workspaceDir({ dir }: WorkspaceOptions, shell: Shell): Promise<string> {
  const from = resolve(shell.cwd, dir ?? '.');
  if (dir !== undefined) return from;
  const found = await findWorkspace(from);
  if (found === undefined) throw new UsageError(shell.screen.usage.noWorkspace(from));
  return found;
}

/** A workspace that was read far enough to know its plan. */
export type PlannedWorkspace = ReadWorkspace & { readonly workspace: Workspace };

/** Whether the plan could be read. */
export function isPlanned(read: ReadWorkspace): read is PlannedWorkspace {
  return read.workspace !== undefined;
}

/** The workspace at `dir`, read and checked as of today. */
export function readAt(dir: string, options: ReadOptions, shell: Shell): Promise<ReadWorkspace> {
  return readWorkspace(dir, { today: shell.today(), ...options });
}

/** The period `id` of a plan; throws a UsageError with the nearest name when the plan has none such. */
export function periodOf(workspace: Workspace, id: string, shell: Shell): Period {
  const { periods } = workspace.plan;
  const period = periods.find((p) => p.id === id);
  if (period !== undefined) return period;
  const known = periods.map((p) => p.id);
  throw new UsageError(shell.screen.usage.unknownPeriod(id, known, nearest(id, known)));
}

/** `--without UNIT[:ID]…` as units and ids of the workspace; throws a UsageError when a name is unknown. */
export function leftOut(texts: readonly string[], workspace: Workspace, shell: Shell): readonly LeftOut[] {
  const units = workspace.plan.units.map((u) => u.id);
  const ids = [...workspace.tasks.map((t) => t.id), ...workspace.indicators.indicators.map((i) => i.id)];
  return texts.map((text) => {
    const colon = text.indexOf(':');
    const unit = colon === -1 ? text : text.slice(0, colon);
    const id = colon === -1 ? undefined : text.slice(colon + 1);
    if (!units.includes(unit)) throw new UsageError(shell.screen.usage.unknownUnit(unit, nearest(unit, units)));
    if (id !== undefined && !ids.includes(id))
      throw new UsageError(shell.screen.usage.unknownValue(unit, id, nearest(id, ids)));
    return id === undefined ? { unit } : { unit, id };
  });
}

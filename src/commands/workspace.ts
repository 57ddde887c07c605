import { stat } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import type { PlannedWorkspace, ReadWorkspace } from '../compile.ts';
import type { LeftOut } from '../model/aggregate.ts';
import { findWorkspace } from '../load/workspace.ts';
import { PLAN_FILES } from '../model/definitions/plan-files.ts';
import type { Period, Workspace } from '../model/facts.ts';
import { nearest } from '../vietnamese/words.ts';
import { FileError, UsageError, type Shell } from './shell.ts';

/** The options that every command on a workspace takes. */
export interface WorkspaceOptions {
  readonly dir?: string | undefined;
  readonly year?: number | undefined;
}

/** The workspace folder: --dir, or the nearest plan.yaml or ke-hoach.xlsx upward from the current folder. Throws a UsageError when there is none, a FileError when --dir is no folder. */
export async function workspaceDir({ dir }: WorkspaceOptions, shell: Shell): Promise<string> {
  const from = resolve(shell.cwd, dir ?? '.');
  if (dir !== undefined) {
    // Somebody who names the plan means the folder it lies in.
    const folder = PLAN_FILES.includes(basename(from)) ? dirname(from) : from;
    const stats = await stat(folder).catch(() => undefined);
    if (stats?.isDirectory() !== true) throw new FileError(shell.screen.usage.notFound(dir));
    return folder;
  }
  const found = await findWorkspace(from);
  if (found === undefined) throw new UsageError(shell.screen.usage.noWorkspace(from));
  return found;
}

/** Whether the plan could be read. */
export function isPlanned(read: ReadWorkspace): read is PlannedWorkspace {
  return read.workspace !== undefined;
}

/** Whether the plan could be read, and in it the period that is asked for: when that is what is wrong, its faults are the answer. */
export function isPlannedFor(read: ReadWorkspace, period: string | undefined): read is PlannedWorkspace {
  return isPlanned(read) && !(read.workspace.plan.brokenPeriods ?? []).includes(period ?? '');
}

/** The period `id` of a plan; throws a UsageError that names the plan's periods when none was given or the plan has none such. */
export function periodOf(workspace: Workspace, id: string | undefined, shell: Shell): Period {
  const { periods } = workspace.plan;
  const known = periods.map((p) => p.id);
  if (id === undefined) throw new UsageError(shell.screen.usage.missingPeriod(known));
  const period = periods.find((p) => p.id === id);
  if (period !== undefined) return period;
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

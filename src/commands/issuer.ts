import { dirname, resolve } from 'node:path';
import type { Issuer } from '../lint/rule.ts';
import { findWorkspace, loadWorkspace } from '../load/workspace.ts';
import type { Plan } from '../model/facts.ts';
import { tellDiagnostics } from './show.ts';
import { UsageError, type Shell } from './shell.ts';
import { workspaceDir, type WorkspaceOptions } from './workspace.ts';

/**
 * Finds the issuer named by the plan of a document's workspace: --dir, or the nearest plan.yaml above the document, else above the
 * current folder. Each plan is read once. Throws a UsageError where there is no plan that can be read.
 */
export function issuerReader(options: WorkspaceOptions, shell: Shell): (path: string) => Promise<Issuer> {
  const known = new Map<string, Promise<Issuer>>();
  return async (path) => {
    const above = options.dir === undefined ? await findWorkspace(dirname(path)) : undefined;
    const dir = resolve(above ?? (await workspaceDir(options, shell)));
    const issuer = known.get(dir) ?? issuerIn(dir, shell);
    known.set(dir, issuer);
    return issuer;
  };
}

async function issuerIn(dir: string, shell: Shell): Promise<Issuer> {
  // Only the plan is asked for: the submissions, which are most of a workspace, are left unread.
  const { workspace, diagnostics, sources } = await loadWorkspace(dir, { only: [] });
  if (workspace === undefined) {
    await tellDiagnostics(diagnostics, dir, sources, shell);
    throw new UsageError(shell.screen.usage.noWorkspace(dir));
  }
  return issuerOf(workspace.plan);
}

/** What lint may know of the agency of a plan, with everybody whom the plan has sign. */
export function issuerOf({ agency, documents }: Pick<Plan, 'agency' | 'documents'>): Issuer {
  const { name, code, office, place, signer } = agency;
  const others = [...documents.values()].flatMap((settings) => settings.signer ?? []);
  return { agency: name, code, office, place, signers: [signer, ...others] };
}

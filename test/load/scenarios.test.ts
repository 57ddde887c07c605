import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { loadWorkspace } from '../../src/load/workspace.ts';
import { listed, workspaceWith } from '../support/workspace.ts';

/** Files laid over the base workspace (or alone, when `bare`), and what loading them says, as `code file:line:column`. */
interface Scenario {
  readonly about: string;
  readonly bare?: boolean;
  readonly files: Readonly<Record<string, string>>;
  readonly expected: readonly string[];
}

const folder = fileURLToPath(new URL('../scenarios/load/', import.meta.url));
const scenarios = readdirSync(folder)
  .sort()
  .flatMap((name) =>
    (parse(readFileSync(folder + name, 'utf8')) as readonly Scenario[]).map((scenario) => ({ name, ...scenario })),
  );

it.each(scenarios)('$name: $about', async ({ bare = false, files, expected }) => {
  const { diagnostics, sources } = await loadWorkspace(await workspaceWith(files, { bare }));
  expect(listed(diagnostics, sources)).toEqual(expected);
});

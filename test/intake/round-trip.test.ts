import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readWorkspace } from '../../src/compile.ts';
import { hasErrors } from '../../src/diagnostic/diagnostic.ts';
import type { Citation, Task, Workspace } from '../../src/model/facts.ts';
import { resolverOf } from '../../src/model/resolve.ts';
import { cchc, withExamples } from '../support/cli.ts';

/**
 * Every example's own plan, written by `cchc plan` and read back by `cchc init --from`, gives the same workspace again; what a
 * document does not print cannot come back, and stands in LOST with its reason.
 */

interface Lost {
  /** Units that the document names only by the name of their group. */
  readonly many?: readonly string[];
  /** Words that a plan prints, but which plan.yaml holds elsewhere. */
  readonly superior?: { readonly name: string; readonly office?: string };
  /** Units whose kind the document does not show: nobody is asked ("Đề nghị …") in it. */
  readonly kinds?: Readonly<Record<string, 'member' | 'cooperating'>>;
}

const LOST: Readonly<Record<string, Lost>> = {
  'tri-phuong-2024': {},
  'song-nhan-2025': {},
  'tuy-phuoc-2024': {},
  // Nơi nhận names the office in full, plan.yaml without its province.
  'xa-2026': { superior: { name: 'Ủy ban nhân dân tỉnh An Hòa', office: 'Sở Nội vụ tỉnh An Hòa' } },
  // The eight communes are printed as "UBND các xã, thị trấn".
  'huyen-2022': {
    many: ['UBND các xã, thị trấn'],
    superior: { name: 'Ủy ban nhân dân tỉnh Phú Hưng', office: 'Sở Nội vụ tỉnh Phú Hưng' },
  },
  // The 43 bodies of the province are printed under the names of their groups.
  'dong-nai-336': { many: ['Các sở, ban, ngành', 'Các cơ quan ngành dọc, đơn vị', 'UBND các huyện, thành phố'] },
};

describe.each(Object.keys(LOST))('%s, printed and read back', (example) => {
  const lost = LOST[example] ?? {};

  it('has the same plan, tasks and units, and no errors', { timeout: 60_000 }, async () => {
    const dir = withExamples(example);
    expect(cchc(['plan', '-C', example, '-o', 'ke-hoach.docx'], dir).status).toBe(0);
    expect(cchc(['init', 'moi', '--from', 'ke-hoach.docx'], dir).status).toBe(0);
    const before = await workspaceAt(join(dir, example));
    const after = await workspaceAt(join(dir, 'moi'));
    expect(planOf(after)).toEqual({ ...planOf(before), ...(lost.superior && { superior: lost.superior }) });
    expect(tasksOf(after, [])).toEqual(tasksOf(before, lost.many ?? []));
    expect(kindsOf(after)).toEqual(wantedKinds(before, after, lost));
  });
});

async function workspaceAt(dir: string): Promise<Workspace> {
  const { workspace, diagnostics } = await readWorkspace(dir, {});
  if (workspace === undefined) throw new Error(`${dir} has no plan`);
  expect(hasErrors(diagnostics)).toBe(false);
  return workspace;
}

/** What a plan prints of itself. */
function planOf({ plan }: Workspace): object {
  const [main] = plan.plans;
  return {
    agency: plan.agency,
    superior: plan.superior,
    year: plan.year,
    main: main === undefined ? undefined : citation(main),
    basis: plan.basis.map(citation),
    recipients: plan.documents.get('plan')?.recipients,
    periods: plan.periods.map(({ id, label, window, due }) => ({ id, label, window, due })),
  };
}

function citation({ type, number, date, issuer, title }: Citation): unknown {
  return { type, number, date, issuer, title };
}

/** The tasks of the main plan as they are printed: units by name, those of groups by their own or the group's. */
function tasksOf(workspace: Workspace, many: readonly string[]): readonly unknown[] {
  const { units } = resolverOf(workspace);
  const { unitGroups } = workspace.plan;
  const named = (list: Task['lead']): readonly string[] =>
    list.flatMap(({ value }) => {
      const group = unitGroups.find(({ id, name }) => id === value && name !== undefined && many.includes(name));
      return group?.name ?? units([value]).map(({ name }) => name);
    });
  return workspace.appendices
    .filter(({ plan }) => plan === '')
    .flatMap((appendix) =>
      appendix.groups.flatMap((group) =>
        workspace.tasks
          .filter((task) => task.plan === '' && group.tasks.includes(task.id))
          .map((task) => ({
            appendix: `${appendix.id}. ${appendix.title}`,
            group: group.title,
            id: task.printedId,
            content: task.content,
            product: task.product,
            deadline: { ...task.deadline, place: undefined },
            lead: named(task.lead),
            support: named(task.support),
            words: task.supportText,
            // What stands before the colon is the criteria's set, which no plan prints.
            criteria: task.criteria.map((criterion) => criterion.replace(/^[^:]*:/u, '')),
          })),
      ),
    );
}

function kindsOf({ plan }: Workspace): Readonly<Record<string, string>> {
  return Object.fromEntries(plan.units.map(({ name, kind }) => [name, kind]));
}

/** The units that the tasks name are of the kind that they were; those for many have one of their own. */
function wantedKinds(before: Workspace, after: Workspace, { many = [], kinds = {} }: Lost): unknown {
  const were = kindsOf(before);
  const named = Object.keys(kindsOf(after));
  return Object.fromEntries(named.map((name) => [name, kinds[name] ?? (many.includes(name) ? 'member' : were[name])]));
}

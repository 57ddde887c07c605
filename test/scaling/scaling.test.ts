import { expect, it } from 'vitest';
import { aggregateWorkspace } from '../../src/aggregate/aggregate.ts';
import { reckonerOf } from '../../src/aggregate/reckoning.ts';
import { compileRules } from '../../src/aggregate/rules.ts';
import { auditFigures } from '../../src/audit/audit.ts';
import { checkWorkspace } from '../../src/check/check.ts';
import { resolverOf } from '../../src/model/resolve.ts';
import { district } from './district.ts';

/** Milliseconds of processor time that check, aggregate and audit of both periods take, the least of two runs. */
async function costOf(units: number): Promise<number> {
  const workspace = district(units);
  const rules = await compileRules(workspace.indicators);
  const costs = [1, 2].map(() => {
    const before = process.cpuUsage();
    const resolver = resolverOf(workspace);
    checkWorkspace(workspace, { resolver });
    const reckoner = reckonerOf(workspace, rules, resolver);
    for (const period of workspace.plan.periods) {
      const aggregate = aggregateWorkspace(workspace, period, { without: [], rules, reckoner });
      auditFigures(aggregate, workspace, rules, reckoner);
    }
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return Math.min(...costs);
}

it('twice as many units cost less than three times as much: the work grows with what was sent, not with its square', async () => {
  // Also warms up the compiler, which would make the smaller one look dear.
  await costOf(50);
  expect((await costOf(1400)) / (await costOf(700))).toBeLessThan(3);
}, 120_000);

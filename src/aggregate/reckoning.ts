import type { UnitReceipt } from '../model/aggregate.ts';
import type { Period, Workspace } from '../model/facts.ts';
import type { Resolver } from '../model/resolve.ts';
import { cellsOf, type Cells } from './cells.ts';
import { ledgerOf, type Ledger } from './ledger.ts';
import { receiptsOf } from './receipts.ts';
import type { Rules } from './rules.ts';

/** The indicators of one period: who said what, and the values it comes to. */
export interface Reckoning {
  readonly period: Period;
  readonly ledger: Ledger;
  readonly cells: Cells;
}

/** The values of a period's indicators, from the submissions that its receipts use. */
export function reckon(
  workspace: Workspace,
  resolver: Resolver,
  {
    period,
    receipts,
    rules,
  }: { readonly period: Period; readonly receipts: readonly UnitReceipt[]; readonly rules: Rules },
): Reckoning {
  const ledger = ledgerOf(workspace.indicators, receipts, resolver);
  return { period, ledger, cells: cellsOf(ledger, rules) };
}

/** The same of an earlier period as it was sent, with nothing left out; undefined where there is none. */
export function reckonEarlier(
  workspace: Workspace,
  resolver: Resolver,
  { period, rules }: { readonly period: Period | undefined; readonly rules: Rules },
): Reckoning | undefined {
  if (period === undefined) return undefined;
  return reckon(workspace, resolver, { period, receipts: receiptsOf(workspace, resolver, period, []), rules });
}

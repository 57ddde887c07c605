import type { UnitReceipt } from '../model/aggregate.ts';
import type { Period, Workspace } from '../model/facts.ts';
import { resolverOf, type Resolver } from '../model/resolve.ts';
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

/** Reckons the periods of one workspace, each once, for all who ask: its figures, the change against it, and the audit. */
export interface Reckoner {
  readonly resolver: Resolver;
  /** Who sent what for a period, with nothing left out. */
  readonly receipts: (period: Period) => readonly UnitReceipt[];
  /** The values of a period's indicators, from the submissions that these receipts use. */
  readonly reckon: (period: Period, receipts: readonly UnitReceipt[]) => Reckoning;
  /** The same of an earlier period as it was sent; undefined where there is none. */
  readonly reckonEarlier: (period: Period | undefined) => Reckoning | undefined;
}

/** The reckoner of a workspace under its own rules. */
export function reckonerOf(workspace: Workspace, rules: Rules, resolver: Resolver = resolverOf(workspace)): Reckoner {
  const sent = new Map<Period, readonly UnitReceipt[]>();
  const reckoned = new Map<readonly UnitReceipt[], Reckoning>();
  const receipts = (period: Period): readonly UnitReceipt[] => {
    const known = sent.get(period) ?? receiptsOf(workspace, resolver, period, []);
    sent.set(period, known);
    return known;
  };
  const reckon = (period: Period, used: readonly UnitReceipt[]): Reckoning => {
    const known = reckoned.get(used);
    if (known !== undefined) return known;
    const ledger = ledgerOf(workspace.indicators, used, resolver);
    const now = { period, ledger, cells: cellsOf(ledger, rules) };
    reckoned.set(used, now);
    return now;
  };
  return {
    resolver,
    receipts,
    reckon,
    reckonEarlier: (period) => (period === undefined ? undefined : reckon(period, receipts(period))),
  };
}

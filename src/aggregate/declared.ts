import { isComputed } from '../model/computed.ts';
import type { Exact } from '../model/exact.ts';
import type { Fact, Indicator } from '../model/facts.ts';
import type { Ledger } from './ledger.ts';

/** A value that a unit wrote for an indicator, in all or for one row. */
export interface Written {
  readonly unit: string;
  readonly row?: string;
  readonly fact: Extract<Fact<Exact>, { kind: 'value' }>;
}

/** The values that units wrote for an indicator itself, each row of a map on its own. */
export function writtenOf(indicator: Indicator, ledger: Ledger): readonly Written[] {
  const byIndicator = WRITTEN.get(ledger) ?? new Map<string, readonly Written[]>();
  WRITTEN.set(ledger, byIndicator);
  const written = byIndicator.get(indicator.id) ?? allWritten(indicator, ledger);
  byIndicator.set(indicator.id, written);
  return written;
}

/** Written values by ledger and indicator: every unit's figure asks for those of all. */
const WRITTEN = new WeakMap<Ledger, Map<string, readonly Written[]>>();

function allWritten(indicator: Indicator, ledger: Ledger): readonly Written[] {
  return ledger.owing(indicator).flatMap((unit): readonly Written[] => {
    const report = ledger.said(indicator, unit)?.report;
    if (report === undefined) return [];
    const whole = report.value.kind === 'value' ? [{ unit, fact: report.value }] : [];
    const rows = (report.rows ?? []).flatMap(({ id, value }) =>
      value.kind === 'value' ? [{ unit, row: id.value, fact: value }] : [],
    );
    return [...whole, ...rows];
  });
}

/** What units declared for an indicator that is computed: held against the computed value, and never counted beside it. */
export function declaredOf(indicator: Indicator, ledger: Ledger): readonly Written[] {
  return isComputed(indicator) ? writtenOf(indicator, ledger) : [];
}

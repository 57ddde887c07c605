import type { Aggregate } from '../model/aggregate.ts';
import type { Finding, Workspace } from '../model/facts.ts';

/** Tồn tại qua kiểm tra, as they stand at the window's end; what was found later is not known yet. */
export interface Inspections {
  /** Found in the window. */
  readonly found: readonly Finding[];
  /** Of these, remedied by its end. */
  readonly remedied: readonly Finding[];
  /** Past their deadline and not remedied, of whatever window. */
  readonly overdue: readonly Finding[];
  /** Remedied in the window, after their deadline: a fault of its own. */
  readonly late: readonly Finding[];
  /** Neither remedied nor past a deadline. */
  readonly open: readonly Finding[];
}

/** The findings of records/ in the window of a period. */
export function inspectionsOf({ period: { window } }: Aggregate, { records }: Workspace): Inspections {
  const known = records.findings.filter(({ date }) => date <= window.to);
  const isRemedied = ({ remedied }: Finding): boolean => remedied !== undefined && remedied.value <= window.to;
  const isPast = ({ deadline }: Finding): boolean => deadline !== undefined && deadline.value < window.to;
  const found = known.filter(({ date }) => date >= window.from);
  const waiting = known.filter((finding) => !isRemedied(finding));
  return {
    found,
    remedied: found.filter(isRemedied),
    overdue: waiting.filter(isPast),
    late: known.filter((finding) => isRemedied(finding) && wasLate(finding) && inWindow(finding)),
    open: waiting.filter((finding) => !isPast(finding)),
  };

  function inWindow({ remedied }: Finding): boolean {
    return remedied !== undefined && remedied.value >= window.from;
  }
}

function wasLate({ deadline, remedied }: Finding): boolean {
  return deadline !== undefined && remedied !== undefined && remedied.value > deadline.value;
}

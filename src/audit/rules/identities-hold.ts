import { amountOf, isWhole, type Cell, type View } from '../../aggregate/cell.ts';
import type { Reckoning } from '../../aggregate/reckoning.ts';
import type { Operands } from '../../model/operands.ts';
import type { Broken, Test } from '../../aggregate/rules.ts';
import { diagnostic, type Diagnostic } from '../../diagnostic/diagnostic.ts';
import type { Exact } from '../../model/exact.ts';
import type { Identity, Indicator } from '../../model/facts.ts';
import { printNumber } from '../../vietnamese/numbers.ts';
import { findFinest } from '../finest.ts';
import type { Audited } from '../rule.ts';
import { contextOf, placeOf, relatedTo, rowLabel } from '../where.ts';

/** Đẳng thức số liệu that do not hold; each is judged only where every operand is there, a not-arising one counting as 0. */
export function identitiesHold(audited: Audited): readonly Diagnostic[] {
  return audited.workspace.indicators.identities.flatMap((identity) => {
    const test = audited.rules.identities.get(identity.id);
    return test?.kind === 'compiled' ? judgeIdentity(identity, test.value, audited) : [];
  });
}

function judgeIdentity(identity: Identity, test: Test, audited: Audited): readonly Diagnostic[] {
  const operands = operandsOf(test, audited);
  if (operands === undefined) return [];
  const acrossPeriods = operands.some(({ in: where }) => where !== 'now');
  const reach = {
    indicators: operands.map(({ indicator }) => indicator),
    ledger: audited.now.ledger,
    units: acrossPeriods || identity.scope.includes('unit'),
    total: acrossPeriods || identity.scope.some((scope) => scope !== 'unit'),
  };
  return findFinest(reach, (view) => judgeView(view, { identity, test, operands, audited }));
}

type When = 'now' | 'previous' | 'before';

/** An operand of an identity: an indicator in this period or an earlier one. */
interface Operand {
  readonly in: When;
  readonly indicator: Indicator;
  readonly reckoning: Reckoning;
}

/** Undefined when the identity names an indicator or an earlier period that this workspace does not have. */
function operandsOf({ operands }: Test, audited: Audited): readonly Operand[] | undefined {
  const reckonings = { now: audited.now, previous: audited.inside, before: audited.adjoining };
  const named = (['now', 'previous', 'before'] as const).flatMap((when) =>
    operands[when].map((id) => ({
      in: when,
      indicator: audited.now.ledger.indicator(id),
      reckoning: reckonings[when],
    })),
  );
  const known = named.flatMap(({ in: when, indicator, reckoning }) =>
    indicator === undefined || reckoning === undefined ? [] : [{ in: when, indicator, reckoning }],
  );
  return known.length === named.length ? known : undefined;
}

interface Judged {
  readonly identity: Identity;
  readonly test: Test;
  readonly operands: readonly Operand[];
  readonly audited: Audited;
}

function judgeView(view: View, { identity, test, operands, audited }: Judged): readonly Diagnostic[] {
  const cells = operands.map(({ indicator, reckoning }) => reckoning.cells(indicator, view));
  if (!cells.every(isWhole)) return [];
  const valuesIn = (when: When): ReadonlyMap<string, Exact> =>
    new Map(operands.flatMap((o, i) => (o.in === when ? [[o.indicator.id, amountOf(cells[i])] as const] : [])));
  const broken = test.broken({ now: valuesIn('now'), previous: valuesIn('previous'), before: valuesIn('before') });
  return broken === undefined ? [] : [describeBroken(broken, view, { identity, operands, cells, audited })];
}

interface Found extends Omit<Judged, 'test'> {
  readonly cells: readonly Cell[];
}

function describeBroken(broken: Broken, view: View, { identity, operands, cells, audited }: Found): Diagnostic {
  const isWritten = (_: Cell, i: number): boolean => isAmong(operands[i], broken.written);
  const left = cells.filter(isWritten);
  const right = cells.filter((cell, i) => !isWritten(cell, i));
  const [first] = operands;
  const row = first && rowLabel(first.indicator, view, audited);
  const args = {
    identity: identity.id,
    message: identity.message,
    rule: identity.rule.value,
    left: broken.left === undefined ? '' : printNumber(broken.left),
    right: broken.right === undefined ? '' : printNumber(broken.right),
    values: operands.map((operand, i) => `${nameOf(operand)}: ${printNumber(amountOf(cells[i]))}`),
    ...(row !== undefined && { row }),
  };
  const place = placeOf([...left, ...right], audited);
  const related = relatedTo(right, 'counted-here').filter((other) => other.place !== place);
  const found = diagnostic('identity-broken', place, args, contextOf(cells, related, audited));
  return { ...found, severity: identity.severity };
}

function isAmong(operand: Operand | undefined, named: Operands): boolean {
  return operand !== undefined && named[operand.in].includes(operand.indicator.id);
}

function nameOf({ in: when, indicator, reckoning }: Operand): string {
  return when === 'now' ? indicator.label : `${indicator.label} (${reckoning.period.label})`;
}

import type { FigureSource, FigureStatus } from '../model/aggregate.ts';
import type { CivilDate } from '../model/civil-date.ts';
import { sumOf, type Exact } from '../model/exact.ts';
import type { Fact, Indicator, IndicatorReport, RowSet } from '../model/facts.ts';
import { compareTexts } from '../model/order.ts';
import { readFraction } from '../vietnamese/numbers.ts';
import type { Cell, View } from './cell.ts';
import type { Ledger } from './ledger.ts';

/** The cell of an indicator from what units gave for it itself, put together as its `total` says. */
export function reportedCell(indicator: Indicator, view: View, ledger: Ledger): Cell {
  const units = view.units === undefined ? ledger.owing(indicator) : ledger.owingAmong(indicator, view.units);
  const told = units.map((unit) => tellingOf(indicator, unit, view, ledger));
  const present = told.filter((telling) => telling.value !== undefined);
  const counted = indicator.total === 'latest' ? present.slice().sort(byDay).slice(-1) : present;
  const fraction = fractionOfAll(indicator, counted);
  const value = totalOf(
    indicator,
    counted.flatMap((telling) => telling.value ?? []),
    fraction,
  );
  return {
    status: statusOf(indicator, told, counted),
    origin: 'reported',
    ...(value !== undefined && { value }),
    ...fraction,
    reported: unitsThat(told, 'value'),
    notArising: unitsThat(told, 'not-arising'),
    missing: told.filter(({ kind }) => kind !== 'value' && kind !== 'not-arising').map(({ unit }) => unit),
    sources: told.flatMap((telling) => telling.sources),
  };
}

interface Fraction {
  readonly numerator: Exact;
  readonly denominator: Exact;
}

/** What one unit tells of an indicator in a view; `partial`: of some rows only. */
interface Telling {
  readonly unit: string;
  readonly kind: 'value' | 'partial' | 'missing' | 'not-arising' | 'invalid';
  readonly value?: Exact;
  /** The rate's own numerator and denominator, when it was written as 17/25. */
  readonly fraction?: Fraction;
  readonly day?: CivilDate;
  readonly sources: readonly FigureSource[];
}

function tellingOf(indicator: Indicator, unit: string, { row }: View, ledger: Ledger): Telling {
  const said = ledger.said(indicator, unit);
  if (said === undefined) return { unit, kind: 'missing', sources: [] };
  const facts = factsOf(said.report, ledger.rowSet(indicator), row);
  const sources = facts.flatMap((fact) => sourceOf(fact, unit, said.source));
  const fraction = facts.length === 1 && indicator.type === 'rate' ? fractionOf(facts[0]) : undefined;
  return {
    unit,
    ...tellingOfFacts(facts),
    ...(fraction !== undefined && { fraction }),
    ...(said.day !== undefined && { day: said.day }),
    sources,
  };
}

/** The facts a view adds up: the value itself, one row of it, or all rows of its row set. */
function factsOf(report: IndicatorReport, rowSet: RowSet | undefined, row: string | undefined): readonly Fact<Exact>[] {
  const { rows, value, place } = report;
  if (rows === undefined) return row === undefined ? [value] : [{ kind: 'missing', place }];
  const ids = row === undefined ? (rowSet?.rows.map(({ id }) => id) ?? rows.map(({ id }) => id.value)) : [row];
  return ids.map((id) => rows.find((r) => r.id.value === id)?.value ?? { kind: 'missing', place });
}

/** A sum is a value only when every part is there; where some are, it is partial; a part that cannot be read spoils it. */
function tellingOfFacts(facts: readonly Fact<Exact>[]): Pick<Telling, 'kind' | 'value'> {
  const has = (kind: Fact<Exact>['kind']): boolean => facts.some((fact) => fact.kind === kind);
  if (has('invalid')) return { kind: 'invalid' };
  if (!has('value')) return { kind: has('missing') || facts.length === 0 ? 'missing' : 'not-arising' };
  const value = sumOf(facts.flatMap((fact) => (fact.kind === 'value' ? [fact.value] : [])));
  return { kind: has('missing') ? 'partial' : 'value', value };
}

function sourceOf(fact: Fact<Exact>, unit: string, via: string | undefined): readonly FigureSource[] {
  if (fact.kind === 'missing') return [];
  return [{ place: fact.place, unit, text: fact.text, ...(via !== undefined && { via }) }];
}

function fractionOf(fact: Fact<Exact> | undefined): Fraction | undefined {
  return fact?.kind === 'value' ? readFraction(fact.text) : undefined;
}

/** The fraction of the one unit that gave a rate, or Σn over Σd where several did and the total is such; undefined where one gave none. */
function fractionOfAll({ total }: Indicator, counted: readonly Telling[]): Fraction | undefined {
  const fractions = counted.flatMap(({ fraction }) => fraction ?? []);
  if (fractions.length < counted.length || (total !== 'ratio' && counted.length !== 1)) return undefined;
  const [first, ...others] = fractions;
  return others.length === 0
    ? first
    : {
        numerator: sumOf(fractions.map(({ numerator }) => numerator)),
        denominator: sumOf(fractions.map(({ denominator }) => denominator)),
      };
}

/** The later comes last; of equal days the unit that the plan names last. */
function byDay(a: Telling, b: Telling): number {
  return compareTexts(a.day ?? '', b.day ?? '');
}

function totalOf(indicator: Indicator, values: readonly Exact[], fraction: Fraction | undefined): Exact | undefined {
  const [first, ...others] = values;
  if (first === undefined) return undefined;
  switch (indicator.total) {
    case 'sum':
    case 'formula':
      return sumOf(values);
    case 'latest':
      return values.at(-1);
    case 'max':
      return others.reduce((max, value) => (value.gt(max) ? value : max), first);
    case 'mean':
      return sumOf(values).div(values.length);
    case 'ratio':
      // Rates that several units declare have no total without their numerators.
      return others.length === 0 ? first : fraction?.numerator.mul(100).div(fraction.denominator);
  }
}

function statusOf(indicator: Indicator, told: readonly Telling[], counted: readonly Telling[]): FigureStatus {
  const has = (kind: Telling['kind']): boolean => told.some((telling) => telling.kind === kind);
  if (counted.length === 0)
    return has('invalid') ? 'invalid' : has('missing') || told.length === 0 ? 'missing' : 'not-arising';
  if (indicator.type === 'rate' && !counted.every((telling) => telling.fraction !== undefined)) return 'unverifiable';
  return has('missing') || has('partial') || has('invalid') ? 'partial' : 'ok';
}

function unitsThat(told: readonly Telling[], kind: Telling['kind']): readonly string[] {
  return told.filter((telling) => telling.kind === kind).map(({ unit }) => unit);
}

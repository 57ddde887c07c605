import type { Identity, Indicator, IndicatorSet, Located, Measure, RowSet, Target } from '../model/facts.ts';
import {
  choiceAt,
  entriesOf,
  field,
  itemsAt,
  itemsOf,
  locatedAt,
  locatedListAt,
  locatedOf,
  optional,
  textAt,
} from './fields.ts';
import { checkId } from './ids.ts';
import type { Loading } from './loading.ts';
import { readTarget } from './targets.ts';
import type { Tree } from './tree.ts';
import { reportMissing, wholeAt } from './values.ts';

type Reporting = Pick<Loading, 'report'>;

/** What an indicator file says: its own indicators, and what it says of others (`reporters`, `targets`, `include`). */
export interface IndicatorFile {
  readonly set: IndicatorSet;
  readonly include: readonly Located<string>[];
  /** Unit or group, and the ids or code prefixes it owes. */
  readonly reporters: readonly { readonly unit: Located<string>; readonly owes: readonly Located<string>[] }[];
  readonly targets: readonly TargetEntry[];
}

/** An entry of `targets`; its value is read once the indicator's type is known. */
export interface TargetEntry {
  readonly indicator: Located<string>;
  readonly value: Located<string>;
  readonly period?: string;
  readonly document?: string;
}

/** Chỉ tiêu of one file. */
export function readIndicators(tree: Tree, loading: Reporting): IndicatorFile {
  return {
    set: {
      indicators: itemsAt(tree, 'indicators').flatMap((item) => readIndicator(item, loading) ?? []),
      rows: entriesOf(field(tree, 'rows')).map(({ key, value }) =>
        readRows({ value: key.text, place: key.place }, value, loading),
      ),
      identities: itemsAt(tree, 'identities').flatMap((item) => readIdentity(item, loading) ?? []),
      ...optional('returned', returnedIn(tree)),
    },
    include: locatedListAt(tree, 'include'),
    reporters: entriesOf(field(tree, 'reporters')).map(({ key, value }) => ({
      unit: { value: key.text, place: key.place },
      owes: itemsOf(value).flatMap((item) => locatedOf(item) ?? []),
    })),
    targets: itemsAt(tree, 'targets').flatMap((item) => readTargetEntry(item) ?? []),
  };
}

/** The convention that the office has stated for returned dossiers. */
function returnedIn(tree: Tree): IndicatorSet['returned'] {
  const said = choiceAt(tree, 'returned', ['column', 'resolved', 'deducted']);
  const place = field(tree, 'returned')?.place;
  return said === undefined || place === undefined ? undefined : { value: said, place };
}

function readIndicator(tree: Tree, loading: Reporting): Indicator | undefined {
  const id = locatedAt(tree, 'id');
  if (id === undefined) return undefined;
  checkId(id, loading);
  const type = choiceAt(tree, 'type', ['count', 'amount', 'rate', 'yes-no']) ?? 'count';
  const total = choiceAt(tree, 'total', ['sum', 'latest', 'max', 'mean', 'ratio', 'formula']) ?? usualTotal(tree);
  for (const key of NEEDED[total] ?? []) {
    if (textAt(tree, key) === undefined) reportMissing(tree, key, loading);
  }
  const measure = textAt(tree, 'measure') ?? (type === 'rate' ? '%' : '');
  return {
    id: id.value,
    ...optional('code', textAt(tree, 'code')),
    label: textAt(tree, 'label') ?? id.value,
    measure,
    type,
    nature: choiceAt(tree, 'nature', ['flow', 'stock']) ?? 'flow',
    total,
    ...optional('by', locatedAt(tree, 'by')),
    reporters: locatedListAt(tree, 'reporters'),
    ...optional('numerator', locatedAt(tree, 'numerator')),
    ...optional('denominator', locatedAt(tree, 'denominator')),
    ...optional('basis', textAt(tree, 'basis')),
    otherBases: readOtherBases(tree),
    ...optional('formula', locatedAt(tree, 'formula')),
    decimals: wholeAt(tree, 'decimals', 0, loading) ?? usualDecimals(type),
    targets: readTargets(tree, { type, measure }, loading),
    place: id.place,
  };
}

/** What some totals cannot be computed without. */
const NEEDED: Partial<Record<Indicator['total'], readonly string[]>> = {
  ratio: ['numerator', 'denominator'],
  formula: ['formula'],
};

/** How an indicator is totalled when its file does not say. */
function usualTotal(tree: Tree): Indicator['total'] {
  if (field(tree, 'formula') !== undefined) return 'formula';
  if (field(tree, 'numerator') !== undefined) return 'ratio';
  return textAt(tree, 'nature') === 'stock' ? 'latest' : 'sum';
}

function usualDecimals(type: Measure): number {
  return type === 'rate' ? 1 : type === 'amount' ? 2 : 0;
}

function readOtherBases(tree: Tree): Indicator['otherBases'] {
  return entriesOf(field(tree, 'other_bases')).map(({ key, value }) => ({
    denominator: { value: key.text, place: key.place },
    basis: locatedOf(value)?.value ?? '',
  }));
}

/** One target for all periods, or one per period. */
function readTargets(tree: Tree, of: Pick<Indicator, 'type' | 'measure'>, loading: Reporting): readonly Target[] {
  const target = field(tree, 'target');
  const single = locatedOf(target);
  if (single !== undefined) return [readTarget(single, of, loading) ?? []].flat();
  return entriesOf(target).flatMap(({ key, value }) => {
    const text = locatedOf(value);
    const read = text === undefined ? undefined : readTarget(text, of, loading);
    return read === undefined ? [] : [{ ...read, period: key.text }];
  });
}

function readTargetEntry(tree: Tree): TargetEntry | undefined {
  const indicator = locatedAt(tree, 'indicator');
  const value = locatedAt(tree, 'value');
  if (indicator === undefined || value === undefined) return undefined;
  const document = textAt(tree, 'document');
  return { indicator, value, ...optional('period', textAt(tree, 'period')), ...optional('document', document) };
}

function readRows(id: Located<string>, tree: Tree, loading: Reporting): RowSet {
  checkId(id, loading);
  const rows = itemsOf(tree).flatMap((item) => {
    const row = locatedAt(item, 'id');
    if (row === undefined) return [];
    checkId(row, loading);
    return [{ id: row.value, label: textAt(item, 'label') ?? row.value }];
  });
  return { id: id.value, rows };
}

function readIdentity(tree: Tree, loading: Reporting): Identity | undefined {
  const id = locatedAt(tree, 'id');
  const rule = locatedAt(tree, 'rule');
  if (id === undefined || rule === undefined) return undefined;
  checkId(id, loading);
  const scopes = ['unit', 'total', 'periods'] as const;
  const scope = locatedListAt(tree, 'scope').flatMap(({ value }) => scopes.find((known) => known === value) ?? []);
  return {
    id: id.value,
    rule,
    scope: scope.length > 0 ? scope : ['unit', 'total'],
    severity: choiceAt(tree, 'severity', ['error', 'warning', 'info']) ?? 'error',
    message: textAt(tree, 'message') ?? rule.value,
    place: id.place,
  };
}

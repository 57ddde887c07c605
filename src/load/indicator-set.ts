import { diagnostic } from '../diagnostic/diagnostic.ts';
import { isUnderCode } from '../model/indicator-codes.ts';
import type { Indicator, IndicatorSet, Located, Target } from '../model/facts.ts';
import { namesIn, operandIds } from '../model/operands.ts';
import { suggestion } from '../vietnamese/words.ts';
import type { IndicatorFile, TargetEntry } from './indicators.ts';
import type { Loading } from './loading.ts';
import { readTarget } from './targets.ts';

type Reporting = Pick<Loading, 'report'>;

/**
 * The indicators of a workspace: those of its own files, over those of the built-in sets that somebody owes or that are
 * computed from these. `reporters` and `targets` of the files are laid on; a name in them that is no indicator is reported.
 */
export function joinIndicators(
  files: readonly IndicatorFile[],
  included: readonly IndicatorSet[],
  loading: Reporting,
): IndicatorSet {
  const own = files.flatMap((file) => file.set.indicators);
  const ownIds = new Set(own.map((indicator) => indicator.id));
  const builtIn = included.flatMap((set) => set.indicators).filter((indicator) => !ownIds.has(indicator.id));
  const all = withTargets(
    withReporters([...own, ...builtIn], files, loading),
    files.flatMap((file) => file.targets),
    loading,
  );
  const inPlay = idsInPlay(all, ownIds);
  const identities = included.flatMap((set) => set.identities);
  const ownIdentities = files.flatMap((file) => file.set.identities);
  const ownNames = new Set(ownIdentities.map((identity) => identity.id));
  const ownRows = files.flatMap((file) => file.set.rows);
  const rowNames = new Set(ownRows.map((rows) => rows.id));
  const returned = files.find(({ set }) => set.returned !== undefined)?.set.returned;
  return {
    ...(returned !== undefined && { returned }),
    indicators: all
      .filter(({ id }) => inPlay.has(id))
      .map((indicator) => (ownIds.has(indicator.id) ? indicator : withBasesInPlay(indicator, inPlay))),
    rows: [...ownRows, ...included.flatMap((set) => set.rows).filter((rows) => !rowNames.has(rows.id))],
    identities: [
      ...ownIdentities,
      ...identities.filter(
        ({ id, rule }) => !ownNames.has(id) && namesIn(rule.value).every((name) => inPlay.has(name.id)),
      ),
    ],
  };
}

/** Without the other bases that nobody reports: a built-in indicator names all there may be. */
function withBasesInPlay(indicator: Indicator, inPlay: ReadonlySet<string>): Indicator {
  return { ...indicator, otherBases: indicator.otherBases.filter(({ denominator }) => inPlay.has(denominator.value)) };
}

function withReporters(
  indicators: readonly Indicator[],
  files: readonly IndicatorFile[],
  loading: Reporting,
): readonly Indicator[] {
  const owed = new Map<string, Located<string>[]>();
  for (const { unit, owes } of files.flatMap((file) => file.reporters)) {
    for (const name of owes) {
      const matching = indicators.filter((indicator) => isNamed(indicator, name.value));
      if (matching.length === 0) reportUnknown(name, indicators, loading);
      for (const { id } of matching) owed.set(id, [...(owed.get(id) ?? []), unit]);
    }
  }
  return indicators.map((indicator) => {
    const more = owed.get(indicator.id);
    return more === undefined ? indicator : { ...indicator, reporters: [...indicator.reporters, ...more] };
  });
}

/** By id, or by the beginning of its printed code. */
function isNamed({ id, code }: Indicator, name: string): boolean {
  return id === name || (code !== undefined && isUnderCode(code, name));
}

function withTargets(
  indicators: readonly Indicator[],
  entries: readonly TargetEntry[],
  loading: Reporting,
): readonly Indicator[] {
  const byId = new Map(indicators.map((indicator) => [indicator.id, indicator]));
  const given = new Map<string, Target[]>();
  for (const entry of entries) {
    const indicator = byId.get(entry.indicator.value);
    if (indicator === undefined) {
      reportUnknown(entry.indicator, indicators, loading);
      continue;
    }
    const target = readTarget(entry.value, indicator, loading);
    if (target !== undefined)
      given.set(indicator.id, [...(given.get(indicator.id) ?? []), { ...target, ...limits(entry) }]);
  }
  return indicators.map((indicator) => ({
    ...indicator,
    targets: [...(given.get(indicator.id) ?? []), ...indicator.targets],
  }));
}

function limits({ period, document }: TargetEntry): Pick<Target, 'period' | 'document'> {
  return { ...(period !== undefined && { period }), ...(document !== undefined && { document }) };
}

/** The workspace's own, those somebody owes, and those computed from such ones alone, step by step until none is added. */
function idsInPlay(indicators: readonly Indicator[], own: ReadonlySet<string>): ReadonlySet<string> {
  const inPlay = new Set(
    indicators.filter(({ id, reporters }) => own.has(id) || reporters.length > 0).map(({ id }) => id),
  );
  for (let before = -1; before !== inPlay.size;) {
    before = inPlay.size;
    for (const indicator of indicators) {
      const operands = operandIds(indicator);
      if (operands.length > 0 && operands.every((id) => inPlay.has(id))) inPlay.add(indicator.id);
    }
  }
  return inPlay;
}

function reportUnknown(name: Located<string>, indicators: readonly Indicator[], { report }: Reporting): void {
  const codes = indicators.flatMap(({ code }) => code ?? []);
  const near = suggestion(name.value, [...indicators.map(({ id }) => id), ...codes]);
  report(diagnostic('unknown-indicator', name.place, { id: name.value, ...near }));
}

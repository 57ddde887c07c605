import { diagnostic, type Diagnostic } from '../../diagnostic/diagnostic.ts';
import type { Audited } from '../rule.ts';

/** Formulas and identities that are no expressions of their kind: told at the rule, whatever the figures. */
export function brokenRules({ workspace, rules }: Audited): readonly Diagnostic[] {
  const { indicators, identities } = workspace.indicators;
  return [
    ...indicators.flatMap(({ id, formula }) => {
      const compiled = rules.formulas.get(id);
      if (formula === undefined || compiled?.kind !== 'broken') return [];
      return [diagnostic('formula-failed', formula.place, { indicator: id, detail: compiled.detail })];
    }),
    ...identities.flatMap(({ id, rule }) => {
      const compiled = rules.identities.get(id);
      if (compiled?.kind !== 'broken') return [];
      return [diagnostic('identity-not-a-test', rule.place, { identity: id, detail: compiled.detail })];
    }),
  ];
}

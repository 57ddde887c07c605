import type { Rules } from '../aggregate/rules.ts';
import { diagnostic, type Diagnostic } from '../diagnostic/diagnostic.ts';
import type { Workspace } from '../model/facts.ts';

/** Formulas and identities that are no expressions of their kind: faults of the plan, told at the rule whatever was sent. */
export function auditRules(workspace: Pick<Workspace, 'indicators'>, rules: Rules): readonly Diagnostic[] {
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

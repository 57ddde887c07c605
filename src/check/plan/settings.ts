import { isCode, SEVERITY } from '../../diagnostic/codes.ts';
import { diagnostic, type Diagnostic } from '../../diagnostic/diagnostic.ts';
import type { Place } from '../../diagnostic/place.ts';
import type { DocumentKind } from '../../model/document-kinds.ts';
import { suggestion } from '../../vietnamese/words.ts';
import { unknownPeriod } from '../names.ts';
import type { CheckContext, PlanRule } from '../rule.ts';

/** Plans that periods report on and nobody has. */
export const periodPlans: PlanRule = ({ workspace: { plan } }) => {
  const keys = new Set(plan.plans.map((document) => document.key));
  const numbers = plan.plans.map((document) => document.number);
  return plan.periods.flatMap((period) =>
    period.plans
      .filter((key) => !keys.has(key))
      .map((key) =>
        diagnostic('unknown-plan', period.places.plans ?? period.place, { number: key, ...suggestion(key, numbers) }),
      ),
  );
};

/** Outlines (đề cương) that periods and kinds of document name and neither the package nor the agency has, or that are for another kind. */
export const outlines: PlanRule = (context) => {
  const { periods, documents } = context.workspace.plan;
  return [
    ...periods.flatMap((period) =>
      period.outline === undefined
        ? []
        : judgeOutline(period.outline, 'report', period.places.outline ?? period.place, context),
    ),
    ...[...documents].flatMap(([kind, { outline }]) =>
      outline === undefined ? [] : judgeOutline(outline.value, kind, outline.place, context),
    ),
  ];
};

function judgeOutline(
  id: string,
  wanted: DocumentKind,
  place: Place,
  { workspace: { outlines } }: CheckContext,
): readonly Diagnostic[] {
  const found = outlines.find((outline) => outline.name === id)?.document;
  if (found === wanted) return [];
  if (found !== undefined) return [diagnostic('wrong-outline', place, { id, found, wanted })];
  const names = outlines.filter(({ document }) => document === wanted).map(({ name }) => name);
  return [diagnostic('unknown-outline', place, { id, ...suggestion(id, names) })];
}

/** Codes in `rules` that no diagnostic has. */
export const ruleCodes: PlanRule = ({ workspace: { plan } }) =>
  [...plan.rules.keys()]
    .filter((code) => !isCode(code))
    .map((code) => unknownCode(code, plan.rulePlaces?.get(code) ?? plan.place));

/** `unknown-code` at `place`, with the nearest code. */
export function unknownCode(code: string, place: Place): Diagnostic {
  return diagnostic('unknown-code', place, { code, ...suggestion(code, Object.keys(SEVERITY)) });
}

/** Periods that the office's own texts name and the plan has not. */
export const textPeriods: PlanRule = (context) =>
  context.workspace.texts.flatMap(({ period }) =>
    period === undefined ? [] : unknownPeriod(period.value, period.place, context),
  );

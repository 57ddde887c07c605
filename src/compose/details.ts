import { diagnostic, type Diagnostic } from '../diagnostic/diagnostic.ts';
import type { Place } from '../diagnostic/place.ts';
import type { OutlineDetail } from '../model/outline.ts';
import { readDate } from '../vietnamese/dates.ts';
import { sayClause } from './clause.ts';
import type { Context } from './context.ts';
import { textsOf } from './office-texts.ts';
import { tidy } from './prose.ts';
import { extend } from './scope.ts';

/** Values that were given for this one document, by the ids of its outline's details. */
export type GivenDetails = ReadonlyMap<string, string>;

export interface Detailed<C extends Context> {
  readonly context: C;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * What an outline asks to be told (ngày họp, địa điểm): as given, else as texts/ has it, else as the outline itself says. What is not
 * told and not optional is an error, and the sentences that need it are left out.
 */
export function withDetails<C extends Context>(context: C, given: GivenDetails): Detailed<C> {
  const told = context.outline.details.map((detail) => ({ detail, ...tell(detail, context, given) }));
  const missing = told.filter(({ value, detail }) => value === undefined && !detail.optional);
  const values = told.flatMap(({ detail, value = '' }) =>
    missing.some((each) => each.detail === detail) ? [] : [[detail.id, value] as const],
  );
  const scope = extend(context.scope, { details: Object.fromEntries(values) });
  const wanting = new Map(missing.map(({ detail }) => [`details.${detail.id}`, detail.label]));
  return {
    context: { ...context, scope: { ...scope, wanting } },
    diagnostics: [
      ...told.flatMap(({ diagnostics }) => diagnostics),
      ...missing.map(({ detail: { id, label } }) =>
        diagnostic('detail-missing', context.place, { id, label, document: context.outline.document }),
      ),
    ],
  };
}

function tell(
  detail: OutlineDetail,
  context: Context,
  given: GivenDetails,
): { readonly value: string | undefined; readonly diagnostics: readonly Diagnostic[] } {
  const [written] = textsOf(detail.id, context);
  const value = given.get(detail.id) ?? written?.text;
  if (value !== undefined) {
    const place = given.has(detail.id) || written === undefined ? context.place : written.place;
    return { value: tidy(value), diagnostics: impossibleDates(value, place) };
  }
  if (detail.otherwise === undefined) return { value: undefined, diagnostics: [] };
  const clause = sayClause(detail.otherwise, context.scope);
  return {
    value: clause.kind === 'said' ? clause.text : undefined,
    diagnostics: clause.kind === 'faulty' ? clause.diagnostics : [],
  };
}

/** Days in it that no calendar has (32/7/2024): an official text must not be sent with one. */
function impossibleDates(text: string, place: Place): readonly Diagnostic[] {
  return [...text.matchAll(/(?<![\d/])\d{1,2}\/\d{1,2}\/\d{4}(?![\d/])/gu)].flatMap(([date]) => {
    const read = readDate(date);
    return read.kind === 'fault' && read.code === 'impossible-date'
      ? [diagnostic('impossible-date', place, { text: date })]
      : [];
  });
}

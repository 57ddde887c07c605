import type { Place } from '../diagnostic/place.ts';
import type { Aggregate, Figure, FigureSource } from '../model/aggregate.ts';
import type { CivilDate } from '../model/civil-date.ts';
import type { Exact } from '../model/exact.ts';
import type { Plan } from '../model/facts.ts';
import { figureText } from '../vietnamese/figures.ts';
import { jsonText } from './json.ts';
import { shownPlace, type PlaceContext, type ShownPlace } from './shown-place.ts';

/** The value of a `figures.json`: schema cchc/figures/1, dates ISO, percentages 68. What scripts and the workspace above read. */
export interface FiguresJson {
  readonly schema: 'cchc/figures/1';
  readonly tool: string;
  readonly agency: { readonly name: string; readonly code: string };
  /** Number of the plan reported on. */
  readonly plan: string;
  readonly period: {
    readonly id: string;
    readonly year: number;
    readonly from: CivilDate;
    readonly to: CivilDate;
    readonly due: CivilDate;
  };
  readonly figures: readonly FigureJson[];
}

interface FigureJson {
  readonly id: string;
  readonly scope?: Figure['scope'];
  readonly label: string;
  /** null where there is none: see `status`. */
  readonly value: number | null;
  /** The fraction itself, where `value` had to be rounded. */
  readonly exact?: string;
  /** As the screen prints it; a document may give a rate more digits (36,0%) or a count a leading zero (06). */
  readonly text: string;
  readonly measure: string;
  readonly status: Figure['status'];
  readonly numerator?: number;
  readonly denominator?: number;
  readonly basis?: string;
  readonly declared?: number;
  readonly target?: string;
  readonly met?: boolean;
  /** Cùng kỳ: the value of the same period one year earlier and the difference, in percentage points for rates. */
  readonly last_year?: { readonly value: number; readonly by: number };
  readonly coverage?: {
    readonly expected: number;
    readonly reported: number;
    readonly not_arising: number;
    readonly missing: readonly string[];
  };
  readonly sources: readonly SourceJson[];
}

interface SourceJson extends Omit<ShownPlace, 'endLine' | 'endColumn' | 'label'> {
  readonly unit?: string;
  readonly text: string;
  readonly via?: string;
  readonly part?: FigureSource['part'];
}

/** What the view needs besides the figures: how places are shown, and the name and version of the program. */
export interface FiguresJsonContext extends PlaceContext {
  readonly tool?: string;
}

/** The text of a figures.json: one JSON value, two spaces deep, with a line end. */
export function formatFiguresJson(aggregate: Aggregate, plan: Plan, context: FiguresJsonContext): string {
  return jsonText(figuresJson(aggregate, plan, context));
}

/** All figures of a period as data. */
export function figuresJson(aggregate: Aggregate, plan: Plan, context: FiguresJsonContext): FiguresJson {
  const { id, year, window, due, plans } = aggregate.period;
  const { name, code } = plan.agency;
  const reported = plan.plans.find(({ key }) => key === (plans[0] ?? '')) ?? plan.plans[0];
  return {
    schema: 'cchc/figures/1',
    tool: context.tool ?? 'cchc',
    agency: { name, code },
    plan: reported?.number ?? '',
    period: { id, year, from: window.from, to: window.to, due },
    figures: aggregate.figures.map((figure) => figureJson(figure, context)),
  };
}

/** One figure as data. */
function figureJson(figure: Figure, context: FiguresJsonContext): FigureJson {
  const { id, scope, label, value, measure, status, numerator, denominator, declared, coverage, lastYear } = figure;
  const fraction = value === undefined ? undefined : exactText(value);
  return {
    id,
    ...(scope !== undefined && { scope }),
    label,
    value: value?.valueOf() ?? null,
    ...(fraction !== undefined && { exact: fraction }),
    text: figureText(figure),
    measure,
    status,
    ...(numerator !== undefined && { numerator: numerator.valueOf() }),
    ...(denominator !== undefined && { denominator: denominator.valueOf() }),
    ...(figure.basis !== undefined && { basis: figure.basis }),
    ...(declared !== undefined && { declared: declared.valueOf() }),
    ...(figure.target !== undefined && { target: figure.target }),
    ...(figure.met !== undefined && { met: figure.met }),
    ...(lastYear !== undefined && { last_year: { value: lastYear.value.valueOf(), by: lastYear.by.valueOf() } }),
    ...(coverage !== undefined && { coverage: coverageJson(coverage) }),
    sources: figure.sources.map((source) => sourceJson(source, context)),
  };
}

/** Digits that a double holds of any decimal. */
const SAFE_DIGITS = 15;

/** `n/d` when the value is no decimal that a JSON number holds. */
function exactText(value: Exact): string | undefined {
  const decimal = value.toString();
  const holds = !/[()]/u.test(decimal) && decimal.replace(/[^\d]/gu, '').length <= SAFE_DIGITS;
  return holds ? undefined : value.toFraction();
}

function coverageJson(coverage: NonNullable<Figure['coverage']>): NonNullable<FigureJson['coverage']> {
  const { expected, reported, notArising, missing } = coverage;
  return { expected, reported, not_arising: notArising, missing };
}

function sourceJson({ place, unit, text, via, part }: FigureSource, context: FiguresJsonContext): SourceJson {
  return {
    ...placeJson(place, context),
    ...(unit !== undefined && { unit }),
    text,
    ...(via !== undefined && { via }),
    ...(part !== undefined && { part }),
  };
}

/** Where a value begins; figures are made of single values, so nobody asks where one ends. */
function placeJson(place: Place, context: FiguresJsonContext): Omit<ShownPlace, 'endLine' | 'endColumn' | 'label'> {
  const { endLine: _, endColumn: __, label: ___, ...start } = shownPlace(place, context);
  return start;
}

import type { Language } from '../i18n/catalogue.ts';
import { EN_FIGURE_WORDS } from '../i18n/en/figure-words.ts';
import type { FigureWords } from '../i18n/figure-words.ts';
import { VI_FIGURE_WORDS } from '../i18n/vi/figure-words.ts';
import type { Aggregate, Figure, FigureScope, FigureSource } from '../model/aggregate.ts';
import type { Exact } from '../model/exact.ts';
import type { Workspace } from '../model/facts.ts';
import { sameScope } from '../model/figures.ts';
import { figureText, figureWithMeasure, shareText } from '../vietnamese/figures.ts';
import { printNumber } from '../vietnamese/numbers.ts';
import { placeText, shownPlace, type PlaceContext } from './shown-place.ts';
import type { Style } from './style.ts';
import { alignColumns } from './table.ts';
import { shorten } from './wrap.ts';

/** What figures are printed with besides the workspace: how places are shown, and the language of the screen. */
export interface FiguresTextContext extends PlaceContext {
  readonly screen: { readonly language: Language };
  /** `width`: columns of the terminal, where there is one. */
  readonly style?: Pick<Style, 'width'>;
}

interface View extends FiguresTextContext {
  readonly workspace: Workspace;
  readonly words: FigureWords;
}

/** All figures of a period as a table for the terminal, the totals first and then every part of the whole under its name. */
export function formatFiguresText({ figures }: Aggregate, workspace: Workspace, context: FiguresTextContext): string {
  const view = { ...context, workspace, words: WORDS[context.screen.language] };
  const scopes = figures.map((figure) => figure.scope ?? {}).filter(isFirstOfItsKind);
  return scopes
    .map((scope) => {
      const rows = figures.filter((figure) => sameScope(figure.scope ?? {}, scope)).map((f) => rowOf(f, view));
      return `${scopeText(scope, view)}\n${alignColumns(rows, view.style?.width)}\n`;
    })
    .join('\n');
}

/** The figures of one id from their value down to the file and line, or sheet and cell, of everything they were made of. */
export function formatFigureTrace({ figures }: Aggregate, workspace: Workspace, context: FiguresTextContext): string {
  const view = { ...context, workspace, words: WORDS[context.screen.language] };
  const [total, ...parts] = figures;
  if (total === undefined) return '';
  const name = (part: Figure): string => scopeText(part.scope ?? {}, view);
  const most = view.style?.width === undefined ? Infinity : NAME_WIDTH;
  const rows = parts.map((part) => [`  ${shorten(name(part), most)}`, ...rowOf(part, view).slice(1)]);
  const lines = [...traceLines(total, view), ...(rows.length === 0 ? [] : ['', alignColumns(rows, view.style?.width)])];
  return lines.map((line) => `${line}\n`).join('');
}

const WORDS: Readonly<Record<Language, FigureWords>> = { vi: VI_FIGURE_WORDS, en: EN_FIGURE_WORDS };

function isFirstOfItsKind(scope: FigureScope, i: number, scopes: readonly FigureScope[]): boolean {
  return scopes.findIndex((other) => sameScope(other, scope)) === i;
}

/** Id, value, what it is of, and what is to be known of it. */
function rowOf(figure: Figure, { words }: View): readonly string[] {
  const remarks = [
    figure.value === undefined ? '' : words.status[figure.status],
    figure.target === undefined ? '' : words.target(figure.target, figure.met),
  ].filter((remark) => remark !== '');
  return [`  ${figure.id}`, figureWithMeasure(figure), [shareText(figure) ?? figure.label, ...remarks].join('; ')];
}

function traceLines(figure: Figure, view: View): readonly string[] {
  const { words } = view;
  const share = shareText(figure);
  const status = figure.value === undefined ? '' : words.status[figure.status];
  return [
    `${figure.id}: ${figure.label}`,
    `  ${figureWithMeasure(figure)}${share === undefined ? '' : ` = ${share}`}${status === '' ? '' : ` (${status})`}`,
    ...(figure.target === undefined ? [] : [`  ${words.target(figure.target, figure.met)}`]),
    ...(figure.declared === undefined ? [] : [`  ${words.declared(valueText(figure.declared, figure))}`]),
    ...(figure.change === undefined ? [] : [`  ${changeText(figure, figure.change, words)}`]),
    ...(figure.lastYear === undefined ? [] : [`  ${lastYearText(figure, figure.lastYear, words)}`]),
    ...(figure.coverage === undefined ? [] : [`  ${words.coverage(figure.coverage)}`]),
    ...sourceLines(figure, view),
  ];
}

/** Where it comes from; of a rate first the numerator's sources, then the denominator's, each under its number. */
function sourceLines({ sources, numerator, denominator }: Figure, view: View): readonly string[] {
  const { words } = view;
  const groups = [
    { title: words.numerator(numerator && printNumber(numerator)), of: sources.filter((s) => s.part === 'numerator') },
    {
      title: words.denominator(denominator && printNumber(denominator)),
      of: sources.filter((s) => s.part === 'denominator'),
    },
    { title: words.sources, of: sources.filter((s) => s.part === undefined) },
  ].filter(({ of }) => of.length > 0);
  if (groups.length === 0) return [`  ${words.noSources}`];
  return groups.flatMap(({ title, of }) => [
    `  ${title}`,
    alignColumns(
      of.map((source) => sourceRow(source, view)),
      view.style?.width,
    ),
  ]);
}

function valueText(value: Exact, figure: Figure): string {
  return figureText({ ...figure, value });
}

function changeText(figure: Figure, { period, before, by }: NonNullable<Figure['change']>, words: FigureWords): string {
  return words.change({ period, before: valueText(before, figure), ...signed(by, figure) });
}

/** The other year's value is printed alone: numerator and denominator are this year's. */
function lastYearText(figure: Figure, { value, by }: NonNullable<Figure['lastYear']>, words: FigureWords): string {
  const { numerator: _, denominator: __, ...alone } = figure;
  return words.lastYear({ value: valueText(value, alone), ...signed(by, figure) });
}

function signed(by: Exact, { measure, decimals }: Figure): { readonly by: string; readonly points: boolean } {
  const points = measure === '%';
  const size = printNumber(by.abs(), points ? decimals : undefined);
  return { by: `${by.lt(0) ? '-' : '+'}${size}`, points };
}

function sourceRow({ place, unit = '', text, via }: FigureSource, view: View): readonly string[] {
  return [`    ${placeText(shownPlace(place, view))}`, unit, via === undefined ? `"${text}"` : `"${text}" (${via})`];
}

function scopeText(scope: FigureScope, { workspace, words }: View): string {
  const { plans, units } = workspace.plan;
  const row = workspace.indicators.rows.flatMap((set) => set.rows).find(({ id }) => id === scope.row);
  const names = [
    ...(scope.plan === undefined
      ? []
      : [words.plan(plans.find(({ key }) => key === scope.plan)?.number ?? scope.plan)]),
    ...(scope.appendix === undefined ? [] : [words.appendix(scope.appendix)]),
    ...(scope.unit === undefined ? [] : [words.unit(units.find(({ id }) => id === scope.unit)?.name ?? scope.unit)]),
    ...(scope.serves === undefined ? [] : [words.serves(scope.serves)]),
    ...(scope.row === undefined ? [] : [words.row(row?.label ?? scope.row)]),
  ];
  return names.length === 0 ? words.total : names.join(', ');
}

/** Longer names of parts are cut on a terminal, so that their numbers stand beside them. */
const NAME_WIDTH = 40;

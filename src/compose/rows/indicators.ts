import type { Figure } from '../../model/aggregate.ts';
import { isUnderCode } from '../../model/indicator-codes.ts';
import type { ExtraIndicator, RowQuery } from '../../model/outline.ts';
import type { PeriodContext } from '../context.ts';
import { computedFrom } from '../computed-from.ts';
import { figurePhrase } from '../figure-phrase.ts';
import { printTableFraction, printTableValue } from '../print-cell.ts';
import { compareCodes } from '../codes.ts';
import { numbered, type PeriodRequest, type Rows, type SourceRow, type Values } from './row.ts';

interface Entry {
  readonly code: string;
  readonly label: string;
  readonly figure: Figure;
}

/** Chỉ tiêu in play, in the order of their codes, which is that of the superior's form. */
export function indicatorRows({ query, context, said }: PeriodRequest): Rows {
  const entries = [...ownEntries(context), ...extraEntries(query.extra, context)]
    .filter(({ figure }) => said?.has(figure.id) !== true)
    .filter(({ code }) => query.codes.length === 0 || query.codes.some((prefix) => isUnderCode(code, prefix)))
    .sort((a, b) => compareCodes(a.code, b.code));
  const rows = entries.map((entry, index) => ({
    part: partOf(entry.code),
    row: numbered(index + 1, valuesOf(entry, context)),
  }));
  return {
    rows: rows.flatMap(({ part, row }, index) => [...groupRow(part, rows[index - 1]?.part, query.groups), row]),
  };
}

function ownEntries({ workspace, scope }: PeriodContext): readonly Entry[] {
  return workspace.indicators.indicators.flatMap((indicator) => {
    const figure = scope.figures.get(indicator.id);
    return figure === undefined ? [] : [{ code: indicator.code ?? '', label: indicator.label, figure }];
  });
}

function extraEntries(extra: readonly ExtraIndicator[], { scope }: PeriodContext): readonly Entry[] {
  return extra.flatMap(({ code, label, figure: id }) => {
    const figure = scope.figures.get(id);
    return figure === undefined ? [] : [{ code, label, figure }];
  });
}

function valuesOf({ code, label, figure }: Entry, { workspace, scope }: PeriodContext): Values {
  const fraction = printTableFraction(figure);
  return {
    code,
    label,
    measure: figure.measure,
    value: printTableValue(figure),
    fraction,
    note:
      fraction === ''
        ? computedFrom(figure, workspace.indicators, scope.figures.values())
        : `${fraction} ${figure.basis ?? ''}`.trim(),
    phrase: figurePhrase(figure),
  };
}

function partOf(code: string): string {
  return code.split('.')[0] ?? '';
}

function groupRow(part: string, before: string | undefined, groups: RowQuery['groups']): readonly SourceRow[] {
  const title = groups.find((group) => group.part === part)?.title;
  return title === undefined || part === before ? [] : [{ kind: 'group', text: `${part}. ${title}` }];
}

import { diagnostic, type Diagnostic } from '../../diagnostic/diagnostic.ts';
import type { Place } from '../../diagnostic/place.ts';
import type { Period, Unit } from '../../model/facts.ts';
import { nearest } from '../../vietnamese/words.ts';
import { scalarAt } from '../tree.ts';
import type { Choice } from './choice.ts';
import type { WorkbookContext } from './context.ts';
import type { Found } from './draft.ts';
import { periodIn, periodNamed, yearIn } from './head-period.ts';
import { unitIn, unitsIn } from './head-unit.ts';
import { valuesIn } from './head-values.ts';
import type { Line } from './lines.ts';

/** What the lines around the tables and the file's name say of a report. */
export interface Head {
  readonly unit: Unit | undefined;
  readonly period: Period | undefined;
  /** The values it gives, each where it stands. */
  readonly found: readonly Found[];
}

/** Whose report of which period and year a workbook is, by its titles, then by its file's name; what cannot be told is a fault that says how to name it. */
export function readHead(
  { titles, lines }: { readonly titles: readonly Line[]; readonly lines: readonly Line[] },
  context: WorkbookContext,
  report: (fault: Diagnostic) => void,
): Head {
  const file = { kind: 'file', file: context.file } as const;
  const name = fileWords(context.file);
  const unit = chosen(unitsIn(titles, context.units), unitIn(name, context.units), file);
  const period = chosen(periodIn(titles, context.periods), periodNamed(name, context.periods), file);
  const year = chosen(yearIn(titles), /(?:^|\D)(20\d\d)(?:\D|$)/u.exec(name)?.[1], file);
  const first = titles[0]?.place ?? file;
  if (unit.value === undefined) {
    const near =
      unit.unknown === undefined
        ? undefined
        : nearest(
            unit.unknown,
            context.units.map((each) => each.name),
          );
    const args = { found: unit.found, ...(near !== undefined && { nearest: near }) };
    report(diagnostic('unit-not-told', unit.place ?? first, args));
  }
  if (period.value === undefined) {
    const args = { found: period.found, known: context.periods.map(({ label }) => label) };
    report(diagnostic('period-not-told', period.place ?? first, args));
  }
  if (year.value === undefined) report(diagnostic('year-not-told', first, { year: context.year }));
  reportNames({ unit, period }, context, { name, file, report });
  if (unit.value !== undefined && period.value !== undefined) {
    const args = {
      unit: unit.value.name,
      period: period.value.label,
      ...(year.value !== undefined && { year: year.value }),
    };
    report(diagnostic('taken-as', unit.place ?? file, args));
  }
  const value = (path: string, text: string | undefined, place: Place | undefined): readonly Found[] =>
    text === undefined ? [] : [{ path: [path], value: scalarAt(text, place ?? file), subject: file }];
  return {
    unit: unit.value,
    period: period.value,
    found: [
      ...value('unit', unit.value?.id, unit.place),
      ...value('period', period.value?.id, period.place),
      ...value('year', year.value, year.place),
      ...valuesIn(lines),
    ],
  };
}

/** What the lines say, else what the file's name does. */
function chosen<T>(said: Choice<T>, named: T | undefined, file: Place): Choice<T> {
  if (said.value !== undefined || said.found.length > 0) return said;
  return { ...said, value: named, place: named === undefined ? undefined : file };
}

/** The folders and the name of a file as words: "submissions/h1/6T_TaiChinh.xlsx" is "h1 6T Tai Chinh". */
function fileWords(path: string): string {
  return path
    .replace(/\.[^./]+$/u, '')
    .split('/')
    .slice(-3)
    .join(' ')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replace(/[_\-.]+/gu, ' ');
}

/** A file's name that speaks of another unit or period than the titles. */
function reportNames(
  { unit, period }: { readonly unit: Choice<Unit>; readonly period: Choice<Period> },
  context: WorkbookContext,
  { name, file, report }: { readonly name: string; readonly file: Place; readonly report: (fault: Diagnostic) => void },
): void {
  const named = unitIn(name, context.units);
  if (unit.value !== undefined && named !== undefined && named !== unit.value) {
    report(diagnostic('file-name-contradicts', file, { read: unit.value.name, named: named.name }));
  }
  const other = periodNamed(name, context.periods);
  if (period.value !== undefined && other !== undefined && other !== period.value) {
    report(diagnostic('file-name-contradicts', file, { read: period.value.label, named: other.label }));
  }
}

import { diagnostic, type Diagnostic } from '../../diagnostic/diagnostic.ts';
import type { Place } from '../../diagnostic/place.ts';
import type { Period, Unit } from '../../model/facts.ts';
import { fold, foldName } from '../../model/fold.ts';
import { readDate } from '../../vietnamese/dates.ts';
import { clip, nearest } from '../../vietnamese/words.ts';
import type { WorkbookContext } from './context.ts';
import { textAt, type Found } from './draft.ts';
import { isFilled, type Grid } from './grid.ts';
import type { Table } from './tables.ts';

/** What the lines around the tables and the file's name say of a report. */
export interface Head {
  readonly unit: Unit | undefined;
  readonly period: Period | undefined;
  /** The values it gives, each where it stands. */
  readonly found: readonly Found[];
}

/** A line of a sheet that belongs to no table, as people see it. */
export interface Line {
  readonly text: string;
  readonly place: Place;
  /** What stands in the next filled cell to the right. */
  readonly beside?: { readonly text: string; readonly place: Place };
}

/** Whose report of which period and year a workbook is, by its titles, then by its file's name; what cannot be told is a fault that says how to name it. */
export function readHead(lines: readonly Line[], context: WorkbookContext, report: (fault: Diagnostic) => void): Head {
  const file = { kind: 'file', file: context.file } as const;
  const name = fileWords(context.file);
  const unit = chosen(unitsIn(lines, context), unitIn(name, context.units), file);
  const period = chosen(periodIn(lines, context), periodNamed(name, context), file);
  const year = chosen(yearIn(lines), /(?:^|\D)(20\d\d)(?:\D|$)/u.exec(name)?.[1], file);
  const first = lines[0]?.place ?? file;
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
    text === undefined ? [] : [{ path: [path], value: textAt(text, place ?? file), subject: file }];
  return {
    unit: unit.value,
    period: period.value,
    found: [
      ...value('unit', unit.value?.id, unit.place),
      ...value('period', period.value?.id, period.place),
      ...value('year', year.value, year.place),
      ...lines.flatMap((line) => labelled(line)),
      ...signedOn(lines),
    ],
  };
}

interface Choice<T> {
  readonly value: T | undefined;
  readonly place: Place | undefined;
  /** Names of all that were found, where they are several. */
  readonly found: readonly string[];
  /** What is named and nobody knows. */
  readonly unknown?: string;
}

/** What the lines say, else what the file's name does. */
function chosen<T>(said: Choice<T>, named: T | undefined, file: Place): Choice<T> {
  if (said.value !== undefined || said.found.length > 0) return said;
  return { ...said, value: named, place: named === undefined ? undefined : file };
}

const NOTHING = { value: undefined, place: undefined, found: [] } as const;

/** "Đơn vị: …", "Đơn vị báo cáo: …"; never "Đơn vị tính: …". */
const UNIT_LABEL = /^(?:ten )?don vi(?: (?:bao cao|gui|thuc hien|lap(?: bao cao)?))?(?: ?: ?(.*))?$/u;

function unitsIn(lines: readonly Line[], { units }: WorkbookContext): Choice<Unit> {
  for (const line of lines) {
    const [label, inline] = UNIT_LABEL.exec(fold(line.text)) ?? [];
    const given =
      inline === undefined || inline === '' ? line.beside : { text: afterColon(line.text), place: line.place };
    if (label === undefined || given === undefined) continue;
    const unit = unitIn(given.text, units);
    return unit === undefined
      ? { value: undefined, place: given.place, found: [clip(given.text)], unknown: given.text }
      : { value: unit, place: given.place, found: [] };
  }
  const named = lines
    .filter(({ text }) => !/^(?:kinh gui|noi nhan|- |gui )/u.test(fold(text)))
    .flatMap(({ text, place }) => {
      const unit = unitIn(text, units);
      return unit === undefined ? [] : [{ unit, place }];
    });
  const [first] = named;
  if (first === undefined) return NOTHING;
  const names = [...new Set(named.map(({ unit }) => unit.name))];
  return names.length > 1
    ? { value: undefined, place: first.place, found: names }
    : { value: first.unit, place: first.place, found: [] };
}

/** The unit whose id, alias or name stands in a text as whole words, the longest of them. */
function unitIn(text: string, units: readonly Unit[]): Unit | undefined {
  const words = wordsOf(text);
  const found = units.flatMap((unit) =>
    [unit.id, unit.name, ...unit.aliases].flatMap((name) => {
      const own = wordsOf(name);
      return own.length > 2 && words.includes(own) ? [{ unit, length: own.length }] : [];
    }),
  );
  return found.sort((a, b) => b.length - a.length)[0]?.unit;
}

/** A text as its words between single blanks, so that names are found whole. */
function wordsOf(text: string): string {
  return ` ${(foldName(text).match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')} `;
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

function periodIn(lines: readonly Line[], context: WorkbookContext): Choice<Period> {
  const found = lines.flatMap((line) => {
    const period = periodNamed(line.text, context) ?? periodOfDays(line.text, context);
    return period === undefined ? [] : [{ period, place: line.place }];
  });
  const [first] = found;
  if (first === undefined) return NOTHING;
  const labels = [...new Set(found.map(({ period }) => period.label))];
  return labels.length > 1
    ? { value: undefined, place: first.place, found: labels }
    : { value: first.period, place: first.place, found: [] };
}

/** Words that name a part of a year: where they stand, "năm 2024" beside them names no period. */
const PART = /\b(?:(?:\d|ba|sau|chin) ?(?:thang|t)|thang \d|quy(?: \d| [iv]+))\b/u;

/** Spellings of the labels of periods, as the words of a title or a file's name have them. */
function periodNamed(text: string, { periods }: WorkbookContext): Period | undefined {
  const words = wordsOf(text)
    .replace(/ (\d) ?t(?:hang)? /gu, ' $1 thang ')
    .replace(/ sau thang /gu, ' 6 thang ')
    .replace(/ chin thang /gu, ' 9 thang ')
    .replace(/ q(?:uy)? ?(\d|i{1,3}|iv) /gu, ' quy $1 ');
  const isPart = PART.test(words);
  const found = periods.flatMap((period) => {
    const names = [period.id, ...spellingsOf(period.label)].map(wordsOf);
    const long = names.filter((name) => words.includes(name) && (!isYear(name) || (!isPart && isReportOfYear(words))));
    return long.map((name) => ({ period, length: name.length }));
  });
  return found.sort((a, b) => b.length - a.length)[0]?.period;
}

function isYear(name: string): boolean {
  return /^ (?:ca )?nam $/u.test(name);
}

/** "Báo cáo … năm 2024", "cả năm": not a date, nor "kế hoạch năm". */
function isReportOfYear(words: string): boolean {
  return (
    / ca nam | (?:bao cao|ket qua|tong ket) .*nam 20\d\d | nam 20\d\d $/u.test(words) && !/ thang \d+ nam /u.test(words)
  );
}

const QUARTERS: Readonly<Record<string, string>> = { i: '1', ii: '2', iii: '3', iv: '4' };

function spellingsOf(label: string): readonly string[] {
  const folded = fold(label);
  const short = folded.replace(/^(\d) thang dau nam$/u, '$1 thang').replace(/ nam$/u, '');
  const quarter = /^quy (iv|i{1,3})$/u.exec(folded)?.[1];
  return [
    folded,
    ...(short === folded || short === '' ? [] : [short]),
    ...(quarter === undefined ? [] : [`quy ${QUARTERS[quarter] ?? ''}`]),
    ...(folded === 'nam' ? ['ca nam'] : []),
  ];
}

/** "từ ngày 01/01/2024 đến ngày 25/6/2024" names the period with that window. */
function periodOfDays(text: string, { periods }: WorkbookContext): Period | undefined {
  const [from, to] = [...text.matchAll(/\d{1,2}[/.-]\d{1,2}[/.-]\d{4}/gu)].map(([day]) => {
    const reading = readDate(day);
    return reading.kind === 'value' ? reading.value : undefined;
  });
  return periods.find(({ window }) => window.from === from && window.to === to);
}

/** "năm 2024" in a title; dates of documents cited there say nothing. */
function yearIn(lines: readonly Line[]): Choice<string> {
  const titles = lines.flatMap(({ text, place }) => {
    const folded = fold(text);
    if (/^(?:can cu|thuc hien|theo|kinh gui)\b/u.test(folded)) return [];
    const bare = folded
      .replace(/ngay \d{1,2} ?(?:thang|\/) ?\d{1,2} ?(?:nam|\/) ?\d{4}/gu, '')
      .replace(/ke hoach.*?nam 20\d\d/u, '');
    const year = /\bnam:? ?(20\d\d)\b/u.exec(bare)?.[1] ?? /^(20\d\d)$/u.exec(bare)?.[1];
    return year === undefined ? [] : [{ year, place }];
  });
  const [first] = titles;
  if (first === undefined) return yearOfDays(lines);
  return { value: first.year, place: first.place, found: [] };
}

function yearOfDays(lines: readonly Line[]): Choice<string> {
  for (const { text, place } of lines) {
    const days = [...text.matchAll(/\d{1,2}[/.-]\d{1,2}[/.-](20\d\d)/gu)];
    const last = days.at(-1)?.[1];
    if (days.length >= 2 && last !== undefined) return { value: last, place, found: [] };
  }
  return NOTHING;
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
  const other = periodNamed(name, context);
  if (period.value !== undefined && other !== undefined && other !== period.value) {
    report(diagnostic('file-name-contradicts', file, { read: period.value.label, named: other.label }));
  }
}

/** Values that stand behind a label of their own. */
const LABELS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^ngay (?:gui|bao cao|lap)(?: bao cao)?$/u, ['submitted']],
  [/^(?:lan gui|bao cao bo sung lan|lan)$/u, ['revision']],
  [/^(?:nguoi bao cao|nguoi lap(?: bao cao| bieu)?|can bo bao cao)$/u, ['reporter', 'name']],
  [/^(?:ke hoach so|theo ke hoach(?: so)?|so ke hoach)$/u, ['plan']],
];

function labelled({ text, place, beside }: Line): readonly Found[] {
  const [label = '', ...rest] = text.split(':');
  const path = LABELS.find(([words]) => words.test(fold(label)))?.[1];
  const inline = rest.join(':').trim();
  const given = inline === '' ? beside : { text: inline, place };
  if (path === undefined || given === undefined || given.text === '') return [];
  const value = path[0] === 'submitted' || path[0] === 'revision' ? given.text.replace(/^lần /iu, '') : given.text;
  return [{ path, value: textAt(value, given.place), subject: { kind: 'file', file: place.file } }];
}

/** The day in "Tri Phương, ngày 24 tháng 6 năm 2024": a report is sent when it is signed, unless a line says otherwise. */
function signedOn(lines: readonly Line[]): readonly Found[] {
  if (lines.some((line) => labelled(line).some(({ path }) => path[0] === 'submitted'))) return [];
  return lines
    .flatMap(({ text, place }): readonly Found[] => {
      const day = /ngày\s+(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})\s*$/iu.exec(text);
      const [, d = '', m = '', y = ''] = day ?? [];
      const isCited = /(?:số|theo|quyết định|kế hoạch|công văn)/iu.test(text);
      return day === null || isCited
        ? []
        : [
            {
              path: ['submitted'],
              value: textAt(`${d}/${m}/${y}`, place),
              subject: { kind: 'file', file: place.file },
            },
          ];
    })
    .slice(-1);
}

function afterColon(text: string): string {
  return text.slice(text.indexOf(':') + 1).trim();
}

/** The lines of a sheet above, between and below its tables. */
export function linesOf(grid: Grid, tables: readonly Table[]): readonly Line[] {
  const outside = grid.rows.filter(
    ({ number }) => !tables.some(({ top, bottom }) => top <= number && number <= bottom),
  );
  return outside.flatMap(({ number, cells }) => {
    const filled = cells
      .filter(isFilled)
      .map((cell) => ({ text: grid.shown(number, cell.column), place: grid.place(number, cell.column), raw: cell }));
    return filled.flatMap(({ text, place, raw }, i): readonly Line[] => {
      const next = filled[i + 1];
      const beside = next === undefined ? {} : { beside: { text: next.text, place: next.place } };
      const lines = raw.content.kind === 'text' ? raw.content.text.split('\n').map((line) => line.trim()) : [text];
      return lines
        .filter((line) => line !== '')
        .map((line, j, all) => ({ text: line, place, ...(j === all.length - 1 && beside) }));
    });
  });
}

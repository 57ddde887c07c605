import { diagnostic } from '../diagnostic/diagnostic.ts';
import type { Place } from '../diagnostic/place.ts';
import { cellsAround } from '../model/cell-address.ts';
import type { CivilDate } from '../model/civil-date.ts';
import type { Fact, Indicator, IndicatorReport, Located, Narrative, Submission, TaskReport } from '../model/facts.ts';
import { fault, value, type Reading } from '../vietnamese/reading.ts';
import { readStatus } from '../vietnamese/statuses.ts';
import { clip, suggestion } from '../vietnamese/words.ts';
import { entriesOf, field, locatedAt, locatedOf, optional, placeOf, textAt, textOf } from './fields.ts';
import { readEvidence } from './evidence.ts';
import type { Loading } from './loading.ts';
import type { Entry, Tree } from './tree.ts';
import { dateAt, factAt, numberOf, progressAt, wholeAt } from './values.ts';

/** What reading a submission needs beside its tree. */
export interface SubmissionLoading extends Loading {
  readonly file: string;
  /** SHA-256 of the file's bytes, hex. */
  readonly hash: string;
  /** Indicators by id: their type says how a value is read. */
  readonly indicators: ReadonlyMap<string, Indicator>;
}

/** Báo cáo của đơn vị, or undefined when the file does not say whose it is and of which period. */
export function readSubmission(tree: Tree, loading: SubmissionLoading): Submission | undefined {
  const unit = locatedAt(tree, 'unit');
  const period = locatedAt(tree, 'period');
  if (unit === undefined || period === undefined) return undefined;
  const { file, hash } = loading;
  return {
    file,
    hash,
    plan: locatedAt(tree, 'plan'),
    unit,
    period,
    year: factAt(tree, 'year', readYear, loading),
    window: readWindow(field(tree, 'window'), loading),
    submitted: dateAt(tree, 'submitted', loading),
    revision: { value: wholeAt(tree, 'revision', 1, loading) ?? 1, place: placeOf(tree, 'revision') },
    ...optional('reporter', readReporter(field(tree, 'reporter'))),
    ...optional('enteredBy', locatedAt(tree, 'entered_by')),
    ...optional('source', textAt(tree, 'source')),
    tasks: entriesOf(field(tree, 'tasks')).map((entry) => readTaskReport(entry, loading)),
    indicators: entriesOf(field(tree, 'indicators')).map((entry) => readIndicatorReport(entry, loading)),
    narrative: readNarrative(field(tree, 'narrative')),
    place: unit.place,
  };
}

function readYear(text: string): Reading<number> {
  const year = /^(?:năm\s+)?(\d{4})$/iu.exec(text)?.[1];
  return year !== undefined ? value(Number(year)) : fault('invalid-number', { text: clip(text), expected: 'count' });
}

function readWindow(tree: Tree | undefined, loading: Loading): Submission['window'] {
  if (tree?.kind !== 'map') return undefined;
  return { from: dateAt(tree, 'from', loading), to: dateAt(tree, 'to', loading), place: tree.place };
}

function readReporter(tree: Tree | undefined): Submission['reporter'] {
  const name = textAt(tree, 'name');
  return name === undefined ? undefined : { name, ...optional('title', textAt(tree, 'title')) };
}

function readTaskReport({ key, value: tree }: Entry, loading: SubmissionLoading): TaskReport {
  return {
    id: { value: key.text, place: key.place },
    status: factAt(tree, 'status', readStatus, loading),
    completed: dateAt(tree, 'completed', loading),
    progress: progressAt(tree, 'progress', loading),
    product: factAt(tree, 'product', value<string>, loading),
    evidence: readEvidence(field(tree, 'evidence'), loading),
    reason: readReason(field(tree, 'reason')),
    ...optional('note', locatedAt(tree, 'note')),
    place: extentOf(key, tree),
  };
}

/** From a key to the end of its value: what somebody leaves out, or carries on, with all that is wrong in it. */
function extentOf({ place }: Entry['key'], value: Tree): Place {
  if (place.kind === 'cell') return { ...place, cell: cellsAround([place.cell, ...cellsOf(value, place.sheet)]) };
  if (place.kind !== 'text' || value.place.kind !== 'text') return place;
  return { ...place, end: Math.max(place.end, value.place.end) };
}

/** The cells of a sheet that a value stands in. */
function cellsOf(tree: Tree, sheet: string): readonly string[] {
  const within = tree.kind === 'map' ? tree.entries.map(({ value }) => value) : tree.kind === 'list' ? tree.items : [];
  const own = tree.kind === 'scalar' && tree.place.kind === 'cell' && tree.place.sheet === sheet;
  return [
    ...(own && tree.place.kind === 'cell' ? [tree.place.cell] : []),
    ...within.flatMap((part) => cellsOf(part, sheet)),
  ];
}

function readReason(tree: Tree | undefined): TaskReport['reason'] {
  return {
    ...optional('text', locatedOf(tree)),
    ...optional('objective', locatedAt(tree, 'objective')),
    ...optional('subjective', locatedAt(tree, 'subjective')),
  };
}

/** The keys of a value written with its source; a map with none of them is one over rows. */
const DETAIL: readonly string[] = ['value', 'source', 'as_of'];

function readIndicatorReport({ key, value: tree }: Entry, loading: SubmissionLoading): IndicatorReport {
  const detailed = tree.kind === 'map' && tree.entries.some((entry) => DETAIL.includes(entry.key.text));
  if (detailed) reportUnknownKeys(tree, loading);
  const written = detailed ? field(tree, 'value') : tree;
  const noDate: Fact<CivilDate> = { kind: 'missing', place: key.place };
  return {
    id: { value: key.text, place: key.place },
    ...readValue(key, written, loading),
    ...optional('source', detailed ? textAt(tree, 'source') : undefined),
    asOf: detailed ? dateAt(tree, 'as_of', loading) : noDate,
    place: extentOf(key, tree),
  };
}

/** To the check of shapes, keys that are not known here could be rows. */
function reportUnknownKeys(detail: Tree, { report }: Loading): void {
  for (const { key } of entriesOf(detail)) {
    if (DETAIL.includes(key.text)) continue;
    report(diagnostic('unknown-key', key.place, { key: key.text, ...suggestion(key.text, DETAIL) }));
  }
}

/** A single value, or one per row: then the value itself is missing and the rows carry the numbers. */
function readValue(
  key: Entry['key'],
  written: Tree | undefined,
  loading: SubmissionLoading,
): Pick<IndicatorReport, 'value' | 'rows' | 'fraction'> {
  const indicator = loading.indicators.get(key.text);
  const missing = { kind: 'missing', place: key.place } as const;
  if (written?.kind !== 'map') return readNumberAs(indicator, written, missing, loading);
  const rows = written.entries.map((row) => ({
    id: { value: row.key.text, place: row.key.place },
    value: readNumberAs(indicator, row.value, { kind: 'missing', place: row.key.place }, loading).value,
  }));
  return { value: missing, rows };
}

/** A value of an indicator that nobody knows is not read: `check` says that it is unknown, which is the one thing to mend. */
function readNumberAs(
  indicator: Indicator | undefined,
  tree: Tree | undefined,
  missing: Extract<IndicatorReport['value'], { kind: 'missing' }>,
  loading: SubmissionLoading,
): Pick<IndicatorReport, 'value' | 'fraction'> {
  if (indicator !== undefined) return numberOf(tree, missing, indicator, loading);
  const text = textOf(tree);
  return { value: tree === undefined || text === undefined ? missing : { kind: 'invalid', text, place: tree.place } };
}

/** Sections of the units' own words; `causes` has two, and a single text under it counts as objective ones. */
const SECTIONS: readonly (readonly [path: readonly string[], section: string])[] = [
  [['results'], 'results'],
  [['limitations'], 'limitations'],
  [['causes', 'objective'], 'causes.objective'],
  [['causes', 'subjective'], 'causes.subjective'],
  [['proposals'], 'proposals'],
  [['next'], 'next'],
];

function readNarrative(tree: Tree | undefined): readonly Narrative[] {
  const causes = locatedAt(tree, 'causes');
  return [
    ...SECTIONS.flatMap(([path, section]) =>
      narrativesOf(
        path.reduce<Tree | undefined>((at, key) => field(at, key), tree),
        section,
      ),
    ),
    ...(causes === undefined ? [] : [narrative('causes.objective', causes)]),
  ];
}

function narrativesOf(tree: Tree | undefined, section: string): readonly Narrative[] {
  const text = locatedOf(tree);
  if (text !== undefined) return [narrative(section, text)];
  return entriesOf(tree).flatMap(({ key, value: within }) => {
    const part = locatedOf(within);
    return part === undefined ? [] : [{ ...narrative(section, part), within: key.text }];
  });
}

function narrative(section: string, { value: text, place }: Located<string>): Narrative {
  return { section, text, place };
}

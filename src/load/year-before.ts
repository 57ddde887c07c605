import { join } from 'node:path';
import { exactFromDecimal, exactFromFraction, type Exact } from '../model/exact.ts';
import type { Period } from '../model/facts.ts';
import { reportsFolder } from '../model/reports-folder.ts';
import type { YearBefore } from '../model/year-before.ts';
import { entryKind, readBytes } from './disk.ts';

/** The largest figures.json that is read: 16 MB (2^24 bytes); that of a province of 43 units has 1 MB. */
const LARGEST_FIGURES = 16_777_216;

/** How `period` was one year earlier, by reports/<year>-<period>/figures.json of the workspace; undefined where there is no such file. */
export function readYearBefore(root: string, period: Period): YearBefore | undefined {
  const file = `${reportsFolder({ year: period.year - 1, id: period.id })}/figures.json`;
  const absolute = join(root, file);
  const kind = entryKind(absolute, file);
  if (!kind.ok) return isAbsent(kind.fault) ? undefined : { kind: 'unusable', file, reason: 'unreadable' };
  if (kind.value !== 'file') return { kind: 'unusable', file, reason: 'unreadable' };
  const bytes = readBytes(absolute, file, LARGEST_FIGURES);
  if (!bytes.ok) {
    return { kind: 'unusable', file, reason: bytes.fault.code === 'file-too-large' ? 'too-large' : 'unreadable' };
  }
  return figuresIn(bytes.value, file);
}

function isAbsent({ code, args }: { readonly code: string; readonly args: object }): boolean {
  return code === 'file-unreadable' && 'reason' in args && args.reason === 'missing';
}

function figuresIn(bytes: Uint8Array, file: string): YearBefore {
  const parsed = parseJson(bytes);
  if (parsed === undefined) return { kind: 'unusable', file, reason: 'not-json' };
  const schema = textOf(parsed, 'schema') ?? '';
  if (schema !== 'cchc/figures/1') {
    return { kind: 'unusable', file, reason: /^cchc\/figures\/\d+$/u.test(schema) ? 'newer' : 'not-figures' };
  }
  const [agency, period, figures] = [entry(parsed, 'agency'), entry(parsed, 'period'), entry(parsed, 'figures')];
  const name = textOf(agency, 'name');
  const [id, from, to] = [textOf(period, 'id'), textOf(period, 'from'), textOf(period, 'to')];
  const year = entry(period, 'year');
  const isWhole = name !== undefined && id !== undefined && from !== undefined && to !== undefined;
  if (!isWhole || typeof year !== 'number' || !Array.isArray(figures)) {
    return { kind: 'unusable', file, reason: 'not-figures' };
  }
  return {
    kind: 'read',
    file,
    agency: name,
    plan: textOf(parsed, 'plan') ?? '',
    period: { id, year, from, to },
    totals: new Map(figures.flatMap(totalIn)),
  };
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}

/** A figure without scope that has a value. */
function totalIn(figure: unknown): readonly (readonly [string, { readonly value: Exact; readonly measure: string }])[] {
  const [id, measure, value] = [textOf(figure, 'id'), textOf(figure, 'measure'), valueIn(figure)];
  if (id === undefined || measure === undefined || value === undefined || entry(figure, 'scope') !== undefined)
    return [];
  return [[id, { value, measure }]];
}

/** `exact` where the value had to be rounded (see format/figures-json.ts), else the value itself. */
function valueIn(figure: unknown): Exact | undefined {
  const fraction = textOf(figure, 'exact') ?? '';
  if (/^-?\d{1,40}\/[1-9]\d{0,39}$/u.test(fraction)) return exactFromFraction(fraction);
  const value = entry(figure, 'value');
  const decimal = typeof value === 'number' ? String(value) : '';
  return /^-?\d+(?:\.\d+)?$/u.test(decimal) ? exactFromDecimal(decimal) : undefined;
}

function entry(of: unknown, key: string): unknown {
  return typeof of === 'object' && of !== null && Object.hasOwn(of, key)
    ? (of as Record<string, unknown>)[key]
    : undefined;
}

function textOf(of: unknown, key: string): string | undefined {
  const value = entry(of, key);
  return typeof value === 'string' ? value : undefined;
}

import type { OutlineBlock, OutlineColumn, RowQuery } from '../model/outline.ts';
import { CHART_SOURCES, ROW_SOURCES, type RowSource } from '../model/row-sources.ts';
import { TASK_CLASSES } from '../model/task-class.ts';
import {
  choiceAt,
  entriesOf,
  field,
  flagAt,
  itemsAt,
  locatedAt,
  locatedListAt,
  optional,
  textAt,
  textListAt,
  textOf,
} from './fields.ts';
import { textIn, whenOf } from './outline-fields.ts';
import type { Tree } from './tree.ts';

/** Rows of a chart that are still told apart on a page; more make no chart unless the outline says so. */
const MOST_BARS = 20;

/** A block of an outline, by the key that says what it is. The check of shapes has refused everything else. */
export function blockOf(tree: Tree): OutlineBlock {
  const base = {
    when: whenOf(tree),
    about: textListAt(tree, 'about'),
    namesUnits: flagAt(tree, 'names_units', false),
    place: tree.place,
  };
  const source = (key: string): RowSource | undefined => choiceAt(tree, key, ROW_SOURCES);
  const each = source('each');
  const table = source('table');
  const narrative = textAt(tree, 'narrative');
  const chart = choiceAt(tree, 'chart', CHART_SOURCES);
  if (each !== undefined) {
    return {
      ...base,
      kind: 'each',
      rows: queryOf(tree, each),
      text: textIn(tree, 'text'),
      ...optional('atMost', wholeAt(tree, 'at_most')),
    };
  }
  if (chart !== undefined) {
    return {
      ...base,
      kind: 'chart',
      of: chart,
      title: textIn(tree, 'title'),
      atMost: wholeAt(tree, 'at_most') ?? MOST_BARS,
    };
  }
  if (table !== undefined) return { ...base, ...tableOf(tree, table) };
  if (narrative !== undefined) {
    const from = choiceAt(tree, 'from', ['section', 'leads', 'rest']) ?? 'section';
    return { ...base, kind: 'narrative', of: narrative, from, ...optional('section', textAt(tree, 'section')) };
  }
  if (field(tree, 'sentence') !== undefined) {
    return {
      ...base,
      kind: 'sentence',
      clauses: locatedListAt(tree, 'sentence'),
      ...optional('none', locatedAt(tree, 'none')),
    };
  }
  return { ...base, kind: 'office' };
}

function tableOf(tree: Tree, source: RowSource) {
  return {
    kind: 'table' as const,
    rows: queryOf(tree, source),
    columns: itemsAt(tree, 'columns').map(columnOf),
    numbered: flagAt(tree, 'numbered', false),
    ...optional('total', textAt(tree, 'total')),
    ...optional('caption', locatedAt(tree, 'caption')),
    notes: locatedListAt(tree, 'notes'),
  };
}

function queryOf(tree: Tree, source: RowSource): RowQuery {
  const classes = textListAt(tree, 'classes');
  return {
    of: source,
    classes: TASK_CLASSES.filter((name) => classes.includes(name)),
    codes: textListAt(tree, 'codes'),
    groups: entriesOf(field(tree, 'groups')).map(({ key, value }) => ({ part: key.text, title: textOf(value) ?? '' })),
    extra: itemsAt(tree, 'extra').map((item) => ({
      code: textAt(item, 'code') ?? '',
      figure: textAt(item, 'figure') ?? '',
      label: textAt(item, 'label') ?? '',
    })),
    ...optional('set', textAt(tree, 'set')),
  };
}

function columnOf(tree: Tree): OutlineColumn {
  return {
    head: textAt(tree, 'head') ?? '',
    ...optional('under', textAt(tree, 'under')),
    value: textIn(tree, 'value'),
    align: choiceAt(tree, 'align', ['left', 'center', 'right']) ?? 'left',
    weight: wholeAt(tree, 'weight') ?? 10,
    ifAny: flagAt(tree, 'if_any', false),
  };
}

/** A positive whole number, or undefined. */
function wholeAt(tree: Tree, key: string): number | undefined {
  const text = textAt(tree, key) ?? '';
  return /^[1-9]\d{0,3}$/u.test(text) ? Number(text) : undefined;
}

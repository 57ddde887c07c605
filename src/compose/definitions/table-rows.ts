import { encode } from '../../model/definitions/codecs.ts';
import { plainAt, type DefinitionFile, type Plain, type PlainPath } from '../../model/definitions/plain.ts';
import {
  ITEM,
  type DefinitionColumn,
  type Step,
  type TableSheet,
  type Variant,
} from '../../model/definitions/sheet-types.ts';
import type { DefinitionsContext } from './definitions-context.ts';

/** A row of a sheet of definitions: what its cells hold by column. */
export interface DefinitionRow {
  /** The file that it is of, where that is not the one to which new rows go. */
  readonly key?: string;
  readonly texts: ReadonlyMap<string, string>;
}

/** The rows of a table, in the order of what they say. */
export function tableRows(sheet: TableSheet, context: DefinitionsContext): readonly DefinitionRow[] {
  const files = context.files.filter(({ kind }) => kind === sheet.file);
  return files.flatMap((file) =>
    sheet.variants.flatMap((variant) =>
      placesOf(file.value, variant.pattern).flatMap((place) => rowOf(place, { sheet, variant, file }, context) ?? []),
    ),
  );
}

interface Found {
  readonly path: PlainPath;
  /** The keys that columns give. */
  readonly keys: ReadonlyMap<string, string>;
}

/** The places in a value that a pattern leads to. */
function placesOf(value: Plain, pattern: readonly Step[]): readonly Found[] {
  return pattern.reduce<readonly Found[]>(
    (places, step) => places.flatMap((place) => stepsInto(place, plainAt(value, place.path), step)),
    [{ path: [], keys: new Map() }],
  );
}

function stepsInto({ path, keys }: Found, value: Plain | undefined, step: Step): readonly Found[] {
  if (step === ITEM) return Array.isArray(value) ? value.map((_, i) => ({ path: [...path, i], keys })) : [];
  if (!(value instanceof Map)) return [];
  if (typeof step === 'string') return value.has(step) ? [{ path: [...path, step], keys }] : [];
  return [...(value as ReadonlyMap<string, Plain>).keys()].map((key) => ({
    path: [...path, key],
    keys: new Map([...keys, [step.column, key]]),
  }));
}

interface RowOf {
  readonly sheet: TableSheet;
  readonly variant: Variant;
  readonly file: DefinitionFile;
}

/** The row of a place, unless nothing of it can be said in this table. */
function rowOf(
  { path, keys }: Found,
  { sheet, variant, file }: RowOf,
  context: DefinitionsContext,
): DefinitionRow | undefined {
  const cells = sheet.columns.map((column) => cellOf(column, { path, keys }, { sheet, variant, file }, context));
  // A key that its cell cannot say leaves the row without what it is about.
  if (cells.some((cell) => cell === 'unsayable')) return undefined;
  const filled = cells.flatMap((cell) => (cell === undefined || cell === 'unsayable' ? [] : [cell]));
  const own = filled.filter((cell) => cell.own);
  if (own.length === 0) return undefined;
  for (const { at } of filled) if (at !== undefined) context.taking.take(file, at);
  return {
    ...(file.name !== sheet.into && { key: file.name }),
    texts: new Map(filled.map(({ id, text }) => [id, text])),
  };
}

interface CellOf {
  readonly id: string;
  readonly text: string;
  /** Where the value stands that has its place now. */
  readonly at?: PlainPath;
  /** Whether it is said of this row, and not of its whole file or by the sheet itself. */
  readonly own: boolean;
}

function cellOf(
  { id, codec, root }: DefinitionColumn,
  { path, keys }: Found,
  { variant, file }: RowOf,
  { units }: DefinitionsContext,
): CellOf | 'unsayable' | undefined {
  const key = keys.get(id);
  if (key !== undefined) {
    const text = encode(codec, key, units);
    return text === undefined ? 'unsayable' : { id, text, own: false };
  }
  if (variant.when?.column === id && variant.when.is !== 'filled') {
    return { id, text: encode(codec, variant.when.is.value, units) ?? '', own: false };
  }
  const below = variant.paths !== undefined && id in variant.paths ? variant.paths[id] : [id];
  if (below === undefined) return undefined;
  const at = root ?? [...path, ...below];
  const value = plainAt(file.value, at);
  const text = value === undefined ? undefined : encode(codec, value, units);
  return text === undefined ? undefined : { id, text, at, own: root === undefined };
}

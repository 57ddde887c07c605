import { foldName } from '../fold.ts';

/** Đơn vị and nhóm as a workbook of definitions shows them (by name) and as files hold them (by id). */
export interface UnitNames {
  /** What is shown for an id; the id itself where its name would be taken for another's. */
  readonly shown: (reference: string) => string;
  /** The id that is meant by what stands in a cell; other words as they are. */
  readonly meant: (text: string) => string;
  /** Whether an id is that of a group, or `all`. */
  readonly isGroup: (id: string) => boolean;
}

/** A unit or group with its printed name. */
export interface NamedUnit {
  readonly id: string;
  readonly name: string | undefined;
}

/** What `all` is called where units are named. */
const EVERYBODY = 'Tất cả các đơn vị';

/** The names of units and groups; a name that two of them bear stands for none. */
export function unitNamesOf(units: readonly NamedUnit[], groups: readonly NamedUnit[]): UnitNames {
  const known = [...units, ...groups, { id: 'all', name: EVERYBODY }];
  const ids = new Set(known.map(({ id }) => foldName(id)));
  const byName = new Map<string, NamedUnit[]>();
  for (const each of known) {
    const key = foldName(each.name ?? '');
    if (key !== '' && !ids.has(key)) byName.set(key, [...(byName.get(key) ?? []), each]);
  }
  const meant = (text: string): string => {
    const [only, ...others] = byName.get(foldName(text)) ?? [];
    return only === undefined || others.length > 0 ? text : only.id;
  };
  const names = new Map(known.map(({ id, name }) => [id, name]));
  const shown = (reference: string): string => {
    const name = names.get(reference);
    // What separates the items of a list cannot stand in one of them.
    return name === undefined || /[;\n]/u.test(name) || meant(name) !== reference ? reference : name.trim();
  };
  const groupIds = new Set(['all', ...groups.map(({ id }) => id)]);
  return { shown, meant, isGroup: (id) => groupIds.has(id) };
}

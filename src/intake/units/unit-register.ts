import { foldName } from '../../model/fold.ts';
import { freeId } from '../../model/ids.ts';
import { doubt, type Doubt, type Target } from '../doubt.ts';
import { idFromName, kindOfUnit, knownId, unitKey } from './known-units.ts';
import type { OfficeGroup, OfficeUnit } from '../office-plan.ts';
import type { SourcePlace } from '../source-place.ts';
import { beginsUnit, isOfMany, mayBeTwo } from './unit-names.ts';

/** Where a name stands. */
interface NamePlace {
  readonly from: SourcePlace;
  readonly to: Target;
}

/** What the register knows of the plan when it names a unit. */
export interface RegisterFacts {
  readonly date: { readonly year: number; readonly month: number } | undefined;
  /** Names that the text begins with "Đề nghị": asked, not ordered. */
  readonly isAsked: (name: string) => boolean;
}

interface Entry {
  readonly id: string;
  readonly names: string[];
  readonly from: SourcePlace;
  readonly many: boolean;
}

/** The units of a plan, as its cells name them one after another. */
export interface UnitRegister {
  /** The id of the unit that a name stands for, new where it is the first time. */
  readonly unit: (name: string, place: NamePlace) => string;
  /** Who supports: the id of a unit, or undefined for words that name none ("Các công chức"). */
  readonly supporter: (name: string, place: NamePlace) => string | undefined;
  /** What was named, and what was doubtful of it. */
  readonly result: () => {
    readonly units: readonly OfficeUnit[];
    readonly groups: readonly OfficeGroup[];
    readonly doubts: readonly Doubt[];
  };
}

/** An empty register. */
export function unitRegister(facts: RegisterFacts): UnitRegister {
  const entries: Entry[] = [];
  const byKey = new Map<string, Entry>();
  const taken = new Set<string>(RESERVED);

  const find = (name: string): Entry | undefined => byKey.get(keyOf(name));

  const enter = (name: string, { from }: NamePlace): Entry => {
    const known = find(name);
    if (known !== undefined) {
      if (!known.names.some((other) => foldName(other) === foldName(name))) known.names.push(name);
      return known;
    }
    const id = freeId(knownId(name) ?? idFromName(name), taken);
    taken.add(id);
    const entry = { id, names: [name], from, many: isOfMany(name) };
    entries.push(entry);
    byKey.set(keyOf(name), entry);
    return entry;
  };

  return {
    unit: (name, place) => enter(name, place).id,
    supporter: (name, place) => {
      const known = find(name);
      if (known !== undefined) return enter(name, place).id;
      const isUnit = !isOfMany(name) && beginsUnit(name) && isProper(name);
      return isUnit ? enter(name, place).id : undefined;
    },
    result: () => settled(entries, facts),
  };
}

/** Words that ids may not be: those of CEL, in which formulas name them, and the name for all units. */
const RESERVED =
  'all true false null in as break const continue else for function if import let loop package namespace return var void while'.split(
    ' ',
  );

/** One key for all names of a unit: what every commune has by its id, others by what sets them apart. */
function keyOf(name: string): string {
  const known = knownId(name);
  return known === undefined ? unitKey(name) : `#${known}`;
}

/** "Công chức để quá hạn", "Cán bộ liên quan", "Lãnh đạo UBND xã" name no unit: posts and bodies have names of their own. */
function isProper(name: string): boolean {
  if (/^(?:lãnh đạo|chủ tịch|phó chủ tịch|thành viên)(?!\p{L})/iu.test(name)) return false;
  const second = /^(?:công chức|cán bộ|bộ phận|đơn vị|cơ quan|tổ|ban)\s+(\S)/iu.exec(name)?.[1];
  return second === undefined || /\p{Lu}/u.test(second) || knownId(name) !== undefined;
}

function settled(
  entries: readonly Entry[],
  facts: RegisterFacts,
): {
  readonly units: readonly OfficeUnit[];
  readonly groups: readonly OfficeGroup[];
  readonly doubts: readonly Doubt[];
} {
  const doubts: Doubt[] = [];
  const units: OfficeUnit[] = [];
  const groups: OfficeGroup[] = [];
  for (const entry of entries) {
    const members = entry.many ? membersOf(entry, entries) : [];
    const name = nameOf(entry);
    if (members.length > 0) {
      groups.push({ id: entry.id, name, members: members.map(({ id }) => id) });
      doubts.push(doubt('group-made', { name, members: members.map(nameOf) }, `group:${entry.id}`, entry.from));
      continue;
    }
    units.push(unitOf(entry, name, facts, doubts));
  }
  return { units, groups, doubts };
}

function unitOf(entry: Entry, name: string, facts: RegisterFacts, doubts: Doubt[]): OfficeUnit {
  const to: Target = `unit:${entry.id}`;
  const { kind, sure } = kindOfUnit(name, facts.date);
  const said = facts.isAsked(name) ? 'cooperating' : kind;
  if (entry.many) doubts.push(doubt('unit-of-many', { name }, to, entry.from));
  if (entry.names.length > 1) doubts.push(doubt('same-unit', { names: entry.names }, to, entry.from));
  if (mayBeTwo(name)) doubts.push(doubt('one-unit', { name }, to, entry.from));
  if (!sure && said === kind) doubts.push(doubt('kind-by-place', { name, kind }, to, entry.from));
  return { id: entry.id, name, kind: said, aliases: entry.names.filter((other) => other !== name) };
}

/** The longest of its names, which says most. */
function nameOf({ names }: Pick<Entry, 'names'>): string {
  return names.reduce((best, name) => (name.length > best.length ? name : best));
}

/** Units whose names begin with what a name for many ends with: "Thôn Nà Lẹng" of "Các thôn". */
function membersOf(group: Entry, entries: readonly Entry[]): readonly Entry[] {
  const kind = /^(?:cac|tat ca cac|toan the cac|ubnd cac) (thon|ap|khu pho|to dan pho|truong|xa)(?: |$|,)/u.exec(
    foldName(nameOf(group)),
  )?.[1];
  if (kind === undefined) return [];
  return entries.filter((entry) => !entry.many && new RegExp(`^(?:ubnd )?${kind} `, 'u').test(foldName(nameOf(entry))));
}

import type { Aggregate } from '../model/aggregate.ts';
import type { Narrative } from '../model/facts.ts';
import { saysNotArising } from '../vietnamese/reading.ts';
import { fold } from '../vietnamese/words.ts';
import { withoutFileNames } from './file-names.ts';
import { sentence, tidy, withoutEnd } from './prose.ts';

/** A place of the document where units' words go. */
export interface NarrativePlace {
  readonly section: string;
  readonly of: string;
  readonly from: 'section' | 'leads' | 'rest';
}

/** One unit's words for one place. */
export interface UnitNarrative {
  readonly unit: string;
  readonly narrative: Narrative;
}

export type PlacedNarratives = ReadonlyMap<string, readonly UnitNarrative[]>;

/** Everything that units wrote, in the plan's order of units. */
export function allNarratives({ submissions }: Aggregate): readonly UnitNarrative[] {
  return submissions.flatMap((submission) =>
    submission.narrative.map((narrative) => ({ unit: submission.unit.value, narrative })),
  );
}

/**
 * Each unit's words at exactly one place: the section they name; else the part of the plan's appendix (`home`) whose tasks the
 * unit mainly leads; else where the rest of their kind goes.
 */
export function placeNarratives(
  narratives: readonly UnitNarrative[],
  places: readonly NarrativePlace[],
  home: (unit: string) => string | undefined,
): PlacedNarratives {
  const placed = new Map<string, UnitNarrative[]>();
  for (const words of narratives) {
    const place = placeOf(words, places, home);
    if (place !== undefined) placed.set(placeKey(place), [...(placed.get(placeKey(place)) ?? []), words]);
  }
  return placed;
}

/** The key under which a place's words stand. */
export function placeKey({ section, of, from }: NarrativePlace): string {
  return [section, of, from].join('|');
}

function placeOf(
  { unit, narrative }: UnitNarrative,
  places: readonly NarrativePlace[],
  home: (unit: string) => string | undefined,
): NarrativePlace | undefined {
  const ofKind = places.filter((place) => place.of === narrative.section);
  return (
    ofKind.find((place) => place.section === narrative.within) ??
    ofKind.find((place) => place.from === 'leads' && place.section === home(unit)) ??
    ofKind.find((place) => place.from === 'rest') ??
    ofKind[0]
  );
}

export interface Items {
  readonly items: readonly string[];
  /** Whether a unit said that there was nothing: "không phát sinh", "không có". */
  readonly nothing: boolean;
}

/** The items of several units' words: one a line, without their marks, each once, those that say "không có" left out. */
export function narrativeItems(words: readonly UnitNarrative[]): Items {
  const lines = words.flatMap(({ narrative }) => splitItems(narrative.text));
  const said = lines.filter((line) => !saysNothing(line.text));
  const seen = new Set<string>();
  const once = said.filter(({ text }) => !seen.has(itemKey(text)) && seen.add(itemKey(text)));
  return { items: once.map(({ mark, text }) => `${mark} ${sentence(text)}`), nothing: said.length < lines.length };
}

interface Item {
  readonly mark: '-' | '+';
  readonly text: string;
}

const MARK = /^(?:[-–—•*]|\d{1,2}[.)](?=\s)|[a-zđ]\)(?=\s))\s*/u;

/** The lines of a text as items; a line that goes on in lower case after one without an end belongs to it. */
export function splitItems(text: string): readonly Item[] {
  const items: { readonly mark: Item['mark']; readonly lines: string[] }[] = [];
  for (const line of text.split(/\r\n|[\n\r\u2028\u2029]/u)) {
    const clean = withoutFileNames(line);
    const open = items.at(-1)?.lines;
    if (clean === '') continue;
    if (open !== undefined && /^\p{Ll}/u.test(clean) && !MARK.test(clean) && !/[.;:!?]$/u.test(open.at(-1) ?? ''))
      open.push(clean);
    else
      items.push(
        clean.startsWith('+')
          ? { mark: '+', lines: [clean.slice(1).trim()] }
          : { mark: '-', lines: [clean.replace(MARK, '') || clean] },
      );
  }
  return items.map(({ mark, lines }) => ({ mark, text: lines.join(' ') })).filter((item) => item.text !== '');
}

const NOTHING: ReadonlySet<string> = new Set([
  'khong',
  'khong co',
  'khong co kien nghi',
  'khong kien nghi',
  'khong co y kien',
  'khong co de xuat',
  'khong co kien nghi, de xuat',
]);

/** Whether a unit's words say that there is nothing to say. */
function saysNothing(text: string): boolean {
  const words = withoutEnd(tidy(text));
  return saysNotArising(words) || NOTHING.has(fold(words));
}

function itemKey(text: string): string {
  return fold(text)
    .replace(/[^a-z0-9]+/gu, ' ')
    .trim();
}

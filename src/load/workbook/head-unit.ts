import type { Unit } from '../../model/facts.ts';
import { fold } from '../../model/fold.ts';
import { clip } from '../../vietnamese/words.ts';
import { NOTHING, wordsOf, type Choice } from './choice.ts';
import type { Line } from './lines.ts';

/** "Đơn vị: …", "Đơn vị báo cáo: …"; never "Đơn vị tính: …". */
const UNIT_LABEL = /^(?:ten )?don vi(?: (?:bao cao|gui|thuc hien|lap(?: bao cao)?))?(?: ?: ?(.*))?$/u;

/** The unit that titles name: behind a label, else in the lines themselves. */
export function unitsIn(lines: readonly Line[], units: readonly Unit[]): Choice<Unit> {
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
export function unitIn(text: string, units: readonly Unit[]): Unit | undefined {
  const words = wordsOf(text);
  const found = units.flatMap((unit) =>
    [unit.id, unit.name, ...unit.aliases].flatMap((name) => {
      const own = wordsOf(name);
      return own.length > 2 && words.includes(own) ? [{ unit, length: own.length }] : [];
    }),
  );
  return found.sort((a, b) => b.length - a.length)[0]?.unit;
}

function afterColon(text: string): string {
  return text.slice(text.indexOf(':') + 1).trim();
}

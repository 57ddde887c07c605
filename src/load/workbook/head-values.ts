import { fold } from '../../model/fold.ts';
import { scalarAt } from '../tree.ts';
import type { Found } from './draft.ts';
import type { Line } from './lines.ts';

/** Values that lines around the tables give: when the report was sent, by whom, as which revision, of which plan. */
export function valuesIn(lines: readonly Line[]): readonly Found[] {
  return [...lines.flatMap(labelled), ...signedOn(lines)];
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
  // Without a colon "Người lập biểu" heads a signature.
  const isLabel = text.includes(':') || path?.[0] === 'submitted' || path?.[0] === 'revision';
  const given = inline === '' ? beside : { text: inline, place };
  if (path === undefined || !isLabel || given === undefined || given.text === '') return [];
  const value = path[0] === 'submitted' || path[0] === 'revision' ? given.text.replace(/^lần /iu, '') : given.text;
  return [{ path, value: scalarAt(value, given.place), subject: { kind: 'file', file: place.file } }];
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
              value: scalarAt(`${d}/${m}/${y}`, place),
              subject: { kind: 'file', file: place.file },
            },
          ];
    })
    .slice(-1);
}

import { fold } from '../../model/fold.ts';
import { scalarAt } from '../tree.ts';
import type { Found } from './draft.ts';
import type { Line } from './lines.ts';

/** Headings under which units write in their own words, folded, and where it goes. */
const HEADINGS: readonly (readonly [readonly string[], RegExp])[] = [
  [['narrative', 'causes', 'objective'], /^nguyen nhan khach quan|^khach quan$/u],
  [['narrative', 'causes', 'subjective'], /^nguyen nhan chu quan|^chu quan$/u],
  [['narrative', 'causes'], /^nguyen nhan/u],
  [['narrative', 'results'], /^(?:nhung )?(?:ket qua (?:noi bat|dat duoc|chu yeu)|uu diem)/u],
  [['narrative', 'limitations'], /^(?:nhung )?(?:ton tai|han che|kho khan)/u],
  [['narrative', 'proposals'], /^(?:nhung )?(?:kien nghi|de xuat|y kien de xuat)/u],
  [['narrative', 'next'], /^phuong huong|^nhiem vu (?:trong tam|ky (?:toi|sau)|thoi gian toi)/u],
];

/** The longest heading; what is longer is a sentence. */
const LONGEST = 60;

/** What stands under headings of their own outside the tables, up to the next heading; all that a title or a signature says is none. */
export function narrativesIn(lines: readonly Line[], isEnd: (line: Line) => boolean): readonly Found[] {
  const found: Found[] = [];
  let open: { path: readonly string[]; texts: string[]; place: Line['place'] } | undefined;
  const close = (): void => {
    const text = open?.texts.join('\n').trim() ?? '';
    if (open !== undefined && text !== '')
      found.push({
        path: open.path,
        value: scalarAt(text, open.place),
        subject: { kind: 'file', file: open.place.file },
      });
    open = undefined;
  };
  for (const line of lines) {
    const heading = headingOf(line.text);
    if (heading !== undefined) {
      close();
      open = { path: heading.path, texts: heading.rest === '' ? [] : [heading.rest], place: line.place };
    } else if (isEnd(line)) close();
    else if (open !== undefined) {
      if (open.texts.length === 0) open.place = line.place;
      open.texts.push(line.text);
    }
  }
  close();
  return found;
}

function headingOf(text: string): { readonly path: readonly string[]; readonly rest: string } | undefined {
  const bare = text.replace(/^(?:[IVX]+|\d+(?:\.\d+)*|[a-zđ])[.)]\s*|^[-+*•]\s*/u, '');
  const colon = bare.indexOf(':');
  const title = colon === -1 ? bare : bare.slice(0, colon);
  if (title.length > LONGEST) return undefined;
  const path = HEADINGS.find(([, words]) => words.test(fold(title)))?.[0];
  return path === undefined ? undefined : { path, rest: colon === -1 ? '' : bare.slice(colon + 1).trim() };
}

import { OFFICIAL_KINDS, type OfficialKind } from '../../law/document-kinds.ts';
import type { Found } from '../elements.ts';
import { plain } from '../text.ts';
import { shownText } from './shown.ts';

/** The kind of the decree that a line of tên loại names, alone or with more behind it (BÁO CÁO GIẢI TRÌNH); undefined where none. */
export function officialKindOf(typeName: Found | undefined): OfficialKind | undefined {
  if (typeName === undefined) return undefined;
  const line = plain(shownText(typeName.paragraph)).toLowerCase().replace(/\s*:$/u, '');
  return OFFICIAL_KINDS.find(({ name }) => {
    const wanted = plain(name).toLowerCase();
    return line === wanted || line.startsWith(`${wanted} `);
  });
}

import { diagnostic, type Diagnostic } from '../diagnostic/diagnostic.ts';
import { OFFICIAL_KINDS } from '../law/document-kinds.ts';
import { fold } from '../model/fold.ts';
import type { Outline } from '../model/outline.ts';
import { suggestion } from '../vietnamese/words.ts';

/**
 * What is wrong with tên loại and its abbreviation in the outline of an official document: the one is a kind of Điều 7, Nghị định
 * 30/2020/NĐ-CP, also with more words behind it (Báo cáo giải trình), the other that of Phụ lục III, Mục I. A công văn prints neither.
 */
export function kindFaults({ document, type, abbreviation, kindPlaces }: Outline): readonly Diagnostic[] {
  if (document === 'letter') return [];
  const named = fold(type);
  const kind = OFFICIAL_KINDS.find(({ name }) => named === fold(name) || named.startsWith(`${fold(name)} `));
  if (kind === undefined) {
    const choices = OFFICIAL_KINDS.map(({ name }) => name);
    return [diagnostic('invalid-value', kindPlaces.type, { text: type, choices, ...suggestion(type, choices) })];
  }
  if (kind.abbreviation === undefined || kind.abbreviation === abbreviation) return [];
  if (abbreviation === undefined) return [diagnostic('missing-key', kindPlaces.abbreviation, { key: 'abbreviation' })];
  const [choices, nearest] = [[kind.abbreviation], kind.abbreviation];
  return [diagnostic('invalid-value', kindPlaces.abbreviation, { text: abbreviation, choices, nearest })];
}

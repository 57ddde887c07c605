import { DOCUMENT_KINDS } from '../model/document-kinds.ts';
import type { Located, OfficeText } from '../model/facts.ts';
import { entriesOf, field, locatedListAt, locatedOf } from './fields.ts';
import type { Tree } from './tree.ts';

/** Lời của cơ quan of one file. A section may have parts (`causes: {objective: …}` is `causes.objective`). */
export function readTexts(tree: Tree): readonly OfficeText[] {
  const periods: readonly (Located<string> | undefined)[] = locatedListAt(tree, 'period');
  return DOCUMENT_KINDS.flatMap((document) =>
    sectionsOf(field(tree, document), '').flatMap(({ section, text }) =>
      (periods.length === 0 ? [undefined] : periods).map((period) => ({
        document,
        section,
        ...(period !== undefined && { period }),
        text: text.value,
        place: text.place,
      })),
    ),
  );
}

function sectionsOf(tree: Tree | undefined, prefix: string): readonly { section: string; text: Located<string> }[] {
  return entriesOf(tree).flatMap(({ key, value }) => {
    const section = `${prefix}${key.text}`;
    const text = locatedOf(value);
    return text === undefined ? sectionsOf(value, `${section}.`) : [{ section, text }];
  });
}

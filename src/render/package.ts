import { type ZipEntry, zipArchive } from './zip.ts';

/** Where the styles stand in the package. */
export const STYLES_PART = 'word/styles.xml';

/** What every .docx of ours is set into: parts by path, the first of them first in the package, and the relations of the two headers. */
export interface Frame {
  /** Relation ids: `first` is empty, `default` carries the page number. */
  readonly headers: { readonly default: string; readonly first: string };
  readonly parts: Readonly<Record<string, string>>;
  /** The styles in the smaller set of sizes, in place of those among `parts`, which are of the larger. */
  readonly smallStyles: string;
}

/** A part that only some documents have. */
export interface OwnPart {
  /** Within word/: header3.xml. */
  readonly path: string;
  readonly content: string | Uint8Array;
  /** Absent for relations, whose type the frame names. */
  readonly contentType?: string;
  /** How word/document.xml refers to it, if it does. */
  readonly relation?: { readonly id: string; readonly type: string };
}

/** Where the types of relations between the parts of a package begin. */
export const RELATION_TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const CONTENT_TYPES = '[Content_Types].xml';
const RELATIONS = 'word/_rels/document.xml.rels';

/** The bytes of a package: the frame's parts, then the document's own, always in the same order. */
export function packDocx(frame: Frame, own: Readonly<Record<string, string>>, more: readonly OwnPart[]): Uint8Array {
  const overrides = more.flatMap(({ path, contentType }) =>
    contentType === undefined ? [] : [`<Override ContentType="${contentType}" PartName="/word/${path}"/>`],
  );
  const relations = more.flatMap(({ path, relation }) =>
    relation === undefined ? [] : [`<Relationship Id="${relation.id}" Type="${relation.type}" Target="${path}"/>`],
  );
  const parts: Readonly<Record<string, string | Uint8Array>> = {
    ...frame.parts,
    [CONTENT_TYPES]: insertBefore('</Types>', overrides, frame.parts[CONTENT_TYPES]),
    [RELATIONS]: insertBefore('</Relationships>', relations, frame.parts[RELATIONS]),
    ...own,
    ...Object.fromEntries(more.map(({ path, content }) => [`word/${path}`, content])),
  };
  return zipArchive(
    Object.entries(parts).map(([path, content]): ZipEntry =>
      typeof content === 'string' ? { path, text: content } : { path, bytes: content },
    ),
  );
}

function insertBefore(end: string, elements: readonly string[], xml = ''): string {
  return elements.length === 0 ? xml : xml.replace(end, elements.join('') + end);
}

import { type ZipEntry, zipArchive } from './zip.ts';

/** What every .docx of ours is set into: parts by path, the first of them first in the package, and the relations of the two headers. */
export interface Frame {
  /** Relation ids: `first` is empty, `default` carries the page number. */
  readonly headers: { readonly default: string; readonly first: string };
  readonly parts: Readonly<Record<string, string>>;
}

/** The bytes of a package: the frame's parts, then the document's own, always in the same order. */
export function packDocx(frame: Frame, own: Readonly<Record<string, string>>): Uint8Array {
  const entries = Object.entries({ ...frame.parts, ...own });
  return zipArchive(entries.map(([path, text]): ZipEntry => ({ path, text })));
}

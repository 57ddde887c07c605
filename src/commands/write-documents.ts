import { bookRenderer, documentRenderer, isStopped } from '../compile.ts';
import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import type { Book } from '../model/book.ts';
import type { Document } from '../model/document.ts';
import type { DocumentWishes, Output } from './output.ts';
import type { Shell } from './shell.ts';
import { writeOutputs, type OutputFile } from './write.ts';

/** A file to be written: a document or a workbook that is yet to be rendered, or bytes. */
export interface PlannedFile extends Omit<OutputFile, 'content'> {
  readonly content: Document | Book | Uint8Array;
}

/** Renders and writes what was composed, all or nothing of it: nothing where errors stop it and no draft is asked for. */
export async function writeDocuments(
  files: readonly PlannedFile[],
  diagnostics: readonly Diagnostic[],
  { draft, force }: Pick<DocumentWishes, 'draft' | 'force'>,
  shell: Shell,
): Promise<Output> {
  if (isStopped({ diagnostics }) && !draft) return { state: 'refused', files: [], diagnostics };
  if (files.length === 0) return { state: 'done', files: [], diagnostics };
  const bytesOf = await renderer(files);
  const outputs: OutputFile[] = [];
  for (const { content, ...file } of files) outputs.push({ ...file, content: await bytesOf(content) });
  return { state: draft ? 'draft' : 'done', files: await writeOutputs(outputs, { force }, shell), diagnostics };
}

/** What makes the bytes of these files; what makes documents or workbooks is loaded only where there are some. */
async function renderer(
  files: readonly PlannedFile[],
): Promise<(content: PlannedFile['content']) => Uint8Array | Promise<Uint8Array>> {
  const [renderDocument, renderBook] = await Promise.all([
    files.some(({ content }) => !isBook(content) && !(content instanceof Uint8Array)) ? documentRenderer() : undefined,
    files.some(({ content }) => isBook(content)) ? bookRenderer() : undefined,
  ]);
  return (content) => {
    if (content instanceof Uint8Array) return content;
    const bytes = isBook(content) ? renderBook?.(content) : renderDocument?.(content);
    if (bytes === undefined) throw new Error('a renderer is loaded for every kind of file');
    return bytes;
  };
}

function isBook(content: PlannedFile['content']): content is Book {
  return 'sheets' in content;
}

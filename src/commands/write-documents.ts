import { documentRenderer, isStopped } from '../compile.ts';
import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import type { Document } from '../model/document.ts';
import type { DocumentWishes, Output } from './output.ts';
import type { Shell } from './shell.ts';
import { writeOutputs, type OutputFile } from './write.ts';

/** A file to be written: a document that is yet to be rendered, or bytes. */
export interface PlannedFile extends Omit<OutputFile, 'content'> {
  readonly content: Document | Uint8Array;
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
  const render = await documentRenderer();
  const outputs = files.map(({ content, ...file }): OutputFile => {
    return { ...file, content: content instanceof Uint8Array ? content : render(content) };
  });
  return { state: draft ? 'draft' : 'done', files: await writeOutputs(outputs, { force }, shell), diagnostics };
}

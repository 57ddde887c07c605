import type { ReadWorkspace } from '../compile.ts';
import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import { findingsOf } from '../format/finding.ts';
import { diagnosticsJson, jsonText } from '../format/json.ts';
import type { CivilDate } from '../model/civil-date.ts';
import { openWithSystem } from './open.ts';
import type { Shell } from './shell.ts';
import { formatContext, tellDiagnostics } from './show.ts';
import { shownPath } from './shown-path.ts';
import type { WorkspaceOptions } from './workspace.ts';
import type { WrittenFile } from './write.ts';

/** The options of every command that writes documents. */
export interface DocumentWishes extends WorkspaceOptions {
  readonly output?: string | undefined;
  readonly open: boolean;
  readonly draft: boolean;
  readonly force: boolean;
  readonly strict: boolean;
  readonly number?: string | undefined;
  readonly date?: CivilDate | undefined;
  readonly format: 'text' | 'json';
}

/** What a command wrote (nothing when it was refused) and what was found on the way. */
export interface Output {
  readonly state: 'done' | 'draft' | 'refused' | 'unreadable';
  readonly files: readonly WrittenFile[];
  readonly diagnostics: readonly Diagnostic[];
}

/** What is said around the files of one command. */
export interface Telling {
  readonly dir: string;
  readonly read: Pick<ReadWorkspace, 'sources'>;
  /** Said before the files, for people only. */
  readonly before?: string;
  /** Said when errors stopped the command. */
  readonly refused: string;
}

/** Tells what was written: as JSON on stdout, or a line a file there and all talk on stderr; opens the first file where asked. */
export async function tellOutput(
  { state, files, diagnostics }: Output,
  { format, open }: Pick<DocumentWishes, 'format' | 'open'>,
  telling: Telling,
  shell: Shell,
): Promise<void> {
  if (format === 'json') await tellJson(files, diagnostics, telling, shell);
  else {
    await tellDiagnostics(diagnostics, telling.dir, telling.read.sources, shell);
    if (telling.before !== undefined) shell.err(`${telling.before}\n`);
    tellFiles(files, shell);
    tellState(state, telling.refused, shell);
  }
  const [first] = files;
  if (open && first !== undefined) openWithSystem(first.path);
}

async function tellJson(
  written: readonly WrittenFile[],
  diagnostics: readonly Diagnostic[],
  { dir, read }: Telling,
  shell: Shell,
): Promise<void> {
  const context = await formatContext(dir, read.sources, shell.errStyle, shell);
  const files = written.map(({ kind, path, bytes, insteadOf }) => ({
    kind,
    path: shownPath(path, shell),
    bytes,
    ...(insteadOf !== undefined && { instead_of: shownPath(insteadOf, shell) }),
  }));
  shell.out(jsonText({ schema: 'cchc/output/1', files, ...diagnosticsJson(findingsOf(diagnostics, context)) }));
}

/** A line on stdout for each file that was written; that a file somebody had edited was left as it is, on stderr before them. */
export function tellFiles(files: readonly WrittenFile[], shell: Shell): void {
  const { screen } = shell;
  tellEdited(files, shell);
  for (const file of files)
    shell.out(`${screen.write.written(screen.kinds[file.kind], shownPath(file.path, shell))}\n`);
}

/** That files which somebody had edited were left as they are. */
export function tellEdited(files: readonly WrittenFile[], shell: Shell): void {
  for (const { path, insteadOf } of files) {
    if (insteadOf !== undefined)
      shell.err(`${shell.screen.write.edited(shownPath(insteadOf, shell), shownPath(path, shell))}\n`);
  }
}

function tellState(state: Output['state'], refused: string, { screen, errStyle, err }: Shell): void {
  switch (state) {
    case 'done':
      return;
    case 'draft':
      return err(`${errStyle.warning(screen.report.draft)}\n`);
    case 'refused':
      return err(`${errStyle.error(refused)}\n`);
    case 'unreadable':
      return err(`${errStyle.error(screen.document.unreadable)}\n`);
  }
}

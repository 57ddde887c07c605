import { join, relative, sep } from 'node:path';
import { diagnostic, type Diagnostic } from '../diagnostic/diagnostic.ts';
import { PLAN_FILES } from '../model/definitions/plan-files.ts';
import { REPORTS } from '../model/reports-folder.ts';
import { compareTexts } from '../model/order.ts';
import { entryKind, followLink, liesOutside, listFolder, type EntryKind } from './disk.ts';

/** A file of the workspace: `path` is relative to it, with `/`. */
export interface FoundFile {
  readonly path: string;
  readonly absolute: string;
  /** In lower case, with its dot; empty when there is none. */
  readonly extension: string;
  /** The folder of the workspace it was found in; empty for the workspace folder itself. */
  readonly folder: string;
  /** Whether the user named it on the command line. */
  readonly named: boolean;
}

export interface Found {
  readonly files: readonly FoundFile[];
  readonly faults: readonly Diagnostic[];
}

/** The folders of a workspace (design: "A workspace"), each read with all its subfolders. */
const FOLDERS: ReadonlySet<string> = new Set(['tasks', 'submissions', 'records', 'texts', 'templates', 'criteria']);

/** Files that Office, LibreOffice, Windows and macOS leave behind, and hidden ones. */
const LEFTOVER = /^(?:~\$|\.)|^(?:thumbs\.db|desktop\.ini)$/iu;

/** The ending that a file must have to be read where only cchc's files are expected. */
const READABLE = /\.(?:ya?ml|xls[xm])$/iu;

interface Walk {
  readonly root: string;
  readonly realRoot: string;
  readonly files: FoundFile[];
  readonly faults: Diagnostic[];
  /** Real paths of the folders walked so far: a link back to one is not followed again. */
  readonly walked: Set<string>;
}

/** The files of a workspace, in the order of their paths; with `only`, these in place of what `submissions/` holds. */
export function findFiles(root: string, only: readonly string[] | undefined): Found {
  const real = followLink(root, '.');
  if (!real.ok) return { files: [], faults: [real.fault] };
  const walk: Walk = { root, realRoot: real.value.real, files: [], faults: [], walked: new Set([real.value.real]) };
  const entries = listFolder(root, '.');
  if (!entries.ok) return { files: [], faults: [entries.fault] };
  for (const { name, kind } of entries.value) {
    if (LEFTOVER.test(name)) continue;
    const folder = name.toLowerCase();
    if (FOLDERS.has(folder) && kind !== 'file') {
      if (only === undefined || folder !== 'submissions') visit(name, kind, folder, walk);
    } else if (kind === 'file' || READABLE.test(name)) visit(name, kind, '', walk);
    else if (kind === 'directory' && folder !== REPORTS) walk.faults.push(...strays(name, walk));
  }
  for (const absolute of only ?? []) visitNamed(absolute, walk);
  const files = [...new Map(walk.files.map((file) => [file.path, file])).values()];
  return { files: files.sort((a, b) => compareTexts(a.path, b.path)), faults: walk.faults };
}

/** A file or folder that the user named on the command line; it may lie anywhere. */
function visitNamed(absolute: string, walk: Walk): void {
  const path = relative(walk.root, absolute).split(sep).join('/') || '.';
  const kind = entryKind(absolute, path);
  if (!kind.ok) walk.faults.push(kind.fault);
  else if (kind.value === 'file') walk.files.push({ ...foundFile(path, 'submissions', walk), named: true });
  else visit(path, kind.value, 'submissions', walk);
}

function visit(path: string, kind: EntryKind, folder: string, walk: Walk): void {
  switch (kind) {
    case 'file':
      walk.files.push(foundFile(path, folder, walk));
      return;
    case 'link':
      visitLink(path, folder, walk);
      return;
    case 'directory':
      if (READABLE.test(path)) walk.faults.push(notAFile(path, kind));
      else visitFolder(path, folder, walk);
      return;
    default:
      walk.faults.push(notAFile(path, kind));
  }
}

function visitFolder(path: string, folder: string, walk: Walk): void {
  const entries = listFolder(absoluteOf(path, walk), path);
  if (!entries.ok) {
    walk.faults.push(entries.fault);
    return;
  }
  for (const { name, kind } of entries.value) {
    if (!LEFTOVER.test(name)) visit(`${path}/${name}`, kind, folder, walk);
  }
}

/** A link is followed inside the workspace only, and into each folder once. */
function visitLink(path: string, folder: string, walk: Walk): void {
  const target = followLink(absoluteOf(path, walk), path);
  if (!target.ok) {
    walk.faults.push(target.fault);
    return;
  }
  const { real, kind } = target.value;
  const inside = relative(walk.realRoot, real);
  if (liesOutside(walk.realRoot, real)) {
    walk.faults.push(diagnostic('outside-workspace', { kind: 'file', file: path }, { path }));
  } else if (kind !== 'directory') {
    visit(path, kind, folder, walk);
  } else if (absoluteOf(path, walk).startsWith(join(walk.root, inside, sep))) {
    walk.faults.push(notAFile(path, 'link-loop'));
  } else if (folder !== '' && !walk.walked.has(real)) {
    walk.walked.add(real);
    visitFolder(path, folder, walk);
  }
}

/** Files of ours in a folder where nobody looks for them; a folder with a plan of its own is another workspace. */
function strays(name: string, walk: Walk): readonly Diagnostic[] {
  const entries = listFolder(absoluteOf(name, walk), name);
  const names = entries.ok ? entries.value.filter(({ kind }) => kind === 'file').map((entry) => entry.name) : [];
  if (PLAN_FILES.some((file) => names.includes(file))) return [];
  return names
    .filter((file) => READABLE.test(file) && !LEFTOVER.test(file))
    .map((file) =>
      diagnostic('file-ignored', { kind: 'file', file: `${name}/${file}` }, { reason: 'not-a-schema-folder' }),
    );
}

function foundFile(path: string, folder: string, walk: Walk): FoundFile {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const dot = name.lastIndexOf('.');
  return {
    path,
    absolute: absoluteOf(path, walk),
    extension: dot > 0 ? name.slice(dot).toLowerCase() : '',
    folder,
    named: false,
  };
}

function absoluteOf(path: string, walk: Walk): string {
  return join(walk.root, path);
}

function notAFile(path: string, what: Exclude<EntryKind, 'file' | 'link'>): Diagnostic {
  return diagnostic('not-a-file', { kind: 'file', file: path }, { what });
}

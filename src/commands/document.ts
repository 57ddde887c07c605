import { compilePeriod, composeOwnDocuments, readWorkspace, type PlannedWorkspace } from '../compile.ts';
import { formatOutlines } from '../format/outlines.ts';
import type { OutlineKind } from '../model/document-kinds.ts';
import type { Unit, Workspace } from '../model/facts.ts';
import type { Outline } from '../model/outline.ts';
import { nearest } from '../vietnamese/words.ts';
import { exitCodeOf } from './exit.ts';
import { outputPath, periodPath } from './output-paths.ts';
import { tellOutput, type DocumentWishes, type Output } from './output.ts';
import { UsageError, type ExitCode, type Shell } from './shell.ts';
import { tellUnreadable } from './show.ts';
import { unitsNamed } from './units-named.ts';
import { isPlannedFor, leftOut, periodOf, workspaceDir } from './workspace.ts';
import { writeDocuments, type PlannedFile } from './write-documents.ts';

export interface DocumentOptions extends DocumentWishes {
  readonly period?: string | undefined;
  readonly without: readonly string[];
  /** id=text: what the outline must be told. */
  readonly set: readonly string[];
}

/** Kinds that have commands of their own. */
const ELSEWHERE: Readonly<Partial<Record<OutlineKind, string>>> = {
  report: 'cchc report',
  plan: 'cchc plan',
  letter: 'cchc status --letter',
};

/** `cchc document [name] [unit…]`: another document of a period, by the name of its outline; without a name, which there are. */
export async function document(
  name: string | undefined,
  units: readonly string[],
  options: DocumentOptions,
  shell: Shell,
): Promise<ExitCode> {
  const dir = await workspaceDir(options, shell);
  const read = await readWorkspace(dir, { year: options.year, period: options.period });
  if (!isPlannedFor(read, options.period)) {
    await tellUnreadable(read, { dir, format: options.format }, shell);
    return exitCodeOf(read.diagnostics);
  }
  if (name === undefined) {
    const outlines = read.workspace.outlines.filter(({ document: kind }) => ELSEWHERE[kind] === undefined);
    shell.out(
      formatOutlines(outlines, options.format, { ...shell, isOwn: ({ place }) => read.sources.has(place.file) }),
    );
    return 0;
  }
  const asked = askedFor(name, units, options, read.workspace, shell);
  const result = await makeDocuments(asked, { dir, read }, options, shell);
  const nothing = result.state === 'done' && result.files.length === 0;
  const { nothing: nothingToSay, refused } = shell.screen.document;
  await tellOutput(result, options, { dir, read, ...(nothing && { before: nothingToSay }), refused }, shell);
  return exitCodeOf(result.diagnostics, options);
}

interface Asked {
  readonly outline: Outline;
  readonly units: readonly Unit[];
  readonly details: ReadonlyMap<string, string>;
}

/** What the command line asks for, in the workspace's own things; throws a UsageError for what there is not. */
function askedFor(
  name: string,
  units: readonly string[],
  options: DocumentOptions,
  workspace: Workspace,
  { screen }: Shell,
): Asked {
  const { usage } = screen;
  const outline = outlineNamed(name, workspace, usage);
  const details = detailsOf(options.set, outline, usage);
  const isByUnit = outline.repeat === 'unit';
  if (!isByUnit && units.length > 0) throw new UsageError(usage.notByUnit(name));
  const named = unitsNamed(units, workspace, { screen });
  if (isByUnit && options.output !== undefined && named.length !== 1) throw new UsageError(usage.oneOutput(name));
  if (options.number !== undefined && (isByUnit || outline.abbreviation === undefined))
    throw new UsageError(usage.notNumbered(name));
  return { outline, details, units: named };
}

type Usage = Shell['screen']['usage'];

function outlineNamed(name: string, { outlines }: Workspace, usage: Usage): Outline {
  const found = outlines.find((outline) => outline.name === name);
  const elsewhere = found === undefined ? undefined : ELSEWHERE[found.document];
  if (elsewhere !== undefined) throw new UsageError(usage.documentElsewhere(name, elsewhere));
  if (found !== undefined) return found;
  const known = outlines.filter(({ document: kind }) => ELSEWHERE[kind] === undefined).map((outline) => outline.name);
  throw new UsageError(usage.unknownDocument(name, known, nearest(name, known)));
}

function detailsOf(texts: readonly string[], { name, details }: Outline, usage: Usage): ReadonlyMap<string, string> {
  const known = details.map(({ id }) => id);
  return new Map(
    texts.map((text) => {
      const [, id = text, value] = /^([^=]*)=(.*)$/su.exec(text) ?? [];
      if (value === undefined) throw new UsageError(usage.badSet(text));
      if (!known.includes(id)) throw new UsageError(usage.unknownDetail(name, id, known, nearest(id, known)));
      return [id, value.trim()] as const;
    }),
  );
}

/** `<outline>-<year>-<period>[-<unit>].docx` in the folder of the period, or the file that -o names. */
async function makeDocuments(
  { outline, units, details }: Asked,
  { dir, read }: { readonly dir: string; readonly read: PlannedWorkspace },
  options: DocumentOptions,
  shell: Shell,
): Promise<Output> {
  const period = periodOf(read.workspace, options.period, shell);
  const compiled = await compilePeriod(read, period, { without: leftOut(options.without, read.workspace, shell) });
  const { documents, diagnostics } = await composeOwnDocuments(compiled, outline, { ...options, units, details });
  const files = documents.map(({ unit, document: content }): PlannedFile => {
    const usual = `${periodPath(dir, outline.name, period, unit)}.docx`;
    return { kind: outline.document, path: outputPath(options.output, usual, shell), content };
  });
  return writeDocuments(files, diagnostics, options, shell);
}

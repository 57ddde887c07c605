import type { Code } from '../diagnostic/codes.ts';
import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import type { Submission, UnreadSubmission } from '../model/facts.ts';
import { textAt } from './fields.ts';
import type { ParsedFile } from './parsed.ts';

/** Where submissions lie, and how a file says that it is one, wherever it lies. */
const FOLDER = /^submissions(?:\/|$)/iu;
const SUBMISSION = /^schema:[ "']*cchc\/submission\//mu;

/** How a file says what it is. */
const SCHEMA = /^schema:[ "']*cchc\//mu;

/** Faults of what stands below `submissions/` and was not opened, or holds what nothing reads. */
const NOT_OPENED: ReadonlySet<Code> = new Set<Code>([
  'file-unreadable',
  'not-a-file',
  'outside-workspace',
  'file-not-supported',
]);

/** Files meant as submissions of which none could be read, and folders of them that could not be looked into, each with its first fault. */
export function unreadSubmissions(
  parsed: readonly ParsedFile[],
  faults: readonly Diagnostic[],
  submissions: readonly Submission[],
): readonly UnreadSubmission[] {
  const read = new Set(submissions.map(({ file }) => file));
  const firstFault = new Map(faults.toReversed().map((fault) => [fault.place.file, fault.place] as const));
  const broken = parsed
    .filter((one) => isMeantAsSubmission(one) && !read.has(one.file.path))
    .map((one) => ({ file: one.file.path, ...headOf(one) }));
  const known = new Set(parsed.map(({ file }) => file.path));
  const closed = faults
    .filter(({ code, place }) => NOT_OPENED.has(code) && FOLDER.test(place.file) && !known.has(place.file))
    .map((fault) => ({ file: fault.place.file, unit: undefined, period: undefined, isFolder: isLockedFolder(fault) }));
  return [...broken, ...closed].map((one) => ({
    ...one,
    place: firstFault.get(one.file) ?? { kind: 'file', file: one.file },
  }));
}

/** What is there and cannot be listed; a file that cannot be read is known by its ending. */
function isLockedFolder({ code, args, place }: Diagnostic): boolean {
  const isThere = code === 'file-unreadable' && 'reason' in args && args.reason !== 'missing';
  return isThere && !/\.(?:ya?ml|xlsx)$/iu.test(place.file);
}

function isMeantAsSubmission({ file, content, text = '' }: ParsedFile): boolean {
  if (content !== undefined) return content.kind === 'submission';
  return SUBMISSION.test(text) || (file.folder === 'submissions' && !SCHEMA.test(text));
}

/** Whose a file is and of which period: from its tree, else from the lines that say so in a text that has no tree. */
function headOf({ content, text = '' }: ParsedFile): Pick<UnreadSubmission, 'unit' | 'period'> {
  if (content !== undefined) return { unit: textAt(content.tree, 'unit'), period: textAt(content.tree, 'period') };
  return { unit: wordAt(text, 'unit'), period: wordAt(text, 'period') };
}

/** What stands behind a key at the beginning of a line, where there is one such line and something simple stands on it. */
function wordAt(text: string, key: 'unit' | 'period'): string | undefined {
  const lines = [...text.matchAll(new RegExp(`^${key}:(.*)$`, 'gmu'))];
  const [, rest = ''] = lines.length === 1 ? (lines[0] ?? []) : [];
  const [, double, single, plain] = SIMPLE.exec(rest) ?? [];
  return (double ?? single ?? plain)?.normalize('NFC');
}

/** A value on one line, with or without quotes, and perhaps a comment behind it. */
const SIMPLE = /^[ \t]+(?:"([^"\\]+)"|'([^']+)'|([^\s"'#&*!|>{}[\]%@`,:]+(?: [^\s#:]+)*))[ \t]*(?:[ \t]#.*)?$/u;

import { join, parse } from 'node:path';
import type { FixedFile } from '../format/lint-view.ts';
import type { RefusalReason } from '../model/refusal-reason.ts';
import { mendDocx } from '../lint/fix-docx.ts';
import { lintDocument, type PlacedFinding } from '../lint/lint.ts';
import { readDocx } from '../lint/read-docx.ts';
import type { Issuer } from '../lint/rule.ts';
import { shownPath } from './shown-path.ts';
import type { Shell } from './shell.ts';
import { writeOutputs } from './write.ts';

/** What the corrected copy of a document is called beside it. */
const SUFFIX = '-da-sua';

/** What is left to mend by hand, and the copy in which the rest is mended. */
interface Mended {
  readonly findings: readonly PlacedFinding[];
  readonly fixed: FixedFile;
}

/** A part that only mending needs is broken. */
interface Unmendable {
  readonly unreadable: RefusalReason;
}

/**
 * Writes the corrected copy of a document beside it, `<name>-da-sua.docx`, or the next free name where somebody has worked on that
 * one; the document itself is never written to. Throws a FileError when the disk refuses.
 */
export async function fixFile(
  path: string,
  bytes: Uint8Array,
  issuer: Issuer | undefined,
  shell: Shell,
): Promise<Mended | Unmendable> {
  const mended = mendDocx(bytes, issuer);
  if (mended?.kind === 'refused') return { unreadable: mended.reason };
  const findings = findingsIn(mended?.bytes ?? bytes, issuer);
  if (mended === undefined) return { findings, fixed: { fixes: [] } };
  const { dir, name, ext } = parse(path);
  const copy = join(dir, `${name}${SUFFIX}${ext}`);
  // The kind is for outputs of other commands; this one is told of in words of its own.
  const [written] = await writeOutputs(
    [{ kind: 'report', path: copy, content: mended.bytes }],
    { force: false },
    shell,
  );
  return { findings, fixed: { path: shownPath(written?.path ?? copy, shell), fixes: mended.fixes } };
}

function findingsIn(bytes: Uint8Array, issuer: Issuer | undefined): readonly PlacedFinding[] {
  const reading = readDocx(bytes);
  return reading.kind === 'layout' ? lintDocument(reading.layout, issuer) : [];
}

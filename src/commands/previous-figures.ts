import { basename, dirname, join } from 'node:path';
import type { ReportAndNoteOptions } from '../compile.ts';
import { MEMORY, readIfThere, type Content } from './write.ts';

/** What was said last time, and what to keep so that the next run can say it again. */
export interface PreviousFigures {
  /** The figures of the last run that differed from these; undefined when there is none. */
  readonly figures: ReportAndNoteOptions['previous'];
  /** The file that keeps them, when they must be kept. */
  readonly keep: readonly Content[];
}

/**
 * The last figures that differ from `text`, for the leader to see what changed. They are kept beside the report until the figures
 * change again: a run that changes nothing tells the same and gives the same bytes.
 */
export async function previousFigures(path: string, text: string): Promise<PreviousFigures> {
  const kept = join(dirname(path), MEMORY, `${basename(path, '.json')}-before.json`);
  const last = await textOf(path);
  if (last === undefined) return { figures: undefined, keep: [] };
  if (last === text) return { figures: parse((await textOf(kept)) ?? ''), keep: [] };
  const figures = parse(last);
  return { figures, keep: figures === undefined ? [] : [{ path: kept, content: Buffer.from(last) }] };
}

/** What cannot be read is nothing to compare with. */
async function textOf(path: string): Promise<string | undefined> {
  return (await readIfThere(path).catch(() => undefined))?.toString('utf8');
}

/** The figures of a figures.json; undefined when somebody spoilt it. */
function parse(text: string): ReportAndNoteOptions['previous'] {
  try {
    const parsed: unknown = JSON.parse(text);
    if (typeof parsed !== 'object' || parsed === null || !('figures' in parsed) || !Array.isArray(parsed.figures))
      return undefined;
    return parsed.figures.filter(isFigure);
  } catch {
    return undefined;
  }
}

function isFigure(value: unknown): value is NonNullable<ReportAndNoteOptions['previous']>[number] {
  return (
    typeof value === 'object' &&
    value !== null &&
    'id' in value &&
    typeof value.id === 'string' &&
    'text' in value &&
    typeof value.text === 'string'
  );
}

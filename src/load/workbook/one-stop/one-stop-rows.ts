import { diagnostic, type Diagnostic } from '../../../diagnostic/diagnostic.ts';
import type { RowSet } from '../../../model/facts.ts';
import { fold } from '../../../model/fold.ts';
import { clip } from '../../../vietnamese/words.ts';
import { likeness, syllablesOf } from '../likeness.ts';
import { matcherOf, type Candidate } from '../match-rows.ts';
import type { OneStopRow, OneStopTable } from './one-stop-table.ts';

/** A row of the table of the one-stop system, and the id of the lĩnh vực that it is about. */
export interface RowMatch {
  readonly id: string;
  readonly row: OneStopRow;
}

/** Which row of a row set each row of the table is; a likeness is told, and so is what is like none. */
export function matchRows(
  { grid, name, rows, total }: OneStopTable,
  set: RowSet,
  report: (fault: Diagnostic) => void,
): readonly (RowMatch | undefined)[] {
  const candidates = set.rows.map(({ id, label }): Candidate => {
    return { id, numbers: [], text: label, syllables: syllablesOf(label), own: true };
  });
  const words = rows.map((row) => row.name.replace(/^lĩnh vực:? /iu, ''));
  // A row that bears the very name of one comes before those that are only like it.
  const taken = new Set(
    candidates.filter(({ text }) => words.some((each) => fold(each) === fold(text))).map(({ id }) => id),
  );
  const found = rows.map((row, i): RowMatch | undefined => {
    const place = grid.place(row.number, name);
    const { candidate, likeness } = likest(words[i] ?? '', candidates);
    if (candidate === undefined || (likeness < 100 && taken.has(candidate.id))) {
      const args = { text: clip(row.name), ...(candidate !== undefined && { nearest: candidate.text }) };
      report(diagnostic('export-row-unknown', place, args));
      return undefined;
    }
    if (likeness < 100) {
      report(diagnostic('export-row-matched', place, { text: clip(row.name), name: candidate.text, likeness }));
    }
    taken.add(candidate.id);
    return { id: candidate.id, row };
  });
  const absent = set.rows.filter(({ id }) => !found.some((match) => match?.id === id));
  if (total !== undefined && absent.length > 0 && !found.includes(undefined)) {
    report(diagnostic('export-rows-zero', grid.place(total, name), { rows: absent.map(({ label }) => label) }));
  }
  return found;
}

interface Likest {
  readonly candidate: Candidate | undefined;
  /** In percent; 100 for the same words. */
  readonly likeness: number;
}

/** The row that words are most like: the same, nearly so, or the only one whose name is a part of them ("Đăng ký hộ tịch"). */
function likest(words: string, candidates: readonly Candidate[]): Likest {
  const match = matcherOf(candidates)(words, []);
  switch (match.kind) {
    case 'same':
      return { candidate: match.candidate, likeness: 100 };
    case 'near':
    case 'doubtful': {
      const percent = Math.round(likeness(syllablesOf(words), match.candidate.syllables) * 100);
      return { candidate: match.candidate, likeness: Math.min(99, percent) };
    }
    default: {
      const within = ` ${syllablesOf(words).join(' ')} `;
      const [only, ...others] = candidates.filter(({ syllables }) => within.includes(` ${syllables.join(' ')} `));
      if (only === undefined || others.length > 0) return { candidate: undefined, likeness: 0 };
      return { candidate: only, likeness: Math.round(likeness(syllablesOf(words), only.syllables) * 100) };
    }
  }
}

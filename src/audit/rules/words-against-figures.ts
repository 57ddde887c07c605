import { diagnostic, type Diagnostic } from '../../diagnostic/diagnostic.ts';
import { printNumber } from '../../vietnamese/numbers.ts';
import type { Audited } from '../rule.ts';

/** Words of a narrative that say that something did not happen, and the indicators of the built-in set that count it. */
const DENIALS: readonly { readonly words: RegExp; readonly indicators: readonly string[] }[] = [
  {
    words:
      /không (?:có|còn|để|phát sinh)(?: xảy ra)? (?:các )?hồ sơ (?:nào )?(?:bị |giải quyết )?(?:quá hạn|trễ hạn)/iu,
    indicators: ['tthc_late', 'tthc_pending_overdue'],
  },
];

/** Narratives that deny what the figures count: "Không có hồ sơ quá hạn" beside 04 such dossiers. */
export function wordsAgainstFigures({ aggregate, now }: Audited): readonly Diagnostic[] {
  return aggregate.submissions.flatMap((submission) =>
    submission.narrative.flatMap(({ text, place }) =>
      DENIALS.flatMap(({ words, indicators }) => {
        const [quote] = words.exec(text) ?? [];
        const counted = indicators
          .flatMap((id) => now.ledger.indicator(id) ?? [])
          .map((indicator) => ({ indicator, cell: now.cells(indicator, {}) }))
          .find(({ cell }) => cell.value?.gt(0) === true);
        if (quote === undefined || counted?.cell.value === undefined) return [];
        const { indicator, cell } = counted;
        const args = { quote, indicator: indicator.id, label: indicator.label, value: printNumber(counted.cell.value) };
        const related = cell.sources
          .slice(0, 1)
          .map((source) => ({ place: source.place, note: 'counted-here' as const }));
        return [diagnostic('words-contradict-figure', place, args, { related, period: now.period.id })];
      }),
    ),
  );
}

import { diagnostic, type Diagnostic } from '../../diagnostic/diagnostic.ts';
import { exactFromDecimal, halfUp } from '../../model/exact.ts';
import type { Figure } from '../../model/aggregate.ts';
import { isTotal } from '../../model/figures.ts';
import { printNumber, printRate } from '../../vietnamese/numbers.ts';
import type { Audited } from '../rule.ts';

const CHANGE_IN_PERCENT = /(?:tăng|giảm)\s+(\d+(?:,\d+)?)\s?%/giu;

/** Narratives that write the change of a rate in %, where 40,3% to 41,9% is 1,6 điểm phần trăm. */
export function percentagePoints({ aggregate, now }: Audited): readonly Diagnostic[] {
  const changed = aggregate.figures.filter((f) => f.measure === '%' && isTotal(f) && f.change !== undefined);
  return aggregate.submissions.flatMap(({ narrative }) =>
    narrative.flatMap(({ text, place }) =>
      [...text.matchAll(CHANGE_IN_PERCENT)].flatMap(([quote, number = '']) => {
        const figure = changed.find((f) => changesBy(f, number));
        return figure?.change === undefined || figure.value === undefined
          ? []
          : [
              diagnostic(
                'percent-for-points',
                place,
                {
                  quote,
                  indicator: figure.id,
                  label: figure.label,
                  before: printRate(figure.change.before, figure.decimals),
                  now: printRate(figure.value, figure.decimals),
                  points: number,
                },
                { period: now.period.id },
              ),
            ];
      }),
    ),
  );
}

/** Whether the change of a rate, as printed or between its two printed values, is the number that was written. */
function changesBy({ value, change, decimals }: Figure, number: string): boolean {
  if (value === undefined || change === undefined || change.by.equals(0)) return false;
  const printed = exactFromDecimal(halfUp(value.abs(), decimals)).sub(
    exactFromDecimal(halfUp(change.before.abs(), decimals)),
  );
  return [change.by, printed].some((by) => printNumber(by.abs(), decimals) === number);
}

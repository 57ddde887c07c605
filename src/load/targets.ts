import { diagnostic } from '../diagnostic/diagnostic.ts';
import type { Located, Measure, Target } from '../model/facts.ts';
import { readNumber } from '../vietnamese/numbers.ts';
import { clip, fold } from '../vietnamese/words.ts';
import type { Loading } from './loading.ts';

type Operator = Target['operator'];

/** Signs and words that say which side of a target is good; the first that fits is taken. */
const FORMS: readonly { readonly form: RegExp; readonly operator: Operator }[] = [
  { form: /^(?:>=|≥|=>|toi thieu|it nhat|dat tu|dat|khong duoi|khong thap hon) ?(.+)$/u, operator: '>=' },
  { form: /^(?:<=|≤|=<|toi da|nhieu nhat|khong qua|khong vuot qua) ?(.+)$/u, operator: '<=' },
  { form: /^(?:>|tren|hon) ?(.+)$/u, operator: '>' },
  { form: /^(?:<|duoi|thap hon) ?(.+)$/u, operator: '<' },
  { form: /^(?:=|bang|dung) ?(.+)$/u, operator: '=' },
  { form: /^(?:tu )?(.+) tro len$/u, operator: '>=' },
  { form: /^(?:tu )?(.+) tro xuong$/u, operator: '<=' },
  { form: /^(.+)$/u, operator: '>=' },
];

/** Chỉ tiêu giao: ">= 98", "tối thiểu 98%", "từ 98% trở lên"; a number alone is the least. */
export function readTarget(
  text: Located<string>,
  { type, measure }: { readonly type: Measure; readonly measure: string },
  { report }: Pick<Loading, 'report'>,
): Target | undefined {
  const folded = fold(text.value);
  for (const { form, operator } of FORMS) {
    const number = form.exec(folded)?.[1];
    const reading = number === undefined ? undefined : readNumber(number, type, fold(measure));
    if (reading?.kind === 'value') return { operator, value: reading.value, text: text.value };
  }
  report(diagnostic('invalid-target', text.place, { text: clip(text.value) }));
  return undefined;
}

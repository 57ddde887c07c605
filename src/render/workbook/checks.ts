import type { DataValidation, Worksheet } from 'exceljs';
import type { BookCheck, BookMessage } from '../../model/book.ts';
import { areaAddress } from '../../model/cell-addresses.ts';
import { linesText, shortText } from './texts.ts';

/** What Excel allows in the title and the text of a message, in UTF-16 units. */
const LONGEST_TITLE = 32;
const LONGEST_MESSAGE = 255;

/** The library's checks by area, which its types leave out. */
interface Checked {
  readonly dataValidations: { add(area: string, validation: DataValidation): unknown };
}

/** Adds a check to a sheet; cells may always be left empty. */
export function addCheck(sheet: Worksheet, { area, rule, severity, prompt, refusal }: BookCheck): void {
  // The property exists in every version of 4; only index.d.ts lacks it.
  const checked = sheet as unknown as Checked;
  checked.dataValidations.add(areaAddress(area), {
    ...ruleOf(rule),
    allowBlank: true,
    showInputMessage: prompt.text !== '',
    showErrorMessage: true,
    errorStyle: severity === 'stop' ? 'stop' : 'warning',
    ...(prompt.text !== '' && messageOf(prompt, 'promptTitle', 'prompt')),
    ...messageOf(refusal, 'errorTitle', 'error'),
  });
}

function messageOf<T extends string, M extends string>(
  { title, text }: BookMessage,
  titleKey: T,
  textKey: M,
): Record<T | M, string> {
  const entries = [
    [titleKey, shortText(title, LONGEST_TITLE)],
    [textKey, linesText(text, LONGEST_MESSAGE)],
  ];
  // The keys are those two, and both are there.
  return Object.fromEntries(entries) as Record<T | M, string>;
}

function ruleOf(rule: BookCheck['rule']): Pick<DataValidation, 'type' | 'formulae' | 'operator'> {
  switch (rule.kind) {
    case 'one-of':
      return { type: 'list', formulae: [rule.name] };
    case 'date':
      return {
        type: 'date',
        operator: 'between',
        formulae: [rule.from, rule.to].map((d) => new Date(`${d}T00:00:00Z`)),
      };
    case 'whole':
      return { type: 'whole', operator: 'between', formulae: [rule.least, rule.most] };
    case 'formula':
      return { type: 'custom', formulae: [rule.formula] };
  }
}

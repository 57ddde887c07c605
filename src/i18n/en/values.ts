import type { ReadingArgs, ValueArgs } from '../../diagnostic/codes/reading.ts';
import { joinList } from '../../vietnamese/words.ts';
import type { Catalogue } from '../catalogue.ts';

type LooksLike<C extends 'invalid-number' | 'invalid-date' | 'invalid-deadline'> = NonNullable<
  ReadingArgs[C]['looksLike']
>;

/** What a number should have been, by the indicator's type. */
const EXPECTED: Readonly<Record<ReadingArgs['invalid-number']['expected'], string>> = {
  count: 'a whole number',
  amount: 'a number',
  rate: 'a percentage',
  'yes-no': '"có" (yes) or "không" (no)',
};

/** An example of each, for the hint. */
const EXAMPLE: Readonly<Record<ReadingArgs['invalid-number']['expected'], string>> = {
  count: 'Write a whole number with dots between thousands: 1.234.',
  amount: 'Write the number with dots between thousands and a comma before decimals: 1.234,5.',
  rate: 'Write the percentage with a comma before decimals: 99,7%.',
  'yes-no': 'Write "có" or "không".',
};

const NUMBER_HINTS: Readonly<Record<LooksLike<'invalid-number'>, string>> = {
  fraction: 'This is a fraction: give numerator and denominator as two indicators.',
  date: 'This is a date. If Excel turned a fraction into a date, format the cell as Text and type it again.',
  percent: 'This indicator is a quantity: give the number, not a percentage.',
  english: 'The number is written the English way: put dots between thousands and a comma before decimals.',
  'space-grouped': 'Group thousands with dots, not with spaces.',
  'plus-sign': 'Leave out the plus: write what the whole period comes to, not what was added since the last one.',
  'with-words': 'Write the number alone; explanations belong to the narrative.',
  'odd-characters':
    'The number holds odd characters (full-width digits or invisible ones from copying): type it again.',
  'too-long': 'Too many digits: perhaps an account or document number, or two numbers run together.',
  'no-figure':
    'Write 0 when it was counted and is zero, "không phát sinh" when there was nothing to count, and leave the key out when there is no figure yet.',
};

const DATE_HINTS: Readonly<Record<LooksLike<'invalid-date'>, string>> = {
  fraction: 'This looks more like a fraction than a day and month. Write day/month/year: 25/6/2024.',
  'month-day-swapped': 'Month and day seem swapped: write day/month/year.',
  'two-digit-year': 'Write the year with four digits: 25/6/2024.',
  'no-year': 'Add the year: 25/6/2024.',
  'no-day': 'Add the day: 25/6/2024.',
  'year-out-of-range': 'The year must lie between 1990 and 2100.',
  'excel-serial': "This is Excel's serial number of a day: format the cell as a date, or write day/month/year.",
};

const DEADLINE_HINTS: Readonly<Record<LooksLike<'invalid-deadline'>, string>> = {
  vague: 'These words name no last day: write a day (15/6/2024), a month (Tháng 6/2024) or a quarter (Quý II/2024).',
  'no-such': 'Months go from 1 to 12, quarters from I to IV, and years have four digits.',
};

const DEADLINE_FORMS =
  'Write one of: 20/11/2024; Trước 20/11/2024; Tháng 4/2024; Quý II/2024; 6 tháng đầu năm; Thường xuyên; Hằng quý. To keep the words as they are, add the day under "by:".';

/** English words for values that cannot be read, or not safely. */
export const EN_VALUES: Catalogue<ValueArgs> = {
  'legacy-encoding': {
    message: ({ encoding, text, meant }) =>
      `Text in the old ${encoding} encoding: "${text}"${meant === undefined ? '' : ` (reads "${meant}")`}`,
    hint: ({ encoding }) =>
      `Convert it to Unicode and send it again: UniKey's toolkit (CS+F6), from ${encoding === 'VNI' ? 'VNI Windows' : 'TCVN3 (ABC)'} to Unicode.`,
  },
  'mixed-alphabets': {
    message: ({ text, letter }) =>
      `"${text}" holds the ${alphabetOf(letter)} letter "${letter}", which only looks Latin (usually from copying or text recognition)`,
    hint: ({ meant }) => `Type it again: "${meant}".`,
  },
  'invalid-number': {
    message: ({ text, expected }) => `"${text}" is not ${EXPECTED[expected]}`,
    hint: ({ expected, looksLike, meant }) => {
      const advice = looksLike === undefined ? EXAMPLE[expected] : NUMBER_HINTS[looksLike];
      return meant === undefined ? advice : `${advice} Did you mean ${meant}?`;
    },
  },
  'ambiguous-number': {
    message: ({ text, asDecimal, asWhole }) => `"${text}" could be ${asDecimal} or ${asWhole}`,
    hint: ({ asDecimal, asWhole }) => `Write ${asDecimal} (with a comma) for a decimal, ${asWhole} for a whole number.`,
  },
  'approximate-number': {
    message: ({ text }) => `"${text}" is approximate or spelled out and cannot be added up`,
    hint: () => 'Write the exact number in digits, such as 48.735; words like "gần" or "trên" belong to the narrative.',
  },
  'not-whole': {
    message: ({ text }) => `"${text}" has decimals, but this indicator counts whole things`,
    hint: () => 'Write a whole number; if the comma groups thousands, make it a dot: 1.234.',
  },
  'negative-number': {
    message: ({ text }) => `"${text}" is negative`,
    hint: () => 'Reported figures are never negative: drop the minus sign, or tell of the decrease in the narrative.',
  },
  'rate-as-share': {
    message: ({ text, percent }) => `The rate "${text}" is less than 1%: should it be ${percent}?`,
    hint: ({ text, percent }) => `Rates are percentages: ${percent}. If it really is ${text}%, write the % sign too.`,
  },
  'invalid-date': {
    message: ({ text }) => `"${text}" is not a date`,
    hint: ({ looksLike }) => (looksLike === undefined ? 'Write day/month/year: 25/6/2024.' : DATE_HINTS[looksLike]),
  },
  'impossible-date': {
    message: ({ text }) => `"${text}": the calendar has no such day`,
    hint: () => "Check the month's last day (February has 28 or 29; April, June, September and November have 30).",
  },
  'invalid-deadline': {
    message: ({ text }) => `The deadline "${text}" cannot be read`,
    hint: ({ looksLike }) => (looksLike === undefined ? DEADLINE_FORMS : DEADLINE_HINTS[looksLike]),
  },
  'deadline-without-date': {
    message: ({ text, task }) =>
      `The deadline "${text}" of task ${task} holds no date, so the task is never judged overdue`,
    hint: () => 'Once the day is known, add "by: day/month/year" to the task.',
  },
  'invalid-status': {
    message: ({ text, needs }) => {
      if (needs === 'extension') return `"${text}" asks for a later deadline; it is not the status of a task`;
      if (needs === 'drop') return `"${text}" drops the task; it is not a status that a unit gives`;
      return `"${text}" is not the status of a task`;
    },
    hint: ({ nearest, needs }) => {
      if (needs === 'extension')
        return 'Give the status at the cut-off date; an approved extension goes into records/ (action: extend).';
      if (needs === 'drop')
        return 'Give the status at the cut-off date; an approved end of the task goes into records/ (action: drop).';
      return `${nearest === undefined ? '' : `Did you mean "${nearest}"? `}Write one of: done, in-progress, not-started, ongoing, not-arising, or their Vietnamese words.`;
    },
  },
  'ambiguous-status': {
    message: ({ text, choices }) => `The status "${text}" could mean ${joinList(choices.map(quoted), 'or')}`,
    hint: ({ choices }) => `Write ${joinList(choices.map(quoted), 'or')}.`,
  },
};

function quoted(text: string): string {
  return `"${text}"`;
}

/** The alphabet of a letter that looks Latin: Greek below U+0400, Cyrillic from there. */
function alphabetOf(letter: string): string {
  return (letter.codePointAt(0) ?? 0) < 0x400 ? 'Greek' : 'Cyrillic';
}

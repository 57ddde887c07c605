import { InvalidArgumentError, Option } from 'commander';
import type { OptionName, Screen } from '../i18n/screen.ts';
import type { CivilDate } from '../model/civil-date.ts';
import { readDate } from '../vietnamese/dates.ts';
import { nearest } from '../vietnamese/words.ts';

/** The kinds of options, each with its words and its check. */
export function optionsIn({ help, usage }: Screen): {
  readonly text: (name: OptionName, flags: string) => Option;
  readonly flag: (name: OptionName, flags: string) => Option;
  readonly list: (name: OptionName, flags: string) => Option;
  readonly date: (name: OptionName, flags: string) => Option;
  readonly choice: (name: OptionName, flags: string, choices: readonly string[]) => Option;
  readonly dir: () => Option;
  readonly period: () => Option;
  readonly year: () => Option;
  readonly number: () => Option;
} {
  const text = (name: OptionName, flags: string): Option => new Option(flags, help.options[name]);
  const flag = (name: OptionName, flags: string): Option => text(name, flags).default(false);
  return {
    text,
    flag,
    list: (name, flags) =>
      text(name, flags)
        .default([])
        .argParser((value: string, before: readonly string[]) => [...before, value]),
    date: (name, flags) =>
      text(name, flags).argParser((value) => parseDate(value, (v) => usage.badDate(longFlag(flags), v))),
    choice: (name, flags, choices) => {
      const option = text(name, flags);
      option.argChoices = [...choices];
      return option.default(choices[0]).argParser((value: string) => {
        if (choices.includes(value)) return value;
        throw new InvalidArgumentError(usage.badChoice(longFlag(flags), value, choices, nearest(value, choices)));
      });
    },
    dir: () => text('dir', '-C, --dir <folder>'),
    period: () => text('period', '-p, --period <period>'),
    year: () =>
      text('year', '--year <year>').argParser((value) => {
        if (/^(19|20)\d\d$/.test(value)) return Number(value);
        throw new InvalidArgumentError(usage.badYear(value));
      }),
    number: () =>
      text('number', '--number <number>').argParser((value) => {
        if (/^\d{1,6}$/.test(value)) return value;
        throw new InvalidArgumentError(usage.badNumber(value));
      }),
  };
}

function parseDate(value: string, fault: (value: string) => string): CivilDate {
  const reading = readDate(value);
  if (reading.kind === 'value') return reading.value;
  throw new InvalidArgumentError(fault(value));
}

function longFlag(flags: string): string {
  return /--[a-z-]+/.exec(flags)?.[0] ?? flags;
}

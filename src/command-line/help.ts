import type { Help } from 'commander';
import type { Screen } from '../i18n/screen.ts';

/** Commander's help with our titles, defaults and choices. */
export function helpIn({ help }: Screen): Partial<Help> {
  const titles: Readonly<Record<string, string>> = {
    'Usage:': help.titles.usage,
    'Options:': help.titles.options,
    'Arguments:': help.titles.arguments,
    'Commands:': help.titles.commands,
  };
  const translated = (term: string): string =>
    term.replaceAll(
      /(<)([a-z:[\]]+)(>)|(\[)([a-z]+)((?:\.\.\.)?\])/g,
      (_, ...[open, name, close, open2, name2, close2]: (string | undefined)[]) =>
        `${open ?? open2}${help.placeholders[name ?? name2 ?? ''] ?? name ?? name2}${close ?? close2}`,
    );
  return {
    styleTitle: (title) => titles[title] ?? title,
    optionDescription: (option) => {
      const notes = [
        ...(option.argChoices === undefined ? [] : [help.choices(option.argChoices)]),
        ...(typeof option.defaultValue === 'string' ? [help.defaultValue(option.defaultValue)] : []),
      ];
      return notes.length === 0 ? option.description : `${option.description} (${notes.join('; ')})`;
    },
    // `cchc help report` is understood, but --help is what we tell.
    visibleCommands: (command) => [...command.commands],
    argumentDescription: (argument) => argument.description,
    subcommandTerm: (command) => command.name(),
    optionTerm: (option) => translated(option.flags),
    argumentTerm: (argument) => help.placeholders[argument.name()] ?? argument.name(),
    commandUsage: (command) =>
      translated(command.name() === 'cchc' ? 'cchc <command> [options]' : `cchc ${command.name()} ${command.usage()}`),
  };
}

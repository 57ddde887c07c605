import type { CommanderError } from 'commander';
import type { Screen } from '../i18n/screen.ts';

/** What commander found wrong, in our words; undefined when it has been said already. Commander names the thing only inside its English sentence, in quotes. */
export function usageText(error: CommanderError, { usage, help }: Screen): string | undefined {
  const named = /'([^']*)'/.exec(error.message)?.[1] ?? '';
  const nearest = /\(Did you mean (?:one of )?([^,?]+)/.exec(error.message)?.[1];
  switch (error.code) {
    case 'commander.unknownOption':
      return advised(usage.unknownOption(named, nearest), nearest, usage.seeHelp('cchc'));
    case 'commander.unknownCommand':
      return advised(usage.unknownCommand(named, nearest), nearest, usage.seeHelp('cchc'));
    case 'commander.missingArgument':
      return usage.missingArgument(help.placeholders[named] ?? named);
    case 'commander.optionMissingArgument':
      return usage.missingOptionValue(/--[a-z-]+/.exec(named)?.[0] ?? named);
    case 'commander.excessArguments':
      return `${usage.excessArguments}. ${usage.seeHelp(`cchc ${named}`)}`;
    case 'commander.invalidArgument':
      return ourSentence(error.message);
    default:
      return undefined;
  }
}

/** With where to look, unless a near word was offered. */
function advised(text: string, nearest: string | undefined, help: string): string {
  return nearest === undefined ? `${text} ${help}` : text;
}

/** Commander puts "error: option '…' argument '…' is invalid. " before the sentence our parsers gave it. */
function ourSentence(message: string): string {
  const marker = ' is invalid. ';
  const at = message.indexOf(marker);
  return at === -1 ? message : message.slice(at + marker.length);
}

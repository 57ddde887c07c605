import { CommanderError } from 'commander';
import { styleFor, withoutControls } from './commands/terminal.ts';
import { usageText } from './command-line/usage.ts';
import { exitCodeOfError } from './commands/exit.ts';
import { FileError, UsageError, type ExitCode, type Shell } from './commands/shell.ts';
import { buildProgram } from './program.ts';
import type { CodeArgs } from './diagnostic/codes.ts';
import type { Catalogue, Language } from './i18n/catalogue.ts';
import type { Screen } from './i18n/screen.ts';
import { todayInVietnam } from './model/civil-date.ts';

/** What is wished for the whole program, whatever the command. */
interface GlobalWishes {
  readonly language: Language;
  /** --color or --no-color; undefined when neither was given. */
  readonly colour: boolean | undefined;
}

/** Runs one command line and returns its exit code; never ends the process itself, so that output is never cut off. */
export async function main(args: readonly string[], system: NodeJS.Process): Promise<ExitCode> {
  const wishes = wishesOf(args);
  const shell = await makeShell(wishes, system);
  system.stdout.on('error', (error: Error & { code?: string }) => {
    // A reader that has seen enough (head) is no fault; a full disk is.
    if (error.code === 'EPIPE') return;
    system.exitCode = 3;
    system.stderr.write(`${shell.screen.write.full('stdout')}\n`);
  });
  // Talk that cannot be written is lost; the result is not.
  system.stderr.on('error', () => undefined);
  system.once('SIGINT', () => system.exit(130));
  let code: ExitCode = 0;
  const program = buildProgram(shell, (result) => {
    code = result;
  });
  try {
    await program.parseAsync([...args], { from: 'user' });
    return code;
  } catch (error) {
    return fail(error, shell);
  }
}

/** Says what went wrong, and which exit code that is. */
function fail(error: unknown, shell: Shell): ExitCode {
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return 0;
    const text = usageText(error, shell.screen);
    if (text !== undefined) shell.err(`${text}\n`);
    return 2;
  }
  if (error instanceof UsageError || error instanceof FileError) shell.err(`${error.message}\n`);
  else shell.err(`${shell.screen.crash(error instanceof Error ? (error.stack ?? error.message) : String(error))}\n`);
  return exitCodeOfError(error);
}

/** Language and colours are needed before the command line is parsed, for the words of its errors. */
function wishesOf(args: readonly string[]): GlobalWishes {
  const end = args.indexOf('--');
  const options = end === -1 ? args : args.slice(0, end);
  const lang = options
    .flatMap((arg, i) =>
      arg === '--lang' ? [options[i + 1]] : arg.startsWith('--lang=') ? [arg.slice('--lang='.length)] : [],
    )
    .at(-1);
  const colour = options.findLast((arg) => arg === '--color' || arg === '--no-color');
  return { language: lang === 'en' ? 'en' : 'vi', colour: colour === undefined ? undefined : colour === '--color' };
}

async function makeShell({ language, colour }: GlobalWishes, system: NodeJS.Process): Promise<Shell> {
  const { stdout, stderr, stdin, env } = system;
  const screen = await screenIn(language);
  const outStyle = await styleFor({ option: colour, env, isTerminal: stdout.isTTY, columns: stdout.columns });
  const errStyle = await styleFor({ option: colour, env, isTerminal: stderr.isTTY, columns: stderr.columns });
  return {
    cwd: system.cwd(),
    interactive: stdin.isTTY && stdout.isTTY,
    out: (text) => void stdout.write(withoutControls(text, outStyle)),
    err: (text) => void stderr.write(withoutControls(text, errStyle)),
    outStyle,
    errStyle,
    today: () => todayInVietnam(new Date()),
    screen,
    catalogue: () => catalogueIn(language),
  };
}

async function screenIn(language: Language): Promise<Screen> {
  switch (language) {
    case 'vi':
      return import('./i18n/vi/screen.ts').then((m) => m.VI_SCREEN);
    case 'en':
      return import('./i18n/en/screen.ts').then((m) => m.EN_SCREEN);
  }
}

async function catalogueIn(language: Language): Promise<Catalogue<CodeArgs>> {
  switch (language) {
    case 'vi':
      return import('./i18n/vi.ts').then((m) => m.VI);
    case 'en':
      return import('./i18n/en.ts').then((m) => m.EN);
  }
}

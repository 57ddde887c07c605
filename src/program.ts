import { Command } from 'commander';
import { helpIn } from './command-line/help.ts';
import { optionsIn } from './command-line/options.ts';
import type { BatchOptions } from './commands/batch.ts';
import type { CheckOptions } from './commands/check.ts';
import type { ConvertOptions } from './commands/convert.ts';
import type { DocumentOptions } from './commands/document.ts';
import type { ExplainOptions } from './commands/explain.ts';
import type { ExportOptions } from './commands/export.ts';
import type { FormOptions } from './commands/form.ts';
import type { OutlineOptions } from './commands/outline.ts';
import type { FiguresOptions } from './commands/figures.ts';
import type { InitOptions } from './commands/init-questions.ts';
import type { LintOptions } from './commands/lint.ts';
import type { PlanOptions } from './commands/plan.ts';
import type { ReportOptions } from './commands/report.ts';
import type { ExitCode, Shell } from './commands/shell.ts';
import type { StatusOptions } from './commands/status.ts';
import { COMMAND_EXAMPLES } from './i18n/command-examples.ts';
import type { CommandName } from './i18n/screen.ts';
import { version } from './version.ts';

/**
 * The command line: every command with its options. An action loads its command only when it runs, and hands the exit code to
 * `done`. Wrong usage is thrown as a CommanderError; nothing is printed for it here.
 */
export function buildProgram(shell: Shell, done: (code: ExitCode) => void): Command {
  const { screen } = shell;
  const program = configure(new Command('cchc'), shell);
  program
    .description(screen.help.program)
    .addHelpText('after', `${screen.help.after}\n`)
    .version(version(), '-V, --version', screen.help.options.version)
    .helpCommand(true);
  const command = (name: CommandName): Command => {
    const { commands, titles } = screen.help;
    return configure(program.command(name), shell)
      .summary(commands[name])
      .description(sentence(commands[name]))
      .addHelpText('after', `\n${titles.examples}\n${COMMAND_EXAMPLES[name].map((line) => `  ${line}\n`).join('')}`);
  };
  const o = optionsIn(screen);

  command('init')
    .argument('[dir]', screen.help.arguments.dir)
    .addOption(o.text('officePlan', '--from <file>'))
    .addOption(o.text('agency', '--agency <name>'))
    .addOption(o.text('place', '--place <name>'))
    .addOption(o.text('superior', '--superior <name>'))
    .addOption(o.text('planNumber', '--plan-number <number>'))
    .addOption(o.date('planDate', '--plan-date <date>'))
    .addOption(o.text('planTitle', '--plan-title <title>'))
    .addOption(o.text('signer', '--signer <name>'))
    .addOption(o.text('units', '--units <names>'))
    .addOption(o.year())
    .action(async (dir: string | undefined, options: InitOptions) => {
      const { init } = await import('./commands/init.ts');
      done(await init(dir, options, shell));
    });

  command('check')
    .argument('[files...]', screen.help.arguments.files)
    .addOption(o.dir())
    .addOption(o.period())
    .addOption(o.choice('format', '--format <form>', ['text', 'json', 'github']))
    .addOption(o.flag('strict', '--strict'))
    .addOption(o.date('asOf', '--as-of <date>'))
    .addOption(o.year())
    .action(async (files: string[], options: CheckOptions) => {
      const { check } = await import('./commands/check.ts');
      done(await check(files, options, shell));
    });

  command('status')
    .usage(PERIOD_USAGE)
    .addOption(o.dir())
    .addOption(o.period())
    .addOption(o.choice('format', '--format <form>', ['text', 'json']))
    .addOption(o.date('asOf', '--as-of <date>'))
    .addOption(o.flag('letter', '--letter'))
    .addOption(o.flag('each', '--each'))
    .addOption(o.date('deadline', '--deadline <date>'))
    .addOption(o.number())
    .addOption(o.date('date', '--date <date>'))
    .addOption(o.flag('draft', '--draft'))
    .addOption(o.flag('force', '--force'))
    .addOption(o.flag('open', '--open'))
    .addOption(o.year())
    .action(async (options: StatusOptions) => {
      const { status } = await import('./commands/status.ts');
      done(await status(options, shell));
    });

  command('figures')
    .usage(`[id] ${PERIOD_USAGE}`)
    .argument('[id]', screen.help.arguments.figure)
    .addOption(o.dir())
    .addOption(o.period())
    .addOption(o.choice('format', '--format <form>', ['text', 'json']))
    .addOption(o.list('without', '--without <unit[:id]>'))
    .addOption(o.year())
    .action(async (id: string | undefined, options: FiguresOptions) => {
      const { figures } = await import('./commands/figures.ts');
      done(await figures(id, options, shell));
    });

  command('report')
    .usage(PERIOD_USAGE)
    .addOption(o.dir())
    .addOption(o.period())
    .addOption(o.text('output', '-o, --output <file>'))
    .addOption(o.text('outline', '--outline <name>'))
    .addOption(o.number())
    .addOption(o.date('date', '--date <date>'))
    .addOption(o.flag('xlsx', '--xlsx'))
    .addOption(o.list('without', '--without <unit[:id]>'))
    .addOption(o.flag('draft', '--draft'))
    .addOption(o.flag('force', '--force'))
    .addOption(o.flag('strict', '--strict'))
    .addOption(o.flag('open', '--open'))
    .addOption(o.choice('format', '--format <form>', ['text', 'json']))
    .addOption(o.year())
    .action(async (options: ReportOptions) => {
      const { report } = await import('./commands/report.ts');
      done(await report(options, shell));
    });

  command('export')
    .usage(PERIOD_USAGE)
    .addOption(o.dir())
    .addOption(o.period())
    .addOption(o.text('workbookFile', '-o, --output <file>'))
    .addOption(o.list('without', '--without <unit[:id]>'))
    .addOption(o.flag('draft', '--draft'))
    .addOption(o.flag('force', '--force'))
    .addOption(o.flag('strict', '--strict'))
    .addOption(o.flag('open', '--open'))
    .addOption(o.choice('format', '--format <form>', ['text', 'json']))
    .addOption(o.year())
    .action(async (options: ExportOptions) => {
      const { exportFigures } = await import('./commands/export.ts');
      done(await exportFigures(options, shell));
    });

  command('plan')
    .addOption(o.dir())
    .addOption(o.text('output', '-o, --output <file>'))
    .addOption(o.number())
    .addOption(o.date('date', '--date <date>'))
    .addOption(o.flag('draft', '--draft'))
    .addOption(o.flag('force', '--force'))
    .addOption(o.flag('strict', '--strict'))
    .addOption(o.flag('open', '--open'))
    .addOption(o.choice('format', '--format <form>', ['text', 'json']))
    .addOption(o.year())
    .action(async (options: PlanOptions) => {
      const { plan } = await import('./commands/plan.ts');
      done(await plan(options, shell));
    });

  command('document')
    .argument('[name]', screen.help.arguments.document)
    .argument('[units...]', screen.help.arguments.units)
    .addOption(o.dir())
    .addOption(o.period())
    .addOption(o.list('set', '--set <value>'))
    .addOption(o.text('output', '-o, --output <file>'))
    .addOption(o.number())
    .addOption(o.date('date', '--date <date>'))
    .addOption(o.list('without', '--without <unit[:id]>'))
    .addOption(o.flag('draft', '--draft'))
    .addOption(o.flag('force', '--force'))
    .addOption(o.flag('strict', '--strict'))
    .addOption(o.flag('open', '--open'))
    .addOption(o.choice('format', '--format <form>', ['text', 'json']))
    .addOption(o.year())
    .action(async (name: string | undefined, units: string[], options: DocumentOptions) => {
      const { document } = await import('./commands/document.ts');
      done(await document(name, units, options, shell));
    });

  command('form')
    .argument('[units...]', screen.help.arguments.formUnits)
    .addOption(o.dir())
    .addOption(o.period())
    .addOption(o.text('out', '--out <folder>'))
    .addOption(o.text('from', '--from <file>'))
    .addOption(o.flag('return', '--return'))
    .addOption(o.flag('force', '--force'))
    .addOption(o.flag('strict', '--strict'))
    .addOption(o.flag('open', '--open'))
    .addOption(o.choice('format', '--format <form>', ['text', 'json']))
    .addOption(o.year())
    .action(async (units: string[], options: FormOptions) => {
      const { form } = await import('./commands/form.ts');
      done(await form(units, options, shell));
    });

  command('convert')
    .argument('[workbook]', screen.help.arguments.workbook)
    .addOption(o.dir())
    .addOption(o.text('converted', '-o, --output <file>'))
    .addOption(o.flag('force', '--force'))
    .action(async (workbook: string | undefined, options: ConvertOptions) => {
      const { convert } = await import('./commands/convert.ts');
      done(await convert(workbook, options, shell));
    });

  command('lint')
    .argument('<documents...>', screen.help.arguments.documents)
    .addOption(o.dir())
    .addOption(o.flag('plan', '--plan'))
    .addOption(o.flag('fix', '--fix'))
    .addOption(o.choice('format', '--format <form>', ['text', 'json', 'github']))
    .addOption(o.flag('strict', '--strict'))
    .action(async (documents: string[], options: LintOptions) => {
      const { lint } = await import('./commands/lint.ts');
      done(await lint(documents, options, shell));
    });

  command('batch')
    .usage(`<folder> ${PERIOD_USAGE}`)
    .argument('<folder>', screen.help.arguments.folder)
    .addOption(o.period())
    .addOption(o.flag('draft', '--draft'))
    .addOption(o.flag('force', '--force'))
    .addOption(o.flag('strict', '--strict'))
    .addOption(o.choice('format', '--format <form>', ['text', 'json']))
    .addOption(o.year())
    .action(async (folder: string, options: BatchOptions) => {
      const { batch } = await import('./commands/batch.ts');
      done(await batch(folder, options, shell));
    });

  command('outline')
    .argument('[name]', screen.help.arguments.outline)
    .addOption(o.dir())
    .addOption(o.text('outlineFile', '-o, --output <file>'))
    .addOption(o.flag('force', '--force'))
    .action(async (name: string | undefined, options: OutlineOptions) => {
      const { outline } = await import('./commands/outline.ts');
      done(await outline(name, options, shell));
    });

  command('schema')
    .argument('[name]', screen.help.arguments.schema)
    .action(async (name: string | undefined) => {
      const { schema } = await import('./commands/schema.ts');
      done(await schema(name, shell));
    });

  command('explain')
    .argument('[code]', screen.help.arguments.code)
    .addOption(o.choice('format', '--format <form>', ['text', 'json']))
    .action(async (code: string | undefined, options: ExplainOptions) => {
      const { explain } = await import('./commands/explain.ts');
      done(await explain(code, options, shell));
    });

  for (const each of [program, ...program.commands]) addShared(each, shell);
  return program;
}

/** Of the commands that are nothing without a period. */
const PERIOD_USAGE = '--period <period> [options]';

/** A phrase as a sentence of its own. */
function sentence(phrase: string): string {
  return `${phrase.charAt(0).toUpperCase()}${phrase.slice(1)}.`;
}

/** Language and colours, which every command takes; main.ts reads them before the command line is parsed. */
function addShared(command: Command, { screen }: Shell): void {
  const o = optionsIn(screen);
  command
    .addOption(o.choice('lang', '--lang <language>', ['vi', 'en']))
    .addOption(o.flag('color', '--color').default(undefined))
    .addOption(o.flag('noColor', '--no-color'));
}

/** What every command shares: errors thrown rather than printed, and help in the screen's language. */
function configure(command: Command, { screen, out, err }: Shell): Command {
  return command
    .exitOverride()
    .configureOutput({ writeOut: out, writeErr: err, outputError: () => undefined })
    .configureHelp(helpIn(screen))
    .helpOption('-h, --help', screen.help.options.help)
    .helpCommand(false);
}

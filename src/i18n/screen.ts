import type { RelatedNote, Severity, Summary } from '../diagnostic/diagnostic.ts';
import type { Language } from './catalogue.ts';

/** The commands of the program. */
export type CommandName = 'init' | 'check' | 'status' | 'figures' | 'report' | 'lint' | 'batch' | 'schema' | 'explain';

/** The options of all commands, by their long name. */
export type OptionName =
  | 'dir'
  | 'lang'
  | 'color'
  | 'noColor'
  | 'help'
  | 'version'
  | 'year'
  | 'period'
  | 'format'
  | 'strict'
  | 'asOf'
  | 'without'
  | 'outline'
  | 'output'
  | 'open'
  | 'draft'
  | 'force'
  | 'number'
  | 'date'
  | 'agency'
  | 'place'
  | 'superior'
  | 'planNumber'
  | 'planDate'
  | 'planTitle'
  | 'signer'
  | 'units'
  | 'plan'
  | 'fix';

/** Everything the program says on the screen besides diagnostics: help, tables, summaries, wrong usage. */
export interface Screen {
  readonly language: Language;
  readonly severity: Readonly<Record<Severity, string>>;
  readonly hint: string;
  readonly related: Readonly<Record<RelatedNote, string>>;
  readonly summary: (summary: Summary, files: number) => string;
  readonly help: {
    readonly program: string;
    readonly commands: Readonly<Record<CommandName, string>>;
    readonly options: Readonly<Record<OptionName, string>>;
    readonly arguments: Readonly<
      Record<'dir' | 'files' | 'figure' | 'schema' | 'code' | 'folder' | 'documents', string>
    >;
    /** What stands for a value in the help, by its English name. */
    readonly placeholders: Readonly<Record<string, string>>;
    readonly titles: Readonly<Record<'usage' | 'options' | 'arguments' | 'commands', string>>;
    readonly defaultValue: (value: string) => string;
    readonly choices: (values: readonly string[]) => string;
    readonly after: string;
  };
  readonly usage: {
    readonly unknownCommand: (name: string, nearest: string | undefined) => string;
    readonly unknownOption: (name: string, nearest: string | undefined) => string;
    readonly missingArgument: (name: string) => string;
    readonly missingPeriod: (known: readonly string[]) => string;
    readonly missingOptionValue: (name: string) => string;
    readonly excessArguments: string;
    readonly badChoice: (
      option: string,
      value: string,
      choices: readonly string[],
      nearest: string | undefined,
    ) => string;
    readonly badDate: (option: string, value: string) => string;
    readonly badYear: (value: string) => string;
    readonly badNumber: (value: string) => string;
    readonly seeHelp: (command: string) => string;
    readonly noWorkspace: (dir: string) => string;
    readonly unknownPeriod: (id: string, known: readonly string[], nearest: string | undefined) => string;
    readonly unknownUnit: (id: string, nearest: string | undefined) => string;
    readonly unknownValue: (unit: string, id: string, nearest: string | undefined) => string;
    readonly unknownFigure: (id: string, nearest: string | undefined) => string;
    readonly unknownSchema: (name: string, known: readonly string[], nearest: string | undefined) => string;
    readonly unknownCode: (code: string, nearest: string | undefined) => string;
    readonly unknownOutline: (name: string, known: readonly string[]) => string;
    readonly notFound: (path: string) => string;
    readonly noDocuments: (paths: readonly string[]) => string;
    readonly notEmpty: (dir: string) => string;
    readonly outputIsFolder: (path: string) => string;
    readonly needTerminal: (options: readonly string[]) => string;
  };
  readonly write: {
    readonly busy: (path: string) => string;
    readonly denied: (path: string) => string;
    readonly full: (path: string) => string;
    readonly failed: (path: string, detail: string) => string;
    readonly inTheWay: (path: string) => string;
    readonly edited: (path: string, instead: string) => string;
    readonly written: (kind: string, path: string) => string;
  };
  readonly kinds: Readonly<Record<'report' | 'note' | 'figures', string>>;
  readonly report: {
    readonly received: (counts: {
      readonly read: number;
      readonly onTime: number;
      readonly late: number;
      readonly missing: number;
    }) => string;
    readonly refused: string;
    readonly draft: string;
  };
  readonly status: {
    readonly title: (label: string, year: number, from: string, to: string, due: string) => string;
    readonly states: Readonly<Record<'early' | 'on-time' | 'late' | 'missing', string>>;
    readonly daysLate: (days: number) => string;
    readonly daysLeft: (days: number) => string;
    readonly columns: readonly string[];
    readonly totals: (counts: {
      readonly expected: number;
      readonly received: number;
      readonly late: number;
      readonly missing: number;
    }) => string;
  };
  readonly batch: {
    readonly columns: readonly string[];
    readonly states: Readonly<Record<'done' | 'draft' | 'refused' | 'unreadable' | 'unchanged', string>>;
    readonly none: (dir: string) => string;
    readonly totals: (counts: { readonly all: number; readonly done: number; readonly failed: number }) => string;
    readonly progress: (index: number, all: number, dir: string) => string;
  };
  readonly explain: {
    readonly severity: string;
    readonly wrong: string;
    readonly right: string;
  };
  readonly init: {
    readonly ask: Readonly<
      Record<'agency' | 'place' | 'superior' | 'planNumber' | 'planDate' | 'planTitle' | 'signer' | 'units', string>
    >;
    readonly bad: Readonly<Record<'empty' | 'date' | 'number', string>>;
    readonly cancelled: string;
    readonly written: (dir: string, period: string) => string;
  };
  readonly crash: (detail: string) => string;
}

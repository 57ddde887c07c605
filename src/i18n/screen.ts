import type { RelatedNote, Severity, Summary } from '../diagnostic/diagnostic.ts';
import type { OutputKind } from '../model/document-kinds.ts';
import type { ReceiptCounts } from '../model/receipt-counts.ts';
import type { Language } from './catalogue.ts';

/** The commands of the program. */
export type CommandName =
  | 'init'
  | 'check'
  | 'status'
  | 'figures'
  | 'report'
  | 'export'
  | 'plan'
  | 'document'
  | 'form'
  | 'convert'
  | 'lint'
  | 'batch'
  | 'outline'
  | 'schema'
  | 'explain';

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
  | 'letter'
  | 'each'
  | 'deadline'
  | 'without'
  | 'outline'
  | 'set'
  | 'output'
  | 'outlineFile'
  | 'workbookFile'
  | 'xlsx'
  | 'converted'
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
  | 'fix'
  | 'officePlan'
  | 'out'
  | 'from'
  | 'return';

/** What `cchc init` must know. */
export type InitQuestion =
  'agency' | 'place' | 'superior' | 'planNumber' | 'planDate' | 'planTitle' | 'year' | 'signer' | 'units';

/** Everything the program says on the screen besides diagnostics: help, tables, summaries, wrong usage. */
export interface Screen {
  readonly language: Language;
  readonly severity: Readonly<Record<Severity, string>>;
  readonly hint: string;
  readonly related: Readonly<Record<RelatedNote, string>>;
  readonly summary: (summary: Summary, files: number) => string;
  /** Where to read about a code. */
  readonly explainHint: (code: string) => string;
  readonly help: {
    readonly program: string;
    readonly commands: Readonly<Record<CommandName, string>>;
    readonly options: Readonly<Record<OptionName, string>>;
    readonly arguments: Readonly<
      Record<
        | 'dir'
        | 'files'
        | 'figure'
        | 'schema'
        | 'code'
        | 'folder'
        | 'document'
        | 'documents'
        | 'units'
        | 'formUnits'
        | 'outline'
        | 'workbook',
        string
      >
    >;
    /** What stands for a value in the help, by its English name. */
    readonly placeholders: Readonly<Record<string, string>>;
    readonly titles: Readonly<Record<'usage' | 'options' | 'arguments' | 'commands' | 'examples', string>>;
    readonly defaultValue: (value: string) => string;
    readonly choices: (values: readonly string[]) => string;
    readonly after: string;
  };
  readonly usage: {
    readonly unknownCommand: (name: string, nearest: string | undefined) => string;
    readonly unknownOption: (name: string, nearest: string | undefined) => string;
    readonly missingArgument: (name: string) => string;
    readonly missingPeriod: (known: readonly string[]) => string;
    /** The same where many plans are concerned. */
    readonly missingPeriodOfAll: string;
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
    readonly unknownFigure: (id: string, period: string, nearest: string | undefined) => string;
    readonly unknownSchema: (name: string, known: readonly string[], nearest: string | undefined) => string;
    readonly unknownCode: (code: string, nearest: string | undefined) => string;
    readonly unknownOutline: (name: string, known: readonly string[]) => string;
    /** The outline is there, but for another kind of document. */
    readonly otherOutline: (name: string, kind: string, known: readonly string[]) => string;
    readonly unknownDocument: (name: string, known: readonly string[], nearest: string | undefined) => string;
    /** The outline is there, but another command writes it. */
    readonly documentElsewhere: (name: string, command: string) => string;
    readonly noSuchUnit: (name: string, nearest: string | undefined) => string;
    readonly noSuchOutline: (name: string, known: readonly string[], nearest: string | undefined) => string;
    readonly notByUnit: (name: string) => string;
    readonly oneOutput: (name: string) => string;
    readonly notNumbered: (name: string) => string;
    readonly badSet: (text: string) => string;
    readonly unknownDetail: (name: string, id: string, known: readonly string[], nearest: string | undefined) => string;
    readonly onlyWith: (option: string, other: string) => string;
    readonly notWith: (option: string, other: string) => string;
    /** Two options that ask for different things. */
    readonly oneOf: (option: string, other: string) => string;
    readonly notFound: (path: string) => string;
    readonly noDocuments: (paths: readonly string[]) => string;
    readonly notEmpty: (dir: string) => string;
    readonly outputNotYaml: (path: string) => string;
    /** What `convert` reads is a workbook. */
    readonly notWorkbook: (path: string) => string;
    /** What definitions in a workbook become is several files. */
    readonly needFolder: (example: string) => string;
    readonly wouldOverwrite: (paths: readonly string[]) => string;
    readonly outputNotDocx: (path: string) => string;
    readonly outputNotXlsx: (path: string) => string;
    readonly needTerminal: (options: readonly string[]) => string;
  };
  readonly convert: {
    readonly refused: string;
    /** A text has no room in a cell of Excel. */
    readonly tooLong: (file: string, most: number) => string;
    /** Of a folder with both, what must go. */
    readonly keepOne: (workbook: string, yaml: string) => string;
  };
  readonly write: {
    readonly busy: (path: string) => string;
    readonly denied: (path: string) => string;
    readonly full: (path: string) => string;
    readonly failed: (path: string, detail: string) => string;
    readonly inTheWay: (path: string) => string;
    readonly noFolder: (path: string) => string;
    readonly nameTooLong: (path: string) => string;
    readonly edited: (path: string, instead: string) => string;
    readonly written: (kind: string, path: string) => string;
  };
  readonly kinds: Readonly<Record<OutputKind, string>>;
  readonly report: {
    readonly received: (counts: ReceiptCounts) => string;
    readonly refused: string;
    readonly draft: string;
  };
  /** Of every document; `refused` of all but the report. */
  readonly form: {
    readonly refused: string;
    /** How many forms go back, and what is wrong in them. */
    readonly returned: (forms: number, summary: Summary) => string;
    readonly nothingToReturn: string;
  };
  readonly document: {
    readonly refused: string;
    /** No plan could be read, so not even a draft can be made. */
    readonly unreadable: string;
    /** There is nothing to explain or to pledge. */
    readonly nothing: string;
  };
  readonly outlines: {
    readonly columns: readonly string[];
    readonly byUnit: string;
    readonly own: string;
  };
  readonly status: {
    readonly title: (label: string, year: number, from: string, to: string, due: string) => string;
    readonly states: Readonly<Record<'early' | 'on-time' | 'late' | 'missing', string>>;
    /** In place of `on-time`, where nobody can say which day the report came. */
    readonly undated: string;
    /** In place of `missing`, where the unit's file cannot be read. */
    readonly unreadable: string;
    /** In place of `missing`, where a folder could not be looked into. */
    readonly unseen: string;
    readonly unseenFolder: (path: string) => string;
    readonly daysLate: (days: number) => string;
    /** No letter is to be written. */
    readonly nobodyLate: string;
    readonly daysLeft: (days: number) => string;
    /** Heads of the rows that add up: the parts of all units, and each task of the plan once where several units owe one. */
    readonly total: string;
    readonly planTotal: string;
    readonly columns: readonly string[];
    readonly totals: (counts: ReceiptCounts) => string;
    /** What the columns of tasks mean, one each. */
    readonly legend: readonly string[];
  };
  readonly batch: {
    readonly columns: readonly string[];
    readonly states: Readonly<Record<'done' | 'draft' | 'refused' | 'unreadable', string>>;
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
    /** Said before the questions. */
    readonly intro: (dir: string, questions: number) => string;
    readonly ask: Readonly<Record<InitQuestion, string>>;
    /** Shown faintly where nothing has been typed yet. */
    readonly example: Readonly<Record<InitQuestion, string>>;
    readonly bad: Readonly<Record<'empty' | 'date' | 'number' | 'year', string>>;
    readonly cancelled: string;
    /** What was made and what to do next; `inside` stands before the paths in it, `option` behind the commands. */
    readonly written: (made: {
      readonly dir: string;
      readonly inside: string;
      readonly option: string;
      readonly period: string;
    }) => string;
  };
  readonly crash: (detail: string) => string;
}

import type { Doubt, DoubtArgs, ToldDoubt } from '../intake/doubt.ts';
import type { DocumentPart, SourcePlace } from '../intake/source-place.ts';

/** Everything `cchc init --from` says, in one language. A doubt without words does not compile. */
export interface IntakeWords {
  readonly doubts: { readonly [C in keyof DoubtArgs]: (args: DoubtArgs[C]) => string };
  readonly parts: Readonly<Record<DocumentPart, string>>;
  /** A row of a table in Word; the column is its heading. */
  readonly row: (table: string, row: number, column: string | undefined) => string;
  /** A cell of a workbook. */
  readonly cell: (sheet: string, cell: string, column: string | undefined) => string;
  /** Before where a thing stands in the office's plan, and how many places more are alike. */
  readonly inPlan: (place: string, more: number) => string;
  /** Before a doubt that stands as a comment in a file. */
  readonly comment: (said: string, place: string | undefined) => string;
  /** Above the list. */
  readonly title: (count: number, file: string) => string;
  readonly sure: (file: string) => string;
  /** How many more stand in the files than on the screen. */
  readonly rest: (count: number) => string;
  /** What was read. */
  readonly read: (counts: { readonly appendices: number; readonly tasks: number; readonly units: number }) => string;
  readonly next: (made: { readonly dir: string; readonly inside: string; readonly option: string }) => string;
  readonly unreadable: (path: string, reason: string) => string;
  /** Why a file that can be read gives no plan. */
  readonly notAPlan: {
    readonly 'no-text': string;
    readonly 'other-kind': (found: string) => string;
    readonly 'no-table': (tables: number, inText: number) => string;
  };
  /** Kinds of files that are not read, by ending. */
  readonly unsupported: (ending: string) => string;
  readonly tooLarge: string;
  readonly cannotOpen: string;
  /** Of a workbook. */
  readonly saveAgain: string;
  /** Some flags have no meaning beside --from. */
  readonly notWithFrom: (flag: string) => string;
}

/** A doubt in one sentence. */
export function doubtText({ code, args }: Doubt, { doubts }: IntakeWords): string {
  // The table ties each code to its args; TypeScript loses that tie when the code is a union.
  const say = doubts[code] as (args: Doubt['args']) => string;
  return say(args);
}

/** Where in the office's plan a doubt stands. */
export function sourceText(place: SourcePlace, words: IntakeWords): string {
  switch (place.kind) {
    case 'part':
      return words.parts[place.part];
    case 'row':
      return words.row(place.table ?? '', place.row, place.column);
    case 'cell':
      return words.cell(place.sheet, place.cell, place.column);
  }
}

/** A doubt as a comment of YAML, without its sign. */
export function commentText({ doubt }: ToldDoubt, words: IntakeWords): string {
  const place = doubt.from === undefined ? undefined : sourceText(doubt.from, words);
  return words.comment(doubtText(doubt, words), place);
}

import type { LintRule } from '../law/lint-rules.ts';
import type { RefusalReason } from '../model/refusal-reason.ts';
import type { Phrase, Region, Value } from '../lint/finding.ts';

/** What a rule is about, and one sentence that says what is right. */
interface RuleWords {
  readonly title: string;
  readonly lawful: string;
}

/** Prints each kind of value, so that a new kind does not compile until every language can say it. */
type ValuePrinters = {
  readonly [K in Exclude<Value['kind'], 'phrase'>]: (value: Extract<Value, { kind: K }>) => string;
};

/** Everything `cchc lint` says, in one language. A rule without words does not compile. */
export interface LintWords {
  readonly rules: Readonly<Record<LintRule, RuleWords>>;
  readonly regions: Readonly<Record<Region, string>>;
  readonly values: ValuePrinters;
  readonly phrases: Readonly<Record<Exclude<Phrase, 'rule-words'>, string>>;
  /** A section of the file, from 1. */
  readonly section: (number: number) => string;
  /** Before what would be lawful. */
  readonly right: string;
  /** How many places more have the same fault than are shown. */
  readonly more: (places: number) => string;
  /** How many findings more of a rule there are than are shown. */
  readonly moreFindings: (rule: string, findings: number) => string;
  /** A file without a finding. */
  readonly clean: string;
  /** A corrected copy was written here; nothing could be mended; before what the copy is left with. */
  readonly fixed: (path: string) => string;
  readonly notFixed: string;
  readonly leftAfterFix: string;
  /** How many places were mended alike. */
  readonly places: (places: number) => string;
  readonly unreadable: string;
  /** How many files could not be read. */
  readonly unreadableFiles: (files: number) => string;
  readonly refusals: Readonly<Record<RefusalReason | 'not-found' | 'not-a-file' | 'cannot-open' | 'no-text', string>>;
}

/** A value in words; undefined where only the rule's own sentence says it. */
export function valueText(value: Value, { values, phrases }: LintWords): string | undefined {
  if (value.kind === 'phrase') return value.phrase === 'rule-words' ? undefined : phrases[value.phrase];
  // The table ties each kind to its printer; TypeScript loses that tie when the kind is a union.
  const print = values[value.kind] as (value: Value) => string;
  return print(value);
}

/** Parts of a text that is too long for a screen: its beginning, cut between words. */
export function shortened(text: string, length: number): string {
  const plain = text.replaceAll(/\s+/g, ' ').trim();
  if ([...plain].length <= length) return plain;
  const cut = [...plain].slice(0, length).join('');
  const space = cut.lastIndexOf(' ');
  return `${space > length / 2 ? cut.slice(0, space) : cut}…`;
}

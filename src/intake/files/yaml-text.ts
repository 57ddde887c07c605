import type { Target } from '../doubt.ts';

/** A line of a file in the making; `target` is what begins in it. */
export interface YamlLine {
  readonly text: string;
  readonly target?: Target;
}

/** A line, and what begins in it. */
export function line(text: string, target?: Target): YamlLine {
  return { text, ...(target !== undefined && { target }) };
}

/** What YAML and editors take for something else than text, and signs that mean something at the beginning of a value. */
const PLAIN = /^[\p{L}\d][\p{L}\d ,.;()/&%+_–-]*(?:[:"'][\p{L}\d][\p{L}\d ,.;()/&%+_–-]*)*$/u;
const OTHERWISE = /^(?:null|true|false|yes|no|on|off|y|n|~)$/iu;

/** A text as a value of YAML: bare where nobody can misread it, else in double quotes, as JSON writes it. */
export function scalar(text: string): string {
  const clean = cleaned(text);
  const isPlain = PLAIN.test(clean) && !OTHERWISE.test(clean) && !/^[\d.,+-]+$/u.test(clean) && !/\s$/u.test(clean);
  return isPlain ? clean : JSON.stringify(clean);
}

/** On one line, without signs that no file of text holds. */
export function cleaned(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cs}\p{Co}\uFFFE\uFFFF\u2028\u2029\uFEFF]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** A list under a key at some depth; ids on the key's own line, words a line each; nothing where it is empty. */
export function listLines(key: string, items: readonly string[], indent: string): readonly YamlLine[] {
  const [first] = items;
  if (first === undefined) return [];
  if (items.every((item) => /^[a-z][a-z0-9_]*$/u.test(item) && scalar(item) === item))
    return [line(`${indent}${key}: [${items.join(', ')}]`)];
  if (items.length === 1) return [line(`${indent}${key}: ${scalar(first)}`)];
  return [line(`${indent}${key}:`), ...items.map((item) => line(`${indent}  - ${scalar(item)}`))];
}

/** A key with a text, where there is one. */
export function optionalLine(key: string, text: string | undefined): readonly YamlLine[] {
  return text === undefined || text === '' ? [] : [line(`${key}: ${scalar(text)}`)];
}

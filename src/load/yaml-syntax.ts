import type { YAMLError } from 'yaml';
import type { ReadingArgs } from '../diagnostic/codes/reading.ts';
import { diagnostic, type Diagnostic } from '../diagnostic/diagnostic.ts';

type SyntaxKind = ReadingArgs['yaml-syntax']['kind'];

/** What the library's code of an error means to the user; where one code covers several mistakes, its message tells which. */
const KINDS: Partial<Record<YAMLError['code'], (message: string) => SyntaxKind>> = {
  BAD_INDENT: (message) => (/^Flow (map|sequence)/.test(message) ? 'bracket-not-closed' : 'indentation'),
  BLOCK_AS_IMPLICIT_KEY: (message) => (message.includes('compact') ? 'colon-in-text' : 'indentation'),
  BAD_SCALAR_START: () => 'needs-quotes',
  MISSING_CHAR: missingCharacter,
  BAD_DQ_ESCAPE: () => 'escape',
  MULTILINE_IMPLICIT_KEY: () => 'colon-missing',
  KEY_OVER_1024_CHARS: () => 'colon-missing',
  BLOCK_IN_FLOW: () => 'bracket-not-closed',
  BAD_ALIAS: () => 'alias',
  ALIAS_PROPS: () => 'alias',
  UNEXPECTED_TOKEN: unexpectedToken,
};

/** The diagnostic of an error that the YAML library found. */
export function syntaxFault(error: YAMLError, text: string, file: string): Diagnostic {
  const start = Math.max(0, Math.min(error.pos[0], text.length));
  const end = Math.max(start, Math.min(error.pos[1], text.length));
  const place = { kind: 'text', file, start, end } as const;
  if (error.code === 'TAB_AS_INDENT') return diagnostic('tab-indentation', place, {});
  const kind = KINDS[error.code]?.(error.message) ?? 'unexpected';
  return diagnostic('yaml-syntax', place, { kind, detail: excerpt(text, start) });
}

function missingCharacter(message: string): SyntaxKind {
  if (message.startsWith('Missing closing')) return 'quote-not-closed';
  if (message.includes('Implicit map keys')) return 'colon-missing';
  if (message.startsWith('Flow ')) return 'bracket-not-closed';
  if (message.startsWith('Missing ,')) return 'comma-missing';
  if (message.startsWith('Missing space after :')) return 'space-missing';
  if (message.startsWith('Comments must')) return 'space-missing';
  return message.startsWith('Sequence item') ? 'indentation' : 'unexpected';
}

function unexpectedToken(message: string): SyntaxKind {
  if (message.startsWith('Block scalar header') || message.startsWith('Not a YAML token')) return 'needs-quotes';
  return message.includes('at node end') ? 'text-after-value' : 'unexpected';
}

/** The line around an offset, shortened: what the user should look for. */
function excerpt(text: string, offset: number): string {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const end = text.indexOf('\n', start);
  const line = [...text.slice(start, end === -1 ? text.length : end).trim()];
  return line.length <= 60 ? line.join('') : `${line.slice(0, 59).join('')}…`;
}

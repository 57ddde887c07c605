import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import type { ExitCode } from './shell.ts';

/** The exit code that diagnostics ask for: 3 when a file could not be read, 1 for other errors; `strict` makes warnings count, for the exit code only. */
export function exitCodeOf(
  diagnostics: readonly Pick<Diagnostic, 'code' | 'severity'>[],
  { strict = false }: { readonly strict?: boolean } = {},
): ExitCode {
  if (diagnostics.some((d) => d.code === 'file-unreadable' && d.severity === 'error')) return 3;
  if (diagnostics.some((d) => d.severity === 'error')) return 1;
  return strict && diagnostics.some((d) => d.severity === 'warning') ? 1 : 0;
}

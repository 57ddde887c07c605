import { hasErrors, type Diagnostic } from '../diagnostic/diagnostic.ts';
import type { ExitCode } from './shell.ts';

/** The exit code that diagnostics ask for; `strict` makes warnings count, for the exit code only. */
export function exitCodeOf(
  diagnostics: readonly Diagnostic[],
  { strict = false }: { readonly strict?: boolean } = {},
): ExitCode {
  if (hasErrors(diagnostics)) return 1;
  return strict && diagnostics.some((d) => d.severity === 'warning') ? 1 : 0;
}

import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import { FileError, UsageError, type ExitCode } from './shell.ts';

/** The exit code that diagnostics ask for: 3 when a file could not be read, 1 for other errors; `strict` makes warnings count, for the exit code only. */
export function exitCodeOf(
  diagnostics: readonly Pick<Diagnostic, 'code' | 'severity'>[],
  { strict = false }: { readonly strict?: boolean } = {},
): ExitCode {
  if (diagnostics.some((d) => d.code === 'file-unreadable' && d.severity === 'error')) return 3;
  if (diagnostics.some((d) => d.severity === 'error')) return 1;
  return strict && diagnostics.some((d) => d.severity === 'warning') ? 1 : 0;
}

/** The exit code of what was thrown: wrong usage, a file that cannot be read or written, else a fault of ours. */
export function exitCodeOfError(error: unknown): ExitCode {
  if (error instanceof UsageError) return 2;
  return error instanceof FileError ? 3 : 70;
}

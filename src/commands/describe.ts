import type { CompiledPeriod, ReportAndNoteOptions, WorkbookOptions } from '../compile.ts';
import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import { finding, type Finding, type FormatContext } from '../format/finding.ts';
import { PLAIN } from '../format/style.ts';
import { viewContext } from './show.ts';
import type { Shell } from './shell.ts';

/** Diagnostics in the words of files: Vietnamese whatever the screen speaks, files named as they lie in the workspace. */
export async function describer(
  dir: string,
  { sources }: Pick<CompiledPeriod, 'sources'>,
  shell: Shell,
): Promise<(diagnostic: Diagnostic) => Finding> {
  const { VI, VI_SCREEN } = await import('../i18n/vi.ts');
  const context: FormatContext = {
    ...viewContext(dir, sources, PLAIN, shell),
    catalogue: VI,
    screen: VI_SCREEN,
    show: (file) => file,
  };
  return (diagnostic) => finding(diagnostic, context);
}

/** A diagnostic as the phiếu trình tells it. */
export function noteFinding(
  diagnostic: Diagnostic,
  { code, severity, message, place, unit }: Finding,
): ReturnType<ReportAndNoteOptions['describe']> {
  return {
    code,
    severity,
    text: message,
    file: place.file,
    ...(unit !== undefined && { unit }),
    ...(diagnostic.code === 'sentence-left-out' && { unsaid: diagnostic.args }),
  };
}

/** A diagnostic as the workbook lists it. */
export function workbookFinding({
  code,
  severity,
  message,
  hint,
  place: { file, line, column, sheet, cell },
  unit,
}: Finding): ReturnType<WorkbookOptions['describe']> {
  const inText = line === undefined || column === undefined ? '' : `${line}:${column}`;
  return {
    code,
    severity,
    message,
    ...(hint !== undefined && { hint }),
    file,
    spot: sheet === undefined || cell === undefined ? inText : `${sheet}!${cell}`,
    ...(unit !== undefined && { unit }),
  };
}

import type { Finding, Formatter } from './finding.ts';
import type { Severity } from '../diagnostic/diagnostic.ts';

const COMMAND: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' };

/** Diagnostics as workflow commands of GitHub Actions, which shows them beside the lines of a change. */
export const formatGithub: Formatter = (findings) => findings.map(annotation).join('');

function annotation({ severity, place, code, message, hint }: Finding): string {
  const properties = Object.entries({
    file: place.file,
    line: place.line,
    col: place.column,
    endLine: place.endLine,
    endColumn: place.endColumn,
    title: place.cell === undefined ? code : `${code} (${place.sheet} › ${place.cell})`,
  }).flatMap(([key, value]) => (value === undefined ? [] : [`${key}=${escapeProperty(String(value))}`]));
  const text = hint === undefined ? message : `${message}\n${hint}`;
  return `::${COMMAND[severity]} ${properties.join(',')}::${escapeData(text)}\n`;
}

/** The escapes that workflow commands define: without them a text could start a command of its own. */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

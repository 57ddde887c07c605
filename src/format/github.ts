import type { Finding, Formatter } from './finding.ts';
import type { Severity } from '../diagnostic/diagnostic.ts';

const COMMAND: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' };

/** Diagnostics as workflow commands of GitHub Actions, which shows them beside the lines of a change. */
export const formatGithub: Formatter = (findings) => findings.map(findingText).join('');

function findingText({ severity, place, code, message, hint }: Finding): string {
  const properties = {
    file: place.file,
    line: place.line,
    col: place.column,
    endLine: place.endLine,
    endColumn: place.endColumn,
    title:
      place.cell === undefined
        ? code
        : `${code} (${[place.sheet, place.cell, place.label].filter(Boolean).join(' › ')})`,
  };
  return annotation(severity, properties, hint === undefined ? message : `${message}\n${hint}`);
}

/** One workflow command; properties without a value are left out. */
export function annotation(
  severity: Severity,
  properties: Readonly<Record<string, string | number | undefined>>,
  text: string,
): string {
  const given = Object.entries(properties).flatMap(([key, value]) =>
    value === undefined ? [] : [`${key}=${escapeProperty(String(value))}`],
  );
  return `::${COMMAND[severity]} ${given.join(',')}::${escapeData(text)}\n`;
}

/** The escapes that workflow commands define: without them a text could start a command of its own. */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

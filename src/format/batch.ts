import type { Screen } from '../i18n/screen.ts';
import { jsonText } from './json.ts';
import { oneLine } from './one-line.ts';
import type { Style } from './style.ts';
import { formatTable } from './table.ts';

/** What became of one workspace: its line in the summary. */
export interface BatchLine {
  /** Relative to the folder that was searched, with `/`. */
  readonly dir: string;
  readonly state: 'done' | 'draft' | 'refused' | 'unreadable';
  readonly files: readonly string[];
  readonly errors: number;
  readonly warnings: number;
  /** Why it could not be run at all. */
  readonly reason?: string;
}

/** All workspaces for people: a table, and one line that counts them. */
export function formatBatchText(lines: readonly BatchLine[], { batch }: Screen, style: Style): string {
  const [workspace = '', state = '', errors = '', warnings = '', report = ''] = batch.columns;
  const table = formatTable(
    [
      { title: workspace },
      { title: state },
      { title: errors, align: 'right' },
      { title: warnings, align: 'right' },
      { title: report },
    ],
    lines.map((line) => [
      oneLine(line.dir),
      style[line.state === 'done' ? 'good' : 'error'](batch.states[line.state]),
      String(line.errors),
      String(line.warnings),
      oneLine(line.files[0] ?? line.reason ?? ''),
    ]),
  );
  const done = lines.filter(({ state: ended }) => ended === 'done' || ended === 'draft').length;
  return `${table}${style.strong(batch.totals({ all: lines.length, done, failed: lines.length - done }))}\n`;
}

/** All workspaces for scripts: one JSON value, `cchc/batch/1`. */
export function formatBatchJson(lines: readonly BatchLine[]): string {
  const workspaces = lines.map(({ dir, state, files, errors, warnings, reason }) => ({
    dir,
    state,
    files,
    errors,
    warnings,
    ...(reason !== undefined && { reason }),
  }));
  const sum = (key: 'errors' | 'warnings'): number => lines.reduce((total, line) => total + line[key], 0);
  const count = (state: BatchLine['state']): number => lines.filter((line) => line.state === state).length;
  const summary = {
    workspaces: lines.length,
    done: count('done'),
    draft: count('draft'),
    refused: count('refused'),
    unreadable: count('unreadable'),
    errors: sum('errors'),
    warnings: sum('warnings'),
  };
  return jsonText({ schema: 'cchc/batch/1', workspaces, summary });
}

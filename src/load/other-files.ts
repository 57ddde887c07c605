import { diagnostic, type Diagnostic } from '../diagnostic/diagnostic.ts';
import type { FoundFile } from './folder.ts';
import { notSupported } from './parsed.ts';

/** Endings of files that somebody may take for a report that cchc reads. */
const LOOKS_LIKE_REPORT: ReadonlySet<string> = new Set(['.xls', '.xlsb', '.doc', '.docx', '.csv', '.ods', '.json']);

/** Endings under which units send what else they have: a paper that was scanned, everything in one archive. */
const SENT_OTHERWISE: ReadonlySet<string> = new Set(['.pdf']);
const ARCHIVES: ReadonlySet<string> = new Set(['.zip', '.rar', '.7z']);

/** What is said of files that are not read: reports of units in a form that nothing reads yet, and others that look like one. */
export function noteOtherFiles(files: readonly FoundFile[], evidence: ReadonlySet<string>): readonly Diagnostic[] {
  return files.filter((file) => !evidence.has(file.path.normalize('NFC'))).flatMap((file) => noteOf(file) ?? []);
}

function noteOf(file: FoundFile): Diagnostic | undefined {
  const place = { kind: 'file', file: file.path } as const;
  const isWorkbook = file.extension === '.xlsx' || file.extension === '.xlsm';
  const isForm = isWorkbook || file.path.endsWith('figures.json');
  if (file.named) return notSupported(file);
  if (file.folder === 'submissions' && isForm) return notSupported(file);
  if (file.folder === '') {
    return isWorkbook ? diagnostic('file-ignored', place, { reason: 'not-a-schema-folder' }) : undefined;
  }
  if (file.folder === 'templates' || file.folder === 'criteria') return undefined;
  const isSent = file.folder === 'submissions';
  if (isSent && ARCHIVES.has(file.extension)) return diagnostic('file-ignored', place, { reason: 'archive' });
  return isForm || LOOKS_LIKE_REPORT.has(file.extension) || (isSent && SENT_OTHERWISE.has(file.extension))
    ? diagnostic('file-ignored', place, { reason: 'unknown-extension' })
    : undefined;
}

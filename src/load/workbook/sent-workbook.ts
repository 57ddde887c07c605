import { diagnostic, type Diagnostic, type Severity } from '../../diagnostic/diagnostic.ts';
import { FORM_MARK } from '../../model/form-keys.ts';
import type { Workbook } from '../../ooxml/sheets/workbook.ts';
import type { FoundFile } from '../folder.ts';
import { hashOf, type ParsedFile } from '../parsed.ts';
import { checkShape } from '../shape.ts';
import { fileShape } from '../shape-schemas.ts';
import { findTextFaults } from '../text-faults.ts';
import type { Tree } from '../tree.ts';
import { readWorkbookFile } from '../workbook-file.ts';
import type { WorkbookContext } from './context.ts';
import { readOneStop } from './one-stop/one-stop.ts';
import { readSubmissionWorkbook } from './read-submission.ts';

/** A workbook that a unit sent, read as a submission where it is one. */
export interface SentWorkbook extends ParsedFile {
  /** Whether it is a form of ours. */
  readonly isForm: boolean;
  /** What it adds to a unit's report, one tree for each period, where it is an export of the one-stop system and no report itself. */
  readonly exported?: { readonly trees: readonly Tree[]; readonly hash: string };
  /** Whether it is a form that nobody has written in: it is told, and stands for nothing that was sent. */
  readonly isBlank: boolean;
}

/** Reads a workbook that a unit sent; without a plan nobody can tell what its cells mean, and only what is wrong with the file is. */
export function readSentWorkbook(file: FoundFile, context: Omit<WorkbookContext, 'file'> | undefined): SentWorkbook {
  const read = readWorkbookFile(file.absolute, file.path);
  const unread = (diagnostics: readonly Diagnostic[]): SentWorkbook => ({
    file,
    content: undefined,
    diagnostics,
    text: undefined,
    isForm: false,
    isBlank: false,
  });
  if (!read.ok) return unread([read.fault]);
  const { workbook, bytes } = read.value;
  const carried = toldOf(workbook, file.path);
  if (context === undefined) return unread(carried);
  const isForm = hasMark(workbook);
  const exported = isForm ? undefined : readOneStop(workbook, { ...context, file: file.path });
  if (exported !== undefined) {
    const { trees, diagnostics: told } = exported;
    return { ...unread(inShort([...carried, ...told], file.path)), exported: { trees, hash: hashOf(bytes) } };
  }
  const { tree, diagnostics } = readSubmissionWorkbook(workbook, { ...context, file: file.path });
  const isBlank = diagnostics.some(({ code }) => code === 'form-blank');
  if (tree === undefined) return { ...unread(inShort([...carried, ...diagnostics], file.path)), isForm, isBlank };
  return {
    file,
    content: { kind: 'submission', tree, hash: hashOf(bytes) },
    diagnostics: inShort(
      [...carried, ...diagnostics, ...checkShape(tree, fileShape('submission')), ...findTextFaults(tree)],
      file.path,
    ),
    text: undefined,
    isForm,
    isBlank,
  };
}

/** What is told of one workbook, at most: no hand made more faults, and those that are told explain the rest. */
const MOST_TOLD = 500;

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/** The worst of what is told, as they were found, and how many there are beside them. */
function inShort(diagnostics: readonly Diagnostic[], file: string): readonly Diagnostic[] {
  if (diagnostics.length <= MOST_TOLD) return diagnostics;
  const worst = SEVERITIES.flatMap((severity) => diagnostics.filter((each) => each.severity === severity));
  const count = diagnostics.length - MOST_TOLD;
  return [...worst.slice(0, MOST_TOLD), diagnostic('more-faults', { kind: 'file', file }, { count })];
}

/** What a workbook carries beside its cells. */
function toldOf(workbook: Workbook, file: string): readonly Diagnostic[] {
  return workbook.carries.map((carried) => {
    switch (carried) {
      case 'macros':
        return diagnostic('workbook-macros', { kind: 'file', file }, {});
      case 'external-links': {
        const linked = linkedCells(workbook);
        return diagnostic('workbook-links', linked[0]?.place(file) ?? { kind: 'file', file }, { cells: linked.length });
      }
    }
  });
}

interface LinkedCell {
  readonly place: (file: string) => {
    readonly kind: 'cell';
    readonly file: string;
    readonly sheet: string;
    readonly cell: string;
  };
}

/** A formula names another workbook by its number in brackets: [1]Sheet1!A1. */
const OTHER_WORKBOOK = /\[\d+\]/u;

function linkedCells({ sheets }: Workbook): readonly LinkedCell[] {
  return sheets.flatMap(({ name: sheet, rows }) =>
    rows.flatMap(({ cells }) =>
      cells
        .filter(({ formula }) => formula !== undefined && OTHER_WORKBOOK.test(formula))
        .map(({ address: cell }) => ({ place: (file: string) => ({ kind: 'cell' as const, file, sheet, cell }) })),
    ),
  );
}

function hasMark({ sheets }: Workbook): boolean {
  return sheets.some(({ rows }) =>
    rows.some(({ cells }) => cells.some(({ content }) => content.kind === 'text' && content.text.trim() === FORM_MARK)),
  );
}

import { diagnostic } from '../diagnostic/diagnostic.ts';
import type { Located } from '../model/facts.ts';
import { isAuthority, meantAuthority } from '../vietnamese/authorities.ts';
import { isDocumentNumber } from '../vietnamese/document-numbers.ts';
import type { Loading } from './loading.ts';

/** An id of ours: a name that formulas can use. */
const ID = /^[a-z][a-z0-9_]{0,63}$/u;

/** Words that CEL keeps for itself (Common Expression Language specification, "Syntax": IDENT excludes RESERVED). */
const CEL_RESERVED: ReadonlySet<string> = new Set(
  'true false null in as break const continue else for function if import let loop package namespace return var void while map filter all exists has size type int uint double bool string bytes list'.split(
    ' ',
  ),
);

/** Reports an id that is not `[a-z][a-z0-9_]*` or is a word of formulas. */
export function checkId(id: Located<string>, { report }: Pick<Loading, 'report'>): void {
  if (!ID.test(id.value) || CEL_RESERVED.has(id.value)) report(diagnostic('invalid-id', id.place, { text: id.value }));
}

/** Reports a document number that is not written as in a document's header. */
export function checkDocumentNumber(number: Located<string>, { report }: Pick<Loading, 'report'>): void {
  if (!isDocumentNumber(number.value)) {
    report(diagnostic('invalid-document-number', number.place, { text: number.value }));
  }
}

/** Reports a line of quyền hạn (TM. ỦY BAN NHÂN DÂN) that is not written as the decree has it. */
export function checkAuthority(line: Located<string>, { report }: Pick<Loading, 'report'>): void {
  if (isAuthority(line.value)) return;
  const meant = meantAuthority(line.value);
  report(diagnostic('invalid-authority', line.place, { text: line.value, ...(meant !== undefined && { meant }) }));
}

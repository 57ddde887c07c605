import type { Agency, Citation, PlanDocument, Signer, Workspace } from '../model/facts.ts';
import { printDate } from '../vietnamese/dates.ts';
import { lowerFirst, tidy } from './prose.ts';

/** A document as it is first cited: type, number, date, issuer and title (khoản 6 Mục II Phần I Phụ lục I Nghị định 30/2020/NĐ-CP). */
export function cite(document: Citation): string {
  const date = document.date === undefined ? '' : ` ngày ${printDate(document.date)}`;
  const issuer = document.issuer === undefined ? '' : ` của ${document.issuer}`;
  const title = document.title === undefined ? '' : ` ${about(document.title)}`;
  return tidy(`${document.type} số ${document.number}${date}${issuer}${title}`);
}

/** "về nâng cao Chỉ số …" from a title (trích yếu), which may itself begin with "Về". */
export function about(title: string): string {
  const text = lowerFirst(tidy(title));
  return text.startsWith('về ') ? text : `về ${text}`;
}

/** A plan's title without the year it ends in, so that a period can follow it. */
export function withoutYear(title: string): string {
  return title.replace(/(?<!\s)\s+(?:trong\s+)?năm\s+\d{4}\s*$/iu, '');
}

/** The plans that a period reports on, each with who issued it: as it says, else the agency, or its Chairman where he signs in his own name. */
export function plansOf(workspace: Workspace, keys: readonly string[]): readonly PlanDocument[] {
  const { plan } = workspace;
  return plan.plans
    .filter((document) => keys.includes(document.key))
    .map((document) => ({ ...document, issuer: document.issuer ?? issuerOf(workspace, document) }));
}

function issuerOf({ plan: { agency } }: Workspace, document: PlanDocument): string {
  return document.key === '' ? issuedBy(agency, agency.signer) : agency.name;
}

/**
 * Who speaks in a document: the agency, or its Chairman where he signs in his own name, without the TM. line (khoản 7 Mục II Phần I
 * Phụ lục I Nghị định 30/2020/NĐ-CP), or a deputy signs for him.
 */
export function issuedBy(agency: Agency, { authority, title }: Signer): string {
  const signs = authority.at(-1) ?? title;
  const isOwnAct = authority.length < 2 && /^(?:KT\.\s*)?chủ tịch$/iu.test(signs);
  return isOwnAct ? `Chủ tịch ${agency.name}` : agency.name;
}

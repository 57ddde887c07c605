import type { Citation, PlanDocument, Workspace } from '../model/facts.ts';
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
  const ownAct =
    document.key === '' && agency.signer.authority.length === 0 && /^chủ tịch$/iu.test(agency.signer.title);
  return ownAct ? `Chủ tịch ${agency.name}` : agency.name;
}

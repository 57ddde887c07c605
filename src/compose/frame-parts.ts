import { parts, type CivilDate } from '../model/civil-date.ts';
import type { DocumentDate, Header, SignatureBlock } from '../model/document.ts';
import type { Agency, DocumentSettings, Plan, Signer } from '../model/facts.ts';
import { capitalize } from './prose.ts';

/**
 * The head of an official document: BC-UBND after its number, UBND-VP after that of a công văn, which has no abbreviation of its kind.
 * `number` is Số without the ký hiệu; absent, its place stays blank for văn thư.
 */
export function officialHeader(
  agency: Agency,
  abbreviation: string | undefined,
  date: DocumentDate,
  number: string | undefined,
): Header {
  return {
    ...internalHeader(agency, date),
    ...(number !== undefined && { number: padded(number) }),
    symbol: abbreviation === undefined ? letterSymbol(agency) : `${abbreviation}-${agency.code}`,
  };
}

/** The head of a paper without Số and ký hiệu. */
export function internalHeader(agency: Agency, date: DocumentDate): Header {
  return {
    ...(agency.parent !== undefined && { parent: agency.parent }),
    agency: agency.name,
    place: agency.place,
    date,
  };
}

/** Lĩnh vực of the letters that cchc writes, for an agency without offices that draft. */
const FIELD = 'CCHC';

/** The agency and who drafted, or else the field that is dealt with (Mục II.3.b Phần I Phụ lục I Nghị định 30/2020/NĐ-CP). */
function letterSymbol({ code, office }: Agency): string {
  return `${code}-${office === '' ? FIELD : office}`;
}

/** Số below ten with a 0 before it (Mục II.3 Phần I Phụ lục I Nghị định 30/2020/NĐ-CP). */
function padded(number: string): string {
  return number.replace(/^[1-9](?!\d)/u, '0$&');
}

/** The date under the head, or its month and year. */
export function documentDate(due: CivilDate, date: CivilDate | undefined): DocumentDate {
  if (date !== undefined) return { kind: 'date', date };
  const { month, year } = parts(due);
  return { kind: 'blank-day', month, year };
}

/** Kính gửi of a report: the superior and its office. */
export function superiorOf({ superior }: Plan): readonly string[] {
  return [superior?.name, superior?.office].filter((name) => name !== undefined);
}

/** A title of the signature within a sentence: "Phó Chủ tịch". */
export function positionOf(title: string): string {
  return capitalize(title.toLowerCase().replace('chủ tịch', 'Chủ tịch'));
}

/** Nơi nhận: "Như trên" first where there is a Kính gửi, the Lưu line last (Mục II.9 Phần I Phụ lục I Nghị định 30/2020/NĐ-CP). */
export function recipientsOf(
  { agency }: Plan,
  settings: DocumentSettings | undefined,
  addressees: readonly string[],
): readonly string[] {
  const named = (settings?.recipients ?? []).filter((recipient) => !/^(?:như trên|lưu\s*:)/iu.test(recipient));
  const kept = settings?.recipients.find((recipient) => /^lưu\s*:/iu.test(recipient));
  return [
    ...(addressees.length > 0 ? ['Như trên'] : []),
    ...named,
    kept ?? ['Lưu: VT', agency.office].filter((part) => part !== '').join(', '),
  ];
}

/** Người ký. */
export function signatureOf({ agency }: Plan, settings: DocumentSettings | undefined): SignatureBlock {
  const signer: Signer = settings?.signer ?? agency.signer;
  return { authority: signer.authority, title: signer.title, ...(signer.name !== undefined && { name: signer.name }) };
}

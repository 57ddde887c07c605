import type { Elements } from '../../lint/elements.ts';
import { recase, type Recased } from '../capitals.ts';
import { inFull } from './citations.ts';
import { doubt, type Doubt } from '../doubt.ts';
import { part, textOf } from './head-texts.ts';
import type { OfficeCitation } from '../office-plan.ts';

interface AgencyClues {
  readonly document: string;
  readonly place: string | undefined;
  readonly code: string | undefined;
  readonly attached: OfficeCitation | undefined;
  readonly doubts: Doubt[];
}

/** Who issued the plan: by its head; by what an appendix says; put together from địa danh, ký hiệu and text where neither is there. */
export function agencyOf(
  elements: Elements,
  { document, place, code, attached, doubts }: AgencyClues,
): { readonly name?: string; readonly parent?: string } {
  const printed = elements.agency.map(textOf).join(' ');
  if (printed !== '') {
    const { text, sure } = recaseAgency(printed, document);
    const name = sure ? text : withPlace(text, place);
    if (!sure) doubts.push(doubt('from-capitals', { text: name }, 'plan:agency', part('head')));
    const above = elements.parent.map(textOf).join(' ');
    const isCommittee = /^Ủy ban nhân dân/iu.test(name);
    return { name, ...(above !== '' && !isCommittee && { parent: recaseAgency(above, document).text }) };
  }
  const issuer = attached?.issuer?.replace(/^chủ tịch\s+/iu, '');
  if (issuer !== undefined) return { name: inFull(issuer) };
  const level = /(?:UBND|Ủy ban nhân dân) (xã|phường|thị trấn|đặc khu)(?!\p{L})/iu.exec(document)?.[1];
  if (place === undefined || level === undefined || (code !== undefined && code !== 'UBND')) return {};
  const name = `Ủy ban nhân dân ${level.toLowerCase()} ${place.replace(/^(?:xã|phường|thị trấn|đặc khu) /iu, '')}`;
  doubts.push(doubt('agency-composed', { name }, 'plan:agency', part('head')));
  return { name };
}

/** An agency's name in full, as the document writes it in a text, in full or as UBND. */
function recaseAgency(printed: string, document: string): Recased {
  const name = printed.replace(/^UỶ/u, 'ỦY');
  const tries = [name.replace(/^UBND(?=\s)/u, 'ỦY BAN NHÂN DÂN'), name.replace(/^ỦY BAN NHÂN DÂN(?=\s)/u, 'UBND')].map(
    (one) => recase(one, document),
  );
  const { text, sure } = tries.find((one) => one.sure) ?? tries[0] ?? { text: name, sure: false };
  return { text: inFull(text), sure };
}

/** Địa danh shows how the name is written: "… xã tri phương" in Tri Phương. */
function withPlace(text: string, place: string | undefined): string {
  if (place === undefined) return titleCased(text);
  const bare = place.replace(/^(?:xã|phường|thị trấn|đặc khu|huyện|tỉnh|thành phố) /iu, '');
  const at = text.toLowerCase().lastIndexOf(bare.toLowerCase());
  return at === -1 ? titleCased(text) : text.slice(0, at) + bare + text.slice(at + bare.length);
}

function titleCased(text: string): string {
  return text.replace(/(?<=(?:xã|phường|thị trấn|đặc khu|huyện|quận|tỉnh|thành phố|thị xã) ).*$/iu, (name) =>
    name.replace(/(?<!\p{L})\p{Ll}/gu, (letter) => letter.toUpperCase()),
  );
}

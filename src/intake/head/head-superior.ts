import type { Elements } from '../../lint/elements.ts';
import { recase } from '../capitals.ts';
import { inFull } from './citations.ts';
import { doubt, type Doubt } from '../doubt.ts';
import { recipient } from './head-signature.ts';
import { part, textOf } from './head-texts.ts';
import type { OfficeCitation, PlanHead } from '../office-plan.ts';

interface SuperiorClues {
  readonly elements: Elements;
  readonly lines: readonly string[];
  readonly basis: readonly OfficeCitation[];
  readonly agency: string | undefined;
  readonly doubts: Doubt[];
}

const REPORTS_TO =
  /báo cáo (?<name>(?:Ủy ban nhân dân|UBND|Ban Thường vụ|Sở|Bộ) (?:huyện|tỉnh|thành phố|thị xã|quận|Tỉnh ủy|Thành ủy|Huyện ủy|\p{Lu}\p{Ll}*)(?: \p{Lu}[\p{L}]*)*)/u;

/** Cơ quan cấp trên: whom the text reports to; who issued what the plan carries out; who stands above the agency in the head. */
export function superiorOf({ elements, lines, basis, agency, doubts }: SuperiorClues): PlanHead['superior'] {
  const said = lines
    .map((line) => REPORTS_TO.exec(line)?.groups?.['name'])
    .find((name) => name !== undefined && isOther(name, agency));
  const issuer = basis
    .map((citation) => citation.issuer)
    .findLast((name) => name !== undefined && isOther(name, agency) && name.startsWith('Ủy ban nhân dân'));
  const above = elements.parent.map(textOf).join(' ');
  const from = issuer !== undefined ? 'basis' : said !== undefined ? 'text' : 'head';
  const name =
    issuer ?? (said === undefined ? (above === '' ? undefined : recase(above, lines.join('\n')).text) : said);
  if (name === undefined) {
    doubts.push(doubt('not-found', { what: 'superior' }, 'plan:superior', part('head')));
    return undefined;
  }
  const full = inFull(name);
  doubts.push(doubt('superior-from', { from, name: full }, 'plan:superior', part(from === 'basis' ? 'opening' : from)));
  const office = elements.recipients
    .map((found) => recipient(textOf(found)))
    .find((text) => /^(?:Phòng|Sở) Nội vụ/iu.test(text));
  return { name: full, ...(office !== undefined && { office: withoutBracket(office) }) };
}

function isOther(name: string, agency: string | undefined): boolean {
  const full = inFull(name).toLowerCase();
  return (
    full.length > 'ủy ban nhân dân '.length &&
    full !== agency?.toLowerCase() &&
    !/^ủy ban nhân dân (?:xã|phường|thị trấn|đặc khu)(?: |$)/u.test(full)
  );
}

/** Without what stands in brackets at its end, found in one pass over a line that may be all brackets. */
function withoutBracket(office: string): string {
  const open = office.indexOf('(');
  return open !== -1 && office.endsWith(')') ? office.slice(0, open).trimEnd() : office;
}

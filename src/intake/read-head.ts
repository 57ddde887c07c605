import { parts, type CivilDate } from '../model/civil-date.ts';
import { readDateLine } from '../lint/date-line.ts';
import type { Elements, Found } from '../lint/elements.ts';
import { readNumberLine } from '../lint/number-line.ts';
import { shownText } from '../lint/rules/shown.ts';
import { OFFICIAL_KINDS } from '../law/document-kinds.ts';
import { fold } from '../model/fold.ts';
import { meantAuthority } from '../vietnamese/authorities.ts';
import { readDate } from '../vietnamese/dates.ts';
import { readCitation, citationsIn, inFull } from './citations.ts';
import { recase, type Recased } from './capitals.ts';
import { doubt, type Doubt } from './doubt.ts';
import type { OfficeCitation, PlanHead } from './office-plan.ts';
import { periodsIn } from './periods.ts';
import type { DocumentPart, SourcePlace } from './source-place.ts';

export interface HeadReading {
  readonly head: PlanHead;
  readonly doubts: readonly Doubt[];
}

const part = (name: DocumentPart): SourcePlace => ({ kind: 'part', part: name });

/**
 * What a document says of itself: who issued it, when, on what, to whom. `document` is its whole text, a line a paragraph;
 * `reference` is what an appendix says of the plan that it belongs to: (Kèm theo Kế hoạch số 75/KH-UBND ngày 05/6/2024 của …).
 */
export function readHead(elements: Elements, document: string, reference: string | undefined): HeadReading {
  const doubts: Doubt[] = [];
  const lines = document.split('\n');
  const { number, code } = numberOf(elements);
  const dated = dateOf(elements);
  const attached = reference === undefined ? undefined : readAttached(reference);
  const basis = basisOf(elements, doubts);
  const { name: agency, parent } = agencyOf(elements, { document, place: dated.place, code, attached, doubts });
  const title = titleOf(elements, document, doubts);
  const superior = superiorOf({ elements, lines, basis, agency, doubts });
  const { recipients, office } = recipientsOf(elements, doubts);
  const date = dated.date ?? attached?.date;
  const periods = periodsIn(lines);
  if (basis.length === 0) doubts.push(doubt('not-found', { what: 'basis' }, 'plan:plan', part('opening')));
  if (date === undefined) doubts.push(doubt('not-found', { what: 'date' }, 'plan:plan', part('head')));
  doubts.push(...periodDoubts(periods));
  const own = number ?? attached?.number;
  const type = typeOf(elements) ?? attached?.type;
  return {
    head: {
      ...(agency !== undefined && { agency }),
      ...(parent !== undefined && { parent }),
      ...(code !== undefined && { code }),
      ...(office !== undefined && { office }),
      ...(dated.place !== undefined && { place: dated.place }),
      ...(superior !== undefined && { superior }),
      ...(type !== undefined && { type }),
      ...(own !== undefined && { number: own }),
      ...(date !== undefined && { date }),
      ...(title !== undefined && { title }),
      basis,
      signer: signerOf(elements, doubts),
      recipients,
      periods,
    },
    doubts,
  };
}

/** Without any period both have their defaults; where the document sets one, the other may not be wanted. */
export function periodDoubts(periods: PlanHead['periods']): readonly Doubt[] {
  if (periods.length === 0) return [doubt('periods-by-default', {}, 'plan:periods', part('text'))];
  return (['h1', 'year'] as const)
    .filter((id) => !periods.some((period) => period.id === id))
    .map((period) => doubt('period-not-set', { period }, 'plan:periods', part('text')));
}

/** The text of a paragraph on one line. */
export function textOf({ paragraph }: Found): string {
  return shownText(paragraph).normalize('NFC').replace(/\s+/gu, ' ').trim();
}

/** Tên loại, where it is one of the decree's; other lines in capitals are titles. */
function typeOf({ typeName }: Elements): string | undefined {
  const folded = typeName === undefined ? '' : fold(textOf(typeName));
  return OFFICIAL_KINDS.map(({ name }) => name).find(
    (name) => folded === fold(name) || folded.startsWith(`${fold(name)} `),
  );
}

/** Số, ký hiệu; no number where its place was left for văn thư. */
function numberOf({ number, placeDate }: Elements): { readonly number?: string; readonly code?: string } {
  if (number === undefined) return {};
  const { symbol: behind } = placeAndDate(placeDate);
  const { digits, symbol, groups } = readNumberLine(`${textOf(number)}${behind}`);
  const code = groups
    .slice(1)
    .join('-')
    .replace(/[.,\s]+$/u, '');
  return {
    ...(digits !== '' && symbol !== '' && { number: `${digits}${symbol}` }),
    ...(code !== '' && { code }),
  };
}

/** Where a wide blank is left for the number, the ký hiệu behind it stands with địa danh: "/KH-UBND Bình An, ngày …". */
function placeAndDate(placeDate: Found | undefined): { readonly symbol: string; readonly rest: string } {
  const text = placeDate === undefined ? '' : textOf(placeDate);
  const [, symbol = '', rest = text] = /^(\/\S+)\s+(.*)$/u.exec(text) ?? [];
  return { symbol, rest };
}

function dateOf({ placeDate }: Elements): { readonly place?: string; readonly date?: CivilDate } {
  const line = readDateLine(placeAndDate(placeDate).rest);
  if (line === undefined) return {};
  const read = readDate(`${line.day}/${line.month}/${line.year}`);
  return { ...(line.place !== '' && { place: line.place }), ...(read.kind === 'value' && { date: read.value }) };
}

/** The document that a line in brackets says an appendix belongs to. */
export function readAttached(text: string): OfficeCitation | undefined {
  return readCitation(
    text
      .trim()
      .replace(/^\(?\s*(?:ban hành\s+)?(?:đính\s+)?kèm\s+(?:theo\s+)?/iu, '')
      .replace(/\)[.\s]*$/u, ''),
  );
}

interface AgencyClues {
  readonly document: string;
  readonly place: string | undefined;
  readonly code: string | undefined;
  readonly attached: OfficeCitation | undefined;
  readonly doubts: Doubt[];
}

/** Who issued the plan: by its head; by what an appendix says; put together from địa danh, ký hiệu and text where neither is there. */
function agencyOf(
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

function titleOf(elements: Elements, document: string, doubts: Doubt[]): string | undefined {
  const { abstract, letterAbstract, typeName } = elements;
  const own = typeName !== undefined && typeOf(elements) === undefined ? [typeName, ...abstract] : abstract;
  const lines = own.length > 0 ? own : letterAbstract;
  const printed = lines
    .map(textOf)
    .join(' ')
    .replace(/^(?:v\/v|về việc)\s*/iu, '');
  if (printed === '') return undefined;
  const { text, sure } = recase(printed, document);
  if (!sure) doubts.push(doubt('from-capitals', { text }, 'plan:plan', part('title')));
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Căn cứ: the paragraphs that begin with the word, and the opening sentence. */
function basisOf({ bases, body }: Elements, doubts: Doubt[]): readonly OfficeCitation[] {
  const opening = body
    .slice(0, OPENING)
    .map(textOf)
    .filter((text) => /^(?:[-–+•*]\s*)?(?:thực hiện|căn cứ|triển khai|theo)\s/iu.test(text));
  const sentences = [...bases.map(textOf), ...opening];
  const found = sentences.map(citationsIn);
  for (const text of found.flatMap(({ unread }) => unread))
    doubts.push(doubt('basis-not-taken', { text }, 'plan:basis', part('opening')));
  const byNumber = new Map(found.flatMap(({ read }) => read).map((citation) => [citation.number, citation]));
  return [...byNumber.values()];
}

/** Paragraphs below the title among which the opening is looked for. */
const OPENING = 3;

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
function superiorOf({ elements, lines, basis, agency, doubts }: SuperiorClues): PlanHead['superior'] {
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
  return { name: full, ...(office !== undefined && { office: office.replace(/\s*\(.*\)$/u, '') }) };
}

function isOther(name: string, agency: string | undefined): boolean {
  const full = inFull(name).toLowerCase();
  return (
    full.length > 'ủy ban nhân dân '.length &&
    full !== agency?.toLowerCase() &&
    !/^ủy ban nhân dân (?:xã|phường|thị trấn|đặc khu)(?: |$)/u.test(full)
  );
}

function signerOf({ authority, signer }: Elements, doubts: Doubt[]): PlanHead['signer'] {
  const lines = authority.map(textOf).filter((line) => line !== '');
  const last = lines.at(-1);
  const isPost = last !== undefined && !/^(?:TM|T\/M|KT|K\/T|TL|T\/L|TUQ)\b/u.test(last);
  const name = signer === undefined ? undefined : textOf(signer);
  if (!isPost) doubts.push(doubt('not-found', { what: 'signer-title' }, 'plan:signer', part('signature')));
  if (name === undefined) doubts.push(doubt('not-found', { what: 'signer-name' }, 'plan:signer', part('signature')));
  return {
    authority: (isPost ? lines.slice(0, -1) : lines).map((line) => meantAuthority(line) ?? line),
    ...(isPost && { title: last }),
    ...(name !== undefined && { name }),
  };
}

function recipient(line: string): string {
  return line.replace(/^[-–+•*\s]+/u, '').replace(/[;.,\s]+$/u, '');
}

/** Nơi nhận, and the drafting office that its Lưu line names. */
function recipientsOf(
  { recipients }: Elements,
  doubts: Doubt[],
): { readonly recipients: readonly string[]; readonly office?: string } {
  const named = recipients.map((found) => recipient(textOf(found))).filter((line) => line !== '');
  const kept = named.find((line) => /^lưu\s*:?/iu.test(line));
  const others = named.filter((line) => line !== kept);
  const offices = (kept ?? '')
    .replace(/^lưu\s*:?\s*/iu, '')
    .split(/[,;]\s*/u)
    .map((one) => one.replace(/\s*\(.*$/u, '').trim());
  const office = offices.find((one) => /^\p{Lu}[\p{L}\d&-]*$/u.test(one) && one !== 'VT');
  if (others.length === 0)
    doubts.push(doubt('not-found', { what: 'recipients' }, 'plan:recipients', part('recipients')));
  if (office === undefined) doubts.push(doubt('not-found', { what: 'office' }, 'plan:agency', part('recipients')));
  const isPlain = kept === undefined || /^[Ll]ưu\s*:\s*(?:VT,\s*)?[\p{Lu}\d&-]+$/u.test(kept);
  return { recipients: isPlain ? others : [...others, kept], ...(office !== undefined && { office }) };
}

/** The year of a plan: the one its title names; that of most deadlines; that of its date. */
export function yearOf(
  title: string | undefined,
  date: CivilDate | undefined,
  deadlines: readonly string[],
): { readonly year: number; readonly from: 'title' | 'deadlines' | 'date' } | undefined {
  const named = [...(title ?? '').matchAll(/năm\s+(20\d\d)/giu)].at(-1)?.[1];
  if (named !== undefined) return { year: Number(named), from: 'title' };
  const counts = new Map<number, number>();
  for (const text of deadlines) {
    const year = /(?<!\d)(20\d\d)(?!\d)/u.exec(text)?.[1];
    if (year !== undefined) counts.set(Number(year), (counts.get(Number(year)) ?? 0) + 1);
  }
  const [most] = [...counts].toSorted(([a, m], [b, n]) => n - m || a - b);
  if (most !== undefined) return { year: most[0], from: 'deadlines' };
  return date === undefined ? undefined : { year: parts(date).year, from: 'date' };
}

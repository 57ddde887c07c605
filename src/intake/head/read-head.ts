import type { CivilDate } from '../../model/civil-date.ts';
import { OFFICIAL_KINDS } from '../../law/document-kinds.ts';
import { readDateLine } from '../../lint/date-line.ts';
import type { Elements, Found } from '../../lint/elements.ts';
import { readNumberLine } from '../../lint/number-line.ts';
import { fold } from '../../model/fold.ts';
import { readDate } from '../../vietnamese/dates.ts';
import { recase } from '../capitals.ts';
import { citationsIn, readCitation } from './citations.ts';
import { doubt, type Doubt } from '../doubt.ts';
import { agencyOf } from './head-agency.ts';
import { recipientsOf, signerOf } from './head-signature.ts';
import { superiorOf } from './head-superior.ts';
import { part, textOf } from './head-texts.ts';
import type { OfficeCitation, PlanHead } from '../office-plan.ts';
import { periodsIn } from './periods.ts';

/** What a document says of itself, and what was doubtful of it. */
export interface HeadReading {
  readonly head: PlanHead;
  readonly doubts: readonly Doubt[];
}

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

import { OFFICIAL_KINDS } from '../law/document-kinds.ts';
import type { Elements } from './elements.ts';
import type { Head } from './find-head.ts';
import type { Signature } from './find-signature.ts';
import type { Title } from './find-title.ts';
import { readNumberLine } from './number-line.ts';
import { sameWords } from './text.ts';

/** Kinds that are also made without Số: enclosed texts have that of what they come with, parties to a contract have none. */
const UNNUMBERED: ReadonlySet<string> = new Set([
  'Quy chế',
  'Quy định',
  'Biên bản',
  'Hợp đồng',
  'Bản ghi nhớ',
  'Bản thỏa thuận',
]);

const CODES: ReadonlySet<string> = new Set(
  OFFICIAL_KINDS.flatMap(({ abbreviation }) => (abbreviation === undefined ? [] : [abbreviation.toUpperCase()])),
);

interface Parts {
  readonly head: Pick<Head, 'nationalTitle' | 'motto' | 'number' | 'placeDate' | 'agency'>;
  readonly title: Pick<Title, 'typeName' | 'addressee'>;
  readonly signature: Pick<Signature, 'recipientsLabel'>;
  /** Whether a V/v stands below Số. */
  readonly isLetter: boolean;
}

/**
 * What kind of document these pieces make. One whose tên loại, issuer and Nơi nhận say that it is sent out is no internal paper,
 * though its Số is missing.
 */
export function kindOf({ head, title, signature, isLetter }: Parts): Elements['kind'] {
  const { nationalTitle, motto, number, placeDate, agency } = head;
  const headed =
    nationalTitle !== undefined || motto !== undefined || (number !== undefined && placeDate !== undefined);
  if (!headed) return 'appendix';
  const typeName = typeWords(title.typeName);
  if (typeName !== undefined && sameWords(typeName, 'Công văn')) return 'letter';
  if (number === undefined) {
    if (isLetter) return 'letter';
    const sent = isNumberedKind(typeName) && agency.length > 0 && signature.recipientsLabel !== undefined;
    return sent ? 'named' : 'internal';
  }
  const [code = ''] = readNumberLine(number.paragraph.text).groups;
  const named = CODES.has(code.toUpperCase());
  if (typeName !== undefined) return isLetter && !named ? 'letter' : 'named';
  return named && !isLetter && title.addressee === undefined ? 'named' : 'letter';
}

function typeWords(found: Title['typeName']): string | undefined {
  return found?.paragraph.text.replace(/\s+/gu, ' ').trim();
}

function isNumberedKind(typeName: string | undefined): boolean {
  if (typeName === undefined) return false;
  return OFFICIAL_KINDS.some(
    ({ name, abbreviation }) => abbreviation !== undefined && !UNNUMBERED.has(name) && sameWords(typeName, name),
  );
}

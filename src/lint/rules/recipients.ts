import { ELEMENTS } from '../../law/decree30.ts';
import { fold } from '../../vietnamese/words.ts';
import type { Elements, Found } from '../elements.ts';
import type { Finding } from '../finding.ts';
import type { LayoutParagraph } from '../layout.ts';
import type { RuleChecks } from '../rule.ts';
import { lookFindings } from './element-looks.ts';
import { ABSENT, AS_RULE, at, finding, words } from './findings.ts';
import { isTwoTier } from './issue-date.ts';
import { isListLine } from './markers.ts';
import { textOf } from './running-text.ts';
import { BEGIN, END } from '../letter-patterns.ts';

/** Kính gửi and Nơi nhận. */
export const RECIPIENTS_RULES = {
  'RC-01': ({ elements: { recipientsLabel } }) =>
    recipientsLabel === undefined ? [] : [...labelWords(recipientsLabel), ...labelLooks(recipientsLabel)],
  'RC-02': ({ elements }) =>
    recipientLines(elements).flatMap((line) => [
      ...lookFindings('RC-02', line, {
        region: 'signature',
        element: ELEMENTS.recipient,
        aspects: ['size', 'bold', 'italic', 'align'],
      }),
      ...flushFindings('RC-02', line),
    ]),
  'RC-03': ({ elements }) => recipientLines(elements).flatMap(lineFindings),
  'RC-04': ({ elements }) => archiveFindings(elements),
  'RC-05': ({ elements }) => {
    const [first] = recipientLines(elements);
    if (elements.addressee === undefined || first === undefined || IS_ABOVE.test(item(first))) return [];
    return [finding('RC-05', at(first, 'signature'), words(textOf(first)), words('- Như trên;'))];
  },
  'RC-06': ({ elements }) => missingAddressee(elements),
  'RC-07': ({ elements }) => addresseeLooks(elements),
  'RC-08': ({ elements }) => addresseeForm(elements),
  'RC-09': ({ elements }) => otherUnit(elements),
  'RC-10': ({ elements }) => (isTwoTier(elements) ? districtBodies(elements) : []),
} as const satisfies RuleChecks;

/** A line of Nơi nhận without its dash. */
function item(line: Found): string {
  return textOf(line).replace(/^[-–—+*•]\s*/u, '');
}

/** "PL.(300)": ký hiệu người soạn thảo, which may stand on a line of its own below Lưu. */
const DRAFTER_CODE = /^\p{Lu}{1,6}\.? ?\(\d+\)\.?$/u;
const IS_ABOVE = /^như trên/iu;
const NAMES_ARCHIVE = new RegExp(`${BEGIN}VT${END}`, 'u');
const IS_ARCHIVE = new RegExp(String.raw`^lưu${END}`, 'iu');

function recipientLines({ recipients }: Elements): readonly Found[] {
  return recipients.filter((line) => !DRAFTER_CODE.test(textOf(line)));
}

function labelWords(label: Found): readonly Finding[] {
  return textOf(label) === 'Nơi nhận:'
    ? []
    : [finding('RC-01', at(label, 'signature'), words(textOf(label)), words('Nơi nhận:'))];
}

function labelLooks(label: Found): readonly Finding[] {
  return [
    ...lookFindings('RC-01', label, {
      region: 'signature',
      element: ELEMENTS['recipients-label'],
      aspects: ['size', 'bold', 'italic', 'align'],
    }),
    ...flushFindings('RC-01', label),
  ];
}

/** Twips that an edge may be off without being seen: half a millimetre. */
const UNSEEN = 28;

/** Sát lề trái: the line begins at the edge of its cell or page. */
function flushFindings(rule: 'RC-01' | 'RC-02', line: Found): readonly Finding[] {
  const start = startOf(line.paragraph);
  return Math.abs(start) <= UNSEEN ? [] : [finding(rule, at(line, 'signature'), mm(start), { kind: 'mm', value: 0 })];
}

function startOf({ indent }: LayoutParagraph): number {
  return indent.left + indent.firstLine;
}

function mm(twips: number) {
  return { kind: 'mm', value: Math.round((twips * 254) / 1440) / 10 } as const;
}

/** "- …;" and "- Lưu: VT, …." as the last; the copies that are printed may close it: "(2)." or "(2)". */
function lineFindings(line: Found, index: number, all: readonly Found[]): readonly Finding[] {
  const text = textOf(line);
  const archive = IS_ARCHIVE.test(item(line));
  const dash = /^- ?\S/u.test(text) || (line.paragraph.number !== undefined && isListLine(line.paragraph));
  const ends = archive ? /(?:\.|\(\d+\))$/u : index === all.length - 1 ? /[;.]$/u : /;$/u;
  const form = archive && !/^Lưu: ?\S/u.test(item(line));
  if (dash && ends.test(text) && !form) return [];
  return [finding('RC-03', at(line, 'signature'), words(text), AS_RULE)];
}

/** Exactly one Lưu, the last line, and it says VT. A phiếu or a bản cam kết is not filed at văn thư. */
function archiveFindings(elements: Elements): readonly Finding[] {
  const lines = recipientLines(elements);
  const archives = lines.filter((line) => IS_ARCHIVE.test(item(line)));
  const [first, ...others] = archives;
  const last = lines.at(-1);
  if (last === undefined || elements.kind === 'internal' || elements.kind === 'appendix') return [];
  if (first === undefined) return [finding('RC-04', at(last, 'signature'), ABSENT, words('- Lưu: VT, ….'))];
  if (others.length > 0)
    return others.map((line) => finding('RC-04', at(line, 'signature'), words(textOf(line)), ABSENT));
  if (first !== last) return [finding('RC-04', at(first, 'signature'), words(textOf(first)), AS_RULE)];
  return NAMES_ARCHIVE.test(item(first))
    ? []
    : [finding('RC-04', at(first, 'signature'), words(textOf(first)), words('VT'))];
}

/** Giấy mời names those it is for in its text: "trân trọng kính mời: …" (its form in Phụ lục III). */
function isInvitation({ typeName }: Elements): boolean {
  return typeName !== undefined && /^giấy mời$/iu.test(textOf(typeName));
}

/** Công văn and tờ trình have Kính gửi; so has whatever names its addressees as "Như trên". */
function missingAddressee(elements: Elements): readonly Finding[] {
  if (elements.addressee !== undefined || elements.kind === 'internal' || elements.kind === 'appendix') return [];
  const [first] = recipientLines(elements);
  const above = first !== undefined && IS_ABOVE.test(item(first)) && !isInvitation(elements) ? first : undefined;
  const needs =
    elements.kind === 'letter' || (elements.typeName !== undefined && /^tờ trình$/iu.test(textOf(elements.typeName)));
  const place = above ?? elements.typeName ?? elements.letterAbstract[0] ?? elements.body[0];
  if (place === undefined || (!needs && above === undefined)) return [];
  return [finding('RC-06', at(place, place === above ? 'signature' : 'title'), ABSENT, words('Kính gửi:'))];
}

function addresseeLooks({ addressee, addressees }: Elements): readonly Finding[] {
  const lines = addressee === undefined ? [] : [addressee, ...addressees];
  const form = addressee === undefined || /^Kính gửi ?:/u.test(textOf(addressee));
  return [
    ...(form
      ? []
      : [finding('RC-07', at(addressee, 'title'), words(textOf(addressee).slice(0, 20)), words('Kính gửi:'))]),
    ...lines.flatMap((line) =>
      lookFindings('RC-07', line, {
        region: 'title',
        element: ELEMENTS.addressee,
        aspects: ['size', 'bold', 'italic'],
      }),
    ),
  ];
}

/** One addressee on the line of Kính gửi; two and more below it, each on a line with a dash. */
function addresseeForm({ addressee, addressees }: Elements): readonly Finding[] {
  if (addressee === undefined) return [];
  const named = textOf(addressee)
    .replace(/^kính gửi ?:?/iu, '')
    .trim();
  const [only] = addressees;
  if (named !== '') {
    const several = named.includes(';') || addressees.length > 0;
    return several ? [finding('RC-08', at(addressee, 'title'), words(named), AS_RULE)] : [];
  }
  if (only === undefined) return [finding('RC-08', at(addressee, 'title'), ABSENT, AS_RULE)];
  if (addressees.length === 1) return [finding('RC-08', at(only, 'title'), words(textOf(only)), AS_RULE)];
  return addressees.flatMap(addresseeLine);
}

function addresseeLine(line: Found, index: number, all: readonly Found[]): readonly Finding[] {
  const text = textOf(line);
  const dash = isListLine(line.paragraph) && /^[-–]/u.test(text);
  const end = text.endsWith(index === all.length - 1 ? '.' : ';');
  const aligned = Math.abs(startOf(line.paragraph) - startOf((all[0] ?? line).paragraph)) <= UNSEEN;
  if (!dash || !end) return [finding('RC-08', at(line, 'title'), words(text), AS_RULE)];
  return aligned
    ? []
    : [finding('RC-08', at(line, 'title'), mm(startOf(line.paragraph)), mm(startOf((all[0] ?? line).paragraph)))];
}

/** A ký hiệu that ends in an agency (12/CV-UBND) names no unit; that it does not is another rule's matter. */
const IS_AGENCY = /^(?:UBND|HĐND)$/iu;

/** The unit that keeps a công văn is the one in its ký hiệu: 12/UBND-VHXH and "Lưu: VT, VHXH". */
function otherUnit(elements: Elements): readonly Finding[] {
  if (elements.kind !== 'letter') return [];
  const archive = recipientLines(elements).find((line) => IS_ARCHIVE.test(item(line)));
  const unit = elements.number && /-([\p{L}\d&]+)\s*$/u.exec(textOf(elements.number).slice(-40))?.[1];
  if (archive === undefined || unit === undefined || IS_AGENCY.test(unit)) return [];
  const kept = item(archive)
    .replace(/^lưu ?:?/iu, '')
    .split(/[,;.]/u)
    .map((name) => fold(name.replace(/\([^()]*\)/gu, '')))
    .filter((name) => name !== '' && name !== 'vt');
  return kept.length === 0 || kept.includes(fold(unit))
    ? []
    : [finding('RC-09', at(archive, 'signature'), words(textOf(archive)), words(unit))];
}

/** Bodies of a level of government that is no more. */
const DISTRICT = new RegExp(
  String.raw`${BEGIN}(?:huyện|quận|thị xã|thị trấn|thị ủy|thị đoàn)${END}(?! [^;.]{0,40}\(?cũ)`,
  'iu',
);

function districtBodies(elements: Elements): readonly Finding[] {
  const { addressee, addressees } = elements;
  return [
    ...[...(addressee === undefined ? [] : [addressee]), ...addressees].map(
      (line) => ({ line, region: 'title' }) as const,
    ),
    ...recipientLines(elements).map((line) => ({ line, region: 'signature' }) as const),
  ]
    .filter(({ line }) => DISTRICT.test(textOf(line)))
    .map(({ line, region }) => finding('RC-10', at(line, region), words(item(line)), ABSENT));
}

import { ELEMENTS } from '../../law/decree30.ts';
import { nfc } from '../../vietnamese/words.ts';
import type { Elements, Found } from '../elements.ts';
import type { Finding } from '../finding.ts';
import type { LintSubject, RuleChecks } from '../rule.ts';
import { lookFindings } from './element-looks.ts';
import { ABSENT, AS_RULE, at, finding, words } from './findings.ts';
import { textOf } from './running-text.ts';
import { isCapitals } from './shown.ts';
import { inNewStyle } from './tone-marks.ts';
import { END, HAS_LETTER } from '../letter-patterns.ts';

/** Quyền hạn, chức vụ, họ và tên của người ký. */
export const SIGNATURE_RULES = {
  'SG-01': ({ elements }) => [...authorityLooks(elements), ...authorityPlaces(elements)],
  'SG-02': ({ elements }) => elements.authority.flatMap(prefixFindings),
  'SG-03': ({ elements }) => deputyFindings(elements.authority),
  'SG-04': ({ elements }) =>
    elements.authority
      .filter((line) => POST.test(behind('TM', line) ?? ''))
      .map((line) => finding('SG-04', at(line, 'signature'), words(textOf(line)), AS_RULE)),
  'SG-05': ({ elements }) => communeNames(elements.authority),
  'SG-06': ({ elements }) => (elements.signer === undefined ? [] : nameFindings(elements.signer, elements)),
  'SG-07': (subject) => otherSigner(subject),
  'SG-08': ({ elements }) => apartFromRecipients(elements),
  'SG-09': ({ elements }) =>
    elements.kind === 'internal'
      ? []
      : signatureLines(elements)
          .filter((line) => SIGNING_NOTE.test(textOf(line)))
          .map((line) => finding('SG-09', at(line, 'signature'), words(textOf(line)), ABSENT)),
} as const satisfies RuleChecks;

function authorityLooks({ authority }: Elements): readonly Finding[] {
  return authority.flatMap((line) =>
    lookFindings('SG-01', line, {
      region: 'signature',
      element: ELEMENTS.authority,
      aspects: ['size', 'bold', 'italic', 'letters', 'align'],
    }),
  );
}

/** In a table of two columns and more the signature stands in a right one. A phiếu or a bản cam kết has its signers where it wants. */
function authorityPlaces({ authority, kind }: Elements): readonly Finding[] {
  const [first] = authority;
  if (first?.cell === undefined || kind === 'internal') return [];
  const columns = first.cell.table.rows[first.cell.row]?.cells.length ?? 1;
  return columns > 1 && first.cell.column === 0
    ? [finding('SG-01', at(first, 'signature'), { kind: 'align', align: 'left' }, { kind: 'align', align: 'right' })]
    : [];
}

/** Điều 13: thay mặt, ký thay, thừa lệnh, thừa ủy quyền, quyền. */
const PREFIXES: ReadonlySet<string> = new Set(['TM', 'KT', 'TL', 'TUQ', 'Q']);
/** T/M, K/T as Party documents write them; T.M.; TM without its stop. */
const WRONG_PREFIX =
  /^(?:(?:[TK] ?\/ ?[MTL]|T ?\/ ?U ?\/ ?Q)\.?|T\.U\.Q\.?|[TK]\. ?[MTL]\.?|(?:TM|KT|TL|TUQ|Q)(?=[ :,]))(?=\P{L})/u;

function prefixFindings(line: Found): readonly Finding[] {
  const [wrong] = WRONG_PREFIX.exec(textOf(line)) ?? [];
  if (wrong === undefined) return [];
  const letters = wrong.replace(/\P{L}+/gu, '');
  return [
    finding('SG-02', at(line, 'signature'), words(wrong), PREFIXES.has(letters) ? words(`${letters}.`) : AS_RULE),
  ];
}

/** What stands behind a prefix on a line, undefined where the line has another or none. */
function behind(prefix: string, line: Found): string | undefined {
  const text = textOf(line).toUpperCase();
  return text.startsWith(`${prefix}.`) ? text.slice(prefix.length + 1).trim() : undefined;
}

/** Deputies: phó of any post, and thứ trưởng of a ministry. */
const DEPUTY = new RegExp(String.raw`^(?:Q\. ?)?(?:PHÓ|THỨ TRƯỞNG)${END}`, 'u');

/** Behind KT. stands a deputy's title, behind TL. and TUQ. a title other than the one acted for. */
function deputyFindings(authority: readonly Found[]): readonly Finding[] {
  return authority.flatMap((line, index) => {
    const below = authority.slice(index + 1).map((next) => textOf(next).toUpperCase());
    const deputised = behind('KT', line);
    const ordered = behind('TL', line) ?? behind('TUQ', line);
    if (deputised !== undefined && !below.some((text) => DEPUTY.test(text)))
      return [finding('SG-03', at(line, 'signature'), below[0] === undefined ? ABSENT : words(below[0]), AS_RULE)];
    if (ordered !== undefined && below.every((text) => text === ordered))
      return [finding('SG-03', at(line, 'signature'), below[0] === undefined ? ABSENT : words(below[0]), AS_RULE)];
    return [];
  });
}

/** Posts, for which nobody signs with TM. */
const POST =
  /^(?:PHÓ |QUYỀN )?(?:CHỦ TỊCH|GIÁM ĐỐC|TỔNG GIÁM ĐỐC|TRƯỞNG |CHÁNH |BÍ THƯ|HIỆU TRƯỞNG|VIỆN TRƯỞNG|CỤC TRƯỞNG|CHI CỤC TRƯỞNG|BỘ TRƯỞNG|THỦ TƯỚNG|CHỈ HUY TRƯỞNG|CHỦ NHIỆM)/u;

/** "TM. ỦY BAN NHÂN DÂN", without the name of the commune. */
function communeNames(authority: readonly Found[]): readonly Finding[] {
  return authority.flatMap((line, index) => {
    const agency = behind('TM', line);
    if (agency === undefined) return [];
    const same =
      /^(?:[ỦU][ỶY] BAN NHÂN DÂN|HỘI ĐỒNG NHÂN DÂN|UBND|HĐND) (?:XÃ|PHƯỜNG|ĐẶC KHU|HUYỆN|QUẬN|THỊ|THÀNH PHỐ|TỈNH) /u;
    const next = authority[index + 1];
    const below =
      next !== undefined && /^(?:XÃ|PHƯỜNG|ĐẶC KHU|HUYỆN|QUẬN|THỊ TRẤN|THỊ XÃ|THÀNH PHỐ|TỈNH) /u.test(textOf(next));
    return same.test(agency) || below
      ? [finding('SG-05', at(below ? next : line, 'signature'), words(textOf(below ? next : line)), AS_RULE)]
      : [];
  });
}

/** Học hàm, học vị, danh hiệu and forms of address before a name. */
const HONOUR =
  /^(?:GS|PGS|TSKH|TS|ThS|Th\.S|ThS|BS|CKI|CKII|KS|CN|CV|NGƯT|NGND|NSƯT|NSND|Tiến sĩ|Thạc sĩ|Giáo sư|Phó Giáo sư|Bác sĩ|Kỹ sư|Cử nhân)(?:[.,]|(?= ))/iu;
const ADDRESS = /^(?:ông|bà|đ\/c|đồng chí)[ .:]/iu;
/** Sectors whose heads may add them (Điều 13): armed forces, education, health, science. */
const WITH_HONOURS = /TRƯỜNG|HỌC VIỆN|VIỆN |BỆNH VIỆN|Y TẾ|GIÁO DỤC|KHOA HỌC|CÔNG AN|QUÂN SỰ|BIÊN PHÒNG|QUỐC PHÒNG/u;

function nameFindings(signer: Found, { agency, parent }: Elements): readonly Finding[] {
  const name = textOf(signer);
  const issuer = [...parent, ...agency].map((line) => textOf(line).toUpperCase()).join(' ');
  const odd = ADDRESS.exec(name) ?? (WITH_HONOURS.test(issuer) ? null : HONOUR.exec(name));
  const bare = name.replace(ADDRESS, '').replace(HONOUR, '').trim();
  return [
    ...lookFindings('SG-06', signer, {
      region: 'signature',
      element: ELEMENTS.signer,
      aspects: ['size', 'bold', 'italic'],
    }),
    ...(odd === null ? [] : [finding('SG-06', at(signer, 'signature'), words(odd[0].trim()), ABSENT)]),
    ...(isTitleCase(bare) ? [] : [finding('SG-06', at(signer, 'signature'), words(name), AS_RULE)]),
  ];
}

/** "Nguyễn Văn A", "K’ Brơi", "Y Bhĩm Niê": every word begins with a capital and not all is in capitals. */
function isTitleCase(name: string): boolean {
  const syllables = name.split(/[ .]+/u).filter((word) => HAS_LETTER.test(word));
  return (
    syllables.every((word) => /^\P{L}*\p{Lu}/u.test(word)) &&
    !(isCapitals(name) && syllables.some(({ length }) => length > 2))
  );
}

/** Somebody whom the plan does not have sign. A phiếu, a bản cam kết is signed by whom it comes from. */
function otherSigner({ elements: { kind, authority, signer }, issuer }: LintSubject): readonly Finding[] {
  const last = authority.at(-1);
  if (issuer === undefined || kind === 'internal') return [];
  const faults = issuer.signers.map(({ title, name }) => [...differing(signer, name), ...differing(last, title)]);
  // Of several signers the one is meant from whom the document departs least.
  return (
    faults.reduce<readonly Finding[] | undefined>(
      (least, found) => (least !== undefined && least.length <= found.length ? least : found),
      undefined,
    ) ?? []
  );
}

function differing(line: Found | undefined, wanted: string | undefined): readonly Finding[] {
  if (line === undefined || wanted === undefined || keyOf(textOf(line)) === keyOf(wanted)) return [];
  return [finding('SG-07', at(line, 'signature'), words(textOf(line)), words(wanted))];
}

/** A name as it is compared: in any case, with tone marks in either place. */
function keyOf(name: string): string {
  return inNewStyle(nfc(name).toLowerCase()).replace(/\s+/gu, ' ').trim();
}

/** Nơi nhận and signature stand in one row of one table, or they part when a line is added. */
function apartFromRecipients({ authority, recipientsLabel }: Elements): readonly Finding[] {
  const [first] = authority;
  if (first === undefined || recipientsLabel === undefined) return [];
  const [one, other] = [first.cell, recipientsLabel.cell];
  const together = one !== undefined && one.table === other?.table && one.row === other.row;
  return together ? [] : [finding('SG-08', at(recipientsLabel, 'signature'), ABSENT, AS_RULE)];
}

const SIGNING_NOTE = /^\(? ?(?:đã ký|ký tên|ký, |ký và |chữ ký|dấu[,)/])/iu;

/** The lines of the signature: those found, and what else stands in its cell. */
function signatureLines({ authority, signer }: Elements): readonly Found[] {
  const [first] = authority;
  const { cell } = first ?? {};
  if (first === undefined || cell === undefined) return signer === undefined ? authority : [...authority, signer];
  const blocks = cell.table.rows[cell.row]?.cells[cell.column]?.blocks ?? [];
  return blocks.flatMap((block) =>
    block.kind === 'paragraph' ? [{ paragraph: block, section: first.section, cell }] : [],
  );
}

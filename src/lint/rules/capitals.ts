import type { Elements, Found } from '../elements.ts';
import type { Finding } from '../finding.ts';
import type { RuleChecks } from '../rule.ts';
import { finding, words } from './findings.ts';
import { placeNameFindings } from './place-names.ts';
import { around, oneLine, passages, withoutQuotations, type Passage } from './running-text.ts';
import { sentenceStarts } from './sentence-starts.ts';
import { shownText } from './shown.ts';
import { inOtherStyle, toneStyle } from './tone-marks.ts';
import { BEGIN, END, L } from '../letter-patterns.ts';

/** Viết hoa trong văn bản hành chính (Phụ lục II), in running text: headings in capitals and quotations are passed over. */
export const CAPITALS_RULES = {
  'CA-01': ({ elements }) => inText(elements, agencyWords),
  'CA-02': ({ elements }) => inText(elements, peopleAndState),
  'CA-03': ({ elements }) => inText(elements, placeNameFindings),
  'CA-04': ({ elements }) => inText(elements, citedParts),
  'CA-05': ({ elements }) =>
    passages(elements)
      .filter(isSentence)
      .flatMap((passage, index, all) => sentenceStarts(passage, all[index - 1]?.text)),
  'CA-06': ({ elements }) => mixedToneMarks(elements),
} as const satisfies RuleChecks;

function inText(elements: Elements, check: (passage: Passage) => readonly Finding[]): readonly Finding[] {
  return passages(elements).flatMap((passage) => check({ ...passage, text: passage.unquoted }));
}

/** What begins a sentence of its own; captions and notes do as they like. */
function isSentence({ item }: Passage): boolean {
  return !('level' in item) || (item.level !== 'caption' && item.level !== 'note');
}

const AGENCY = new RegExp(String.raw`${BEGIN}(?:ủy ban|uỷ ban|hội đồng) nhân dân${END}`, 'giu');

/** "Ủy ban nhân dân", "Hội đồng nhân dân": only the first letter is a capital. */
function agencyWords({ text, where }: Passage): readonly Finding[] {
  return [...text.matchAll(AGENCY)].flatMap(([found]) => {
    const lawful = found[0]?.toUpperCase() + found.slice(1).toLowerCase();
    const lower = found === found.toLowerCase();
    return found === lawful || lower || found === found.toUpperCase()
      ? []
      : [finding('CA-01', where, words(found), words(lawful))];
  });
}

/** Where "nhân dân" is a noun for sure; behind other words it may belong to a name or a title (Công an nhân dân, Nghệ sĩ nhân dân). */
const PEOPLE = new RegExp(
  String.raw`${BEGIN}(?:(?:phục vụ|tầng lớp|quần chúng|đời sống|ý kiến|vận động|trong|của|cho|với|vì) nhân dân|(?:Đảng, |Đảng và |của |do |được )nhà nước)${END}`,
  'gu',
);

function peopleAndState({ text, where }: Passage): readonly Finding[] {
  return [...text.matchAll(PEOPLE)].map(([found]) =>
    finding(
      'CA-02',
      where,
      words(found),
      words(found.replace(/nhân dân$/u, 'Nhân dân').replace(/nhà nước$/u, 'Nhà nước')),
    ),
  );
}

/** điều 5, chương II in small letters; mục only beside another part, since every document has its own mục. */
const SMALL = new RegExp(
  [
    // "30 điều" counts them; "khoản 2 điều 5" cites one.
    String.raw`(?<!(?<!(?:khoản|điểm) |\d)\d{1,3} )${BEGIN}điều(?= \d{1,3}(?![\d.,]?\d|[${L}]))`,
    String.raw`(?<!\d )${BEGIN}chương(?= (?:[IVXLC]+|\d{1,2})(?![${L}\d]))`,
    String.raw`(?<=(?:khoản|điểm) [${L}\d]{1,3} )mục(?= (?:[IVXLC]+|\d{1,2})(?![${L}\d]))`,
  ].join('|'),
  'gu',
);
/** Khoản 2, Điểm a in the midst of a sentence. */
const GREAT = new RegExp(String.raw`(?<=[\p{Ll}\d,] )(?:Khoản(?= \d{1,3}(?![${L}\d]))|Điểm(?= [a-zđ]${END}))`, 'gu');

/** Viện dẫn: Phần, Chương, Mục, Điều with a capital, khoản and điểm without. */
function citedParts({ text, where }: Passage): readonly Finding[] {
  return [...text.matchAll(SMALL), ...text.matchAll(GREAT)].map(({ 0: word, index }) => {
    const shown = around(text, index, word.length + 3);
    const first = word[0] ?? '';
    const other = first === first.toLowerCase() ? first.toUpperCase() : first.toLowerCase();
    return finding('CA-04', where, words(shown), words(other + word.slice(1)));
  });
}

/** Hòa and hoà in one document: the first syllable in the style that fewer have. */
function mixedToneMarks(elements: Elements): readonly Finding[] {
  const all = toneTexts(elements).flatMap(styledSyllables);
  const recent = all.filter(({ style }) => style === 'new');
  const old = all.filter(({ style }) => style === 'old');
  if (recent.length === 0 || old.length === 0) return [];
  const [odd] = recent.length < old.length || (recent.length === old.length && all[0]?.style === 'old') ? recent : old;
  return odd === undefined ? [] : [finding('CA-06', odd.where, words(odd.syllable), words(inOtherStyle(odd.syllable)))];
}

interface Styled {
  readonly syllable: string;
  readonly style: 'old' | 'new';
  readonly where: Passage['where'];
}

/** Everything that is written in words: title, addressees, text. The names of persons and places are written as they write themselves. */
function toneTexts(elements: Elements): readonly Pick<Passage, 'unquoted' | 'where'>[] {
  const titles = [...elements.abstract, ...elements.letterAbstract, ...elements.addressees];
  return [...titles.map(asTitle), ...passages(elements)];
}

function asTitle({ paragraph, section }: Found): Pick<Passage, 'unquoted' | 'where'> {
  const text = oneLine(shownText(paragraph));
  return { unquoted: withoutQuotations(text), where: { region: 'title', section, text } };
}

const SYLLABLES = new RegExp(`[${L}]+`, 'gu');

function styledSyllables({ unquoted, where }: Pick<Passage, 'unquoted' | 'where'>): readonly Styled[] {
  const words = unquoted.match(SYLLABLES) ?? [];
  return words.flatMap((syllable, index) => {
    const style = toneStyle(syllable);
    return style === undefined || isNamePart(syllable, words[index - 1], words[index + 1])
      ? []
      : [{ syllable, style, where }];
  });
}

/** A capital beside another capital is a name (Nguyễn Thị Hoà, Hoà Bình, BÌNH HÒA); Ủy ban is none, however it is written. */
function isNamePart(syllable: string, before = '', after = ''): boolean {
  const capital = (word: string) => /^\p{Lu}/u.test(word);
  if (/^(?:ủy|uỷ)$/iu.test(syllable)) return false;
  return capital(syllable) && (capital(before) || capital(after));
}

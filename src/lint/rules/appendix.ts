import { ELEMENTS } from '../../law/decree30.ts';
import { readDate } from '../../vietnamese/dates.ts';
import { roman } from '../../vietnamese/words.ts';
import type { AppendixElements, Elements, Found } from '../elements.ts';
import type { Finding } from '../finding.ts';
import type { LintSubject, RuleChecks } from '../rule.ts';
import { issuerKey } from './citations.ts';
import { lookFindings } from './element-looks.ts';
import { ABSENT, AS_RULE, at, finding, PRESENT, words } from './findings.ts';
import { romanValue } from './markers.ts';
import { mentionsAppendix, mentionsOfLacking } from './appendix-mentions.ts';
import { textOf } from './running-text.ts';
import { END, L } from '../letter-patterns.ts';

/** Phụ lục kèm theo văn bản. */
export const APPENDIX_RULES = {
  'AP-01': ({ elements }) => [...unmentioned(elements), ...mentionsOfLacking(elements)],
  'AP-02': ({ elements }) => elements.appendices.flatMap(numberLine),
  'AP-03': ({ elements }) => numberOrder(elements),
  'AP-04': ({ elements }) =>
    elements.appendices.flatMap(({ title }) =>
      title.flatMap((line) =>
        lookFindings('AP-04', line, {
          region: 'appendix',
          element: ELEMENTS['appendix-title'],
          aspects: ['size', 'bold', 'italic', 'letters', 'align'],
        }),
      ),
    ),
  'AP-05': ({ elements }) => elements.appendices.flatMap(referenceLine),
  'AP-06': ({ elements }) => elements.appendices.flatMap((appendix) => otherReference(appendix, elements)),
  'AP-07': (subject) => sharedSections(subject),
  'AP-08': ({ elements }) => headOfAppendix(elements),
} as const satisfies RuleChecks;

/** An appendix in the file that no word of the main text points to. */
function unmentioned(elements: Elements): readonly Finding[] {
  const [first] = elements.appendices;
  if (first === undefined || elements.body.length === 0 || mentionsAppendix(elements)) return [];
  return [finding('AP-01', at(first.number, 'appendix'), ABSENT, AS_RULE)];
}

/** "Phụ lục I" alone on its line; a stop or colon behind it is left to the eye. */
function numberLine({ number }: AppendixElements): readonly Finding[] {
  const text = textOf(number);
  const form = /^Phụ lục(?: [IVXLC]+| \d+)?[.:]?$/u.test(text)
    ? []
    : [finding('AP-02', at(number, 'appendix'), words(text), AS_RULE)];
  return [
    ...form,
    ...lookFindings('AP-02', number, {
      region: 'appendix',
      element: ELEMENTS['appendix-number'],
      aspects: ['size', 'bold', 'italic', 'align'],
    }),
  ];
}

const NUMERAL = new RegExp(`^phụ lục(?: số)? ([IVXLC]+)${END}`, 'iu');

/** Two and more are numbered I, II, III; a file of appendices alone may begin with a later one. */
function numberOrder({ appendices, kind }: Elements): readonly Finding[] {
  if (appendices.length < 2) return [];
  const numbers = appendices.map(({ number }) => NUMERAL.exec(textOf(number))?.[1] ?? '');
  const first = kind === 'appendix' ? (romanValue(numbers[0]?.toUpperCase() ?? '') ?? 1) : 1;
  return appendices.flatMap(({ number }, index) => {
    const wanted = roman(first + index);
    return numbers[index] === wanted
      ? []
      : [finding('AP-03', at(number, 'appendix'), words(textOf(number).slice(0, 20)), words(`Phụ lục ${wanted}`))];
  });
}

function referenceLine({ number, reference }: AppendixElements): readonly Finding[] {
  const [first] = reference;
  if (first === undefined) return [finding('AP-05', at(number, 'appendix'), ABSENT, words('(Kèm theo …)'))];
  const text = linesOf(reference);
  const bracketed = text.startsWith('(') && text.endsWith(')');
  return [
    ...(bracketed ? [] : [finding('AP-05', at(first, 'appendix'), words(text), words('(Kèm theo …)'))]),
    ...reference.flatMap((line) =>
      lookFindings('AP-05', line, {
        region: 'appendix',
        element: ELEMENTS['appendix-reference'],
        aspects: ['size', 'bold', 'italic', 'align'],
      }),
    ),
  ];
}

/** "75/KH-UBND": digits may be blank until văn thư writes them, or for good in an electronic document. */
const SYMBOL = new RegExp(String.raw`(\d{0,6}) ?/ ?([${L}][${L}\d&]*(?:-[${L}\d&]+)*)`, 'u');
const DATE = /ngày (\d{1,2}(?:\/\d{1,2}\/| tháng \d{1,2} năm )\d{4})/u;

/** What the reference says otherwise than the head of the main document; blanks agree with everything. */
function otherReference({ reference }: AppendixElements, elements: Elements): readonly Finding[] {
  const [first] = reference;
  if (first === undefined) return [];
  const text = linesOf(reference);
  return [
    differing(symbolOf(text), symbolOf(elements.number && textOf(elements.number)), sameSymbol),
    differing(DATE.exec(text)?.[1], elements.placeDate && DATE.exec(textOf(elements.placeDate))?.[1], sameDate),
    differing(issuerOf(text), elements.agency.map(textOf).join(' ') || undefined, sameIssuer),
  ].flatMap((pair) =>
    pair === undefined ? [] : [finding('AP-06', at(first, 'appendix'), words(pair[0]), words(pair[1]))],
  );
}

function linesOf(lines: readonly Found[]): string {
  return lines.map(textOf).join(' ');
}

function differing(
  found: string | undefined,
  wanted: string | undefined,
  same: (a: string, b: string) => boolean,
): readonly [string, string] | undefined {
  return found === undefined || wanted === undefined || same(found, wanted) ? undefined : [found, wanted];
}

function symbolOf(text: string | undefined): string | undefined {
  return text === undefined ? undefined : SYMBOL.exec(text)?.[0].replaceAll(' ', '');
}

function sameSymbol(a: string, b: string): boolean {
  const [one = '', ...letters] = a.split('/');
  const [other = '', ...others] = b.split('/');
  const sameNumber = one === '' || other === '' || Number(one) === Number(other);
  return sameNumber && letters.join('/').toUpperCase() === others.join('/').toUpperCase();
}

function sameDate(a: string, b: string): boolean {
  if (a === b) return true;
  const [one, other] = [readDate(a), readDate(b)];
  return one.kind !== 'value' || other.kind !== 'value' || one.value === other.value;
}

const ISSUER = new RegExp(String.raw`(?:\d{4}|ngày[^)]{0,40}|[${L}]-\p{Lu}+),? của ([^()]{1,120})\)`, 'u');

function issuerOf(reference: string): string | undefined {
  return ISSUER.exec(reference)?.[1];
}

/** "UBND xã" in brackets is the agency at the head, which says more of its name. */
function sameIssuer(found: string, agency: string): boolean {
  const [one, other] = [issuerKey(found), issuerKey(agency)];
  return one.startsWith(other) || other.startsWith(one);
}

/** Each appendix begins a section whose pages count from 1; the first of a file of appendices begins the file. */
function sharedSections({ layout, elements }: LintSubject): readonly Finding[] {
  const { appendices, kind } = elements;
  return appendices.flatMap(({ number }, index) => {
    if (index === 0 && (kind === 'appendix' || elements.body.length === 0)) return [];
    const section = layout.sections[number.section - 1];
    const shared = number.section === (appendices[index - 1]?.number.section ?? elements.body.at(-1)?.section);
    if (shared) return [finding('AP-07', at(number, 'appendix'), ABSENT, AS_RULE)];
    const start = section?.pageNumber.start;
    if (start === 1) return [];
    const found = start === undefined ? ABSENT : ({ kind: 'first-page', value: start } as const);
    return [finding('AP-07', at(number, 'appendix'), found, { kind: 'first-page', value: 1 })];
  });
}

/** A file that is nothing but an appendix, and yet has Quốc hiệu. Text issued with a quyết định (Mẫu 1.3) has a tên loại. */
function headOfAppendix(elements: Elements): readonly Finding[] {
  const { nationalTitle, appendices, number, typeName, body } = elements;
  const alone = appendices.length > 0 && number === undefined && typeName === undefined && body.length === 0;
  return nationalTitle !== undefined && alone ? [finding('AP-08', at(nationalTitle, 'head'), PRESENT, ABSENT)] : [];
}

import { ELEMENTS, LETTER_ABSTRACT_GAP } from '../../law/decree30.ts';
import { TOLERANCES } from '../../law/lint-tolerances.ts';
import { around } from '../around.ts';
import type { Found } from '../elements.ts';
import type { Finding, Region, Where } from '../finding.ts';
import { sideOf } from '../flow.ts';
import { ptOfTwips } from '../length.ts';
import type { LintSubject, RuleChecks } from '../rule.ts';
import { plain } from '../text.ts';
import { lookFindings } from './element-looks.ts';
import { ABSENT, AS_RULE, at, finding, PRESENT, words } from './findings.ts';
import { isAllCapitals, isInCapitals, wordsOf } from './letters.ts';
import { lineFindings } from './line-length.ts';
import { officialKindOf } from './official-kind.ts';
import { shownText } from './shown.ts';

/** Tên loại và trích yếu. A công văn has no tên loại; papers without Số have one that is not the decree's. */
export const TITLE_RULES = {
  'TT-01': ({ elements: { typeName } }) => {
    if (typeName === undefined) return [];
    const looks = lookFindings('TT-01', typeName, {
      region: 'title',
      element: ELEMENTS['type-name'],
      aspects: ['size', 'bold', 'italic', 'align'],
    });
    if (isInCapitals(typeName.paragraph)) return looks;
    const capitals = finding(
      'TT-01',
      at(typeName, 'title'),
      { kind: 'looks', capitals: false },
      { kind: 'looks', capitals: true },
    );
    return [capitals, ...looks];
  },
  'TT-02': ({ elements: { kind, typeName } }) => {
    if (kind !== 'named' || officialKindOf(typeName) !== undefined) return [];
    if (typeName === undefined) return [finding('TT-02', TITLE, ABSENT, PRESENT)];
    return [finding('TT-02', at(typeName, 'title'), words(shownText(typeName.paragraph).trim()), AS_RULE)];
  },
  'TT-03': ({ elements: { kind, typeName } }) => {
    if (kind !== 'letter' || typeName === undefined) return [];
    return [finding('TT-03', at(typeName, 'title'), words(shownText(typeName.paragraph).trim()), ABSENT)];
  },
  'TT-04': abstractFindings,
  'TT-05': (subject) =>
    lineFindings('TT-05', subject, {
      text: subject.elements.abstract,
      share: ELEMENTS.abstract.rule,
      region: 'title',
    }),
  'TT-06': ({ elements: { kind, abstract } }) => {
    const [first] = abstract;
    const own = first === undefined ? '' : shownText(first.paragraph).trim();
    if (kind === 'letter' || first === undefined || !V_V.test(own)) return [];
    return [finding('TT-06', at(first, 'title'), words(own), words(own.replace(V_V, 'Về việc ')))];
  },
  'TT-07': letterFormFindings,
  'TT-08': ({ elements: { kind, letterAbstract, nationalTitle } }) =>
    kind === 'letter' ? letterAbstract.flatMap((row) => letterLooks(row, nationalTitle)) : [],
  'TT-09': gapFindings,
  'TT-10': ({ elements: { abstract, letterAbstract } }) => [
    ...fullStop(abstract, 'title'),
    ...fullStop(letterAbstract, 'head'),
  ],
} as const satisfies RuleChecks;

const TITLE: Where = { region: 'title', section: 1, text: '' };

const V_V = /^v\s*[/\\.]\s*v\s*:?\s*/iu;

/** Kinds whose templates have no trích yếu: giấy mời and the like, phiếu, hợp đồng, biên bản. */
const WITHOUT_ABSTRACT = /^(?:Giấy|Phiếu|Hợp đồng|Biên bản|Bản)/u;

function abstractFindings({ elements: { kind, typeName, abstract } }: LintSubject): readonly Finding[] {
  if (abstract.length === 0) return lacksAbstract(kind, typeName) ? [finding('TT-04', TITLE, ABSENT, PRESENT)] : [];
  return abstract.flatMap((row) => [
    ...lookFindings('TT-04', row, {
      region: 'title',
      element: ELEMENTS.abstract,
      aspects: ['size', 'bold', 'italic', 'align'],
    }),
    ...smallLetters('TT-04', row, 'title'),
  ]);
}

/** Tên loại with more behind it holds its trích yếu on the same line. */
function lacksAbstract(kind: LintSubject['elements']['kind'], typeName: Found | undefined): boolean {
  const official = officialKindOf(typeName);
  if (kind !== 'named' || typeName === undefined || official === undefined) return false;
  const alone = plain(shownText(typeName.paragraph)).length <= official.name.length + 1;
  return alone && !WITHOUT_ABSTRACT.test(official.name);
}

function smallLetters(rule: 'TT-04' | 'TT-08', row: Found, region: Region): readonly Finding[] {
  if (!isAllCapitals(row.paragraph)) return [];
  return [finding(rule, at(row, region), { kind: 'looks', capitals: true }, { kind: 'looks', capitals: false })];
}

/** "V/v đôn đốc …": no colon, not "V/v Về việc". */
function letterFormFindings({ elements: { kind, letterAbstract } }: LintSubject): readonly Finding[] {
  if (kind !== 'letter') return [];
  const [first] = letterAbstract;
  if (first === undefined) return [finding('TT-07', { ...TITLE, region: 'head' }, ABSENT, words('V/v …'))];
  const own = wordsOf(letterAbstract);
  if (/^V\/v (?!về việc)[^:\s]/u.test(own) && !/^V\/v v[ềê] việc/iu.test(own)) return [];
  const rest = own.replace(V_V, '').replace(/^về việc\s*:?\s*/iu, '');
  return [finding('TT-07', at(first, 'head'), words(own), words(`V/v ${rest}`))];
}

function letterLooks(row: Found, nationalTitle: Found | undefined): readonly Finding[] {
  const element = ELEMENTS['letter-abstract'];
  const beside = row.cell !== undefined && row.cell.table === nationalTitle?.cell?.table;
  const right = beside && row.cell !== undefined && sideOf(row.cell) === 'right';
  return [
    ...lookFindings('TT-08', row, { region: 'head', element, aspects: ['size', 'bold', 'italic', 'align'] }),
    ...smallLetters('TT-08', row, 'head'),
    ...(right ? [finding('TT-08', at(row, 'head'), words(shownText(row.paragraph).trim()), AS_RULE)] : []),
  ];
}

/** Programs add the gap below a line to that above the next, or take the larger: either may be the decree's. */
function gapFindings({ layout, elements: { kind, number, letterAbstract } }: LintSubject): readonly Finding[] {
  const [first] = letterAbstract;
  if (kind !== 'letter' || number === undefined || first === undefined || first.paragraph.inTextBox) return [];
  if (hasEmptyLineBetween(layout, number, first)) return [];
  const [above, below] = [number.paragraph.spacing.after, first.paragraph.spacing.before].map(ptOfTwips);
  const gaps = [(above ?? 0) + (below ?? 0), Math.max(above ?? 0, below ?? 0)];
  if (gaps.some((gap) => Math.abs(gap - LETTER_ABSTRACT_GAP.pt) <= TOLERANCES.gapPt)) return [];
  const lawful = { kind: 'pt', value: LETTER_ABSTRACT_GAP.pt } as const;
  return [finding('TT-09', at(first, 'head'), { kind: 'pt', value: gaps[0] ?? 0 }, lawful)];
}

/** An empty line makes a gap of a height that its own size gives: often made as high as the decree's. */
function hasEmptyLineBetween(layout: LintSubject['layout'], number: Found, first: Found): boolean {
  const { blocks, at: above } = around(layout, number);
  const below = blocks.findIndex((block) => block.kind === 'paragraph' && block.index === first.paragraph.index);
  return above !== -1 && below > above + 1;
}

function fullStop(rows: readonly Found[], region: Region): readonly Finding[] {
  const last = rows.at(-1);
  const own = last === undefined ? '' : shownText(last.paragraph).trim();
  if (last === undefined || !/[^.]\.$/u.test(own)) return [];
  return [finding('TT-10', at(last, region), words(own), words(own.slice(0, -1)))];
}

import type { ElementRule } from '../../law/decree30.ts';
import type { LintRule } from '../../law/lint-rules.ts';
import type { Found } from '../elements.ts';
import type { Finding, Region, Value } from '../finding.ts';
import type { LayoutParagraph } from '../layout.ts';
import { at, finding } from './findings.ts';
import { inkRuns, isCapitals, shareOf, shownText } from './shown.ts';
import { HAS_LETTER } from '../letter-patterns.ts';

type Aspect = 'size' | 'bold' | 'italic' | 'letters' | 'align';

/** What of a paragraph's look departs from its element in the decree's table, one finding for each aspect asked for. */
export function lookFindings(
  rule: LintRule,
  found: Found,
  { region, element, aspects }: { region: Region; element: ElementRule; aspects: readonly Aspect[] },
): readonly Finding[] {
  return aspects.flatMap((aspect) => {
    const fault = FAULTS[aspect](found.paragraph, element);
    return fault === undefined ? [] : [finding(rule, at(found, region), fault.found, fault.lawful)];
  });
}

type Fault = { readonly found: Value; readonly lawful: Value } | undefined;

const FAULTS: Readonly<Record<Aspect, (paragraph: LayoutParagraph, element: ElementRule) => Fault>> = {
  size: (paragraph, { size: { min, max } }) => {
    const odd = inkRuns(paragraph).find(({ size }) => size < min || size > max);
    if (odd === undefined) return undefined;
    return {
      found: { kind: 'pt', value: odd.size },
      lawful: min === max ? { kind: 'pt', value: min } : { kind: 'pt-range', min, max },
    };
  },
  bold: (paragraph, { bold }) => {
    if (inkRuns(paragraph).length === 0 || shareOf(paragraph, 'bold') === (bold ? 'all' : 'none')) return undefined;
    return { found: { kind: 'looks', bold: !bold }, lawful: { kind: 'looks', bold } };
  },
  italic: (paragraph, { italic }) => {
    if (inkRuns(paragraph).length === 0 || shareOf(paragraph, 'italic') === (italic ? 'all' : 'none')) return undefined;
    return { found: { kind: 'looks', italic: !italic }, lawful: { kind: 'looks', italic } };
  },
  letters: (paragraph, { letters }) => {
    const text = shownText(paragraph);
    const capitals = letters === 'capitals';
    if (!HAS_LETTER.test(text) || isCapitals(text) === capitals) return undefined;
    return { found: { kind: 'looks', capitals: !capitals }, lawful: { kind: 'looks', capitals } };
  },
  align: ({ align }, element) => {
    if (element.align === 'free') return undefined;
    const wanted = element.align === 'justify' ? 'both' : element.align;
    // A line flush left is the same line when it is justified.
    if (align === wanted || (wanted === 'left' && align === 'both')) return undefined;
    return { found: { kind: 'align', align }, lawful: { kind: 'align', align: wanted } };
  },
};

import { PAGE } from '../../law/decree30.ts';
import type { LintRule } from '../../law/lint-rules.ts';
import type { Found } from '../elements.ts';
import type { Finding, Region } from '../finding.ts';
import type { LayoutRun } from '../layout.ts';
import { at, finding, words } from './findings.ts';

/** A font from before Unicode: TCVN3 (.VnTime), VNI, VPS, ABC. */
export function isLegacyFont(name: string): boolean {
  return /^(?:\.vn|vni[- ]|vps[- ]|vn(?:time|arial|times)|abc\s?\w*\s?vn)/iu.test(name);
}

/** Fonts other than the decree's that print letters of a paragraph; fonts from before Unicode are another rule's matter. */
export function fontFindings(rule: LintRule, found: Found, region: Region): readonly Finding[] {
  const names = new Set(found.paragraph.runs.filter(hasLetters).flatMap(fontsOf));
  return [...names]
    .filter((name) => !isDecreeFont(name) && !isLegacyFont(name))
    .map((name) => finding(rule, at(found, region), words(name), words(PAGE.font.family)));
}

/** Signs of symbol fonts (☐, arrows) are no letters. */
export function hasLetters({ text }: LayoutRun): boolean {
  return /[\p{L}\d]/u.test(text);
}

/** The fonts that print a run's letters: `ascii` the plain ones, `hAnsi` the others; `cs` prints none of Vietnamese. */
export function fontsOf({ text, fonts }: LayoutRun): readonly string[] {
  const used = [/[\w]/u.test(text) ? fonts.ascii : undefined, /[^\s!-~]/u.test(text) ? fonts.hAnsi : undefined];
  return used.filter((name) => name !== undefined);
}

function isDecreeFont(name: string): boolean {
  return name.trim().toLowerCase() === PAGE.font.family.toLowerCase();
}

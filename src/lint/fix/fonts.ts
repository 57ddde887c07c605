import { PAGE } from '../../law/decree30.ts';
import type { LintRule } from '../../law/lint-rules.ts';
import type { Theme } from '../docx/theme.ts';
import type { XmlNode, XmlPart } from '../../ooxml/xml.ts';
import type { Finding } from '../finding.ts';
import { applyEdits, type Edit, prefixOf } from './edits.ts';
import type { Fix } from './fix.ts';

/** Rules whose finding is the name of a font that is not the decree's. */
const FONT_RULES: ReadonlySet<LintRule> = new Set(['FT-01', 'PG-11']);

/** Fonts whose letters are signs or were typed in another encoding: in Times New Roman they would be other letters. */
const OTHER_LETTERS =
  /^(?:symbol|wingdings.*|webdings|marlett|zapfdingbats|mt extra|\.vn.*|vni[- ].*|vps[- ].*|vn(?:time|arial|times).*|abc.*vn)$/iu;

const SLOTS = [
  ['w:ascii', 'w:asciiTheme'],
  ['w:hAnsi', 'w:hAnsiTheme'],
  ['w:cs', 'w:cstheme'],
  ['w:eastAsia', 'w:eastAsiaTheme'],
] as const;

/** The fonts that findings name and Times New Roman can stand for without another letter being read, in lower case. */
export function replaceableFonts(findings: readonly Finding[]): ReadonlyMap<string, Fix> {
  return new Map(
    findings.flatMap(({ rule, found }) =>
      FONT_RULES.has(rule) && found.kind === 'text' && !OTHER_LETTERS.test(found.text.trim())
        ? [[found.text.trim().toLowerCase(), { rule, found, made: { kind: 'text', text: PAGE.font.family } } as const]]
        : [],
    ),
  );
}

/** A part in which Times New Roman stands wherever one of the fonts was named, by its name or by the theme's. */
export function fixFonts(part: XmlPart, fonts: ReadonlyMap<string, Fix>, theme: Theme): string {
  const edits: Edit[] = [];
  const visit = (node: XmlNode): void => {
    if (node.name === 'w:rFonts') edits.push(...fontEdit(part, node, fonts, theme));
    for (const inner of node.children) visit(inner);
  };
  visit(part.root);
  return applyEdits(part.text, edits);
}

function fontEdit(part: XmlPart, node: XmlNode, fonts: ReadonlyMap<string, Fix>, theme: Theme): readonly Edit[] {
  const { attributes } = node;
  const named = SLOTS.map(([plain, themed]) => theme.get(attributes[themed] ?? '') ?? attributes[plain]);
  if (!named.some((name) => name !== undefined && fonts.has(name.trim().toLowerCase()))) return [];
  const prefix = prefixOf(part, node);
  const own = prefix === '' ? 'w:' : prefix;
  const hint = attributes['w:hint'];
  const text = [
    ...SLOTS.map(([plain]) => `${own}${plain.slice('w:'.length)}="${PAGE.font.family}"`),
    ...(hint === undefined ? [] : [`${own}hint="${hint.replaceAll('"', '&quot;')}"`]),
  ];
  return [{ start: node.start, end: node.end, text: `<${prefix}rFonts ${text.join(' ')}/>` }];
}

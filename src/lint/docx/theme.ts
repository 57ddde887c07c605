import { child, childValue, type XmlNode } from '../../ooxml/xml.ts';

/** The fonts that a theme gives to headings (major) and to text (minor), by the kind of letters. */
export type Theme = ReadonlyMap<string, string>;

/** Fonts by the names that asciiTheme and its like use: minorHAnsi, majorEastAsia. A script without a font of its own is left out. */
export function readTheme(root: XmlNode | undefined): Theme {
  const fonts = child(child(root, 'a:themeElements'), 'a:fontScheme');
  return new Map(
    (['major', 'minor'] as const).flatMap((kind) => {
      const set = child(fonts, `a:${kind}Font`);
      const face = (name: string): string => child(set, name)?.attributes['typeface'] ?? '';
      const [latin, eastAsian, complex] = [face('a:latin'), face('a:ea'), face('a:cs')];
      const pairs: [string, string][] = [
        [`${kind}Ascii`, latin],
        [`${kind}HAnsi`, latin],
        [`${kind}EastAsia`, eastAsian],
        [`${kind}Bidi`, complex],
      ];
      return pairs.filter(([, name]) => name !== '');
    }),
  );
}

/** Language of the text named by the settings of a theme (w:themeFontLang). */
export function themeLanguage(settings: XmlNode | undefined): string | undefined {
  return childValue(settings, 'w:themeFontLang');
}

import type { Found } from './elements.ts';
import { paragraphsOf } from './flow.ts';
import type { Bands, LayoutBlock, LayoutSection } from './layout.ts';

/** A paragraph in the margin above or below, and on which pages it stands. */
export interface BandLine extends Found {
  readonly band: 'header' | 'footer';
  readonly pages: keyof Bands;
}

/** The lines in the headers and footers of the sections; those that a section only takes over stand once. */
export function bandLines(sections: readonly LayoutSection[]): readonly BandLine[] {
  const seen = new Set<readonly LayoutBlock[]>();
  return sections.flatMap((section, index) =>
    (['header', 'footer'] as const).flatMap((band) =>
      (['default', 'first', 'even'] as const).flatMap((pages) => {
        const blocks = (band === 'header' ? section.headers : section.footers)[pages];
        if (blocks === undefined || seen.has(blocks)) return [];
        seen.add(blocks);
        return linesIn(blocks, index + 1).map((found) => ({ ...found, band, pages }));
      }),
    ),
  );
}

/** The paragraphs of a band. */
export function linesIn(blocks: readonly LayoutBlock[] | undefined, section: number): readonly Found[] {
  return (blocks ?? []).flatMap((block) => paragraphsOf(block, section));
}

/** Whether a paragraph prints the number of its page. */
export function isPageNumber({ paragraph }: Found): boolean {
  return paragraph.runs.some(({ field }) => field === 'PAGE');
}

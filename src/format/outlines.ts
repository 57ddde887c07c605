import type { Screen } from '../i18n/screen.ts';
import type { Outline } from '../model/outline.ts';
import { compareTexts } from '../model/order.ts';
import { jsonText } from './json.ts';
import type { Style } from './style.ts';
import { formatTable } from './table.ts';

interface OutlinesContext {
  readonly screen: Screen;
  readonly outStyle: Style;
  /** Whether an outline is the agency's own. */
  readonly isOwn: (outline: Outline) => boolean;
}

/** The outlines there are, by name: what each writes, whether it writes one for each unit, what it must be told, and whose it is. */
export function formatOutlines(
  outlines: readonly Outline[],
  format: 'text' | 'json',
  { screen, outStyle, isOwn }: OutlinesContext,
): string {
  const ordered = outlines.toSorted((a, b) => compareTexts(a.name, b.name));
  if (format === 'json') {
    return jsonText({
      schema: 'cchc/outlines/1',
      outlines: ordered.map(({ name, document, type, repeat, details }) => ({
        name,
        document,
        type,
        repeat,
        details: details.map(({ id, label }) => ({ id, label })),
      })),
    });
  }
  const [name = '', kind = '', note = ''] = screen.outlines.columns;
  return formatTable(
    [{ title: name }, { title: kind }, { title: note }],
    ordered.map((outline) => [
      outStyle.strong(outline.name),
      screen.kinds[outline.document],
      [
        ...(isOwn(outline) ? [screen.outlines.own] : []),
        ...(outline.repeat === 'unit' ? [screen.outlines.byUnit] : []),
        ...outline.details.filter((detail) => !isOptional(detail)).map(({ id, label }) => `--set ${id}="${label}"`),
      ].join('; '),
    ]),
  );
}

function isOptional({ optional, otherwise }: Outline['details'][number]): boolean {
  return optional || otherwise !== undefined;
}

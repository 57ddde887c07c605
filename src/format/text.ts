import { summarize } from '../diagnostic/diagnostic.ts';
import type { Finding, Formatter } from './finding.ts';
import { oneLine } from './one-line.ts';
import { placeText } from './shown-place.ts';
import { wrap } from './wrap.ts';

/** Diagnostics for people: place, severity, sentence, how to mend it; then one line that counts them. */
export const formatText: Formatter = (findings, view) => {
  const files = new Set(findings.map((found) => found.place.file)).size;
  const summary = view.style.strong(view.screen.summary(summarize(findings), files));
  return [...findings.map((found) => block(found, view)), summary].map((text) => `${text}\n`).join('');
};

function block(found: Finding, { style, screen }: Parameters<Formatter>[1]): string {
  const label = style[found.severity](screen.severity[found.severity]);
  return [
    `${style.place(placeText(found.place))}: ${label} ${style.faint(`[${found.code}]`)}`,
    wrap(oneLine(found.message), style.width, '  '),
    ...(found.hint === undefined
      ? []
      : [wrap(`${style.strong(screen.hint)} ${oneLine(found.hint)}`, style.width, '  ')]),
    ...found.related.map((r) => wrap(style.faint(oneLine(`${r.message}: ${placeText(r.place)}`)), style.width, '  ')),
  ].join('\n');
}

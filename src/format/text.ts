import { summarize } from '../diagnostic/diagnostic.ts';
import { finding, placeText, type Finding, type FormatContext, type Formatter } from './finding.ts';

/** Diagnostics for people: place, severity, sentence, how to mend it; then one line that counts them. */
export const formatText: Formatter = (diagnostics, context) => {
  const blocks = diagnostics.map((d) => block(finding(d, context), context));
  const summary = context.screen.summary(summarize(diagnostics), new Set(diagnostics.map((d) => d.place.file)).size);
  return [...blocks, context.style.strong(summary)].join('\n') + '\n';
};

function block(found: Finding, { style, screen }: FormatContext): string {
  const label = style[found.severity](screen.severity[found.severity]);
  return [
    `${style.place(placeText(found.place))}: ${label} ${style.faint(`[${found.code}]`)}`,
    `  ${found.message}`,
    ...(found.hint === undefined ? [] : [`  ${style.strong(screen.hint)} ${found.hint}`]),
    ...found.related.map((r) => `  ${style.faint(`${r.message}: ${placeText(r.place)}`)}`),
  ].join('\n');
}

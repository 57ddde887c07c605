import type { DocumentDate, Header } from '../model/document.ts';
import type { Plan, Workspace } from '../model/facts.ts';
import { chooseOutline } from './choose-outline.ts';
import { planContext } from './context.ts';
import { withDetails } from './details.ts';
import type { DocumentOptions } from './document-options.ts';
import { fillOutline, type Composed } from './fill-outline.ts';
import { officialHeader } from './frame-parts.ts';
import { unknownSections } from './unknown-sections.ts';

/** Kế hoạch: the workspace's main plan as the document that sets it, with its appendices of tasks. */
export function composePlan(workspace: Workspace, options: DocumentOptions): Composed {
  const { outline, diagnostics } = chooseOutline('plan', workspace);
  const { context, ...told } = withDetails(planContext(workspace, outline, options.draft), new Map());
  const plan = fillOutline(context, {
    header: headerOf(workspace.plan, outline.abbreviation, options),
    addressees: [],
    isFor: 'any',
  });
  return {
    document: plan.document,
    diagnostics: [...diagnostics, ...told.diagnostics, ...plan.diagnostics, ...unknownSections(context)],
  };
}

/** Số and ký hiệu as plan.yaml has them ("75/KH-UBND"); both places stay open in a plan that is not issued yet. */
function headerOf({ agency, plans, year }: Plan, abbreviation: string | undefined, options: DocumentOptions): Header {
  const [main] = plans;
  const [, number, symbol] = /^(\d+[a-zđ]?)\/(.+)$/iu.exec(main?.number ?? '') ?? [];
  const own = options.number ?? number;
  const issued = options.date ?? main?.date;
  const date: DocumentDate = issued === undefined ? { kind: 'blank-month', year } : { kind: 'date', date: issued };
  return {
    ...officialHeader(agency, abbreviation, date, own),
    ...(symbol !== undefined && { symbol }),
  };
}

import { diagnostic, type Diagnostic } from '../diagnostic/diagnostic.ts';
import type { Aggregate } from '../model/aggregate.ts';
import type { CivilDate } from '../model/civil-date.ts';
import type { Block, Document } from '../model/document.ts';
import type { Workspace } from '../model/facts.ts';
import type { OutlineText } from '../model/outline.ts';
import { appendixParts, type AppendixParts } from './appendix-parts.ts';
import { chooseOutline } from './choose-outline.ts';
import { choiceNames } from './choice-names.ts';
import { sayClause } from './clause.ts';
import { contextOf, type Context } from './context.ts';
import { addresseesOf, officialHeader, recipientsOf, signatureOf } from './frame-parts.ts';
import { placedNarratives } from './narrative-places.ts';
import { finish, sentence, tidy } from './prose.ts';
import { extend } from './scope.ts';
import { sectionTree } from './section-tree.ts';
import { writeSections } from './sections.ts';
import { unknownSections } from './unknown-sections.ts';

export interface ReportOptions {
  /** Name of the outline; default: the period's, then the plan's for reports, then bao-cao-ke-hoach. */
  readonly outline?: string;
  /** Số, without the ký hiệu; blank when absent. */
  readonly number?: string;
  /** Date of the document; without it the day is blank. */
  readonly date?: CivilDate;
  /** Whether it is marked DỰ THẢO and shows what is left open. */
  readonly draft: boolean;
  /** What --without left out of the aggregate. */
  readonly without?: readonly { readonly unit: string; readonly id?: string }[];
}

export interface ComposedReport {
  readonly document: Document;
  readonly diagnostics: readonly Diagnostic[];
}

/** Báo cáo: the official text of a period, and what its outline got wrong or had to leave unsaid. */
export function composeReport(aggregate: Aggregate, workspace: Workspace, options: ReportOptions): ComposedReport {
  const chosen = chooseOutline(aggregate.period, workspace, options.outline);
  const context = contextOf(aggregate, workspace, chosen.outline, options.draft);
  const parts = appendixParts(context);
  const body = writeBody(withAppendixNames(context, parts), parts);
  const abstract = say(chosen.outline.abstract, context);
  return {
    document: documentOf(context, options, abstract.texts.map(tidy), body.blocks, parts),
    diagnostics: [
      ...chosen.diagnostics,
      ...abstract.diagnostics,
      ...body.diagnostics,
      ...parts.written.diagnostics,
      ...unknownSections(context),
      ...leftOutByChoice(aggregate, workspace, options),
    ],
  };
}

function documentOf(
  context: Context,
  options: ReportOptions,
  abstract: readonly string[],
  body: readonly Block[],
  { parts }: AppendixParts,
): Document {
  const { plan } = context.workspace;
  const settings = plan.documents.get('report');
  const addressees = addresseesOf(plan, settings);
  return {
    kind: 'report',
    profile: 'official',
    draft: options.draft,
    medium: settings?.medium ?? 'paper',
    ...(settings?.urgency !== undefined && { urgency: settings.urgency }),
    ...(settings?.circulation !== undefined && { circulation: settings.circulation }),
    header: officialHeader(plan, context.outline.abbreviation, context.aggregate.period.due, options),
    typeName: context.outline.type.toUpperCase(),
    abstract,
    addressees,
    body,
    signature: signatureOf(plan, settings),
    recipients: recipientsOf(plan, settings, addressees),
    appendices: parts,
    language: 'vi-VN',
  };
}

interface Said {
  readonly texts: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

function writeBody(
  context: Context,
  { references }: AppendixParts,
): { readonly blocks: readonly Block[]; readonly diagnostics: readonly Diagnostic[] } {
  const opening = say(context.outline.opening, context);
  const closing = say([context.outline.closing], context);
  const tree = sectionTree(context.outline.sections, context, references);
  const sections = writeSections(tree, placedNarratives(tree, context), context);
  const blocks: readonly Block[] = [
    ...opening.texts.map((text): Block => ({ kind: 'paragraph', text: sentence(text) })),
    ...sections.blocks,
    ...closing.texts.map((text): Block => ({ kind: 'paragraph', text: finish(text) })),
  ];
  return {
    blocks: numberCaptions(blocks),
    diagnostics: [...opening.diagnostics, ...sections.diagnostics, ...closing.diagnostics],
  };
}

/** `appendices.<id>` for the texts; one that is not printed is a name with nothing behind it. */
function withAppendixNames(context: Context, { names }: AppendixParts): Context {
  const absent = Object.keys(names).filter((id) => names[id] === '');
  const scope = extend(context.scope, { appendices: names });
  return { ...context, scope: { ...scope, idle: new Set([...scope.idle, ...absent.map((id) => `appendices.${id}`)]) } };
}

function say(texts: readonly OutlineText[], { scope, aggregate }: Context): Said {
  const clauses = texts.map((text) => sayClause(text, scope));
  return {
    texts: clauses.flatMap((clause) => (clause.kind === 'said' ? [clause.text] : [])),
    diagnostics: clauses.flatMap((clause) => {
      if (clause.kind === 'faulty') return clause.diagnostics;
      if (clause.kind !== 'left-out') return [];
      return [diagnostic('sentence-left-out', aggregate.period.place, { section: '', names: clause.names })];
    }),
  };
}

/** Bảng 1., Bảng 2.… over the whole body. */
function numberCaptions(blocks: readonly Block[]): readonly Block[] {
  let count = 0;
  return blocks.map((block) => {
    if (block.kind !== 'paragraph' || block.style !== 'caption') return block;
    count += 1;
    return { ...block, text: `Bảng ${count}. ${block.text}` };
  });
}

function leftOutByChoice(
  { period }: Aggregate,
  workspace: Workspace,
  { without = [] }: ReportOptions,
): readonly Diagnostic[] {
  return without.map((choice) =>
    diagnostic('left-out-by-choice', period.place, choiceNames(choice, workspace), {
      unit: choice.unit,
      period: period.id,
    }),
  );
}

import { diagnostic, type Diagnostic } from '../diagnostic/diagnostic.ts';
import type { Block, Document, Header, SignatureBlock } from '../model/document.ts';
import type { OutlineKind } from '../model/document-kinds.ts';
import type { OutlineSigner, OutlineText } from '../model/outline.ts';
import { appendixParts, type AppendixParts } from './appendix-parts.ts';
import { writeContent } from './blocks.ts';
import { issuedBy } from './citations.ts';
import { sayClause } from './clause.ts';
import type { Context } from './context.ts';
import { recipientsOf, signatureOf } from './frame-parts.ts';
import { placedNarratives } from './narrative-places.ts';
import { kindFaults } from './outline-kind.ts';
import { finish, sentence, tidy } from './prose.ts';
import { extend } from './scope.ts';
import { CONTENT_ID, sectionTree } from './section-tree.ts';
import { writeSections } from './sections.ts';

export interface Composed {
  readonly document: Document;
  /** What the outline got wrong or had to leave unsaid. */
  readonly diagnostics: readonly Diagnostic[];
}

/** What a document has beside its outline. */
export interface Frame {
  readonly header: Header;
  /** Kính gửi, unless the plan's settings or the outline say otherwise. */
  readonly addressees: readonly string[];
  /** these: it is for these addressees and nobody else, whatever else is said. */
  readonly isFor: 'any' | 'these';
}

/** Whether a kind is one of the decree's, with Số and ký hiệu; the others are papers of the office itself. */
export const PROFILES: Readonly<Record<OutlineKind, Document['profile']>> = {
  report: 'official',
  plan: 'official',
  letter: 'official',
  notice: 'official',
  summary: 'official',
  explanation: 'official',
  pledge: 'internal',
  slip: 'internal',
};

/** The document that an outline makes of what a context knows. */
export function fillOutline(bare: Context, frame: Frame): Composed {
  const parts = appendixParts(bare);
  const context = withAppendixNames(bare, parts);
  const { outline } = context;
  const abstract = say(outline.abstract, context);
  const to = say(outline.to, context);
  const body = writeBody(context);
  const signers = [outline.signer, outline.counterpart].map((signer) => saySigner(signer, context));
  return {
    document: documentOf(context, {
      header: frame.header,
      abstract: abstract.texts.map(tidy),
      addressees: addresseesOf(frame, to.texts, context),
      body: body.blocks,
      signature: signers[0]?.block,
      counterpart: signers[1]?.block,
      appendices: parts.parts,
    }),
    diagnostics: [
      ...(PROFILES[outline.document] === 'official' ? kindFaults(outline) : []),
      ...[abstract, to, body, ...signers].flatMap(({ diagnostics }) => diagnostics),
      ...parts.written.diagnostics,
    ],
  };
}

interface Pieces extends Pick<Document, 'header' | 'abstract' | 'addressees' | 'body' | 'appendices'> {
  readonly signature: SignatureBlock | undefined;
  readonly counterpart: SignatureBlock | undefined;
}

function documentOf({ workspace: { plan }, outline, draft }: Context, pieces: Pieces): Document {
  const { signature, counterpart, ...rest } = pieces;
  const settings = plan.documents.get(outline.document);
  const profile = PROFILES[outline.document];
  const issuer = issuedBy(plan.agency, settings?.signer ?? plan.agency.signer);
  return {
    ...rest,
    header: issuer === plan.agency.name ? rest.header : { ...rest.header, issuer },
    kind: outline.document,
    profile,
    draft,
    medium: settings?.medium ?? 'paper',
    ...(settings?.urgency !== undefined && { urgency: settings.urgency }),
    ...(settings?.circulation !== undefined && { circulation: settings.circulation }),
    // A công văn has no tên loại: its trích yếu stands under Số (Mẫu 1.5, Phụ lục III Nghị định 30/2020/NĐ-CP).
    ...(outline.document !== 'letter' && { typeName: outline.type.toUpperCase() }),
    signature: signature ?? signatureOf(plan, settings),
    ...(counterpart !== undefined && { counterpart }),
    recipients: profile === 'internal' ? [] : recipientsOf(plan, settings, pieces.addressees),
    language: 'vi-VN',
  };
}

/** Kính gửi: as the plan's settings say, else the outline, else as the kind of document has it. */
function addresseesOf({ addressees, isFor }: Frame, said: readonly string[], context: Context): readonly string[] {
  if (isFor === 'these') return addressees;
  const settled = context.workspace.plan.documents.get(context.outline.document)?.to ?? [];
  return [settled, said, addressees].find((names) => names.length > 0) ?? [];
}

function writeBody(context: Context): {
  readonly blocks: readonly Block[];
  readonly diagnostics: readonly Diagnostic[];
} {
  const { outline } = context;
  const opening = say(outline.opening, context);
  const closing = say(outline.closing === undefined ? [] : [outline.closing], context);
  const content =
    outline.content.length === 0
      ? undefined
      : writeContent(outline.content, {
          id: CONTENT_ID,
          heading: outline.type,
          appendix: undefined,
          scope: context.scope,
          context,
          narratives: new Map(),
        });
  const tree = sectionTree(outline.sections, context);
  const sections = writeSections(tree, placedNarratives(tree, context), context);
  const blocks: readonly Block[] = [
    ...opening.texts.map((text): Block => ({ kind: 'paragraph', text: sentence(text) })),
    ...(content?.blocks ?? []),
    ...sections.blocks,
    ...closing.texts.map((text): Block => ({ kind: 'paragraph', text })),
  ];
  return {
    blocks: finished(numberCaptions(blocks)),
    diagnostics: [
      ...opening.diagnostics,
      ...(content?.diagnostics ?? []),
      ...sections.diagnostics,
      ...closing.diagnostics,
    ],
  };
}

/** `appendices.<id>` for the texts; one that is not printed is a name with nothing behind it. */
function withAppendixNames(context: Context, { names, references }: AppendixParts): Context {
  const absent = Object.keys(names).filter((id) => names[id] === '');
  const scope = extend(context.scope, { appendices: names });
  const idle = new Set([...scope.idle, ...absent.map((id) => `appendices.${id}`)]);
  return { ...context, references, scope: { ...scope, idle } };
}

interface Said {
  readonly texts: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Some texts of an outline, those that can be said. */
export function say(texts: readonly OutlineText[], { scope, place }: Context): Said {
  const clauses = texts.map((text) => sayClause(text, scope));
  return {
    texts: clauses.flatMap((clause) => (clause.kind === 'said' ? [clause.text] : [])),
    diagnostics: clauses.flatMap((clause) => {
      if (clause.kind === 'faulty') return clause.diagnostics;
      if (clause.kind !== 'left-out') return [];
      return [diagnostic('sentence-left-out', place, { section: '', names: clause.names })];
    }),
  };
}

function saySigner(
  signer: OutlineSigner | undefined,
  context: Context,
): { readonly block: SignatureBlock | undefined; readonly diagnostics: readonly Diagnostic[] } {
  if (signer === undefined) return { block: undefined, diagnostics: [] };
  const title = say([signer.title], context);
  const name = say(signer.name === undefined ? [] : [signer.name], context);
  const [named] = name.texts;
  return {
    block: { authority: [], title: title.texts.join(' '), ...(named !== undefined && { name: named }) },
    diagnostics: [...title.diagnostics, ...name.diagnostics],
  };
}

/** The last paragraph with the end of an official text. */
function finished(blocks: readonly Block[]): readonly Block[] {
  const last = blocks.at(-1);
  if (last?.kind !== 'paragraph' || last.style !== undefined) return blocks;
  return [...blocks.slice(0, -1), { ...last, text: finish(last.text) }];
}

/** Bảng 1., Bảng 2.… and Biểu đồ 1., Biểu đồ 2.… over the whole body. */
function numberCaptions(blocks: readonly Block[]): readonly Block[] {
  let tables = 0;
  let charts = 0;
  return blocks.map((block) => {
    if (block.kind === 'chart') {
      charts += 1;
      return { ...block, title: `Biểu đồ ${charts}. ${block.title}` };
    }
    if (block.kind !== 'paragraph' || block.style !== 'caption') return block;
    tables += 1;
    return { ...block, text: `Bảng ${tables}. ${block.text}` };
  });
}

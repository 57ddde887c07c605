import type { AppendixElements, BodyParagraph, Elements, Found } from '../../src/lint/elements.ts';
import type { DocxLayout, LayoutBlock, LayoutParagraph, LayoutSection, LayoutTable } from '../../src/lint/layout.ts';
import type { Issuer, LintSubject } from '../../src/lint/rule.ts';

/** How a paragraph of a hand-built document looks; lengths in twips, sizes in pt, as in layout.ts. */
interface Looks {
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly align?: LayoutParagraph['align'];
  readonly left?: number;
  readonly firstLine?: number;
  readonly before?: number;
  readonly after?: number;
  readonly line?: number;
  readonly lineRule?: 'auto' | 'exact' | 'atLeast';
  readonly contextual?: boolean;
  readonly style?: string;
  readonly number?: string;
  readonly keepNext?: boolean;
  readonly caps?: boolean;
  readonly borders?: LayoutParagraph['borders'];
  readonly inTextBox?: boolean;
  /** Runs of their own looks, instead of one run with the whole text. */
  readonly runs?: readonly (readonly [text: string, looks: Pick<Looks, 'size' | 'bold' | 'italic'>])[];
}

export interface Line extends Looks {
  readonly text: string;
}

export interface BodyLine extends Line {
  readonly level: BodyParagraph['level'];
}

/** A table stands between two paragraphs of the body, an empty line too. */
export type BodyPart = BodyLine | { readonly table: LayoutTable } | { readonly empty: true };

/** A document to be spoiled by a test: what findElements would say of it, and the layout it would stand in. */
export interface HandBuilt {
  kind: Elements['kind'];
  parent: Line[];
  agency: Line[];
  number?: Line;
  placeDate?: Line;
  nationalTitle?: Line;
  typeName?: Line;
  abstract: Line[];
  letterAbstract: Line[];
  addressee?: Line;
  addressees: Line[];
  bases: Line[];
  body: BodyPart[];
  authority: Line[];
  signer?: Line;
  /** A line of the signature that is neither title nor name. */
  signatureNote?: Line;
  recipientsLabel?: Line;
  recipients: Line[];
  draft?: Line;
  appendices: {
    number: Line;
    title: Line[];
    reference?: Line;
    /** Its second line, a paragraph that is no element. */
    referenceRest?: Line;
    body: BodyPart[];
    /** A section of its own, with pages counted from 1. */
    ownSection?: boolean;
    start?: number;
  }[];
  file: Partial<DocxLayout['file']>;
  footer?: { readonly first?: readonly Line[]; readonly default?: readonly Line[] };
  titlePage: boolean;
  /** Whether signature and Nơi nhận stand in one table, the signature in which column. */
  signatureColumn: 0 | 1 | undefined;
  issuer?: Issuer;
}

/** The subject of lint for a hand-built document: its paragraphs are the same objects in elements and layout. */
export function subjectOf(built: HandBuilt): LintSubject {
  const make = maker();
  const head = make.all([...built.parent, ...built.agency].map(small));
  const found = (line: Line | undefined) => (line === undefined ? {} : make.one(line));
  const number = found(built.number);
  const placeDate = found(built.placeDate);
  const nationalTitle = found(built.nationalTitle);
  const typeName = found(built.typeName);
  const abstract = make.all(built.abstract);
  const letterAbstract = make.all(built.letterAbstract);
  const addressee = found(built.addressee);
  const addressees = make.all(built.addressees);
  const bases = make.all(built.bases);
  const body = make.body(built.body);
  const signature = make.signature(built);
  const main: LayoutBlock[] = [
    ...[abstract, letterAbstract, addressees, bases].flat().map(({ paragraph }) => paragraph),
    ...body.blocks,
    ...signature.blocks,
  ];
  const sections = [main];
  const appendices = built.appendices.map((appendix): AppendixElements => {
    if (appendix.ownSection !== false) sections.push([]);
    const section = sections.length;
    const atNumber = make.one(appendix.number, section);
    const title = make.all(appendix.title, section);
    const lines = [appendix.reference, appendix.referenceRest].filter((line) => line !== undefined);
    const reference = make.all(lines, section);
    const content = make.body(appendix.body, section);
    sections.at(-1)?.push(...[atNumber, ...title, ...reference].map(({ paragraph }) => paragraph), ...content.blocks);
    return { number: atNumber, title, reference, body: content.found, tables: content.tables };
  });
  const given = <K extends string>(key: K, value: object) =>
    ('paragraph' in value ? { [key]: value } : {}) as { readonly [P in K]?: Found };
  return {
    layout: layoutOf(sections, built, make),
    elements: {
      kind: built.kind,
      ...given('nationalTitle', nationalTitle),
      parent: head.slice(0, built.parent.length),
      agency: head.slice(built.parent.length),
      ...given('number', number),
      ...given('placeDate', placeDate),
      ...given('typeName', typeName),
      abstract,
      letterAbstract,
      ...given('addressee', addressee),
      addressees,
      bases,
      body: body.found,
      tables: body.tables,
      ...signature.elements,
      marks: built.draft === undefined ? {} : { draft: make.one(built.draft) },
      appendices,
    },
    issuer: built.issuer,
  };
}

function small(line: Line): Line {
  return { size: 13, align: 'center', ...line };
}

function layoutOf(sections: LayoutBlock[][], built: HandBuilt, make: Maker): DocxLayout {
  const starts = [
    undefined,
    ...built.appendices.filter(({ ownSection }) => ownSection !== false).map(({ start }) => start ?? 1),
  ];
  const lines = (all: readonly Line[] = []) => make.all(all).map(({ paragraph }) => paragraph);
  return {
    sections: sections.map((blocks, index): LayoutSection => ({
      page: { ...PAGE },
      titlePage: built.titlePage,
      pageNumber: { start: starts[index], format: 'decimal' },
      headers: {},
      footers:
        index > 0 || built.footer === undefined
          ? {}
          : { first: lines(built.footer.first), default: lines(built.footer.default) },
      blocks,
    })),
    file: {
      macros: false,
      trackedChanges: false,
      comments: false,
      externalLinks: [],
      language: 'vi-VN',
      mirrorMargins: false,
      evenAndOddHeaders: false,
      ...built.file,
    },
  };
}

/** A4, margins 20, 20, 30, 15 mm: 9 356 twips of text. */
const PAGE = {
  width: 11_906,
  height: 16_838,
  landscape: false,
  top: 1134,
  bottom: 1134,
  left: 1701,
  right: 849,
  header: 567,
  footer: 567,
  gutter: 0,
};

interface Maker {
  one(line: Line, section?: number, cell?: Found['cell']): Found;
  all(lines: readonly Line[], section?: number): Found[];
  body(
    parts: readonly BodyPart[],
    section?: number,
  ): { readonly found: BodyParagraph[]; readonly tables: Elements['tables']; readonly blocks: LayoutBlock[] };
  signature(built: HandBuilt): {
    readonly elements: Pick<Elements, 'authority' | 'signer' | 'recipientsLabel' | 'recipients'>;
    readonly blocks: LayoutBlock[];
  };
}

function maker(): Maker {
  let index = 0;
  const one: Maker['one'] = (line, section = 1, cell) => ({
    paragraph: paragraphOf(line, index++),
    section,
    ...(cell && { cell }),
  });
  const all: Maker['all'] = (lines, section) => lines.map((line) => one(line, section));
  return {
    one,
    all,
    body: (parts, section = 1) => {
      const found: BodyParagraph[] = [];
      const blocks: LayoutBlock[] = [];
      for (const part of parts) {
        if ('table' in part) {
          blocks.push(part.table);
          index += 1;
        } else if ('empty' in part) blocks.push(one({ text: '' }, section).paragraph);
        else {
          const item = { ...one(part, section), level: part.level };
          found.push(item);
          blocks.push(item.paragraph);
        }
      }
      const tables = blocks.flatMap((block) => (block.kind === 'table' ? [{ table: block, section }] : []));
      return { found, tables, blocks };
    },
    signature: (built) => {
      const left = [...(built.recipientsLabel ? [built.recipientsLabel] : []), ...built.recipients].map((line) =>
        one(line),
      );
      const { authority, signatureNote, signer } = built;
      const right = [...authority, ...(signatureNote ? [signatureNote] : []), ...(signer ? [signer] : [])].map((line) =>
        one(line),
      );
      const table = tableOf([[left, right].map((cell) => cell.map(({ paragraph }) => paragraph))], { bordered: false });
      const place = (items: Found[], column: number): Found[] =>
        built.signatureColumn === undefined
          ? items
          : items.map((item) => ({ ...item, cell: { table, row: 0, column } }));
      const recipients = place(left, 0);
      const signers = place(right, built.signatureColumn ?? 1);
      return {
        elements: {
          authority: signers.slice(0, built.authority.length),
          ...(built.signer && { signer: signers.at(-1) as Found }),
          ...(built.recipientsLabel && { recipientsLabel: recipients[0] as Found }),
          recipients: built.recipientsLabel ? recipients.slice(1) : recipients,
        },
        blocks: left.length + right.length === 0 ? [] : [table],
      };
    },
  };
}

function paragraphOf(line: Line, index: number): LayoutParagraph {
  const runs = line.runs ?? [[line.text, {}] as const];
  return {
    kind: 'paragraph',
    text: line.text,
    ...(line.number !== undefined && { number: line.number }),
    runs: runs.map(([text, looks]) => runOf(text, { ...line, ...looks })),
    styleName: line.style,
    align: line.align ?? 'both',
    indent: { left: line.left ?? 0, right: 0, firstLine: line.firstLine ?? 0 },
    spacing: {
      before: line.before ?? 0,
      after: line.after ?? 0,
      line: line.line ?? 240,
      lineRule: line.lineRule ?? 'auto',
      contextual: line.contextual ?? false,
    },
    keepNext: line.keepNext ?? false,
    keepLines: false,
    pageBreakBefore: false,
    borders: line.borders ?? [],
    drawings: [],
    inTextBox: line.inTextBox ?? false,
    index,
  };
}

function runOf(text: string, looks: Looks): LayoutParagraph['runs'][number] {
  const font = 'Times New Roman';
  return {
    text,
    fonts: { ascii: font, hAnsi: font, cs: font, eastAsia: font },
    size: looks.size ?? 14,
    bold: looks.bold ?? false,
    italic: looks.italic ?? false,
    underline: false,
    strike: false,
    color: 'auto',
    highlighted: false,
    shaded: false,
    caps: looks.caps ?? false,
    smallCaps: false,
    superscript: false,
    letterSpacing: 0,
    scale: 100,
  };
}

/** A table from the paragraphs of its cells, row by row; its first row repeats and no row splits unless told otherwise. */
export function tableOf(
  rows: readonly (readonly (readonly LayoutParagraph[])[])[],
  { bordered = true, width = 9_356, header = true, cantSplit = true } = {},
): LayoutTable {
  return {
    kind: 'table',
    rows: rows.map((cells, row) => ({
      cells: cells.map((blocks) => ({
        blocks,
        width: Math.floor(width / cells.length),
        margins: { left: 108, right: 108 },
        columnSpan: 1,
        continued: false,
      })),
      header: header && row === 0,
      cantSplit,
    })),
    bordered,
    width,
    inTextBox: false,
  };
}

/** A table of one column with these texts, 12 pt. */
export function listTable(texts: readonly string[], options: Parameters<typeof tableOf>[1] = {}): LayoutTable {
  return tableOf(
    texts.map((text, index) => [[paragraphOf({ text, size: 12, align: 'left' }, 10_000 + index)]]),
    options,
  );
}

import { diagnostic, type Diagnostic } from '../diagnostic/diagnostic.ts';
import type { Block } from '../model/document.ts';
import type { Place } from '../diagnostic/place.ts';

/** What a part of an outline came to. */
export interface Written {
  readonly blocks: readonly Block[];
  readonly diagnostics: readonly Diagnostic[];
  /** Whether something it would have said was reported as "không phát sinh". */
  readonly notArising: boolean;
  /** Whether something it would have said is missing. */
  readonly incomplete: boolean;
}

export const NOTHING: Written = { blocks: [], diagnostics: [], notArising: false, incomplete: false };

/** Several parts as one, in their order. */
export function together(parts: readonly Written[]): Written {
  return {
    blocks: parts.flatMap((part) => part.blocks),
    diagnostics: parts.flatMap((part) => part.diagnostics),
    notArising: parts.some((part) => part.notArising),
    incomplete: parts.some((part) => part.incomplete),
  };
}

/** A part that is only these blocks. */
export function wrote(blocks: readonly Block[]): Written {
  return { ...NOTHING, blocks };
}

/** A part that says nothing but what is wrong with it. */
export function faults(diagnostics: readonly Diagnostic[]): Written {
  return { ...NOTHING, diagnostics };
}

/** Of a part that is not printed this time, what its outline got wrong: that must not wait for the period in which it is. */
export function outlineFaults({ diagnostics }: Written): Written {
  return faults(diagnostics.filter(({ code }) => code === 'outline-syntax' || code === 'unknown-placeholder'));
}

/** Paragraphs of running text. */
export function paragraphs(texts: readonly string[]): readonly Block[] {
  return texts.map((text) => ({ kind: 'paragraph', text }));
}

/** A sentence that could not be said for want of `names`; in a draft its place is marked. */
export function leftOut(names: readonly string[], section: string, place: Place, draft: boolean): Written {
  return {
    blocks: draft ? flag(`Chưa có số liệu: ${names.join('; ')}`) : [],
    diagnostics: [diagnostic('sentence-left-out', place, { section, names })],
    notArising: false,
    incomplete: true,
  };
}

/** A sentence that waits for what somebody must tell; the document as a whole has said so. */
export function waiting(names: readonly string[], draft: boolean): Written {
  return { ...NOTHING, blocks: draft ? flag(`Chưa ghi: ${names.join('; ')}`) : [], incomplete: true };
}

function flag(text: string): readonly Block[] {
  return [{ kind: 'paragraph', style: 'flag', text: `[${text}]` }];
}

import type { LintRule } from '../law/lint-rules.ts';
import type { Elements } from './elements.ts';
import type { Finding } from './finding.ts';
import type { DocxLayout } from './layout.ts';

/** The issuer a document is held against (`--plan`): what is known only from the workspace. */
export interface Issuer {
  readonly agency: string;
  readonly code: string;
  readonly office: string;
  readonly place: string;
  /** Who may sign: the agency's own signer, and those that single kinds of document have. */
  readonly signers: readonly IssuerSigner[];
}

interface IssuerSigner {
  readonly title: string;
  readonly name?: string;
}

export interface LintSubject {
  readonly layout: DocxLayout;
  readonly elements: Elements;
  readonly issuer: Issuer | undefined;
}

/** Rules that need what no .docx shows (a renderer, the truth of a citation) have no check. */
export type RuleChecks = { readonly [R in LintRule]?: (subject: LintSubject) => readonly Finding[] };

import type { Elements } from './elements.ts';
import type { DocxLayout } from './layout.ts';

/** The pieces of a document by what they say and where they stand. */
export const findElements: (layout: DocxLayout) => Elements = () => ({
  kind: 'appendix',
  parent: [],
  agency: [],
  abstract: [],
  letterAbstract: [],
  addressees: [],
  bases: [],
  body: [],
  tables: [],
  authority: [],
  recipients: [],
  marks: {},
  appendices: [],
});

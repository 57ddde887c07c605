import { Document, isScalar, visit } from 'yaml';
import type { Tree } from './tree.ts';

/** Keys of a submission in the order in which people write them. */
export const SUBMISSION_ORDER: readonly string[] = [
  'schema',
  'plan',
  'unit',
  'period',
  'year',
  'window',
  'submitted',
  'revision',
  'reporter',
  'entered_by',
  'source',
  'tasks',
  'indicators',
  'narrative',
];

/** A tree as a YAML file that reads back to it: block style, every value as the text that it is. Keys of `order` come first, others stand where they are. */
export function printYaml(tree: Tree, order: readonly string[] = []): string {
  // Without types nothing is quoted but what could not be read back as text.
  const document = new Document(plainOf(tree, order), { schema: 'failsafe' });
  visit(document, {
    Scalar: (_, node) => {
      if (isScalar(node) && typeof node.value === 'string' && node.value.includes('\n')) node.type = 'BLOCK_LITERAL';
    },
  });
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

type Plain = string | readonly Plain[] | { readonly [key: string]: Plain };

function plainOf(tree: Tree, order: readonly string[]): Plain | ReadonlyMap<string, unknown> {
  switch (tree.kind) {
    case 'scalar':
      return tree.text;
    case 'list':
      return tree.items.map((item) => plainOf(item, order)) as readonly Plain[];
    case 'map': {
      const rank = (key: string): number => (order.includes(key) ? order.indexOf(key) : order.length);
      const entries = tree.entries.map(({ key, value }) => [key.text, plainOf(value, order)] as const);
      // A map keeps keys that look like numbers where they stand.
      return new Map(entries.toSorted(([a], [b]) => rank(a) - rank(b)));
    }
  }
}

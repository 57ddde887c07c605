import { describe, expect, it } from 'vitest';
import { parsePart } from '../../src/ooxml/parse-part.ts';
import { RefusedError } from '../../src/ooxml/refusal.ts';
import type { XmlNode } from '../../src/ooxml/xml.ts';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

function reasonFor(text: string): string | undefined {
  try {
    parsePart(text, 'word/document.xml');
    return undefined;
  } catch (error) {
    return error instanceof RefusedError ? error.refusal.reason : 'a fault of ours';
  }
}

/** Names, attributes and texts, without the places. */
function shapeOf({ name, attributes, text, children }: XmlNode): unknown {
  return [name, { ...attributes }, text, children.map(shapeOf)];
}

describe('a part of the same tags again and again', () => {
  const text = `<?xml version="1.0"?>\r\n<w:p ${W}><w:t>a &lt; b</w:t><w:br/><w:t>c</w:t></w:p>`;

  it('has its elements where they stand in the text', () => {
    const { root } = parsePart(text, 'word/document.xml');
    expect(text.slice(root.start, root.openEnd)).toBe(`<w:p ${W}>`);
    expect(root.children.map((node) => text.slice(node.start, node.end))).toEqual([
      '<w:t>a &lt; b</w:t>',
      '<w:br/>',
      '<w:t>c</w:t>',
    ]);
    expect(root.children.map((node) => node.text)).toEqual(['a < b', '', 'c']);
  });

  it.each([
    ['a comment', text.replace('<w:br/>', '<!-- note --><w:br/>')],
    ['an instruction', text.replace('<w:br/>', '<?note?><w:br/>')],
    ['a section of bare characters', text.replace('a &lt; b', '<![CDATA[a < b]]>')],
    ['a character by its number', text.replace('a &lt; b', 'a &#60; b')],
    ['an end tag with a blank', text.replace('c</w:t>', 'c</w:t >')],
  ])('is the same tree with %s in it', (_, other) => {
    expect(shapeOf(parsePart(other, 'word/document.xml').root)).toEqual(
      shapeOf(parsePart(text, 'word/document.xml').root),
    );
  });
});

describe('what is not well-formed is refused', () => {
  it.each([
    ['tags that do not match', `<w:p ${W}><w:r></w:p></w:r>`],
    ['an element left open', `<w:p ${W}><w:r></w:p>`],
    ['an end without a beginning', `<w:p ${W}/></w:r>`],
    ['a second root', `<w:p ${W}/><w:p ${W}/>`],
    ['text behind the root', `<w:p ${W}/>more`],
    ['a no-break space behind the root', `<w:p ${W}/>\u00a0`],
    ['a quote left open', `<w:p ${W}><w:r a="></w:r></w:p>`],
    ['quotes left open that close each other', `<w:p ${W}><w:r a="><w:s b="/></w:p>`],
    ['a value without quotes', `<w:p ${W}><w:r a=1/></w:p>`],
    ['a tag that never ends', `<w:p ${W}><w:r`],
    ['an end tag that is cut off', `<w:p ${W}><w:r></w:r`],
    ['an end tag that is cut off one letter later', `<w:p ${W}><w:r></w:rs`],
    ['a no-break space in its declaration', `<?xml version="1.0"\u00a0?><w:p ${W}/>`],
    ['the end of a section that never began', `<w:p ${W}><w:t>]]></w:t></w:p>`],
    ['a character that XML forbids', `<w:p ${W}><w:t>\u0001</w:t></w:p>`],
    ['nothing', ''],
  ])('%s', (_, text) => {
    expect(reasonFor(text)).toBe('broken-xml');
  });
});

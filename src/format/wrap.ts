/** Pieces set one behind the other with a space between, in lines of at most `width` columns; lines after the first begin with `indent`. Without a width all stand on one line. */
export function fill(pieces: readonly string[], width: number | undefined, indent = ''): string {
  if (width === undefined) return pieces.join(' ');
  const lines: string[] = [];
  for (const piece of pieces) {
    const last = lines.at(-1);
    if (last !== undefined && screenWidth(last) + 1 + screenWidth(piece) <= width)
      lines[lines.length - 1] = `${last} ${piece}`;
    else lines.push(last === undefined ? piece : indent + piece);
  }
  return lines.join('\n');
}

/** A text broken between words, each of its own lines beginning with `indent`. */
export function wrap(text: string, width: number | undefined, indent = ''): string {
  return text
    .split('\n')
    .map((line) => indent + fill(line.split(' '), width === undefined ? undefined : width - indent.length, indent))
    .join('\n');
}

/** A text of at most `to` columns, cut where it is longer. */
export function shorten(text: string, to: number): string {
  return text.length <= to ? text : `${text.slice(0, to - 1).trimEnd()}…`;
}

// Colour codes take no room on the screen.
// oxlint-disable-next-line no-control-regex
const COLOUR = /\u001b\[[0-9;]*m/g;

/** Columns of the terminal a text takes: Vietnamese letters in NFC are one each. */
export function screenWidth(text: string): number {
  return [...text.replaceAll(COLOUR, '')].length;
}

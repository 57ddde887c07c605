/** What Excel allows in the name of a sheet, in UTF-16 units. */
const LONGEST = 31;

/** Names for sheets, each as wished as far as Excel allows, and unlike all others whatever the case. */
export function sheetNames(wishes: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return wishes.map((wish) => {
    const plain = wish.replaceAll(/[[\]:*?/\\]/gu, '-').replaceAll(/^'+|'+$/gu, '');
    const name = freeName(plain === '' ? 'Trang' : plain, taken);
    taken.add(name.toLowerCase());
    return name;
  });
}

function freeName(plain: string, taken: ReadonlySet<string>): string {
  for (let n = 1; ; n += 1) {
    const end = n === 1 ? '' : ` (${n})`;
    const name = `${plain.slice(0, LONGEST - end.length).trimEnd()}${end}`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}

/** Whether a printed code is `name` or lies below it: III.3 holds III.3, III.3.1c and III.3a, not III.30; V holds V.1, not VII. */
export function isUnderCode(code: string, name: string): boolean {
  if (code === name) return true;
  return code.startsWith(name) && !/^\d/u.test(code.slice(name.length)) && isBoundary(code, name);
}

/** After a digit a letter or a dot begins a new level; after a letter only a dot does. */
function isBoundary(code: string, name: string): boolean {
  return code.charAt(name.length) === '.' || /\d$/u.test(name);
}

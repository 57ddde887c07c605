/** A criterion as printed in an official text: without the id of its scoring set, which only cchc knows ("par-2024:1.1" is 1.1). */
export function criterionName(criterion: string): string {
  return criterion.replace(/^[a-z][a-z0-9_-]*:(?=\S)/u, '').trim();
}

/** "tiêu chí 1.1", "tiêu chí 1.1, 1.3"; empty when there is none. */
export function criteriaWords(criteria: readonly string[]): string {
  const names = [...new Set(criteria.map(criterionName))].filter((name) => name !== '');
  return names.length === 0 ? '' : `tiêu chí ${names.join(', ')}`;
}

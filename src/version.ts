import { readFileSync } from 'node:fs';

/** The version of the package, from its package.json, which lies one folder above src/ and dist/ alike. */
export function version(): string {
  const parsed = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string };
  return parsed.version;
}

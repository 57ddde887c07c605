import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

// The only default export of the project: vitest asks for it.
// oxlint-disable-next-line import/no-default-export
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/system/**'],
    globalSetup: ['test/build.setup.ts'],
    pool: 'forks',
    testTimeout: 20_000,
  },
});

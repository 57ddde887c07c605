import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** The tests that need LibreOffice, poppler and Microsoft's validator: `npm run test:render`. */
// oxlint-disable-next-line import/no-default-export
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    include: ['test/system/**/*.test.ts'],
    pool: 'forks',
    testTimeout: 180_000,
    hookTimeout: 180_000,
    fileParallelism: false,
  },
});

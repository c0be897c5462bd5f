import { defineConfig } from 'vitest/config';

/** What needs a PostgreSQL, or a disk to fill: `npm run test:records`, after a build. */
export default defineConfig({
  test: { include: ['test/records/**/*.test.ts'], testTimeout: 60_000, hookTimeout: 60_000 },
});

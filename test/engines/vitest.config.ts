import { defineConfig } from 'vitest/config';

/** What only real engines show, after a build: `npm run test:engines` runs it first. */
export default defineConfig({
  test: {
    include: ['test/engines/**/*.test.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // One browser at a time: seconds are measured.
    fileParallelism: false,
    // Firefox is driven by a WebSocket, which Node 20 keeps behind a flag.
    execArgv: ['--experimental-websocket'],
  },
});

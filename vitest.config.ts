import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // Far above what a test takes: a machine that stalls is no fault of the code.
    testTimeout: 30_000,
    environment: 'jsdom',
    environmentOptions: { jsdom: { url: 'https://shop.example.test/id/katalog/kursi' } },
    include: ['test/unit/**/*.test.ts'],
    restoreMocks: true,
    // Its heuristics come as TypeScript only.
    server: { deps: { inline: [/autoconsent/] } },
  },
});

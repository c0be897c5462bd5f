import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    environment: 'jsdom',
    environmentOptions: { jsdom: { url: 'https://shop.example.test/id/katalog/kursi' } },
    include: ['test/unit/**/*.test.ts'],
    restoreMocks: true,
    // Its heuristics come as TypeScript only.
    server: { deps: { inline: [/autoconsent/] } },
  },
});

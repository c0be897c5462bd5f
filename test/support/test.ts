import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, type BrowserContext, type Response } from '@playwright/test';
import { startWeb, type Web } from './web.js';

interface Fixtures {
  /** The first party and its partners, fresh for each test. */
  web: Web;
  /** Goes to a path of the first party. */
  open(path: string): Promise<Response | null>;
  /** Launches a browser with a profile of its own on disk; closed and deleted after the test. */
  persistent(options?: { javaScriptEnabled?: boolean }): Promise<BrowserContext>;
}

export const test = base.extend<Fixtures>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the fixtures' names from the pattern
  web: async ({}, use) => {
    const web = await startWeb();
    await use(web);
    await web.close();
  },

  open: async ({ page, web }, use) => {
    await use((path) => page.goto(web.origin + path));
  },

  // Playwright's usual contexts are off the record, and Chromium never preconnects in those: a test
  // that looks for connections would pass whatever the page does.
  persistent: async ({ playwright, launchOptions }, use) => {
    const opened: { context: BrowserContext; folder: string }[] = [];
    await use(async (options = {}) => {
      const folder = await mkdtemp(join(tmpdir(), 'izin-profile-'));
      const context = await playwright.chromium.launchPersistentContext(folder, {
        ...launchOptions,
        ...options,
      });
      opened.push({ context, folder });
      return context;
    });
    for (const { context, folder } of opened) {
      await context.close();
      await rm(folder, { recursive: true, force: true, maxRetries: 3 });
    }
  },
});

export { expect } from '@playwright/test';

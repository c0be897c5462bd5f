import { test as base } from '../test.js';
import { standIn } from './stand-in.js';

/** Tests with every vendor stood in for, in a browser that finds the stand-in wherever it goes. */
export const test = base.extend<
  { forgotten: void },
  { vendors: Awaited<ReturnType<typeof standIn>> }
>({
  ignoreHTTPSErrors: true,
  vendors: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads the fixtures' names from the pattern
    async ({}, use) => {
      const vendors = await standIn();
      await use(vendors);
      await vendors.close();
    },
    { scope: 'worker' },
  ],
  browser: [
    async ({ playwright, launchOptions, vendors }, use) => {
      const args = [...(launchOptions.args ?? []), ...vendors.args];
      const browser = await playwright.chromium.launch({ ...launchOptions, args });
      await use(browser);
      await browser.close();
    },
    { scope: 'worker' },
  ],
  // The stand-in outlives a test. A hook in this file would count for the first spec that imports it.
  forgotten: [
    async ({ vendors }, use) => {
      vendors.forget();
      await use();
    },
    { auto: true },
  ],
});

export { expect } from '../test.js';

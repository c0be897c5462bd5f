import { expect, test as base, type Page } from '@playwright/test';
import { pause } from './server.js';

/** One request that a partner of the demo has received. */
export interface Received {
  number: number;
  partner: string;
  method: string;
  path: string;
}

/** The running Interindo demo. */
export interface Demo {
  url: string;
  log(): Received[];
  clear(): void;
  close(): Promise<void>;
}

interface DemoModule {
  startDemo(options?: { port?: number }): Promise<Demo>;
}

/** Each of the demo's partners, by the category it belongs to. */
export const partnersOf: Readonly<Record<string, readonly string[]>> = {
  analytics: ['statika'],
  ads: ['beriklan', 'pikselo'],
  personalization: ['kembali'],
  embeds: ['petaku', 'tontonan'],
};
export const categories = Object.keys(partnersOf);
export const allPartners = Object.values(partnersOf).flat().sort();

/** Names the partners whose servers have received something. */
export const receivers = (demo: Demo): string[] =>
  [...new Set(demo.log().map(({ partner }) => partner))].sort();

/** Waits until the page is complete and no partner has received anything for `quiet` milliseconds. */
export async function settle(page: Page, demo: Demo, quiet = 400): Promise<void> {
  await page.waitForLoadState('load');
  let count = -1;
  while (count !== demo.log().length) {
    count = demo.log().length;
    await pause(quiet);
  }
}

/** Expects that these partners receive something, and no other does. */
export async function expectReceivers(page: Page, demo: Demo, partners: readonly string[]) {
  await expect.poll(() => receivers(demo)).toEqual([...partners].sort());
  await settle(page, demo);
  expect(receivers(demo)).toEqual([...partners].sort());
}

/** Loads a page of the demo anew, with an empty log, and expects who receives something of it. */
export async function expectVisit(
  page: Page,
  demo: Demo,
  path: string,
  partners: readonly string[],
) {
  await settle(page, demo);
  demo.clear();
  await page.goto(demo.url + path.slice(1));
  await expectReceivers(page, demo, partners);
}

export const test = base.extend<{ demo: Demo }>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the fixtures' names from the pattern
  demo: async ({}, use) => {
    // The demo is plain JavaScript; its address in a variable keeps the compiler out of it.
    const { href } = new URL('../../demo/server.mjs', import.meta.url);
    const demo = await ((await import(href)) as DemoModule).startDemo();
    await use(demo);
    await demo.close();
  },
});

export { expect };

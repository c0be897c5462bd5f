import { expect } from 'vitest';
import type { Tab } from '../support/engines/engine.js';

/** The notice, for `shown`; the preferences aren't looked for here. */
export const notice = '[data-izin-layer=notice]';

/** What a page that has begun says of itself; an engine may answer for the page before for a moment. */
const begun = (url: string) =>
  `!!self.izin && document.readyState === 'complete' && location.href === '${url}'`;

/** Goes to a page, and waits until izin runs in it. */
export async function go(tab: Tab, url: string): Promise<void> {
  await tab.open(url);
  await arrive(tab, url);
}

/** Waits until a page is there, izin with it. */
export const arrive = (tab: Tab, url: string): Promise<void> =>
  expect
    .poll(() => tab.evaluate(begun(url)).catch(() => false), { timeout: 10_000, interval: 30 })
    .toBe(true);

/** Counts what a page shows of a selector. */
export const count = (tab: Tab, selector: string): Promise<number> =>
  tab.evaluate(`document.querySelectorAll('${selector}').length`);

/** Presses a button of the notice once it is there. */
export async function choose(tab: Tab, action: 'accept' | 'reject'): Promise<void> {
  const button = `${notice} [data-izin-action=${action}]`;
  await expect.poll(() => count(tab, button), { timeout: 10_000 }).toBe(1);
  await tab.press(button);
}

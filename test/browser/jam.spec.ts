import type { Page } from '@playwright/test';
import { accept, shop } from '../support/page.js';
import { expect, test } from '../support/test.js';

const held = 'type="text/plain" data-consent="ads"';

/** A tag that keeps the page busy. */
const busy = (time: number) =>
  `<script ${held}>{ const from = performance.now(); runs.push(from);
    while (performance.now() - from < ${time}); }</script>`;

// Counts turns of the page: how many tags ran between two of them is the measure, not the clock.
const watch = `<script>runs = []; frames = []; clicked = 0;
  addEventListener('click', () => {
    clicked = performance.now();
    const look = () => {
      const isAsking = !!document.querySelector('[data-izin-layer=notice]');
      frames.push({ at: performance.now(), isAsking, runs: runs.length });
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  }, true);
  tasks = [];
  new PerformanceObserver((list) => tasks.push(...list.getEntries().map((task) => task.duration)))
    .observe({ type: 'longtask' });</script>`;

interface Frame {
  at: number;
  isAsking: boolean;
  runs: number;
}
const frames = (page: Page) => page.evaluate<Frame[]>('frames');

test('the notice is gone and painted before the first tag runs', async ({ web, open, page }) => {
  web.page('/', shop({ head: watch, body: busy(300) }));
  await open('/');
  await accept(page);
  await expect.poll(() => page.evaluate('runs.length')).toBe(1);
  const first = await page.evaluate<number>('runs[0]');
  // A frame begins without the notice, and no tag has run by then: what it paints is the answer.
  const painted = (await frames(page)).filter(({ at }) => at < first);
  expect(painted.map(({ isAsking }) => isAsking)).toContain(false);
  expect(await page.evaluate<number>('runs[0] - clicked')).toBeGreaterThan(0);
});

test('event timing of the press does not have the tags in it', async ({ web, open, page }) => {
  const observe = `<script>presses = []; new PerformanceObserver((list) => presses.push(
    ...list.getEntries().filter(({ name }) => name === 'click').map(({ duration }) => duration)))
    .observe({ type: 'event', durationThreshold: 16, buffered: true })</script>`;
  // A press that waited for a single tag would take its time at least.
  web.page('/', shop({ head: watch + observe, body: busy(500).repeat(8) }));
  await open('/');
  await accept(page);
  await expect.poll(() => page.evaluate('runs.length')).toBe(8);
  for (const press of await page.evaluate<number[]>('presses')) expect(press).toBeLessThan(500);
});

test('tags are released in slices: input and frames come between', async ({ web, open, page }) => {
  web.page('/', shop({ head: watch, body: busy(60).repeat(20) }));
  await open('/');
  await accept(page);
  await expect.poll(() => page.evaluate('runs.length')).toBe(20);
  await page.waitForFunction('frames.at(-1).runs === 20');
  const seen = await frames(page);
  const steps = seen.map(({ runs }, index) => runs - (seen[index - 1]?.runs ?? 0));
  // 60 ms is more than a frame, so a page that isn't jammed draws again after one or two tags.
  expect(Math.max(...steps)).toBeLessThanOrEqual(3);
  const tasks = await page.evaluate<number[]>('tasks');
  expect(tasks.filter((time) => time >= 120 * 3)).toEqual([]);
});

test('slices yield where there is no scheduler.yield too', async ({ web, open, page }) => {
  await page.addInitScript('delete window.scheduler; delete Window.prototype.scheduler');
  web.page('/', shop({ head: watch, body: busy(60).repeat(10) }));
  await open('/');
  expect(await page.evaluate('self.scheduler')).toBeUndefined();
  await accept(page);
  await expect.poll(() => page.evaluate('runs.length')).toBe(10);
  const seen = await frames(page);
  expect(new Set(seen.map(({ runs }) => runs)).size).toBeGreaterThan(3);
});

test('the measure sees a page that is jammed', async ({ web, open, page }) => {
  const jam = `<script>setTimeout(() => { for (const tag of document.querySelectorAll('[data-consent]'))
    (0, eval)(tag.text) }, 0)</script>`;
  web.page(
    '/',
    shop({ head: watch, body: `${busy(60).repeat(10)}<button id="b">b</button>${jam}` }),
  );
  await open('/');
  await page.locator('#b').click();
  await page.waitForFunction('frames.length > 3 && tasks.length > 0');
  expect(Math.max(...(await page.evaluate<number[]>('tasks')))).toBeGreaterThan(500);
});

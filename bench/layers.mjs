// npm run bench:layers: how long the notice's buttons take to answer, and three hundred partners to open,
// at a processor slowed four times.   --rounds=N  visits (15)
import { readFile, readdir } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { findChromium } from '../test/support/chromium.mjs';
import { spread } from './report.mjs';
import { SLOWDOWN } from './pages.mjs';
import { prepare, serve } from './server.mjs';

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '15' } } });

const partner = (_, n) => [
  `p${n}`,
  {
    name: `Partner ${n}`,
    category: ['ads', 'analytics', 'embeds'][n % 3],
    vendor: `Vendor ${n} Ltd`,
    purpose: 'Counts visits.',
    cookies: { [`_a${n}`]: ['identifies the browser', '1 year'] },
  },
];
const page = (count) => {
  const partners = Object.fromEntries(Array.from({ length: count }, partner));
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Shop</title>
<script type="application/json" id="izin-config">${JSON.stringify({ site: { name: 'Shop' }, partners })}</script>
<script src="/izin.js"></script></head><body><h1>Shop</h1>${'<p>text</p>'.repeat(50)}</body></html>`;
};

const files = await readdir(new URL('../dist/', import.meta.url), { recursive: true });
const routes = new Map();
for (const file of files.filter((each) => /^(?!esm|cli).*\.js$/.test(each)))
  routes.set(
    `localhost /${file}`,
    prepare(await readFile(new URL(`../dist/${file}`, import.meta.url)), 'text/javascript'),
  );
for (const count of [3, 300])
  routes.set(`localhost /${count}`, prepare(page(count), 'text/html; charset=utf-8'));
const server = await serve(routes);
const origin = `http://localhost:${server.port}`;

const { source: _, ...options } = await findChromium();
const browser = await chromium.launch(options);

/** Presses a button of a fresh visitor's notice; milliseconds until the page has answered with a frame. */
async function press(count, action) {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const visit = await context.newPage();
  const cdp = await context.newCDPSession(visit);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  await visit.addInitScript(() => {
    globalThis.delays = [];
    // Event Timing: from the press to the next frame, in steps of 8 ms.
    new PerformanceObserver((list) => {
      for (const { interactionId, duration } of list.getEntries())
        if (interactionId) globalThis.delays.push(duration);
    }).observe({ type: 'event', durationThreshold: 16, buffered: true });
    addEventListener('pointerdown', () => (globalThis.pressed = performance.now()), true);
    new MutationObserver(() => {
      if (globalThis.opened || !document.querySelector('dialog[open]')) return;
      globalThis.opened = true;
      requestAnimationFrame(() => setTimeout(() => (globalThis.shown = performance.now())));
    }).observe(document, { childList: true, subtree: true, attributes: true });
  });
  await visit.goto(`${origin}/${count}`);
  const button = visit.locator(`[data-izin-action=${action}]`).first();
  await button.waitFor();
  // Whoever comes near has the second layer fetched.
  await button.hover();
  await visit.waitForTimeout(500);
  // Forced: else Playwright looks, in the page's own time, what the press is going to hit.
  await button.click({ force: true });
  await visit.waitForTimeout(1000);
  const result = await visit.evaluate(() => ({
    delay: Math.max(16, ...globalThis.delays),
    shown: globalThis.shown - globalThis.pressed,
  }));
  await context.close();
  return result;
}

const lines = [
  ['Accept', 3, 'accept', 'delay', 48],
  ['Reject', 3, 'reject', 'delay', 48],
  ['Manage', 3, 'manage', 'delay', 48],
  ['300 partners, open', 300, 'manage', 'shown', 200],
];
const samples = lines.map(() => []);
for (let round = 0; round < Number(values.rounds); round++)
  for (const [at, [, count, action, figure]] of lines.entries())
    samples[at].push((await press(count, action))[figure]);
await browser.close();
await server.close();

for (const [at, [name, , , , most]] of lines.entries()) {
  const { median, mad } = spread(samples[at]);
  const isFine = median <= most;
  if (!isFine) process.exitCode = 1;
  console.log(
    `${isFine ? 'PASS' : 'FAIL'}  ${name}: ${median.toFixed(0)} ±${mad.toFixed(0)} ms (at most ${most})`,
  );
}

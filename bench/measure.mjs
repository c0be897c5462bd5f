// One sample: a fresh browser context opens the page over a slow line with a slow processor,
// sees the notice, presses Accept with a real mouse and waits until every tag has run.
import { readFileSync } from 'node:fs';
import { SLOWDOWN, tags } from './pages.mjs';

const LINE = {
  offline: false,
  latency: 100,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
};
const LIMIT = 30_000;
const SETTLE = 700;

const probe = readFileSync(new URL('probe.js', import.meta.url), 'utf8');

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** Asks the page until it says yes. Plain evaluation, seldom: a poll in each frame would cost. */
async function until(cdp, expression, what) {
  const end = Date.now() + LIMIT;
  for (;;) {
    const { result } = await cdp.send('Runtime.evaluate', { expression, returnByValue: true });
    if (result.value) return;
    if (Date.now() > end) throw new Error(`${what} did not happen within ${LIMIT / 1000} s`);
    await pause(100);
  }
}

async function open(browser, contender, port, { slowdown, content }) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 } });
  const page = await context.newPage();
  if (content) await page.addInitScript({ content });
  const cdp = await context.newCDPSession(page);
  await cdp.send('Network.enable');
  await cdp.send('Network.emulateNetworkConditions', LINE);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  const url = `http://localhost:${port}/page/${contender.id}`;
  return { context, page, cdp, go: () => page.goto(url, { waitUntil: 'load', timeout: LIMIT }) };
}

/** Times of one visit, none traced. `shot` writes pictures of the notice and of what follows. */
export async function timeVisit(browser, contender, port, shot) {
  const { accept, reject } = contender;
  const content = `globalThis.benchSeek = ${JSON.stringify({ accept, reject })};\n{${probe}}`;
  const { context, page, cdp, go } = await open(browser, contender, port, {
    slowdown: SLOWDOWN,
    content,
  });
  try {
    await go();
    if (contender.accept) {
      await until(cdp, 'bench.opaque !== undefined', `${contender.id}: the notice`);
      // Let transitions and late work end, so that each contender is pressed at rest.
      await pause(SETTLE);
      if (shot) await page.screenshot({ path: `${shot}-notice.png` });
      const box = await page.locator(contender.accept).first().boundingBox();
      const at = [box.x + box.width / 2, box.y + box.height / 2];
      await page.mouse.move(...at);
      await pause(200);
      await page.mouse.click(...at);
    }
    await until(
      cdp,
      `(window.benchTags ?? []).length >= ${tags.length}`,
      `${contender.id}: the run of all ${tags.length} tags`,
    );
    // Event timing entries come after the paint; a tag run twice would show up meanwhile.
    await pause(500);
    if (shot) await page.screenshot({ path: `${shot}-after.png` });
    const found = await page.evaluate('bench.read()');
    const start = found.click ?? 0;
    const ran = Array(tags.length);
    for (const [k, began] of found.tags) ran[k] = began - start;
    return {
      ...found,
      once: found.tags.length === tags.length,
      ordered: found.tags.every(([k], at) => k === at),
      tags: ran,
      last: Math.max(...found.tags.map(([, , ended]) => ended)) - start,
    };
  } finally {
    await context.close();
  }
}

const SCRIPT_EVENTS = new Set([
  'EvaluateScript',
  'FunctionCall',
  'RunMicrotasks',
  'v8.compile',
  'v8.compileModule',
  'v8.evaluateModule',
]);

/**
 * Script time of one visit up to the notice at rest, from a trace without the probe. Before
 * Accept the page has no script but the contender's, so all of it counts: compiling, evaluating,
 * calls and microtasks on the main thread; work that a call forces (style, layout) is part of it.
 * It is read off the thread's own clock, so that neighbours on the machine don't count. The slowing
 * is by idle turns on the real clock, which would blur that: here it is a multiplication instead.
 */
export async function traceVisit(browser, contender, port, keep) {
  const { context, page, cdp, go } = await open(browser, contender, port, { slowdown: 1 });
  try {
    await browser.startTracing(page, { categories: ['devtools.timeline', 'v8', 'v8.execute'] });
    let trace;
    try {
      await go();
      const visible = `document.querySelector(${JSON.stringify(contender.accept)})?.checkVisibility({ opacityProperty: true, visibilityProperty: true })`;
      await until(cdp, visible, `${contender.id}: the notice`);
      await pause(SETTLE);
    } finally {
      trace = JSON.parse(await browser.stopTracing());
    }
    keep?.(trace);
    return scriptTime(trace.traceEvents);
  } finally {
    await context.close();
  }
}

/** Sum of the outermost script events on the main thread, in ms, slowed. */
export function scriptTime(events) {
  // The browser's own windows have renderers too: only the one that parsed the page counts.
  const pages = new Set(
    events
      .filter(({ name, args }) => name === 'ParseHTML' && args.beginData?.url?.startsWith('http:'))
      .map(({ pid, tid }) => `${pid} ${tid}`),
  );
  const threads = {};
  for (const event of events) {
    const thread = `${event.pid} ${event.tid}`;
    if (event.ph === 'X' && SCRIPT_EVENTS.has(event.name) && pages.has(thread) && ours(event)) {
      (threads[thread] ??= []).push(event);
    }
  }
  const parts = {};
  let total = 0;
  for (const thread of Object.values(threads)) {
    thread.sort((a, b) => a.ts - b.ts || b.dur - a.dur);
    let end = 0;
    for (const { name, ts, dur, tdur } of thread) {
      if (ts + dur <= end) continue;
      end = ts + dur;
      const spent = (SLOWDOWN * (tdur ?? dur)) / 1000;
      total += spent;
      parts[name] = (parts[name] ?? 0) + spent;
    }
  }
  return { total, parts };
}

/** Not the evaluations by which this program asks the page: those are scripts without an address. */
function ours({ name, args }) {
  if (name === 'RunMicrotasks' || name.endsWith('Module')) return true;
  const url = args?.data?.url ?? args?.fileName ?? args?.data?.fileName ?? '';
  return url.startsWith('http');
}

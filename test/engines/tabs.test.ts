// In a real engine, a page that is open in two places …
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Engine, EngineName, Tab } from '../support/engines/engine.js';
import { engines } from '../support/engines/start.js';
import { startWeb, type Web } from '../support/web.js';
import { putPlaces } from './places.js';
import { arrive, choose, count, go, notice } from './visitor.js';

/** One second, as promised; and what a busy machine takes to look. */
const soon = { timeout: 1_500, interval: 10 };

const names: EngineName[] = ['chromium', 'firefox', 'webkit'];

describe.each(names)('%s', (name) => {
  let web: Web;
  let engine: Engine;
  /** Milliseconds until the other place followed, by what happened. */
  const took: Record<string, number> = {};

  beforeAll(async () => {
    [web, engine] = await Promise.all([startWeb(), engines[name](['meta.test'])]);
  });
  afterAll(async () => {
    const lines = Object.entries(took).map(([what, time]) => `${what} ${Math.round(time)} ms`);
    console.log(`${name} ${engine.version}: ${lines.join(', ')}`);
    await engine.stop();
    await web.close();
  });

  beforeEach(async () => {
    putPlaces(web);
    await engine.open(`${web.origin}/fresh`);
    await expect
      .poll(() => engine.evaluate('document.title + document.cookie').catch(() => ''))
      .toBe('fresh');
    web.traffic.length = 0;
    web.partner('meta').log.length = 0;
  });

  const tags = () => web.partner('meta').log.filter(({ path }) => path.startsWith('/tag.js'));
  const granted = (tab: Tab) => tab.evaluate<boolean>('izin.granted("ads")');
  const pair = async (type: 'tab' | 'window', kind = '') => {
    await go(engine, `${web.origin}/one${kind}`);
    const other = await engine.another(type);
    await go(other, `${web.origin}/two${kind}`);
    return other;
  };
  /** Grants in the first place, and waits for both. */
  const grant = async (other: Tab) => {
    await choose(engine, 'accept');
    await expect.poll(() => granted(other), soon).toBe(true);
    await expect.poll(() => tags().length).toBe(2);
  };
  /** Calls from a place until the call is held; the server's log tells when the last one came. */
  async function stops(tab: Tab, what: string, since: number): Promise<void> {
    await expect.poll(() => tab.evaluate('self.beacon("last")'), soon).toBe('held');
    await web.settle();
    const last = web.partner('meta').log.findLast(({ path }) => path === '/beacon?last');
    took[what] = Math.max(0, (last?.at ?? since) - since);
    expect(took[what]).toBeLessThan(1_000);
    const before = web.partner('meta').log.length;
    expect(await tab.evaluate('self.beacon("after")')).toBe('held');
    await web.settle();
    expect(web.partner('meta').log.length).toBe(before);
  }

  describe.each(['tab', 'window'] as const)('as a %s', (type) => {
    test('opens within a second of a grant in the other', async () => {
      const other = await pair(type);
      await expect.poll(() => count(other, notice), { timeout: 10_000 }).toBe(1);
      await web.settle();
      expect(web.traffic).toEqual([]);
      const since = performance.now();
      await choose(engine, 'accept');
      await expect.poll(() => tags().length, soon).toBe(2);
      took[`${type}: grant`] = tags()[1]!.at - since;
      await expect.poll(() => count(other, notice), soon).toBe(0);
      expect(await other.evaluate('self.beacon("open")')).toBe('sent');
    });

    test('stops within a second of a withdrawal in the other', async () => {
      const other = await pair(type);
      await grant(other);
      const since = performance.now();
      await engine.evaluate('void izin.withdraw()');
      await stops(other, `${type}: withdrawal`, since);
      expect(await other.evaluate('izin.state.decided')).toBe(true);
    });

    test('follows a server that rewrites the cookie', async () => {
      const other = await pair(type);
      await grant(other);
      const since = performance.now();
      await engine.evaluate('void fetch("/off")');
      await stops(other, `${type}: rewritten`, since);
      await expect.poll(() => granted(engine), soon).toBe(false);
    });

    test('closes when the cookie is deleted, and asks again', async () => {
      const other = await pair(type);
      await grant(other);
      const since = performance.now();
      await engine.evaluate('void fetch("/delete")');
      await stops(other, `${type}: deleted`, since);
      await expect.poll(() => count(other, notice), soon).toBe(1);
      await expect.poll(() => granted(engine), soon).toBe(false);
    });
  });

  test('that is gone back to shows what is true now', async () => {
    await go(engine, `${web.origin}/one`);
    await expect.poll(() => count(engine, notice), { timeout: 10_000 }).toBe(1);
    await go(engine, `${web.origin}/two`);
    await choose(engine, 'reject');
    await expect.poll(() => engine.evaluate('document.cookie')).toContain('by=reject');
    await engine.evaluate('void history.back()');
    await arrive(engine, `${web.origin}/one`);
    await expect.poll(() => count(engine, notice), soon).toBe(0);
    expect(await engine.evaluate('izin.state.decided')).toBe(true);
    // Chromium's driver keeps pages out of the cache: truth.spec.ts does without one.
    expect(await engine.evaluate('self.shown.at(-1)')).toBe(name !== 'chromium');
    await web.settle();
    expect(web.traffic).toEqual([]);
  });

  // Of the drivers only Firefox's hides a tab and shows it again.
  test.runIf(name === 'firefox')('follows once it is seen where no event tells', async () => {
    const other = await pair('tab', '/old');
    await choose(other, 'accept');
    await expect.poll(() => tags().length, soon).toBe(1);
    await web.settle();
    expect([await granted(engine), tags().length]).toEqual([false, 1]);
    const since = performance.now();
    await engine.show!();
    await expect.poll(() => tags().length, soon).toBe(2);
    took['without cookieStore, once seen'] = tags()[1]!.at - since;
  });
});

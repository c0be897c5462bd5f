// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { createConsent, gpcJson } from '../../../src/server/index.js';
import { lets } from '../seal/sources.js';
import { ask, config, cookieOf } from './sample.js';

const all = ['preferences', 'analytics', 'ads', 'personalization', 'embeds'];
const { policy } = createConsent(config);

/** Says whether a policy's `default-src` lets a host pass. */
const passes = (text: string | undefined, host: string) =>
  /default-src ([^;]*)/
    .exec(text ?? '')![1]!
    .split(' ')
    .some(
      (source) => /^[\w*]/.test(source) && source.includes('.') && lets(source, `${host}/a.js`),
    );

describe('the policy', () => {
  it.each([
    ['nobody', {}, [false, false, true]],
    ['who is granted', { yes: ['analytics', 'stats'], no: ['ads'] }, [true, false, true]],
  ])('lets %s through, and who is necessary', (_, parts, expected) => {
    const text = policy(ask({ cookie: cookieOf(parts) }));
    expect(['stats.test', 'ad.test', 'pay.test'].map((host) => passes(text, host))).toEqual(
      expected,
    );
  });

  it('is none once all is granted, unless unknown hosts are held', () => {
    const cookie = cookieOf({ yes: [...all, 'stats', 'ad', 'again'] });
    expect(policy(ask({ cookie }))).toBeUndefined();
    const held = createConsent({ ...config, gate: { unknown: 'hold' } });
    expect(passes(held.policy(ask({ cookie })), 'ad.test')).toBe(true);
  });

  it('stands beside the site’s own', () => {
    const own = "script-src 'nonce-a'";
    expect(policy(ask(), own)).toMatch(/^script-src 'nonce-a', default-src 'self'/);
    const cookie = cookieOf({ yes: [...all, 'stats', 'ad', 'again'] });
    expect(policy(ask({ cookie }), own)).toBe(own);
  });

  it('follows the browser’s signal', () => {
    const { policy } = createConsent({ ...config, law: 'US-CA' });
    expect(policy(ask())).toBeUndefined();
    const text = policy(ask({ 'sec-gpc': '1' }));
    expect([passes(text, 'stats.test'), passes(text, 'ad.test')]).toEqual([true, false]);
  });
});

describe('gpc.json', () => {
  it('says that the signal is honoured, and since when it says so', async () => {
    const response = gpcJson('2026-11-27');
    expect(response.headers.get('content-type')).toBe('application/json');
    expect(await response.json()).toEqual({ gpc: true, lastUpdate: '2026-11-27' });
    for (const date of ['27.11.2026', '2026-13-01', ''])
      expect(() => gpcJson(date)).toThrow(/date/);
  });
});

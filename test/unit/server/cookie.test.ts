// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { createConsent } from '../../../src/server/index.js';
import { ask, config, cookieOf, seconds } from './sample.js';

const consent = createConsent(config);
const month = 2_629_746;
const maxAge = (cookie: string | undefined) => Number(/Max-Age=(\d+)/.exec(cookie ?? '')?.[1]);

describe('the cookie', () => {
  it('is set again as the script wrote it, with what is left of its life', () => {
    const cookie = cookieOf({ law: 'EEA', yes: ['ads'] });
    const renewed = consent.renewal(ask({ cookie: `a=b; ${cookie}` }));
    expect(renewed?.replace(/\d+(?=; Path)/, 'n')).toBe(
      `${cookie}; Max-Age=n; Path=/; SameSite=Lax; Secure`,
    );
    expect(maxAge(renewed)).toBeCloseTo(12 * month - 100_000, -1);
  });

  it.each([
    ['IT', 6],
    ['FR', 6],
    ['US-CA', 12],
    ['*', 12],
  ])('lives as %s has it: %i months', (law, months) => {
    const cookie = cookieOf({ law });
    expect(maxAge(consent.renewal(ask({ cookie })))).toBeCloseTo(months * month - 100_000, -1);
  });

  it('lives shorter where the site wants that, and on its domain', () => {
    const own = createConsent({ ...config, cookie: { name: 'c', domain: 'shop.test', months: 1 } });
    const cookie = cookieOf().replace('izin', 'c');
    const renewed = own.renewal(ask({ cookie }));
    expect(maxAge(renewed)).toBeCloseTo(month - 100_000, -1);
    expect(renewed).toContain('; Domain=shop.test; ');
    expect(own.renewal(ask({ cookie: cookieOf() }))).toBeUndefined();
  });

  it('is secure where the visitor’s browser sees https', () => {
    const cookie = cookieOf();
    const isSecure = (headers: object, more: object = {}) =>
      consent.renewal({ headers: { cookie, ...headers }, ...more })!.endsWith('; Secure');
    expect(isSecure({}, { url: 'http://shop.test/' })).toBe(false);
    expect(isSecure({}, { url: 'https://shop.test/' })).toBe(true);
    expect(isSecure({}, { url: '/https:', protocol: 'https' })).toBe(true);
    expect(isSecure({}, { url: '/', socket: { encrypted: true } })).toBe(true);
    expect(isSecure({ 'x-forwarded-proto': 'https, http' }, { url: '/' })).toBe(true);
  });

  it('is left alone where there is none, or it has ended, or is of today', () => {
    const renewed = (at: number) => consent.renewal(ask({ cookie: cookieOf({ at }) }));
    expect(consent.renewal(ask())).toBeUndefined();
    expect(consent.renewal(ask({ cookie: 'izin=v=2' }))).toBeUndefined();
    expect(renewed(seconds() - 80_000)).toBeUndefined();
    expect(renewed(seconds() - 400 * 86_400)).toBeUndefined();
    expect(renewed(seconds() - 90_000)).toBeDefined();
  });
});

describe('the middleware', () => {
  const renew = (headers: Record<string, string>, more: Record<string, string> = {}) =>
    consent.renew(ask({ cookie: cookieOf(), ...more }), new Response('page', { headers }));

  it('sets the cookie on a page, beside the site’s own', async () => {
    const response = renew({ 'set-cookie': 'a=b', 'content-type': 'text/html' });
    expect(response.headers.getSetCookie()).toEqual(['a=b', expect.stringMatching(/^izin=/)]);
    expect(response.headers.get('cache-control')).toBe('private');
    expect([response.status, await response.text()]).toEqual([200, 'page']);
  });

  it.each(['private, max-age=60', 'no-store', 'Private'])('does so with %s', (control) => {
    const response = renew({ 'cache-control': control });
    expect(response.headers.getSetCookie()).toHaveLength(1);
    expect(response.headers.get('cache-control')).toBe(control);
  });

  it.each([
    { 'cache-control': 'public, max-age=60' },
    { 'cache-control': 'max-age=60' },
    { 'cache-control': 's-maxage=60' },
    { 'cache-control': 'no-cache' },
    { 'cache-control': '' },
    { 'cdn-cache-control': 'max-age=60' },
    { 'surrogate-control': 'max-age=60' },
  ])('leaves alone what others may be given: %j', (headers) => {
    const response = renew(headers);
    expect(response.headers.getSetCookie()).toEqual([]);
  });

  it('leaves alone what is no page', () => {
    expect(renew({}, { 'sec-fetch-dest': 'image' }).headers.getSetCookie()).toEqual([]);
    expect(renew({}, { 'sec-fetch-dest': 'document' }).headers.getSetCookie()).toHaveLength(1);
  });

  it('works on answers whose headers cannot be changed, and on those without a body', () => {
    const fixed = Response.redirect('https://shop.test/', 303);
    expect(consent.renew(ask({ cookie: cookieOf() }), fixed).headers.getSetCookie()).toHaveLength(
      1,
    );
    const empty = new Response(null, { status: 304 });
    expect(consent.renew(ask({ cookie: cookieOf() }), empty).status).toBe(304);
  });
});

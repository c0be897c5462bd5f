import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readConfig } from '../../../src/core/config.js';
import { createConsent } from '../../../src/core/consent.js';
import { encode } from '../../../src/core/decision.js';
import { makeDecision } from '../arbitraries.js';

const seconds = () => Math.floor(Date.now() / 1000);
const settings = readConfig(
  {
    site: { name: 'Interindo' },
    partners: { meta: { name: 'Meta', category: 'ads' } },
    cookie: { months: 6 },
  },
  () => {},
);

const keep = (value: string) => (document.cookie = `izin=${value};Path=/`);
const forget = () => {
  for (const name of ['izin', 'izin-law']) document.cookie = `${name}=;Path=/;Max-Age=0`;
};
beforeEach(forget);
afterEach(() => vi.unstubAllGlobals());

describe('the consent', () => {
  it('is what the stored decision says', () => {
    keep(encode(makeDecision({ at: seconds(), yes: ['ads'], no: ['meta'] })));
    const consent = createConsent(settings);
    expect(consent.state().decided).toBe(true);
    expect([consent.granted('ads'), consent.granted('meta')]).toEqual([true, false]);
    expect(consent.isDue()).toBe(false);
  });

  it('is asked for without a decision', () => {
    expect(createConsent(settings).isDue()).toBe(true);
  });

  it('is not asked for where there is nothing to decide', () => {
    const empty = readConfig({ site: { name: 'Interindo' } }, () => {});
    expect(createConsent(empty).isDue()).toBe(false);
  });

  it('is not asked for where the answer could not be kept', () => {
    vi.spyOn(navigator, 'cookieEnabled', 'get').mockReturnValue(false);
    expect(createConsent(settings).isDue()).toBe(false);
  });

  it('ends with the months that the site keeps it', () => {
    const sixMonths = 182 * 86_400;
    keep(encode(makeDecision({ at: seconds() - sixMonths + 86_400, yes: ['ads'] })));
    expect(createConsent(settings).granted('ads')).toBe(true);
    keep(encode(makeDecision({ at: seconds() - sixMonths - 2 * 86_400, yes: ['ads'] })));
    expect(createConsent(settings).granted('ads')).toBe(false);
    expect(createConsent(settings).isDue()).toBe(true);
  });

  it('is none with a cookie that says anything else', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary-ascii' }), (text) => {
        keep(text.replaceAll(/[;\0\n\r]/g, ''));
        const consent = createConsent(settings);
        expect([consent.granted('ads'), consent.isDue()]).toEqual([false, true]);
      }),
    );
  });

  it('is none with a cookie whose percent signs cannot be read', () => {
    keep('%E0%A4%A');
    expect(createConsent(settings).isDue()).toBe(true);
  });

  it('is none where cookies throw, as in a sandboxed frame', async () => {
    // The getter is taken only once.
    vi.resetModules();
    const { createConsent } = await import('../../../src/core/consent.js');
    vi.spyOn(Document.prototype, 'cookie', 'get').mockImplementation(() => {
      throw new DOMException('', 'SecurityError');
    });
    expect(createConsent(settings).granted('ads')).toBe(false);
  });

  it('knows the categories and partners of the configuration, and no others', () => {
    const { knows } = createConsent(settings);
    expect(['necessary', 'ads', 'meta'].filter(knows)).toHaveLength(3);
    const others = ['analytics', 'adverts', 'constructor', 'toString', '__proto__', ''];
    expect(others.filter(knows)).toEqual([]);
  });

  it('takes a new decision at once', () => {
    const consent = createConsent(settings);
    consent.set(makeDecision({ yes: ['ads'] }));
    expect(consent.granted('ads')).toBe(true);
    consent.set(makeDecision({ by: 'withdraw' }));
    expect(consent.granted('ads')).toBe(false);
  });

  it('forgets, here and in the cookie', () => {
    keep(encode(makeDecision({ at: seconds(), yes: ['ads'] })));
    const consent = createConsent(settings);
    consent.forget();
    expect([consent.granted('ads'), consent.state().decided]).toEqual([false, false]);
    expect(document.cookie).not.toContain('izin=');
  });

  it('forgets with the host’s cookie, too, and keeps the browser’s id for the next decision', () => {
    const decision = makeDecision({ at: seconds(), yes: ['ads'] });
    keep(encode(decision));
    const elsewhere = { ...settings, cookie: { ...settings.cookie, domain: 'other.example' } };
    const consent = createConsent(elsewhere);
    expect(consent.granted('ads')).toBe(true);
    consent.forget();
    expect(document.cookie).not.toContain('izin=');
    expect(consent.state().decision).toMatchObject({ id: decision.id, yes: [] });
    consent.openUp([]);
    expect([consent.granted('ads'), consent.state().decided]).toEqual([false, false]);
  });

  it('tells what a decision would allow, without taking it', () => {
    const consent = createConsent(settings);
    expect(consent.derive(makeDecision({ yes: ['ads'] })).categories['ads']).toBe(true);
    expect(consent.granted('ads')).toBe(false);
  });

  it('takes the law from the cookie that an edge server sets', () => {
    document.cookie = 'izin-law=US-CA;Path=/';
    expect(createConsent(settings).state().law).toBe('US-CA');
  });
});

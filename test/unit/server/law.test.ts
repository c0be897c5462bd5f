// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createConsent } from '../../../src/server/index.js';
import type { Edge } from '../../../src/server/index.js';
import { ask, config } from './sample.js';

const geo = (country?: string, region?: string) =>
  btoa(JSON.stringify({ country: { code: country }, subdivision: { code: region } }));

const told: [edge: Edge, headers: Record<string, string>, law: string][] = [
  ['cloudflare', { 'cf-ipcountry': 'US', 'cf-region-code': 'CA' }, 'US-CA'],
  ['cloudflare', { 'cf-ipcountry': 'DE', 'cf-region-code': 'BY' }, 'DE'],
  ['cloudflare', { 'cf-ipcountry': 'US' }, 'US'],
  ['cloudflare', { 'cf-ipcountry': 'XX' }, '*'],
  ['cloudflare', { 'cf-ipcountry': 'T1' }, '*'],
  ['cloudflare', { 'cf-ipcountry': 'US, DE' }, '*'],
  ['cloudflare', { 'cf-ipcountry': 'AQ' }, '*'],
  ['cloudflare', {}, '*'],
  ['vercel', { 'x-vercel-ip-country': 'CA', 'x-vercel-ip-country-region': 'QC' }, 'CA-QC'],
  ['vercel', { 'x-vercel-ip-country': 'JP', 'x-vercel-ip-country-region': '13' }, 'JP'],
  [
    'cloudfront',
    { 'cloudfront-viewer-country': 'US', 'cloudfront-viewer-country-region': 'TX' },
    'US-TX',
  ],
  ['netlify', { 'x-nf-geo': geo('US', 'CO') }, 'US-CO'],
  ['netlify', { 'x-nf-geo': geo() }, '*'],
  ['netlify', { 'x-nf-geo': 'bnVsbA==' }, '*'],
  ['netlify', { 'x-nf-geo': '%' }, '*'],
  [
    'akamai',
    { 'x-akamai-edgescape': 'georegion=246,country_code=US,region_code=CA,city=X' },
    'US-CA',
  ],
  ['akamai', { 'x-akamai-edgescape': 'country_code=ID' }, 'ID'],
  ['app-engine', { 'x-appengine-country': 'US', 'x-appengine-region': 'ca' }, 'US-CA'],
  ['app-engine', { 'x-appengine-country': 'ZZ', 'x-appengine-region': '?' }, '*'],
  [
    { country: 'X-Geo-Country', region: 'X-Geo-Region' },
    { 'x-geo-country': 'us', 'x-geo-region': 'USCA' },
    'US-CA',
  ],
  [{ country: 'X-Geo' }, { 'x-geo': 'GB' }, 'GB'],
];

describe('the law', () => {
  it.each(told)('is what %j says by %j: %s', (edge, headers, law) => {
    expect(createConsent(config, { edge }).state(ask(headers)).law).toBe(law);
  });

  it('is not what anybody says whom the site has not named', () => {
    for (const [, headers] of told) expect(createConsent(config).state(ask(headers)).law).toBe('*');
    const { state } = createConsent(config, { edge: 'vercel' });
    expect(state(ask({ 'cf-ipcountry': 'US' })).law).toBe('*');
  });

  it('is the configuration’s before the edge’s, and the edge’s before the cookie’s', () => {
    const headers = { 'cf-ipcountry': 'ID', cookie: 'izin-law=US-CA.ads' };
    const law = (more: object, edge?: Edge) =>
      createConsent({ ...config, ...more }, edge && { edge }).state(ask(headers)).law;
    expect(law({ law: 'GB' }, 'cloudflare')).toBe('GB');
    expect(law({}, 'cloudflare')).toBe('ID');
    expect(law({}, 'vercel')).toBe('*');
    expect(law({})).toBe('US-CA');
  });

  it.each(['California', 'us-ca', 'UK', 'EU', 'XX', 'CAL', '*', ''])(
    'is not %j, which stands for no place',
    (law) => {
      expect(() => createConsent({ ...config, law })).toThrow(
        `izin: The configuration has law ("${law}")`,
      );
      if (law !== '*')
        expect(() => createConsent({ ...config, laws: { [law]: {} } })).toThrow(`has laws.${law},`);
    },
  );

  it.each(['auto', 'EEA', 'AU', 'CN-BJ', 'US-CA', 'US-CA.analytics', 'XK'])('may be %s', (law) => {
    expect(() => createConsent({ ...config, law })).not.toThrow();
  });

  it('may be of a place that only the site’s own rows have', () => {
    const laws = { '*': { months: 6 }, SHOP: { months: 3 }, AU: {} };
    expect(() => createConsent({ ...config, law: 'SHOP', laws })).not.toThrow();
  });

  it.each([
    ['cloudfare'],
    ['toString'],
    [''],
    [{}],
    [null],
    [{ country: 'X Geo' }],
    [{ country: 'a', region: 5 }],
  ])('is not asked of %j, which is no edge', (edge) => {
    expect(() => createConsent(config, { edge: edge as Edge })).toThrow(
      /^izin: .* is no edge: name one of cloudflare, /,
    );
  });

  it('travels to the page with what it leaves open, by the site’s own rows, too', () => {
    const { law, lawCookie } = createConsent(
      {
        ...config,
        laws: {
          GB: { usual: { preferences: 'deny', analytics: 'grant', ads: 'deny', embeds: 'deny' } },
        },
      },
      { edge: 'cloudflare' },
    );
    expect(law(ask({ 'cf-ipcountry': 'GB' }))).toBe('GB.analytics');
    expect(law(ask())).toBe('*');
    expect(lawCookie(ask({ 'cf-ipcountry': 'GB' }))).toBe(
      'izin-law=GB.analytics; Path=/; SameSite=Lax; Secure',
    );
  });

  it('is never loosened, and nothing throws, whatever a header holds', () => {
    const edges: Edge[] = ['cloudflare', 'vercel', 'cloudfront', 'netlify', 'akamai', 'app-engine'];
    const names = [...new Set(told.flatMap(([, headers]) => Object.keys(headers)))];
    const closed = createConsent(config).state({ headers: {} });
    const anyHeader = fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.base64String());
    fc.assert(
      fc.property(
        fc.constantFrom(undefined, ...edges),
        fc.dictionary(
          fc.constantFrom(...names, 'cookie', 'accept-language', 'x-forwarded-proto'),
          anyHeader,
        ),
        (edge, headers) => {
          const consent = createConsent(config, edge && { edge });
          const state = consent.state({ headers });
          consent.policy({ headers });
          consent.renewal({ headers });
          if (state.law === '*') expect(state.categories).toEqual(closed.categories);
          if (!edge) expect(state.law).toBe('*');
          expect(state.law).toMatch(/^(\*|[A-Z]{2}(-[A-Z]{1,3})?)$/);
        },
      ),
    );
  });
});

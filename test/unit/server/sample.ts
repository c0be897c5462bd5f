import type { Config } from '../../../src/core/config.js';
import { encode } from '../../../src/core/decision.js';
import type { Decision } from '../../../src/core/decision.js';
import { makeDecision } from '../arbitraries.js';

export const config: Config = {
  site: { name: 'Shop <1>', policyUrl: '/privacy' },
  endpoint: '/consent',
  categories: ['preferences', 'analytics', 'ads', 'personalization', 'embeds'],
  partners: {
    stats: { name: 'Stats', category: 'analytics', hosts: ['stats.test'] },
    ad: { name: 'Ad', category: 'ads', hosts: ['ad.test'] },
    again: { name: 'Again', category: 'personalization', hosts: ['again.test'] },
    pay: { name: 'Pay', category: 'necessary', hosts: ['pay.test'] },
  },
};

export const address = 'https://shop.test/kursi?warna=biru';
export const seconds = () => Math.floor(Date.now() / 1000);

/** A decision of a day and a bit ago, as the cookie has it. */
export const cookieOf = (parts: Partial<Decision> = {}): string =>
  `izin=${encode(makeDecision({ at: seconds() - 100_000, ...parts }))}`;

export const ask = (headers: Record<string, string> = {}, url = address): Request =>
  new Request(url, { headers });

/** What a browser says of a form that somebody sends. */
export const person = { 'sec-fetch-site': 'same-origin', 'sec-fetch-mode': 'navigate' };

export const post = (
  form: Record<string, string>,
  headers: Record<string, string> = person,
): Request =>
  new Request('https://shop.test/consent', {
    method: 'POST',
    headers: { referer: address, ...headers },
    body: new URLSearchParams(form),
  });

import { createHash } from 'node:crypto';
import type { BrowserContext, Page } from 'playwright-core';
import { within } from './find.js';
import { siteOf } from './domain.js';
import type { Cookie, Moment, Stored } from './visit.js';

/** Reads every cookie of the profile's: HttpOnly ones and those of third parties too. */
export async function readCookies(
  context: BrowserContext,
  url: string,
  moment: Moment,
): Promise<Cookie[]> {
  const own = siteOf(new URL(url).hostname);
  return (await context.cookies()).map(({ name, value, domain, path, expires, httpOnly }) => ({
    ...moment,
    name,
    domain,
    path,
    isHttpOnly: httpOnly,
    isThirdParty: siteOf(domain) !== own,
    ...(expires > 0 && { expires: Math.round(expires) }),
    digest: createHash('sha256').update(value).digest('hex').slice(0, 16),
  }));
}

/** Lists the keys that a frame's origin has stored. Runs in the page, and uses nothing from outside its body. */
async function listStored(): Promise<{ kind: Stored['kind']; key: string }[]> {
  const attempt = async (kind: Stored['kind'], list: () => unknown) => {
    try {
      const keys = ((await list()) as (string | undefined)[]) ?? [];
      return keys.map((key) => ({ kind, key: key ?? '' }));
    } catch {
      return []; // a sandboxed frame has none
    }
  };
  const all = await Promise.all([
    attempt('localStorage', () => Object.keys(localStorage)),
    attempt('sessionStorage', () => Object.keys(sessionStorage)),
    attempt('indexedDB', async () => (await indexedDB.databases()).map(({ name }) => name)),
    attempt('cache', () => caches.keys()),
    attempt('worker', async () =>
      (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
    ),
  ]);
  return all.flat();
}

/** Reads what the site and its frames have stored, each origin once. */
export async function readStored(page: Page, moment: Moment): Promise<Stored[]> {
  const origins = new Map<string, Promise<Stored[]>>();
  for (const frame of page.frames()) {
    const url = frame.url();
    const origin = URL.canParse(url) ? new URL(url).origin : 'null';
    if (origin === 'null' || origins.has(origin)) continue;
    const found = within(2000, frame.evaluate(listStored)).then((all = []) =>
      all.map((each) => ({ ...moment, ...each, origin })),
    );
    origins.set(origin, found);
  }
  return (await Promise.all(origins.values())).flat();
}

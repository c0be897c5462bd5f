import { expect, type Page } from '@playwright/test';
import type { Web } from './web.js';

/** Held markup for every partner of the shop, in each of the ways that can go wrong on its own. */
export function tags(web: Web): string {
  const url = (partner: string, file: string) => web.partner(partner).url(file);
  return `
<script type="text/plain" data-consent="stats" src="${url('stats', '/a.js')}"></script>
<script type="text/plain" data-consent="meta">new Image().src = '${url('meta', '/i.gif')}'</script>
<noframes data-consent="tik"><script src="${url('tik', '/a.js')}"></script></noframes>
<iframe data-consent="maps" data-src="${url('maps', '/a.html')}" title="Map"></iframe>`;
}

/** The ids that the shop can grant, as they stand in an accept-all cookie. */
export const allIds = ['analytics', 'ads', 'embeds', 'stats', 'meta', 'tik', 'maps'];
export const allPartners = ['maps', 'meta', 'stats', 'tik'];

/** Names the partners that have received something. */
export const receivers = (web: Web): string[] =>
  [...new Set(web.traffic.map(({ partner }) => partner))].sort();

/** Waits for the page to come to rest, and expects that no partner received anything. */
export async function expectNothingSent(page: Page, web: Web): Promise<void> {
  await page.waitForLoadState('load');
  await web.settle(400);
  expect(receivers(web)).toEqual([]);
}

/** Collects what the page fails with, of its own and of ours: uncaught errors and rejections. */
export function collectErrors(page: Page): string[] {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  return errors;
}

export interface SeenProblem {
  code: string;
  detail: string;
  message?: string;
  remedy?: string;
}

interface Global {
  izin: { problems(): SeenProblem[] };
}

/** Reads the problems that were reported, completed or not. */
export const problems = (page: Page): Promise<SeenProblem[]> =>
  page.evaluate(() => (globalThis as unknown as Global).izin.problems());

/** Expects a problem of this code, with a sentence and a remedy. */
export async function expectProblem(page: Page, code: string): Promise<void> {
  const text = expect.stringMatching(/\w{3}/);
  await expect
    .poll(() => problems(page))
    .toContainEqual(expect.objectContaining({ code, message: text, remedy: text }));
}

import { type VisitOptions, visitPage } from '../../src/audit/visit-page.js';
import type { Phase, Visit } from '../../src/audit/visit.js';
import { findChromium } from './chromium.mjs';
import type { Web } from './web.js';

const { args } = await findChromium();

/** Visits a page of the web's as the command does. */
export const visit = (
  web: Web,
  path: string,
  phases: readonly Phase[],
  more: VisitOptions = {},
): Promise<Visit> => visitPage(web.origin + path, { launchArgs: args, phases, ...more });

/** Lists what the servers were asked for and the visit doesn't have, method and address, each as often as it is missing. */
export function findMissed(web: Web, { sent }: Visit): string[] {
  const had = sent.map(({ method, url }) => `${method} ${url.replace(/^ws/, 'http')}`);
  const asked = [
    ...web.log.map(({ method, path }) => `${method} ${web.origin}${path}`),
    ...web.traffic.map(
      ({ method, path, partner }) => `${method} ${web.partner(partner).url(path)}`,
    ),
  ];
  return asked.filter((each) => {
    const at = had.indexOf(each);
    if (at >= 0) had.splice(at, 1);
    // The visit itself asks for that, before any browser does.
    return at < 0 && !each.endsWith('/robots.txt');
  });
}

/** Picks what was sent in a step of a phase to a partner's host. */
export const sentTo = ({ sent }: Visit, partner: string, phase: Phase, step?: string): string[] =>
  sent
    .filter((one) => one.phase === phase && (!step || one.step === step))
    .map(({ url }) => url)
    .filter((url) => new URL(url).hostname === `${partner}.test`);

import { findBrowser } from '../audit/browser.js';
import type { BrowserName } from '../audit/browser.js';
import type { Visit } from '../audit/visit.js';
import { visitPage } from '../audit/visit-page.js';
import { phaseNames, stepNames } from '../audit/when.js';
import type { Audited } from './audited.js';
import { createProgress } from './progress.js';
import { Refusal } from '../audit/refusal.js';

/** Visits pages, one after the other, and tells on standard error how far it is. Throws a refusal where no browser can be driven. */
export async function visitAll(asked: Audited): Promise<Visit[]> {
  const { urls, second } = asked;
  await demand(asked.browser);
  const progress = createProgress(process.stderr);
  const visits: Visit[] = [];
  try {
    for (const [at, url] of urls.entries())
      visits.push(
        await visitPage(url, {
          browser: asked.browser,
          phases: asked.phases,
          idle: asked.idle,
          launchArgs: asked.browserArguments,
          ignoreRobots: asked.ignoresRobots,
          ...(second !== undefined && { second }),
          onProgress: (phase, step) =>
            progress.tell(
              `izin: ${urls[1] ? `${at + 1} of ${urls.length}, ` : ''}${url}: ${phaseNames[phase]}, ${stepNames[step]}`,
            ),
        }),
      );
  } finally {
    progress.end();
  }
  return visits;
}

/** Makes sure that the browser is there: what it lacks is the user's to mend, and said before anything begins. */
async function demand(browser: BrowserName): Promise<void> {
  try {
    await findBrowser(browser);
  } catch (error) {
    throw new Refusal((error as Error).message);
  }
}

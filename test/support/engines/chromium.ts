import { chromium } from '@playwright/test';
import type { Page } from '@playwright/test';
import { findChromium } from '../chromium.mjs';
import { pause } from '../server.js';
import type { Start, Tab } from './engine.js';
import { temporary } from './process.js';

/**
 * Starts the system's Chromium with a profile on disk: off the record it never preconnects, and the
 * headless shell that a devDependency carries doesn't either.
 */
export const startChromium: Start = async () => {
  const { executablePath, args, env, source } = await findChromium();
  if (source === 'package') {
    throw new Error(
      "No system Chromium starts, and the package's never preconnects: apt-get install chromium.",
    );
  }
  const { folder, remove } = await temporary();
  const context = await chromium.launchPersistentContext(folder, {
    executablePath,
    args,
    ...(env && { env }),
  });
  const [page = await context.newPage()] = context.pages();
  // Whatever a page asks must not stop the run.
  page.on('dialog', (dialog) => void dialog.dismiss().catch(() => {}));

  const home = tabOf(page);
  return {
    ...home,
    name: 'chromium',
    version: context.browser()?.version() ?? '',
    async open(url) {
      for (const other of context.pages()) if (other !== page) await other.close();
      await home.open(url);
    },
    // The driver keeps every tab as if it were seen: a window would be no different.
    another: async () => tabOf(await context.newPage()),
    async stop() {
      await context.close();
      await remove();
    },
  };
};

function tabOf(page: Page): Tab {
  return {
    async open(url) {
      for (let left = 5; left; left -= 1)
        try {
          return void (await page.goto(url, { waitUntil: 'commit' }));
        } catch (error) {
          // A page that is on its way elsewhere can cut in.
          if (left === 1 || !String(error).includes('interrupted')) throw error;
          await pause(200);
        }
    },
    evaluate: (expression) => page.evaluate(expression),
    press: (selector) => page.click(selector),
  };
}

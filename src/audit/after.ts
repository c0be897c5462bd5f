import type { Page } from 'playwright-core';

/** Says whether a page can be read and scrolled: its middle isn't covered, and nothing locks it. */
export const isReadable = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const { scrollHeight } = document.documentElement;
    const isLocked = [document.documentElement, document.body].some((each) =>
      /hidden|clip/.test(getComputedStyle(each).overflowY),
    );
    if (isLocked && scrollHeight > innerHeight + 1) return false;
    if (document.querySelector('dialog:modal')) return false;
    for (
      let at = document.elementFromPoint(innerWidth / 2, innerHeight / 2);
      at;
      at = at.parentElement
    ) {
      const { position } = getComputedStyle(at);
      const { width, height } = at.getBoundingClientRect();
      if (position === 'fixed' && width * height > 0.9 * innerWidth * innerHeight) return false;
    }
    return (document.body?.innerText ?? '').trim().length > 0;
  });

/** Reads izin's configuration, where a page has it. */
export const readConfig = async (page: Page): Promise<unknown> => {
  const text = await page
    .evaluate(() => document.getElementById('izin-config')?.textContent)
    .catch(() => undefined);
  try {
    return text ? JSON.parse(text) : undefined;
  } catch {
    return undefined; // The page's mistake: izin itself reports it.
  }
};

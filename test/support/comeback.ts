import type { Locator, Page } from '@playwright/test';
import { type Choice, findChoice } from './choices.js';
import { unjudged } from './rules.js';

/** Waits for a choice as long as a notice may take to come. */
async function waitForChoice(page: Page, choice: Choice): Promise<Locator | undefined> {
  for (let look = 0; look < 50; look++) {
    const found = await findChoice(page, choice);
    if (found) return found;
    await page.waitForTimeout(100);
  }
  return undefined;
}

/** Judges what comes of refusing: the page afterwards, and coming back. `sent` counts what partners received. */
export async function judgeRefusal(page: Page, url: string, sent: () => number): Promise<string[]> {
  const broken = new Set<string>();
  const must = (id: string, isFine: boolean) => isFine || broken.add(id);
  await page.goto(url);
  const reject = await waitForChoice(page, 'reject');
  must('PRI-01', sent() === 0);
  if (!reject) return [...broken, 'CHO-01'];
  await reject.click();
  await page.waitForTimeout(1000);
  must('CHO-07', !(await findChoice(page, 'accept')) && (await page.locator('h1').isVisible()));
  const later = Date.now() + 179 * 24 * 3600 * 1000;
  await page.clock.install({ time: later });
  // The browser's jar doesn't follow the page's clock.
  const kept = await page.context().cookies();
  await page.context().clearCookies();
  await page.context().addCookies(kept.filter(({ expires }) => expires * 1000 > later));
  await page.goto(url);
  await page.clock.runFor(2000);
  must('CHO-11', !(await findChoice(page, 'accept')));
  must('PRI-07', sent() === 0);
  return [...broken].toSorted();
}

/**
 * Judges whether a visitor who has accepted finds the way back on the page itself, sees there what
 * they chose, and is done in two presses. The witness is what partners receive at the next visit.
 */
export async function judgeWithdrawal(
  page: Page,
  url: string,
  sent: () => number,
): Promise<string[]> {
  const visit = async () => {
    const before = sent();
    await page.goto(url);
    await page.waitForTimeout(1000);
    return sent() - before;
  };
  await visit();
  const accept = await waitForChoice(page, 'accept');
  if (!accept) return [unjudged];
  await accept.click();
  await page.waitForTimeout(1000);
  if (!(await visit())) return ['nothing sent after Accept'];
  const settings = await findChoice(page, 'settings');
  await settings?.click();
  await page.waitForTimeout(1000);
  const boxes = await page.getByRole('checkbox', { disabled: false }).all();
  const isShown = await Promise.all(boxes.map((box) => box.isChecked()));
  // Pages may follow the link to settings: what opens there is no longer on every page.
  if (!isShown[0] || isShown.includes(false) || page.url().replace(/#.*/, '') !== url)
    return ['WDR-01'];
  const out = (await findChoice(page, 'withdraw')) ?? (await findChoice(page, 'reject'));
  await out?.click();
  await page.waitForTimeout(1000);
  return (await visit()) ? ['WDR-02'] : [];
}

import type { Page } from 'playwright-core';
import { findChoice, waitFor } from './find.js';
import { chooseAll, chooseSome, type Outcome, press } from './operate.js';
import type { Operated } from './visit.js';

/** What statistics are called, in the languages of most notices. */
const statistics =
  /analy|statist|messung|mesure|medici|misura|performance|estad|audience|統計|分析|통계/iu;

/** Does what a visitor would do to make a choice, or says why it can't be done. */
export async function operate(page: Page, act: Operated['act']): Promise<Outcome> {
  if (act === 'accept' || act === 'reject') return chooseAll(page, act);
  if (act === 'partly') return chooseSome(page, (name) => statistics.test(name));
  return withdraw(page);
}

async function withdraw(page: Page): Promise<Outcome> {
  const settings = await findChoice(page, 'settings');
  if (!settings) return { isDone: false, how: 'no control on the page leads back to the choice' };
  await settings.element.click({ timeout: 3000 }).catch(() => {});
  const out = await waitFor(
    async () => (await findChoice(page, 'withdraw')) ?? (await findChoice(page, 'reject')),
    3000,
  );
  if (!out) return { isDone: false, how: `“${settings.name}” opens no way to withdraw` };
  if (await press(out))
    return { isDone: true, how: `button: ${settings.name}, ${out.name}`, presses: 2 };
  return { isDone: false, how: `“${out.name}” was pressed, and stayed`, presses: 2 };
}

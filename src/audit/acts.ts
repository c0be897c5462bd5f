import type { Page } from 'playwright-core';
import { chooseAll, chooseSome, type Outcome, withdraw } from './operate.js';
import type { Operated } from './visit.js';

/** What statistics are called, in the languages of most notices. */
const statistics =
  /analy|anali[sz]|statist|messung|mesure|medici|misura|performance|estad|audience|measure|統計|分析|통계/iu;

/** Does what a visitor would do to make a choice, or says why it can't be done. */
export async function operate(page: Page, act: Operated['act']): Promise<Outcome> {
  if (act === 'accept' || act === 'reject') return chooseAll(page, act);
  if (act === 'partly') return chooseSome(page, statistics);
  return withdraw(page);
}

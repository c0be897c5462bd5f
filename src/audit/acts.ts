import type { Page } from 'playwright-core';
import { chooseByRules } from './autoconsent.js';
import { findChoice } from './find.js';
import { chooseAll, chooseSome, type Outcome, withdraw } from './operate.js';
import { chooseByTool } from './tools.js';
import type { Operated } from './visit.js';

/** What statistics are called, in the languages of most notices. */
const statistics =
  /analy|anali[sz]|statist|messung|mesure|medici|misura|performance|estad|audience|measure|統計|分析|통계/iu;

/**
 * Makes a choice as a visitor does, by what is shown; else by the public interface of a known tool,
 * else by DuckDuckGo's rules. Says why where none of them can: it never guesses.
 */
export async function operate(page: Page, act: Operated['act']): Promise<Outcome> {
  const seen = await press(page, act);
  if (seen.isDone) return seen;
  const told = await chooseByTool(page, act);
  if (told?.isDone) return { ...seen, ...told };
  const ruled = act === 'accept' || act === 'reject' ? await choose(page, act) : undefined;
  if (ruled?.isDone) return { ...seen, ...ruled };
  const why = [seen, told, ruled].flatMap((each) => each?.how ?? []);
  return { ...seen, how: why.join('; ') };
}

function press(page: Page, act: Operated['act']): Promise<Outcome> {
  if (act === 'accept' || act === 'reject') return chooseAll(page, act);
  return act === 'partly' ? chooseSome(page, statistics) : withdraw(page);
}

async function choose(page: Page, act: 'accept' | 'reject'): Promise<Outcome> {
  const done = await chooseByRules(page, act === 'accept' ? 'optIn' : 'optOut');
  // Rules grow old: what still asks was not answered.
  if (done.isDone && (await findChoice(page, 'accept')))
    return { isDone: false, how: `${done.how} says that it is done, and the notice stayed` };
  return done;
}

import { askToRefuse } from './core/ask.js';
import type { AskWords, Text } from './core/text.js';
import type { DeskDeps } from './desk.js';
import { findRule, listOpen, refuse } from './laws/find.js';
import type { LawHooks } from './ui/view.js';
import { checkLink } from './link.js';
import { askWithClose } from './ui/ways.js';

/**
 * Takes up what the law in force says: what it leaves open, how it asks, how long a decision lives.
 * Where a browser's signal is an answer by itself, it is taken as one and nobody is asked.
 * What is fetched may bring a text of its own, for words in another language than the page's.
 */
export async function takeUp(
  { settings, izin, consent, text, report }: DeskDeps,
  { ui, act, apply }: LawHooks,
  fetchAsk: () => Promise<{ ask: AskWords; text?: Text }>,
): Promise<void> {
  const ids = settings.categories.map(({ id }) => id);
  const rule = findRule(izin.state.law, settings.laws);
  const { model, close, months } = rule;
  settings.cookie.months = Math.min(settings.cookie.months!, months);
  const before = JSON.stringify(izin.state);
  consent.openUp(listOpen(rule, ids));
  if (JSON.stringify(izin.state) !== before) apply(false);
  if (close) ui.follow(askWithClose(text));
  if (model !== 'optout' && model !== 'notice') return;
  if (model === 'optout') checkLink(settings, izin.state.law, report);
  const refused = refuse(rule, ids);
  const isAnswered = model === 'optout' && izin.state.gpc && consent.isDue();
  if (isAnswered) act({ by: 'optout', choice: refused, isPerson: false });
  const { ask, text: own = text } = await fetchAsk();
  const words = ask[model];
  const { intro, done } = words;
  ui.follow({ text: askToRefuse(own, words), intro, done, refusal: 'optout', refused });
  if (isAnswered) ui.tell();
}

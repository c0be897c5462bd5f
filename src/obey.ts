import type { AskWords, Text } from './core/text.js';
import type { DeskDeps } from './desk.js';
import { findRule, listOpen } from './laws/find.js';
import type { LawHooks } from './ui/view.js';
import { createWays } from './ui/ways.js';

/** Languages in which people are asked where a law leaves things open; the others read English then. */
export const asked = ['en', 'es', 'fr', 'id', 'ja'];

/**
 * Takes up what the law in force says: what it leaves open, how it asks, how long a decision lives.
 * Where a browser's signal is an answer by itself, it is taken as one and nobody is asked.
 */
export function takeUp(
  { settings, izin, consent }: DeskDeps,
  { ui, act, apply }: LawHooks,
  text: Text,
  words: AskWords,
): void {
  const ids = settings.categories.map(({ id }) => id);
  const rule = findRule(izin.state.law, settings.laws);
  const { model, close, months } = rule;
  settings.cookie.months = Math.min(settings.cookie.months!, months);
  const before = JSON.stringify(izin.state);
  consent.openUp(listOpen(rule, ids));
  // A sale, as US laws have it, is of data for ads; who is only told may stop all of it.
  const isRefused = (id: string) => model !== 'optout' || /^(ads|personalization)$/.test(id);
  const refused = Object.fromEntries(ids.filter(isRefused).map((id) => [id, false]));
  ui.follow(createWays({ model, close, refused }, text, words));
  if (model === 'optout' && izin.state.gpc && consent.isDue()) {
    act({ by: 'optout', choice: refused, isPerson: false });
    ui.tell();
  } else if (JSON.stringify(izin.state) !== before) apply(false);
}

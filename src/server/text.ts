import type { Model } from '../core/rule.js';
import type { More, Text } from '../core/text.js';
import { aliases, asks, locales, more } from '../locales.js';

/** Some languages are written differently from place to place; all else is one file a language. */
const tag = /(?:pt|zh)-\w+|\w*/;

/** Finds the name of a language's file as the page does; English where there is none. `wanted` is BCP 47, or `Accept-Language`. */
export function findLanguage(wanted: string): string {
  const [language = ''] = tag.exec(wanted.trim().toLowerCase()) ?? [];
  const name = Object.hasOwn(aliases, language) ? aliases[language]! : language;
  return Object.hasOwn(locales, name) ? name : 'en';
}

export interface Words {
  text: Text;
  /** Begins the second layer, where a law has it otherwise. */
  intro?: string;
}

/** Fetches the first layer's words, in the way that a law wants people asked. */
export async function loadWords(language: string, model: Model): Promise<Words> {
  if (model !== 'optout' && model !== 'notice') return locales[language]!();
  // The few languages in which those are asked; the others read English then.
  const name = Object.hasOwn(asks, language) ? language : 'en';
  const [{ text }, { ask }] = await Promise.all([locales[name]!(), asks[name]!()]);
  const { title, body, refuse, keep, settings, intro } = ask[model];
  return { text: { ...text, title, body, settings, optout: refuse, accept: keep }, intro };
}

/** Fetches the second layer's words. */
export const loadMore = async (language: string): Promise<More> => (await more[language]!()).more;

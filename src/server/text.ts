import { fileOf } from '../core/tag.js';
import { askToRefuse } from '../core/ask.js';
import type { Model } from '../core/rule.js';
import type { More, Text } from '../core/text.js';
import { aliases, asks, locales, more } from '../locales.js';

/** Finds the name of a language's file as the page does; English where there is none. `wanted` is BCP 47, or `Accept-Language`. */
export function findLanguage(wanted: string): string {
  const language = fileOf(wanted.trim());
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
  const [{ text }, { ask }] = await Promise.all([locales[language]!(), asks[language]!()]);
  const words = ask[model];
  return { text: askToRefuse(text, words), intro: words.intro };
}

/** Fetches the second layer's words. */
export const loadMore = async (language: string): Promise<More> => (await more[language]!()).more;

import { readFileSync, readdirSync } from 'node:fs';
import { nameShown } from '../core/shown.js';
import type { Text } from '../core/text.js';
import { version as script } from '../core/version.js';
import { version as rules } from '../laws/version.js';
import { loadSettings } from './config.js';

/** What a record's `text` stands for: the words of the notice, of the preferences, and of the laws that ask otherwise. */
interface Shown {
  language: string;
  notice: Text;
  preferences: object;
  asked: object;
  /** What Indonesian law wants told, where the language has it. */
  facts?: object;
}

const folder = new URL('../locales/', import.meta.url);

/** Reads the words of one of the files that pages load. */
const load = async (path: string) =>
  (await import(new URL(path, folder).href)) as Record<'text' | 'more' | 'ask' | 'facts', object>;

/**
 * Writes what visitors of a site are shown, by the hash that the records of their decisions have as
 * `text`, in every language; with it the digests of the files that showed it.
 */
export async function listTexts(file: string | undefined): Promise<string> {
  const settings = loadSettings(file);
  const { site, revision, categories, partners } = settings;
  const withFacts = readdirSync(new URL('facts/', folder));
  const texts: Record<string, Shown> = {};
  for (const name of readdirSync(folder).filter((each) => each.endsWith('.js'))) {
    const [{ text }, { more }, { ask }, facts] = await Promise.all([
      load(name),
      load(`more/${name}`),
      load(`ask/${name}`),
      withFacts.includes(name) ? load(`facts/${name}`) : undefined,
    ]);
    const notice = text as Text;
    texts[await nameShown(notice, settings)] = {
      language: notice.lang,
      notice,
      preferences: more,
      asked: ask,
      ...facts,
    };
  }
  const files: unknown = JSON.parse(readFileSync(new URL('../sri.json', import.meta.url), 'utf8'));
  const list = partners.map(({ id, name, category }) => ({ id, name, category }));
  const all = { script, rules, revision, site, categories, partners: list, texts, files };
  return JSON.stringify(all, null, 2) + '\n';
}

import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { standardCategories } from '../../../src/core/categories.js';
import { locales, more } from '../../../src/locales.js';
import type { More, Text } from '../../../src/core/text.js';
import { fill } from '../../../src/ui/fill.js';

/** Both layers' words, by language. */
const texts: Record<string, Text & More> = Object.fromEntries(
  await Promise.all(
    Object.keys(locales).map(async (tag) => [
      tag,
      { ...(await locales[tag]!()).text, ...(await more[tag]!()).more },
    ]),
  ),
);
const { en, ...others } = texts as typeof texts & { en: Text & More };

/** Every string of a text, by the path to it. */
function strings(value: unknown, path = ''): [path: string, text: string][] {
  if (typeof value === 'string') return [[path, value]];
  return Object.entries(value as object).flatMap(([key, each]) => strings(each, `${path}.${key}`));
}

const slots = (text: string) => [...new Set(text.match(/{\w+}/g))].toSorted();
const count = (text: string) => text.split(/\s+/).length;

/** What no consent notice may say (EDPB Guidelines 03/2022; AEPD, July 2023). */
const denied: Record<string, RegExp> = {
  'a vague gain':
    /\b(best|better|optimal|improved?|enhanced?) (\w+ )?experience|pengalaman (\w+ )?(terbaik|lebih baik|optimal)/i,
  'consent by going on':
    /by (continuing|using|browsing|visiting|accessing)|dengan (melanjutkan|menggunakan|mengakses|menjelajah)/i,
  'steering to accept':
    /\b(agar|supaya|lebih|secara) optimal|recommended|direkomendasikan|disarankan|make the most/i,
  'guilt or threat':
    /\b(sorry|unfortunately|miss out|won't be able|sayang(nya)?|maaf|kehilangan|tidak dapat menikmati)\b/i,
  'a bundle with the terms': /\bterms\b|\bsyarat\b|\bketentuan\b/i,
  'a promise that nothing is shared':
    /we (value|care about|respect) your privacy|kami (menghargai|peduli|menghormati)/i,
};

describe('the deny-list', () => {
  it.each([
    ['We use cookies to give you the best experience', 'a vague gain'],
    ['demi pengalaman terbaik Anda', 'a vague gain'],
    ['By continuing, you agree', 'consent by going on'],
    ['Dengan melanjutkan, Anda setuju', 'consent by going on'],
    ['agar optimal', 'steering to accept'],
  ])('sees "%s"', (text, why) => expect(text).toMatch(denied[why]!));
});

describe('the languages', () => {
  it('are the files that there are', () => {
    const files = (folder: string) =>
      readdirSync(folder, { withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map(({ name }) => name.replace(/\.ts$/, ''))
        .toSorted();
    expect(Object.keys(locales).toSorted()).toEqual(files('src/ui/locales'));
    expect(Object.keys(more).toSorted()).toEqual(files('src/ui/locales/more'));
    expect(Object.keys(more)).toEqual(Object.keys(locales));
  });

  it.each(Object.entries(others))('%s says what English says, in the same slots', (_, text) => {
    const shape = (text: object) => strings(text).map(([path, each]) => [path, slots(each)]);
    expect(shape(text)).toEqual(shape(en));
  });

  it.each(Object.entries(others))('%s leaves no longer sentence untranslated', (_, text) => {
    const own = new Map(strings(text));
    for (const [path, text] of strings(en))
      if (count(text) > 2) expect(own.get(path)).not.toBe(text);
  });
});

describe.each(Object.entries(texts))('the language %s', (tag, text) => {
  it('says which one it is', () => expect(text.lang).toBe(tag));

  it('has no empty text, and none with stray spaces', () => {
    for (const [path, each] of strings(text)) {
      expect(each.trim(), path).not.toBe('');
      expect(each, path).toBe(each.trim().replaceAll(/\s+/g, ' '));
    }
  });

  it('has words for every standard category', () => {
    expect(Object.keys(text.categories)).toEqual(standardCategories);
  });

  it('asks in 75 words or fewer, under a title of 8 or fewer', () => {
    const us = fill(text.us[2], { n: 12 });
    const body = fill(text.body, { us, settings: text.settings });
    expect(slots(body)).toEqual([]);
    expect(count(body)).toBeLessThanOrEqual(75);
    expect(count(fill(text.title, { site: 'Interindo' }))).toBeLessThanOrEqual(8);
  });

  it('tells in the notice who asks, how many partners there are, and how to withdraw', () => {
    expect(slots(text.title)).toContain('{site}');
    expect(slots(text.body)).toEqual(['{settings}', '{us}']);
    expect(slots(text.us[2])).toEqual(['{n}']);
  });

  it.each(Object.entries(denied))('holds nothing of %s', (_, phrase) => {
    for (const [path, each] of strings(text)) expect(each, path).not.toMatch(phrase);
  });
});

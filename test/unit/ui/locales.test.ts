import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { standardCategories } from '../../../src/core/categories.js';
import { aliases, asks, facts, locales, more } from '../../../src/locales.js';
import type { AskWords, Facts, More, Text } from '../../../src/core/text.js';
import { fill } from '../../../src/ui/fill.js';
import { phrases } from '../../../src/audit/phrases.js';

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

/** What is asked where a law leaves things open, by language. */
const asked: Record<string, AskWords> = Object.fromEntries(
  await Promise.all(Object.keys(asks).map(async (tag) => [tag, (await asks[tag]!()).ask])),
);

/** Every string of a text, by the path to it. */
function strings(value: unknown, path = ''): [path: string, text: string][] {
  if (typeof value === 'string') return [[path, value]];
  return Object.entries(value as object).flatMap(([key, each]) => strings(each, `${path}.${key}`));
}

const slots = (text: string) => [...new Set(text.match(/{\w+}/g))].toSorted();
const count = (text: string) => text.split(/\s+/).length;

describe('what Indonesian law wants told', () => {
  it('is the seven facts of the law, in its order, in both languages', async () => {
    const all = await Promise.all(Object.values(facts).map((load) => load()));
    expect(Object.keys(facts)).toEqual(['en', 'id']);
    const shape = (words: Facts) => strings(words.list).map(([path, each]) => [path, slots(each)]);
    expect(shape(all[0]!.facts)).toEqual(shape(all[1]!.facts));
    expect(Object.keys(all[0]!.facts.list).join()).toBe(
      'legality,purpose,data,retention,details,period,rights',
    );
  });
});

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
    expect(Object.keys(asks).toSorted()).toEqual(files('src/ui/locales/ask'));
    expect(Object.keys(more)).toEqual(Object.keys(locales));
    expect(Object.keys(asks)).toEqual(Object.keys(locales));
  });

  it('are those that every other name for one leads to', () => {
    for (const [alias, tag] of Object.entries(aliases)) {
      expect(Object.keys(locales)).toContain(tag);
      expect(Object.keys(locales)).not.toContain(alias);
    }
  });

  it('are the official ones of the European Union, and those of the sites that use izin', () => {
    const union = 'bg hr cs da nl en et fi fr de el hu ga it lv lt mt pl pt ro sk sl es sv';
    const others = 'id nb is tr ar he ja ko zh-hans zh-hant th vi hi ms pt-br';
    expect(Object.keys(locales).toSorted()).toEqual(`${union} ${others}`.split(' ').toSorted());
  });

  it.each(Object.entries(others))('%s says what English says, in the same slots', (_, text) => {
    const shape = (text: object) => strings(text).map(([path, each]) => [path, slots(each)]);
    const { dir, ...said } = text;
    expect(shape(said)).toEqual(shape(en));
    expect(dir).toBe(/^(ar|he)$/.test(text.lang) ? 'rtl' : undefined);
  });

  it.each(Object.entries(others))('%s leaves no longer sentence untranslated', (_, text) => {
    const own = new Map(strings(text));
    for (const [path, text] of strings(en))
      if (count(text) > 2) expect(own.get(path)).not.toBe(text);
  });
});

describe.each(Object.entries(texts))('the language %s', (tag, text) => {
  it('says which one it is', () => {
    expect(text.lang.toLowerCase()).toBe(tag);
    expect(Intl.getCanonicalLocales(text.lang)).toEqual([text.lang]);
  });

  it('holds no phrase that steers in that language', () => {
    const phrase = phrases[tag]!;
    for (const [path, each] of strings(text)) expect(each, path).not.toMatch(phrase);
  });

  it('has no empty text, and none with stray spaces', () => {
    for (const [path, each] of strings(text)) {
      expect(each.trim(), path).not.toBe('');
      expect(each, path).toBe(each.trim().replaceAll(/[ \t\n]+/g, ' '));
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

  it('gives no choice a longer name than the others by more than a few letters', () => {
    const [accept, reject] = [text.accept.length, text.reject.length];
    expect(Math.max(accept, reject) / Math.min(accept, reject)).toBeLessThan(1.7);
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

/** A sum for letters as they are read: marks that stand over or under another are none. */
const letters = (text: string) => text.replaceAll(/\p{Mn}/gu, '').length;

describe.each(Object.entries(asked))(
  'where a law leaves things open, the language %s',
  (tag, ask) => {
    const text = texts[tag]!;
    const said = strings(ask);

    it('says what English says, in the same slots, and leaves nothing untranslated', () => {
      const english = new Map(strings(asked['en']));
      expect(said.map(([path]) => path)).toEqual([...english.keys()]);
      for (const [path, each] of said) {
        expect([path, slots(each)]).toEqual([path, slots(english.get(path)!)]);
        if (tag !== 'en') expect(each).not.toBe(english.get(path));
      }
    });

    it('holds no phrase that steers, no empty text, and no stray spaces', () => {
      const phrase = phrases[tag];
      for (const [path, each] of said) {
        if (phrase) expect(each, path).not.toMatch(phrase);
        for (const never of Object.values(denied)) expect(each, path).not.toMatch(never);
        expect(each.trim(), path).not.toBe('');
        expect(each, path).toBe(each.trim().replaceAll(/[ \t\n]+/g, ' '));
      }
    });

    it.each(Object.entries(ask))('asks briefly, with two answers of one length: %s', (_, words) => {
      const us = fill(text.us[2], { n: 12 });
      const body = fill(words.body, { us, settings: words.settings });
      expect(slots(words.body)).toEqual(['{settings}', '{us}']);
      expect(slots(words.title)).toEqual(['{site}']);
      expect(slots(words.intro)).toEqual(['{company}']);
      expect(count(body)).toBeLessThanOrEqual(75);
      expect(count(fill(words.title, { site: 'Interindo' }))).toBeLessThanOrEqual(8);
      const [refuse, keep] = [letters(words.refuse), letters(words.keep)];
      expect(Math.max(refuse, keep) / Math.min(refuse, keep)).toBeLessThan(1.7);
    });

    it('names things as the other layers do', () => {
      expect(ask.notice.settings).toBe(text.settings);
      expect(ask.optout.settings.toLowerCase()).toBe(text.heading.toLowerCase());
    });

    it('quotes the settings in the same marks', () => {
      const marks = /.[\u00a0\u202f]?\{settings\}[\u00a0\u202f]?./u;
      const own = marks.exec(text.body)![0];
      expect([ask.optout.body, ask.notice.body].map((each) => marks.exec(each)![0])).toEqual([
        own,
        own,
      ]);
    });
  },
);

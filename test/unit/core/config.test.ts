import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { readConfig } from '../../../src/core/config.js';
import type { Settings } from '../../../src/core/config.js';
import type { Report } from '../../../src/core/problem.js';
import { idsOf } from '../arbitraries.js';
import { contradictory, mistaken, sound } from '../configs.js';

const site = { name: 'Interindo' };

function read(config: unknown): Settings & { problems: unknown[][] } {
  const report = vi.fn<Report>();
  return { ...readConfig(config, report), problems: report.mock.calls };
}

describe('the configuration', () => {
  it('has a default for every key but the site', () => {
    const { site: _, ...settings } = readConfig({ site }, () => {});
    expect(settings).toMatchObject({
      revision: 1,
      law: 'auto',
      language: 'auto',
      categories: [],
      partners: [],
      cookie: { name: 'izin', months: 12 },
      trustedGrants: true,
    });
    // Host-only unless a domain is given.
    expect(settings.cookie.domain || undefined).toBeUndefined();
  });

  it('is taken as it is given', () => {
    const given = {
      site: { name: 'Interindo', controller: 'PT', policyUrl: '/p', contact: 'a@b.example' },
      revision: 7,
      law: 'ID',
      language: 'id',
      cookie: { name: 'izin2', domain: 'b.example', months: 6 },
      trustedGrants: false,
    };
    expect(read(given)).toMatchObject(given);
  });

  it('keeps the defaults of a cookie that is given in part', () => {
    expect(read({ site, cookie: { months: 6 } }).cookie).toMatchObject({ name: 'izin', months: 6 });
  });

  it('is not changed by reading', () => {
    const config = sound.find(([name]) => name === 'one with every key')![1];
    const before = JSON.stringify(config);
    read(config);
    expect(JSON.stringify(config)).toBe(before);
  });

  it.each(sound)('finds no problem in %s', (_, config) => {
    expect(read(config).problems).toEqual([]);
  });

  it.each([...mistaken, ...contradictory])('tells of %s, once', (_, config, code) => {
    const { problems } = read(config);
    expect(problems.map(([each]) => each)).toEqual([code]);
  });

  it.each(mistaken.filter(([, , code]) => code === 'config'))(
    'asks nothing and grants nothing with %s',
    (_, config) => {
      const isObject = String(config) === '[object Object]';
      expect(
        idsOf(read(isObject ? { categories: ['ads'], ...(config as object) } : config)),
      ).toEqual([]);
    },
  );

  it.each(mistaken.filter(([, , code]) => code !== 'config'))(
    'uses all but the entry of %s',
    (_, config: any) => {
      const settings = read({
        ...config,
        categories: ['analytics', ...(config.categories ?? [])],
        partners: Object.assign(Object.create(null), config.partners, {
          statika: { name: 'Statika', category: 'analytics' },
        }),
      });
      expect(settings.categories[0]).toEqual({ id: 'analytics' });
      expect(settings.partners.at(-1)).toEqual({
        id: 'statika',
        name: 'Statika',
        category: 'analytics',
      });
      for (const id of idsOf(settings)) expect(id).toMatch(/^[a-z]\w*$/);
    },
  );

  it('never throws, whatever it is', () => {
    const keys = ['site', 'revision', 'categories', 'partners', 'cookie', 'law', '__proto__', 'x'];
    fc.assert(
      fc.property(
        fc.oneof(
          fc.anything({ withNullPrototype: true }),
          fc.dictionary(fc.constantFrom(...keys), fc.jsonValue()),
        ),
        (config) => {
          for (const id of idsOf(read(config))) expect(typeof id).toBe('string');
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('categories', () => {
  const ids = (config: object) => read({ site, ...config }).categories.map(({ id }) => id);

  it('are those of the partners unless given', () => {
    const partners = {
      b: { name: 'B', category: 'embeds' },
      a: { name: 'A', category: 'analytics' },
      c: { name: 'C', category: 'embeds' },
    };
    expect(ids({ partners })).toEqual(['embeds', 'analytics']);
  });

  it('keep the order in which they are given, each once', () => {
    expect(ids({ categories: ['embeds', 'ads', 'embeds', 'analytics'] })).toEqual([
      'embeds',
      'ads',
      'analytics',
    ]);
  });

  it('include ads where there is personalization, which needs them', () => {
    expect(ids({ categories: ['personalization'] }).toSorted()).toEqual(['ads', 'personalization']);
    const partners = { a: { name: 'A', category: 'personalization' } };
    expect(ids({ partners }).toSorted()).toEqual(['ads', 'personalization']);
  });

  it('leave out the necessary one, which nobody is asked about', () => {
    const partners = { a: { name: 'A', category: 'necessary' } };
    expect(ids({ categories: ['necessary', 'ads'], partners })).toEqual(['ads']);
  });

  it('can be the site’s own, and relabelled', () => {
    const own = { id: 'survey', label: 'Survey', text: 'Asks you.', cookies: ['_s*'] };
    const ads = { id: 'ads', label: 'Iklan' };
    expect(read({ site, categories: [own, ads] }).categories).toEqual([own, ads]);
  });
});

describe('partners', () => {
  it('can be of an own category', () => {
    const partners = { a: { name: 'A', category: 'survey' } };
    expect(read({ site, categories: ['survey'], partners }).partners).toHaveLength(1);
  });

  it('are called by their id where they have no name', () => {
    const { partners } = read({ site, partners: { a: { category: 'ads' } } });
    expect(partners).toEqual([{ id: 'a', name: 'a', category: 'ads' }]);
  });

  it('cannot take another id by a key of theirs', () => {
    const { partners } = read({ site, partners: { a: { id: 'ads', name: 'A', category: 'ads' } } });
    expect(partners[0]!.id).toBe('a');
  });
});

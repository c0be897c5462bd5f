import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readConfig } from '../../../src/core/config.js';
import type { PartnerConfig } from '../../../src/core/config.js';
import { clean } from '../../../src/gate/cleanup.js';

// The page is https://shop.example.test/id/katalog/kursi (vitest.config.ts).
const set = (...cookies: string[]) => cookies.forEach((cookie) => (document.cookie = cookie));
const names = () =>
  document.cookie
    .split('; ')
    .filter(Boolean)
    .map((pair) => pair.split('=')[0]!)
    .toSorted();

function forgetAll(): void {
  localStorage.clear();
  sessionStorage.clear();
  const places = ['/', '/id', '/id/', '/id/katalog', '/id/katalog/', '/id/katalog/kursi'];
  for (const name of names())
    for (const path of places)
      for (const domain of ['', ';Domain=example.test', ';Domain=shop.example.test'])
        document.cookie = `${name}=;Max-Age=0;Path=${path}${domain}`;
}

const partner = (parts: Partial<PartnerConfig>): PartnerConfig => ({
  name: 'P',
  category: 'ads',
  ...parts,
});

/** Cleans with these partners, of which some are granted. */
const cleanWith = (partners: Record<string, PartnerConfig>, granted: string[] = []) =>
  clean(
    readConfig({ site: { name: 'Interindo' }, partners }, () => {}),
    (id) => granted.includes(id),
  );

beforeEach(forgetAll);
afterEach(forgetAll);

describe('the cleanup', () => {
  it('deletes exact names, and nothing that only resembles them', () => {
    set('_fbp=1;Path=/', '_fbp2=1;Path=/', 'x_fbp=1;Path=/', '_FBP=1;Path=/');
    expect(cleanWith({ meta: partner({ cookies: ['_fbp'] }) })).toEqual([]);
    expect(names()).toEqual(['_FBP', '_fbp2', 'x_fbp']);
  });

  it('deletes what is described, by partners and categories, and whatever else it meets', () => {
    set('_fbp=1;Path=/', '_ga=1;Path=/', '_one=1;Path=/');
    const odd = (given: unknown) => given as string[];
    const settings = readConfig(
      {
        site: { name: 'Interindo' },
        categories: [
          { id: 'analytics', cookies: odd({ _ga: ['counts', '1 day'] }), storage: odd(null) },
        ],
        partners: {
          meta: partner({ cookies: odd({ _fbp: ['knows', '90 days'] }) }),
          one: partner({ cookies: odd('_one'), storage: odd(5) }),
        },
      },
      () => {},
    );
    expect(clean(settings, () => false)).toEqual([]);
    expect(names()).toEqual([]);
  });

  it('deletes by prefix', () => {
    set('_ga=1;Path=/', '_ga_ABC=1;Path=/', '_gat=1;Path=/', 'x_ga_=1;Path=/');
    cleanWith({ ga: partner({ cookies: ['_ga_*'] }) });
    expect(names()).toEqual(['_ga', '_gat', 'x_ga_']);
  });

  it('takes a name for what it says, not for a pattern', () => {
    set('a.c=1;Path=/', 'abc=1;Path=/');
    cleanWith({ a: partner({ cookies: ['a.c', '.*c'] }) });
    expect(names()).toEqual(['abc']);
  });

  it('deletes nothing that nobody names', () => {
    set('session=1;Path=/', 'izin=1;Path=/');
    localStorage.setItem('basket', '1');
    expect(cleanWith({ a: partner({}), b: partner({ cookies: [], storage: [] }) })).toEqual([]);
    expect(names()).toEqual(['izin', 'session']);
    expect(localStorage.getItem('basket')).toBe('1');
  });

  it.each([
    ['the host, at the root', ';Path=/'],
    ['the host, at a folder', ';Path=/id'],
    ['the host, at a folder with a slash', ';Path=/id/katalog/'],
    ['the host, at the page', ';Path=/id/katalog/kursi'],
    ['the host by name', ';Path=/;Domain=shop.example.test'],
    ['the domain above', ';Path=/;Domain=example.test'],
    ['the domain above, at a folder', ';Path=/id/;Domain=.example.test'],
    ['https only', ';Path=/;Secure'],
  ])('deletes what was set on %s', (_, scope) => {
    set(`_pks=1${scope}`);
    expect(names()).toEqual(['_pks']);
    expect(cleanWith({ pikselo: partner({ cookies: ['_pks'] }) })).toEqual([]);
    expect(names()).toEqual([]);
  });

  it('deletes every copy of a name', () => {
    set('_pks=1;Path=/', '_pks=2;Path=/id', '_pks=3;Path=/;Domain=example.test');
    expect(names()).toHaveLength(3);
    cleanWith({ pikselo: partner({ cookies: ['_pks'] }) });
    expect(names()).toEqual([]);
  });

  it('keeps what a granted partner names too', () => {
    set('_shared=1;Path=/', '_own=1;Path=/', '_gcl_au=1;Path=/', '_gcl_aw=1;Path=/');
    const partners = {
      refused: partner({ cookies: ['_shared', '_own', '_gcl_*'] }),
      granted: partner({ cookies: ['_shared', '_gcl_au'] }),
    };
    expect(cleanWith(partners, ['granted'])).toEqual([]);
    expect(names()).toEqual(['_gcl_au', '_shared']);
  });

  it('keeps what is granted', () => {
    set('_a=1;Path=/');
    cleanWith({ a: partner({ cookies: ['_a'] }) }, ['a']);
    expect(names()).toEqual(['_a']);
  });

  it('deletes what a refused category names', () => {
    set('_ads_1=1;Path=/');
    const category = { id: 'ads', cookies: ['_ads_*'], storage: ['ads'] };
    const settings = readConfig({ site: { name: 'Interindo' }, categories: [category] }, () => {});
    localStorage.setItem('ads', '1');
    expect(clean(settings, () => true)).toEqual([]);
    expect(names()).toEqual(['_ads_1']);
    clean(settings, () => false);
    expect([names(), localStorage.length]).toEqual([[], 0]);
  });

  it('keeps the decision, whatever a partner names', () => {
    set('izin=v;Path=/', 'izi=1;Path=/', '_a=1;Path=/');
    cleanWith({ a: partner({ cookies: ['iz*', '*'] }) });
    expect(names()).toEqual(['izin']);
  });

  it('deletes storage keys by name and prefix, in both storages', () => {
    for (const storage of [localStorage, sessionStorage])
      for (const key of ['stk.id', 'stk.', 'stk', 'kembali', 'basket']) storage.setItem(key, '1');
    expect(cleanWith({ a: partner({ storage: ['stk.*', 'kembali'] }) })).toEqual([]);
    for (const storage of [localStorage, sessionStorage])
      expect(Object.keys(storage).toSorted()).toEqual(['basket', 'stk']);
  });

  it('does not take cookies for storage keys, nor the reverse', () => {
    set('key=1;Path=/');
    localStorage.setItem('cookie', '1');
    cleanWith({ a: partner({ cookies: ['cookie'], storage: ['key'] }) });
    expect([names(), Object.keys(localStorage)]).toEqual([['key'], ['cookie']]);
  });

  it('tells what is still there', () => {
    // A cookie under a path that is not the page's stays, as an HttpOnly one would.
    const jar = vi.spyOn(document, 'cookie', 'get').mockReturnValue('_stays=1; session=1');
    localStorage.setItem('stays', '1');
    vi.spyOn(Storage.prototype, 'removeItem').mockImplementation(() => {});
    expect(cleanWith({ a: partner({ cookies: ['_stays', '_gone'], storage: ['stays'] }) })).toEqual(
      [
        { kind: 'cookie', name: '_stays' },
        { kind: 'localStorage', name: 'stays' },
      ],
    );
    jar.mockRestore();
  });

  it('tells of nothing where there are no cookies at all', () => {
    expect(cleanWith({ a: partner({ cookies: ['*'] }) })).toEqual([]);
  });

  it.each([[[5]], [[null]], [[{}]], ['_x'], [5]])(
    'cleans up the other partners where one has %j for its cookies',
    (cookies) => {
      set('_b=1;Path=/');
      cleanWith({ a: partner({ cookies: cookies as never }), b: partner({ cookies: ['_b'] }) });
      expect(names()).toEqual([]);
    },
  );

  it('cleans up cookies where storage is blocked', () => {
    set('_a=1;Path=/');
    const storage = vi.spyOn(window, 'localStorage', 'get').mockImplementation(() => {
      throw new DOMException('', 'SecurityError');
    });
    sessionStorage.setItem('a', '1');
    cleanWith({ a: partner({ cookies: ['_a'], storage: ['a'] }) });
    storage.mockRestore();
    expect([names(), sessionStorage.length]).toEqual([[], 0]);
  });
});

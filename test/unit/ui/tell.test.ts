import { describe, expect, it } from 'vitest';
import { more as en } from '../../../src/ui/locales/more/en.js';
import { more as id } from '../../../src/ui/locales/more/id.js';
import { createTeller } from '../../../src/ui/tell.js';

const english = createTeller('en', en, {});
const indonesian = createTeller('id', id, { 'counts visits': 'menghitung kunjungan' });
const [cookie, storage] = en.kinds;

describe('what is told of cookies and storage', () => {
  it('is a row for each, with what it is for and for how long', () => {
    const rows = english.rows({
      cookies: { _a: ['counts visits', '2 years'], _b: ['keeps the visit', 'session'] },
      storage: { 'c.*': ['keeps data', 'up to 1 day'] },
    });
    expect(rows).toEqual([
      { name: '_a', purpose: 'counts visits', duration: '2 years', kind: cookie },
      { name: '_b', purpose: 'keeps the visit', duration: en.session, kind: cookie },
      { name: 'c.*', purpose: 'keeps data', duration: 'up to 1 day', kind: storage },
    ]);
  });

  it('is in the visitor’s language, but for the site’s own words', () => {
    const rows = indonesian.rows({
      cookies: { _a: ['counts visits', '30 minutes'], _b: ['kata situs', 'selamanya'] },
    });
    expect(rows).toMatchObject([
      { purpose: 'menghitung kunjungan', duration: '30 menit' },
      { purpose: 'kata situs', duration: 'selamanya' },
    ]);
    expect(indonesian.rows({ storage: { a: ['x', 'up to 10 years'] } })).toMatchObject([
      { duration: 'hingga 10 tahun' },
    ]);
  });

  it('is the name alone where the site gives names', () =>
    expect(english.rows({ cookies: ['_a'] })).toEqual([
      { name: '_a', purpose: '', duration: '', kind: cookie },
    ]));

  it.each([[{ cookies: { _a: null } }], [{ cookies: { _a: 7 } }], [{ storage: 'x' }], [{}]])(
    'takes %j as it comes',
    (given) => expect(() => english.rows(given as never)).not.toThrow(),
  );

  it('takes a text alone for the purpose', () =>
    expect(english.rows({ cookies: { _a: 'counts visits' } } as never)).toMatchObject([
      { purpose: 'counts visits', duration: '' },
    ]));
});

describe('a country', () => {
  it('is named in the visitor’s language', () => {
    expect(english.country('DE')).toBe('Germany');
    expect(indonesian.country('DE')).toBe('Jerman');
  });

  it.each(['Atlantis', '', 'd'])('stays as it is where %j is no code', (code) =>
    expect(english.country(code)).toBe(code),
  );
});

import fc from 'fast-check';
import Cookies from 'js-cookie';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { choose } from '../../../src/core/choose.js';
import type { Act } from '../../../src/core/decide.js';
import { readConfig } from '../../../src/core/config.js';
import type { Config, Settings } from '../../../src/core/config.js';
import { createConsent } from '../../../src/core/consent.js';
import { decode, maxLength } from '../../../src/core/decision.js';
import type { Decision } from '../../../src/core/decision.js';
import type { Report } from '../../../src/core/problem.js';
import { allows } from '../../../src/core/state.js';
import type { State } from '../../../src/core/state.js';
import { anyCase, idsOf, makeDecision } from '../arbitraries.js';

const settingsOf = (config: Partial<Config>): Settings =>
  readConfig({ site: { name: 'Interindo' }, law: 'EEA', ...config }, () => {});

const shop = (config: Partial<Config> = {}) =>
  settingsOf({
    partners: {
      statika: { name: 'Statika', category: 'analytics' },
      meta: { name: 'Meta', category: 'ads' },
      pin: { name: 'Pin', category: 'ads' },
      login: { name: 'Login', category: 'necessary' },
    },
    ...config,
  });

/** Chooses, with this earlier decision or none, and tells what came of it. */
function act(settings: Settings, parts: Partial<Act>, earlier?: Decision) {
  const report = vi.fn<Report>();
  forget();
  const consent = createConsent(settings);
  if (earlier) consent.set(earlier);
  const before = consent.state();
  const full: Act = { by: 'save', choice: {}, isPerson: true, ...parts };
  const decision = choose(settings, consent, full, report);
  if (decision) consent.set(decision);
  return { decision, before, after: consent.state(), problems: report.mock.calls };
}

const granted = (settings: Settings, state: State) =>
  idsOf(settings).filter((id) => id !== 'login' && allows(state, id));

const written = () => Cookies.get('izin');

const forget = () => (document.cookie = 'izin=;Path=/;Max-Age=0');
beforeEach(() => void forget());

/** Keeps no cookie, as a browser with storage blocked; real ones are in trouble-storage.spec.ts. */
const blockCookies = () => vi.spyOn(document, 'cookie', 'set').mockImplementation(() => {});
afterEach(() => {
  vi.restoreAllMocks();
});

describe('a choice', () => {
  it('leaves refused partners of a category that stays on as they are', () => {
    const settings = shop();
    const earlier = makeDecision({ yes: ['ads', 'meta'], no: ['pin', 'analytics'] });
    const { after } = act(settings, { choice: { ads: true, analytics: false } }, earlier);
    expect(granted(settings, after)).toEqual(['ads', 'meta']);
    const again = act(settings, { choice: { ads: false } }, earlier).after;
    expect(granted(settings, again)).toEqual([]);
    const both = act(settings, { choice: { ads: true, pin: true } }, earlier).after;
    expect(granted(settings, both)).toEqual(['ads', 'meta', 'pin']);
    const first = act(settings, { choice: { ads: true } }).after;
    expect(granted(settings, first)).toEqual(['ads', 'meta', 'pin']);
  });

  it.each(['accept', 'reject', 'save', 'withdraw'] as const)('is written as %s', (by) => {
    const { decision } = act(shop(), { by, choice: { ads: true } });
    expect(decision).toMatchObject({ by, revision: 1, law: 'EEA' });
    expect(decode(written(), Date.now() / 1000)).toEqual(decision);
  });

  it('grants all on accept, nothing on reject and withdraw', () => {
    const settings = shop();
    const all = ['analytics', 'ads', 'statika', 'meta', 'pin'];
    const accepted = act(settings, { by: 'accept' });
    expect(granted(settings, accepted.after)).toEqual(all);
    for (const by of ['reject', 'withdraw', 'close'] as const)
      expect(granted(settings, act(settings, { by }, accepted.decision).after)).toEqual([]);
  });

  it('leaves what it does not name as it was', () => {
    const settings = shop();
    const before = makeDecision({ yes: ['analytics', 'pin'], no: ['ads', 'meta'] });
    const { after } = act(settings, { choice: { statika: false } }, before);
    expect(granted(settings, after)).toEqual(['analytics', 'pin']);
    expect(granted(settings, act(settings, { choice: {} }).after)).toEqual([]);
  });

  it('takes a category’s partners along, but for those it names', () => {
    const settings = shop();
    const all = act(settings, { choice: { ads: true } }).after;
    expect(granted(settings, all)).toEqual(['ads', 'meta', 'pin']);
    const most = act(settings, { choice: { ads: true, meta: false } }).after;
    expect(granted(settings, most)).toEqual(['ads', 'pin']);
    const one = act(settings, { choice: { ads: false, meta: true } }).after;
    expect(granted(settings, one)).toEqual(['meta']);
  });

  it('is yes for true only', () => {
    const settings = shop();
    const choice = { ads: 'true', analytics: 1, meta: null } as never;
    expect(granted(settings, act(settings, { choice }).after)).toEqual([]);
  });

  it('keeps the id of an earlier decision, and has the time of now', () => {
    const before = makeDecision({ by: 'reject' });
    const { decision } = act(shop(), { by: 'accept' }, before);
    expect(decision!.id).toBe(before.id);
    expect(Math.abs(decision!.at - Date.now() / 1000)).toBeLessThan(2);
  });

  it('names every granted partner, so that one that comes later is known to be new', () => {
    const { decision } = act(shop(), { by: 'accept' });
    expect(decision!.yes).toEqual(expect.arrayContaining(['statika', 'meta', 'pin']));
    const later = shop({
      revision: 2,
      partners: {
        meta: { name: 'Meta', category: 'ads' },
        late: { name: 'Late', category: 'ads' },
      },
    });
    expect(granted(later, createConsent(later).state())).toEqual(['ads', 'meta']);
  });

  it('is not taken where nothing is asked', () => {
    expect(act(settingsOf({}), { by: 'accept' }).decision).toBeUndefined();
    expect(written()).toBeUndefined();
  });

  it('tells of ids that it does not know, and grants none of them', () => {
    const choice = { ads: true, adverts: true, constructor: true, necessary: true, login: true };
    const { decision, problems } = act(shop(), { choice });
    expect(problems).toEqual([
      ['consent', 'adverts'],
      ['consent', 'constructor'],
    ]);
    expect(decision!.yes).not.toContain('adverts');
    expect(decision!.yes).not.toContain('constructor');
  });
});

describe('a grant', () => {
  it.each(['accept', 'save'] as const)('by %s takes a person', (by) => {
    const attempt = { by, choice: { ads: true }, isPerson: false };
    const { decision, problems } = act(shop(), attempt);
    expect(decision).toBeUndefined();
    expect(problems).toEqual([['person', by]]);
    expect(written()).toBeUndefined();
  });

  it('takes a person for any single id', () => {
    fc.assert(
      fc.property(anyCase(), fc.nat(), ({ settings, decision }, n) => {
        const ids = idsOf(settings);
        const id = ids[n % ids.length]!;
        const result = act(settings, { choice: { [id]: true }, isPerson: false }, decision);
        for (const each of ids)
          if (allows(result.after, each)) expect(allows(result.before, each)).toBe(true);
      }),
    );
  });

  it('is for code where the site says so, and told as such', () => {
    const settings = shop({ trustedGrants: false });
    const { decision, problems } = act(settings, { choice: { ads: true }, isPerson: false });
    expect(decision).toMatchObject({ by: 'api', yes: ['ads', 'meta', 'pin'] });
    expect(problems).toEqual([]);
  });

  it('is none where the browser does not keep it', () => {
    const settings = shop();
    blockCookies();
    const { decision, problems } = act(settings, { by: 'accept' });
    expect(decision).toBeUndefined();
    expect(problems).toEqual([['storage', 'izin']]);
  });
});

describe('a refusal', () => {
  it('never takes a person', () => {
    fc.assert(
      fc.property(
        anyCase(),
        fc.constantFrom('reject', 'withdraw', 'close', 'optout', 'save'),
        ({ settings, decision }, by) => {
          const choice = Object.fromEntries(idsOf(settings).map((id) => [id, false]));
          const result = act(settings, { by, choice, isPerson: false }, decision);
          expect(result.decision).toBeDefined();
          expect(result.problems).toEqual([]);
          for (const { id } of settings.categories) expect(allows(result.after, id)).toBe(false);
          for (const { id, category } of settings.partners)
            expect(allows(result.after, id)).toBe(category === 'necessary');
        },
      ),
    );
  });

  it('of one id leaves the others, without a person', () => {
    const settings = shop();
    const before = makeDecision({ yes: ['analytics', 'ads'] });
    const result = act(settings, { choice: { meta: false }, isPerson: false }, before);
    expect(granted(settings, result.after)).toEqual(['analytics', 'ads', 'statika', 'pin']);
    expect(result.problems).toEqual([]);
  });

  it('holds on this page even where the browser does not keep it', () => {
    const settings = shop();
    blockCookies();
    const before = makeDecision({ yes: ['ads'] });
    const { decision, after, problems } = act(settings, { by: 'withdraw' }, before);
    expect(decision).toMatchObject({ by: 'withdraw', yes: [] });
    expect(granted(settings, after)).toEqual([]);
    expect(problems).toEqual([['storage', 'izin']]);
  });
});

describe('a decision on 100 partners', () => {
  const categories = ['preferences', 'analytics', 'ads', 'personalization', 'embeds'];
  const crowd = (idLength: number) =>
    fc
      .uniqueArray(fc.stringMatching(RegExp(`^x[\\w-]{${idLength - 1}}$`)), {
        minLength: 100,
        maxLength: 100,
      })
      .chain((ids) =>
        fc.record({
          settings: fc
            .array(fc.constantFrom(...categories), { minLength: 100, maxLength: 100 })
            .map((of) =>
              settingsOf({
                categories,
                partners: Object.fromEntries(
                  ids.map((id, n) => [id, { name: id, category: of[n]! }]),
                ),
              }),
            ),
          choice: fc.dictionary(fc.constantFrom(...ids, ...categories), fc.boolean(), {
            maxKeys: 105,
          }),
          by: fc.constantFrom('accept' as const, 'save' as const, 'reject' as const),
        }),
      );

  it.each([4, 12, 64])('fits the cookie, and never says more, with ids of %i', (idLength) => {
    fc.assert(
      fc.property(crowd(idLength), ({ settings, choice, by }) => {
        const { decision, after, problems } = act(settings, { by, choice });
        const value = written()!;
        expect(value.length).toBeLessThanOrEqual(maxLength);
        expect(decode(value, Date.now() / 1000)).toEqual(decision);
        for (const [code] of problems) expect(code).toBe('size');
        if (by === 'reject') expect(decision!.yes).toEqual([]);
        if (by !== 'save') return;
        for (const { id, category } of settings.partners)
          if (allows(after, id)) expect(choice[id] ?? choice[category]).toBe(true);
        for (const { id } of settings.categories)
          if (allows(after, id)) expect(choice[id]).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  const names = Array.from({ length: 100 }, (_, n) => `partner-${n}`);
  const many = settingsOf({
    partners: Object.fromEntries(
      names.map((name, n) => [name, { name, category: categories[n % 5]! }]),
    ),
  });

  it('says exactly what was chosen where few partners differ from their category', () => {
    const all = Object.fromEntries(categories.map((id) => [id, true]));
    const refused = ['partner-7', 'partner-42'];
    const choice = { ...all, ...Object.fromEntries(refused.map((id) => [id, false])) };
    const { after, problems } = act(many, { choice });
    expect(problems).toEqual([]);
    expect(names.filter((id) => !allows(after, id))).toEqual(refused);
  });

  it('refuses whole categories, and tells, where too many partners differ', () => {
    const all = Object.fromEntries(categories.map((id) => [id, true]));
    const refused = names.filter((_, n) => n % 5 !== 2);
    const choice = { ...all, ...Object.fromEntries(refused.slice(0, -1).map((id) => [id, false])) };
    const long = settingsOf({
      partners: Object.fromEntries(
        many.partners.map(({ id, category }) => [`${id}-of-a-long-name`, { name: id, category }]),
      ),
    });
    const picks = Object.fromEntries(
      Object.entries(choice).map(([id, is]) => [
        id.startsWith('partner') ? `${id}-of-a-long-name` : id,
        is,
      ]),
    );
    const { decision, problems } = act(long, { choice: picks });
    expect(problems).toEqual([['size']]);
    expect(decision).toMatchObject({ yes: ['ads'] });
  });

  it('is read again even where the categories alone are too long', () => {
    const own = Array.from({ length: 20 }, (_, n) => `${'c'.repeat(60)}${n}`);
    const { decision, problems } = act(settingsOf({ categories: own }), { by: 'accept' });
    expect(problems).toEqual([['size']]);
    expect(decode(written(), Date.now() / 1000)).toEqual(decision);
  });
});

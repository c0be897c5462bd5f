// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { readConfig } from '../../../src/core/config.js';
import { deriveState } from '../../../src/core/state.js';
import { findRule, listOpen } from '../../../src/laws/find.js';
import { rows } from '../../../src/laws/rows.js';
import { createConsent } from '../../../src/server/index.js';
import { makeDecision } from '../arbitraries.js';
import { ask, config, cookieOf, seconds } from './sample.js';

const all = ['preferences', 'analytics', 'ads', 'personalization', 'embeds'];
const choices = {
  none: undefined,
  accepted: { by: 'accept', yes: [...all, 'stats', 'ad', 'again'] },
  refused: { by: 'reject', no: all },
  'some of it': { by: 'save', yes: ['analytics', 'stats', 'gpc'], no: ['ads', 'again'] },
  'opted out': { by: 'optout', no: ['ads', 'personalization'] },
  'on an older revision': { by: 'accept', yes: all, revision: 1 },
} as const;

const cases = ['*', ...Object.keys(rows)].flatMap((law) =>
  Object.keys(choices).flatMap((choice) =>
    [false, true].flatMap((gpc) =>
      (['', 'child'] as const).map((age): [string, keyof typeof choices, boolean, '' | 'child'] => [
        law,
        choice as keyof typeof choices,
        gpc,
        age,
      ]),
    ),
  ),
);

describe('the server', () => {
  it('has the state that the page has, under every law, after every choice', () => {
    for (const [law, choice, gpc, age] of cases) {
      const given = { ...config, law: law === '*' ? 'auto' : law, age, revision: 2 };
      const settings = readConfig(given, () => {});
      const parts = choices[choice];
      const at = seconds() - 100_000;
      const said = parts && {
        at,
        law,
        revision: 2,
        ...parts,
        yes: [...('yes' in parts ? parts.yes : [])],
        no: [...('no' in parts ? parts.no : [])],
      };
      const { granted, isDue, ...state } = createConsent(given).state(
        ask({ ...(said && { cookie: cookieOf(said) }), ...(gpc && { 'sec-gpc': '1' }) }),
      );
      const open = age ? [] : listOpen(findRule(law), all);
      const decision = said && makeDecision(said);
      const expected = deriveState(settings, { law, open, gpc }, decision);
      const name = [law, choice, gpc, age].join();
      expect(state, name).toEqual(expected);
      for (const id of [...all, 'stats', 'ad', 'again', 'pay', 'other', 'toString'])
        expect(granted(id), name).toBe((expected.categories[id] ?? expected.partners[id]) === true);
      const isAnswered = gpc && findRule(law).model === 'optout';
      expect(isDue, name).toBe(!expected.decided && !age && !isAnswered);
    }
    expect(cases.length).toBeGreaterThan(1500);
  });

  it('takes the signal by its one value', () => {
    const { state } = createConsent({ ...config, law: 'US-CA' });
    const ads = (value: string) => state(ask({ 'sec-gpc': value })).granted('ad');
    expect(['1', '0', 'true', '1, 1', ''].map(ads)).toEqual([false, true, true, true, true]);
  });

  it('takes the newest of several cookies', () => {
    const older = cookieOf({ at: seconds() - 200, yes: all });
    const newer = cookieOf({ at: seconds() - 100, no: all });
    const { state } = createConsent(config);
    for (const cookie of [`${older}; ${newer}`, `${newer}; izin=v=1; ${older}`])
      expect(state(ask({ cookie })).granted('ads')).toBe(false);
    expect(state(ask({ cookie: older })).granted('ads')).toBe(true);
  });

  it('lets a decision end with the months of the law that it was made under', () => {
    const sevenMonths = 213 * 86_400;
    const { state } = createConsent(config);
    const decided = (law: string) =>
      state(ask({ cookie: cookieOf({ law, at: seconds() - sevenMonths, yes: all }) })).granted(
        'ads',
      );
    expect([decided('IT'), decided('FR'), decided('DE')]).toEqual([false, false, true]);
  });

  it('opens nothing behind a seal', () => {
    expect(
      createConsent({ ...config, law: 'US', seal: true })
        .state(ask())
        .granted('ads'),
    ).toBe(false);
  });

  it('knows presets by their ids', () => {
    const partners = { ga4: { measurementId: 'G-ABC1234567' } };
    const cookie = cookieOf({ yes: ['analytics', 'ga4'] });
    const { state, policy } = createConsent({
      site: { name: 'Shop' },
      gate: { unknown: 'hold' },
      partners,
    });
    expect(state(ask({ cookie })).granted('ga4')).toBe(true);
    expect(policy(ask({ cookie }))).toContain('googletagmanager.com');
  });

  it('does not start with a mistake in the configuration', () => {
    expect(() => createConsent({ site: { name: 'Shop' }, partners: { nobody: {} } })).toThrow(
      /partner nobody is left out/,
    );
    expect(() => createConsent({ ...config, revision: 0 })).toThrow(/because of revision/);
    const site = { name: 'Shop', policyUrl: { a: 1 } as never };
    expect(() => createConsent({ ...config, site })).toThrow(/"site\.policyUrl" that cannot be/);
  });

  it.each([
    [['exa mple.com'], 'exa mple.com'],
    ['a.test', 'a.test'],
    [[5], '5'],
  ])('does not start with the hosts %j', (hosts, name) => {
    const partners = { own: { category: 'ads', hosts: hosts as string[] } };
    expect(() => createConsent({ site: { name: 'Shop' }, partners })).toThrow(
      `izin: "${name}" is not a host`,
    );
  });
});

import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { readConfig } from '../../../src/core/config.js';
import type { Settings } from '../../../src/core/config.js';
import { createConsent } from '../../../src/core/consent.js';
import { createPartners } from '../../../src/partners/load.js';

const optional = ['preferences', 'analytics', 'ads', 'personalization', 'embeds'];
const categories = ['necessary', ...optional];
/** Two in each category, so that one may be chosen apart. */
const partners = Object.fromEntries(
  categories.flatMap((category) =>
    [1, 2].map((n) => {
      const id = `${category}-${n}`;
      return [id, { name: id, category, script: `https://vendor.test/${id}.js` }];
    }),
  ),
);
const ids = Object.keys(partners);
const settings = readConfig({ site: { name: 'Shop' }, categories: optional, partners }, () => {});

const loaded = () => [...document.scripts].map(({ src }) => /(\w+-\d)\.js$/.exec(src)![1]!).sort();

/** A visitor's choice, just made. */
function consentOf(settings: Settings, yes: string[], no: string[]) {
  const consent = createConsent(settings);
  const at = Math.floor(Date.now() / 1000);
  consent.set({ id: 'x'.repeat(22), at, revision: 1, law: '*', by: 'save', yes, no });
  return consent;
}

/** Loads for a choice of categories and of partners apart from theirs. */
function load(chosen: Record<string, boolean>, apart: Record<string, boolean>): void {
  const all = Object.entries({ ...chosen, ...apart });
  const pick = (wanted: boolean) => all.filter(([, isOn]) => isOn === wanted).map(([id]) => id);
  const consent = consentOf(settings, pick(true), pick(false));
  const run = (task: () => void) => task();
  const policy = { createScriptURL: (address: string) => address };
  createPartners({
    settings,
    consent,
    report: () => {},
    nonce: undefined,
    policy,
    bypass: run,
  }).load();
}

/** What the contract says is loaded. */
const due = (chosen: Record<string, boolean>, apart: Record<string, boolean>) =>
  ids
    .filter((id) => {
      const category = id.split('-')[0]!;
      if (category === 'necessary') return true;
      if (category === 'personalization' && !chosen['ads']) return false;
      return apart[id] ?? chosen[category];
    })
    .sort();

afterEach(() => document.head.replaceChildren());

describe('the partners that are loaded', () => {
  const every = Array.from({ length: 2 ** optional.length }, (_, bits) =>
    Object.fromEntries(optional.map((id, at) => [id, !!(bits & (1 << at))])),
  );

  it.each(every)('are those of granted categories: %j', (chosen) => {
    load(chosen, {});
    expect(loaded()).toEqual(due(chosen, {}));
  });

  it('are those of the state, whatever is chosen apart', () =>
    fc.assert(
      fc.property(
        fc.constantFrom(...every),
        fc.dictionary(fc.constantFrom(...ids.filter((id) => !id.startsWith('nec'))), fc.boolean()),
        (chosen, apart) => {
          document.head.replaceChildren();
          load(chosen, apart);
          expect(loaded()).toEqual(due(chosen, apart));
        },
      ),
      { numRuns: 500 },
    ));
});

describe('a script that comes after a withdrawal', () => {
  it('is not begun with before the next grant', () => {
    const said: string[] = [];
    Object.assign(window, { vendor: (word: string) => said.push(word) });
    const partner = {
      category: 'ads',
      script: 'https://vendor.test/late.js',
      after: [['vendor', 'begin']],
      consent: { grant: [['vendor', 'yes']], revoke: [['vendor', 'no']] },
    };
    const own = readConfig({ site: { name: 'Shop' }, partners: { late: partner } }, () => {});
    const consent = createConsent(own);
    const choose = (by: 'accept' | 'withdraw') =>
      consent.set({
        id: 'x'.repeat(22),
        at: Math.floor(Date.now() / 1000),
        revision: 1,
        law: '*',
        by,
        yes: by === 'accept' ? ['ads'] : [],
        no: by === 'accept' ? [] : ['ads'],
      });
    choose('accept');
    const loader = createPartners({
      settings: own,
      consent,
      report: () => {},
      nonce: undefined,
      policy: { createScriptURL: (address) => address },
      bypass: (run) => run(),
    });
    loader.load();
    choose('withdraw');
    loader.tell();
    document.scripts[0]!.dispatchEvent(new Event('load'));
    expect(said).toEqual(['yes', 'no']);
    choose('accept');
    loader.tell();
    loader.tell();
    expect(said).toEqual(['yes', 'no', 'yes', 'begin']);
  });
});

it('one partner that fails stops no other, and none is begun twice', () => {
  const called: string[] = [];
  Object.assign(window, { begin: (id: string) => called.push(id) });
  const own = (id: string, more: object) => ({
    name: id,
    category: 'ads',
    calls: [['begin', id]],
    ...more,
  });
  const settings = readConfig(
    {
      site: { name: 'Shop' },
      partners: {
        a: own('a', {}),
        b: own('b', { script: 'https://vendor.test/b.js' }),
        c: own('c', {}),
      } as never,
    },
    () => {},
  );
  const consent = consentOf(settings, ['ads'], []);
  const problems: string[] = [];
  const refuses = {
    createScriptURL: (): string => {
      throw new TypeError('This page takes no script addresses');
    },
  };
  const all = createPartners({
    settings,
    consent,
    report: (code, about) => void problems.push(`${code} ${about}`),
    nonce: undefined,
    policy: refuses,
    bypass: (run) => run(),
  });
  all.load();
  all.load();
  expect(called).toEqual(['a', 'b', 'c']);
  expect(problems).toEqual(['load b: TypeError: This page takes no script addresses']);
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allows, deriveState } from '../../../src/core/state.js';
import type { Place, State } from '../../../src/core/state.js';
import { readConfig } from '../../../src/core/config.js';
import { anyCase, anySettings, idsOf, makeDecision } from '../arbitraries.js';

const settings = readConfig(
  {
    site: { name: 'Interindo' },
    revision: 2,
    categories: ['ads', 'personalization', 'analytics'],
    partners: {
      meta: { name: 'Meta', category: 'ads' },
      pin: { name: 'Pin', category: 'ads' },
      again: { name: 'Again', category: 'personalization' },
      login: { name: 'Login', category: 'necessary' },
    },
  },
  () => {},
);

const place = (more: Partial<Place> = {}): Place => ({ law: 'EEA', open: [], gpc: false, ...more });

/** Ids that are granted, the necessary ones apart. */
const granted = ({ categories, partners }: State) =>
  Object.entries({ ...categories, ...partners })
    .filter(([id, isGranted]) => isGranted && id !== 'necessary' && id !== 'login')
    .map(([id]) => id);

type Parts = Parameters<typeof makeDecision>[0];

/** A decision as the notice makes it: it names every category. */
const decide = ({ yes = [], no = [], ...parts }: Parts = {}) => {
  const rest = settings.categories
    .map(({ id }) => id)
    .filter((id) => ![...yes, ...no].includes(id));
  return makeDecision({ revision: 2, ...parts, yes, no: [...no, ...rest] });
};

const derive = (parts: Parts) => deriveState(settings, place(), decide(parts));

describe('the state', () => {
  it('allows only what is necessary without a decision', () => {
    fc.assert(
      fc.property(anySettings(), (any) => {
        const state = deriveState(any, place({ law: '*' }));
        expect(state).toMatchObject({ decided: false, law: '*', decision: undefined });
        for (const id of any.categories.map((each) => each.id))
          expect(allows(state, id)).toBe(false);
        for (const { id, category } of any.partners)
          expect(allows(state, id)).toBe(category === 'necessary');
        expect(allows(state, 'necessary')).toBe(true);
      }),
    );
  });

  it('is never wider than what was said', () => {
    fc.assert(
      fc.property(anyCase(), ({ settings: any, decision }) => {
        const { yes, no } = decision;
        const state = deriveState(any, place(), decision);
        for (const { id } of any.categories) if (allows(state, id)) expect(yes).toContain(id);
        for (const { id, category } of any.partners) {
          if (!allows(state, id) || category === 'necessary') continue;
          expect(yes.includes(id) || (yes.includes(category) && !no.includes(id))).toBe(true);
          if (category === 'personalization') expect(yes).toContain('ads');
        }
      }),
    );
  });

  it('is never wider for a no more', () => {
    fc.assert(
      fc.property(anyCase(), fc.nat(), ({ settings: any, decision }, n) => {
        const { yes, no } = decision;
        fc.pre(yes.length > 0);
        const id = yes[n % yes.length]!;
        const less = { ...decision, yes: yes.filter((each) => each !== id), no: [...no, id] };
        const [before, after] = [decision, less].map((each) => deriveState(any, place(), each));
        for (const each of idsOf(any))
          if (allows(after!, each)) expect(allows(before!, each)).toBe(true);
      }),
    );
  });

  it('allows all that was accepted', () => {
    fc.assert(
      fc.property(anySettings(), (any) => {
        const state = deriveState(any, place(), makeDecision({ yes: idsOf(any) }));
        for (const id of idsOf(any)) expect(allows(state, id)).toBe(true);
      }),
    );
  });

  it('lets a partner’s answer override its category’s', () => {
    expect(granted(derive({ yes: ['ads'], no: ['meta'] }))).toEqual(['ads', 'pin']);
    expect(granted(derive({ yes: ['meta'], no: ['ads'] }))).toEqual(['meta']);
  });

  it('allows ads by interest only where ads are allowed', () => {
    expect(granted(derive({ yes: ['personalization', 'again'] }))).toEqual([]);
    expect(granted(derive({ yes: ['personalization', 'ads'], no: ['meta', 'pin'] }))).toEqual([
      'ads',
      'personalization',
      'again',
    ]);
  });

  it('covers on an older revision only what the decision names', () => {
    const state = derive({ revision: 1, yes: ['ads', 'meta'] });
    expect(state.decided).toBe(false);
    // `pin` came with the new revision.
    expect(granted(state)).toEqual(['ads', 'meta']);
    fc.assert(
      fc.property(anyCase(999_999_999), ({ settings: any, decision }) => {
        const old = deriveState(any, place(), decision);
        expect(old.decided).toBe(false);
        for (const { id, category } of any.partners)
          if (category !== 'necessary' && allows(old, id)) expect(decision.yes).toContain(id);
      }),
    );
  });

  it('is not decided where the decision doesn’t name a category that is asked for', () => {
    expect(derive({}).decided).toBe(true);
    const less = makeDecision({ revision: 2, yes: ['ads'], no: ['personalization'] });
    expect(deriveState(settings, place(), less).decided).toBe(false);
  });

  it('is decided on this revision and on a later one, as after a rollback', () => {
    expect(derive({ revision: 2 }).decided).toBe(true);
    expect(derive({ revision: 3 }).decided).toBe(true);
  });

  it.each(['constructor', 'toString', '__proto__', 'hasOwnProperty', '', 'unknown'])(
    'allows nothing named %s',
    (id) => {
      expect(allows(derive({ yes: ['ads'] }), id)).toBe(false);
    },
  );

  describe('where the law leaves things open', () => {
    const open = ['ads', 'personalization', 'analytics'];
    const inCalifornia = (parts: Parts, more: Partial<Place> = {}) =>
      deriveState(
        settings,
        place({ law: 'US-CA', open, ...more }),
        makeDecision({ revision: 2, law: 'US-CA', ...parts }),
      );

    it('allows them before anybody has chosen, and what belongs to them', () => {
      const state = deriveState(settings, place({ law: 'US-CA', open }));
      expect(state.decided).toBe(false);
      expect(granted(state)).toEqual([...open, 'meta', 'pin', 'again']);
    });

    it('allows nothing of what was refused, ever', () => {
      fc.assert(
        fc.property(anyCase(), ({ settings: any, decision }) => {
          const state = deriveState(any, place({ open: idsOf(any) }), decision);
          const isNeeded = (id: string) =>
            any.partners.some((each) => each.id === id && each.category === 'necessary');
          for (const id of decision.no) expect(allows(state, id)).toBe(isNeeded(id));
        }),
      );
      expect(granted(inCalifornia({ no: ['ads'] }))).toEqual(['analytics']);
      expect(granted(inCalifornia({ no: ['meta'] }))).not.toContain('meta');
    });

    it('lets nothing of it count under a law that asks', () => {
      const kept = makeDecision({ revision: 2, law: 'US-CA', by: 'accept' });
      expect(deriveState(settings, place({ law: 'US-CA', open }), kept).decided).toBe(true);
      const abroad = deriveState(settings, place(), kept);
      expect([abroad.decided, granted(abroad)]).toEqual([false, []]);
    });

    it('lets what was granted or refused under one that asks count everywhere', () => {
      const chosen = { law: 'EEA', yes: ['analytics'], no: ['ads', 'personalization'] };
      expect(inCalifornia(chosen).decided).toBe(true);
      expect(granted(inCalifornia(chosen))).toEqual(['analytics']);
    });
  });

  describe('under Global Privacy Control', () => {
    const signalled = (yes: string[], more: Partial<Place> = {}) =>
      deriveState(settings, place({ gpc: true, ...more }), decide({ yes }));

    it('never allows ads, by whatever law or earlier choice', () => {
      fc.assert(
        fc.property(anyCase(), fc.boolean(), ({ settings: any, decision }, isOpen) => {
          const open = isOpen ? idsOf(any) : [];
          const state = deriveState(any, place({ open, gpc: true }), decision);
          const wide = deriveState(any, place({ open }), decision);
          for (const id of ['ads', 'personalization']) expect(allows(state, id)).toBe(false);
          for (const { id, category } of any.partners)
            expect(allows(state, id)).toBe(
              allows(wide, id) && category !== 'ads' && category !== 'personalization',
            );
        }),
      );
    });

    it('allows what the signal is not about', () => {
      expect(granted(signalled(['ads', 'meta', 'analytics']))).toEqual(['analytics']);
    });

    it('allows ads to whoever was told of it and chose them all the same', () => {
      expect(granted(signalled(['ads', 'gpc']))).toEqual(['ads', 'meta', 'pin']);
    });
  });

  it('allows a child neither ads nor personalization, whatever was chosen', () => {
    const child = { ...settings, age: 'child' as const };
    const state = deriveState(
      child,
      place({ open: ['ads'] }),
      makeDecision({ revision: 2, yes: ['ads', 'personalization', 'meta', 'gpc', 'analytics'] }),
    );
    expect(granted(state)).toEqual(['analytics']);
  });
});

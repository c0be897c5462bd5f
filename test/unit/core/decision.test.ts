import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  createId,
  decode,
  encode,
  findDecision,
  lifeOf,
  maxLength,
} from '../../../src/core/decision.js';
import { anyDecision, bys, makeDecision, now } from '../arbitraries.js';

/** Changes a text in one place, or doubles or drops a part of it. */
const mutated = (text: fc.Arbitrary<string>) =>
  fc
    .tuple(text, fc.nat(), fc.nat(12), fc.string({ maxLength: 3 }), fc.integer({ min: 0, max: 4 }))
    .map(([value, place, length, insert, kind]) => {
      const at = place % (value.length + 1);
      const [before, part, after] = [
        value.slice(0, at),
        value.slice(at, at + length),
        value.slice(at + length),
      ];
      return [
        before + insert + part + after,
        before + insert + after,
        before + part + part + after,
        before,
        before + part.toUpperCase() + after,
      ][kind]!;
    });

describe('the codec', () => {
  it('reads back every decision it writes', () => {
    fc.assert(
      fc.property(anyDecision(), (decision) => {
        expect(decode(encode(decision), now)).toEqual(decision);
      }),
    );
  });

  it('writes what the contract says', () => {
    const value = encode(
      makeDecision({
        at: 1_790_000_000,
        revision: 3,
        law: 'US-CA',
        by: 'save',
        yes: ['analytics', 'embeds', 'meta'],
        no: ['ads', 'personalization'],
      }),
    );
    expect(value).toBe(
      'v=1&id=abcdefghijklmnopqrst_-&at=1790000000&rev=3&law=US-CA&by=save&yes=analytics.embeds.meta&no=ads.personalization',
    );
    // Any server language parses it with its standard library.
    expect(Object.fromEntries(new URLSearchParams(value))).toMatchObject({ v: '1', rev: '3' });
  });

  it('takes nothing but what it would write itself', () => {
    fc.assert(
      fc.property(fc.oneof(mutated(anyDecision().map(encode)), fc.string()), (value) => {
        const decision = decode(value, now);
        if (decision) expect(encode(decision)).toBe(value);
      }),
      { numRuns: 2000 },
    );
  });

  const head = 'v=1&id=abcdefghijklmnopqrst_-';
  const good = `${head}&at=1790000000&rev=1&law=EEA&by=accept&yes=ads&no=analytics`;
  it('has a good value to damage', () => expect(decode(good, now)).toBeDefined());
  it.each([
    ['nothing', ''],
    ['another library’s JSON', '{"categories":["ads"],"revision":1}'],
    ['another library’s list', 'ads,analytics'],
    ['a mere yes', 'true'],
    ['an unknown version', good.replace('v=1', 'v=2')],
    ['no version', good.replace('v=1&', '')],
    ['a short id', good.replace('_-', '')],
    ['a long id', good.replace('_-', '_--')],
    ['an id with a character of base64', good.replace('_-', '+/')],
    ['a time that is no number', good.replace('1790000000', 'now')],
    ['a negative time', good.replace('1790000000', '-1')],
    ['a time in milliseconds', good.replace('1790000000', '1790000000000')],
    ['a time with a leading zero', good.replace('at=1', 'at=01')],
    ['a fraction of a revision', good.replace('rev=1', 'rev=1.5')],
    ['a revision with a leading zero', good.replace('rev=1', 'rev=01')],
    ['no revision', good.replace('rev=1', 'rev=')],
    ['a law in lower case', good.replace('EEA', 'eea')],
    ['an unknown way', good.replace('accept', 'scroll')],
    ['no way', good.replace('by=accept&', '')],
    ['an empty id in a list', good.replace('yes=ads', 'yes=ads..maps')],
    ['a dot at the end of a list', good.replace('yes=ads', 'yes=ads.')],
    ['a dot before a list', good.replace('yes=ads', 'yes=.ads')],
    ['an id that begins with a digit', good.replace('yes=ads', 'yes=1ads')],
    ['an id with a space', good.replace('yes=ads', 'yes=ads maps')],
    ['markup in an id', good.replace('yes=ads', 'yes=<b>')],
    ['an id said yes and no', good.replace('no=analytics', 'no=ads')],
    ['another order', good.replace('rev=1&law=EEA', 'law=EEA&rev=1')],
    ['a parameter of its own', `${good}&admin=1`],
    ['a second list', `${good}&yes=analytics`],
    ['a line break at the end', `${good}\n`],
    ['a quoted value', `"${good}"`],
    ['percent signs', encodeURIComponent(good)],
    ['a cut end', good.slice(0, -14)],
  ])('takes %s for no decision', (_, value) => {
    expect(decode(value, now)).toBeUndefined();
  });

  it('takes no cookie for no decision', () => expect(decode(undefined, now)).toBeUndefined());

  it('takes a decision of the future for none, but for a clock set back a little', () => {
    expect(decode(encode(makeDecision({ at: now + 60 })), now)).toBeDefined();
    expect(decode(encode(makeDecision({ at: now + 61 })), now)).toBeUndefined();
  });

  it('takes an oversized value for no decision', () => {
    const base = encode(makeDecision({ yes: [] })).length;
    const filled = (length: number) => ['a'.repeat(60), 'b'.repeat(length - base - 61)];
    const fits = encode(makeDecision({ yes: filled(maxLength) }));
    const exceeds = encode(makeDecision({ yes: filled(maxLength + 1) }));
    expect([fits.length, exceeds.length]).toEqual([maxLength, maxLength + 1]);
    expect(decode(fits, now)).toBeDefined();
    expect(decode(exceeds, now)).toBeUndefined();
  });

  it('reads an id that ends in a hyphen, which the configuration allows', () => {
    const decision = makeDecision({ yes: ['ads-'], no: ['maps_', 'x-'] });
    expect(decode(encode(decision), now)).toEqual(decision);
  });

  // A pattern that backtracks doubles its time with each hyphen: a forged cookie would freeze the page.
  it.each(['a-', 'a.', 'a', 'a-a.', 'a_'])('is quick with a damaged list of many "%s"', (part) => {
    const value = good.replace('yes=ads', `yes=${part.repeat(25)}a!`);
    const start = performance.now();
    expect(decode(value, now)).toBeUndefined();
    expect(performance.now() - start).toBeLessThan(250);
  });
});

describe('a decision', () => {
  // Garante 231/2021, 6.2: a refusal may not be asked about sooner than a consent, and `by` has no say.
  it('lives as long as the site keeps it, whatever was chosen', () => {
    const days = (lifeOf({ months: 12 }) / 86_400) | 0;
    expect(days).toBeGreaterThanOrEqual(365);
    expect(days).toBeLessThanOrEqual(366);
    for (const by of bys) {
      const value = encode(makeDecision({ by, at: now - 1000 }));
      expect(findDecision([value], now, 1001)?.by).toBe(by);
      expect(findDecision([value], now, 1000)).toBeUndefined();
    }
  });

  it('is the newest of several, whatever stands beside it', () => {
    const values = [now - 50, now - 10, now - 30].map((at) => encode(makeDecision({ at })));
    expect(findDecision(['', 'v=2', ...values, values[0]! + '&'], now, 100)?.at).toBe(now - 10);
    expect(findDecision([], now, 100)).toBeUndefined();
  });

  it('has an id of 22 url-safe characters, its own each time', () => {
    const ids = Array.from({ length: 500 }, createId);
    for (const id of ids) expect(id).toMatch(/^[\w-]{22}$/);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

// @vitest-environment node
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { judge } from '../../../src/audit/judge.js';
import { rules } from '../../../src/audit/rules/all.js';
import { type Moment, phases, type Visit } from '../../../src/audit/visit.js';
import { choice, layer, makeVisit } from '../../support/audit/visit.js';

const anyText = fc.oneof(
  fc.string({ maxLength: 12, unit: 'binary' }),
  fc.constantFrom('', '_ga', '__proto__', 'constructor', '%', '*', 'izin', 'rgb(0, 0, 0)', 'en-GB'),
);
const anyUrl = fc.oneof(
  fc.webUrl({ withQueryParameters: true }),
  anyText,
  fc.constantFrom(
    'https://shop.example/',
    'https://www.google-analytics.com/g/collect?gclid=1',
    'https://[::1]:8080/%zz?%zz=%',
    'http://127.0.0.1/',
    'https://co.uk/',
    'https://xn--80ak6aa92e.com./',
    'data:,',
    'blob:null/1',
    'wss://hotjar.com',
    'chrome-extension://a/b',
    'javascript:0',
  ),
);
const anyNumber = fc.oneof(fc.integer(), fc.constantFrom(0, NaN, Infinity, -0.5, 1e300));
const anyMoment: fc.Arbitrary<Moment> = fc.record({
  phase: fc.constantFrom(...phases),
  step: fc.constantFrom('open', 'accepted', 'chosen', 'reload', 'second'),
  at: anyNumber,
});
/** Something with a moment; a few of its parts are strange. */
const seen = <T>(parts: { [K in keyof T]: fc.Arbitrary<T[K]> }) =>
  fc.array(
    fc.tuple(anyMoment, fc.record(parts)).map(([moment, more]) => ({ ...moment, ...more })),
    { maxLength: 6 },
  );
const maybe = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: undefined });
const anyTexts = fc.array(anyText, { maxLength: 4 });
const anyBox = fc.record({ name: anyText, isChecked: fc.boolean(), isDisabled: fc.boolean() });
const anyBoxes = fc.array(anyBox, { maxLength: 3 });
const anyRect = fc.record({ x: anyNumber, y: anyNumber, width: anyNumber, height: anyNumber });

const anyChoice = fc
  .record(
    { look: anyTexts, color: anyText, fill: anyText, around: anyText, edge: anyText, box: anyRect },
    { requiredKeys: [] },
  )
  .map((parts) => choice('Accept all', parts));
const anyLayer = fc
  .record(
    { accept: anyChoice, reject: maybe(anyChoice), text: anyText, body: anyText, lang: anyText },
    { requiredKeys: [] },
  )
  .chain((parts) =>
    fc
      .record({ pageLang: anyText, role: anyText, links: fc.array(anyUrl, { maxLength: 3 }) })
      .map((more) => layer({ ...parts, ...more } as never)),
  );
const anyAct = fc.record({
  act: fc.constantFrom('accept', 'reject', 'partly', 'withdraw'),
  isDone: fc.boolean(),
  how: anyText,
  presses: maybe(anyNumber),
  granted: maybe(anyTexts),
});
const anyKind = fc.constantFrom('document', 'script', 'image', 'font', 'preconnect', 'ping', '');

/** Visits as no recorder should make them. */
const anyVisit: fc.Arbitrary<Visit> = fc
  .record({
    url: anyUrl,
    second: maybe(anyUrl),
    began: fc.oneof(anyText, fc.constant('2026-11-27T10:00:00Z')),
    phases: fc.subarray([...phases]),
    sent: seen({
      url: anyUrl,
      kind: anyKind,
      method: anyText,
      initiator: anyTexts,
      from: maybe(anyUrl),
      alias: maybe(anyText),
    }),
    cookies: seen({
      name: anyText,
      domain: anyText,
      path: anyText,
      isHttpOnly: fc.boolean(),
      isThirdParty: fc.boolean(),
      expires: maybe(anyNumber),
      digest: anyText,
    }),
    stored: seen({
      kind: fc.constantFrom('localStorage', 'indexedDB', 'worker'),
      origin: anyUrl,
      key: anyText,
    }),
    reads: seen({ kind: fc.constantFrom('canvas', 'hints', 'audio'), script: anyUrl }),
    told: seen({
      what: fc.constantFrom('default', 'update', 'tag'),
      given: fc.oneof(anyText, fc.dictionary(anyText, anyText, { maxKeys: 3 })),
    }),
    operated: fc
      .array(fc.tuple(anyMoment, anyAct), { maxLength: 4 })
      .map((all) => all.map(([moment, act]) => ({ ...moment, ...act }))),
    layer: maybe(anyLayer),
    boxes: maybe(anyBoxes),
    wayBack: maybe(
      fc.record({ control: maybe(anyText), boxes: anyBoxes, isElsewhere: fc.boolean() }),
    ),
    afterRefusal: maybe(fc.record({ isReadable: fc.boolean(), isAskedAgain: fc.boolean() })),
    config: fc.oneof(
      fc.anything(),
      fc.record({
        partners: fc.dictionary(fc.oneof(anyText, fc.constantFrom('ga4', 'meta')), fc.anything()),
        categories: fc.anything(),
        cookie: fc.anything(),
      }),
      fc.record({
        partners: fc.dictionary(
          anyText,
          fc.record({ category: anyText, hosts: fc.array(anyUrl), cookies: anyTexts }),
          { maxKeys: 3 },
        ),
      }),
    ),
  })
  .map((parts) => ({ ...makeVisit(), ...parts }) as Visit);

const ids = rules.map(({ id }) => id).toSorted();

it('judges any visit by every rule once, and never throws', () => {
  fc.assert(
    fc.property(anyVisit, (visit) => {
      const { findings, passed, unjudged } = judge(visit);
      const told = [
        ...findings.map(({ rule }) => rule),
        ...passed,
        ...unjudged.map((each) => each.rule),
      ];
      expect(told.toSorted()).toEqual(ids);
      for (const { evidence, confidence } of findings) {
        expect(evidence.length).toBeGreaterThan(0);
        expect(confidence).toBeGreaterThan(0);
        expect(confidence).toBeLessThanOrEqual(1);
      }
      for (const { why } of unjudged) expect(why.trim()).not.toBe('');
    }),
    { numRuns: 300 },
  );
}, 60_000);

it('passes no rule of a choice that was not made', () => {
  const ofChoices = ['PRI-07', 'PRI-08', 'WDR-01', 'WDR-02', 'WDR-03', 'CHO-07'];
  fc.assert(
    fc.property(anyVisit, fc.boolean(), (visit, isTried) => {
      const operated = isTried ? visit.operated.map((act) => ({ ...act, isDone: false })) : [];
      const { wayBack: _, ...rest } = visit;
      const { passed } = judge({ ...rest, operated });
      for (const rule of ofChoices) expect(passed).not.toContain(rule);
    }),
    { numRuns: 300 },
  );
}, 60_000);

it('passes nothing where nothing was seen', () => {
  const { layer: _, boxes: __, wayBack: ___, ...rest } = makeVisit();
  const { findings, passed } = judge({ ...rest, sent: [], cookies: [], operated: [] });
  expect([...findings, ...passed]).toEqual([]);
});

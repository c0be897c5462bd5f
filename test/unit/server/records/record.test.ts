// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBatch } from '../../../../src/server/records/record.js';
import type { ConsentRecord } from '../../../../src/server/records/index.js';
import { Refusal } from '../../../../src/server/records/refusal.js';
import { makeRecord } from '../../../support/records.js';

const read = (...records: unknown[]) => readBatch(JSON.stringify({ records }));
const anyKey = fc.stringMatching(/^[\w-]{22}$/);
const anyIds = fc.uniqueArray(fc.stringMatching(/^[a-zA-Z][\w-]{0,63}$/), { maxLength: 200 });

const anyRecord: fc.Arbitrary<ConsentRecord> = fc
  .record({
    record: fc.record({
      key: anyKey,
      id: anyKey,
      at: fc.integer({ min: 1, max: 9_999_999_999 }),
      site: fc.oneof(fc.domain(), fc.constantFrom('localhost:8080', '127.0.0.1')),
      law: fc.stringMatching(/^(\*|[A-Z]{2,4}(-[A-Z]{1,3})?)$/),
      rules: fc.stringMatching(/^\d{4}-\d\d-\d\d$/),
      revision: fc.integer({ min: 1, max: 999_999_999 }),
      by: fc.constantFrom('accept', 'reject', 'save', 'withdraw', 'close', 'optout', 'api'),
      source: fc.constantFrom('notice', 'preferences', 'api', 'gpc'),
      language: fc.constantFrom('id', 'en-GB', 'zh-Hant', 'pt-BR', 'sr-Latn-RS'),
      text: fc.stringMatching(/^[\w-]{0,64}$/),
      script: fc.constantFrom('0.1.0', '1.0.0-rc.1'),
    }),
    previous: fc.option(anyKey, { nil: undefined }),
    ids: anyIds,
    split: fc.nat(200),
    lasts: fc.integer({ min: 0, max: 5 * 366 * 86_400 }),
  })
  .map(({ record, previous, ids, split, lasts }) => ({
    ...(record as ConsentRecord),
    ...(previous && { previous }),
    yes: ids.slice(0, split),
    no: ids.slice(split),
    expires: record.at + lasts,
  }));

const wrong: { [name in keyof ConsentRecord]: unknown[] } = {
  key: ['', 'a'.repeat(21), 'a'.repeat(23), 'a'.repeat(21) + '.', 1, null, undefined],
  id: ['a'.repeat(21) + '\n', 'a'.repeat(22) + '\n', {}, undefined],
  previous: ['', null, 1],
  at: [0, -1, 1.5, 1e10, '1795780800', null, undefined],
  site: ['', 'a b', 'https://a.example', 'a/b', '-a', 'a'.repeat(254), 'a:123456', 'ä.example'],
  law: ['', 'eea', 'E', 'EUROPE', 'US-', 'EEA ', 1],
  rules: ['a'.repeat(33), '\0', null],
  revision: [0, 1.5, '1', 1e9],
  by: ['', 'Accept', 'accepted', 'toString', null],
  source: ['', 'footer', undefined],
  language: ['', 'e', 'en_GB', 'en-', 'a'.repeat(36)],
  text: ['a'.repeat(65), 'a b', undefined],
  script: ['', 'a'.repeat(33), '<b>'],
  yes: ['ads', {}, [1], ['1a'], [''], ['a b'], ['a'.repeat(65)], Array(201).fill('a'), undefined],
  no: [[['ads']], ['ads\n'], null],
  expires: [0, makeRecord().at - 1, makeRecord().at + 5 * 366 * 86_400 + 1, undefined],
};

describe('reading a batch', () => {
  it('gives back every record that has the shape', () => {
    fc.assert(
      fc.property(fc.array(anyRecord, { minLength: 1, maxLength: 20 }), (records) => {
        expect(read(...records)).toEqual(records);
      }),
      { numRuns: 200 },
    );
  });

  it.each(
    Object.entries(wrong).flatMap(([name, values]) =>
      values.map((value) => [name, value] as const),
    ),
  )('refuses %s %j, and says so', (name, value) => {
    expect(() => read(makeRecord(), { ...makeRecord(), [name]: value })).toThrow(
      RegExp(`^records\\[1\\]\\.${name} `),
    );
  });

  it.each(['received', 'ip', 'userAgent', '__proto__', 'constructor', ''])(
    'refuses the unknown key %j',
    (name) => {
      const text = JSON.stringify(makeRecord()).replace('{', `{${JSON.stringify(name)}:1,`);
      expect(() => readBatch(`{"records":[${text}]}`)).toThrow('unknown key');
      expect(() => readBatch(`{${JSON.stringify(name)}:1,"records":[]}`)).toThrow('is not {"rec');
    },
  );

  it('refuses an id that is both granted and refused', () => {
    expect(() => read(makeRecord({ yes: ['ads'], no: ['ads'] }))).toThrow('both yes and no');
  });

  it('refuses none, and more than 20', () => {
    expect(() => read()).toThrow('0 records');
    expect(() => read(...Array.from({ length: 21 }, () => makeRecord()))).toThrow('21 records');
  });

  it('throws refusals only, whatever it reads', () => {
    const only = (body: string) => {
      try {
        readBatch(body);
      } catch (error) {
        expect(error).toBeInstanceOf(Refusal);
        expect(error).toMatchObject({ status: 400 });
      }
    };
    fc.assert(fc.property(fc.string(), only));
    fc.assert(fc.property(fc.json(), only));
    fc.assert(
      fc.property(fc.array(fc.jsonValue()), (each) => only(JSON.stringify({ records: each }))),
    );
  });
});

import { expect, it } from 'vitest';
import { createRecords, openStore } from '../../src/server/records/index.js';
import { makeRecord, post } from '../support/records.js';

const runs = 100_000;

/** Numbers from 0 up to a limit, the same for the same seed (mulberry32). */
const createDice =
  (seed: number) =>
  (limit: number): number => {
    seed = (seed + 0x6d2b79f5) | 0;
    let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };

const odd = [
  null,
  true,
  -1,
  0,
  0.5,
  1e99,
  '',
  ' ',
  '\0',
  'x'.repeat(300),
  '__proto__',
  "'; drop table izin_records;--",
  [],
  {},
  [[]],
  [null],
  ['ads '],
  { length: 1 },
  '\uD800',
  '🍪',
  '<script>',
  ['\u2028'],
];

it('the receiver refuses 100,000 damaged bodies, keeps none, and never fails', async () => {
  const seed = Date.now();
  const dice = createDice(seed);
  const pick = <Item>(items: readonly Item[]): Item => items[dice(items.length)]!;
  const failures: unknown[] = [];
  const store = await openStore(':memory:');
  const options = { retentionDays: 1, onError: (error: unknown) => void failures.push(error) };
  const records = createRecords(store, options);
  const { url, headers } = post('');

  /** Ways to damage a body so that it can't be right. */
  const ways: (() => string | Uint8Array<ArrayBuffer>)[] = [
    () => Uint8Array.from({ length: dice(300) }, () => dice(256)),
    () => JSON.stringify(pick(odd)),
    () => JSON.stringify({ records: pick(odd) }),
    () => JSON.stringify({ records: [makeRecord(), pick(odd)] }),
    () =>
      JSON.stringify({ records: [makeRecord()], [pick(['a', '__proto__', 'Records'])]: pick(odd) }),
    () => {
      const record: any = makeRecord();
      delete record[pick(Object.keys(record))];
      return JSON.stringify({ records: [record] });
    },
    () => {
      const record = makeRecord();
      // A text may be empty.
      const name = pick(Object.keys(record).filter((each) => !/text|rules|yes|no/.test(each)));
      return JSON.stringify({ records: [{ ...record, [name]: pick(odd) }] });
    },
    () => JSON.stringify({ records: [{ ...makeRecord(), [`x${dice(99)}`]: pick(odd) }] }),
    () => {
      const body = JSON.stringify({ records: [makeRecord()] });
      return body.slice(0, dice(body.length));
    },
    () => {
      const body = new TextEncoder().encode(JSON.stringify({ records: [makeRecord()] }));
      // No text has a control character or a byte above ASCII unescaped, or is UTF-8 by chance.
      body[dice(body.length)] = pick([0, 1, 31, 128, 192, 255]);
      return body;
    },
  ];
  for (let run = 0; run < runs; run++) {
    const body = pick(ways)();
    const { status } = await records(new Request(url, { method: 'POST', headers, body }));
    if (status !== 400) throw new Error(`${status} for ${String(body)} (seed ${seed})`);
  }
  expect(failures).toEqual([]);
  expect(await store.count(0, 1e10)).toEqual([]);
});

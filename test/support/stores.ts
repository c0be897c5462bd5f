import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createRecords } from '../../src/server/records/index.js';
import type { Store } from '../../src/server/records/index.js';
import { day, keep, makeKey, makeRecord, noon, post, year } from './records.js';

/** What every store must do: the same tests for all. `open` opens the same database each time. */
export function describeStore(name: string, open: () => Promise<Store>): void {
  describe(name, () => {
    let store: Store;
    // Several at once on an empty database: one of them makes the tables.
    const others: Store[] = [];
    beforeAll(async () => {
      const [first, ...rest] = await Promise.all([open(), open(), open()]);
      store = first!;
      others.push(...rest);
    });
    afterAll(() => Promise.all([store, ...others].map((each) => each.close())));

    it('keeps every field of a record', async () => {
      const full = keep({ previous: makeKey(), yes: ['a'], no: ['b', 'c-d', 'E_5'] });
      const bare = keep({ text: '', yes: [], no: [], law: '*', id: full.id, received: noon + 2 });
      await store.add([bare, full]);
      expect(await store.find(full.id)).toEqual([full, bare]);
    });

    it('keeps once what comes twice, and as it came first', async () => {
      const first = keep();
      await store.add([first, first]);
      await Promise.all(
        [1, 2, 3].map((later) => store.add([{ ...first, received: noon + later }])),
      );
      expect(await store.find(first.id)).toEqual([first]);
    });

    it('adds a withdrawal, and leaves the records before it as they were', async () => {
      const first = keep();
      const last = keep({ id: first.id, previous: first.key, by: 'withdraw', received: noon + 9 });
      await store.add([first]);
      await store.add([last]);
      expect(await store.find(first.id)).toEqual([first, last]);
    });

    it('keeps hundreds that come at once', async () => {
      const id = makeKey();
      const records = Array.from({ length: 1300 }, () => keep({ id }));
      await Promise.all(records.map((each) => store.add([each])));
      expect(await store.find(id)).toHaveLength(1300);
    });

    it('counts by day, law and choice', async () => {
      const received = 1_000_000_000;
      await store.add([
        keep({ received }),
        keep({ received }),
        keep({ received, by: 'reject' }),
        keep({ received, law: 'ID' }),
        keep({ received: received + day }),
      ]);
      expect(await store.count(received - day, received + 2 * day)).toEqual([
        { day: '2001-09-09', law: 'EEA', by: 'reject', count: 1 },
        { day: '2001-09-09', law: 'EEA', by: 'save', count: 2 },
        { day: '2001-09-09', law: 'ID', by: 'save', count: 1 },
        { day: '2001-09-10', law: 'EEA', by: 'save', count: 1 },
      ]);
      expect(await store.count(received + 1, received + day)).toEqual([]);
    });

    it('deletes what has ended by its own clock, whatever the visitor’s says', async () => {
      // Both decisions last a year from their receipt.
      const received = 1_100_000_000;
      const early = keep({ at: 1, expires: 1 + year, received });
      const late = keep({ at: 9_000_000_000, expires: 9_000_000_000 + year, received });
      await store.add([early, late]);
      await store.sweep(received + year + 30 * day, 30 * day);
      expect(await store.find(early.id)).toHaveLength(1);
      await store.sweep(received + year + 30 * day + 1, 30 * day);
      expect(await store.find(early.id)).toEqual([]);
      expect(await store.find(late.id)).toEqual([]);
    });

    it('deletes more than one step takes', async () => {
      const received = 1_200_000_000;
      const id = makeKey();
      for (const _ of Array(5))
        await store.add(Array.from({ length: 500 }, () => keep({ id, received })));
      expect(await store.sweep(received + year + 1, 0)).toMatchObject({ expired: 2500 });
      expect(await store.find(id)).toEqual([]);
    });

    it('writes a request to erase down, with its due time, and carries it out', async () => {
      const [mine, other] = [keep(), keep()];
      await store.add([mine, other]);
      const asked = { id: mine.id, requested: noon + 10, due: noon + 10 + 3 * day };
      expect(await store.requestErasure(asked.id, asked.requested, asked.due)).toEqual(asked);
      // Twice in a second is once.
      expect(await store.requestErasure(asked.id, noon + 10, noon + 30)).toEqual(asked);
      expect(await store.listErasures()).toEqual([asked]);
      expect(await store.sweep(noon + 60, year)).toEqual({ erased: 1, expired: 0 });
      expect(await store.listErasures()).toEqual([{ ...asked, done: noon + 60 }]);
      expect([await store.find(mine.id), await store.find(other.id)]).toEqual([[], [other]]);

      // A browser sends again what it chose before the request; what it chooses later is new.
      const late = { ...mine, received: noon + 99 };
      const anew = keep({ id: mine.id, at: noon + 50, received: noon + 50 });
      await store.add([late, anew]);
      expect(await store.sweep(noon + 100, year)).toEqual({ erased: 1, expired: 0 });
      expect(await store.find(mine.id)).toEqual([anew]);
      await store.sweep(noon + 61 + year, year);
      expect(await store.listErasures()).toEqual([]);
    });

    it('carries out a second request, too, for what came since the first', async () => {
      const first = keep({ received: noon });
      const since = keep({ id: first.id, at: noon + 20, received: noon + 20 });
      await store.add([first, since]);
      const ask = (requested: number) =>
        store.requestErasure(first.id, requested, requested + 3 * day);
      const asked = [await ask(noon + 10), await ask(noon + 30)];
      expect(asked.map(({ requested }) => requested)).toEqual([noon + 10, noon + 30]);
      expect(await store.sweep(noon + 60, year)).toEqual({ erased: 2, expired: 0 });
      expect(await store.find(first.id)).toEqual([]);
      expect(await store.listErasures()).toEqual(
        asked.map((each) => ({ ...each, done: noon + 60 })),
      );
      // Asked in the second of the sweep, it is open again: something may have come since.
      await ask(noon + 30);
      expect(await store.listErasures()).toEqual([asked[1], { ...asked[0], done: noon + 60 }]);
      await store.sweep(noon + 61 + year, year);
      await store.sweep(noon + 62 + 2 * year, year);
    });

    it('erases all that two requests name before it calls them done', async () => {
      const id = makeKey();
      for (const _ of Array(3)) await store.add(Array.from({ length: 400 }, () => keep({ id })));
      await store.requestErasure(id, noon + 10, noon + 99);
      await store.requestErasure(id, noon + 20, noon + 99);
      expect(await store.sweep(noon + 60, year)).toEqual({ erased: 1200, expired: 0 });
      expect(await store.find(id)).toEqual([]);
      await store.sweep(noon + 61 + year, year);
      expect(await store.listErasures()).toEqual([]);
    });

    it('shows each process what another kept', async () => {
      const kept = keep();
      await store.add([kept]);
      expect(await others[0]!.find(kept.id)).toEqual([kept]);
    });

    it('answers a page once its record is on disk, and with 503 when it can’t be', async () => {
      const heard: unknown[] = [];
      const own = await open();
      const options = { retentionDays: 30, onError: (error: unknown) => void heard.push(error) };
      const records = createRecords(own, options);
      const record = makeRecord();
      expect((await records(post({ records: [record] }))).status).toBe(204);
      expect(await store.find(record.id)).toMatchObject([record]);
      await own.close();
      const answer = await records(post({ records: [makeRecord()] }));
      expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '10']);
      expect(await answer.json()).toMatchObject({ error: 'The records cannot be stored now' });
      expect(heard).toHaveLength(1);
    });
  });
}

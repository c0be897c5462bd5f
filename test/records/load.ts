import { setTimeout as wait } from 'node:timers/promises';
import { expect } from 'vitest';
import { openStore } from '../../src/server/records/index.js';
import { makeKey, makeRecord } from '../support/records.js';

/** Clients that send records one after the other, each again until it is acknowledged, as browsers do. */
export interface Load {
  /** Statuses that were answered, and how often. */
  statuses: Map<number, number>;
  acknowledged(): number;
  /** Lets each client finish the record that it has begun. */
  finish(): Promise<void>;
  /** Expects every record in the database exactly once. */
  check(database: string): Promise<void>;
}

const pause = 20;

/** Starts clients at a server's address, which may come and go. */
export function startLoad(url: string, clients = 8): Load {
  const statuses = new Map<number, number>();
  const sent = new Map(Array.from({ length: clients }, () => [makeKey(), [] as string[]]));
  const over = new AbortController();

  async function send(body: string): Promise<void> {
    for (;;) {
      const status = await fetch(`${url}/records`, {
        method: 'POST',
        headers: { Origin: url },
        body,
        signal: AbortSignal.timeout(15_000),
      }).then(
        (response) => response.arrayBuffer().then(() => response.status),
        () => 0,
      );
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
      if (status === 204) return;
      await wait(pause);
    }
  }

  const running = [...sent].map(async ([id, keys]) => {
    while (!over.signal.aborted) {
      const record = makeRecord({ id });
      await send(JSON.stringify({ records: [record] }));
      keys.push(record.key);
    }
  });

  return {
    statuses,
    acknowledged: () => statuses.get(204) ?? 0,
    async finish() {
      over.abort();
      await Promise.all(running);
    },
    async check(database) {
      const store = await openStore(database);
      for (const [id, keys] of sent) {
        const found = (await store.find(id)).map(({ key }) => key);
        expect(found.toSorted()).toEqual(keys.toSorted());
      }
      await store.close();
    },
  };
}

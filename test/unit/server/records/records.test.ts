// @vitest-environment node
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { createRecords, openStore } from '../../../../src/server/records/index.js';
import type { Erasure, RecordsOptions, Store } from '../../../../src/server/records/index.js';
import { keep, makeKey, makeRecord, noon, post, year } from '../../../support/records.js';

let store: Store;
beforeAll(async () => void (store = await openStore(':memory:')));
afterAll(() => store.close());
beforeEach(() => void vi.useFakeTimers({ now: noon * 1000, toFake: ['Date'] }));

const create = (options: Partial<RecordsOptions> = {}) =>
  createRecords(store, { retentionDays: 30, ...options });
const countAll = async () =>
  (await store.count(0, 1e10)).reduce((sum, { count }) => sum + count, 0);

/** Expects an answer with a sentence and a remedy, and that nothing was stored. */
async function refused(answer: Promise<Response>, status: number): Promise<Response> {
  const before = await countAll();
  const response = await answer;
  expect(response.status).toBe(status);
  expect(await response.clone().json()).toEqual({
    error: expect.any(String),
    remedy: expect.any(String),
  });
  expect(await countAll()).toBe(before);
  return response;
}

describe('the receiver', () => {
  it.each(['text/plain', 'text/plain;charset=UTF-8', 'application/json'])(
    'stores a batch sent as %s, with its own time',
    async (type) => {
      const records = [makeRecord(), makeRecord()];
      const answer = await create()(post({ records }, { 'Content-Type': type }));
      expect([answer.status, await answer.text()]).toEqual([204, '']);
      for (const each of records)
        expect(await store.find(each.id)).toEqual([{ ...each, received: noon }]);
    },
  );

  it('answers alike to what it has already', async () => {
    const body = { records: [makeRecord()] };
    await create()(post(body));
    const before = await countAll();
    expect((await create()(post(body))).status).toBe(204);
    expect(await countAll()).toBe(before);
  });

  it('stores all of a batch or nothing', async () => {
    await refused(create()(post({ records: [makeRecord(), { ...makeRecord(), ip: '1' }] })), 400);
  });

  it.each(['', '{', 'null', '[]', '"records"', '{"records":{}}', '\uFEFF{}'])(
    'refuses the body %j',
    async (body) => void (await refused(create()(post(body)), 400)),
  );

  it('refuses what isn’t UTF-8', async () => {
    const request = new Request(post('x'), { method: 'POST', body: new Uint8Array([0xff, 0xfe]) });
    await refused(create()(request), 400);
  });

  it.each([undefined, 'null', 'https://evil.example', 'https://shop.example.evil.example', 'shop'])(
    'refuses the origin %s',
    async (origin) => {
      const request = post({ records: [makeRecord()] });
      if (origin) request.headers.set('Origin', origin);
      else request.headers.delete('Origin');
      const { headers } = await refused(create()(request), 403);
      expect(headers.get('access-control-allow-origin')).toBeNull();
    },
  );

  it('takes listed origins only, and lets their pages read every answer', async () => {
    const records = create({ origins: ['https://www.shop.example'] });
    await refused(records(post({ records: [makeRecord()] })), 403);
    const Origin = 'https://www.shop.example';
    for (const body of [{ records: [makeRecord()] }, 'wrong'])
      expect(
        (await records(post(body, { Origin }))).headers.get('access-control-allow-origin'),
      ).toBe(Origin);
  });

  it('answers a preflight', async () => {
    const request = new Request(post(''), { method: 'OPTIONS', body: null });
    const answer = await create()(request);
    expect([answer.status, answer.headers.get('access-control-allow-headers')]).toEqual([
      204,
      'Content-Type',
    ]);
  });

  it.each(['text/html', 'application/jsonp', 'multipart/form-data'])(
    'refuses the type %s',
    async (type) =>
      void (await refused(
        create()(post({ records: [makeRecord()] }, { 'Content-Type': type })),
        415,
      )),
  );

  it('refuses other methods', async () => {
    const request = new Request(post(''), { method: 'PUT', body: 'x' });
    expect((await refused(create()(request), 405)).headers.get('allow')).toBe('POST, OPTIONS');
  });

  it('reads no more than 64 KiB, whatever the length says', async () => {
    const long = JSON.stringify({ records: [makeRecord()] }) + ' '.repeat(66_000);
    await refused(create()(post(long, { 'Content-Length': '70000' })), 413);
    await refused(create()(post(long, { 'Content-Length': '10' })), 413);
    let pulls = 0;
    const send = (headers: { [name: string]: string }) => {
      const body = new ReadableStream({
        pull: (controller) =>
          ++pulls < 20 ? controller.enqueue(new Uint8Array(16_384)) : controller.close(),
      });
      const init = { method: 'POST', headers, body, duplex: 'half' } as RequestInit;
      return create()(new Request(url, init));
    };
    const { url, headers } = post('');
    const told = Object.fromEntries(headers);
    await refused(send({ ...told, 'Content-Length': '70000' }), 413);
    expect(pulls).toBeLessThan(2);
    await refused(send(told), 413);
    expect(pulls).toBeLessThan(10);
  });

  it('lets an address make its requests a minute, and tells how long to wait', async () => {
    const records = create({ limit: 2 });
    const send = (address?: string) => records(post({ records: [makeRecord()] }), address);
    expect((await send('192.0.2.1')).status).toBe(204);
    expect((await send('192.0.2.1')).status).toBe(204);
    expect((await refused(send('192.0.2.1'), 429)).headers.get('retry-after')).toBe('60');
    expect((await send('192.0.2.2')).status).toBe(204);
    expect((await send()).status).toBe(204);
    vi.setSystemTime((noon + 60) * 1000);
    expect((await send('192.0.2.1')).status).toBe(204);
  });

  it('needs a retention', () => {
    expect(() => createRecords(store, {} as RecordsOptions)).toThrow('retentionDays');
  });

  it('sweeps at most once an hour, while there are requests', async () => {
    const old = keep({ received: noon - 2 * year });
    await store.add([old]);
    const records = create();
    await records(post(''));
    expect(await store.find(old.id)).toEqual([]);
    await store.add([old]);
    vi.setSystemTime((noon + 3599) * 1000);
    await records(post(''));
    expect(await store.find(old.id)).toEqual([old]);
    vi.setSystemTime((noon + 3600) * 1000);
    await records(post(''));
    expect(await store.find(old.id)).toEqual([]);
  });
});

describe('an operator', () => {
  const token = 'a secret';
  const request = (path: string, body: unknown, given: string) =>
    new Request(`https://shop.example/records/${path}`, {
      method: body ? 'POST' : 'GET',
      headers: given ? { Authorization: `Bearer ${given}` } : {},
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
  const ask = (path: string, body?: unknown, given = token) =>
    create({ token })(request(path, body, given));
  const id = makeKey();

  it.each(['', 'a secreT', 'a secret2', 'undefined'])('is refused with %j', async (given) => {
    for (const path of ['lookup', 'receipt', 'erase', 'sweep'])
      await refused(ask(path, { id }, given), 401);
    for (const path of ['counts', 'erasures']) await refused(ask(path, undefined, given), 401);
  });

  it('is refused where no token is set', async () => {
    for (const given of ['undefined', ''])
      await refused(create()(request('lookup', { id }, given)), 401);
  });

  it('is refused with the token in the address', async () => {
    await refused(ask(`counts?token=${encodeURIComponent(token)}`, undefined, ''), 401);
  });

  it('looks up the records of an id', async () => {
    const kept = keep({ id });
    await store.add([kept]);
    const answer = await ask('lookup', { id });
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(await answer.json()).toEqual([kept]);
    await refused(ask('lookup', { id: makeKey() }), 404);
    await refused(ask('lookup', { id: 'short' }), 400);
    await refused(ask('lookup', 'text'), 400);
  });

  it('counts the days that were asked for', async () => {
    await store.add([keep({ received: 1_000_000_000 })]);
    expect(await (await ask('counts?from=2001-09-09&to=2001-09-10')).json()).toEqual([
      { day: '2001-09-09', law: 'EEA', by: 'save', count: 1 },
    ]);
    await refused(ask('counts?from=yesterday'), 400);
    await refused(ask('counts?to=2001-99-99'), 400);
  });

  it('asks to erase, sees when it is due, and that it is done', async () => {
    const kept = keep();
    await store.add([kept]);
    const records = create({ token, eraseHours: 0.5 });
    const call = async (path: string, body?: unknown) =>
      (await records(request(path, body, token))).json();
    const erasure = { id: kept.id, requested: noon, due: noon + 1800 };
    expect(await call('erase', { id: kept.id })).toEqual(erasure);
    expect(await call('erasures')).toEqual([{ ...erasure, overdue: false }]);
    vi.setSystemTime((noon + 1801) * 1000);
    expect(await call('erasures')).toEqual([{ ...erasure, overdue: true }]);
    expect(await call('sweep', {})).toEqual({ erased: 1, expired: 0 });
    expect(await call('erasures')).toEqual([{ ...erasure, done: noon + 1801, overdue: false }]);
    await refused(ask('lookup', { id: kept.id }), 404);
  });

  it('has 72 hours to erase', async () => {
    const { requested, due } = (await (await ask('erase', { id: makeKey() })).json()) as Erasure;
    expect(due - requested).toBe(72 * 3600);
  });
});

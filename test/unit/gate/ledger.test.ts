import { describe, expect, it, vi } from 'vitest';
import { createLedger } from '../../../src/gate/ledger.js';

const notify = () => vi.fn<Parameters<typeof createLedger>[0]>();

describe('the ledger', () => {
  it('tells what was held, when and for whom', () => {
    const heard = notify();
    const ledger = createLedger(heard);
    ledger.add('hold', 'iframe', ['embeds'], 'https://maps.test/embed', 'marked');
    const [entry] = ledger.list();
    expect(entry).toMatchObject({
      action: 'hold',
      kind: 'iframe',
      ids: ['embeds'],
      url: 'https://maps.test/embed',
      why: 'marked',
    });
    expect(Math.abs(entry!.at - Date.now())).toBeLessThan(1000);
    expect(heard.mock.calls).toEqual([[entry]]);
  });

  it.each([
    ['https://a.test/s.js?u=1', 'https://a.test/s.js'],
    ['https://a.test/p#u=ayu', 'https://a.test/p'],
    ['', ''],
  ])('names %s without what may tell who the visitor is', (address, url) => {
    const ledger = createLedger(notify());
    ledger.add('hold', 'img', ['ads'], address, 'address');
    expect(ledger.list()[0]!.url).toBe(url);
  });

  it('keeps the last 500 entries', () => {
    const ledger = createLedger(notify());
    for (let n = 0; n < 502; n++) ledger.add('hold', 'img', [], `/${n}`, 'marked');
    const list = ledger.list();
    expect([list.length, list[0]!.url, list.at(-1)!.url]).toEqual([500, '/2', '/501']);
  });

  it('hands out a copy', () => {
    const ledger = createLedger(notify());
    ledger.list().push({} as never);
    expect(ledger.list()).toEqual([]);
  });
});

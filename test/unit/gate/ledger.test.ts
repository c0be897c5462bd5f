import { describe, expect, it, vi } from 'vitest';
import { createLedger } from '../../../src/gate/ledger.js';

function element(html: string): Element {
  const template = document.createElement('template');
  template.innerHTML = html;
  return template.content.firstElementChild!;
}

const notify = () => vi.fn<Parameters<typeof createLedger>[0]>();

describe('the ledger', () => {
  it('tells what was held, when and for whom', () => {
    const heard = notify();
    const ledger = createLedger(heard);
    ledger.add('hold', element('<iframe data-src="https://maps.test/embed">'), ['embeds']);
    const [entry] = ledger.list();
    expect(entry).toMatchObject({
      action: 'hold',
      kind: 'iframe',
      ids: ['embeds'],
      url: 'https://maps.test/embed',
    });
    expect(Math.abs(entry!.at - Date.now())).toBeLessThan(1000);
    expect(heard.mock.calls).toEqual([[entry]]);
  });

  it.each([
    ['<script src="https://a.test/s.js?u=1"></script>', 'https://a.test/s.js'],
    ['<img data-src="https://a.test/p?u=ayu">', 'https://a.test/p'],
    ['<link data-href="https://a.test/f.css?u=1">', 'https://a.test/f.css'],
    ['<object data-data="https://a.test/o?u=1"></object>', 'https://a.test/o'],
    ['<script>inline</script>', ''],
  ])('names the address of %s without its query', (html, url) => {
    const ledger = createLedger(notify());
    ledger.add('hold', element(html), ['ads']);
    expect(ledger.list()[0]!.url).toBe(url);
  });

  it('keeps the last 500 entries', () => {
    const ledger = createLedger(notify());
    for (let n = 0; n < 502; n++) ledger.add('hold', element(`<img data-src="/${n}">`), []);
    const list = ledger.list();
    expect([list.length, list[0]!.url, list.at(-1)!.url]).toEqual([500, '/2', '/501']);
  });

  it('hands out a copy', () => {
    const ledger = createLedger(notify());
    ledger.list().push({} as never);
    expect(ledger.list()).toEqual([]);
  });
});

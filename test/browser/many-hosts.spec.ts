import { gated, remember, shop } from '../support/page.js';
import { expect, test } from '../support/test.js';
import { receivers } from '../support/witness.js';

const hosts = Array.from({ length: 10_000 }, (_, n) => `t${n}.test`);
const asked = ['t0', 't5000', 't9999', 't10000'];

// A list of plain names is read another way than one with a port, a path or a special host in it.
const lists = { 'plain names': hosts, 'one special host among them': [...hosts, '[::2]'] };
for (const [name, hosts] of Object.entries(lists))
  test(`of 10,000 hosts (${name}) each is held, and no other`, async ({ page, web, open }) => {
    await remember(page, web, { no: ['ads'] });
    const urls = asked.map((host) => web.partner(host).url('/'));
    web.page(
      '/',
      shop({
        config: { ...gated, partners: { meta: { ...gated.partners.meta, hosts } } },
        body: `<script>for (const url of ${JSON.stringify(urls)}) { new Image().src = url + 'i.gif'; fetch(url + 'f').catch(() => {}) }</script>`,
      }),
    );
    await open('/');
    await web.settle();
    expect(receivers(web)).toEqual(['t10000']);
    expect(web.partner('t10000').hits()).toBe(2);
  });
